// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type {
  CommonChanVariable,
  CommonEvent,
  CommonLine,
} from '../common.ts'
import type {
  ChannelSnapshot,
  DestChannelSnapshot,
  ListEnd,
  SpyeeChannelSnapshot,
  SpyerChannelSnapshot,
  TargetChannelSnapshot,
} from '../groups.ts'
import type {
  ChannelState,
  ChannelStateCode,
  DialStatus,
  HangupCause,
  MobileStatusValue,
  OriginateReason,
  OriginateResponseValue,
  SentReceived,
  SoftHangup,
  SubEventValue,
} from '../values.ts'

/**
 * One channel that is being hung up; an item of the Hangup action with a pattern.
 *
 * Since 11. Privileges: none; it only comes in the answer to Hangup, PJSIPHangup.
 *
 * Source: spec/events/ChannelHungup.yaml
 */
export interface ChannelHungupEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'ChannelHungup'
  /** Name of the channel. */
  readonly Channel: string | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * End of the list of channels that the Hangup action ended.
 *
 * Since 11. Privileges: none; it only comes in the answer to Hangup, PJSIPHangup.
 *
 * Source: spec/events/ChannelsHungupListComplete.yaml
 */
export interface ChannelsHungupListCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'ChannelsHungupListComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * Someone begins to talk on a channel where the dialplan asked to watch for that.
 *
 * `TALK_DETECT` in the dialplan asks for it. ChannelTalkingStop says in `Duration` how long it lasted.
 *
 * It comes only for channels on which the dialplan has set `TALK_DETECT`.
 *
 * Since 12.4. Privileges: call.
 *
 * Source: spec/events/ChannelTalkingStart.yaml
 */
export interface ChannelTalkingStartEvent extends CommonEvent, CommonLine, ChannelSnapshot {
  readonly name: 'ChannelTalkingStart'
}

/**
 * Someone stopped talking on a channel where the dialplan asked to watch for that.
 *
 * It comes only for channels on which the dialplan has set `TALK_DETECT`.
 *
 * Since 12.4. Privileges: call.
 *
 * Source: spec/events/ChannelTalkingStop.yaml
 */
export interface ChannelTalkingStopEvent extends CommonEvent, CommonLine, ChannelSnapshot {
  readonly name: 'ChannelTalkingStop'
  /**
   * Length of the talking that has just ended.
   * Unit: ms.
   */
  readonly Duration: number | undefined
}

/**
 * A channel begins to listen in on another.
 *
 * Since 1.6.2. Privileges: call.
 * {@link SpyerChannelSnapshot}: since 12.
 * {@link SpyeeChannelSnapshot}: since 12.
 *
 * Source: spec/events/ChanSpyStart.yaml
 */
export interface ChanSpyStartEvent
  extends CommonEvent,
    CommonLine,
    CommonChanVariable,
    Partial<SpyerChannelSnapshot>,
    Partial<SpyeeChannelSnapshot> {
  readonly name: 'ChanSpyStart'
  readonly SpyerChannel: string | undefined
  /** Channel that is listened in on. */
  readonly SpyeeChannel: string | undefined
}

/**
 * A channel stopped listening in on another.
 *
 * Since 1.6.2. Privileges: call.
 * {@link SpyerChannelSnapshot}: since 12.
 * {@link SpyeeChannelSnapshot}: since 16.16, 18.2, 19; not in 17.
 *
 * Source: spec/events/ChanSpyStop.yaml
 */
export interface ChanSpyStopEvent
  extends CommonEvent,
    CommonLine,
    CommonChanVariable,
    Partial<SpyerChannelSnapshot>,
    Partial<SpyeeChannelSnapshot> {
  readonly name: 'ChanSpyStop'
  /**
   * Channel that is listened in on.
   * Since 1.6.2, 16.16, 18.2; not in 12, 13, 14, 15, 17.
   */
  readonly SpyeeChannel?: string | undefined
}

/**
 * One channel; an item of the CoreShowChannels action.
 *
 * Since 1.6.2. Privileges: none; it only comes in the answer to CoreShowChannels.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/CoreShowChannel.yaml
 */
export interface CoreShowChannelEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'CoreShowChannel'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /** Name of the channel. */
  readonly Channel: string | undefined
  /**
   * Identifier of the channel; another spelling of `Uniqueid`.
   * No value: `<unknown>`.
   * Since 1.6.2; until 11.
   */
  readonly UniqueID?: string | undefined
  readonly ChannelState: ChannelStateCode | undefined
  readonly ChannelStateDesc: ChannelState | (string & {}) | undefined
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
  /** Account that the call is charged to; empty where none is set. */
  readonly AccountCode: string | undefined
  /** Section of the dialplan. */
  readonly Context: string | undefined
  /**
   * Extension of the dialplan that is being run or called; other events call it `Exten`.
   * Since 1.6.2; until 11.
   */
  readonly Extension?: string | undefined
  /**
   * Step of the dialplan.
   * Minimum: -1.
   */
  readonly Priority: number | undefined
  /**
   * Bridge that the channel is in; empty when it is in none.
   * No value: ``.
   * Since 12.7.
   */
  readonly BridgeId?: string | undefined
  /**
   * Dialplan application that runs or is to run.
   * Since 1.6.2, 12.7.
   */
  readonly Application: string | undefined
  /**
   * Arguments of the application that runs.
   * Since 1.6.2, 12.7.
   */
  readonly ApplicationData: string | undefined
  /**
   * Caller's number; another spelling of `CallerIDNum`.
   * No value: `<unknown>`.
   * Since 1.6.2; until 11.
   */
  readonly CallerIDnum?: string | undefined
  /**
   * Caller's name; another spelling of `CallerIDName`.
   * No value: `<unknown>`.
   * Since 1.8.5; until 11.
   */
  readonly CallerIDname?: string | undefined
  /**
   * Age of the channel.
   * Since 1.6.2, 12.7.
   */
  readonly Duration: string | undefined
  /**
   * Channel that this one is talking to; empty when there is none.
   * No value: ``.
   * Since 1.6.2; until 11.
   */
  readonly BridgedChannel?: string | undefined
  /**
   * Identifier of the channel that this one is talking to.
   * No value: ``.
   * Since 1.6.2; until 11.
   */
  readonly BridgedUniqueID?: string | undefined
}

/**
 * A channel that talks with the one asked for; an item of the CoreShowChannelMap action.
 *
 * Since 18.19, 20.4; not in 19. Privileges: none; it only comes in the answer to CoreShowChannelMap.
 *
 * Source: spec/events/CoreShowChannelMap.yaml
 */
export interface CoreShowChannelMapEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'CoreShowChannelMap'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /** Channel that was asked for. */
  readonly Channel: string | undefined
  /** A channel that shares a bridge with the one asked for; also over several bridges. */
  readonly ConnectedChannel: string | undefined
}

/**
 * End of the list of channels that a channel talks with.
 *
 * Since 18.19, 20.4; not in 19. Privileges: none; it only comes in the answer to CoreShowChannelMap.
 *
 * Source: spec/events/CoreShowChannelMapComplete.yaml
 */
export interface CoreShowChannelMapCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'CoreShowChannelMapComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * End of the list of channels.
 *
 * Since 1.6.2. Privileges: none; it only comes in the answer to CoreShowChannels.
 *
 * Source: spec/events/CoreShowChannelsComplete.yaml
 */
export interface CoreShowChannelsCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'CoreShowChannelsComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * One channel calls another.
 *
 * From 1.6.2 on, `SubEvent` distinguishes the beginning (`Begin`) from the end (`End`); before, only the beginning is reported.
 *
 * Since 1.2; until 11. Privileges: call.
 *
 * Source: spec/events/Dial.yaml
 *
 * @deprecated Replaced by DialBegin in 12. DialEnd took the place of `SubEvent: End`.
 */
export interface DialEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'Dial'
  /**
   * Channel of the caller.
   * Since 1.2; until 1.4.
   */
  readonly Source?: string | undefined
  /**
   * Which part of dialling this reports.
   * Since 1.6.2; until 11.
   */
  readonly SubEvent?: SubEventValue | (string & {}) | undefined
  /**
   * Name of the channel.
   * Since 1.6.2; until 11.
   */
  readonly Channel?: string | undefined
  /** Channel that is being dialled. */
  readonly Destination: string | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   * Since 1.2; until 1.4.
   */
  readonly CallerID?: string | undefined
  /**
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   * Since 1.6.2; until 11.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly CallerIDName: string | undefined
  /**
   * Identifier of the caller's channel.
   * Since 1.2; until 1.4.
   */
  readonly SrcUniqueID?: string | undefined
  /**
   * Number of the party at the other end.
   * No value: `<unknown>`, `unknown`.
   * Since 1.8.5; until 11.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party at the other end; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 1.8.5; until 11.
   */
  readonly ConnectedLineName?: string | undefined
  /**
   * Identifier of the channel; another spelling of `Uniqueid`.
   * No value: `<unknown>`.
   * Since 1.6.2; until 11.
   */
  readonly UniqueID?: string | undefined
  /** Identifier of the channel that is being dialled. */
  readonly DestUniqueID: string | undefined
  /**
   * What is being dialled, as technology and resource.
   * Since 1.6.2; until 11.
   */
  readonly Dialstring?: string | undefined
  /**
   * State or result of dialling.
   * No value: `unknown`.
   * Since 1.6.2; until 11.
   */
  readonly DialStatus?: DialStatus | (string & {}) | undefined
}

/**
 * A dial attempt begins.
 *
 * The headers without prefix are the caller's; they are missing where the server itself originated the call.
 *
 * Since 12. Privileges: call.
 * {@link DestChannelSnapshot}: the called channel.
 *
 * Source: spec/events/DialBegin.yaml
 */
export interface DialBeginEvent extends CommonEvent, CommonLine, ChannelSnapshot, DestChannelSnapshot {
  readonly name: 'DialBegin'
  /**
   * What is being dialled, without the technology.
   * No value: `unknown`.
   */
  readonly DialString: string | undefined
}

/**
 * A dial attempt ended, with an answer or without.
 *
 * Since 12. Privileges: call.
 * {@link DestChannelSnapshot}: the called channel.
 *
 * Source: spec/events/DialEnd.yaml
 */
export interface DialEndEvent extends CommonEvent, CommonLine, ChannelSnapshot, DestChannelSnapshot {
  readonly name: 'DialEnd'
  /**
   * State or result of dialling.
   * No value: `unknown`.
   */
  readonly DialStatus: DialStatus | (string & {}) | undefined
  /**
   * Where the called party sends the call on to, as `extension\@context`.
   * Since 13.
   */
  readonly Forward?: string | undefined
}

/**
 * A dial attempt reached a new state short of its end.
 *
 * Since 14. Privileges: call.
 * {@link DestChannelSnapshot}: the called channel.
 *
 * Source: spec/events/DialState.yaml
 */
export interface DialStateEvent extends CommonEvent, CommonLine, ChannelSnapshot, DestChannelSnapshot {
  readonly name: 'DialState'
  readonly Language: string | undefined
  readonly Linkedid: string | undefined
  readonly DestLanguage: string | undefined
  readonly DestLinkedid: string | undefined
  /**
   * State or result of dialling.
   * No value: `unknown`.
   */
  readonly DialStatus: DialStatus | (string & {}) | undefined
  /** Where the called party sends the call on to, as `extension\@context`. */
  readonly Forward: string | undefined
}

/**
 * A touch tone began or ended on a channel, received or sent.
 *
 * DTMFBegin and DTMFEnd take its place.
 *
 * Since 1.6.2; until 11. Privileges: dtmf.
 *
 * Source: spec/events/DTMF.yaml
 *
 * @deprecated Replaced by DTMFBegin in 12.
 */
export interface DTMFEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'DTMF'
  /** Which way the tone goes. */
  readonly Direction: SentReceived | (string & {}) | undefined
  /** Whether the tone begins. */
  readonly Begin: boolean | undefined
  /** Whether the tone has ended. */
  readonly End: boolean | undefined
  /** Name of the channel. */
  readonly Channel: string | undefined
  /** Identifier of the channel for its whole life. */
  readonly Uniqueid: string | undefined
  /** Touch tone that is sent or was received. */
  readonly Digit: string | undefined
}

/**
 * A digit begins on a channel, received or sent.
 *
 * Since 12. Privileges: dtmf.
 *
 * Source: spec/events/DTMFBegin.yaml
 */
export interface DTMFBeginEvent extends CommonEvent, CommonLine, ChannelSnapshot {
  readonly name: 'DTMFBegin'
  /** Touch tone that is sent or was received. */
  readonly Digit: string | undefined
  /** Which way the tone goes. */
  readonly Direction: SentReceived | (string & {}) | undefined
}

/**
 * A digit ended on a channel, received or sent.
 *
 * Since 12. Privileges: dtmf.
 *
 * Source: spec/events/DTMFEnd.yaml
 */
export interface DTMFEndEvent extends CommonEvent, CommonLine, ChannelSnapshot {
  readonly name: 'DTMFEnd'
  /** Touch tone that is sent or was received. */
  readonly Digit: string | undefined
  /**
   * Length of the tone.
   * Unit: ms.
   */
  readonly DurationMs: number | undefined
  /** Which way the tone goes. */
  readonly Direction: SentReceived | (string & {}) | undefined
}

/**
 * A channel sent a flash, a short press of the hook.
 *
 * The hook of an analogue phone gives it, and so does a SIP phone by INFO. It changes nothing by itself: what it means is for the dialplan or the application to say.
 *
 * Since 16.19, 18.5; not in 17. Privileges: call.
 *
 * Source: spec/events/Flash.yaml
 */
export interface FlashEvent extends CommonEvent, CommonLine, ChannelSnapshot {
  readonly name: 'Flash'
  readonly Language: string | undefined
  readonly Linkedid: string | undefined
}

/**
 * A channel is gone.
 *
 * In 1.0 and in some cases up to 10, a channel whose call was taken over by another hangs up with fewer headers.
 *
 * Since 1.0. Privileges: call.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/Hangup.yaml
 */
export interface HangupEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'Hangup'
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
  /**
   * Account that the call is charged to; empty where none is set.
   * Since 11.
   */
  readonly AccountCode?: string | undefined
  readonly Uniqueid: string | undefined
  /**
   * Why the channel was hung up, as a Q.850 code; 0 when none was given.
   * Minimum: 0.
   * Values: {@link HangupCause}.
   */
  readonly Cause: HangupCause | undefined
  /**
   * Name of the hang-up cause in words.
   * Since 1.2.
   */
  readonly 'Cause-txt'?: string | undefined
  /**
   * Cause as the channel's technology gave it, such as a SIP status code.
   * Since 20.17, 22.7, 23.1; not in 21.
   */
  readonly TechCause?: string | undefined
}

/**
 * A hangup handler was taken off a channel.
 *
 * Since 11. Privileges: dialplan.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/HangupHandlerPop.yaml
 */
export interface HangupHandlerPopEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'HangupHandlerPop'
  /** Name of the channel. */
  readonly Channel: string | undefined
  readonly Uniqueid: string | undefined
  /** Place of the hangup handler in the dialplan, as context,extension,priority, with arguments in parentheses. */
  readonly Handler: string | undefined
}

/**
 * A hangup handler was added to a channel.
 *
 * Since 11. Privileges: dialplan.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/HangupHandlerPush.yaml
 */
export interface HangupHandlerPushEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'HangupHandlerPush'
  /** Name of the channel. */
  readonly Channel: string | undefined
  readonly Uniqueid: string | undefined
  /** Place of the hangup handler in the dialplan, as context,extension,priority, with arguments in parentheses. */
  readonly Handler: string | undefined
}

/**
 * A hangup handler of a channel that has hung up is about to run.
 *
 * It comes before the Hangup of its channel: the handler runs while the channel is still there.
 *
 * Since 11. Privileges: dialplan.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/HangupHandlerRun.yaml
 */
export interface HangupHandlerRunEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'HangupHandlerRun'
  /** Name of the channel. */
  readonly Channel: string | undefined
  readonly Uniqueid: string | undefined
  /** Place of the hangup handler in the dialplan, as context,extension,priority, with arguments in parentheses. */
  readonly Handler: string | undefined
}

/**
 * The other side asked for the end of a channel.
 *
 * The driver of the channel reports it, as when the phone hangs up. Hangup follows once the channel is gone, and says why.
 *
 * Since 10. Privileges: call.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/HangupRequest.yaml
 */
export interface HangupRequestEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'HangupRequest'
  /** Name of the channel. */
  readonly Channel: string | undefined
  readonly Uniqueid: string | undefined
  /**
   * Why the channel was hung up, as a Q.850 code; 0 when none was given.
   * Minimum: 0.
   * Values: {@link HangupCause}.
   */
  readonly Cause: HangupCause | undefined
  /**
   * Cause as the channel's technology gave it, such as a SIP status code.
   * Since 20.17, 22.7, 23.1; not in 21.
   */
  readonly TechCause?: string | undefined
}

/**
 * A channel was put on hold.
 *
 * From 1.6.2 to 11 the same event also reports that the hold is over: `Status` says which.
 *
 * Since 1.2. Privileges: call.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/Hold.yaml
 */
export interface HoldEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'Hold'
  /**
   * Whether the channel is now on hold.
   * Since 1.6.2; until 11.
   */
  readonly Status?: boolean | undefined
  /** Name of the channel. */
  readonly Channel: string | undefined
  readonly Uniqueid: string | undefined
  /**
   * Class of music on hold that is suggested to the held party.
   * Since 12.
   */
  readonly MusicClass?: string | undefined
}

/**
 * A channel takes the place of another, as in a transfer.
 *
 * Since 1.6.2; until 11. Privileges: call.
 *
 * Source: spec/events/Masquerade.yaml
 */
export interface MasqueradeEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'Masquerade'
  /** Channel that takes the place of the other and whose own place is given up. */
  readonly Clone: string | undefined
  /** State of that channel. */
  readonly CloneState: ChannelState | (string & {}) | undefined
  /** Channel whose place is taken. */
  readonly Original: string | undefined
  /** State of that channel. */
  readonly OriginalState: ChannelState | (string & {}) | undefined
}

/**
 * A Bluetooth telephone or headset connected or went away.
 *
 * Since 1.8. Privileges: system.
 *
 * Source: spec/events/MobileStatus.yaml
 */
export interface MobileStatusEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'MobileStatus'
  /** What became of the Bluetooth device. */
  readonly Status: MobileStatusValue | (string & {}) | undefined
  /** Name of the device in chan_mobile.conf. */
  readonly Device: string | undefined
}

/**
 * Music on hold begins on a channel.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/MusicOnHoldStart.yaml
 */
export interface MusicOnHoldStartEvent extends CommonEvent, CommonLine, ChannelSnapshot {
  readonly name: 'MusicOnHoldStart'
  /** Class of music on hold that is played. */
  readonly Class: string | undefined
}

/**
 * Music on hold ends on a channel.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/MusicOnHoldStop.yaml
 */
export interface MusicOnHoldStopEvent extends CommonEvent, CommonLine, ChannelSnapshot {
  readonly name: 'MusicOnHoldStop'
}

/**
 * The account code of a channel changed.
 *
 * Since 1.6.2. Privileges: call.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/NewAccountCode.yaml
 */
export interface NewAccountCodeEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'NewAccountCode'
  /** Name of the channel. */
  readonly Channel: string | undefined
  /** Account that the call is charged to; empty where none is set. */
  readonly AccountCode: string | undefined
  readonly Uniqueid: string | undefined
  /** Account before the change. */
  readonly OldAccountCode: string | undefined
}

/**
 * The caller ID of a channel changed.
 *
 * Since 1.6.2. Privileges: call.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/NewCallerid\@1.6.2.yaml
 */
export interface NewCalleridEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'NewCallerid'
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
  readonly Uniqueid: string | undefined
  /** Whether the caller's number may be shown and who vouches for it: number and name in events, the name alone in `SIPshowpeer`. */
  readonly 'CID-CallingPres': string | undefined
}

/**
 * The caller ID of a channel was set.
 *
 * Since 1.0; until 1.4. Privileges: call.
 *
 * Source: spec/events/Newcallerid.yaml
 *
 * @deprecated Replaced by NewCallerid in 1.6.2.
 */
export interface NewcalleridEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'Newcallerid'
  /** Name of the channel. */
  readonly Channel: string | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   */
  readonly CallerID: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 1.2; until 1.4.
   */
  readonly CallerIDName?: string | undefined
  /** Identifier of the channel for its whole life. */
  readonly Uniqueid: string | undefined
  /**
   * Whether the caller's number may be shown and who vouches for it: number and name in events, the name alone in `SIPshowpeer`.
   * Since 1.2; until 1.4.
   */
  readonly 'CID-CallingPres'?: string | undefined
}

/**
 * A channel was created.
 *
 * It is the first event about a channel: begin what you keep of it here, and end it with Hangup.
 *
 * Since 1.0. Privileges: call.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/Newchannel.yaml
 */
export interface NewchannelEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'Newchannel'
  /** Name of the channel. */
  readonly Channel: string | undefined
  /**
   * State of the channel in words.
   * Since 1.0; until 1.4.
   */
  readonly State?: ChannelState | (string & {}) | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   * Since 1.0; until 1.2.
   */
  readonly CallerID?: string | undefined
  /**
   * State of the channel as a number.
   * Values: {@link ChannelStateCode}.
   * Since 1.6.2.
   */
  readonly ChannelState?: ChannelStateCode | undefined
  /**
   * State of the channel in words.
   * Since 1.6.2.
   */
  readonly ChannelStateDesc?: ChannelState | (string & {}) | undefined
  /**
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   * Since 1.4.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 1.2.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Account that the call is charged to; empty where none is set.
   * Since 1.6.2.
   */
  readonly AccountCode?: string | undefined
  /**
   * Section of the dialplan.
   * Since 1.6.2.
   */
  readonly Context?: string | undefined
  /**
   * Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space.
   * Since 1.6.2.
   */
  readonly Exten?: string | undefined
  readonly Uniqueid: string | undefined
}

/**
 * A channel learned who is at its other end, or that changed.
 *
 * `ConnectedLineNum` and `ConnectedLineName` are the new ones: show them as whom the channel speaks with.
 *
 * Since 13.1. Privileges: call.
 *
 * Source: spec/events/NewConnectedLine.yaml
 */
export interface NewConnectedLineEvent extends CommonEvent, CommonLine, ChannelSnapshot {
  readonly name: 'NewConnectedLine'
  readonly Language: string | undefined
  readonly Linkedid: string | undefined
}

/**
 * A channel starts the next step of the dialplan.
 *
 * `AppData` is sent as it is: a line break in it breaks the message.
 *
 * Since 1.0. Privileges: call (from 1.0), dialplan (from 1.6.2), call (from 12), dialplan (from 16).
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/Newexten.yaml
 */
export interface NewextenEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'Newexten'
  /** Name of the channel. */
  readonly Channel: string | undefined
  /** Section of the dialplan. */
  readonly Context: string | undefined
  /**
   * Step of the dialplan.
   * Minimum: -1.
   */
  readonly Priority: number | undefined
  readonly Uniqueid: string | undefined
  /** Extension of the dialplan that is being run or called; other events call it `Exten`. */
  readonly Extension: string | undefined
  /** Dialplan application that runs or is to run. */
  readonly Application: string | undefined
  /**
   * Arguments of the application, as expanded.
   * No value: `(NULL)`.
   */
  readonly AppData: string | undefined
}

/**
 * A channel changed its state, from ringing to up for instance.
 *
 * `ChannelStateDesc` is the same state as `ChannelState` in words. As a rule a channel is `Down` first, then `Ring` or `Ringing`, then `Up`.
 *
 * Since 1.0. Privileges: call.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/Newstate.yaml
 */
export interface NewstateEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'Newstate'
  /** Name of the channel. */
  readonly Channel: string | undefined
  /**
   * State of the channel in words.
   * Since 1.0; until 1.4.
   */
  readonly State?: ChannelState | (string & {}) | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   * Since 1.0; until 1.4.
   */
  readonly CallerID?: string | undefined
  /**
   * State of the channel as a number.
   * Values: {@link ChannelStateCode}.
   * Since 1.6.2.
   */
  readonly ChannelState?: ChannelStateCode | undefined
  /**
   * State of the channel in words.
   * Since 1.6.2.
   */
  readonly ChannelStateDesc?: ChannelState | (string & {}) | undefined
  /**
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   * Since 1.6.2.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 1.2.
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
}

/**
 * An asynchronous Originate of an old release failed; OriginateResponse took its place.
 *
 * Since 1.0; until 1.2. Privileges: call.
 *
 * Source: spec/events/OriginateFailure.yaml
 *
 * @deprecated Replaced by OriginateResponse in 1.4.
 */
export interface OriginateFailureEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'OriginateFailure'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /** What was called. */
  readonly Channel: string | undefined
  /** Context that the call was for; empty or `(null)` for an application. */
  readonly Context: string | undefined
  /** Extension that the call was for; empty or `(null)` for an application. */
  readonly Exten: string | undefined
  /**
   * Last thing that happened on the originated channel, as a control frame's number.
   * Minimum: 0.
   * Values: {@link OriginateReason}.
   * Since 1.2; until 1.2.
   */
  readonly Reason?: OriginateReason | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<null>`.
   * Since 1.2; until 1.2.
   */
  readonly Uniqueid?: string | undefined
}

/**
 * How an asynchronous Originate ended.
 *
 * An event though it carries `Response`. It goes to every session that reads the `call` class, with the ActionID of the session that sent Originate.
 *
 * Of a call that failed, Uniqueid is the ChannelId that was asked for, else `<unknown>` (seen in 16 and 22); `<null>` in 1.4.
 *
 * A call that is hung up by an action while it rings fails with Reason 0 in Asterisk 16 and 22.
 *
 * Since 1.4. Privileges: call.
 *
 * Source: spec/events/OriginateResponse.yaml
 */
export interface OriginateResponseEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'OriginateResponse'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /** How an originated call ended. */
  readonly Response: OriginateResponseValue | (string & {}) | undefined
  /** Name of the channel. */
  readonly Channel: string | undefined
  /** Section of the dialplan. */
  readonly Context: string | undefined
  /** Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space. */
  readonly Exten: string | undefined
  /**
   * Dialplan application that runs or is to run.
   * Since 11.22, 13.8; not in 12.
   */
  readonly Application?: string | undefined
  /**
   * Arguments for the application.
   * Since 11.22, 13.8; not in 12.
   */
  readonly Data?: string | undefined
  /**
   * Last thing that happened on the originated channel, as a control frame's number.
   * Minimum: 0.
   * Values: {@link OriginateReason}.
   */
  readonly Reason: OriginateReason | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`.
   */
  readonly Uniqueid: string | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   * Since 1.4; until 1.4.
   */
  readonly CallerID?: string | undefined
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
}

/**
 * An asynchronous Originate of an old release was answered; OriginateResponse took its place.
 *
 * Since 1.0; until 1.2. Privileges: call.
 *
 * Source: spec/events/OriginateSuccess.yaml
 *
 * @deprecated Replaced by OriginateResponse in 1.4.
 */
export interface OriginateSuccessEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'OriginateSuccess'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /** What was called. */
  readonly Channel: string | undefined
  /** Context that the call was for; empty or `(null)` for an application. */
  readonly Context: string | undefined
  /** Extension that the call was for; empty or `(null)` for an application. */
  readonly Exten: string | undefined
  /**
   * Last thing that happened on the originated channel, as a control frame's number.
   * Minimum: 0.
   * Values: {@link OriginateReason}.
   * Since 1.2; until 1.2.
   */
  readonly Reason?: OriginateReason | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<null>`.
   * Since 1.2; until 1.2.
   */
  readonly Uniqueid?: string | undefined
}

/**
 * A channel picked up a call that was ringing at another.
 *
 * Since 1.8. Privileges: call.
 * {@link ChannelSnapshot}: since 12.
 * {@link TargetChannelSnapshot}: since 12.
 *
 * Source: spec/events/Pickup.yaml
 */
export interface PickupEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot>, Partial<TargetChannelSnapshot> {
  readonly name: 'Pickup'
  /** Name of the channel. */
  readonly Channel: string | undefined
  /** Channel that was ringing and whose call was picked up. */
  readonly TargetChannel: string | undefined
}

/**
 * A channel changed its name, mostly while a transfer put another in its place.
 *
 * Since 1.0. Privileges: call.
 *
 * Source: spec/events/Rename.yaml
 */
export interface RenameEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'Rename'
  /**
   * Name of the channel until now.
   * Since 1.0; until 1.4.
   */
  readonly Oldname?: string | undefined
  /**
   * Name of the channel.
   * Since 1.6.2.
   */
  readonly Channel?: string | undefined
  /** Name of the channel from now on. */
  readonly Newname: string | undefined
  /** Identifier of the channel for its whole life. */
  readonly Uniqueid: string | undefined
}

/**
 * The server itself asked for the end of a channel.
 *
 * SoftHangup of the dialplan, HANGUP of AGI, `channel request hangup` on the console or a transfer brings it; the action Hangup does not. Hangup follows once the channel is gone, and says why.
 *
 * Since 10. Privileges: call.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/SoftHangupRequest.yaml
 */
export interface SoftHangupRequestEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'SoftHangupRequest'
  /** Name of the channel. */
  readonly Channel: string | undefined
  readonly Uniqueid: string | undefined
  /**
   * Cause of the hangup request, as a flag of the server's own; no Q.850 code, though 16 is one as well.
   * Minimum: 0.
   * Values: {@link SoftHangup}.
   */
  readonly Cause: SoftHangup | undefined
  /**
   * Cause as the channel's technology gave it, such as a SIP status code.
   * Since 20.17, 22.7, 23.1; not in 21.
   */
  readonly TechCause?: string | undefined
}

/**
 * One channel with its details; an item of the Status action.
 *
 * Though an item of a list, it carries a `Privilege` header.
 *
 * `Variable` occurs once for each variable that the action asked for; its value is sent raw, line breaks included.
 *
 * Since 1.0. Privileges: none; it only comes in the answer to Status.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/Status.yaml
 */
export interface StatusEvent
  extends CommonEvent,
    CommonLine,
    Omit<ChannelSnapshot, 'ChannelState' | 'ChannelStateDesc' | 'CallerIDNum' | 'CallerIDName' | 'ConnectedLineNum' | 'ConnectedLineName' | 'AccountCode' | 'Exten' | 'ChanVariable'> {
  readonly name: 'Status'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /** Name of the channel. */
  readonly Channel: string | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   * Since 1.0; until 1.4.
   */
  readonly CallerID?: string | undefined
  /**
   * State of the channel as a number.
   * Values: {@link ChannelStateCode}.
   * Since 1.6.2.
   */
  readonly ChannelState?: ChannelStateCode | undefined
  /**
   * State of the channel in words.
   * Since 1.6.2.
   */
  readonly ChannelStateDesc?: ChannelState | (string & {}) | undefined
  /**
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   * Since 1.4.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 1.2.
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
   * Extension of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Exten?: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 14.
   */
  readonly Language?: string | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12; not in 13.
   */
  readonly ChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * Account that the call is charged to; another spelling of `AccountCode`.
   * Since 1.6.2, 12.4; until 13.
   */
  readonly Accountcode?: string | undefined
  /**
   * Account that the call is charged to; empty where none is set.
   * Since 12; not in 13.
   */
  readonly AccountCode?: string | undefined
  /** Section of the dialplan. */
  readonly Context: string | undefined
  /**
   * Extension of the dialplan that is being run or called; other events call it `Exten`.
   * Since 1.0; until 11.
   */
  readonly Extension?: string | undefined
  /**
   * Step of the dialplan.
   * Minimum: -1.
   */
  readonly Priority: number | undefined
  /**
   * Identifier that all channels of one call share, as a rule that of the first.
   * Since 12.
   */
  readonly Linkedid?: string | undefined
  /**
   * Technology of the channel.
   * Since 12.
   */
  readonly Type?: string | undefined
  /**
   * Number that was dialled.
   * Since 12.
   */
  readonly DNID?: string | undefined
  /**
   * Number of the party at the other end as it is shown, after all changes.
   * No value: `<unknown>`.
   * Since 12.
   */
  readonly EffectiveConnectedLineNum?: string | undefined
  /**
   * Name of the party at the other end as it is shown, after all changes.
   * No value: `<unknown>`.
   * Since 12.
   */
  readonly EffectiveConnectedLineName?: string | undefined
  /**
   * When the channel will be hung up by its limit, a point in time in spite of the name; 0 when there is no limit.
   * Unit: s.
   * Since 12.
   */
  readonly TimeToHangup?: number | undefined
  /**
   * Bridge that the channel is in; another spelling of `BridgeId`.
   * No value: ``.
   * Since 12.
   */
  readonly BridgeID?: string | undefined
  /**
   * Dialplan application that runs or is to run.
   * Since 12.
   */
  readonly Application?: string | undefined
  /**
   * Arguments for the application.
   * Since 12.
   */
  readonly Data?: string | undefined
  /**
   * Formats that the channel can take without conversion.
   * Since 12.
   */
  readonly Nativeformats?: string | undefined
  /**
   * Format in which the server reads from the channel.
   * Since 12.
   */
  readonly Readformat?: string | undefined
  /**
   * Steps of conversion between what the channel sends and what the server reads.
   * Since 12.
   */
  readonly Readtrans?: string | undefined
  /**
   * Format in which the server writes to the channel.
   * Since 12.
   */
  readonly Writeformat?: string | undefined
  /**
   * Steps of conversion between what the server writes and what the channel takes.
   * Since 12.
   */
  readonly Writetrans?: string | undefined
  /**
   * Call groups that the peer or channel belongs to; in `Status` a bit mask, as one decimal number.
   * Since 12.
   */
  readonly Callgroup?: string | undefined
  /**
   * Call groups whose calls the peer or channel may pick up; in `Status` a bit mask, as one decimal number.
   * Since 12.
   */
  readonly Pickupgroup?: string | undefined
  /**
   * Time since the channel's call record began.
   * Unit: s.
   */
  readonly Seconds: number | undefined
  /**
   * Channel that this one is talking to; empty when there is none.
   * No value: ``.
   * Since 1.6.2; until 11.
   */
  readonly BridgedChannel?: string | undefined
  /**
   * Identifier of the channel that this one is talking to; another spelling of `BridgedUniqueID`.
   * No value: ``.
   * Since 1.6.2; until 11.
   */
  readonly BridgedUniqueid?: string | undefined
  /**
   * A channel variable as `name=value`.
   * Since 1.6.2.
   */
  readonly Variable?: { readonly [key: string]: string } | undefined
  /**
   * Account that the call is charged to.
   * Since 1.0; until 11.
   */
  readonly Account?: string | undefined
  /**
   * State of the channel in words.
   * Since 1.0; until 11.
   */
  readonly State?: ChannelState | (string & {}) | undefined
  /**
   * Channel that this one is talking to; there only while it is bridged.
   * Since 1.0; until 1.4.
   */
  readonly Link?: string | undefined
}

/**
 * End of the list of the Status action.
 *
 * Since 1.0. Privileges: none; it only comes in the answer to Status.
 * {@link ListEnd}: since 13.2.
 *
 * Source: spec/events/StatusComplete.yaml
 */
export interface StatusCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, Partial<ListEnd> {
  readonly name: 'StatusComplete'
  /**
   * Number of items in the list that ends here; older name of `ListItems`.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Items?: number | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * A channel on hold was taken back.
 *
 * The time since Hold of the same channel is how long the party waited.
 *
 * From 1.6.2 to 11, `Hold` with `Status: Off` reports this.
 *
 * Since 1.2; not in 1.6.2, 1.8, 10, 11. Privileges: call.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/Unhold.yaml
 */
export interface UnholdEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'Unhold'
  /** Name of the channel. */
  readonly Channel: string | undefined
  readonly Uniqueid: string | undefined
}

/**
 * A variable of a channel, or a global one, was set.
 *
 * For a global variable `Channel` and `Uniqueid` read `none` and the other headers of the channel are missing.
 *
 * Since 1.6.2. Privileges: dialplan.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/VarSet.yaml
 */
export interface VarSetEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'VarSet'
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `none`.
   */
  readonly Uniqueid: string | undefined
  /** Name of a channel variable, a global variable, or a dialplan function with its arguments. */
  readonly Variable: string | undefined
  /** Value of a variable; C-escaped from Asterisk 12 on. */
  readonly Value: string | undefined
}

/**
 * A channel sent a wink, a short off-hook signal of the trunk.
 *
 * A digital or analogue trunk gives it.
 *
 * Since 16.24, 18.10, 19.2; not in 17. Privileges: call.
 *
 * Source: spec/events/Wink.yaml
 */
export interface WinkEvent extends CommonEvent, CommonLine, ChannelSnapshot {
  readonly name: 'Wink'
  readonly Language: string | undefined
  readonly Linkedid: string | undefined
}
