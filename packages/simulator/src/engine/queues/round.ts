import type { Signal } from '../pbx/channel.ts'
import type { Outgoing } from '../pbx/outgoing.ts'
import type { Member } from './queue.ts'

/** One member as far as one round of calls goes. */
export interface Attempt {
  readonly member: Member
  readonly metric: number
  /** It may still be rung, or is ringing. */
  goingOn: boolean
  leg: Outgoing | undefined
}

/** What a caller waits for. */
export type Wake =
  | { readonly type: 'time' | 'hangup' }
  | { readonly type: 'digit'; readonly digit: string }
  | { readonly type: 'leg'; readonly attempt: Attempt; readonly signal: Signal }

/** How a caller leaves: hung up, on with the dialplan, or at the extension of a digit. */
export type Outcome = 'hangup' | 'next' | 'digit'

/** What a round of calls came to. */
export type Round = Outcome | 'unanswered'

/** Values of QUEUESTATUS. */
export type QueueResult = 'TIMEOUT' | 'JOINEMPTY' | 'LEAVEEMPTY' | 'FULL' | 'CONTINUE' | 'WITHDRAW'

export type Leaving = readonly [outcome: Outcome, reason: QueueResult | undefined]
