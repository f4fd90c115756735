import { leftQueue } from '../calls/queue-visits.ts'
import { leaveQueues } from '../calls/removal.ts'
import type { Channel, QueueMember } from '../model/index.ts'
import type { PbxState } from '../state/pbx-state.ts'

export function memberKey({ name }: { readonly name: string }, member: { readonly interface: string }): string {
  return `${name}\n${member.interface}`
}

/** The average that app_queue keeps: three parts what it was, one part what is new, in whole seconds. */
export function average(before: number, added: number, first: boolean): number {
  return first ? added : Math.floor((before * 3 + added) / 4)
}

/** A call of a queue is over. `talked`: seconds. */
export function countCall(state: PbxState, name: string, talked: number, at: number): void {
  const queue = state.queues.get(name)
  if (queue === undefined || !state.counts) return
  const talkTime = average(queue.talkTime, talked, queue.completed === 0)
  state.queues.update(name, { completed: queue.completed + 1, talkTime }, at)
}

/**
 * From 13.17 on app_queue counts a call when the member's device becomes free, even if the call continues elsewhere: then the
 * member is no longer in a call before AgentComplete says so.
 */
export function countFreed(state: PbxState, member: QueueMember, before: QueueMember | undefined, at: number): void {
  if (before === undefined || !before.inCall || member.inCall) return
  const key = memberKey({ name: member.queue }, member)
  const call = state.memberCalls.get(key)
  // Nothing is known of its call: it began unseen.
  if (call === undefined) state.onUnsure('queue', member.queue)
  // What was said of the device when it was called may come after AgentConnect.
  if (call === undefined || member.callsTaken <= call.takenBefore) return
  state.memberCalls.delete(key)
  countCall(state, member.queue, Math.round((at - call.answeredAt) / 1_000), at)
  // Only the server knows the seconds exactly.
  state.onUnsure('queue', member.queue)
}

/**
 * A channel has entered a bridge. The action Bridge takes it out of its application by another one, which has its place there and is
 * hung up at once. What app_queue then says is of that one, of which AMI tells nothing (main/channel.c:10766,
 * main/manager_channels.c:548 in 22.10.1): who waited has left, and who was answered is counted.
 */
export function takenOut(state: PbxState, channel: Channel, bridge: string, at: number): void {
  for (const queue of leaveQueues(state, channel, at)) {
    leftQueue(state, channel, queue, { outcome: 'left' }, at)
    state.onUnsure('queue', queue)
  }
  const notes = state.notes.get(channel.call)
  if (notes === undefined) return
  notes.queueCalls = notes.queueCalls.map((answered) => {
    if (!answered.channels.includes(channel.id)) return answered
    if (answered.bridge !== undefined && answered.bridge !== bridge) state.onUnsure('queue', answered.queue)
    return { ...answered, bridge }
  })
}
