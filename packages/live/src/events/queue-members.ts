import type { QueueMember } from '../model/index.ts'
import type { PbxState } from '../state/pbx-state.ts'
import type { Handler, Handlers } from './handler.ts'
import { countFreed, memberKey } from './queue-counts.ts'
import { interfaceOf, memberOf, queueOf, withMembers } from './queue-names.ts'

/** A member is added, or has other values. */
const changed: Handler = (state, event, at) => {
  const queue = queueOf(state, event, at)
  if (queue === undefined) return
  const location = interfaceOf(event)
  const before = queue.members.find((member) => member.interface === location)
  const member = memberOf(event, queue.name, before)
  if (member === undefined) {
    state.surprise('incomplete', event.name, `${event.name} names no interface`, at)
    return
  }
  countFreed(state, member, before, at)
  // What was held back may be older than a removal that the list shows: QueueMemberRemoved follows then.
  putMember(state, queue.name, member, at)
}

const removed: Handler = (state, event, at) => {
  const queue = queueOf(state, event, at)
  const location = interfaceOf(event)
  if (queue === undefined) return
  state.memberCalls.delete(memberKey(queue, { interface: location ?? '' }))
  state.queues.update(queue.name, withMembers(queue.members.filter((member) => member.interface !== location)), at)
}

export function putMember(state: PbxState, queueName: string, fields: QueueMember, at: number): void {
  const member = state.makeMember(fields)
  const queue = state.queues.get(queueName)
  if (queue === undefined) return
  const known = queue.members.some((one) => one.interface === member.interface)
  const members = known
    ? queue.members.map((one) => (one.interface === member.interface ? member : one))
    : [...queue.members, member]
  state.queues.update(queueName, withMembers(members), at)
}

export const queueMemberEvents: Handlers = {
  QueueMemberAdded: changed,
  QueueMemberStatus: changed,
  QueueMemberPause: changed,
  QueueMemberPaused: changed,
  QueueMemberPenalty: changed,
  QueueMemberRinginuse: changed,
  QueueMemberRemoved: removed,
}
