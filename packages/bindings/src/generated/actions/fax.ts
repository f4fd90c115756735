// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type { EventReply, ListReply } from '../../runtime/reply.ts'
import type { FAXSessionEvent, FAXSessionsCompleteEvent, FAXSessionsEntryEvent, FAXStatsEvent } from '../events/fax.ts'

/**
 * Reports the state of one fax session.
 *
 * Since 13. Privileges: call.
 *
 * Source: spec/actions/FAXSession.yaml
 */
export interface FAXSessionRequest {
  /**
   * Number of the fax session, as reported by FAXSessions; one that has ended is refused.
   * Minimum: 0.
   */
  SessionNumber: number
}

/** Reply of FAXSession. */
export interface FAXSessionReply extends EventReply<FAXSessionEvent> {
}

/** This action takes no parameters. */
export type FAXSessionsRequest = NoParameters

/** Reply of FAXSessions. */
export interface FAXSessionsReply extends ListReply<FAXSessionsEntryEvent, FAXSessionsCompleteEvent> {
}

/** This action takes no parameters. */
export type FAXStatsRequest = NoParameters

/** Reply of FAXStats. */
export interface FAXStatsReply extends EventReply<FAXStatsEvent> {
}
