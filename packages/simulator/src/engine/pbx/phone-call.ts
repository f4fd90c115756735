import type { Channel } from './channel.ts'
import type { Outgoing, OutgoingOptions } from './outgoing.ts'
import type { PbxCore } from './pbx-core.ts'
import type { DialledPhone, Phone, PhoneScript } from './phone.ts'
import { endByPhone, sipResponse } from './phone-end.ts'

/** Causes of Q.850. */
const busy = 17
const congestion = 34
const rejected = 21

export function preparePhone(pbx: PbxCore, { phone, number }: DialledPhone, options: OutgoingOptions): Outgoing {
  const channel = pbx.createChannel({
    name: pbx.ids.name(phone.device),
    state: 0,
    context: 'default',
    exten: 's',
    linkedid: options.linkedid,
    uniqueid: options.ids?.uniqueid,
  })
  setGroups(channel, phone)
  if (options.callId) pbx.setCallId(channel, options.callId)
  channel.onSignal = options.onSignal
  if (!options.introduced) pbx.showOutgoing(channel, options.application)
  const outgoing: Outgoing = {
    channel,
    start() {
      ring(pbx, channel, phone.scriptFor(number))
      return true
    },
  }
  channel.onReplaced = (by) => {
    outgoing.channel = by
  }
  return outgoing
}

/** Groups in which its calls can be picked up, and in which it may pick up others. */
export function setGroups({ fields }: Channel, { callGroups, pickupGroups }: Phone): void {
  if (callGroups !== undefined) fields.set('callgroup', callGroups)
  if (pickupGroups !== undefined) fields.set('pickupgroup', pickupGroups)
}

function ring(pbx: PbxCore, channel: Channel, { behaviour, ringTime }: PhoneScript): void {
  const { clock } = pbx.host
  channel.phone = clock.after(pbx.latency, () => {
    if (behaviour === 'busy') return refuse(pbx, channel, busy)
    if (behaviour === 'congestion') return refuse(pbx, channel, congestion)
    if (behaviour === 'rejects') return refuse(pbx, channel, rejected)
    pbx.setState(channel, 5)
    channel.onSignal?.('ringing')
    if (behaviour === 'answers') {
      channel.phone = clock.after(ringTime, () => pickUp(pbx, channel))
    }
  })
}

/** The phone that rings is answered. */
export function pickUp(pbx: PbxCore, channel: Channel): void {
  channel.answeredAt = pbx.host.clock.now()
  pbx.setState(channel, 6)
  channel.onSignal?.('answer')
}

/** PJSIP ends the channel with a cause, other drivers signal busy or congestion. */
function refuse(pbx: PbxCore, channel: Channel, cause: number): void {
  if (channel.gone) return
  channel.hangupCause = cause
  if (channel.technology !== 'PJSIP' && cause !== rejected) {
    channel.onSignal?.(cause === busy ? 'busy' : 'congestion')
    return
  }
  if (channel.technology === 'PJSIP') channel.techCause = sipResponse(cause)
  pbx.emit({ type: 'hangup-requested', channel, cause })
  pbx.hangUp(channel, cause)
}

/** The person at the phone hangs up: refuses a call that rings, or ends it. `cause`: what the phone says of it. */
export function hangUpPhone(pbx: PbxCore, channel: Channel, cause?: number): void {
  const isRinging = channel.onSignal !== undefined && channel.state === 5
  if (isRinging) refuse(pbx, channel, cause ?? rejected)
  else endByPhone(pbx, channel, cause)
}
