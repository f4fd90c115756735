import type { Call, Channel, Since } from '../model/index.ts'
import type { CallNotes } from '../state/call-notes.ts'
import type { PbxState } from '../state/pbx-state.ts'
import { endCall } from './end.ts'
import { kept } from './limits.ts'
import { partyOf, trunkOf } from './party.ts'

/** Which call has a channel: of its Linkedid, or of the call that this one became part of. */
export function callIdOf(state: PbxState, id: string, linkedId: string | undefined): string {
  const own = linkedId ?? id
  return state.merged.get(own) ?? own
}

/** A channel is new: it joins the call that its fields name, or begins it. */
export function joinCall(state: PbxState, channel: Channel, at: number): void {
  const call = state.calls.get(channel.call)
  noteChannel(state.notesOf(channel.call), channel.id)
  const trunk = trunkOf(channel, state.options.trunks)
  if (call === undefined) {
    state.calls.add(channel.call, newCall(channel, trunk), at)
    return
  }
  const known: Partial<Call> = trunk === undefined ? {} : { trunk: call.trunk ?? trunk }
  state.calls.update(call.id, { ...known, channels: [...call.channels, channel.id] }, at)
}

/** A channel has left its call: it ended, or became part of another call. */
export function leaveCall(state: PbxState, channel: Channel, at: number, missed = false): void {
  const call = state.calls.get(channel.call)
  if (call === undefined) return
  const channels = call.channels.filter((id) => id !== channel.id)
  if (channels.length > 0) state.calls.update(call.id, { channels }, at)
  else endCall(state, call, at, missed)
}

/**
 * Two calls turn out to be one: `gone` becomes part of `kept`, with all its channels.
 */
export function mergeCalls(state: PbxState, keptId: string, goneId: string, at: number): void {
  const first = state.calls.get(keptId)
  const second = state.calls.get(goneId)
  if (keptId === goneId || second === undefined) return
  if (first === undefined) {
    // Its channels are gone, or never were seen: the call continues under the id that the server has.
    state.calls.add(keptId, { ...second, id: keptId }, at)
  } else {
    // The server's id may be that of the younger one, as when a call was picked up by one of another call.
    const { since, from, to = first.to } = age(second.since) < age(first.since) ? second : first
    const call: Call = {
      ...first,
      since,
      from,
      ...(first.state !== 'answered' && { state: second.state === 'answered' ? 'answered' : first.state }),
      channels: [...first.channels, ...second.channels],
      trunk: first.trunk ?? second.trunk,
      to: to ?? second.to,
      legs: second.legs.reduce<Call['legs']>((all, leg) => kept(all, leg), first.legs),
      queues: second.queues.reduce<Call['queues']>((all, visit) => kept(all, visit), first.queues),
      answeredAt: first.answeredAt ?? second.answeredAt,
      answeredBy: first.answeredBy ?? second.answeredBy,
      onHold: first.onHold || second.onHold,
      holds: [...first.holds, ...second.holds],
      transfers: [...first.transfers, ...second.transfers],
      conferences: [...new Set([...first.conferences, ...second.conferences])],
      parked: [...new Set([...first.parked, ...second.parked])],
      recorded: first.recorded || second.recorded,
    }
    state.calls.update(keptId, call, at)
    state.emit({ type: 'call:merged', at, call: state.calls.get(keptId) ?? call, from: second })
  }
  const old = state.notesOf(goneId)
  state.notes.delete(goneId)
  if (first === undefined) state.notes.set(keptId, old)
  else mergeNotes(state.notesOf(keptId), old)
  const notes = state.notesOf(keptId)
  notes.aliases.push(goneId)
  for (const alias of notes.aliases) state.merged.set(alias, keptId)
  state.calls.remove(goneId, at)
  for (const id of second.channels) state.channels.update(id, { call: keptId }, at)
}

/** Before Asterisk 12 nothing names the call: what links two channels makes one call of two. The older one stays. */
export function linkCalls(state: PbxState, one: Channel | undefined, other: Channel | undefined, at: number): void {
  if (one === undefined || other === undefined || one.call === other.call) return
  const first = state.calls.get(one.call)
  const second = state.calls.get(other.call)
  if (first === undefined || second === undefined) return
  if (age(second.since) < age(first.since)) mergeCalls(state, second.id, first.id, at)
  else mergeCalls(state, first.id, second.id, at)
}

function age(since: Since): number {
  return since === 'unknown' ? 0 : since
}

/** Of the caller that stays, the other notes know nothing. */
function mergeNotes(notes: CallNotes, old: CallNotes): void {
  for (const id of old.channels) noteChannel(notes, id)
  notes.cause ??= old.cause
  notes.status ??= old.status
  notes.queueCalls = old.queueCalls.reduce<CallNotes['queueCalls']>((all, call) => kept(all, call), notes.queueCalls)
  notes.left ??= old.left
  notes.aliases.push(...old.aliases)
}

const maxNoted = 1_000

/** Once: an id may come back. */
function noteChannel({ channels }: CallNotes, id: string): void {
  if (channels.length < maxNoted && !channels.includes(id)) channels.push(id)
}

function newCall(channel: Channel, trunk: string | undefined): Call {
  return {
    id: channel.call,
    state: 'setup',
    since: channel.since,
    channels: [channel.id],
    from: partyOf(channel),
    to: channel.exten === 's' ? undefined : channel.exten,
    trunk,
    legs: [],
    queues: [],
    answeredAt: undefined,
    answeredBy: undefined,
    onHold: false,
    holds: [],
    transfers: [],
    conferences: [],
    parked: [],
    recorded: false,
  }
}
