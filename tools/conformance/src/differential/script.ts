import { startTarget } from '../start-target.ts'
import type { TargetName } from '../target.ts'
import type { Observation } from './blocks.ts'
import { configure } from './configure.ts'
import { observe } from './run.ts'
import { bareSteps, type Step } from './step.ts'
import { steps, stepsOf22 } from './steps/index.ts'

/** Releases that a real server is compared in: those that Debian packages. */
export const comparedReleases = { '16': '16.28.0', '22': '22.10.1' } as const

/** Every action of the release, then the areas. */
export function scriptOf(branch: keyof typeof comparedReleases): Step[] {
  return [...bareSteps(comparedReleases[branch]), ...steps, ...(branch === '22' ? stepsOf22 : [])]
}

/** Runs the script on a server of its own. */
export async function observed(name: TargetName, script: readonly Step[]): Promise<Observation[]> {
  const { target, stop } = await startTarget(name, { configure })
  try {
    return await observe(target, script)
  } finally {
    await stop()
  }
}
