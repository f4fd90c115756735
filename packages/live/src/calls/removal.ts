import { isZombie } from '../model/channel-names.ts'
import type { Channel, HangupCause } from '../model/index.ts'
import type { PbxState } from '../state/pbx-state.ts'
import { isConnected, removeFromBridge } from './bridging.ts'
import { leaveCall } from './membership.ts'
import { partyOf } from './party.ts'
import { hold, legGone } from './progress.ts'
import { numbered, queueCallEnds } from './queue-visits.ts'

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
  if (end.cause !== undefined && !isZombie(channel.name)) noteCause(state, channel, end.cause)
  queueCallEnds(state, channel)
  leaveQueues(state, channel, at)
  leaveConferences(state, channel, at)
  leaveParking(state, channel, at)
  if (state.channelIds.get(channel.name) === channel.id) state.channelIds.delete(channel.name)
  state.ended.add(channel.id)
  state.channels.remove(channel.id, at)
  leaveCall(state, channel, at, end.missed)
  forgetEnd(state, channel, at)
}

/** The cause of a call is that of the channel that began it; where that is unknown, of the one that ended first. */
function noteCause(state: PbxState, { id, call }: Channel, cause: HangupCause): void {
  const notes = state.notesOf(call)
  if (state.calls.get(call)?.from?.channel === id) notes.cause = cause
  else notes.cause ??= cause
}

/** After a transfer, the call continues without the channel that is gone: how that ended is not how the call ends. */
function forgetEnd(state: PbxState, { id, call: callId }: Channel, at: number): void {
  const call = state.calls.get(callId)
  const notes = state.notes.get(callId)
  if (notes === undefined || call?.channels.some((other) => isConnected(state, other)) !== true) return
  if (call.from?.channel === id) notes.callerLeft = { at, cause: notes.cause }
  notes.cause = undefined
  notes.endedBy = undefined
}

/**
 * The device of the channel asked for the end. Of a call that is answered, only those who talk end it, and the first one
 * does; before, the last one who gave up or refused.
 */
export function noteEnd(state: PbxState, channel: Channel): void {
  const call = state.calls.get(channel.call)
  if (call === undefined) return
  const notes = state.notesOf(call.id)
  if (call.answeredAt === undefined) notes.endedBy = partyOf(channel)
  else if ([call.from?.channel, call.answeredBy?.channel].includes(channel.id) || channel.bridge !== undefined)
    notes.endedBy ??= partyOf(channel)
}

/** Names of the queues that it waited in. */
export function leaveQueues(state: PbxState, { call, id }: Channel, at: number): readonly string[] {
  const visits = state.calls.get(call)?.queues ?? []
  return [...new Set(visits.map(({ queue }) => queue))].filter((name) => {
    const queue = state.queues.get(name)
    const callers = queue?.callers.filter(({ channel }) => channel !== id)
    if (callers === undefined || callers.length === queue?.callers.length) return false
    state.queues.update(name, { callers: numbered(callers) }, at)
    return true
  })
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
