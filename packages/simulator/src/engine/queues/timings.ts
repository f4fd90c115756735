import type { Channel } from '../pbx/channel.ts'
import type { PbxCore } from '../pbx/pbx-core.ts'
import { majorRelease } from './queue-arguments.ts'

/** Releases whose Queue sets QUEUEWAIT, DIALEDTIME and ANSWEREDTIME: 20.19, 22.9 and 23.3. */
export function hasTimings(pbx: PbxCore): boolean {
  const major = majorRelease(pbx)
  return major === 20 || major >= 22
}

/** Seconds, and in NAME_MS milliseconds. */
export function setDuration(pbx: PbxCore, channel: Channel, name: string, milliseconds: number): void {
  pbx.setVariable(channel, name, String(Math.floor(milliseconds / 1000)))
  pbx.setVariable(channel, `${name}_MS`, String(Math.floor(milliseconds)))
}
