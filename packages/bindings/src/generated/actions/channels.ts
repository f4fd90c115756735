// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters, PairsInput } from '../../runtime/call.ts'
import type { Fields } from '../../runtime/fields.ts'
import type { AckReply, ListReply, OutcomeReply } from '../../runtime/reply.ts'
import type { AttendedTransferEvent, BlindTransferEvent } from '../events/bridges.ts'
import type { ChannelHungupEvent, ChannelsHungupListCompleteEvent, CoreShowChannelEvent, CoreShowChannelMapCompleteEvent, CoreShowChannelMapEvent, CoreShowChannelsCompleteEvent, OriginateResponseEvent, StatusCompleteEvent, StatusEvent } from '../events/channels.ts'

/**
 * Sets how long a channel may still live; the server hangs it up when the time is over.
 *
 * A later call replaces the limit; there is no way to remove it with this action.
 *
 * The command summary of the old document calls this action Timeout.
 *
 * Since 1.0. Privileges: call (from 1.0), call or system (from 1.6.2).
 *
 * Source: spec/actions/AbsoluteTimeout.yaml
 */
export interface AbsoluteTimeoutRequest {
  /**
   * Name, from Asterisk 11 on also unique id, of the channel to limit.
   * No value: `none`.
   */
  Channel: string | number
  /**
   * Seconds from now, above 0; 0 and text without a number are refused.
   * Unit: s.
   */
  Timeout: number
}

/** Reply of AbsoluteTimeout. */
export interface AbsoluteTimeoutReply extends AckReply {
}

/**
 * Sends an advice of charge over a channel.
 *
 * From 18.16 on a Granularity without GranularityTimeScale is answered with an Error, and then with a second answer, as the server still sends the message.
 *
 * With the RateType Volume the server requires a VolumeUnit but reads the unit from TimeScale, so give it in both.
 *
 * Since 1.8. Privileges: aoc.
 *
 * Source: spec/actions/AOCMessage.yaml
 */
export interface AOCMessageRequest {
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
   * No value: `none`.
   */
  Channel?: string | number | undefined
  /**
   * Beginning of the channel's name; the first channel whose name begins so is taken where Channel names none.
   * Required: unless Channel names one.
   */
  ChannelPrefix?: string | number | undefined
  /**
   * Which kind of advice of charge is sent.
   * - `S`: Prices at the start of a call.
   * - `D`: The charge so far.
   * - `E`: The charge at the end of a call.
   */
  MsgType: 'S' | 'D' | 'E'
  /**
   * In what the charge is given.
   * - `NA`: No charge is known.
   * - `Free`: The call is free.
   * - `Currency`: In money.
   * - `Unit`: In units of the network.
   * Required: with the message types D and E.
   */
  ChargeType?: 'NA' | 'Free' | 'Currency' | 'Unit' | undefined
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
   * - `OneThousandth`: One thousandth.
   * - `OneHundredth`: One hundredth.
   * - `OneTenth`: One tenth.
   * - `One`: Unchanged.
   * - `Ten`: Ten.
   * - `Hundred`: A hundred.
   * - `Thousand`: A thousand.
   * Required: when ChargeType is Currency.
   */
  CurrencyMultiplier?: 'OneThousandth' | 'OneHundredth' | 'OneTenth' | 'One' | 'Ten' | 'Hundred' | 'Thousand' | undefined
  /**
   * Whether the charge is for the whole call so far or for a part; only with type D.
   * - `Total`: For the whole call so far.
   * - `SubTotal`: For a part of the call.
   * Default: Total.
   */
  TotalType?: 'Total' | 'SubTotal' | undefined
  /**
   * How the call is paid for; anything but the first three only with a final charge.
   * - `Normal`: The caller pays.
   * - `ReverseCharge`: The called party pays.
   * - `CreditCard`: A credit card pays.
   * - `CallFwdUnconditional`: For a call that was forwarded always.
   * - `CallFwdBusy`: For a call that was forwarded on busy.
   * - `CallFwdNoReply`: For a call that was forwarded without answer.
   * - `CallDeflection`: For a call that was deflected.
   * - `CallTransfer`: For a call that was transferred.
   */
  AOCBillingId?: 'Normal' | 'ReverseCharge' | 'CreditCard' | 'CallFwdUnconditional' | 'CallFwdBusy' | 'CallFwdNoReply' | 'CallDeflection' | 'CallTransfer' | undefined
  /** Identifier of the charging association; only with type E. */
  ChargingAssociationId?: number | undefined
  /** Telephone number of an association with another charge. */
  ChargingAssociationNumber?: string | number | undefined
  /** Numbering plan of that telephone number. */
  ChargingAssociationPlan?: number | undefined
  /**
   * What the price is for.
   * - `NA`: Not known.
   * - `SpecialArrangement`: As arranged with the network.
   * - `BasicCommunication`: The call itself.
   * - `CallAttempt`: Trying to call.
   * - `CallSetup`: Setting the call up.
   * - `UserUserInfo`: Text sent between the parties.
   * - `SupplementaryService`: A further service.
   * Required: with the message type S.
   * Since 18.16, 20.1; not in 19.
   */
  ChargedItem?: 'NA' | 'SpecialArrangement' | 'BasicCommunication' | 'CallAttempt' | 'CallSetup' | 'UserUserInfo' | 'SupplementaryService' | undefined
  /**
   * How the price is made up.
   * - `NA`: No price is known.
   * - `Free`: Free.
   * - `FreeFromBeginning`: Free in the beginning.
   * - `Duration`: By time.
   * - `Flat`: Once.
   * - `Volume`: By volume.
   * - `SpecialCode`: By a code of the network.
   * Required: with the message type S.
   * Since 18.16, 20.1; not in 19.
   */
  RateType?: 'NA' | 'Free' | 'FreeFromBeginning' | 'Duration' | 'Flat' | 'Volume' | 'SpecialCode' | undefined
  /**
   * Length of time that the price is for, counted in TimeScale.
   * Minimum: 0.
   * Required: when RateType is Duration.
   * Since 18.16, 20.1; not in 19.
   */
  Time?: number | undefined
  /**
   * Unit of the time that a price is for.
   * - `OneHundredthSecond`: Hundredths of a second.
   * - `OneTenthSecond`: Tenths of a second.
   * - `Second`: Seconds.
   * - `TenSeconds`: Ten seconds.
   * - `Minute`: Minutes.
   * - `Hour`: Hours.
   * - `Day`: Days.
   * Required: when RateType is Duration.
   * Since 18.16, 20.1; not in 19.
   */
  TimeScale?: 'OneHundredthSecond' | 'OneTenthSecond' | 'Second' | 'TenSeconds' | 'Minute' | 'Hour' | 'Day' | undefined
  /**
   * Size of one step of time, counted in `GranularityTimeScale`.
   * Minimum: 0.
   * Since 18.16, 20.1; not in 19.
   */
  Granularity?: number | undefined
  /**
   * Unit of the step of time.
   * - `OneHundredthSecond`: Hundredths of a second.
   * - `OneTenthSecond`: Tenths of a second.
   * - `Second`: Seconds.
   * - `TenSeconds`: Ten seconds.
   * - `Minute`: Minutes.
   * - `Hour`: Hours.
   * - `Day`: Days.
   * Required: with Granularity.
   * Since 18.16, 20.1; not in 19.
   */
  GranularityTimeScale?: 'OneHundredthSecond' | 'OneTenthSecond' | 'Second' | 'TenSeconds' | 'Minute' | 'Hour' | 'Day' | undefined
  /**
   * How a price over time is counted.
   * - `ContinuousCharging`: In proportion to the time.
   * - `StepFunction`: By every step that has begun.
   * Since 18.16, 20.1; not in 19.
   */
  ChargingType?: 'ContinuousCharging' | 'StepFunction' | undefined
  /**
   * Unit of a price by volume.
   * - `Octet`: Octets.
   * - `Segment`: Segments.
   * - `Message`: Messages.
   * Required: when RateType is Volume.
   * Since 18.16, 20.1; not in 19.
   */
  VolumeUnit?: 'Octet' | 'Segment' | 'Message' | undefined
  /**
   * Special code of the network that represents a price.
   * Minimum: 0.
   * Required: when RateType is SpecialCode.
   * Since 18.16, 20.1; not in 19.
   */
  Code?: number | undefined
}

/** Reply of AOCMessage. */
export interface AOCMessageReply extends AckReply {
}

/**
 * Starts an attended transfer, as if the party had dialled the feature code and an extension; that party speaks with the target first.
 *
 * The server plays the touch tones of the feature code and the extension into the channel; the channel must be in a bridge that allows this, and success says only that they were queued.
 *
 * From Asterisk 12 on the event AttendedTransfer, whose OrigTransfererChannel is the channel, reports how the transfer ended, failures included. It never comes where no transfer began. Up to 11 no event reports the end.
 *
 * Since 1.6.2. Privileges: call.
 *
 * How it ended is told later by AttendedTransfer.
 *
 * Source: spec/actions/Atxfer.yaml
 */
export interface AtxferRequest {
  /**
   * Name, from Asterisk 11 on also unique id, of the channel of the party that transfers; it must be allowed the attended transfer of the server's features.
   * No value: `none`.
   */
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
export interface AtxferReply extends OutcomeReply<AttendedTransferEvent> {
}

/**
 * Makes a blind transfer; the party at the other end of the channel's bridge goes to an extension at once.
 *
 * The event BlindTransfer, whose TransfererChannel is the channel, comes with the same result, also after an error about the transfer itself; not where the channel does not exist.
 *
 * Since 12. Privileges: call.
 *
 * How it ended is told later by BlindTransfer.
 *
 * Source: spec/actions/BlindTransfer.yaml
 */
export interface BlindTransferRequest {
  /**
   * Name or unique id of the channel of the party that transfers and leaves; it must be in a bridge.
   * No value: `none`.
   */
  Channel: string | number
  /** Extension that the other party goes to; it must exist in Context. */
  Exten: string | number
  /** Context of that extension; if omitted, the one of the channel. */
  Context?: string | number | undefined
}

/** Reply of BlindTransfer. */
export interface BlindTransferReply extends OutcomeReply<BlindTransferEvent> {
}

/**
 * Breaks an attended transfer off, as if the party had dialled the feature code for it.
 *
 * Success says only that the touch tones were queued.
 *
 * Since 13.18, 14.7, 15.1. Privileges: call.
 *
 * Source: spec/actions/CancelAtxfer.yaml
 */
export interface CancelAtxferRequest {
  /**
   * Name or unique id of the channel of the party that transfers, while it consults.
   * No value: `none`.
   */
  Channel: string | number
}

/** Reply of CancelAtxfer. */
export interface CancelAtxferReply extends AckReply {
}

/**
 * Controls the file that the ControlPlayback application, or the AGI command of that kind, is playing on a channel.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/actions/ControlPlayback.yaml
 */
export interface ControlPlaybackRequest {
  /**
   * Name or unique id of the channel that hears the file; success says that the command was accepted, not that a file was playing.
   * No value: `none`.
   */
  Channel: string | number
  /**
   * What to do with the file that is being played.
   * - `stop`: End it.
   * - `forward`: Skip forward.
   * - `reverse`: Skip back.
   * - `pause`: Pause it; the next time, resume it.
   * - `restart`: Restart the recording or playback.
   */
  Control: 'stop' | 'forward' | 'reverse' | 'pause' | 'restart'
}

/** Reply of ControlPlayback. */
export interface ControlPlaybackReply extends AckReply {
}

/**
 * Lists the channels that a channel is talking with, over all bridges in between.
 *
 * A channel in no bridge gives an empty list.
 *
 * The error that the map could not be completed comes after the response that starts the list; no end follows then.
 *
 * In 18.19 to 18.23, 20.4 to 20.8 and 21.0 to 21.3 an item's last line ends in CR LF LF.
 *
 * Since 18.19, 20.4; not in 19. Privileges: system or reporting.
 *
 * Source: spec/actions/CoreShowChannelMap.yaml
 */
export interface CoreShowChannelMapRequest {
  /**
   * Name or unique id of the channel to start from; those that it is bridged with are followed, and those of their bridges.
   * No value: `none`.
   */
  Channel: string | number
}

/** Reply of CoreShowChannelMap. */
export interface CoreShowChannelMapReply extends ListReply<CoreShowChannelMapEvent, CoreShowChannelMapCompleteEvent> {
}

/** This action takes no parameters. */
export type CoreShowChannelsRequest = NoParameters

/** Reply of CoreShowChannels. */
export interface CoreShowChannelsReply extends ListReply<CoreShowChannelEvent, CoreShowChannelsCompleteEvent> {
}

/**
 * Reports the state of the devices of an extension's hint.
 *
 * An extension without a hint is not an error; it answers -1.
 *
 * Since 1.0. Privileges: call (from 1.0), call or reporting (from 1.6.2).
 *
 * Source: spec/actions/ExtensionState.yaml
 */
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
   * - `0`: Idle: every device is free.
   * - `1`: At least one device is in use.
   * - `2`: Every device is busy.
   * - `4`: Every device is unavailable.
   * - `8`: At least one device is ringing.
   * - `9`: Devices are in use and ringing.
   * - `16`: Every device is on hold.
   * - `17`: Devices are in use and on hold.
   * - `-2`: The extension was removed.
   * - `-1`: The hint was removed, or the extension has none.
   */
  readonly Status: number | undefined
  /**
   * State in words.
   * - `Idle`: Every device is free.
   * - `InUse`: At least one device is in use.
   * - `Busy`: Every device is busy.
   * - `Unavailable`: Every device is unavailable.
   * - `Ringing`: At least one device is ringing.
   * - `InUse&Ringing`: Devices are in use and ringing.
   * - `Hold`: Every device is on hold.
   * - `InUse&Hold`: Devices are in use and on hold.
   * - `Unknown`: None of the others.
   * Since 13.
   */
  readonly StatusText: 'Idle' | 'InUse' | 'Busy' | 'Unavailable' | 'Ringing' | 'InUse&Ringing' | 'Hold' | 'InUse&Hold' | 'Unknown' | (string & {}) | undefined
}

/**
 * Reads a variable or dialplan function of a channel, or a global variable.
 *
 * A variable that is not set is not an error. Asterisk 1.0 answers `(null)`.
 *
 * Line ends inside the value are sent as they are, so a value can break the framing.
 *
 * Functions that reach outside the server need the system class in newer releases.
 *
 * Since 1.0. Privileges: call (from 1.0), call or reporting (from 1.6.2).
 *
 * Source: spec/actions/Getvar.yaml
 */
export interface GetvarRequest {
  /**
   * Channel whose variable to read; if omitted, a global variable is read.
   * Required: Asterisk 1.0 reads no global variables and refuses a call without a channel.
   * No value: `none`.
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
  readonly Variable: string | undefined
  /**
   * Its value, empty where the variable is not set.
   * No value: `(null)`.
   * Since 1.2.
   */
  readonly Value: string | undefined
}

/**
 * Hangs up a channel, or all channels whose names match.
 *
 * Success says that the hangup was asked for; the Hangup event with its Channel reports when the channel is gone.
 *
 * Since 1.0. Privileges: call (from 1.0), call or system (from 1.6.2).
 *
 * Source: spec/actions/Hangup.yaml
 */
export interface HangupRequest {
  /**
   * Name of the channel; from Asterisk 11 on also /regular expression/.
   * No value: `none`.
   */
  Channel: string | number
  /**
   * Cause code to hang up with, 0 to 127; if omitted, the channel keeps its own.
   * Minimum: 0.
   * - `0`: No cause was given.
   * - `1`: The number is not allocated.
   * - `2`: No route to the transit network.
   * - `3`: No route to the destination.
   * - `5`: The prefix of the number is wrong.
   * - `6`: The channel is unacceptable.
   * - `7`: The call was delivered on a channel that is already in use.
   * - `8`: A more important call took the channel.
   * - `14`: The number has moved to another network.
   * - `16`: A party hung up as usual.
   * - `17`: The user is busy.
   * - `18`: The user did not respond.
   * - `19`: The user was alerted and did not answer.
   * - `20`: The subscriber is absent.
   * - `21`: The call was rejected.
   * - `22`: The number has changed.
   * - `23`: The call was redirected.
   * - `26`: The call was answered by another party that was also alerted.
   * - `27`: The destination is out of order.
   * - `28`: The number is incomplete or malformed.
   * - `29`: A requested facility was rejected.
   * - `30`: An answer to a question about state.
   * - `31`: Ended as usual, nothing more is known.
   * - `34`: No circuit is free.
   * - `38`: The network is out of order.
   * - `41`: A temporary failure.
   * - `42`: The switch is congested.
   * - `43`: A part of the call setup was thrown away.
   * - `44`: The requested circuit is not free.
   * - `50`: The facility is not subscribed to.
   * - `52`: Outgoing calls are barred.
   * - `54`: Incoming calls are barred.
   * - `57`: The bearer capability is not allowed.
   * - `58`: The bearer capability is not available now.
   * - `65`: The bearer capability is not implemented.
   * - `66`: The channel type is not implemented.
   * - `69`: The facility is not implemented.
   * - `81`: The reference to the call is not valid.
   * - `88`: The destination cannot handle such a call.
   * - `95`: A message was not valid.
   * - `96`: A message lacked a mandatory element.
   * - `97`: A message of a kind that does not exist.
   * - `98`: A message that is not valid in the state of the call.
   * - `99`: A message had an element that does not exist.
   * - `100`: A message had an element with wrong contents.
   * - `101`: A message came in the wrong state of the call.
   * - `102`: A timer ran out.
   * - `103`: A mandatory element had the wrong length.
   * - `111`: A protocol error.
   * - `127`: Interworking: the cause is not known.
   * Since 1.8.
   */
  Cause?: number | undefined
}

/** Reply of Hangup. */
export interface HangupReply extends ListReply<ChannelHungupEvent, ChannelsHungupListCompleteEvent> {
}

/**
 * Lets a Local channel that was made to stay (`/n`) drop out of the call once its two ends are connected.
 *
 * Since 1.8. Privileges: system or call.
 *
 * Source: spec/actions/LocalOptimizeAway.yaml
 */
export interface LocalOptimizeAwayRequest {
  /**
   * Name of either half of the Local channel, with `;1` or `;2` at its end.
   * No value: `none`.
   */
  Channel: string | number
}

/** Reply of LocalOptimizeAway. */
export interface LocalOptimizeAwayReply extends AckReply {
}

/**
 * Mutes or unmutes the sound of a channel, one way or both.
 *
 * In 1.8 and 10 a stray blank line follows Success, and the server does not answer where it lacks the memory.
 *
 * Since 1.8. Privileges: system.
 *
 * Source: spec/actions/MuteAudio.yaml
 */
export interface MuteAudioRequest {
  /**
   * Name, from Asterisk 11 on also unique id, of the channel to mute or unmute.
   * No value: `none`.
   */
  Channel: string | number
  /**
   * Which way: `in` from the channel, `out` to it, or `all`.
   * - `in`: What comes from the channel.
   * - `out`: What goes to the channel.
   * - `all`: Both ways.
   */
  Direction: 'in' | 'out' | 'all'
  /** On drops the sound of that direction, off lets it through again. */
  State: boolean
}

/** Reply of MuteAudio. */
export interface MuteAudioReply extends AckReply {
}

/**
 * Originates a call from a channel to an extension or an application.
 *
 * Without Async the session answers nothing else until the call is answered or has failed.
 *
 * Given Async, a ChannelId in use is not an Error either; OriginateResponse says Failure, with Reason 0.
 *
 * Given Async, Success says only that the call was queued. OriginateResponse goes to every session, with the ActionID of the sender.
 *
 * Asterisk 1.0 and 1.2 send OriginateSuccess or OriginateFailure in place of OriginateResponse.
 *
 * Applications that can run programs need the system class in addition to originate in newer releases.
 *
 * Variables are separated by a bar up to Asterisk 1.4 and by commas later.
 *
 * Since 1.0. Privileges: call (from 1.0), originate (from 1.6.2). Risk: runs programs.
 *
 * How it ended is told later by OriginateResponse.
 *
 * Source: spec/actions/Originate.yaml
 */
export interface OriginateRequest {
  /** Technology and destination to call first, such as PJSIP/100. */
  Channel: string | number
  /**
   * Extension that the answered channel goes to; it need not exist until the answer.
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

/** Reply of Originate. */
export interface OriginateReply extends OutcomeReply<OriginateResponseEvent> {
}

/**
 * Plays a DTMF digit on a channel.
 *
 * Success says that the digit was queued; text that is not a digit is accepted as well.
 *
 * Since 1.4. Privileges: call.
 *
 * Source: spec/actions/PlayDTMF.yaml
 */
export interface PlayDTMFRequest {
  /**
   * Name, from Asterisk 11 on also unique id, of the channel whose far end hears the digit.
   * No value: `none`.
   */
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
export interface PlayDTMFReply extends AckReply {
}

/**
 * Plays a multi-frequency signalling tone on a channel.
 *
 * Since 16.21, 18.7; not in 17. Privileges: call.
 *
 * Source: spec/actions/PlayMF.yaml
 */
export interface PlayMFRequest {
  /**
   * Name or unique id of the channel whose far end hears the digit.
   * No value: `none`.
   */
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
export interface PlayMFReply extends AckReply {
}

/**
 * Sends a channel, and if asked a second one, to another place in the dialplan.
 *
 * Success does not say that the place exists; a channel sent to a missing extension is hung up.
 *
 * Give both legs of a bridged call in one action; the leg that is left alone is hung up.
 *
 * Since 1.0. Privileges: call.
 *
 * Source: spec/actions/Redirect.yaml
 */
export interface RedirectRequest {
  /**
   * Name, from Asterisk 11 on also unique id, of the channel to move out of what it is doing.
   * No value: `none`.
   */
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

/** Reply of Redirect. */
export interface RedirectReply extends AckReply {
}

/**
 * Sends a flash, a short press of the hook, on a channel.
 *
 * Since 18.18, 20.3; not in 19. Privileges: call.
 *
 * Source: spec/actions/SendFlash.yaml
 */
export interface SendFlashRequest {
  /**
   * Name or unique id of the channel that gets a hook flash.
   * No value: `none`.
   */
  Channel: string | number
  /**
   * Whether the flash is to seem to come from the channel in place of being sent to it.
   * Default: no.
   */
  Receive?: boolean | undefined
}

/** Reply of SendFlash. */
export interface SendFlashReply extends AckReply {
}

/**
 * Sends a text to the party of a channel during its call.
 *
 * In 1.8.0 to 1.8.3 most texts are answered with the error Failure although they were sent.
 *
 * In 1.6.2, up to 1.8.22, in 10 and up to 11.4 the server closes the session after a Failure.
 *
 * Since 1.6.2. Privileges: call.
 *
 * Source: spec/actions/SendText.yaml
 */
export interface SendTextRequest {
  /**
   * Name, from Asterisk 11 on also unique id, of the channel that gets the text.
   * No value: `none`.
   */
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
export interface SendTextReply extends AckReply {
}

/**
 * Sets a variable or dialplan function of a channel, or a global variable.
 *
 * Functions that reach outside the server need the system class in newer releases.
 *
 * Since 1.0. Privileges: call.
 *
 * Source: spec/actions/Setvar.yaml
 */
export interface SetvarRequest {
  /**
   * Channel whose variable to set; if omitted, a global variable is set.
   * Required: Asterisk 1.0 sets no global variables and refuses a call without a channel.
   * No value: `none`.
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
export interface SetvarReply extends AckReply {
}

/**
 * Lists channels with their callers, places in the dialplan, bridges and if asked variables.
 *
 * The items carry `Privilege`, from 1.2 on, although they are part of an answer.
 *
 * Asterisk 1.0 sends the error that there is no such channel after the response that starts the list; no end follows.
 *
 * Line ends inside a variable are sent as they are, so a value can break the framing.
 *
 * Since 1.0. Privileges: call (from 1.0), call or reporting or system (from 1.6.2).
 *
 * Source: spec/actions/Status.yaml
 */
export interface StatusRequest {
  /**
   * Only this channel; if omitted, all.
   * No value: `none`.
   */
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
export interface StatusReply extends ListReply<StatusEvent, StatusCompleteEvent> {
}
