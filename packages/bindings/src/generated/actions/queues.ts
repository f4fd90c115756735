// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type { Fields } from '../../runtime/fields.ts'
import type { AckReply, ListReply, OutcomeReply, TextReply } from '../../runtime/reply.ts'
import type { QueueCallerLeaveEvent, QueueEntryEvent, QueueMemberEvent, QueueMemberRinginuseEvent, QueueParamsEvent, QueueStatusCompleteEvent, QueueSummaryCompleteEvent, QueueSummaryEvent } from '../events/queues.ts'

/**
 * Adds a member to a queue.
 *
 * Since 1.0. Privileges: agent.
 *
 * Source: spec/actions/QueueAdd.yaml
 */
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
export interface QueueAddReply extends AckReply {
}

/**
 * Gives a waiting caller another precedence.
 *
 * Since 15. Privileges: none.
 *
 * Source: spec/actions/QueueChangePriorityCaller.yaml
 */
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
export interface QueueChangePriorityCallerReply extends AckReply {
}

/**
 * Writes a line of the caller's own into the queue log.
 *
 * Since 1.6.2. Privileges: agent. Risk: writes files.
 *
 * Source: spec/actions/QueueLog.yaml
 */
export interface QueueLogRequest {
  /** Queue that the line names. */
  Queue: string | number
  /** Kind of the line; any word is accepted, including an application's own. */
  Event: string | number
  /**
   * Identifier of the channel that the line names; if omitted, NONE.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  Uniqueid?: string | number | undefined
  /** Member that the line names. */
  Interface?: string | number | undefined
  /** Free text at the end of the line in the queue log. */
  Message?: string | number | undefined
}

/** Reply of QueueLog. */
export interface QueueLogReply extends AckReply {
}

/**
 * Sets whether a queue member is rung while in a call.
 *
 * The event QueueMemberRinginuse comes once for each queue that the member is in, with the Interface, on Asterisk 11 the Location, that was given.
 *
 * Since 11. Privileges: agent.
 *
 * How it ended is told later by QueueMemberRinginuse.
 *
 * Source: spec/actions/QueueMemberRingInUse.yaml
 */
export interface QueueMemberRingInUseRequest {
  /** Interface of the member, exactly as it was added. */
  Interface: string | number
  /** Yes to ring the member also while in a call. */
  RingInUse: boolean
  /** Only in this queue; if omitted, in all queues of the member. */
  Queue?: string | number | undefined
}

/** Reply of QueueMemberRingInUse. */
export interface QueueMemberRingInUseReply extends OutcomeReply<QueueMemberRinginuseEvent> {
}

/**
 * Pauses a queue member or lets it take calls again.
 *
 * Since 1.2. Privileges: agent.
 *
 * Source: spec/actions/QueuePause.yaml
 */
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
export interface QueuePauseReply extends AckReply {
}

/**
 * Gives a queue member another weight.
 *
 * Since 1.6.2. Privileges: agent.
 *
 * Source: spec/actions/QueuePenalty.yaml
 */
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
export interface QueuePenaltyReply extends AckReply {
}

/**
 * Reads the configuration of queues again.
 *
 * With none of the three switches everything is read again.
 *
 * Since 1.6.2. Privileges: none.
 *
 * Source: spec/actions/QueueReload.yaml
 */
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
export interface QueueReloadReply extends AckReply {
}

/**
 * Takes a member out of a queue.
 *
 * Members from the configuration cannot be removed.
 *
 * Since 1.0. Privileges: agent.
 *
 * Source: spec/actions/QueueRemove.yaml
 */
export interface QueueRemoveRequest {
  /** Name of the queue as in queues.conf. */
  Queue: string | number
  /** Interface of the member, exactly as it was added; members of queues.conf can not be removed. */
  Interface: string | number
}

/** Reply of QueueRemove. */
export interface QueueRemoveReply extends AckReply {
}

/**
 * Sets the counters of queues and members back to 0.
 *
 * Since 1.6.2. Privileges: none.
 *
 * Source: spec/actions/QueueReset.yaml
 */
export interface QueueResetRequest {
  /** Only this queue; if omitted, all. */
  Queue?: string | number | undefined
}

/** Reply of QueueReset. */
export interface QueueResetReply extends AckReply {
}

/**
 * Shows the penalty rules with their steps.
 *
 * A rule that is not there gives an empty answer, not an error.
 *
 * The answer ends in an additional blank line.
 *
 * Up to 1.8.4 the answer has neither Response nor ActionID; where there is no rule only blank lines come.
 *
 * Since 1.6.2. Privileges: none.
 *
 * Source: spec/actions/QueueRule.yaml
 */
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

/** This action takes no parameters. */
export type QueuesRequest = NoParameters

/** Reply of Queues. */
export interface QueuesReply extends TextReply {
}

/**
 * Lists queues with their members and waiting callers.
 *
 * A queue that is not there gives an empty list.
 *
 * Asterisk 1.0 sends no event that ends the items.
 *
 * Since 1.0. Privileges: none.
 *
 * Source: spec/actions/QueueStatus.yaml
 */
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
export interface QueueStatusReply extends ListReply<QueueParamsEvent | QueueMemberEvent | QueueEntryEvent, QueueStatusCompleteEvent> {
}

/**
 * Lists for each queue how many members and callers it has and how long they wait.
 *
 * Since 1.6.2. Privileges: none.
 *
 * Source: spec/actions/QueueSummary.yaml
 */
export interface QueueSummaryRequest {
  /** Only this queue; if omitted, all. */
  Queue?: string | number | undefined
}

/** Reply of QueueSummary. */
export interface QueueSummaryReply extends ListReply<QueueSummaryEvent, QueueSummaryCompleteEvent> {
}

/**
 * Asks a waiting caller's channel to leave the queue and continue in the dialplan.
 *
 * The event QueueCallerLeave, whose Channel is the caller, reports that the caller has left, for whatever reason.
 *
 * Since 16.25, 18.11, 19.3; not in 17. Privileges: none.
 *
 * How it ended is told later by QueueCallerLeave.
 *
 * Source: spec/actions/QueueWithdrawCaller.yaml
 */
export interface QueueWithdrawCallerRequest {
  /** Queue that the caller waits in. */
  Queue: string | number
  /** Exact name of the caller's channel, as reported by QueueStatus. */
  Caller: string | number
  /** Text that the dialplan finds in the variable QUEUE_WITHDRAW_INFO. */
  WithdrawInfo?: string | number | undefined
}

/** Reply of QueueWithdrawCaller. */
export interface QueueWithdrawCallerReply extends OutcomeReply<QueueCallerLeaveEvent> {
}
