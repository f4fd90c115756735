import type { EmptyCondition } from './empty-conditions.ts'
import type { Member, Queue } from './queue.ts'
import { deviceCodes } from './queue.ts'

/** Limits of a caller on the penalties of members; undefined for none. */
export interface PenaltyLimits {
  max: number | undefined
  min: number | undefined
  raise: number | undefined
  /** Penalties below the minimum are not raised. */
  raiseRespectsMin: boolean
}

export function isFree(status: number): boolean {
  return status === deviceCodes.NOT_INUSE || status === deviceCodes.UNKNOWN
}

export function wrapUpTime(queue: Queue, member: Member): number {
  return member.wrapUpTime || queue.settings.wrapUpTime
}

/** Whether a member could be rung now (`now` in epoch seconds). */
export function isAvailable(queue: Queue, member: Member, now: number): boolean {
  const { status } = member
  if (status === deviceCodes.INVALID || status === deviceCodes.UNAVAILABLE) return false
  if (member.paused || (!isFree(status) && !member.ringInUse)) return false
  const wrapUp = wrapUpTime(queue, member)
  return !(member.lastCall > 0 && wrapUp > 0 && now - wrapUp < member.lastCall)
}

/** Members who could be rung. Where only the first caller is served, one is enough. */
export function availableMembers(queue: Queue, now: number): number {
  const one = !queue.settings.autoFill || queue.strategy === 'ringall'
  let count = 0
  for (const member of queue.members) {
    if (isAvailable(queue, member, now)) count++
    if (one && count > 0) break
  }
  return count
}

/** The penalty of a member for a caller; undefined where the caller may not be given to it. */
export function penaltyFor(penalty: number, limits: PenaltyLimits): number | undefined {
  const { max, min, raise } = limits
  let result = penalty
  const keeps = limits.raiseRespectsMin && min !== undefined && penalty < min
  if (raise !== undefined && penalty < raise && !keeps) result = raise
  return (max !== undefined && result > max) || (min !== undefined && result < min) ? undefined : result
}

const statusConditions: ReadonlyArray<readonly [condition: EmptyCondition, status: string]> = [
  ['invalid', 'INVALID'],
  ['unavailable', 'UNAVAILABLE'],
  ['inuse', 'INUSE'],
  ['ringing', 'RINGING'],
  ['unknown', 'UNKNOWN'],
]

/** Whether the queue counts as empty for a caller. `status` gives the present state of a member's device. */
export function isEmpty(
  queue: Queue,
  conditions: readonly EmptyCondition[],
  limits: PenaltyLimits,
  now: number,
  status: (member: Member) => number,
): boolean {
  const serves = (member: Member, code: number): boolean => {
    if (conditions.includes('penalty') && penaltyFor(member.penalty, limits) === undefined) return false
    if (statusConditions.some(([condition, state]) => conditions.includes(condition) && code === deviceCodes[state]))
      return false
    if (member.paused && conditions.includes('paused')) return false
    const wrapUp = wrapUpTime(queue, member)
    return !(conditions.includes('wrapup') && member.lastCall > 0 && wrapUp > 0 && now - wrapUp < member.lastCall)
  }
  if (queue.members.some((member) => serves(member, member.status))) return false
  // The queue may not know yet that a member has stopped ringing.
  return !conditions.includes('ringing') || !queue.members.some((member) => serves(member, status(member)))
}
