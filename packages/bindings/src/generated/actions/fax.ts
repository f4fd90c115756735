// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type {
  EventReply,
  ListReply,
} from '../../runtime/reply.ts'
import type {
  FAXSessionEvent,
  FAXSessionsCompleteEvent,
  FAXSessionsEntryEvent,
  FAXStatsEvent,
} from '../events/fax.ts'

/** Parameters of FAXSession; the method `faxSession` describes the action. */
export interface FAXSessionRequest {
  /**
   * Number of the fax session, as reported by FAXSessions; one that has ended is refused.
   * Minimum: 0.
   */
  SessionNumber: number
}

/** Reply of FAXSession. */
export type FAXSessionReply = EventReply<FAXSessionEvent>

/** Parameters of FAXSessions; the method `faxSessions` describes the action. */
export type FAXSessionsRequest = NoParameters

/** Reply of FAXSessions. */
export type FAXSessionsReply = ListReply<FAXSessionsEntryEvent, FAXSessionsCompleteEvent>

/** Parameters of FAXStats; the method `faxStats` describes the action. */
export type FAXStatsRequest = NoParameters

/** Reply of FAXStats. */
export type FAXStatsReply = EventReply<FAXStatsEvent>
