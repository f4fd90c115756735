import type { Since } from './since.ts'

/** One side of a call. */
export interface Party {
  /** Id of the channel. */
  readonly channel: string
  readonly name: string
  readonly device: string
  readonly number: string | undefined
  readonly callerName: string | undefined
}

/** A channel that was dialled. */
export interface Leg {
  readonly channel: string
  readonly device: string
  /** As Dial was given it, where the release says so. */
  readonly dialled: string | undefined
  readonly state: 'dialing' | 'ringing' | 'answered' | 'ended'
  /** `ANSWER`, `BUSY`, `NOANSWER`, `CANCEL`, … as the release says it. */
  readonly status: string | undefined
  readonly from: number
  readonly to: number | undefined
}

/** One stay in a queue. */
export interface QueueVisit {
  readonly queue: string
  /** Id of the channel that waited. */
  readonly channel: string
  /** Place at which it joined, from 1. */
  readonly position: number | undefined
  readonly from: Since
  readonly to: number | undefined
  /** Seconds that it waited: as the server says it, else by the clock; undefined as long as it waits. */
  readonly waited: number | undefined
  /** `left`: without an agent, by timeout, key, transfer or because the queue was empty. */
  readonly outcome: 'waiting' | 'answered' | 'abandoned' | 'left'
  /** Member that answered. */
  readonly member: string | undefined
}

export interface Hold {
  readonly channel: string
  readonly from: number
  readonly to: number | undefined
}

export interface Transfer {
  readonly kind: 'blind' | 'attended'
  readonly by: Party | undefined
  /** Extension, or name of the channel, bridge or application. */
  readonly to: string | undefined
  readonly context: string | undefined
  /** As the server says it: `Success`, `Fail`, `Invalid`, `Not Permitted`. */
  readonly result: string | undefined
  readonly at: number
}

/** A call: all channels that have to do with each other. From Asterisk 12 on, those with the same Linkedid. */
export interface Call {
  /** Linkedid; before Asterisk 12 the Uniqueid of its first channel. */
  readonly id: string
  readonly state: 'setup' | 'ringing' | 'answered'
  readonly since: Since
  /** Ids of its channels that are there now. */
  readonly channels: readonly string[]
  /** Who called. For a call that Originate began, the party that was called first. */
  readonly from: Party | undefined
  /** The number that was dialled. */
  readonly to: string | undefined
  /** Device of the trunk, if the option `trunks` knows one of its channels. */
  readonly trunk: string | undefined
  readonly legs: readonly Leg[]
  readonly queues: readonly QueueVisit[]
  readonly answeredAt: number | undefined
  readonly answeredBy: Party | undefined
  readonly onHold: boolean
  readonly holds: readonly Hold[]
  readonly transfers: readonly Transfer[]
  /** Names of the conferences that it was in. */
  readonly conferences: readonly string[]
  /** Parking spaces that it was in. */
  readonly parked: readonly string[]
  /** Whether it was recorded at any time. */
  readonly recorded: boolean
}

/** How a call ended. `missed`: while the connection was broken, so that it is unknown how. */
export type CallResult = 'answered' | 'busy' | 'no-answer' | 'cancelled' | 'failed' | 'missed'

/** A call that is over, for a database. */
export interface CallRecord extends Omit<Call, 'state' | 'channels' | 'onHold'> {
  /** Ids of all its channels. */
  readonly channels: readonly string[]
  readonly endedAt: number
  readonly result: CallResult
  /** Seconds from the first channel to the end; undefined where the start is unknown. */
  readonly duration: number | undefined
  /** Seconds from the answer to the end, hold included. */
  readonly talkTime: number
  /** Seconds on hold. */
  readonly holdTime: number
  /** Of the channel that began the call; where that is unknown, of the one that ended first. */
  readonly cause: HangupCause | undefined
  /**
   * Whose device hung up, refused the call, or gave it up; undefined where the server ended it, or does not say it: it does
   * from Asterisk 11 on.
   */
  readonly endedBy: Party | undefined
}

export interface HangupCause {
  /** `16`, `17`, … of Q.850. */
  readonly code: number
  /** As the server says it: `Normal Clearing`. */
  readonly text: string | undefined
}
