import type { Channel } from './channel.ts'

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
  calls: number
  /** Whether the member is rung while in a call. */
  ringInUse: boolean
  inCall: boolean
  ringing: boolean
}

export interface QueueCall {
  readonly channel: Channel
  readonly joinedAt: number
  readonly originalPosition: number
  position: number
  priority: number
  /** A client asked to take the caller out. */
  withdrawn: boolean
  withdraw(info: string): void
}

export interface Queue {
  readonly name: string
  readonly strategy: string
  /** Milliseconds that a member rings. */
  readonly ringTime: number
  readonly serviceLevel: number
  readonly weight: number
  readonly maxLength: number
  readonly members: Member[]
  readonly calls: QueueCall[]
  completed: number
  completedInTime: number
  abandoned: number
  holdTime: number
  talkTime: number
}

export interface NewMember {
  readonly interface: string
  readonly name?: string | undefined
  readonly stateInterface?: string | undefined
  readonly penalty?: number | undefined
  readonly paused?: boolean | undefined
  readonly pausedReason?: string | undefined
}
