// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type { AckReply, ListReply, TextReply } from '../../runtime/reply.ts'
import type { QueueEntryEvent, QueueMemberEvent, QueueParamsEvent, QueueStatusCompleteEvent, QueueSummaryCompleteEvent, QueueSummaryEvent } from '../events/queues.ts'

/**
 * Adds a member to a queue.
 *
 * Since 1.0. Privileges: agent.
 *
 * Source: spec/actions/QueueAdd.yaml
 */
export interface QueueAddRequest {
  /** Name of the queue. */
  Queue: string | number
  /** Channel to call, such as PJSIP/100. */
  Interface: string | number
  /**
   * Weight of the member from 0 on; lower ones are called first.
   * Range: 0 to ….
   * Left out: 0
   */
  Penalty?: number | undefined
  /**
   * Yes adds the member paused.
   * Left out: no
   * Since 1.2.
   */
  Paused?: boolean | undefined
  /**
   * Why the member starts paused.
   * Since 20.12, 21.7, 22.2.
   */
  Reason?: string | number | undefined
  /**
   * Name to show; left out, the interface.
   * Since 1.4.
   */
  MemberName?: string | number | undefined
  /**
   * Device whose state counts; left out, the interface.
   * Since 1.4.
   */
  StateInterface?: string | number | undefined
  /**
   * Seconds to rest after a call.
   * Unit: s.
   * Since 16.3.
   */
  Wrapuptime?: number | undefined
}

/** Reply of QueueAdd. */
export interface QueueAddReply extends AckReply {
}

/**
 * Pauses a queue member or lets it take calls again.
 *
 * Since 1.2. Privileges: agent.
 *
 * Source: spec/actions/QueuePause.yaml
 */
export interface QueuePauseRequest {
  /** Interface of the member. */
  Interface: string | number
  /** Yes to pause and no to end the pause. */
  Paused: boolean
  /** Only in this queue; left out, in all queues of the member. */
  Queue?: string | number | undefined
  /**
   * Why the member pauses.
   * Since 1.6.2.
   */
  Reason?: string | number | undefined
}

/** Reply of QueuePause. */
export interface QueuePauseReply extends AckReply {
}

/**
 * Takes a member out of a queue.
 *
 * Members that stand in the configuration cannot be removed.
 *
 * Since 1.0. Privileges: agent.
 *
 * Source: spec/actions/QueueRemove.yaml
 */
export interface QueueRemoveRequest {
  /** Name of the queue. */
  Queue: string | number
  /** Interface of the member. */
  Interface: string | number
}

/** Reply of QueueRemove. */
export interface QueueRemoveReply extends AckReply {
}

/** Nothing to say beside the name. */
export type QueuesRequest = NoParameters

/** Reply of Queues. */
export interface QueuesReply extends TextReply {
}

/**
 * Lists queues with their members and waiting callers.
 *
 * A queue that is not there gives an empty list.
 *
 * Asterisk 1.0 sends the items behind the response but no event that ends them.
 *
 * Since 1.0. Privileges: none.
 *
 * Source: spec/actions/QueueStatus.yaml
 */
export interface QueueStatusRequest {
  /**
   * Only this queue; left out, all.
   * Since 1.2.
   */
  Queue?: string | number | undefined
  /**
   * Only the member with this interface; left out, all.
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
  /** Only this queue; left out, all. */
  Queue?: string | number | undefined
}

/** Reply of QueueSummary. */
export interface QueueSummaryReply extends ListReply<QueueSummaryEvent, QueueSummaryCompleteEvent> {
}
