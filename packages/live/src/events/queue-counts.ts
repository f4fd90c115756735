import type { QueueMember } from '../model/index.ts'
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
 * From 13.20 on app_queue counts a call when the member's device becomes free, even if the call continues elsewhere: then the
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
