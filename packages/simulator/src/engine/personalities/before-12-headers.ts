import type { Headers } from '../message.ts'
import type { Channel } from '../pbx/channel.ts'

/** Caller and connected line; 1.4 knows the former only, and calls its number `CallerID`. */
export function callerHeaders(channel: Channel, none: string, uniqueid = channel.uniqueid): Headers {
  return [
    ['CallerID', channel.callerId.num || none],
    ['CallerIDNum', channel.callerId.num || none],
    ['CallerIDName', channel.callerId.name || none],
    ['ConnectedLineNum', channel.connected.num || none],
    ['ConnectedLineName', channel.connected.name || none],
    ...(uniqueid === '' ? [] : ([['Uniqueid', uniqueid]] as const)),
  ]
}
