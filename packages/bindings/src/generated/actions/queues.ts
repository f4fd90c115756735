// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type { Fields } from '../../runtime/fields.ts'
import type {
  AckReply,
  ListReply,
  OutcomeReply,
  TextReply,
} from '../../runtime/reply.ts'
import type {
  QueueCallerLeaveEvent,
  QueueEntryEvent,
  QueueMemberEvent,
  QueueMemberRinginuseEvent,
  QueueParamsEvent,
  QueueStatusCompleteEvent,
  QueueSummaryCompleteEvent,
  QueueSummaryEvent,
} from '../events/queues.ts'

/** Parameters of QueueAdd; the method `queueAdd` describes the action. */
export interface QueueAddRequest {
  /** Name of the queue as in queues.conf; an unknown one is refused. */
  Queue: string | number
  /** Channel to call, such as PJSIP/100. */
  Interface: string | number
  /**
   * Weight of the member from 0 on; lower ones are called first.
   * Minimum: 0.
   * Default: 0.
   */
  Penalty?: number | undefined
  /**
   * Yes adds the member paused.
   * Default: no.
   * Since 1.2.
   */
  Paused?: boolean | undefined
  /**
   * Why the member starts paused, as QueueMemberPause reports it; ignored without Paused.
   * Since 20.12, 21.7, 22.2.
   */
  Reason?: string | number | undefined
  /**
   * Name to show; if omitted, the interface.
   * Since 1.4.
   */
  MemberName?: string | number | undefined
  /**
   * Device whose state counts; if omitted, the interface.
   * Since 1.4.
   */
  StateInterface?: string | number | undefined
  /**
   * Seconds to rest after a call; 0 takes the time of the queue.
   * Unit: s.
   * Since 16.3.
   */
  Wrapuptime?: number | undefined
}

/** Reply of QueueAdd. */
export type QueueAddReply = AckReply

/** Parameters of QueueChangePriorityCaller; the method `queueChangePriorityCaller` describes the action. */
export interface QueueChangePriorityCallerRequest {
  /** Queue that the caller waits in. */
  Queue: string | number
  /** Exact name of the caller's channel, as reported by QueueStatus. */
  Caller: string | number
  /** New precedence; a caller with a higher one is served first. */
  Priority: number
  /**
   * Yes moves the caller among those already waiting; otherwise the precedence counts from the next caller on.
   * Since 18.20, 20.5; not in 19.
   */
  Immediate?: boolean | undefined
}

/** Reply of QueueChangePriorityCaller. */
export type QueueChangePriorityCallerReply = AckReply

/** Parameters of QueueLog; the method `queueLog` describes the action. */
export interface QueueLogRequest {
  /** Queue that the line names. */
  Queue: string | number
  /** Kind of the line; any word is accepted, including an application's own. */
  Event: string | number
  /** Identifier of the channel that the line names; if omitted, NONE. */
  Uniqueid?: string | number | undefined
  /** Member that the line names. */
  Interface?: string | number | undefined
  /** Free text at the end of the line in the queue log. */
  Message?: string | number | undefined
}

/** Reply of QueueLog. */
export type QueueLogReply = AckReply

/** Parameters of QueueMemberRingInUse; the method `queueMemberRingInUse` describes the action. */
export interface QueueMemberRingInUseRequest {
  /** Interface of the member, exactly as it was added. */
  Interface: string | number
  /** Yes to ring the member also while in a call. */
  RingInUse: boolean
  /** Only in this queue; if omitted, in all queues of the member. */
  Queue?: string | number | undefined
}

/** Reply of QueueMemberRingInUse. */
export type QueueMemberRingInUseReply = OutcomeReply<QueueMemberRinginuseEvent>

/** Parameters of QueuePause; the method `queuePause` describes the action. */
export interface QueuePauseRequest {
  /** Interface of the member, exactly as it was added. */
  Interface: string | number
  /** Yes to pause and no to end the pause. */
  Paused: boolean
  /** Only in this queue; if omitted, in all queues of the member. */
  Queue?: string | number | undefined
  /**
   * Why the member pauses or works again, as QueueMemberPause and queue_log report it; free text.
   * Since 1.6.2.
   */
  Reason?: string | number | undefined
}

/** Reply of QueuePause. */
export type QueuePauseReply = AckReply

/** Parameters of QueuePenalty; the method `queuePenalty` describes the action. */
export interface QueuePenaltyRequest {
  /** Interface of the member, exactly as it was added. */
  Interface: string | number
  /**
   * New weight from 0; members with a lower one are called first.
   * Minimum: 0.
   */
  Penalty: number
  /** Only in this queue; if omitted, in all queues of the member. */
  Queue?: string | number | undefined
}

/** Reply of QueuePenalty. */
export type QueuePenaltyReply = AckReply

/** Parameters of QueueReload; the method `queueReload` describes the action. */
export interface QueueReloadRequest {
  /** Only this queue; if omitted, all. */
  Queue?: string | number | undefined
  /**
   * Yes reads the members again.
   * Default: no.
   */
  Members?: boolean | undefined
  /**
   * Yes reads the penalty rules again.
   * Default: no.
   */
  Rules?: boolean | undefined
  /**
   * Yes reads the settings of the queues again.
   * Default: no.
   */
  Parameters?: boolean | undefined
}

/** Reply of QueueReload. */
export type QueueReloadReply = AckReply

/** Parameters of QueueRemove; the method `queueRemove` describes the action. */
export interface QueueRemoveRequest {
  /** Name of the queue as in queues.conf. */
  Queue: string | number
  /** Interface of the member, exactly as it was added; members of queues.conf can not be removed. */
  Interface: string | number
}

/** Reply of QueueRemove. */
export type QueueRemoveReply = AckReply

/** Parameters of QueueReset; the method `queueReset` describes the action. */
export interface QueueResetRequest {
  /** Only this queue; if omitted, all. */
  Queue?: string | number | undefined
}

/** Reply of QueueReset. */
export type QueueResetReply = AckReply

/** Parameters of QueueRule; the method `queueRule` describes the action. */
export interface QueueRuleRequest {
  /** Only this rule; if omitted, all. */
  Rule?: string | number | undefined
}

/** Reply of QueueRule. */
export interface QueueRuleReply extends Fields {
  /**
   * Name of a rule; the Rule headers after it, up to the next one, are its steps.
   * Since 1.6.2; until 1.8.4.
   */
  readonly RuleList: readonly string[] | undefined
  /**
   * One step of a penalty rule, `seconds,highest,lowest`: from that time on callers reach members within these penalties; a sign makes a change of it.
   * Since 1.6.2; until 1.8.4.
   */
  readonly Rule: readonly string[] | undefined
}

/**
 * Parameters of Queues; the method `queues` describes the action.
 *
 * @deprecated Replaced by QueueStatus in 1.2. QueueStatus reports the same as data.
 */
export type QueuesRequest = NoParameters

/** Reply of Queues. */
export type QueuesReply = TextReply

/** Parameters of QueueStatus; the method `queueStatus` describes the action. */
export interface QueueStatusRequest {
  /**
   * Only this queue; if omitted, all.
   * Since 1.2.
   */
  Queue?: string | number | undefined
  /**
   * Only the member with this interface; if omitted, all.
   * Since 1.2.
   */
  Member?: string | number | undefined
}

/** Reply of QueueStatus. */
export type QueueStatusReply = ListReply<QueueParamsEvent | QueueMemberEvent | QueueEntryEvent, QueueStatusCompleteEvent>

/** Parameters of QueueSummary; the method `queueSummary` describes the action. */
export interface QueueSummaryRequest {
  /** Only this queue; if omitted, all. */
  Queue?: string | number | undefined
}

/** Reply of QueueSummary. */
export type QueueSummaryReply = ListReply<QueueSummaryEvent, QueueSummaryCompleteEvent>

/** Parameters of QueueWithdrawCaller; the method `queueWithdrawCaller` describes the action. */
export interface QueueWithdrawCallerRequest {
  /** Queue that the caller waits in. */
  Queue: string | number
  /** Exact name of the caller's channel, as reported by QueueStatus. */
  Caller: string | number
  /** Text that the dialplan finds in the variable QUEUE_WITHDRAW_INFO. */
  WithdrawInfo?: string | number | undefined
}

/** Reply of QueueWithdrawCaller. */
export type QueueWithdrawCallerReply = OutcomeReply<QueueCallerLeaveEvent>
