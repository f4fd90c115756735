import type { Message } from '@openami/bindings'
import { linkCalls } from '../calls/membership.ts'
import { answer } from '../calls/progress.ts'
import { joinedQueue, leftQueue, numbered, queueCallBegins, queueCallIsOver } from '../calls/queue-visits.ts'
import type { Channel, Queue, QueueCaller } from '../model/index.ts'
import type { MemberCall, PbxState } from '../state/pbx-state.ts'
import type { Handler, Handlers } from './handler.ts'
import { number, text } from './headers.ts'
import { average, countCall, memberKey } from './queue-counts.ts'
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
  const device =
    channelOf(state, event, at, dest) ??
    state.channelNamed(text(event, 'DestinationChannel')) ??
    newestOf(state, text(event, 'AgentCalled'))
  linkCalls(state, caller, device, at)
}

/** Up to 1.4, AgentCalled names the interface alone: its newest channel that has no call with others. */
function newestOf(state: PbxState, device: string | undefined): Channel | undefined {
  let newest: Channel | undefined
  for (const channel of state.channels.map.values())
    if (channel.device === device && state.calls.get(channel.call)?.channels.length === 1) newest = channel
  return newest
}

/** Before Asterisk 12, `Channel` is the agent's, and `Uniqueid` the caller's. */
const callerOf = (state: PbxState, event: Message, at: number): Channel | undefined =>
  event.has('Interface') ? channelOf(state, event, at) : state.channels.get(text(event, 'Uniqueid') ?? '')

const connected: Handler = (state, event, at) => {
  const queue = queueOf(state, event, at)
  const caller = callerOf(state, event, at)
  const device = channelOf(state, event, at, dest) ?? state.channels.get(text(event, 'BridgedChannel') ?? '')
  if (queue === undefined) return
  const waited = number(event, 'HoldTime', 'Holdtime')
  if (waited !== undefined && state.counts)
    state.queues.update(queue.name, { holdTime: average(queue.holdTime, waited, isFirst(queue)) }, at)
  const member = memberName(queue, event)
  if (caller !== undefined) leftQueue(state, caller, queue.name, { outcome: 'answered', waited, member }, at)
  linkCalls(state, caller, device, at)
  const by = state.channels.get(device?.id ?? '')
  if (by !== undefined) answer(state, by, at)
  if (caller !== undefined && by !== undefined)
    queueCallBegins(state, by.call, { queue: queue.name, channels: [caller.id, by.id], told: true })
  const busy = queue.members.find((one) => one.interface === memberInterface(event))
  if (busy === undefined) return
  putMember(state, queue.name, { ...busy, inCall: true }, at)
  const ids = { caller: text(event, 'Uniqueid'), device: text(event, 'DestUniqueid') }
  state.memberCalls.set(memberKey(queue, busy), { ...ids, answeredAt: at, takenBefore: busy.callsTaken })
}

const completed: Handler = (state, event, at) => {
  const queue = queueOf(state, event, at)
  const one = callerOf(state, event, at) ?? channelOf(state, event, at, dest)
  if (queue === undefined) return
  if (one !== undefined) queueCallIsOver(state, one, queue.name)
  const member = queue.members.find((one) => one.interface === memberInterface(event))
  const key = member === undefined ? undefined : memberKey(queue, member)
  const call = key === undefined ? undefined : state.memberCalls.get(key)
  if (key !== undefined && countsOnce(event) && !isOf(event, call)) {
    // The call was counted when the member's device became free; or the member has answered another caller meanwhile, and
    // app_queue has forgotten this one.
    state.onUnsure('queue', queue.name)
    return
  }
  if (key !== undefined) state.memberCalls.delete(key)
  countCall(state, queue.name, number(event, 'TalkTime') ?? 0, at)
  // Before 12, which talk begins the average is another one than later. A member that was removed meanwhile may have answered
  // another caller before that.
  if (!countsOnce(event) || member === undefined) state.onUnsure('queue', queue.name)
  if (member === undefined) return
  // The member's own event may have come before, with the call counted already.
  const callsTaken = call === undefined ? member.callsTaken : Math.max(member.callsTaken, call.takenBefore + 1)
  putMember(state, queue.name, { ...member, inCall: false, callsTaken, lastCall: Math.floor(at / 1_000) * 1_000 }, at)
}

/** Either channel may be gone, and then the event does not name it. */
function isOf(event: Message, call: MemberCall | undefined): boolean {
  const caller = text(event, 'Uniqueid')
  const device = text(event, 'DestUniqueid')
  return call !== undefined && (caller === undefined ? device === call.device : caller === call.caller)
}

/** From Asterisk 12 on, where the event names the interface. */
function countsOnce(event: Message): boolean {
  return event.has('Interface')
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
