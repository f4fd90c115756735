import type { Channel, HangupCause } from '../model/index.ts'
import type { PbxState } from '../state/pbx-state.ts'
import { removeFromBridge } from './bridging.ts'
import { leaveCall } from './membership.ts'
import { partyOf } from './party.ts'
import { hold, legGone } from './progress.ts'

/** A channel is gone: from its bridge, queues, conferences and parking spaces, and from its call. */
export function removeChannel(
  state: PbxState,
  channel: Channel,
  at: number,
  end: { readonly cause?: HangupCause | undefined; readonly missed?: boolean } = {},
): void {
  hold(state, channel, false, at)
  if (channel.bridge !== undefined) removeFromBridge(state, channel, at)
  legGone(state, channel, at)
  const notes = state.notesOf(channel.call)
  const call = state.calls.get(channel.call)
  notes.endedBy ??= end.missed ? undefined : partyOf(channel)
  const callers = call?.from?.channel === channel.id
  if (end.cause !== undefined && (callers || notes.cause === undefined || call?.channels.length === 1)) {
    if (callers || !notes.callersCause) notes.cause = end.cause
    notes.callersCause ||= callers
  }
  leaveQueues(state, channel, at)
  leaveConferences(state, channel, at)
  leaveParking(state, channel, at)
  if (state.channelIds.get(channel.name) === channel.id) state.channelIds.delete(channel.name)
  state.ended.add(channel.id)
  state.channels.remove(channel.id, at)
  leaveCall(state, channel, at, end.missed)
}

function leaveQueues(state: PbxState, { call, id }: Channel, at: number): void {
  const visits = state.calls.get(call)?.queues ?? []
  for (const name of new Set(visits.map(({ queue }) => queue))) {
    const queue = state.queues.get(name)
    if (queue?.callers.some(({ channel }) => channel === id))
      state.queues.update(name, { callers: queue.callers.filter(({ channel }) => channel !== id) }, at)
  }
}

function leaveConferences(state: PbxState, { call, id }: Channel, at: number): void {
  for (const name of state.calls.get(call)?.conferences ?? []) {
    const conference = state.conferences.get(name)
    const participants = conference?.participants.filter(({ channel }) => channel !== id) ?? []
    if (participants.length > 0) state.conferences.update(name, { participants }, at)
    else state.conferences.remove(name, at)
  }
}

function leaveParking(state: PbxState, { call, id }: Channel, at: number): void {
  for (const space of state.calls.get(call)?.parked ?? [])
    if (state.parked.get(space)?.channel === id) state.parked.remove(space, at)
}
