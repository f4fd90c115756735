// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type { ListReply, TextReply } from '../../runtime/reply.ts'
import type { QueueMemberEvent, QueueParamsEvent, QueueStatusCompleteEvent } from '../events/queues.ts'
/** Nothing to say beside the name. */
export type QueuesRequest = NoParameters
/** Reply of Queues. Which of them depends on the release. */
export type QueuesReply = ListReply<QueueParamsEvent, QueueStatusCompleteEvent> | TextReply

/**
 * Does QueueStatus.
 *
 * Since 1.0. Privileges: none.
 *
 * Source: spec/fixture.yaml
 */
export interface QueueStatusRequest {
  /**
   * What Queue holds.
   * Since 1.2.
   */
  Queue?: string | undefined
}

/** Reply of QueueStatus. */
export interface QueueStatusReply extends ListReply<QueueParamsEvent | QueueMemberEvent, QueueStatusCompleteEvent> {
}
