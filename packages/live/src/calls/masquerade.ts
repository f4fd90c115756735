import type { Call, Channel, Party } from '../model/index.ts'
import type { PbxState } from '../state/pbx-state.ts'
import { updateCopies } from './copies.ts'
import { linkCalls } from './membership.ts'

/**
 * Before Asterisk 12, a transfer, a pickup or parking makes `original` continue with the device of `clone`: its name, its
 * state, its caller. `original` keeps its id, its bridge and its place in the dialplan; `clone` becomes a zombie, which is
 * hung up next.
 */
export function takePlace(state: PbxState, original: Channel, clone: Channel, at: number): void {
  linkCalls(state, clone, original, at)
  const { callerNumber, callerName, state: cloneState, rawState, answeredAt, onHold, recording } = clone
  state.channels.update(
    original.id,
    { callerNumber, callerName, state: cloneState, rawState, answeredAt, onHold, recording },
    at,
  )
  state.channels.update(
    clone.id,
    { state: original.state, rawState: original.rawState, onHold: false, recording: false },
    at,
  )
  const now = state.channels.get(original.id)
  if (now !== undefined) updateCopies(state, now, at)
  const call = state.calls.get(state.channels.get(original.id)?.call ?? '')
  if (call !== undefined) state.calls.update(call.id, withParty(call, clone.id, original.id), at)
}

/** What the call says of one channel, it says of the other from now on. */
function withParty(call: Call, from: string, to: string): Partial<Call> {
  const moved = <T extends { readonly channel: string }>(one: T): T =>
    one.channel === from ? { ...one, channel: to } : one
  const party = (one: Party | undefined): Party | undefined => one && moved(one)
  const isLeg = call.legs.some(({ channel }) => channel === to)
  return {
    from: party(call.from),
    answeredBy: party(call.answeredBy),
    holds: call.holds.map(moved),
    queues: call.queues.map(moved),
    legs: isLeg ? call.legs : call.legs.map(moved),
  }
}
