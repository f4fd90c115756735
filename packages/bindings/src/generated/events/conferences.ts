// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type { CommonEvent } from '../common.ts'

/**
 * Someone joined a MeetMe conference.
 *
 * Since 1.0. Privileges: call.
 *
 * Source: spec/events/MeetmeJoin.yaml
 */
export interface MeetmeJoinEvent extends CommonEvent {
  readonly name: 'MeetmeJoin'
  /** Number or name of the conference. */
  readonly Meetme: string | undefined
  /**
   * Number of the user within the conference, from 1.
   * Range: 0 to ….
   * Since 1.0; until 11.
   */
  readonly Usernum: number | undefined
  /**
   * Number of the user within the conference.
   * Since 12.
   */
  readonly User: string | undefined
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * State of the channel as a number.
   * - `0`: Down; the channel exists and nothing is going on.
   * - `1`: Down, but set aside for a call.
   * - `2`: Off hook.
   * - `3`: Digits have been dialled.
   * - `4`: The far end of the line that called is being told of ringing.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
   * Since 12.
   */
  readonly ChannelState: number | undefined
  /**
   * State of the channel in words.
   * - `Down`: Exists and nothing is going on.
   * - `Rsrvd`: Down, but set aside for a call.
   * - `OffHook`: Off hook.
   * - `Dialing`: Digits have been dialled.
   * - `Ring`: The calling side is waiting for an answer.
   * - `Ringing`: The device is ringing.
   * - `Up`: Answered.
   * - `Busy`: The line is busy.
   * - `Dialing Offhook`: Digits have been dialled while off hook.
   * - `Pre-ring`: An incoming call was noticed and awaits what comes before its first ring.
   * - `Mute`: Nothing is to be sent to it.
   * - `Unknown`: None of the others; the number may follow in parentheses.
   * Since 12.
   */
  readonly ChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDNum: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDName: string | undefined
  /**
   * Language of prompts; empty for the server's default.
   * Since 13.2.
   */
  readonly Language: string | undefined
  /**
   * Account that the call is charged to; empty where none is set.
   * Since 12.
   */
  readonly AccountCode: string | undefined
  /**
   * Section of the dialplan.
   * Since 12.
   */
  readonly Context: string | undefined
  /**
   * Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space.
   * Since 12.
   */
  readonly Exten: string | undefined
  /**
   * Step of the dialplan.
   * Range: -1 to ….
   * Since 12.
   */
  readonly Priority: number | undefined
  /**
   * Identifier that all channels of one call share, as a rule that of the first.
   * Since 13.5.
   */
  readonly Linkedid: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid: string | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ChanVariable: { readonly [key: string]: string } | undefined
  /**
   * Number of the party at the other end.
   * No value: `<unknown>`, `unknown`.
   * Since 1.8.5.
   */
  readonly ConnectedLineNum: string | undefined
  /**
   * Name of the party at the other end; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 1.8.5.
   */
  readonly ConnectedLineName: string | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /**
   * Caller's number; another spelling of `CallerIDNum`.
   * No value: `<unknown>`.
   * Since 1.6.2; until 11.
   */
  readonly CallerIDnum: string | undefined
  /**
   * Caller's name; another spelling of `CallerIDName`.
   * No value: `<unknown>`.
   * Since 1.6.2; until 11.
   */
  readonly CallerIDname: string | undefined
}

/**
 * Someone left a MeetMe conference.
 *
 * Since 1.0. Privileges: call.
 *
 * Source: spec/events/MeetmeLeave.yaml
 */
export interface MeetmeLeaveEvent extends CommonEvent {
  readonly name: 'MeetmeLeave'
  /** Number or name of the conference. */
  readonly Meetme: string | undefined
  /**
   * Number of the user within the conference, from 1.
   * Range: 0 to ….
   * Since 1.0; until 11.
   */
  readonly Usernum: number | undefined
  /**
   * Number of the user within the conference.
   * Since 12.
   */
  readonly User: string | undefined
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * State of the channel as a number.
   * - `0`: Down; the channel exists and nothing is going on.
   * - `1`: Down, but set aside for a call.
   * - `2`: Off hook.
   * - `3`: Digits have been dialled.
   * - `4`: The far end of the line that called is being told of ringing.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
   * Since 12.
   */
  readonly ChannelState: number | undefined
  /**
   * State of the channel in words.
   * - `Down`: Exists and nothing is going on.
   * - `Rsrvd`: Down, but set aside for a call.
   * - `OffHook`: Off hook.
   * - `Dialing`: Digits have been dialled.
   * - `Ring`: The calling side is waiting for an answer.
   * - `Ringing`: The device is ringing.
   * - `Up`: Answered.
   * - `Busy`: The line is busy.
   * - `Dialing Offhook`: Digits have been dialled while off hook.
   * - `Pre-ring`: An incoming call was noticed and awaits what comes before its first ring.
   * - `Mute`: Nothing is to be sent to it.
   * - `Unknown`: None of the others; the number may follow in parentheses.
   * Since 12.
   */
  readonly ChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Language of prompts; empty for the server's default.
   * Since 13.2.
   */
  readonly Language: string | undefined
  /**
   * Account that the call is charged to; empty where none is set.
   * Since 12.
   */
  readonly AccountCode: string | undefined
  /**
   * Section of the dialplan.
   * Since 12.
   */
  readonly Context: string | undefined
  /**
   * Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space.
   * Since 12.
   */
  readonly Exten: string | undefined
  /**
   * Step of the dialplan.
   * Range: -1 to ….
   * Since 12.
   */
  readonly Priority: number | undefined
  /**
   * Identifier that all channels of one call share, as a rule that of the first.
   * Since 13.5.
   */
  readonly Linkedid: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid: string | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ChanVariable: { readonly [key: string]: string } | undefined
  /**
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   * Since 1.6.2.
   */
  readonly CallerIDNum: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 1.6.2.
   */
  readonly CallerIDName: string | undefined
  /**
   * Number of the party at the other end.
   * No value: `<unknown>`, `unknown`.
   * Since 1.8.5.
   */
  readonly ConnectedLineNum: string | undefined
  /**
   * Name of the party at the other end; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 1.8.5.
   */
  readonly ConnectedLineName: string | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /**
   * Caller's number; another spelling of `CallerIDNum`.
   * No value: `<unknown>`.
   * Since 1.4; until 1.4.
   */
  readonly CallerIDnum: string | undefined
  /**
   * Caller's name; another spelling of `CallerIDName`.
   * No value: `<unknown>`.
   * Since 1.4; until 1.4.
   */
  readonly CallerIDname: string | undefined
  /**
   * Time that the user has been in the conference.
   * Unit: s.
   * Since 1.4.
   */
  readonly Duration: number | undefined
}

/**
 * A participant of a MeetMe conference was muted or may speak again.
 *
 * Since 1.4. Privileges: call.
 *
 * Source: spec/events/MeetmeMute.yaml
 */
export interface MeetmeMuteEvent extends CommonEvent {
  readonly name: 'MeetmeMute'
  /** Number or name of the conference. */
  readonly Meetme: string | undefined
  /**
   * Number of the user within the conference, from 1.
   * Range: 0 to ….
   * Since 1.4; until 11.
   */
  readonly Usernum: number | undefined
  /**
   * Number of the user within the conference.
   * Since 12.
   */
  readonly User: string | undefined
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * State of the channel as a number.
   * - `0`: Down; the channel exists and nothing is going on.
   * - `1`: Down, but set aside for a call.
   * - `2`: Off hook.
   * - `3`: Digits have been dialled.
   * - `4`: The far end of the line that called is being told of ringing.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
   * Since 12.
   */
  readonly ChannelState: number | undefined
  /**
   * State of the channel in words.
   * - `Down`: Exists and nothing is going on.
   * - `Rsrvd`: Down, but set aside for a call.
   * - `OffHook`: Off hook.
   * - `Dialing`: Digits have been dialled.
   * - `Ring`: The calling side is waiting for an answer.
   * - `Ringing`: The device is ringing.
   * - `Up`: Answered.
   * - `Busy`: The line is busy.
   * - `Dialing Offhook`: Digits have been dialled while off hook.
   * - `Pre-ring`: An incoming call was noticed and awaits what comes before its first ring.
   * - `Mute`: Nothing is to be sent to it.
   * - `Unknown`: None of the others; the number may follow in parentheses.
   * Since 12.
   */
  readonly ChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDNum: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDName: string | undefined
  /**
   * Number of the party at the other end.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineNum: string | undefined
  /**
   * Name of the party at the other end; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineName: string | undefined
  /**
   * Language of prompts; empty for the server's default.
   * Since 13.2.
   */
  readonly Language: string | undefined
  /**
   * Account that the call is charged to; empty where none is set.
   * Since 12.
   */
  readonly AccountCode: string | undefined
  /**
   * Section of the dialplan.
   * Since 12.
   */
  readonly Context: string | undefined
  /**
   * Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space.
   * Since 12.
   */
  readonly Exten: string | undefined
  /**
   * Step of the dialplan.
   * Range: -1 to ….
   * Since 12.
   */
  readonly Priority: number | undefined
  /**
   * Identifier that all channels of one call share, as a rule that of the first.
   * Since 13.5.
   */
  readonly Linkedid: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid: string | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ChanVariable: { readonly [key: string]: string } | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /**
   * Time that the user has been in the conference.
   * Unit: s.
   * Since 12.
   */
  readonly Duration: number | undefined
  /** Whether it is now so, for the user that the event is about. */
  readonly Status: boolean | undefined
}

/**
 * A participant of a MeetMe conference began or stopped talking.
 *
 * Since 1.2. Privileges: call.
 *
 * Source: spec/events/MeetmeTalking.yaml
 */
export interface MeetmeTalkingEvent extends CommonEvent {
  readonly name: 'MeetmeTalking'
  /** Number or name of the conference. */
  readonly Meetme: string | undefined
  /**
   * Number of the user within the conference, from 1.
   * Range: 0 to ….
   * Since 1.2; until 11.
   */
  readonly Usernum: number | undefined
  /**
   * Number of the user within the conference.
   * Since 12.
   */
  readonly User: string | undefined
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * State of the channel as a number.
   * - `0`: Down; the channel exists and nothing is going on.
   * - `1`: Down, but set aside for a call.
   * - `2`: Off hook.
   * - `3`: Digits have been dialled.
   * - `4`: The far end of the line that called is being told of ringing.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
   * Since 12.
   */
  readonly ChannelState: number | undefined
  /**
   * State of the channel in words.
   * - `Down`: Exists and nothing is going on.
   * - `Rsrvd`: Down, but set aside for a call.
   * - `OffHook`: Off hook.
   * - `Dialing`: Digits have been dialled.
   * - `Ring`: The calling side is waiting for an answer.
   * - `Ringing`: The device is ringing.
   * - `Up`: Answered.
   * - `Busy`: The line is busy.
   * - `Dialing Offhook`: Digits have been dialled while off hook.
   * - `Pre-ring`: An incoming call was noticed and awaits what comes before its first ring.
   * - `Mute`: Nothing is to be sent to it.
   * - `Unknown`: None of the others; the number may follow in parentheses.
   * Since 12.
   */
  readonly ChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDNum: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDName: string | undefined
  /**
   * Number of the party at the other end.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineNum: string | undefined
  /**
   * Name of the party at the other end; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineName: string | undefined
  /**
   * Language of prompts; empty for the server's default.
   * Since 13.2.
   */
  readonly Language: string | undefined
  /**
   * Account that the call is charged to; empty where none is set.
   * Since 12.
   */
  readonly AccountCode: string | undefined
  /**
   * Section of the dialplan.
   * Since 12.
   */
  readonly Context: string | undefined
  /**
   * Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space.
   * Since 12.
   */
  readonly Exten: string | undefined
  /**
   * Step of the dialplan.
   * Range: -1 to ….
   * Since 12.
   */
  readonly Priority: number | undefined
  /**
   * Identifier that all channels of one call share, as a rule that of the first.
   * Since 13.5.
   */
  readonly Linkedid: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid: string | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ChanVariable: { readonly [key: string]: string } | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /**
   * Time that the user has been in the conference.
   * Unit: s.
   * Since 12.
   */
  readonly Duration: number | undefined
  /**
   * Whether it is now so, for the user that the event is about.
   * Since 1.4.
   */
  readonly Status: boolean | undefined
}
