import type { Channel } from '../pbx/channel.ts'
import type { QueueSettings } from './queue-settings.ts'

/** Codes of device states, as queue events give them. */
export const deviceCodes: Readonly<Record<string, number>> = {
  UNKNOWN: 0,
  NOT_INUSE: 1,
  INUSE: 2,
  BUSY: 3,
  INVALID: 4,
  UNAVAILABLE: 5,
  RINGING: 6,
  RINGINUSE: 7,
  ONHOLD: 8,
}

export interface Member {
  readonly interface: string
  readonly stateInterface: string
  readonly name: string
  readonly dynamic: boolean
  readonly loginTime: number
  penalty: number
  paused: boolean
  pausedReason: string
  /** Epoch seconds; 0 for never. */
  lastPause: number
  lastCall: number
  /** The queue of its last call, whose wrap-up time counts. */
  lastQueue: Queue | undefined
  calls: number
  /** Whether the member is rung while in a call. */
  ringInUse: boolean
  wrapUpTime: number
  /** Device state, as a code. */
  status: number
  /** Whether its present call was answered within the service level. */
  inTime: boolean
  /** Epoch seconds when its call began; 0 while it has none. */
  startTime: number
  /** Its place among the members, for the strategies that go round. */
  position: number
}

/** A caller who waits. */
export interface QueueCall {
  readonly channel: Channel
  /** Epoch milliseconds. */
  readonly joinedAt: number
  readonly originalPosition: number
  readonly position: number
  priority: number
  /** Members are being rung for this caller. */
  pending: boolean
  /** A client asked to take the caller out. */
  withdrawn: boolean
  withdraw(info: string): void
}

/** A queue, its members, its callers and its figures. */
export class Queue {
  readonly name: string
  settings: QueueSettings
  readonly members: Member[] = []
  readonly calls: QueueCall[] = []
  completed = 0
  completedInTime = 0
  abandoned = 0
  abandonedInTime = 0
  holdTime = 0
  talkTime = 0
  /** Where the strategies that go round continue. */
  nextPosition = 0
  wrapped = false

  constructor(name: string, settings: QueueSettings) {
    this.name = name
    this.settings = settings
  }

  get strategy(): string {
    return this.settings.strategy
  }

  get serviceLevel(): number {
    return this.settings.serviceLevel
  }

  get weight(): number {
    return this.settings.weight
  }

  get maxLength(): number {
    return this.settings.maxLength
  }

  member(address: string): Member | undefined {
    return this.members.find((member) => member.interface.toLowerCase() === address.toLowerCase())
  }

  /** Puts a member where Asterisk's container has it: linear queues in order, others by a hash of the interface. */
  insert(member: Member): void {
    const { members } = this
    const bucket = this.#bucket(member)
    let at = members.length
    while (at > 0 && this.#bucket(members[at - 1] as Member) > bucket) at--
    members.splice(at, 0, member)
  }

  /** Takes a member out; those that came after it move up. */
  remove(member: Member): void {
    const at = this.members.indexOf(member)
    if (at === -1) return
    this.members.splice(at, 1)
    for (const other of this.members) if (other.position > member.position) other.position--
  }

  /** Gives a caller another priority, and its place where that is to be `immediate`; false where there is none such. */
  setPriority(caller: string, priority: number, immediate: boolean): boolean {
    const { calls } = this
    const call = calls.find(({ channel }) => channel.name === caller)
    if (call === undefined) return false
    call.priority = priority
    if (!immediate) return true
    const others = calls.filter((each) => each !== call)
    const at = others.findIndex((each) => priority > each.priority)
    others.splice(at === -1 ? others.length : at, 0, call)
    calls.splice(0, calls.length, ...others)
    return true
  }

  /** Counts a call that is over. */
  count(inTime: boolean): void {
    this.completed++
    if (inTime) this.completedInTime++
  }

  /** A talk of so many seconds becomes part of the average; `isFirst`: it is all that counts. */
  averageTalk(seconds: number, isFirst: boolean): void {
    this.talkTime = isFirst ? seconds : (this.talkTime * 3 + seconds) >> 2
  }

  resetFigures(): void {
    Object.assign(this, {
      completed: 0,
      completedInTime: 0,
      abandoned: 0,
      abandonedInTime: 0,
      holdTime: 0,
      talkTime: 0,
    })
    for (const member of this.members) Object.assign(member, { calls: 0, lastCall: 0, startTime: 0 })
  }

  /** Share of the calls that were answered in time, in per cent. */
  get inTime(): number {
    return this.completed > 0 ? (100 * this.completedInTime) / this.completed : 0
  }

  /** Share of the calls that were answered or given up in time, in per cent. */
  get settledInTime(): number {
    const calls = this.completed + this.abandoned
    return calls > 0 ? (100 * (this.completedInTime + this.abandonedInTime)) / calls : 0
  }

  /** What the queue sets for the dialplan, where it does. */
  get variables(): ReadonlyArray<readonly [name: string, value: string]> {
    const values = {
      NAME: this.name,
      MAX: this.maxLength,
      STRATEGY: this.strategy,
      CALLS: this.calls.length,
      HOLDTIME: this.holdTime,
      TALKTIME: this.talkTime,
      COMPLETED: this.completed,
      ABANDONED: this.abandoned,
      SRVLEVEL: this.serviceLevel,
      SRVLEVELPERF: this.inTime.toFixed(1),
    }
    return Object.entries(values).map(([name, value]) => [`QUEUE${name}`, String(value)])
  }

  #bucket({ interface: address }: Member): number {
    if (this.strategy === 'linear' || this.strategy === 'rrordered') return 0
    const slash = address.indexOf('/')
    let hash = 0
    for (const [at, char] of [...(slash === -1 ? address : address.slice(slash)).slice(0, 5)].entries())
      hash += compressed(char.charCodeAt(0)) << (at * 6)
    return Math.abs(hash) % 37
  }
}

function compressed(code: number): number {
  return code < 32 ? 0 : code > 96 ? code - 64 : code - 32
}

export interface NewMember {
  readonly interface: string
  readonly name?: string | undefined
  readonly stateInterface?: string | undefined
  readonly penalty?: number | undefined
  readonly paused?: boolean | undefined
  readonly pausedReason?: string | undefined
  readonly ringInUse?: boolean | undefined
  readonly wrapUpTime?: number | undefined
}

/** The queues as functions of the dialplan use them. */
export interface QueueRegistry {
  find(name: string): Queue | undefined
  pause(address: string, paused: boolean, name: string, reason: string): boolean
  setPenalty(address: string, penalty: number, name: string): boolean
  setRingInUse(address: string, ringInUse: boolean, name: string): boolean
  seconds(): number
}
