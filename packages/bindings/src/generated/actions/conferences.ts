// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type {
  AckReply,
  ListReply,
} from '../../runtime/reply.ts'
import type {
  ConfbridgeListCompleteEvent,
  ConfbridgeListEvent,
  ConfbridgeListRoomsCompleteEvent,
  ConfbridgeListRoomsEvent,
  MeetmeListCompleteEvent,
  MeetmeListEvent,
  MeetmeListRoomsCompleteEvent,
  MeetmeListRoomsEvent,
} from '../events/conferences.ts'

/** Parameters of ConfbridgeKick; the method `confbridgeKick` describes the action. */
export interface ConfbridgeKickRequest {
  /** Name of the conference, in any case, as reported by ConfbridgeListRooms. */
  Conference: string | number
  /** Channel of the user, or its beginning; from Asterisk 12 on, `all` throws out every participant, and `participants` those who are not administrators. */
  Channel: string | number
}

/** Reply of ConfbridgeKick. */
export type ConfbridgeKickReply = AckReply

/** Parameters of ConfbridgeList; the method `confbridgeList` describes the action. */
export interface ConfbridgeListRequest {
  /** Name of the conference, in any case. */
  Conference: string | number
}

/** Reply of ConfbridgeList. */
export type ConfbridgeListReply = ListReply<ConfbridgeListEvent, ConfbridgeListCompleteEvent>

/** Parameters of ConfbridgeListRooms; the method `confbridgeListRooms` describes the action. */
export type ConfbridgeListRoomsRequest = NoParameters

/** Reply of ConfbridgeListRooms. */
export type ConfbridgeListRoomsReply = ListReply<ConfbridgeListRoomsEvent, ConfbridgeListRoomsCompleteEvent>

/** Parameters of ConfbridgeLock; the method `confbridgeLock` describes the action. */
export interface ConfbridgeLockRequest {
  /** Name of the conference, in any case; only administrators can join it from then on. */
  Conference: string | number
}

/** Reply of ConfbridgeLock. */
export type ConfbridgeLockReply = AckReply

/** Parameters of ConfbridgeMute; the method `confbridgeMute` describes the action. */
export interface ConfbridgeMuteRequest {
  /** Name of the conference, in any case, as reported by ConfbridgeListRooms. */
  Conference: string | number
  /** Channel of the user, or its beginning; from Asterisk 12 on, `all` means every user and `participants` means those who are not administrators. */
  Channel: string | number
}

/** Reply of ConfbridgeMute. */
export type ConfbridgeMuteReply = AckReply

/** Parameters of ConfbridgeSetSingleVideoSrc; the method `confbridgeSetSingleVideoSource` describes the action. */
export interface ConfbridgeSetSingleVideoSrcRequest {
  /** Name of the conference, in any case, as reported by ConfbridgeListRooms. */
  Conference: string | number
  /** Channel of the user, or its beginning. */
  Channel: string | number
}

/** Reply of ConfbridgeSetSingleVideoSrc. */
export type ConfbridgeSetSingleVideoSrcReply = AckReply

/** Parameters of ConfbridgeStartRecord; the method `confbridgeStartRecord` describes the action. */
export interface ConfbridgeStartRecordRequest {
  /** Name of the conference, in any case; one that is being recorded already is refused. */
  Conference: string | number
  /** File to record to; if omitted, the one that the bridge profile names, or a name made of the conference's name and the time. */
  RecordFile?: string | number | undefined
}

/** Reply of ConfbridgeStartRecord. */
export type ConfbridgeStartRecordReply = AckReply

/** Parameters of ConfbridgeStopRecord; the method `confbridgeStopRecord` describes the action. */
export interface ConfbridgeStopRecordRequest {
  /** Name of the conference, in any case, as reported by ConfbridgeListRooms. */
  Conference: string | number
}

/** Reply of ConfbridgeStopRecord. */
export type ConfbridgeStopRecordReply = AckReply

/** Parameters of ConfbridgeUnlock; the method `confbridgeUnlock` describes the action. */
export interface ConfbridgeUnlockRequest {
  /** Name of the conference, in any case; any user can join it again. */
  Conference: string | number
}

/** Reply of ConfbridgeUnlock. */
export type ConfbridgeUnlockReply = AckReply

/** Parameters of ConfbridgeUnmute; the method `confbridgeUnmute` describes the action. */
export interface ConfbridgeUnmuteRequest {
  /** Name of the conference, in any case, as reported by ConfbridgeListRooms. */
  Conference: string | number
  /** Channel of the user, or its beginning; from Asterisk 12 on, `all` means every user and `participants` means those who are not administrators. */
  Channel: string | number
}

/** Reply of ConfbridgeUnmute. */
export type ConfbridgeUnmuteReply = AckReply

/** Parameters of MeetmeList; the method `meetmeList` describes the action. */
export interface MeetmeListRequest {
  /** Number of the conference; if omitted, all. */
  Conference?: string | number | undefined
}

/** Reply of MeetmeList. */
export type MeetmeListReply = ListReply<MeetmeListEvent, MeetmeListCompleteEvent>

/** Parameters of MeetmeListRooms; the method `meetmeListRooms` describes the action. */
export type MeetmeListRoomsRequest = NoParameters

/** Reply of MeetmeListRooms. */
export type MeetmeListRoomsReply = ListReply<MeetmeListRoomsEvent, MeetmeListRoomsCompleteEvent>

/** Parameters of MeetmeMute; the method `meetmeMute` describes the action. */
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
export type MeetmeMuteReply = AckReply

/** Parameters of MeetmeUnmute; the method `meetmeUnmute` describes the action. */
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
export type MeetmeUnmuteReply = AckReply
