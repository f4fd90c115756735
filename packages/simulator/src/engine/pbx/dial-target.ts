import type { Channel } from './channel.ts'
import { copyVariables, isSame } from './introduce.ts'
import type { Outgoing, OutgoingOptions } from './outgoing.ts'
import type { PbxCore } from './pbx-core.ts'
import { dialledPhone } from './phone.ts'
import { preparePhone } from './phone-call.ts'

/** Channels of one call: a Local channel that calls itself would create them without limit. */
const maxLinked = 1_000
/** Causes of Q.850, and one of Asterisk's own. */
const failure = 38
const noRoute = 3
const absent = 20
const noDriver = 66

/** Prepares a call to `technology/resource`; undefined if the server cannot create a channel for it. */
export function prepare(
  pbx: PbxCore,
  technology: string,
  resource: string,
  options: OutgoingOptions,
): Outgoing | undefined {
  const { uniqueid } = options.ids ?? {}
  const isTaken = uniqueid !== undefined && pbx.channel(uniqueid) !== undefined
  const isLoop = options.linkedid !== undefined && pbx.channels.linked(options.linkedid) >= maxLinked
  if (isTaken || isLoop) {
    options.onRefused?.(failure)
    return undefined
  }
  if (technology.toLowerCase() === 'local') return prepareLocal(pbx, resource, options)
  const dialled = dialledPhone((device) => pbx.phone(device), technology, resource)
  if (dialled?.phone.registered) return preparePhone(pbx, dialled, options)
  options.onRefused?.(refusal(technology))
  return undefined
}

function refusal(technology: string): number {
  if (/^(?:sip|iax2)$/i.test(technology)) return absent
  return /^pjsip$/i.test(technology) ? noRoute : noDriver
}

/** `exten@context/options`: two channels back to back, the second of which walks the dialplan. */
function prepareLocal(pbx: PbxCore, resource: string, options: OutgoingOptions): Outgoing | undefined {
  const [place = '', flags = ''] = resource.split('/')
  const [exten = '', context = 'default'] = place.split('@')
  const exists = (number?: string): boolean => pbx.dialplan.step(context, exten, 1, number) !== undefined
  // Before 1.6 a Local channel into nowhere could not be made; now it is made and fails.
  if (pbx.legacy && !exists()) return undefined
  const device = `Local/${exten}@${context}`
  const { uniqueid, other = uniqueid && `${uniqueid};2` } = options.ids ?? {}
  const [first, second] = pbx.ids.pair(device)
  const one = pbx.createChannel({
    name: first,
    state: 0,
    context,
    exten,
    linkedid: options.linkedid,
    uniqueid,
  })
  if (options.callId) pbx.setCallId(one, options.callId)
  if (other !== undefined && pbx.channel(other) !== undefined) {
    pbx.end(one)
    options.onRefused?.(failure)
    return undefined
  }
  const two = pbx.createChannel({
    name: second,
    state: 4,
    context,
    exten,
    linkedid: one.linkedid,
    uniqueid: other,
  })
  if (options.callId) {
    pbx.setCallId(two, options.callId)
    pbx.setCallId(one, options.callId)
  }
  one.half = two
  two.half = one
  one.onSignal = options.onSignal
  if (!options.introduced) pbx.showOutgoing(one, options.application)
  const outgoing: Outgoing = {
    channel: one,
    start() {
      pass(pbx, one, two)
      if (!exists(two.callerId.num)) {
        two.half = undefined
        one.half = undefined
        pbx.end(two)
        return false
      }
      const { connected } = one
      if (options.showsCallerLater) one.connected = { num: '', name: '' }
      pbx.emit({ type: 'local-bridged', one, two, context, exten, optimizes: !flags.includes('n') })
      one.connected = connected
      pbx.startDialplan(two, context, exten, 1)
      return true
    },
  }
  one.onReplaced = (by) => {
    outgoing.channel = by
  }
  return outgoing
}

/** What the first half of a Local channel was given, the second gets; the parties change sides. */
function pass(pbx: PbxCore, one: Channel, two: Channel): void {
  copyVariables(pbx, one, two)
  const { callerId, connected, accountCode } = two
  two.callerId = one.connected
  two.connected = one.callerId
  two.accountCode = one.accountCode
  if (one.hangupCause === 26) two.hangupCause = 26
  if (!isSame(callerId, two.callerId)) pbx.emit({ type: 'caller-id-changed', channel: two })
  if (accountCode !== two.accountCode) pbx.emit({ type: 'account-code-changed', channel: two, old: accountCode })
  if (!isSame(connected, two.connected)) pbx.emit({ type: 'connected-line-changed', channel: two })
}
