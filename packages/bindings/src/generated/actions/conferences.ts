// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { AckReply } from '../../runtime/reply.ts'

/**
 * Mutes one user of a MeetMe conference.
 *
 * Since 1.4. Privileges: call.
 *
 * Source: spec/actions/MeetmeMute.yaml
 */
export interface MeetmeMuteRequest {
  /** Number of the conference. */
  Meetme: string | number
  /**
   * Number of the user in the conference, as MeetmeJoin told it.
   * Range: 0 to ….
   */
  Usernum: number
}

/** Reply of MeetmeMute. */
export interface MeetmeMuteReply extends AckReply {
}

/**
 * Lets a muted user of a MeetMe conference be heard again.
 *
 * Since 1.4. Privileges: call.
 *
 * Source: spec/actions/MeetmeUnmute.yaml
 */
export interface MeetmeUnmuteRequest {
  /** Number of the conference. */
  Meetme: string | number
  /**
   * Number of the user in the conference, as MeetmeJoin told it.
   * Range: 0 to ….
   */
  Usernum: number
}

/** Reply of MeetmeUnmute. */
export interface MeetmeUnmuteReply extends AckReply {
}
