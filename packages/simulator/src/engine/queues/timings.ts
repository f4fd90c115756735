import { branchOf, compareReleases } from '@openami/bindings'
import type { Channel } from '../pbx/channel.ts'
import type { PbxCore } from '../pbx/pbx-core.ts'

/** First release of each branch whose Queue sets QUEUEWAIT, DIALEDTIME and ANSWEREDTIME. */
const timed = [
  ['20', '20.19'],
  ['22', '22.9'],
  ['23', '23.3'],
] as const

/** Whether Queue sets QUEUEWAIT, DIALEDTIME and ANSWEREDTIME. */
export function hasTimings(pbx: PbxCore): boolean {
  const since = timed.find(([branch]) => branch === branchOf(pbx.release))?.[1]
  return since === undefined ? compareReleases(pbx.release, '24') >= 0 : compareReleases(pbx.release, since) >= 0
}

/** Seconds, and in NAME_MS milliseconds. */
export function setDuration(pbx: PbxCore, channel: Channel, name: string, milliseconds: number): void {
  pbx.setVariable(channel, name, String(Math.floor(milliseconds / 1000)))
  pbx.setVariable(channel, `${name}_MS`, String(Math.floor(milliseconds)))
}
