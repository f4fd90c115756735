// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type { CommonEvent } from '../common.ts'

/**
 * A conference of app_confbridge ended, as the last user left.
 *
 * Since 10. Privileges: call.
 *
 * Source: spec/events/ConfbridgeEnd.yaml
 */
export interface ConfbridgeEndEvent extends CommonEvent {
  readonly name: 'ConfbridgeEnd'
  /** Name or number of the conference. */
  readonly Conference: string | undefined
  /**
   * Identifier of the bridge for its whole life.
   * Since 12.
   */
  readonly BridgeUniqueid?: string | undefined
  /**
   * What the bridge is for.
   * - `basic`: Two parties of a call.
   * - `base`: A bridge for mixing, without features of its own.
   * - `agent_hold`: Where an agent waits for calls.
   * - `parking`: Where parked calls wait.
   * - `stasis`: Run by an outside application.
   * Since 12.
   */
  readonly BridgeType?: 'basic' | 'base' | 'agent_hold' | 'parking' | 'stasis' | (string & {}) | undefined
  /**
   * How the bridge joins its channels.
   * - `simple_bridge`: Passes media between two channels.
   * - `native_rtp`: Lets two RTP channels exchange media with as little handling as possible.
   * - `native_dahdi`: Joins two channels in the hardware.
   * - `softmix`: Mixes any number of channels.
   * - `holding_bridge`: Keeps channels waiting.
   * Since 12.
   */
  readonly BridgeTechnology?: 'simple_bridge' | 'native_rtp' | 'native_dahdi' | 'softmix' | 'holding_bridge' | (string & {}) | undefined
  /**
   * What made the bridge, such as the application's name.
   * No value: `<unknown>`.
   * Since 12.
   */
  readonly BridgeCreator?: string | undefined
  /**
   * Name that its creator gave to the bridge; a conference gives its own.
   * No value: `<unknown>`.
   * Since 12.
   */
  readonly BridgeName?: string | undefined
  /**
   * How many channels the bridge joins at that moment.
   * Minimum: 0.
   * Since 12.
   */
  readonly BridgeNumChannels?: number | undefined
  /**
   * Whose video the bridge shows.
   * - `none`: No participant's.
   * - `talker`: That of who talks.
   * - `single`: That of one channel.
   * - `sfu`: That of every channel, to every other.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSourceMode?: 'none' | 'talker' | 'single' | 'sfu' | (string & {}) | undefined
  /**
   * Unique id of the channel whose video the bridge shows; only in mode single.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSource?: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * A user entered a conference of app_confbridge.
 *
 * Since 10. Privileges: call.
 *
 * Source: spec/events/ConfbridgeJoin.yaml
 */
export interface ConfbridgeJoinEvent extends CommonEvent {
  readonly name: 'ConfbridgeJoin'
  /** Name or number of the conference. */
  readonly Conference: string | undefined
  /**
   * Identifier of the bridge for its whole life.
   * Since 12.
   */
  readonly BridgeUniqueid?: string | undefined
  /**
   * What the bridge is for.
   * - `basic`: Two parties of a call.
   * - `base`: A bridge for mixing, without features of its own.
   * - `agent_hold`: Where an agent waits for calls.
   * - `parking`: Where parked calls wait.
   * - `stasis`: Run by an outside application.
   * Since 12.
   */
  readonly BridgeType?: 'basic' | 'base' | 'agent_hold' | 'parking' | 'stasis' | (string & {}) | undefined
  /**
   * How the bridge joins its channels.
   * - `simple_bridge`: Passes media between two channels.
   * - `native_rtp`: Lets two RTP channels exchange media with as little handling as possible.
   * - `native_dahdi`: Joins two channels in the hardware.
   * - `softmix`: Mixes any number of channels.
   * - `holding_bridge`: Keeps channels waiting.
   * Since 12.
   */
  readonly BridgeTechnology?: 'simple_bridge' | 'native_rtp' | 'native_dahdi' | 'softmix' | 'holding_bridge' | (string & {}) | undefined
  /**
   * What made the bridge, such as the application's name.
   * No value: `<unknown>`.
   * Since 12.
   */
  readonly BridgeCreator?: string | undefined
  /**
   * Name that its creator gave to the bridge; a conference gives its own.
   * No value: `<unknown>`.
   * Since 12.
   */
  readonly BridgeName?: string | undefined
  /**
   * How many channels the bridge joins at that moment.
   * Minimum: 0.
   * Since 12.
   */
  readonly BridgeNumChannels?: number | undefined
  /**
   * Whose video the bridge shows.
   * - `none`: No participant's.
   * - `talker`: That of who talks.
   * - `single`: That of one channel.
   * - `sfu`: That of every channel, to every other.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSourceMode?: 'none' | 'talker' | 'single' | 'sfu' | (string & {}) | undefined
  /**
   * Unique id of the channel whose video the bridge shows; only in mode single.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSource?: string | undefined
  /**
   * State of the channel as a number.
   * - `0`: Down; the channel exists and nothing is going on.
   * - `1`: Down, but set aside for a call.
   * - `2`: Off hook.
   * - `3`: Digits have been dialled.
   * - `4`: The far end of the line that called is being alerted.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
   * Since 12.
   */
  readonly ChannelState?: number | undefined
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
  readonly ChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineName?: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /**
   * Account that calls of the channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly AccountCode?: string | undefined
  /**
   * Section of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Context?: string | undefined
  /**
   * Extension of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Exten?: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly Priority?: number | undefined
  /**
   * Identifier that the channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly Linkedid?: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid?: string | undefined
  /**
   * A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
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
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * A user left a conference of app_confbridge.
 *
 * Since 10. Privileges: call.
 *
 * Source: spec/events/ConfbridgeLeave.yaml
 */
export interface ConfbridgeLeaveEvent extends CommonEvent {
  readonly name: 'ConfbridgeLeave'
  /** Name or number of the conference. */
  readonly Conference: string | undefined
  /**
   * Identifier of the bridge for its whole life.
   * Since 12.
   */
  readonly BridgeUniqueid?: string | undefined
  /**
   * What the bridge is for.
   * - `basic`: Two parties of a call.
   * - `base`: A bridge for mixing, without features of its own.
   * - `agent_hold`: Where an agent waits for calls.
   * - `parking`: Where parked calls wait.
   * - `stasis`: Run by an outside application.
   * Since 12.
   */
  readonly BridgeType?: 'basic' | 'base' | 'agent_hold' | 'parking' | 'stasis' | (string & {}) | undefined
  /**
   * How the bridge joins its channels.
   * - `simple_bridge`: Passes media between two channels.
   * - `native_rtp`: Lets two RTP channels exchange media with as little handling as possible.
   * - `native_dahdi`: Joins two channels in the hardware.
   * - `softmix`: Mixes any number of channels.
   * - `holding_bridge`: Keeps channels waiting.
   * Since 12.
   */
  readonly BridgeTechnology?: 'simple_bridge' | 'native_rtp' | 'native_dahdi' | 'softmix' | 'holding_bridge' | (string & {}) | undefined
  /**
   * What made the bridge, such as the application's name.
   * No value: `<unknown>`.
   * Since 12.
   */
  readonly BridgeCreator?: string | undefined
  /**
   * Name that its creator gave to the bridge; a conference gives its own.
   * No value: `<unknown>`.
   * Since 12.
   */
  readonly BridgeName?: string | undefined
  /**
   * How many channels the bridge joins at that moment.
   * Minimum: 0.
   * Since 12.
   */
  readonly BridgeNumChannels?: number | undefined
  /**
   * Whose video the bridge shows.
   * - `none`: No participant's.
   * - `talker`: That of who talks.
   * - `single`: That of one channel.
   * - `sfu`: That of every channel, to every other.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSourceMode?: 'none' | 'talker' | 'single' | 'sfu' | (string & {}) | undefined
  /**
   * Unique id of the channel whose video the bridge shows; only in mode single.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSource?: string | undefined
  /**
   * State of the channel as a number.
   * - `0`: Down; the channel exists and nothing is going on.
   * - `1`: Down, but set aside for a call.
   * - `2`: Off hook.
   * - `3`: Digits have been dialled.
   * - `4`: The far end of the line that called is being alerted.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
   * Since 12.
   */
  readonly ChannelState?: number | undefined
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
  readonly ChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineName?: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /**
   * Account that calls of the channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly AccountCode?: string | undefined
  /**
   * Section of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Context?: string | undefined
  /**
   * Extension of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Exten?: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly Priority?: number | undefined
  /**
   * Identifier that the channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly Linkedid?: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid?: string | undefined
  /**
   * A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
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
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * One user of a conference of app_confbridge; an item of the ConfbridgeList action.
 *
 * Since 10. Privileges: none; it only comes in the answer to ConfbridgeList.
 *
 * Source: spec/events/ConfbridgeList.yaml
 */
export interface ConfbridgeListEvent extends CommonEvent {
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
   * - `4`: The far end of the line that called is being alerted.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
   * Since 13.20, 15.3; not in 14.
   */
  readonly ChannelState?: number | undefined
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
   * Since 13.20, 15.3; not in 14.
   */
  readonly ChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 13.20, 15.3; not in 14.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 13.20, 15.3; not in 14.
   */
  readonly ConnectedLineName?: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.20, 15.3; not in 14.
   */
  readonly Language?: string | undefined
  /**
   * Account that calls of the channel are charged to; empty where none is set.
   * Since 13.20, 15.3; not in 14.
   */
  readonly AccountCode?: string | undefined
  /**
   * Section of the dialplan that the channel is in.
   * Since 13.20, 15.3; not in 14.
   */
  readonly Context?: string | undefined
  /**
   * Extension of the dialplan that the channel is in.
   * Since 13.20, 15.3; not in 14.
   */
  readonly Exten?: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   * Since 13.20, 15.3; not in 14.
   */
  readonly Priority?: number | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 13.20, 15.3; not in 14.
   */
  readonly Uniqueid?: string | undefined
  /**
   * Identifier that the channel shares with all others of its call, as a rule that of the first.
   * Since 13.20, 15.3; not in 14.
   */
  readonly Linkedid?: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid?: string | undefined
  /**
   * A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 13.20, 15.3; not in 14.
   */
  readonly ChanVariable?: { readonly [key: string]: string } | undefined
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
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * End of the list of a conference's users.
 *
 * Since 10. Privileges: none; it only comes in the answer to ConfbridgeList.
 *
 * Source: spec/events/ConfbridgeListComplete.yaml
 */
export interface ConfbridgeListCompleteEvent extends CommonEvent {
  readonly name: 'ConfbridgeListComplete'
  /**
   * Place of a message in a list of events; there is none before Asterisk 1.6.
   * - `start`: The answer opens a list; its items follow as events.
   * - `Complete`: This event ends a list.
   */
  readonly EventList: 'start' | 'Complete' | (string & {}) | undefined
  /**
   * Number of items in the list that ends here; some releases miscount in places.
   * Minimum: 0.
   */
  readonly ListItems: number | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * One conference of app_confbridge; an item of the ConfbridgeListRooms action.
 *
 * Since 10. Privileges: none; it only comes in the answer to ConfbridgeListRooms.
 *
 * Source: spec/events/ConfbridgeListRooms.yaml
 */
export interface ConfbridgeListRoomsEvent extends CommonEvent {
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
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * End of the list of conferences.
 *
 * Since 10. Privileges: none; it only comes in the answer to ConfbridgeListRooms.
 *
 * Source: spec/events/ConfbridgeListRoomsComplete.yaml
 */
export interface ConfbridgeListRoomsCompleteEvent extends CommonEvent {
  readonly name: 'ConfbridgeListRoomsComplete'
  /**
   * Place of a message in a list of events; there is none before Asterisk 1.6.
   * - `start`: The answer opens a list; its items follow as events.
   * - `Complete`: This event ends a list.
   */
  readonly EventList: 'start' | 'Complete' | (string & {}) | undefined
  /**
   * Number of items in the list that ends here; some releases miscount in places.
   * Minimum: 0.
   */
  readonly ListItems: number | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * A user of a conference of app_confbridge was muted.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/ConfbridgeMute.yaml
 */
export interface ConfbridgeMuteEvent extends CommonEvent {
  readonly name: 'ConfbridgeMute'
  /** Name or number of the conference. */
  readonly Conference: string | undefined
  /** Identifier of the bridge for its whole life. */
  readonly BridgeUniqueid: string | undefined
  /**
   * What the bridge is for.
   * - `basic`: Two parties of a call.
   * - `base`: A bridge for mixing, without features of its own.
   * - `agent_hold`: Where an agent waits for calls.
   * - `parking`: Where parked calls wait.
   * - `stasis`: Run by an outside application.
   */
  readonly BridgeType: 'basic' | 'base' | 'agent_hold' | 'parking' | 'stasis' | (string & {}) | undefined
  /**
   * How the bridge joins its channels.
   * - `simple_bridge`: Passes media between two channels.
   * - `native_rtp`: Lets two RTP channels exchange media with as little handling as possible.
   * - `native_dahdi`: Joins two channels in the hardware.
   * - `softmix`: Mixes any number of channels.
   * - `holding_bridge`: Keeps channels waiting.
   */
  readonly BridgeTechnology: 'simple_bridge' | 'native_rtp' | 'native_dahdi' | 'softmix' | 'holding_bridge' | (string & {}) | undefined
  /**
   * What made the bridge, such as the application's name.
   * No value: `<unknown>`.
   */
  readonly BridgeCreator: string | undefined
  /**
   * Name that its creator gave to the bridge; a conference gives its own.
   * No value: `<unknown>`.
   */
  readonly BridgeName: string | undefined
  /**
   * How many channels the bridge joins at that moment.
   * Minimum: 0.
   */
  readonly BridgeNumChannels: number | undefined
  /**
   * Whose video the bridge shows.
   * - `none`: No participant's.
   * - `talker`: That of who talks.
   * - `single`: That of one channel.
   * - `sfu`: That of every channel, to every other.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSourceMode?: 'none' | 'talker' | 'single' | 'sfu' | (string & {}) | undefined
  /**
   * Unique id of the channel whose video the bridge shows; only in mode single.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSource?: string | undefined
  /**
   * Name of the channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * State of the channel as a number.
   * - `0`: Down; the channel exists and nothing is going on.
   * - `1`: Down, but set aside for a call.
   * - `2`: Off hook.
   * - `3`: Digits have been dialled.
   * - `4`: The far end of the line that called is being alerted.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
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
   */
  readonly ChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   */
  readonly CallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly CallerIDName: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly ConnectedLineNum: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly ConnectedLineName: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /** Account that calls of the channel are charged to; empty where none is set. */
  readonly AccountCode: string | undefined
  /** Section of the dialplan that the channel is in. */
  readonly Context: string | undefined
  /** Extension of the dialplan that the channel is in. */
  readonly Exten: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   */
  readonly Priority: number | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /**
   * Identifier that the channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly Linkedid?: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid?: string | undefined
  /** A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly ChanVariable: { readonly [key: string]: string } | undefined
  /**
   * Whether the user is an administrator of the conference.
   * Since 12.6.
   */
  readonly Admin: boolean | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * The recording of a conference of app_confbridge started.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/ConfbridgeRecord.yaml
 */
export interface ConfbridgeRecordEvent extends CommonEvent {
  readonly name: 'ConfbridgeRecord'
  /** Name or number of the conference. */
  readonly Conference: string | undefined
  /** Identifier of the bridge for its whole life. */
  readonly BridgeUniqueid: string | undefined
  /**
   * What the bridge is for.
   * - `basic`: Two parties of a call.
   * - `base`: A bridge for mixing, without features of its own.
   * - `agent_hold`: Where an agent waits for calls.
   * - `parking`: Where parked calls wait.
   * - `stasis`: Run by an outside application.
   */
  readonly BridgeType: 'basic' | 'base' | 'agent_hold' | 'parking' | 'stasis' | (string & {}) | undefined
  /**
   * How the bridge joins its channels.
   * - `simple_bridge`: Passes media between two channels.
   * - `native_rtp`: Lets two RTP channels exchange media with as little handling as possible.
   * - `native_dahdi`: Joins two channels in the hardware.
   * - `softmix`: Mixes any number of channels.
   * - `holding_bridge`: Keeps channels waiting.
   */
  readonly BridgeTechnology: 'simple_bridge' | 'native_rtp' | 'native_dahdi' | 'softmix' | 'holding_bridge' | (string & {}) | undefined
  /**
   * What made the bridge, such as the application's name.
   * No value: `<unknown>`.
   */
  readonly BridgeCreator: string | undefined
  /**
   * Name that its creator gave to the bridge; a conference gives its own.
   * No value: `<unknown>`.
   */
  readonly BridgeName: string | undefined
  /**
   * How many channels the bridge joins at that moment.
   * Minimum: 0.
   */
  readonly BridgeNumChannels: number | undefined
  /**
   * Whose video the bridge shows.
   * - `none`: No participant's.
   * - `talker`: That of who talks.
   * - `single`: That of one channel.
   * - `sfu`: That of every channel, to every other.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSourceMode?: 'none' | 'talker' | 'single' | 'sfu' | (string & {}) | undefined
  /**
   * Unique id of the channel whose video the bridge shows; only in mode single.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSource?: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * A conference of app_confbridge began with its first user.
 *
 * Since 10. Privileges: call.
 *
 * Source: spec/events/ConfbridgeStart.yaml
 */
export interface ConfbridgeStartEvent extends CommonEvent {
  readonly name: 'ConfbridgeStart'
  /** Name or number of the conference. */
  readonly Conference: string | undefined
  /**
   * Identifier of the bridge for its whole life.
   * Since 12.
   */
  readonly BridgeUniqueid?: string | undefined
  /**
   * What the bridge is for.
   * - `basic`: Two parties of a call.
   * - `base`: A bridge for mixing, without features of its own.
   * - `agent_hold`: Where an agent waits for calls.
   * - `parking`: Where parked calls wait.
   * - `stasis`: Run by an outside application.
   * Since 12.
   */
  readonly BridgeType?: 'basic' | 'base' | 'agent_hold' | 'parking' | 'stasis' | (string & {}) | undefined
  /**
   * How the bridge joins its channels.
   * - `simple_bridge`: Passes media between two channels.
   * - `native_rtp`: Lets two RTP channels exchange media with as little handling as possible.
   * - `native_dahdi`: Joins two channels in the hardware.
   * - `softmix`: Mixes any number of channels.
   * - `holding_bridge`: Keeps channels waiting.
   * Since 12.
   */
  readonly BridgeTechnology?: 'simple_bridge' | 'native_rtp' | 'native_dahdi' | 'softmix' | 'holding_bridge' | (string & {}) | undefined
  /**
   * What made the bridge, such as the application's name.
   * No value: `<unknown>`.
   * Since 12.
   */
  readonly BridgeCreator?: string | undefined
  /**
   * Name that its creator gave to the bridge; a conference gives its own.
   * No value: `<unknown>`.
   * Since 12.
   */
  readonly BridgeName?: string | undefined
  /**
   * How many channels the bridge joins at that moment.
   * Minimum: 0.
   * Since 12.
   */
  readonly BridgeNumChannels?: number | undefined
  /**
   * Whose video the bridge shows.
   * - `none`: No participant's.
   * - `talker`: That of who talks.
   * - `single`: That of one channel.
   * - `sfu`: That of every channel, to every other.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSourceMode?: 'none' | 'talker' | 'single' | 'sfu' | (string & {}) | undefined
  /**
   * Unique id of the channel whose video the bridge shows; only in mode single.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSource?: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * The recording of a conference of app_confbridge stopped.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/ConfbridgeStopRecord.yaml
 */
export interface ConfbridgeStopRecordEvent extends CommonEvent {
  readonly name: 'ConfbridgeStopRecord'
  /** Name or number of the conference. */
  readonly Conference: string | undefined
  /** Identifier of the bridge for its whole life. */
  readonly BridgeUniqueid: string | undefined
  /**
   * What the bridge is for.
   * - `basic`: Two parties of a call.
   * - `base`: A bridge for mixing, without features of its own.
   * - `agent_hold`: Where an agent waits for calls.
   * - `parking`: Where parked calls wait.
   * - `stasis`: Run by an outside application.
   */
  readonly BridgeType: 'basic' | 'base' | 'agent_hold' | 'parking' | 'stasis' | (string & {}) | undefined
  /**
   * How the bridge joins its channels.
   * - `simple_bridge`: Passes media between two channels.
   * - `native_rtp`: Lets two RTP channels exchange media with as little handling as possible.
   * - `native_dahdi`: Joins two channels in the hardware.
   * - `softmix`: Mixes any number of channels.
   * - `holding_bridge`: Keeps channels waiting.
   */
  readonly BridgeTechnology: 'simple_bridge' | 'native_rtp' | 'native_dahdi' | 'softmix' | 'holding_bridge' | (string & {}) | undefined
  /**
   * What made the bridge, such as the application's name.
   * No value: `<unknown>`.
   */
  readonly BridgeCreator: string | undefined
  /**
   * Name that its creator gave to the bridge; a conference gives its own.
   * No value: `<unknown>`.
   */
  readonly BridgeName: string | undefined
  /**
   * How many channels the bridge joins at that moment.
   * Minimum: 0.
   */
  readonly BridgeNumChannels: number | undefined
  /**
   * Whose video the bridge shows.
   * - `none`: No participant's.
   * - `talker`: That of who talks.
   * - `single`: That of one channel.
   * - `sfu`: That of every channel, to every other.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSourceMode?: 'none' | 'talker' | 'single' | 'sfu' | (string & {}) | undefined
  /**
   * Unique id of the channel whose video the bridge shows; only in mode single.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSource?: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * A user of a conference of app_confbridge began or stopped talking; only where the user profile has `talk_detection_events`.
 *
 * Since 10. Privileges: call.
 *
 * Source: spec/events/ConfbridgeTalking.yaml
 */
export interface ConfbridgeTalkingEvent extends CommonEvent {
  readonly name: 'ConfbridgeTalking'
  /** Name or number of the conference. */
  readonly Conference: string | undefined
  /**
   * Identifier of the bridge for its whole life.
   * Since 12.
   */
  readonly BridgeUniqueid?: string | undefined
  /**
   * What the bridge is for.
   * - `basic`: Two parties of a call.
   * - `base`: A bridge for mixing, without features of its own.
   * - `agent_hold`: Where an agent waits for calls.
   * - `parking`: Where parked calls wait.
   * - `stasis`: Run by an outside application.
   * Since 12.
   */
  readonly BridgeType?: 'basic' | 'base' | 'agent_hold' | 'parking' | 'stasis' | (string & {}) | undefined
  /**
   * How the bridge joins its channels.
   * - `simple_bridge`: Passes media between two channels.
   * - `native_rtp`: Lets two RTP channels exchange media with as little handling as possible.
   * - `native_dahdi`: Joins two channels in the hardware.
   * - `softmix`: Mixes any number of channels.
   * - `holding_bridge`: Keeps channels waiting.
   * Since 12.
   */
  readonly BridgeTechnology?: 'simple_bridge' | 'native_rtp' | 'native_dahdi' | 'softmix' | 'holding_bridge' | (string & {}) | undefined
  /**
   * What made the bridge, such as the application's name.
   * No value: `<unknown>`.
   * Since 12.
   */
  readonly BridgeCreator?: string | undefined
  /**
   * Name that its creator gave to the bridge; a conference gives its own.
   * No value: `<unknown>`.
   * Since 12.
   */
  readonly BridgeName?: string | undefined
  /**
   * How many channels the bridge joins at that moment.
   * Minimum: 0.
   * Since 12.
   */
  readonly BridgeNumChannels?: number | undefined
  /**
   * Whose video the bridge shows.
   * - `none`: No participant's.
   * - `talker`: That of who talks.
   * - `single`: That of one channel.
   * - `sfu`: That of every channel, to every other.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSourceMode?: 'none' | 'talker' | 'single' | 'sfu' | (string & {}) | undefined
  /**
   * Unique id of the channel whose video the bridge shows; only in mode single.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSource?: string | undefined
  /**
   * State of the channel as a number.
   * - `0`: Down; the channel exists and nothing is going on.
   * - `1`: Down, but set aside for a call.
   * - `2`: Off hook.
   * - `3`: Digits have been dialled.
   * - `4`: The far end of the line that called is being alerted.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
   * Since 12.
   */
  readonly ChannelState?: number | undefined
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
  readonly ChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineName?: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /**
   * Account that calls of the channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly AccountCode?: string | undefined
  /**
   * Section of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Context?: string | undefined
  /**
   * Extension of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Exten?: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly Priority?: number | undefined
  /**
   * Identifier that the channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly Linkedid?: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid?: string | undefined
  /**
   * A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /** Whether the user is talking now; no `off` comes when a user leaves while talking. */
  readonly TalkingStatus: boolean | undefined
  /**
   * Whether the user is an administrator of the conference.
   * Since 12.6.
   */
  readonly Admin?: boolean | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * A user of a conference of app_confbridge was unmuted.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/ConfbridgeUnmute.yaml
 */
export interface ConfbridgeUnmuteEvent extends CommonEvent {
  readonly name: 'ConfbridgeUnmute'
  /** Name or number of the conference. */
  readonly Conference: string | undefined
  /** Identifier of the bridge for its whole life. */
  readonly BridgeUniqueid: string | undefined
  /**
   * What the bridge is for.
   * - `basic`: Two parties of a call.
   * - `base`: A bridge for mixing, without features of its own.
   * - `agent_hold`: Where an agent waits for calls.
   * - `parking`: Where parked calls wait.
   * - `stasis`: Run by an outside application.
   */
  readonly BridgeType: 'basic' | 'base' | 'agent_hold' | 'parking' | 'stasis' | (string & {}) | undefined
  /**
   * How the bridge joins its channels.
   * - `simple_bridge`: Passes media between two channels.
   * - `native_rtp`: Lets two RTP channels exchange media with as little handling as possible.
   * - `native_dahdi`: Joins two channels in the hardware.
   * - `softmix`: Mixes any number of channels.
   * - `holding_bridge`: Keeps channels waiting.
   */
  readonly BridgeTechnology: 'simple_bridge' | 'native_rtp' | 'native_dahdi' | 'softmix' | 'holding_bridge' | (string & {}) | undefined
  /**
   * What made the bridge, such as the application's name.
   * No value: `<unknown>`.
   */
  readonly BridgeCreator: string | undefined
  /**
   * Name that its creator gave to the bridge; a conference gives its own.
   * No value: `<unknown>`.
   */
  readonly BridgeName: string | undefined
  /**
   * How many channels the bridge joins at that moment.
   * Minimum: 0.
   */
  readonly BridgeNumChannels: number | undefined
  /**
   * Whose video the bridge shows.
   * - `none`: No participant's.
   * - `talker`: That of who talks.
   * - `single`: That of one channel.
   * - `sfu`: That of every channel, to every other.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSourceMode?: 'none' | 'talker' | 'single' | 'sfu' | (string & {}) | undefined
  /**
   * Unique id of the channel whose video the bridge shows; only in mode single.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSource?: string | undefined
  /**
   * Name of the channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * State of the channel as a number.
   * - `0`: Down; the channel exists and nothing is going on.
   * - `1`: Down, but set aside for a call.
   * - `2`: Off hook.
   * - `3`: Digits have been dialled.
   * - `4`: The far end of the line that called is being alerted.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
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
   */
  readonly ChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   */
  readonly CallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly CallerIDName: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly ConnectedLineNum: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly ConnectedLineName: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /** Account that calls of the channel are charged to; empty where none is set. */
  readonly AccountCode: string | undefined
  /** Section of the dialplan that the channel is in. */
  readonly Context: string | undefined
  /** Extension of the dialplan that the channel is in. */
  readonly Exten: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   */
  readonly Priority: number | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /**
   * Identifier that the channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly Linkedid?: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid?: string | undefined
  /** A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly ChanVariable: { readonly [key: string]: string } | undefined
  /**
   * Whether the user is an administrator of the conference.
   * Since 12.6.
   */
  readonly Admin: boolean | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
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
export interface ConfbridgeWelcomeEvent extends CommonEvent {
  readonly name: 'ConfbridgeWelcome'
  /** Name or number of the conference. */
  readonly Conference: string | undefined
  /** Identifier of the bridge for its whole life. */
  readonly BridgeUniqueid: string | undefined
  /**
   * What the bridge is for.
   * - `basic`: Two parties of a call.
   * - `base`: A bridge for mixing, without features of its own.
   * - `agent_hold`: Where an agent waits for calls.
   * - `parking`: Where parked calls wait.
   * - `stasis`: Run by an outside application.
   */
  readonly BridgeType: 'basic' | 'base' | 'agent_hold' | 'parking' | 'stasis' | (string & {}) | undefined
  /**
   * How the bridge joins its channels.
   * - `simple_bridge`: Passes media between two channels.
   * - `native_rtp`: Lets two RTP channels exchange media with as little handling as possible.
   * - `native_dahdi`: Joins two channels in the hardware.
   * - `softmix`: Mixes any number of channels.
   * - `holding_bridge`: Keeps channels waiting.
   */
  readonly BridgeTechnology: 'simple_bridge' | 'native_rtp' | 'native_dahdi' | 'softmix' | 'holding_bridge' | (string & {}) | undefined
  /**
   * What made the bridge, such as the application's name.
   * No value: `<unknown>`.
   */
  readonly BridgeCreator: string | undefined
  /**
   * Name that its creator gave to the bridge; a conference gives its own.
   * No value: `<unknown>`.
   */
  readonly BridgeName: string | undefined
  /**
   * How many channels the bridge joins at that moment.
   * Minimum: 0.
   */
  readonly BridgeNumChannels: number | undefined
  /**
   * Whose video the bridge shows.
   * - `none`: No participant's.
   * - `talker`: That of who talks.
   * - `single`: That of one channel.
   * - `sfu`: That of every channel, to every other.
   */
  readonly BridgeVideoSourceMode: 'none' | 'talker' | 'single' | 'sfu' | (string & {}) | undefined
  /** Unique id of the channel whose video the bridge shows; only in mode single. */
  readonly BridgeVideoSource: string | undefined
  /**
   * Name of the channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * State of the channel as a number.
   * - `0`: Down; the channel exists and nothing is going on.
   * - `1`: Down, but set aside for a call.
   * - `2`: Off hook.
   * - `3`: Digits have been dialled.
   * - `4`: The far end of the line that called is being alerted.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
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
   */
  readonly ChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   */
  readonly CallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly CallerIDName: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly ConnectedLineNum: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly ConnectedLineName: string | undefined
  /** Language of prompts on the channel; empty for the server's default. */
  readonly Language: string | undefined
  /** Account that calls of the channel are charged to; empty where none is set. */
  readonly AccountCode: string | undefined
  /** Section of the dialplan that the channel is in. */
  readonly Context: string | undefined
  /** Extension of the dialplan that the channel is in. */
  readonly Exten: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   */
  readonly Priority: number | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /** Identifier that the channel shares with all others of its call, as a rule that of the first. */
  readonly Linkedid: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid?: string | undefined
  /** A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly ChanVariable: { readonly [key: string]: string } | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * A conference of app_meetme ended, as the last user left.
 *
 * Since 1.6.2. Privileges: call.
 *
 * Source: spec/events/MeetmeEnd.yaml
 */
export interface MeetmeEndEvent extends CommonEvent {
  readonly name: 'MeetmeEnd'
  /** Number or name of the conference. */
  readonly Meetme: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

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
   * Minimum: 0.
   * Since 1.0; until 11.
   */
  readonly Usernum?: number | undefined
  /**
   * Number of the user within the conference.
   * Since 12.
   */
  readonly User?: string | undefined
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
   * - `4`: The far end of the line that called is being alerted.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
   * Since 12.
   */
  readonly ChannelState?: number | undefined
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
  readonly ChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /**
   * Account that calls of the channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly AccountCode?: string | undefined
  /**
   * Section of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Context?: string | undefined
  /**
   * Extension of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Exten?: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly Priority?: number | undefined
  /**
   * Identifier that the channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly Linkedid?: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid?: string | undefined
  /**
   * A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ChanVariable?: { readonly [key: string]: string } | undefined
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
  readonly CallerIDnum?: string | undefined
  /**
   * Caller's name; another spelling of `CallerIDName`.
   * No value: `<unknown>`.
   * Since 1.6.2; until 11.
   */
  readonly CallerIDname?: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
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
   * Minimum: 0.
   * Since 1.0; until 11.
   */
  readonly Usernum?: number | undefined
  /**
   * Number of the user within the conference.
   * Since 12.
   */
  readonly User?: string | undefined
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
   * - `4`: The far end of the line that called is being alerted.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
   * Since 12.
   */
  readonly ChannelState?: number | undefined
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
  readonly ChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /**
   * Account that calls of the channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly AccountCode?: string | undefined
  /**
   * Section of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Context?: string | undefined
  /**
   * Extension of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Exten?: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly Priority?: number | undefined
  /**
   * Identifier that the channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly Linkedid?: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid?: string | undefined
  /**
   * A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ChanVariable?: { readonly [key: string]: string } | undefined
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
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * One user of a conference of app_meetme; an item of the MeetmeList action.
 *
 * Since 1.6.2. Privileges: none; it only comes in the answer to MeetmeList.
 *
 * Source: spec/events/MeetmeList.yaml
 */
export interface MeetmeListEvent extends CommonEvent {
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
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /** Whether the user is an administrator of the conference. */
  readonly Admin: boolean | undefined
  /**
   * What the user may do in the conference.
   * - `Listen only`: The user hears but is not heard.
   * - `Talk only`: The user is heard but does not hear.
   * - `Talk and listen`: Both.
   */
  readonly Role: 'Listen only' | 'Talk only' | 'Talk and listen' | (string & {}) | undefined
  /** Whether the user is a marked one, for whom others may have to wait. */
  readonly MarkedUser: boolean | undefined
  /**
   * Whether the user is muted and by whom.
   * - `By admin`: An administrator muted the user.
   * - `By self`: The user did.
   * - `No`: The user is heard.
   */
  readonly Muted: 'By admin' | 'By self' | 'No' | (string & {}) | undefined
  /**
   * Whether the user is talking.
   * - `Yes`: The user talks.
   * - `No`: The user is silent.
   * - `Not monitored`: The conference does not watch for talking.
   */
  readonly Talking: 'Yes' | 'No' | 'Not monitored' | (string & {}) | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * End of the list of users.
 *
 * Since 1.6.2. Privileges: none; it only comes in the answer to MeetmeList.
 *
 * Source: spec/events/MeetmeListComplete.yaml
 */
export interface MeetmeListCompleteEvent extends CommonEvent {
  readonly name: 'MeetmeListComplete'
  /**
   * Place of a message in a list of events; there is none before Asterisk 1.6.
   * - `start`: The answer opens a list; its items follow as events.
   * - `Complete`: This event ends a list.
   */
  readonly EventList: 'start' | 'Complete' | (string & {}) | undefined
  /**
   * Number of items in the list that ends here; some releases miscount in places.
   * Minimum: 0.
   */
  readonly ListItems: number | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * One conference of app_meetme; an item of the MeetmeListRooms action.
 *
 * Since 10. Privileges: none; it only comes in the answer to MeetmeListRooms.
 *
 * Source: spec/events/MeetmeListRooms.yaml
 */
export interface MeetmeListRoomsEvent extends CommonEvent {
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
  /**
   * Where the conference comes from.
   * - `Dynamic`: It was made when it was entered.
   * - `Static`: It comes from the configuration.
   */
  readonly Creation: 'Dynamic' | 'Static' | (string & {}) | undefined
  /** Whether the conference is locked, so that only administrators can enter. */
  readonly Locked: boolean | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * End of the list of conferences.
 *
 * Since 10. Privileges: none; it only comes in the answer to MeetmeListRooms.
 *
 * Source: spec/events/MeetmeListRoomsComplete.yaml
 */
export interface MeetmeListRoomsCompleteEvent extends CommonEvent {
  readonly name: 'MeetmeListRoomsComplete'
  /**
   * Place of a message in a list of events; there is none before Asterisk 1.6.
   * - `start`: The answer opens a list; its items follow as events.
   * - `Complete`: This event ends a list.
   */
  readonly EventList: 'start' | 'Complete' | (string & {}) | undefined
  /**
   * Number of items in the list that ends here; some releases miscount in places.
   * Minimum: 0.
   */
  readonly ListItems: number | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
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
   * Minimum: 0.
   * Since 1.4; until 11.
   */
  readonly Usernum?: number | undefined
  /**
   * Number of the user within the conference.
   * Since 12.
   */
  readonly User?: string | undefined
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
   * - `4`: The far end of the line that called is being alerted.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
   * Since 12.
   */
  readonly ChannelState?: number | undefined
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
  readonly ChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineName?: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /**
   * Account that calls of the channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly AccountCode?: string | undefined
  /**
   * Section of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Context?: string | undefined
  /**
   * Extension of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Exten?: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly Priority?: number | undefined
  /**
   * Identifier that the channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly Linkedid?: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid?: string | undefined
  /**
   * A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ChanVariable?: { readonly [key: string]: string } | undefined
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
  readonly Duration?: number | undefined
  /** Whether it is now so, for the user that the event is about. */
  readonly Status: boolean | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
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
export interface MeetmeStopTalkingEvent extends CommonEvent {
  readonly name: 'MeetmeStopTalking'
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /** Number or name of the conference. */
  readonly Meetme: string | undefined
  /**
   * Number of the user within the conference, from 1.
   * Minimum: 0.
   */
  readonly Usernum: number | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
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
   * Minimum: 0.
   * Since 1.2; until 11.
   */
  readonly Usernum?: number | undefined
  /**
   * Number of the user within the conference.
   * Since 12.
   */
  readonly User?: string | undefined
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
   * - `4`: The far end of the line that called is being alerted.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
   * Since 12.
   */
  readonly ChannelState?: number | undefined
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
  readonly ChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineName?: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /**
   * Account that calls of the channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly AccountCode?: string | undefined
  /**
   * Section of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Context?: string | undefined
  /**
   * Extension of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Exten?: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly Priority?: number | undefined
  /**
   * Identifier that the channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly Linkedid?: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid?: string | undefined
  /**
   * A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ChanVariable?: { readonly [key: string]: string } | undefined
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
  readonly Duration?: number | undefined
  /**
   * Whether it is now so, for the user that the event is about.
   * Since 1.4.
   */
  readonly Status?: boolean | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * A user of a conference of app_meetme who is muted asks to talk, or takes that back.
 *
 * Since 1.6.2. Privileges: call.
 *
 * Source: spec/events/MeetmeTalkRequest.yaml
 */
export interface MeetmeTalkRequestEvent extends CommonEvent {
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
   * - `4`: The far end of the line that called is being alerted.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
   * Since 12.
   */
  readonly ChannelState?: number | undefined
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
  readonly ChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineName?: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /**
   * Account that calls of the channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly AccountCode?: string | undefined
  /**
   * Section of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Context?: string | undefined
  /**
   * Extension of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Exten?: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly Priority?: number | undefined
  /**
   * Identifier that the channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly Linkedid?: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid?: string | undefined
  /**
   * A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ChanVariable?: { readonly [key: string]: string } | undefined
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
  readonly Duration?: number | undefined
  /** Whether it is now so, for the user that the event is about. */
  readonly Status: boolean | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   */
  readonly Line: number | undefined
}
