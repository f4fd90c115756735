import type { Headers } from '../message.ts'
import type { PbxEvent } from '../pbx/pbx-events.ts'
import { callerHeaders } from './before-12-headers.ts'
import type { AmiEvent } from './personality.ts'

const names = {
  parked: 'ParkedCall',
  'park-given-up': 'ParkedCallGiveUp',
  'park-timed-out': 'ParkedCallTimeOut',
  unparked: 'UnParkedCall',
} as const

/** How a call is parked, and leaves its space again. */
export function parkingEventBefore12(
  pbxEvent: Extract<PbxEvent, { type: keyof typeof names }>,
  since: (release: string) => boolean,
): AmiEvent {
  const { channel, space, lot, parkerName, timeout } = pbxEvent.call
  const from =
    pbxEvent.type === 'parked' ? parkerName : pbxEvent.type === 'unparked' ? pbxEvent.retriever.name : undefined
  const headers: Headers = [
    ['Exten', space],
    ['Channel', channel.name],
    ['Parkinglot', lot],
    ...(from === undefined ? [] : ([['From', from]] as const)),
    ...(pbxEvent.type === 'parked' ? ([['Timeout', Math.floor(timeout / 1000)]] as const) : []),
    ...callerHeaders(channel, '<unknown>', ''),
    [from === undefined ? 'UniqueID' : 'Uniqueid', channel.uniqueid],
  ]
  // Up to 1.4 a blank line follows these two (R11; res/res_features.c, line 2693, 1.4.44).
  const odd = from === undefined && !since('1.6')
  return { name: names[pbxEvent.type], classes: ['call'], headers, ...(odd && { lines: '\r\n' }) }
}
