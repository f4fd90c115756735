import { isLocal } from '../model/channel-names.ts'
import type { Call, Channel, Leg, Transfer } from '../model/index.ts'
import type { PbxState } from '../state/pbx-state.ts'
import { kept, keptOnce } from './limits.ts'
import { partyOf } from './party.ts'
import { queueAnswered } from './queue-visits.ts'

/** A channel is dialled for the call. */
export function legBegan(state: PbxState, channel: Channel, dialled: string | undefined, at: number): void {
  const call = state.calls.get(channel.call)
  if (call === undefined || call.legs.some((leg) => leg.channel === channel.id)) return
  const leg: Leg = {
    channel: channel.id,
    device: channel.device,
    dialled,
    state: channel.state === 'ringing' ? 'ringing' : 'dialing',
    status: undefined,
    from: at,
    to: undefined,
  }
  state.calls.update(call.id, { legs: kept(call.legs, leg) }, at)
}

export function legRings(state: PbxState, channel: Channel, at: number): void {
  const call = state.calls.get(channel.call)
  if (call === undefined) return
  const legs = withLeg(call, channel.id, (leg) => (leg.state === 'dialing' ? { state: 'ringing' } : {}))
  state.calls.update(call.id, { legs, ...(call.state === 'setup' && { state: 'ringing' }) }, at)
}

/** Dial is done with a channel: it answered, or did not. */
export function legEnded(state: PbxState, channel: Channel, status: string, at: number): void {
  const call = state.calls.get(channel.call)
  if (call === undefined) return
  const answered = status === 'ANSWER'
  const legs = withLeg(call, channel.id, () =>
    answered ? { state: 'answered', status } : { state: 'ended', status, to: at },
  )
  state.calls.update(call.id, { legs }, at)
  if (answered) answer(state, channel, at)
  else state.notesOf(call.id).status = status
}

/** The channel is gone. */
export function legGone(state: PbxState, channel: Channel, at: number): void {
  const call = state.calls.get(channel.call)
  if (call === undefined) return
  const legs = withLeg(call, channel.id, (leg) => (leg.to === undefined ? { state: 'ended', to: at } : {}))
  state.calls.update(call.id, { legs }, at)
}

/**
 * The caller is connected. The channel of a Local pair is a stand-in for what it dials, which takes its place as soon
 * as it is seen.
 */
export function answer(state: PbxState, channel: Channel, at: number): void {
  const call = state.calls.get(channel.call)
  if (call === undefined || call.from?.channel === channel.id) return
  queueAnswered(state, call, channel, at)
  const before = call.answeredBy
  const better = before === undefined || (before.name.startsWith('Local/') && !isLocal(channel))
  if (!better) return
  const answeredBy = partyOf(channel)
  const answeredAt = call.answeredAt ?? at
  const legs = withLeg(call, channel.id, (leg) => (leg.to === undefined ? { state: 'answered' } : {}))
  const value = state.calls.update(call.id, { state: 'answered', answeredAt, answeredBy, legs }, at)
  if (call.answeredAt !== undefined || value === undefined) return
  state.notesOf(call.id).endedBy = undefined
  state.emit({ type: 'call:answered', at, call: value })
}

export function dialledNumber(state: PbxState, channel: Channel, at: number): void {
  const call = state.calls.get(channel.call)
  if (call === undefined || call.to !== undefined || call.from?.channel !== channel.id) return
  if (channel.exten !== undefined && channel.exten !== 's') state.calls.update(call.id, { to: channel.exten }, at)
}

/** The dialplan of the channel continues with the next application. */
export function continues(state: PbxState, channel: Channel): void {
  const notes = state.notes.get(channel.call)
  if (notes === undefined) return
  if (notes.left?.channel === channel.id) notes.left = undefined
  const call = state.calls.get(channel.call)
  if (call?.from?.channel !== channel.id || call.legs.length === 0 || channel.exten === 'h') return
  notes.continued = call.legs.every(({ to }) => to !== undefined)
}

export function hold(state: PbxState, channel: Channel, held: boolean, at: number): void {
  if (channel.onHold === held) return
  state.channels.update(channel.id, { onHold: held }, at)
  const call = state.calls.get(channel.call)
  if (call === undefined) return
  const holds = held
    ? kept(call.holds, { channel: channel.id, from: at, to: undefined })
    : call.holds.map((one) => (one.channel === channel.id && one.to === undefined ? { ...one, to: at } : one))
  const onHold = holds.some(({ to }) => to === undefined)
  const value = state.calls.update(call.id, { holds, onHold }, at)
  if (onHold !== call.onHold && value !== undefined)
    state.emit({ type: onHold ? 'call:held' : 'call:resumed', at, call: value })
}

export function transfer(state: PbxState, channel: Channel | undefined, made: Transfer): void {
  const call = channel === undefined ? undefined : state.calls.get(channel.call)
  if (call === undefined) return
  const value = state.calls.update(call.id, { transfers: kept(call.transfers, made) }, made.at)
  if (value !== undefined) state.emit({ type: 'call:transferred', at: made.at, call: value, transfer: made })
}

export function recorded(state: PbxState, channel: Channel, recording: boolean, at: number): void {
  state.channels.update(channel.id, { recording }, at)
  if (recording) state.calls.update(channel.call, { recorded: true }, at)
}

export function inConference(state: PbxState, channel: Channel, name: string, at: number): void {
  const call = state.calls.get(channel.call)
  if (call !== undefined) state.calls.update(call.id, { conferences: keptOnce(call.conferences, name) }, at)
}

export function inParking(state: PbxState, channel: Channel, space: string, at: number): void {
  const call = state.calls.get(channel.call)
  if (call !== undefined) state.calls.update(call.id, { parked: keptOnce(call.parked, space) }, at)
}

function withLeg(call: Call, channel: string, change: (leg: Leg) => Partial<Leg>): readonly Leg[] {
  return call.legs.map((leg) => (leg.channel === channel ? { ...leg, ...change(leg) } : leg))
}
