import { deviceState, type Message, toEvent } from '@openami/bindings'
import type { Queue, QueueMember } from '../model/index.ts'
import type { PbxState } from '../state/pbx-state.ts'
import { flag, number, text, time } from './headers.ts'

export function newQueue(name: string): Queue {
  return {
    name,
    strategy: undefined,
    max: undefined,
    weight: undefined,
    serviceLevel: undefined,
    callers: [],
    members: [],
    completed: 0,
    abandoned: 0,
    holdTime: 0,
    talkTime: 0,
    loggedIn: 0,
    available: 0,
  }
}

/** The queue that the event is about. A realtime queue is in no list before it is used: its first event adds it. */
export function queueOf(state: PbxState, event: Message, at: number): Queue | undefined {
  const name = text(event, 'Queue')
  if (name === undefined) {
    state.surprise('incomplete', event.name, `${event.name} has no Queue`, at)
    return undefined
  }
  const known = state.queues.get(name)
  if (known !== undefined) return known
  state.queues.add(name, newQueue(name), at)
  return state.queues.get(name)
}

/** What QueuePause and QueueRemove take; `Location` before Asterisk 12 and in lists. */
export function interfaceOf(message: Message): string | undefined {
  return text(message, 'Interface', 'Location')
}

/** A member as an event or a list shows it. What it does not say is as `before`, or as Asterisk takes it without. */
export function memberOf(message: Message, queue: string, before?: QueueMember): QueueMember | undefined {
  const location = interfaceOf(message)
  if (location === undefined) return undefined
  const state = message.get('Status')
  const paused = flag(message, 'Paused') ?? before?.paused ?? false
  return {
    queue,
    interface: location,
    name: text(message, 'MemberName', 'Name') ?? before?.name ?? location,
    stateInterface: text(message, 'StateInterface') ?? before?.stateInterface,
    membership: text(message, 'Membership') ?? before?.membership,
    penalty: number(message, 'Penalty') ?? before?.penalty ?? 0,
    callsTaken: number(message, 'CallsTaken') ?? before?.callsTaken ?? 0,
    lastCall: message.has('LastCall') ? time(message, 'LastCall') : before?.lastCall,
    inCall: flag(message, 'InCall', 'IsInCall') ?? before?.inCall ?? false,
    state: state === undefined ? before?.state : deviceState(toEvent(message)),
    rawState: state ?? before?.rawState,
    paused,
    pausedReason: paused ? (text(message, 'PausedReason', 'Reason') ?? before?.pausedReason) : undefined,
    ringInUse: flag(message, 'Ringinuse') ?? before?.ringInUse,
    wrapupTime: number(message, 'Wrapuptime') ?? before?.wrapupTime,
  }
}

const unreachable: ReadonlySet<string | undefined> = new Set(['UNAVAILABLE', 'INVALID'])
const free: ReadonlySet<string | undefined> = new Set(['NOT_INUSE', 'UNKNOWN'])

/** Members with the two counts that QueueSummary has of them. */
export function withMembers(members: readonly QueueMember[]): Pick<Queue, 'members' | 'loggedIn' | 'available'> {
  return {
    members,
    loggedIn: members.filter(({ state }) => !unreachable.has(state)).length,
    available: members.filter(({ state, paused }) => !paused && free.has(state)).length,
  }
}
