// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type {
  NoParameters,
  PairsInput,
} from '../../runtime/call.ts'
import type { Fields } from '../../runtime/fields.ts'
import type {
  AckReply,
  ListReply,
  OutcomeReply,
} from '../../runtime/reply.ts'
import type {
  AttendedTransferEvent,
  BlindTransferEvent,
} from '../events/bridges.ts'
import type {
  ChannelHungupEvent,
  ChannelsHungupListCompleteEvent,
  CoreShowChannelEvent,
  CoreShowChannelMapCompleteEvent,
  CoreShowChannelMapEvent,
  CoreShowChannelsCompleteEvent,
  OriginateResponseEvent,
  StatusCompleteEvent,
  StatusEvent,
} from '../events/channels.ts'
import type {
  AOCBillingIdValue,
  ChargedItemValue,
  ChargeTypeValue,
  ChargingTypeValue,
  ControlValue,
  CurrencyMultiplierValue,
  ExtensionState,
  ExtensionStateCode,
  HangupCause,
  MsgTypeValue,
  RateTypeValue,
  StreamDirectionValue,
  TimeScale,
  TotalTypeValue,
  VolumeUnitValue,
} from '../values.ts'

/** Parameters of AbsoluteTimeout; the method `absoluteTimeout` describes the action. */
export interface AbsoluteTimeoutRequest {
  /** Name, from Asterisk 11 on also unique id, of the channel to limit. */
  Channel: string | number
  /**
   * Seconds from now, above 0; 0 and text without a number are refused.
   * Unit: s.
   */
  Timeout: number
}

/** Reply of AbsoluteTimeout. */
export type AbsoluteTimeoutReply = AckReply

/** All parameters of AOCMessage; {@link AOCMessageRequest} says which of them are needed. */
export interface AOCMessageParameters {
  /**
   * Number of units of the entry, counted from 0, that is given in the parentheses.
   * Minimum: 0.
   * Required: as entry 0 when ChargeType is Unit.
   */
  [header: `UnitAmount(${string})`]: number | undefined
  /**
   * Kind of the units of that entry, from 1 to 16.
   * Minimum: 0.
   */
  [header: `UnitType(${string})`]: number | undefined
  /**
   * Name, from Asterisk 11 on also unique id, of the channel that the message goes over; only some technologies pass it on.
   * Required: unless ChannelPrefix names one.
   */
  Channel?: string | number | undefined
  /**
   * Beginning of the channel's name; the first channel whose name begins so is taken where Channel names none.
   * Required: unless Channel names one.
   */
  ChannelPrefix?: string | number | undefined
  /** Which kind of advice of charge is sent. */
  MsgType: MsgTypeValue
  /**
   * In what the charge is given.
   * Required: with the message types D and E.
   */
  ChargeType?: ChargeTypeValue | undefined
  /** Name of the currency, such as `EUR`. */
  CurrencyName?: string | number | undefined
  /**
   * Amount of money before its multiplier.
   * Minimum: 0.
   * Required: when ChargeType is Currency.
   */
  CurrencyAmount?: number | undefined
  /**
   * Factor that the amount of money is multiplied by.
   * Required: when ChargeType is Currency.
   */
  CurrencyMultiplier?: CurrencyMultiplierValue | undefined
  /**
   * Whether the charge is for the whole call so far or for a part; only with type D.
   * Default: Total.
   */
  TotalType?: TotalTypeValue | undefined
  /** How the call is paid for; anything but the first three only with a final charge. */
  AOCBillingId?: AOCBillingIdValue | undefined
  /** Identifier of the charging association; only with type E. */
  ChargingAssociationId?: number | undefined
  /** Telephone number of an association with another charge. */
  ChargingAssociationNumber?: string | number | undefined
  /** Numbering plan of that telephone number. */
  ChargingAssociationPlan?: number | undefined
  /**
   * What the price is for.
   * Required: with the message type S.
   * Since 18.16, 20.1; not in 19.
   */
  ChargedItem?: ChargedItemValue | undefined
  /**
   * How the price is made up.
   * Required: with the message type S.
   * Since 18.16, 20.1; not in 19.
   */
  RateType?: RateTypeValue | undefined
  /**
   * Length of time that the price is for, counted in TimeScale.
   * Minimum: 0.
   * Required: when RateType is Duration.
   * Since 18.16, 20.1; not in 19.
   */
  Time?: number | undefined
  /**
   * Unit of the time that a price is for.
   * Required: when RateType is Duration.
   * Since 18.16, 20.1; not in 19.
   */
  TimeScale?: TimeScale | undefined
  /**
   * Size of one step of time, counted in `GranularityTimeScale`.
   * Minimum: 0.
   * Since 18.16, 20.1; not in 19.
   */
  Granularity?: number | undefined
  /**
   * Unit of the step of time.
   * Required: with Granularity.
   * Since 18.16, 20.1; not in 19.
   */
  GranularityTimeScale?: TimeScale | undefined
  /**
   * How a price over time is counted.
   * Since 18.16, 20.1; not in 19.
   */
  ChargingType?: ChargingTypeValue | undefined
  /**
   * Unit of a price by volume.
   * Required: when RateType is Volume.
   * Since 18.16, 20.1; not in 19.
   */
  VolumeUnit?: VolumeUnitValue | undefined
  /**
   * Special code of the network that represents a price.
   * Minimum: 0.
   * Required: when RateType is SpecialCode.
   * Since 18.16, 20.1; not in 19.
   */
  Code?: number | undefined
}

/** Parameters of AOCMessage with Channel. */
export interface AOCMessageWithChannel extends AOCMessageParameters {
  Channel: string | number
}

/** Parameters of AOCMessage with ChannelPrefix. */
export interface AOCMessageWithChannelPrefix extends AOCMessageParameters {
  ChannelPrefix: string | number
}

/** Parameters of AOCMessage; the method `aocMessage` describes the action. */
export type AOCMessageRequest = AOCMessageWithChannel | AOCMessageWithChannelPrefix

/** Reply of AOCMessage. */
export type AOCMessageReply = AckReply

/** Parameters of Atxfer; the method `attendedTransfer` describes the action. */
export interface AtxferRequest {
  /** Name, from Asterisk 11 on also unique id, of the channel of the party that transfers; it must be allowed the attended transfer of the server's features. */
  Channel: string | number
  /** Extension to call for consultation; the server dials it as DTMF digits after the feature code. */
  Exten: string | number
  /** Context of that extension; if omitted, the one of transfers in that channel. */
  Context?: string | number | undefined
  /**
   * Documented and never read.
   * Since 1.8; until 11.
   */
  Priority?: string | number | undefined
}

/** Reply of Atxfer. */
export type AtxferReply = OutcomeReply<AttendedTransferEvent>

/** Parameters of BlindTransfer; the method `blindTransfer` describes the action. */
export interface BlindTransferRequest {
  /** Name or unique id of the channel of the party that transfers and leaves; it must be in a bridge. */
  Channel: string | number
  /** Extension that the other party goes to; it must exist in Context. */
  Exten: string | number
  /** Context of that extension; if omitted, the one of the channel. */
  Context?: string | number | undefined
}

/** Reply of BlindTransfer. */
export type BlindTransferReply = OutcomeReply<BlindTransferEvent>

/** Parameters of CancelAtxfer; the method `cancelAttendedTransfer` describes the action. */
export interface CancelAtxferRequest {
  /** Name or unique id of the channel of the party that transfers, while it consults. */
  Channel: string | number
}

/** Reply of CancelAtxfer. */
export type CancelAtxferReply = AckReply

/** Parameters of ControlPlayback; the method `controlPlayback` describes the action. */
export interface ControlPlaybackRequest {
  /** Name or unique id of the channel that hears the file; success says that the command was accepted, not that a file was playing. */
  Channel: string | number
  /** What to do with the file that is being played. */
  Control: ControlValue
}

/** Reply of ControlPlayback. */
export type ControlPlaybackReply = AckReply

/** Parameters of CoreShowChannelMap; the method `coreShowChannelMap` describes the action. */
export interface CoreShowChannelMapRequest {
  /** Name or unique id of the channel to start from; those that it is bridged with are followed, and those of their bridges. */
  Channel: string | number
}

/** Reply of CoreShowChannelMap. */
export type CoreShowChannelMapReply = ListReply<CoreShowChannelMapEvent, CoreShowChannelMapCompleteEvent>

/** Parameters of CoreShowChannels; the method `coreShowChannels` describes the action. */
export type CoreShowChannelsRequest = NoParameters

/** Reply of CoreShowChannels. */
export type CoreShowChannelsReply = ListReply<CoreShowChannelEvent, CoreShowChannelsCompleteEvent>

/** Parameters of ExtensionState; the method `extensionState` describes the action. */
export interface ExtensionStateRequest {
  /** Extension to ask about; without a hint the answer's Status is `-1`. */
  Exten: string | number
  /**
   * Section of the dialplan that contains the extension's hint.
   * Default: default.
   */
  Context?: string | number | undefined
}

/** Reply of ExtensionState. */
export interface ExtensionStateReply extends Fields {
  /** Extension that was asked for. */
  readonly Exten: string | undefined
  /** Context that was asked for. */
  readonly Context: string | undefined
  /** Devices of the hint; empty without one. */
  readonly Hint: string | undefined
  /**
   * State as a sum of bits (0 idle, 1 in use, 2 busy, 4 unavailable, 8 ringing, 16 on hold); -1 without a hint, -2 once removed.
   * Minimum: -2.
   * Values: {@link ExtensionStateCode}.
   */
  readonly Status: ExtensionStateCode | undefined
  /**
   * State in words.
   * Since 13.
   */
  readonly StatusText?: ExtensionState | (string & {}) | undefined
}

/** Parameters of Getvar; the method `getvar` describes the action. */
export interface GetvarRequest {
  /**
   * Channel whose variable to read; if omitted, a global variable is read.
   * Required: Asterisk 1.0 reads no global variables and refuses a call without a channel.
   */
  Channel?: string | number | undefined
  /** Name of the variable, or a function such as CALLERID(num). */
  Variable: string | number
}

/** Reply of Getvar. */
export interface GetvarReply extends Fields {
  /**
   * Name that was asked for.
   * Since 1.2.
   */
  readonly Variable?: string | undefined
  /**
   * Its value, empty where the variable is not set.
   * No value: `(null)`.
   * Since 1.2.
   */
  readonly Value?: string | undefined
}

/** Parameters of Hangup; the method `hangup` describes the action. */
export interface HangupRequest {
  /** Name of the channel; from Asterisk 11 on also /regular expression/. */
  Channel: string | number
  /**
   * Cause code to hang up with, 0 to 127; if omitted, the channel keeps its own.
   * Minimum: 0.
   * Values: {@link HangupCause}.
   * Since 1.8.
   */
  Cause?: HangupCause | undefined
}

/** Reply of Hangup. */
export type HangupReply = ListReply<ChannelHungupEvent, ChannelsHungupListCompleteEvent>

/** Parameters of LocalOptimizeAway; the method `localOptimizeAway` describes the action. */
export interface LocalOptimizeAwayRequest {
  /** Name of either half of the Local channel, with `;1` or `;2` at its end. */
  Channel: string | number
}

/** Reply of LocalOptimizeAway. */
export type LocalOptimizeAwayReply = AckReply

/** Parameters of MuteAudio; the method `muteAudio` describes the action. */
export interface MuteAudioRequest {
  /** Name, from Asterisk 11 on also unique id, of the channel to mute or unmute. */
  Channel: string | number
  /** Which way: `in` from the channel, `out` to it, or `all`. */
  Direction: StreamDirectionValue
  /** On drops the sound of that direction, off lets it through again. */
  State: boolean
}

/** Reply of MuteAudio. */
export type MuteAudioReply = AckReply

/** All parameters of Originate; {@link OriginateRequest} says which of them are needed. */
export interface OriginateParameters {
  /** Technology and destination to call first, such as PJSIP/100. */
  Channel: string | number
  /**
   * Extension that the answered channel goes to. From 11 on it must exist in Context already when the action is sent.
   * Required: with Context and Priority unless Application is given.
   */
  Exten?: string | number | undefined
  /**
   * Section of the dialplan that contains Exten.
   * Required: with Exten and Priority unless Application is given.
   */
  Context?: string | number | undefined
  /**
   * Priority in that extension; a label is taken too.
   * Required: with Exten and Context unless Application is given.
   */
  Priority?: string | number | undefined
  /** Application that the answered channel runs in place of an extension. */
  Application?: string | number | undefined
  /** Arguments of the application, as they would be written between its parentheses in extensions.conf. */
  Data?: string | number | undefined
  /**
   * Milliseconds to wait for an answer; then the attempt is given up and fails.
   * Unit: ms.
   * Default: 30000.
   */
  Timeout?: number | undefined
  /** Caller shown to the called channel, as "Name" <number> or either part. */
  CallerID?: string | number | undefined
  /** Variables to set on the channel, as name=value; may occur more than once. */
  Variable?: PairsInput | undefined
  /** Account code of the call, which its call records carry. */
  Account?: string | number | undefined
  /**
   * Yes connects the call as soon as the called side sends sound.
   * Default: no.
   * Since 11.
   */
  EarlyMedia?: boolean | undefined
  /**
   * Yes answers at once and reports the outcome in OriginateResponse; otherwise the answer waits for the call.
   * Default: no.
   */
  Async?: boolean | undefined
  /**
   * Codecs to offer, separated by commas; if omitted, signed linear.
   * Since 1.4.
   */
  Codecs?: string | readonly (string | number)[] | undefined
  /**
   * Unique id that the new channel is to have, at most 149 characters, so that its events are known before the answer; with one in use the call fails.
   * Since 12.2.
   */
  ChannelId?: string | number | undefined
  /**
   * Unique id for the second half of a Local channel; if omitted, ChannelId followed by ;2.
   * Since 12.2.
   */
  OtherChannelId?: string | number | undefined
  /**
   * Subroutine to run on the new channel before it is dialled, as context,extension,priority.
   * Since 18.23, 20.8, 21.3; not in 19.
   */
  PreDialGoSub?: string | number | undefined
}

/** Parameters of Originate with Exten, Context and Priority, without Application. */
export interface OriginateWithExten extends OriginateParameters {
  Exten: string | number
  Context: string | number
  Priority: string | number
  Application?: undefined
}

/** Parameters of Originate with Application, without Exten, Context or Priority. */
export interface OriginateWithApplication extends OriginateParameters {
  Application: string | number
  Exten?: undefined
  Context?: undefined
  Priority?: undefined
}

/** Parameters of Originate; the method `originate` describes the action. */
export type OriginateRequest = OriginateWithExten | OriginateWithApplication

/** Reply of Originate. */
export type OriginateReply = OutcomeReply<OriginateResponseEvent>

/** Parameters of PlayDTMF; the method `playDtmf` describes the action. */
export interface PlayDTMFRequest {
  /** Name, from Asterisk 11 on also unique id, of the channel whose far end hears the digit. */
  Channel: string | number
  /** One of 0 to 9, A to D, * and #; only the first character counts. */
  Digit: string | number
  /**
   * Milliseconds; if omitted, the usual length of the server.
   * Unit: ms.
   * Since 12.
   */
  Duration?: number | undefined
  /**
   * Yes lets the digit appear as if the channel had sent it.
   * Default: no.
   * Since 13.30, 16.7, 17.1; not in 14, 15.
   */
  Receive?: boolean | undefined
}

/** Reply of PlayDTMF. */
export type PlayDTMFReply = AckReply

/** Parameters of PlayMF; the method `playMF` describes the action. */
export interface PlayMFRequest {
  /** Name or unique id of the channel whose far end hears the digit. */
  Channel: string | number
  /** Tone to play: a digit, `*`, `#`, or a letter from A to C; these are signalling tones and not touch tones. */
  Digit: string | number
  /**
   * Length of the tone in milliseconds; if omitted, the channel's usual length.
   * Unit: ms.
   */
  Duration?: number | undefined
}

/** Reply of PlayMF. */
export type PlayMFReply = AckReply

/** All parameters of Redirect; {@link RedirectRequest} says which of them are needed. */
export interface RedirectParameters {
  /** Name, from Asterisk 11 on also unique id, of the channel to move out of what it is doing. */
  Channel: string | number
  /**
   * Extension to go to; the move is made even where it does not exist, and the channel then hangs up.
   * Required: Refused without it since 1.8.21, 11.3 and 12; Asterisk 10 and earlier releases keep what the channel has.
   */
  Exten?: string | number | undefined
  /**
   * Section of the dialplan that contains Exten; if omitted, that of the channel.
   * Required: Refused without it since 1.8.21, 11.3 and 12; Asterisk 10 and earlier releases keep what the channel has.
   */
  Context?: string | number | undefined
  /**
   * Priority in that extension; a label is taken too.
   * Required: Refused without it since 1.8.21, 11.3 and 12; Asterisk 10 and earlier releases keep what the channel has.
   */
  Priority?: string | number | undefined
  /** Name, from Asterisk 11 on also unique id, of a second channel to move at the same moment, mostly the other end of a bridge. */
  ExtraChannel?: string | number | undefined
  /**
   * Extension for the second channel; without ExtraContext both go to the same place.
   * Required: with ExtraContext.
   * Since 1.8.
   */
  ExtraExten?: string | number | undefined
  /**
   * Context for the second channel.
   * Since 1.8.
   */
  ExtraContext?: string | number | undefined
  /**
   * Priority for the second channel.
   * Required: with ExtraContext.
   * Since 1.8.
   */
  ExtraPriority?: string | number | undefined
}

/** Parameters of Redirect with ExtraExten, ExtraContext and ExtraPriority. */
export interface RedirectWithExtraExten extends RedirectParameters {
  ExtraExten: string | number
  ExtraContext: string | number
  ExtraPriority: string | number
}

/** Parameters of Redirect without ExtraExten, ExtraContext or ExtraPriority. */
export interface RedirectWithoutExtraExten extends RedirectParameters {
  ExtraExten?: undefined
  ExtraContext?: undefined
  ExtraPriority?: undefined
}

/** Parameters of Redirect; the method `redirect` describes the action. */
export type RedirectRequest = RedirectWithExtraExten | RedirectWithoutExtraExten

/** Reply of Redirect. */
export type RedirectReply = AckReply

/** Parameters of SendFlash; the method `sendFlash` describes the action. */
export interface SendFlashRequest {
  /** Name or unique id of the channel that gets a hook flash. */
  Channel: string | number
  /**
   * Whether the flash is to seem to come from the channel in place of being sent to it.
   * Default: no.
   */
  Receive?: boolean | undefined
}

/** Reply of SendFlash. */
export type SendFlashReply = AckReply

/** Parameters of SendText; the method `sendText` describes the action. */
export interface SendTextRequest {
  /** Name, from Asterisk 11 on also unique id, of the channel that gets the text. */
  Channel: string | number
  /** Text to send, on one line; the technology of the channel must be able to carry text. */
  Message: string | number
  /**
   * MIME type of the text.
   * Default: text/plain.
   * Since 13.35, 16.12, 17.6; not in 14, 15.
   */
  'Content-Type'?: string | number | undefined
}

/** Reply of SendText. */
export type SendTextReply = AckReply

/** Parameters of Setvar; the method `setvar` describes the action. */
export interface SetvarRequest {
  /**
   * Channel whose variable to set; if omitted, a global variable is set.
   * Required: Asterisk 1.0 sets no global variables and refuses a call without a channel.
   */
  Channel?: string | number | undefined
  /** Name of the variable, or a function such as CALLERID(name). */
  Variable: string | number
  /**
   * Value to set; if omitted, the variable becomes empty.
   * No value: `(null)`.
   */
  Value?: string | number | undefined
}

/** Reply of Setvar. */
export type SetvarReply = AckReply

/** Parameters of Status; the method `status` describes the action. */
export interface StatusRequest {
  /** Only this channel; if omitted, all. */
  Channel?: string | number | undefined
  /**
   * Variables and functions to report, separated by commas.
   * Since 1.6.2.
   */
  Variables?: string | readonly (string | number)[] | undefined
  /**
   * Yes reports all variables of each channel.
   * Default: no.
   * Since 14.
   */
  AllVariables?: boolean | undefined
}

/** Reply of Status. */
export type StatusReply = ListReply<StatusEvent, StatusCompleteEvent>
