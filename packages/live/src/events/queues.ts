import type { Message } from '@openami/bindings'
import { linkCalls } from '../calls/membership.ts'
import { answer } from '../calls/progress.ts'
import { joinedQueue, leftQueue } from '../calls/queue-visits.ts'
import type { Queue, QueueCaller } from '../model/index.ts'
import type { Handler, Handlers } from './handler.ts'
import { number, text } from './headers.ts'
import { putMember } from './queue-members.ts'
import { interfaceOf, queueOf } from './queue-names.ts'
import { channelOf, dest } from './snapshot.ts'

const joined: Handler = (state, event, at) => {
  const queue = queueOf(state, event, at)
  const channel = channelOf(state, event, at)
  if (queue === undefined || channel === undefined) return
  if (queue.callers.some((caller) => caller.channel === channel.id)) return
  const position = number(event, 'Position') ?? queue.callers.length + 1
  const { callerNumber, callerName, name, id } = channel
  const caller: QueueCaller = { channel: id, name, position, callerNumber, callerName, since: at }
  const callers = queue.callers.toSpliced(position - 1, 0, caller)
  state.queues.update(queue.name, { callers: numbered(callers) }, at)
  joinedQueue(state, channel, { queue: queue.name, position, from: at }, at)
}

const left: Handler = (state, event, at) => {
  const queue = queueOf(state, event, at)
  if (queue === undefined) return
  const id = text(event, 'Uniqueid')
  const name = text(event, 'Channel')
  const callers = queue.callers.filter((caller) => (id === undefined ? caller.name !== name : caller.channel !== id))
  state.queues.update(queue.name, { callers: numbered(callers) }, at)
  const channel = channelOf(state, event, at)
  if (channel !== undefined) leftQueue(state, channel, queue.name, { outcome: 'left' }, at)
}

const abandoned: Handler = (state, event, at) => {
  const queue = queueOf(state, event, at)
  if (queue === undefined) return
  if (state.counts) state.queues.update(queue.name, { abandoned: queue.abandoned + 1 }, at)
  const channel = channelOf(state, event, at)
  const waited = number(event, 'HoldTime')
  if (channel !== undefined) leftQueue(state, channel, queue.name, { outcome: 'abandoned', waited }, at)
}

/** A member's device is called for a caller. Before Asterisk 12 this is what makes them one call. */
const called: Handler = (state, event, at) => {
  const caller = channelOf(state, event, at) ?? state.channelNamed(text(event, 'ChannelCalling'))
  const device = channelOf(state, event, at, dest) ?? state.channelNamed(text(event, 'DestinationChannel'))
  linkCalls(state, caller, device, at)
}

const connected: Handler = (state, event, at) => {
  const queue = queueOf(state, event, at)
  const caller = channelOf(state, event, at)
  const device = channelOf(state, event, at, dest) ?? state.channelNamed(text(event, 'BridgedChannel', 'DestChannel'))
  if (queue === undefined) return
  const waited = number(event, 'HoldTime', 'Holdtime')
  if (waited !== undefined && state.counts)
    state.queues.update(queue.name, { holdTime: average(queue.holdTime, waited, isFirst(queue)) }, at)
  const member = memberName(queue, event)
  if (caller !== undefined) leftQueue(state, caller, queue.name, { outcome: 'answered', waited, member }, at)
  linkCalls(state, caller, device, at)
  const by = state.channels.get(device?.id ?? '')
  if (by !== undefined) answer(state, by, at)
  const busy = queue.members.find((one) => one.interface === memberInterface(event))
  if (busy !== undefined) {
    putMember(state, queue.name, { ...busy, inCall: true }, at)
    if (caller !== undefined) state.takenBefore.set(caller.id, busy.callsTaken)
  }
}

const completed: Handler = (state, event, at) => {
  const queue = queueOf(state, event, at)
  const caller = channelOf(state, event, at)
  if (queue === undefined) return
  if (state.counts) {
    const talked = number(event, 'TalkTime') ?? 0
    const talkTime = average(queue.talkTime, talked, queue.completed === 0)
    state.queues.update(queue.name, { completed: queue.completed + 1, talkTime }, at)
  }
  const member = queue.members.find((one) => one.interface === memberInterface(event))
  const id = text(event, 'Uniqueid') ?? caller?.id ?? ''
  const before = state.takenBefore.get(id)
  state.takenBefore.delete(id)
  if (member === undefined) return
  // The member's own event may have come before, with the call counted already.
  const callsTaken = before === undefined ? member.callsTaken : Math.max(member.callsTaken, before + 1)
  putMember(state, queue.name, { ...member, inCall: false, callsTaken, lastCall: Math.floor(at / 1_000) * 1_000 }, at)
}

/** The average that app_queue keeps: three parts what it was, one part what is new, in whole seconds. */
function average(before: number, added: number, first: boolean): number {
  return first ? added : Math.floor((before * 3 + added) / 4)
}

function isFirst({ completed, abandoned }: Queue): boolean {
  return completed + abandoned === 0
}

/** Before Asterisk 12 `Member` is the interface. */
function memberInterface(event: Message): string | undefined {
  return interfaceOf(event) ?? text(event, 'Member')
}

function memberName(queue: Queue, event: Message): string | undefined {
  const location = memberInterface(event)
  return text(event, 'MemberName') ?? queue.members.find((one) => one.interface === location)?.name ?? location
}

export function numbered(callers: readonly QueueCaller[]): readonly QueueCaller[] {
  return callers.map((caller, index) => (caller.position === index + 1 ? caller : { ...caller, position: index + 1 }))
}

export const queueEvents: Handlers = {
  QueueCallerJoin: joined,
  Join: joined,
  QueueCallerLeave: left,
  Leave: left,
  QueueCallerAbandon: abandoned,
  AgentCalled: called,
  AgentConnect: connected,
  AgentComplete: completed,
}
