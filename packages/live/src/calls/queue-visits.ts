import type { Call, Channel, QueueCaller, QueueVisit, Since } from '../model/index.ts'
import type { QueueCall } from '../state/call-notes.ts'
import type { PbxState } from '../state/pbx-state.ts'
import { kept } from './limits.ts'

export function joinedQueue(
  state: PbxState,
  channel: Channel,
  visit: { readonly queue: string; readonly position: number | undefined; readonly from: Since },
  at: number,
): void {
  const call = state.calls.get(channel.call)
  if (call === undefined) return
  const { id } = channel
  if (call.queues.some((one) => one.queue === visit.queue && one.channel === id && one.outcome === 'waiting')) return
  const joined: QueueVisit = {
    ...visit,
    channel: id,
    to: undefined,
    waited: undefined,
    outcome: 'waiting',
    member: undefined,
  }
  state.calls.update(call.id, { queues: kept(call.queues, joined) }, at)
}

/** The channel's last visit to the queue gets an outcome. `waited` in seconds, where the server says it. */
export function leftQueue(
  state: PbxState,
  channel: Channel,
  queue: string,
  end: {
    readonly outcome: QueueVisit['outcome']
    readonly waited?: number | undefined
    readonly member?: string | undefined
  },
  at: number,
): void {
  const call = state.calls.get(channel.call)
  const index = call?.queues.findLastIndex((visit) => visit.queue === queue && visit.channel === channel.id) ?? -1
  const visit = call?.queues[index]
  if (call === undefined || visit === undefined) return
  // Leave comes before Abandon in some releases and after AgentConnect in all: it says no more than they do.
  if (channel.linkedId === undefined)
    state.notesOf(call.id).left = end.outcome === 'left' ? { queue, channel: channel.id } : undefined
  const outcome = end.outcome === 'left' && visit.outcome !== 'waiting' ? visit.outcome : end.outcome
  const byClock = visit.from === 'unknown' ? undefined : Math.round((at - visit.from) / 1_000)
  const ended: QueueVisit = {
    ...visit,
    outcome,
    to: visit.to ?? at,
    waited: end.waited ?? visit.waited ?? byClock,
    member: end.member ?? visit.member,
  }
  state.calls.update(call.id, { queues: call.queues.map((one, place) => (place === index ? ended : one)) }, at)
}

/**
 * Up to Asterisk 11, AgentConnect comes only from queues with eventwhencalled: there, a caller who talks with someone right
 * after it left the queue was answered by an agent.
 */
export function queueAnswered(state: PbxState, call: Call, by: Channel, at: number): void {
  const left = state.notes.get(call.id)?.left
  const caller = left === undefined ? undefined : state.channels.get(left.channel)
  if (left === undefined || caller === undefined || caller.id === by.id) return
  const members = state.queues.get(left.queue)?.members ?? []
  const member = members.find((one) => one.stateInterface === by.device || one.interface.split('/n')[0] === by.device)
  leftQueue(state, caller, left.queue, { outcome: 'answered', member: member?.name ?? by.device }, at)
  queueCallBegins(state, call.id, { queue: left.queue, channels: [caller.id, by.id], told: false })
  state.onUnsure('queue', left.queue)
}

/** A member has answered a caller of the queue. */
export function queueCallBegins(state: PbxState, callId: string, begun: QueueCall): void {
  const notes = state.notesOf(callId)
  notes.queueCalls = kept(notes.queueCalls, begun)
}

/** The queue says that its call is over. */
export function queueCallIsOver(state: PbxState, { call, id }: Channel, queue: string): void {
  const notes = state.notes.get(call)
  if (notes !== undefined)
    notes.queueCalls = notes.queueCalls.filter((one) => one.queue !== queue || !one.channels.includes(id))
}

/**
 * Up to Asterisk 11, a channel of a queue call leaves the other one: the queue counts the call then, and without
 * eventwhencalled it does not say so (apps/app_queue.c:6112 in 11.25.3).
 */
export function queueCallParts(state: PbxState, channel: Channel): void {
  for (const { queue } of untoldCalls(state, channel)) state.onUnsure('queue', queue)
}

/** The channel is gone. app_queue has counted the call before it hangs up the member. */
export function queueCallEnds(state: PbxState, channel: Channel): void {
  const calls = untoldCalls(state, channel)
  if (calls.length === 0) return
  queueCallParts(state, channel)
  const notes = state.notesOf(channel.call)
  notes.queueCalls = notes.queueCalls.filter((call) => !calls.includes(call) || call.channels[1] !== channel.id)
}

/** Of a caller whose call began unseen, the application that it runs tells. */
export function unseenQueueCallParts(state: PbxState, channel: Channel): void {
  if (channel.linkedId !== undefined || channel.application !== 'Queue') return
  if (state.notes.get(channel.call)?.queueCalls.some(({ channels: [caller] }) => caller === channel.id)) return
  const name = channel.data?.split(/[,|]/, 1)[0] ?? ''
  const queue = state.queues.get(name)
  if (queue !== undefined && !queue.callers.some((caller) => caller.channel === channel.id))
    state.onUnsure('queue', name)
}

function untoldCalls(state: PbxState, { call, id }: Channel): readonly QueueCall[] {
  return state.notes.get(call)?.queueCalls.filter(({ told, channels }) => !told && channels.includes(id)) ?? []
}

/** Callers with the positions that they have. */
export function numbered(callers: readonly QueueCaller[]): readonly QueueCaller[] {
  return callers.map((caller, index) => (caller.position === index + 1 ? caller : { ...caller, position: index + 1 }))
}
