// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type { AckReply, ListReply } from '../../runtime/reply.ts'
import type { ConfbridgeListCompleteEvent, ConfbridgeListEvent, ConfbridgeListRoomsCompleteEvent, ConfbridgeListRoomsEvent, MeetmeListCompleteEvent, MeetmeListEvent, MeetmeListRoomsCompleteEvent, MeetmeListRoomsEvent } from '../events/conferences.ts'

/**
 * Throws a user out of a conference of app_confbridge.
 *
 * Since 10. Privileges: call.
 *
 * Source: spec/actions/ConfbridgeKick.yaml
 */
export interface ConfbridgeKickRequest {
  /** Name of the conference, in any case, as reported by ConfbridgeListRooms. */
  Conference: string | number
  /**
   * Channel of the user, or its beginning; from Asterisk 12 on, `all` throws out every participant, and `participants` those who are not administrators.
   * No value: `none`.
   */
  Channel: string | number
}

/** Reply of ConfbridgeKick. */
export interface ConfbridgeKickReply extends AckReply {
}

/**
 * Lists the users of a conference of app_confbridge.
 *
 * A conference exists only while it has participants. The server answers with an error where this one has none, or in any; that means an empty list.
 *
 * Since 10. Privileges: reporting.
 *
 * Source: spec/actions/ConfbridgeList.yaml
 */
export interface ConfbridgeListRequest {
  /** Name of the conference, in any case. */
  Conference: string | number
}

/** Reply of ConfbridgeList. */
export interface ConfbridgeListReply extends ListReply<ConfbridgeListEvent, ConfbridgeListCompleteEvent> {
}

/** This action takes no parameters. */
export type ConfbridgeListRoomsRequest = NoParameters

/** Reply of ConfbridgeListRooms. */
export interface ConfbridgeListRoomsReply extends ListReply<ConfbridgeListRoomsEvent, ConfbridgeListRoomsCompleteEvent> {
}

/**
 * Locks a conference of app_confbridge so that only administrators can enter.
 *
 * Since 10. Privileges: call.
 *
 * Source: spec/actions/ConfbridgeLock.yaml
 */
export interface ConfbridgeLockRequest {
  /** Name of the conference, in any case; only administrators can join it from then on. */
  Conference: string | number
}

/** Reply of ConfbridgeLock. */
export interface ConfbridgeLockReply extends AckReply {
}

/**
 * Mutes a user of a conference of app_confbridge.
 *
 * Since 10. Privileges: call.
 *
 * Source: spec/actions/ConfbridgeMute.yaml
 */
export interface ConfbridgeMuteRequest {
  /** Name of the conference, in any case, as reported by ConfbridgeListRooms. */
  Conference: string | number
  /**
   * Channel of the user, or its beginning; from Asterisk 12 on, `all` means every user and `participants` means those who are not administrators.
   * No value: `none`.
   */
  Channel: string | number
}

/** Reply of ConfbridgeMute. */
export interface ConfbridgeMuteReply extends AckReply {
}

/**
 * Makes one user the only source of video of a conference of app_confbridge.
 *
 * Since 10. Privileges: call.
 *
 * Source: spec/actions/ConfbridgeSetSingleVideoSrc.yaml
 */
export interface ConfbridgeSetSingleVideoSrcRequest {
  /** Name of the conference, in any case, as reported by ConfbridgeListRooms. */
  Conference: string | number
  /**
   * Channel of the user, or its beginning.
   * No value: `none`.
   */
  Channel: string | number
}

/** Reply of ConfbridgeSetSingleVideoSrc. */
export interface ConfbridgeSetSingleVideoSrcReply extends AckReply {
}

/**
 * Starts to record a conference of app_confbridge.
 *
 * The file name may carry a path, so that this writes anywhere the server may.
 *
 * Since 10. Privileges: call (from 10), system (from 11.15), call (from 12), system (from 12.8), call (from 13), system (from 13.1). Risk: writes files.
 *
 * Source: spec/actions/ConfbridgeStartRecord.yaml
 */
export interface ConfbridgeStartRecordRequest {
  /** Name of the conference, in any case; one that is being recorded already is refused. */
  Conference: string | number
  /** File to record to; if omitted, the one that the bridge profile names, or a name made of the conference's name and the time. */
  RecordFile?: string | number | undefined
}

/** Reply of ConfbridgeStartRecord. */
export interface ConfbridgeStartRecordReply extends AckReply {
}

/**
 * Stops the recording of a conference of app_confbridge.
 *
 * Since 10. Privileges: call (from 10), system (from 14).
 *
 * Source: spec/actions/ConfbridgeStopRecord.yaml
 */
export interface ConfbridgeStopRecordRequest {
  /** Name of the conference, in any case, as reported by ConfbridgeListRooms. */
  Conference: string | number
}

/** Reply of ConfbridgeStopRecord. */
export interface ConfbridgeStopRecordReply extends AckReply {
}

/**
 * Unlocks a conference of app_confbridge.
 *
 * Since 10. Privileges: call.
 *
 * Source: spec/actions/ConfbridgeUnlock.yaml
 */
export interface ConfbridgeUnlockRequest {
  /** Name of the conference, in any case; any user can join it again. */
  Conference: string | number
}

/** Reply of ConfbridgeUnlock. */
export interface ConfbridgeUnlockReply extends AckReply {
}

/**
 * Unmutes a user of a conference of app_confbridge.
 *
 * Since 10. Privileges: call.
 *
 * Source: spec/actions/ConfbridgeUnmute.yaml
 */
export interface ConfbridgeUnmuteRequest {
  /** Name of the conference, in any case, as reported by ConfbridgeListRooms. */
  Conference: string | number
  /**
   * Channel of the user, or its beginning; from Asterisk 12 on, `all` means every user and `participants` means those who are not administrators.
   * No value: `none`.
   */
  Channel: string | number
}

/** Reply of ConfbridgeUnmute. */
export interface ConfbridgeUnmuteReply extends AckReply {
}

/**
 * Lists the users of one conference of app_meetme, or of all.
 *
 * Where there is no conference the server answers with an error that means an empty list.
 *
 * Since 1.6.2. Privileges: reporting.
 *
 * Source: spec/actions/MeetmeList.yaml
 */
export interface MeetmeListRequest {
  /** Number of the conference; if omitted, all. */
  Conference?: string | number | undefined
}

/** Reply of MeetmeList. */
export interface MeetmeListReply extends ListReply<MeetmeListEvent, MeetmeListCompleteEvent> {
}

/** This action takes no parameters. */
export type MeetmeListRoomsRequest = NoParameters

/** Reply of MeetmeListRooms. */
export interface MeetmeListRoomsReply extends ListReply<MeetmeListRoomsEvent, MeetmeListRoomsCompleteEvent> {
}

/**
 * Mutes one user of a MeetMe conference.
 *
 * Since 1.4. Privileges: call.
 *
 * Source: spec/actions/MeetmeMute.yaml
 */
export interface MeetmeMuteRequest {
  /** Number of the conference, as reported by MeetmeListRooms. */
  Meetme: string | number
  /**
   * Number of the user in the conference, as reported by MeetmeJoin.
   * Minimum: 0.
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
  /** Number of the conference, as reported by MeetmeListRooms. */
  Meetme: string | number
  /**
   * Number of the user in the conference, as reported by MeetmeJoin.
   * Minimum: 0.
   */
  Usernum: number
}

/** Reply of MeetmeUnmute. */
export interface MeetmeUnmuteReply extends AckReply {
}
