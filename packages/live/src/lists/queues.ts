import type { Message } from '@openami/bindings'
import { joinedQueue, numbered } from '../calls/queue-visits.ts'
import { number, text } from '../events/headers.ts'
import { putMember } from '../events/queue-members.ts'
import { memberOf, newQueue, withMembers } from '../events/queue-names.ts'
import type { Queue, QueueCaller, QueueMember } from '../model/index.ts'
import type { PbxState } from '../state/pbx-state.ts'
import { callerShown } from './caller-shown.ts'
import { inOrder } from './in-order.ts'

/** Of QueueStatus: QueueParams, QueueMember and QueueEntry of each queue. */
export function reconcileQueues(state: PbxState, items: readonly Message[], at: number): void {
  const listed = new Map<string, Message[]>()
  for (const item of items) {
    const name = text(item, 'Queue')
    if (name === undefined) continue
    const own = listed.get(name)
    if (own === undefined) listed.set(name, [item])
    else own.push(item)
  }
  // A member may have answered another call unseen: which one counts, only the server knows.
  state.memberCalls.clear()
  for (const name of [...state.queues.map.keys()]) if (!listed.has(name)) state.queues.remove(name, at)
  for (const [name, own] of listed) reconcileQueue(state, name, own, at)
}

/** The items of one queue. */
export function reconcileQueue(state: PbxState, name: string, items: readonly Message[], at: number): void {
  const before = state.queues.get(name) ?? newQueue(name)
  const members: QueueMember[] = []
  const callers: QueueCaller[] = []
  let figures: Partial<Queue> = {}
  for (const item of items) {
    if (item.name === 'QueueParams') figures = figuresOf(item)
    else if (item.name === 'QueueMember') {
      const location = text(item, 'Location')
      const member = memberOf(
        item,
        name,
        before.members.find((one) => one.interface === location),
      )
      if (member !== undefined) members.push(state.makeMember(member))
    } else if (item.name === 'QueueEntry') {
      const caller = callerOf(state, item, before, at)
      if (caller !== undefined) callers.push(caller)
    }
  }
  const ordered = inOrder(members, before.members, (member) => member.interface)
  callers.sort((one, other) => one.position - other.position)
  state.queues.put(name, { ...before, ...figures, callers: numbered(callers), ...withMembers(ordered) }, at)
  for (const { channel, position, since } of callers) {
    const known = state.channels.get(channel)
    if (known !== undefined) joinedQueue(state, known, { queue: name, position, from: since }, at)
  }
}

/** One item of a queue that is known: its figures, or a member's. */
export function takeQueueItem(state: PbxState, item: Message, at: number): void {
  const queue = state.queues.get(text(item, 'Queue') ?? '')
  if (queue === undefined) return
  if (item.name === 'QueueParams') state.queues.update(queue.name, figuresOf(item), at)
  else if (item.name === 'QueueMember') {
    const before = queue.members.find((one) => one.interface === text(item, 'Location'))
    const member = before && memberOf(item, queue.name, before)
    if (member !== undefined) putMember(state, queue.name, member, at)
  }
}

function figuresOf(item: Message): Partial<Queue> {
  return {
    strategy: text(item, 'Strategy'),
    max: number(item, 'Max'),
    weight: number(item, 'Weight'),
    serviceLevel: number(item, 'ServiceLevel'),
    completed: number(item, 'Completed') ?? 0,
    abandoned: number(item, 'Abandoned') ?? 0,
    holdTime: number(item, 'Holdtime') ?? 0,
    talkTime: number(item, 'TalkTime') ?? 0,
  }
}

function callerOf(state: PbxState, item: Message, before: Queue, at: number): QueueCaller | undefined {
  const name = text(item, 'Channel')
  const channel = text(item, 'Uniqueid') ?? state.channelNamed(name)?.id
  if (name === undefined || channel === undefined) return undefined
  const known = before.callers.find((caller) => caller.channel === channel)
  const wait = number(item, 'Wait')
  return {
    channel,
    name,
    position: number(item, 'Position') ?? 0,
    ...callerShown(state, item, channel),
    since: known?.since ?? (wait === undefined ? 'unknown' : at - wait * 1_000),
  }
}
