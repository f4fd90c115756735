import type { DeviceState } from '@openami/bindings'
import type { Since } from './since.ts'

export interface QueueCaller {
  /** Id of the channel. */
  readonly channel: string
  readonly name: string
  /** From 1. */
  readonly position: number
  readonly callerNumber: string | undefined
  readonly callerName: string | undefined
  /** When it joined, also where a list told how long it had waited. */
  readonly since: Since
}

export interface QueueMember {
  readonly queue: string
  /** `PJSIP/anna`, `Local/5@agents`: what QueuePause and QueueRemove take. */
  readonly interface: string
  readonly name: string
  readonly stateInterface: string | undefined
  readonly membership: string | undefined
  readonly penalty: number
  readonly callsTaken: number
  /** When its last call ended, in milliseconds; undefined if none did. */
  readonly lastCall: number | undefined
  readonly inCall: boolean
  readonly state: DeviceState | undefined
  /** As the server says it: `1`. */
  readonly rawState: string | undefined
  readonly paused: boolean
  readonly pausedReason: string | undefined
  readonly ringInUse: boolean | undefined
  /** Seconds. */
  readonly wrapupTime: number | undefined
}

export interface Queue {
  readonly name: string
  readonly strategy: string | undefined
  /** Callers that may wait; 0: any number. */
  readonly max: number | undefined
  readonly weight: number | undefined
  /** Seconds in which a call should be answered. */
  readonly serviceLevel: number | undefined
  /** Those that wait, in the order of their positions. */
  readonly callers: readonly QueueCaller[]
  /** By interface, in the order of the server's list. */
  readonly members: readonly QueueMember[]
  /** Calls that agents completed and callers gave up since the server began to count. */
  readonly completed: number
  readonly abandoned: number
  /** Moving averages of the server, in seconds. */
  readonly holdTime: number
  readonly talkTime: number
  /** Members that can be reached, as QueueSummary counts them. */
  readonly loggedIn: number
  /** Members that could take a call now. */
  readonly available: number
}
