import { availableIn } from '@openami/bindings'
import type { Channel } from './channel.ts'
import type { PbxCore } from './pbx-core.ts'

const normalClearing = 16
const interworking = 127

/** Releases in which PJSIP keeps the response that ended a call, and takes no cause from the end of an answered one. */
const keepsResponse = { since: ['20.17', '22.7', '23.1'], absentIn: ['21'] }
/** Releases that show the cause which the channel has already. */
const showsKnown = { since: ['20.14', '21.9', '22.4'] }

const responses = new Map([
  [1, 404],
  [17, 486],
  [18, 408],
  [19, 480],
  [20, 480],
  [21, 403],
  [22, 410],
  [28, 484],
  [34, 503],
  [38, 500],
  [interworking, 500],
])

/** Response of SIP with which a call of this cause is refused; 0 for none. */
export function sipResponse(cause: number): number {
  return responses.get(cause) ?? 0
}

/** A phone ends its call. `cause`: what it says about it; most say nothing. */
export function endByPhone(pbx: PbxCore, channel: Channel, cause?: number): void {
  if (channel.gone) return
  if (channel.technology === 'Local') channel.hangupCause = cause ?? normalClearing
  else if (!channel.ending) {
    const shown = channel.technology === 'PJSIP' ? endPjsip(pbx, channel, cause) : endOther(pbx, channel, cause)
    pbx.emit({ type: 'hangup-requested', channel, cause: shown })
  }
  pbx.hangUp(channel)
}

/** Gives the cause that the request shows. */
function endPjsip({ release }: PbxCore, channel: Channel, cause: number | undefined): number | undefined {
  const isKnown = channel.hangupCause > 0 || cause !== undefined
  if (cause !== undefined) {
    channel.hangupCause = cause
    channel.techCause = sipResponse(cause)
  } else if (channel.state !== 6) {
    // Its request to call is cancelled.
    if (!isKnown) channel.hangupCause = interworking
    channel.techCause = 487
  } else if (!isKnown && !availableIn(keepsResponse, release)) channel.hangupCause = normalClearing
  return isKnown && !availableIn(showsKnown, release) ? undefined : channel.hangupCause || undefined
}

function endOther({ release }: PbxCore, channel: Channel, cause: number | undefined): number | undefined {
  if (cause !== undefined) channel.hangupCause = cause
  if (channel.technology === 'SIP') return channel.hangupCause || undefined
  channel.hangupCause ||= normalClearing
  return availableIn(showsKnown, release) ? channel.hangupCause : undefined
}
