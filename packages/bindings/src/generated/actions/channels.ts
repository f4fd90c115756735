// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters, PairsInput } from '../../runtime/call.ts'
import type { Fields } from '../../runtime/fields.ts'
import type { AckReply, ListReply, OutcomeReply } from '../../runtime/reply.ts'
import type { ChannelHungupEvent, ChannelsHungupListCompleteEvent, CoreShowChannelEvent, CoreShowChannelsCompleteEvent, OriginateResponseEvent, StatusCompleteEvent, StatusEvent } from '../events/channels.ts'

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
   * Channel to limit.
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

/** Nothing to say beside the name. */
export type CoreShowChannelsRequest = NoParameters

/** Reply of CoreShowChannels. */
export interface CoreShowChannelsReply extends ListReply<CoreShowChannelEvent, CoreShowChannelsCompleteEvent> {
}

/**
 * Tells the state of the devices behind an extension's hint.
 *
 * An extension without a hint is no error; it answers -1.
 *
 * Since 1.0. Privileges: call (from 1.0), call or reporting (from 1.6.2).
 *
 * Source: spec/actions/ExtensionState.yaml
 */
export interface ExtensionStateRequest {
  /** Extension that has a hint. */
  Exten: string | number
  /**
   * Context of the extension.
   * Left out: default
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
   * Range: -2 to ….
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
 * A variable that is not set is no error.
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
   * Channel whose variable to read; left out, a global variable is read.
   * Required when Asterisk 1.0 reads no global variables and refuses a call without a channel.
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
 * Success says that the hangup was asked for; the Hangup event tells when the channel is gone.
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
   * Cause code to hang up with.
   * Range: 0 to ….
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
   * - `98`: A message that does not fit the state of the call.
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
 * Makes a call from a channel to an extension or an application.
 *
 * Without Async the session answers nothing else until the call is answered or has failed.
 *
 * Given Async, Success says only that the call was queued. OriginateResponse goes to every session, with the ActionID of the sender.
 *
 * Applications that can run programs need the system class beside originate in newer releases.
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
   * Extension that the answered channel goes to.
   * Required when Needed with Context and Priority unless Application is given.
   */
  Exten?: string | number | undefined
  /**
   * Context of that extension.
   * Required when Needed with Exten and Priority unless Application is given.
   */
  Context?: string | number | undefined
  /**
   * Priority in that extension; a label is taken too.
   * Required when Needed with Exten and Context unless Application is given.
   */
  Priority?: string | number | undefined
  /** Application that the answered channel runs in place of an extension. */
  Application?: string | number | undefined
  /** Arguments of the application. */
  Data?: string | number | undefined
  /**
   * Milliseconds to wait for an answer.
   * Unit: ms.
   * Left out: 30000
   */
  Timeout?: number | undefined
  /** Caller shown to the called channel, as "Name" <number> or either part. */
  CallerID?: string | number | undefined
  /** Variables to set on the channel, as name=value; may stand more than once. */
  Variable?: PairsInput | undefined
  /** Account code of the call. */
  Account?: string | number | undefined
  /**
   * Yes connects the call as soon as the called side sends sound.
   * Left out: no
   * Since 11.
   */
  EarlyMedia?: boolean | undefined
  /**
   * Yes answers at once and tells the end in OriginateResponse; otherwise the answer waits for the call.
   * Left out: no
   */
  Async?: boolean | undefined
  /**
   * Codecs to offer, separated by commas.
   * Since 1.4.
   */
  Codecs?: string | readonly (string | number)[] | undefined
  /**
   * Unique id that the new channel is to have.
   * Since 12.2.
   */
  ChannelId?: string | number | undefined
  /**
   * Unique id for the second half of a Local channel.
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
 * Success says that the digit was queued; text that is no digit is accepted as well.
 *
 * Since 1.4. Privileges: call.
 *
 * Source: spec/actions/PlayDTMF.yaml
 */
export interface PlayDTMFRequest {
  /**
   * Channel to play the digit on.
   * No value: `none`.
   */
  Channel: string | number
  /** One of 0 to 9, A to D, * and #; only the first character counts. */
  Digit: string | number
  /**
   * Milliseconds; left out, the usual length of the server.
   * Unit: ms.
   * Since 12.
   */
  Duration?: number | undefined
  /**
   * Yes lets the digit appear as if the channel had sent it.
   * Left out: no
   * Since 13.30, 16.7, 17.1; not in 14, 15.
   */
  Receive?: boolean | undefined
}

/** Reply of PlayDTMF. */
export interface PlayDTMFReply extends AckReply {
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
   * Channel to move.
   * No value: `none`.
   */
  Channel: string | number
  /**
   * Extension to go to.
   * Required when Refused without it since 1.8.21, 11.3 and 12; Asterisk 10 and earlier releases keep what the channel has.
   */
  Exten?: string | number | undefined
  /**
   * Context of that extension.
   * Required when Refused without it since 1.8.21, 11.3 and 12; Asterisk 10 and earlier releases keep what the channel has.
   */
  Context?: string | number | undefined
  /**
   * Priority in that extension; a label is taken too.
   * Required when Refused without it since 1.8.21, 11.3 and 12; Asterisk 10 and earlier releases keep what the channel has.
   */
  Priority?: string | number | undefined
  /** Second channel to move. */
  ExtraChannel?: string | number | undefined
  /**
   * Extension for the second channel; without ExtraContext both go to the same place.
   * Required when Needed with ExtraContext.
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
   * Required when Needed with ExtraContext.
   * Since 1.8.
   */
  ExtraPriority?: string | number | undefined
}

/** Reply of Redirect. */
export interface RedirectReply extends AckReply {
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
   * Channel whose variable to set; left out, a global variable is set.
   * Required when Asterisk 1.0 sets no global variables and refuses a call without a channel.
   * No value: `none`.
   */
  Channel?: string | number | undefined
  /** Name of the variable, or a function such as CALLERID(name). */
  Variable: string | number
  /**
   * Value to set; left out, the variable becomes empty.
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
 * The items carry `Privilege` although they are part of an answer.
 *
 * Line ends inside a variable are sent as they are, so a value can break the framing.
 *
 * Since 1.0. Privileges: call (from 1.0), call or reporting or system (from 1.6.2).
 *
 * Source: spec/actions/Status.yaml
 */
export interface StatusRequest {
  /**
   * Only this channel; left out, all.
   * No value: `none`.
   */
  Channel?: string | number | undefined
  /**
   * Variables and functions to tell, separated by commas.
   * Since 1.6.2.
   */
  Variables?: string | readonly (string | number)[] | undefined
  /**
   * Yes tells all variables of each channel.
   * Left out: no
   * Since 14.
   */
  AllVariables?: boolean | undefined
}

/** Reply of Status. */
export interface StatusReply extends ListReply<StatusEvent, StatusCompleteEvent> {
}
