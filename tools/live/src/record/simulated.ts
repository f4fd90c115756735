import type { SimulatedRelease } from '@openami/simulator'
import { scenes } from './scenes.ts'
import { Stage } from './stage.ts'

/** Releases with a recording: one for each generation of events. */
export const simulatedReleases: readonly SimulatedRelease[] = ['1.4', '1.8', '11', '13', '16', '22']

/** Plays the scenes on a simulator; what its client received. */
export async function recordSimulated(
  release: SimulatedRelease,
  names: readonly string[] = Object.keys(scenes),
): Promise<string> {
  await using stage = await Stage.open(release)
  for (const name of names) {
    await scenes[name]?.(stage)
    for (const call of stage.pbx.calls) call.hangUp()
    await stage.pass(5)
  }
  return stage.recording
}
