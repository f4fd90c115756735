// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type {
  CommonChanVariable,
  CommonEvent,
  CommonLine,
} from '../common.ts'
import type {
  BridgeSnapshot,
  ChannelSnapshot,
  ListEnd,
} from '../groups.ts'
import type {
  BridgeVideoSourceModeValue,
  CreationValue,
  MeetmeListMutedValue,
  MeetmeListTalkingValue,
  RoleValue,
} from '../values.ts'

/**
 * A conference of app_confbridge ended, as the last user left.
 *
 * Since 10. Privileges: call.
 * {@link BridgeSnapshot}: since 12.
 *
 * Source: spec/events/ConfbridgeEnd.yaml
 */
export interface ConfbridgeEndEvent extends CommonEvent, CommonLine, CommonChanVariable, Partial<BridgeSnapshot> {
  readonly name: 'ConfbridgeEnd'
  /** Name or number of the conference. */
  readonly Conference: string | undefined
}

/**
 * A user entered a conference of app_confbridge.
 *
 * Since 10. Privileges: call.
 * {@link BridgeSnapshot}: since 12.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/ConfbridgeJoin.yaml
 */
export interface ConfbridgeJoinEvent
  extends CommonEvent,
    CommonLine,
    Partial<BridgeSnapshot>,
    Partial<ChannelSnapshot> {
  readonly name: 'ConfbridgeJoin'
  /** Name or number of the conference. */
  readonly Conference: string | undefined
  /** Name of the channel. */
  readonly Channel: string | undefined
  readonly Uniqueid: string | undefined
  /**
   * Caller's number; another spelling of `CallerIDNum`.
   * No value: `<unknown>`.
   * Since 10; until 11.
   */
  readonly CallerIDnum?: string | undefined
  /**
   * Caller's name; another spelling of `CallerIDName`.
   * No value: `<unknown>`.
   * Since 10; until 11.
   */
  readonly CallerIDname?: string | undefined
  /**
   * Whether the user is an administrator of the conference.
   * Since 12.6.
   */
  readonly Admin?: boolean | undefined
  /**
   * Whether the user is muted.
   * Since 13.20, 15.3; not in 14.
   */
  readonly Muted?: boolean | undefined
}

/**
 * A user left a conference of app_confbridge.
 *
 * Since 10. Privileges: call.
 * {@link BridgeSnapshot}: since 12.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/ConfbridgeLeave.yaml
 */
export interface ConfbridgeLeaveEvent
  extends CommonEvent,
    CommonLine,
    Partial<BridgeSnapshot>,
    Partial<ChannelSnapshot> {
  readonly name: 'ConfbridgeLeave'
  /** Name or number of the conference. */
  readonly Conference: string | undefined
  /** Name of the channel. */
  readonly Channel: string | undefined
  readonly Uniqueid: string | undefined
  /**
   * Caller's number; another spelling of `CallerIDNum`.
   * No value: `<unknown>`.
   * Since 10; until 11.
   */
  readonly CallerIDnum?: string | undefined
  /**
   * Caller's name; another spelling of `CallerIDName`.
   * No value: `<unknown>`.
   * Since 10; until 11.
   */
  readonly CallerIDname?: string | undefined
  /**
   * Whether the user is an administrator of the conference.
   * Since 12.6.
   */
  readonly Admin?: boolean | undefined
}

/**
 * One user of a conference of app_confbridge; an item of the ConfbridgeList action.
 *
 * Since 10. Privileges: none; it only comes in the answer to ConfbridgeList.
 * {@link ChannelSnapshot}: since 13.20, 15.3; not in 14.
 *
 * Source: spec/events/ConfbridgeList.yaml
 */
export interface ConfbridgeListEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'ConfbridgeList'
  /** Name or number of the conference. */
  readonly Conference: string | undefined
  /** Whether the user is an administrator of the conference. */
  readonly Admin: boolean | undefined
  /** Whether the user is a marked one, for whom others may have to wait. */
  readonly MarkedUser: boolean | undefined
  /**
   * Whether the user waits until a marked user has come.
   * Since 12.
   */
  readonly WaitMarked?: boolean | undefined
  /**
   * Whether the user is thrown out when the last marked user leaves.
   * Since 12.
   */
  readonly EndMarked?: boolean | undefined
  /**
   * Whether the user waits for a marked one to come, hearing music.
   * Since 12.
   */
  readonly Waiting?: boolean | undefined
  /**
   * Whether the user is muted.
   * Since 11.8.
   */
  readonly Muted?: boolean | undefined
  /**
   * Whether the user is talking.
   * Since 13.22, 15.5; not in 14.
   */
  readonly Talking?: boolean | undefined
  /**
   * Time since the user's call was answered.
   * Unit: s.
   * Since 12.6.
   */
  readonly AnsweredTime?: number | undefined
  /** Name of the channel. */
  readonly Channel: string | undefined
  /**
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   */
  readonly CallerIDNum: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly CallerIDName: string | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Whether the user is thrown out when any marked user leaves.
   * Since 16.29, 18.15, 19.7; not in 17.
   */
  readonly EndMarkedAny?: boolean | undefined
}

/**
 * End of the list of a conference's users.
 *
 * Since 10. Privileges: none; it only comes in the answer to ConfbridgeList.
 *
 * Source: spec/events/ConfbridgeListComplete.yaml
 */
export interface ConfbridgeListCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'ConfbridgeListComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * One conference of app_confbridge; an item of the ConfbridgeListRooms action.
 *
 * Since 10. Privileges: none; it only comes in the answer to ConfbridgeListRooms.
 *
 * Source: spec/events/ConfbridgeListRooms.yaml
 */
export interface ConfbridgeListRoomsEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'ConfbridgeListRooms'
  /** Name or number of the conference. */
  readonly Conference: string | undefined
  /**
   * Users in the conference.
   * Minimum: 0.
   */
  readonly Parties: number | undefined
  /**
   * Marked users in the conference.
   * Minimum: 0.
   */
  readonly Marked: number | undefined
  /** Whether the conference is locked, so that only administrators can enter. */
  readonly Locked: boolean | undefined
  /**
   * Whether every user who enters is muted.
   * Since 13.8.
   */
  readonly Muted?: boolean | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * End of the list of conferences.
 *
 * Since 10. Privileges: none; it only comes in the answer to ConfbridgeListRooms.
 *
 * Source: spec/events/ConfbridgeListRoomsComplete.yaml
 */
export interface ConfbridgeListRoomsCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'ConfbridgeListRoomsComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * A user of a conference of app_confbridge was muted.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/ConfbridgeMute.yaml
 */
export interface ConfbridgeMuteEvent extends CommonEvent, CommonLine, BridgeSnapshot, ChannelSnapshot {
  readonly name: 'ConfbridgeMute'
  /** Name or number of the conference. */
  readonly Conference: string | undefined
  /**
   * Whether the user is an administrator of the conference.
   * Since 12.6.
   */
  readonly Admin: boolean | undefined
}

/**
 * The recording of a conference of app_confbridge started.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/ConfbridgeRecord.yaml
 */
export interface ConfbridgeRecordEvent extends CommonEvent, CommonLine, CommonChanVariable, BridgeSnapshot {
  readonly name: 'ConfbridgeRecord'
  /** Name or number of the conference. */
  readonly Conference: string | undefined
}

/**
 * A conference of app_confbridge began with its first user.
 *
 * Since 10. Privileges: call.
 * {@link BridgeSnapshot}: since 12.
 *
 * Source: spec/events/ConfbridgeStart.yaml
 */
export interface ConfbridgeStartEvent extends CommonEvent, CommonLine, CommonChanVariable, Partial<BridgeSnapshot> {
  readonly name: 'ConfbridgeStart'
  /** Name or number of the conference. */
  readonly Conference: string | undefined
}

/**
 * The recording of a conference of app_confbridge stopped.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/ConfbridgeStopRecord.yaml
 */
export interface ConfbridgeStopRecordEvent extends CommonEvent, CommonLine, CommonChanVariable, BridgeSnapshot {
  readonly name: 'ConfbridgeStopRecord'
  /** Name or number of the conference. */
  readonly Conference: string | undefined
}

/**
 * A user of a conference of app_confbridge began or stopped talking; only where the user profile has `talk_detection_events`.
 *
 * It comes only for users whose profile in confbridge.conf has `talk_detection_events`.
 *
 * Since 10. Privileges: call.
 * {@link BridgeSnapshot}: since 12.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/ConfbridgeTalking.yaml
 */
export interface ConfbridgeTalkingEvent
  extends CommonEvent,
    CommonLine,
    Partial<BridgeSnapshot>,
    Partial<ChannelSnapshot> {
  readonly name: 'ConfbridgeTalking'
  /** Name or number of the conference. */
  readonly Conference: string | undefined
  /** Name of the channel. */
  readonly Channel: string | undefined
  readonly Uniqueid: string | undefined
  /** Whether the user is talking now; no `off` comes when a user leaves while talking. */
  readonly TalkingStatus: boolean | undefined
  /**
   * Whether the user is an administrator of the conference.
   * Since 12.6.
   */
  readonly Admin?: boolean | undefined
}

/**
 * A user of a conference of app_confbridge was unmuted.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/ConfbridgeUnmute.yaml
 */
export interface ConfbridgeUnmuteEvent extends CommonEvent, CommonLine, BridgeSnapshot, ChannelSnapshot {
  readonly name: 'ConfbridgeUnmute'
  /** Name or number of the conference. */
  readonly Conference: string | undefined
  /**
   * Whether the user is an administrator of the conference.
   * Since 12.6.
   */
  readonly Admin: boolean | undefined
}

/**
 * Message to a user who enters a conference of app_confbridge about those in it, where the user profile has `send_events`.
 *
 * It goes to the user as a text message in JSON; AMI sessions do not receive it.
 *
 * Since 15.5. Privileges: call.
 *
 * Source: spec/events/ConfbridgeWelcome.yaml
 */
export interface ConfbridgeWelcomeEvent extends CommonEvent, CommonLine, BridgeSnapshot, ChannelSnapshot {
  readonly name: 'ConfbridgeWelcome'
  /** Name or number of the conference. */
  readonly Conference: string | undefined
  readonly BridgeVideoSourceMode: BridgeVideoSourceModeValue | (string & {}) | undefined
  readonly BridgeVideoSource: string | undefined
  readonly Language: string | undefined
  readonly Linkedid: string | undefined
}

/**
 * A conference of app_meetme ended, as the last user left.
 *
 * Since 1.6.2. Privileges: call.
 *
 * Source: spec/events/MeetmeEnd.yaml
 */
export interface MeetmeEndEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'MeetmeEnd'
  /** Number or name of the conference. */
  readonly Meetme: string | undefined
}

/**
 * Someone joined a MeetMe conference.
 *
 * Since 1.0. Privileges: call.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/MeetmeJoin.yaml
 */
export interface MeetmeJoinEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'MeetmeJoin'
  /** Number or name of the conference. */
  readonly Meetme: string | undefined
  /**
   * Number of the user within the conference, from 1.
   * Minimum: 0.
   * Since 1.0; until 11.
   */
  readonly Usernum?: number | undefined
  /**
   * Number of the user within the conference.
   * Since 12.
   */
  readonly User?: string | undefined
  /** Name of the channel. */
  readonly Channel: string | undefined
  /**
   * Number of the party at the other end.
   * No value: `<unknown>`, `unknown`.
   * Since 1.8.5.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party at the other end; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 1.8.5.
   */
  readonly ConnectedLineName?: string | undefined
  readonly Uniqueid: string | undefined
  /**
   * Time that the user has been in the conference.
   * Unit: s.
   * Since 12.
   */
  readonly Duration?: number | undefined
  /**
   * Caller's number; another spelling of `CallerIDNum`.
   * No value: `<unknown>`.
   * Since 1.6.2; until 11.
   */
  readonly CallerIDnum?: string | undefined
  /**
   * Caller's name; another spelling of `CallerIDName`.
   * No value: `<unknown>`.
   * Since 1.6.2; until 11.
   */
  readonly CallerIDname?: string | undefined
}

/**
 * Someone left a MeetMe conference.
 *
 * Since 1.0. Privileges: call.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/MeetmeLeave.yaml
 */
export interface MeetmeLeaveEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'MeetmeLeave'
  /** Number or name of the conference. */
  readonly Meetme: string | undefined
  /**
   * Number of the user within the conference, from 1.
   * Minimum: 0.
   * Since 1.0; until 11.
   */
  readonly Usernum?: number | undefined
  /**
   * Number of the user within the conference.
   * Since 12.
   */
  readonly User?: string | undefined
  /** Name of the channel. */
  readonly Channel: string | undefined
  /**
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   * Since 1.6.2.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 1.6.2.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Number of the party at the other end.
   * No value: `<unknown>`, `unknown`.
   * Since 1.8.5.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party at the other end; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 1.8.5.
   */
  readonly ConnectedLineName?: string | undefined
  readonly Uniqueid: string | undefined
  /**
   * Caller's number; another spelling of `CallerIDNum`.
   * No value: `<unknown>`.
   * Since 1.4; until 1.4.
   */
  readonly CallerIDnum?: string | undefined
  /**
   * Caller's name; another spelling of `CallerIDName`.
   * No value: `<unknown>`.
   * Since 1.4; until 1.4.
   */
  readonly CallerIDname?: string | undefined
  /**
   * Time that the user has been in the conference.
   * Unit: s.
   * Since 1.4.
   */
  readonly Duration?: number | undefined
}

/**
 * One user of a conference of app_meetme; an item of the MeetmeList action.
 *
 * Since 1.6.2. Privileges: none; it only comes in the answer to MeetmeList.
 *
 * Source: spec/events/MeetmeList.yaml
 */
export interface MeetmeListEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'MeetmeList'
  /** Name or number of the conference. */
  readonly Conference: string | undefined
  /**
   * Number of the user within the conference, from 1.
   * Minimum: 0.
   */
  readonly UserNumber: number | undefined
  /**
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   */
  readonly CallerIDNum: string | undefined
  /**
   * Caller's name.
   * No value: `<no name>`.
   */
  readonly CallerIDName: string | undefined
  /**
   * Number of the party at the other end.
   * No value: `<unknown>`, `unknown`.
   * Since 1.8.5.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party at the other end.
   * No value: `<no name>`.
   * Since 1.8.5.
   */
  readonly ConnectedLineName?: string | undefined
  /** Name of the channel. */
  readonly Channel: string | undefined
  /** Whether the user is an administrator of the conference. */
  readonly Admin: boolean | undefined
  /** What the user may do in the conference. */
  readonly Role: RoleValue | (string & {}) | undefined
  /** Whether the user is a marked one, for whom others may have to wait. */
  readonly MarkedUser: boolean | undefined
  /** Whether the user is muted and by whom. */
  readonly Muted: MeetmeListMutedValue | (string & {}) | undefined
  /** Whether the user is talking. */
  readonly Talking: MeetmeListTalkingValue | (string & {}) | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * End of the list of users.
 *
 * Since 1.6.2. Privileges: none; it only comes in the answer to MeetmeList.
 *
 * Source: spec/events/MeetmeListComplete.yaml
 */
export interface MeetmeListCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'MeetmeListComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * One conference of app_meetme; an item of the MeetmeListRooms action.
 *
 * Since 10. Privileges: none; it only comes in the answer to MeetmeListRooms.
 *
 * Source: spec/events/MeetmeListRooms.yaml
 */
export interface MeetmeListRoomsEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'MeetmeListRooms'
  /** Name or number of the conference. */
  readonly Conference: string | undefined
  /**
   * Users in the conference.
   * Minimum: 0.
   */
  readonly Parties: number | undefined
  /**
   * Marked users in the conference, as a number of at least four places padded with zeros; `N/A` when there are none.
   * No value: `N/A`.
   */
  readonly Marked: string | undefined
  /** Time that the conference has been going on. */
  readonly Activity: string | undefined
  /** Where the conference comes from. */
  readonly Creation: CreationValue | (string & {}) | undefined
  /** Whether the conference is locked, so that only administrators can enter. */
  readonly Locked: boolean | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * End of the list of conferences.
 *
 * Since 10. Privileges: none; it only comes in the answer to MeetmeListRooms.
 *
 * Source: spec/events/MeetmeListRoomsComplete.yaml
 */
export interface MeetmeListRoomsCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'MeetmeListRoomsComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * A participant of a MeetMe conference was muted or may speak again.
 *
 * Since 1.4. Privileges: call.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/MeetmeMute.yaml
 */
export interface MeetmeMuteEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'MeetmeMute'
  /** Number or name of the conference. */
  readonly Meetme: string | undefined
  /**
   * Number of the user within the conference, from 1.
   * Minimum: 0.
   * Since 1.4; until 11.
   */
  readonly Usernum?: number | undefined
  /**
   * Number of the user within the conference.
   * Since 12.
   */
  readonly User?: string | undefined
  /** Name of the channel. */
  readonly Channel: string | undefined
  readonly Uniqueid: string | undefined
  /**
   * Time that the user has been in the conference.
   * Unit: s.
   * Since 12.
   */
  readonly Duration?: number | undefined
  /** Whether it is now so, for the user that the event is about. */
  readonly Status: boolean | undefined
}

/**
 * A user of a conference of app_meetme stopped talking.
 *
 * Since 1.2; until 1.2. Privileges: call.
 *
 * Source: spec/events/MeetmeStopTalking.yaml
 *
 * @deprecated Replaced by MeetmeTalking in 1.4.
 */
export interface MeetmeStopTalkingEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'MeetmeStopTalking'
  /** Name of the channel. */
  readonly Channel: string | undefined
  /** Identifier of the channel for its whole life. */
  readonly Uniqueid: string | undefined
  /** Number or name of the conference. */
  readonly Meetme: string | undefined
  /**
   * Number of the user within the conference, from 1.
   * Minimum: 0.
   */
  readonly Usernum: number | undefined
}

/**
 * A participant of a MeetMe conference began or stopped talking.
 *
 * Since 1.2. Privileges: call.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/MeetmeTalking.yaml
 */
export interface MeetmeTalkingEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'MeetmeTalking'
  /** Number or name of the conference. */
  readonly Meetme: string | undefined
  /**
   * Number of the user within the conference, from 1.
   * Minimum: 0.
   * Since 1.2; until 11.
   */
  readonly Usernum?: number | undefined
  /**
   * Number of the user within the conference.
   * Since 12.
   */
  readonly User?: string | undefined
  /** Name of the channel. */
  readonly Channel: string | undefined
  readonly Uniqueid: string | undefined
  /**
   * Time that the user has been in the conference.
   * Unit: s.
   * Since 12.
   */
  readonly Duration?: number | undefined
  /**
   * Whether it is now so, for the user that the event is about.
   * Since 1.4.
   */
  readonly Status?: boolean | undefined
}

/**
 * A user of a conference of app_meetme who is muted asks to talk, or takes that back.
 *
 * Since 1.6.2. Privileges: call.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/MeetmeTalkRequest.yaml
 */
export interface MeetmeTalkRequestEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'MeetmeTalkRequest'
  /** Number or name of the conference. */
  readonly Meetme: string | undefined
  /**
   * Number of the user within the conference, from 1.
   * Minimum: 0.
   * Since 1.6.2; until 11.
   */
  readonly Usernum?: number | undefined
  /**
   * Number of the user within the conference.
   * Since 12.
   */
  readonly User?: string | undefined
  /** Name of the channel. */
  readonly Channel: string | undefined
  readonly Uniqueid: string | undefined
  /**
   * Time that the user has been in the conference.
   * Unit: s.
   * Since 12.
   */
  readonly Duration?: number | undefined
  /** Whether it is now so, for the user that the event is about. */
  readonly Status: boolean | undefined
}
