import type { Member, NewMember, Queue } from './queue.ts'

/** A member with its defaults; `now` in epoch seconds. */
export function makeMember(options: NewMember, dynamic: boolean, ringInUse: boolean, now: number): Member {
  return {
    interface: options.interface,
    stateInterface: options.stateInterface || options.interface,
    name: options.name || options.interface,
    dynamic,
    loginTime: now,
    penalty: options.penalty ?? 0,
    paused: options.paused ?? false,
    pausedReason: (dynamic ? options.pausedReason : undefined) ?? '',
    lastPause: options.paused ? now : 0,
    lastCall: 0,
    lastQueue: undefined,
    calls: 0,
    ringInUse: options.ringInUse ?? ringInUse,
    wrapUpTime: options.wrapUpTime ?? 0,
    status: 0,
    startTime: 0,
    inTime: false,
    position: 0,
  }
}

/** Dynamic members as the database keeps them. */
export function persistedMembers({ members }: Queue): string {
  const row = (member: Member): string =>
    [
      member.interface,
      member.penalty,
      member.paused ? 1 : 0,
      member.name,
      member.stateInterface,
      member.pausedReason,
      member.wrapUpTime,
    ].join(';')
  return members
    .filter(({ dynamic }) => dynamic)
    .map(row)
    .join('|')
}
