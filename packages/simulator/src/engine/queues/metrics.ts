import type { Host } from '../clock.ts'
import { type PenaltyLimits, penaltyFor } from './availability.ts'
import type { Member, Queue } from './queue.ts'

/** Where a caller of a linear queue continues. */
export interface LinearPlace {
  next: number
  wrapped: boolean
}

const penaltyWeight = 1_000_000

/** How soon a member is rung: the least first. Undefined where the member's penalty forbids the call. */
export function metric(
  queue: Queue,
  member: Member,
  place: number,
  linear: LinearPlace,
  limits: PenaltyLimits,
  host: Host,
): number | undefined {
  const weighs = queue.members.length > queue.settings.penaltyMembersLimit
  const penalty = weighs ? penaltyFor(member.penalty, limits) : 0
  if (penalty === undefined) return undefined
  const added = penalty * penaltyWeight
  switch (queue.settings.strategy) {
    case 'ringall':
      return added
    case 'linear':
      if (place > linear.next) linear.wrapped = true
      return added + (place < linear.next ? 1000 + place : place)
    case 'rrmemory':
    case 'rrordered':
      if (member.position > queue.nextPosition) queue.wrapped = true
      return added + (member.position < queue.nextPosition ? 1000 + member.position : member.position)
    case 'random':
      return added + Math.floor(host.random() * 1000)
    case 'wrandom':
      return Math.floor(host.random() * (1 + (weighs ? penalty : member.penalty)) * 1000)
    case 'fewestcalls':
      return added + member.calls
    case 'leastrecent': {
      const ago = Math.floor(host.clock.now() / 1000) - member.lastCall
      return added + (member.lastCall === 0 ? 0 : 1_000_000 - ago)
    }
  }
}
