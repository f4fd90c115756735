import type { Channel } from './channel.ts'
import { masquerade } from './masquerade.ts'
import type { PbxCore } from './pbx-core.ts'

const registrar = 'res_features'

/**
 * Up to 1.4 a call is parked by a channel `Parked/NAME`, which it masquerades into. Gives back what ends the rest: it is
 * still in the call (res/res_features.c, line 733, 1.4.44).
 */
export function leaveForParking(pbx: PbxCore, channel: Channel): () => void {
  const { context, exten, accountCode, linkedid, bridge, hangupCause } = channel
  const rest = pbx.createChannel({ name: `Parked/${channel.name}`, state: 0, context, exten, accountCode, linkedid })
  masquerade(pbx, channel, rest)
  rest.hangupCause = hangupCause
  channel.hangupCause = 0
  return () => {
    bridge?.substitute(channel, rest)
    bridge?.release(rest)
    pbx.end(rest)
  }
}

/** Up to 1.4 a space has an extension for as long as a call is parked there. */
export function addSpace({ dialplan }: PbxCore, context: string, space: number): void {
  const place = dialplan.context(context) ?? dialplan.addContext(context, registrar)
  const data = String(space)
  place.add(data, { priority: 1, label: undefined, application: 'ParkedCall', data, callerId: undefined, registrar })
}

export function removeSpace({ dialplan }: PbxCore, context: string, space: number): void {
  dialplan.context(context)?.remove(String(space))
}
