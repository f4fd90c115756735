// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type { AckReply, ListReply } from '../../runtime/reply.ts'
import type { DAHDIShowChannelsCompleteEvent, DAHDIShowChannelsEvent, DAHDIShowStatusCompleteEvent, DAHDIShowStatusEvent, PRIShowSpansCompleteEvent, PRIShowSpansEvent, ZapShowChannelsCompleteEvent, ZapShowChannelsEvent } from '../events/dahdi.ts'

/**
 * Dials digits on a DAHDI channel whose phone is off the hook.
 *
 * Since 1.4; until 1.4. Privileges: none.
 *
 * Source: spec/actions/DAHDIDialOffHook.yaml
 */
export interface DAHDIDialOffHookRequest {
  /** Number of the DAHDI channel, from 1; it must be in a call. */
  DAHDIChannel: string | number
  /** Digits to send as DTMF, one after the other. */
  Number: string | number
}

/** Reply of DAHDIDialOffHook. */
export interface DAHDIDialOffHookReply extends AckReply {
}

/**
 * Dials digits on a DAHDI channel that is off hook.
 *
 * Asterisk 1.4 spells it DAHDIDialOffHook; servers take both in any case.
 *
 * Since 1.6.2. Privileges: none.
 *
 * Source: spec/actions/DAHDIDialOffhook\@1.6.2.yaml
 */
export interface DAHDIDialOffhookRequest {
  /**
   * Number of the card's channel.
   * Minimum: 0.
   */
  DAHDIChannel: number
  /** Digits to dial. */
  Number: string | number
}

/** Reply of DAHDIDialOffhook. */
export interface DAHDIDialOffhookReply extends AckReply {
}

/**
 * Ends do-not-disturb on a DAHDI channel.
 *
 * Since 1.4. Privileges: none.
 *
 * Source: spec/actions/DAHDIDNDoff.yaml
 */
export interface DAHDIDNDoffRequest {
  /** Number of the DAHDI channel, from 1, as in chan_dahdi.conf. */
  DAHDIChannel: string | number
}

/** Reply of DAHDIDNDoff. */
export interface DAHDIDNDoffReply extends AckReply {
}

/**
 * Sets do-not-disturb on a DAHDI channel, so that calls to it are busy.
 *
 * Since 1.4. Privileges: none.
 *
 * Source: spec/actions/DAHDIDNDon.yaml
 */
export interface DAHDIDNDonRequest {
  /** Number of the DAHDI channel, from 1, as in chan_dahdi.conf. */
  DAHDIChannel: string | number
}

/** Reply of DAHDIDNDon. */
export interface DAHDIDNDonReply extends AckReply {
}

/**
 * Hangs up the call on a DAHDI channel.
 *
 * Newer releases refuse it on channels whose signalling is not analog.
 *
 * Since 1.4. Privileges: none.
 *
 * Source: spec/actions/DAHDIHangup.yaml
 */
export interface DAHDIHangupRequest {
  /** Number of the DAHDI channel, from 1; the server acts as if its receiver were put down. */
  DAHDIChannel: string | number
}

/** Reply of DAHDIHangup. */
export interface DAHDIHangupReply extends AckReply {
}

/** This action takes no parameters. */
export type DAHDIRestartRequest = NoParameters

/** Reply of DAHDIRestart. */
export interface DAHDIRestartReply extends AckReply {
}

/**
 * Lists DAHDI channels with signalling, do-not-disturb and alarm.
 *
 * Asterisk 1.4 built for Zaptel has ZapShowChannels in its place.
 *
 * Asterisk 1.6.2 hangs in an endless loop after the response where DAHDIChannel is not the first channel of its list. The session gets no further answer.
 *
 * Since 1.4. Privileges: none.
 *
 * Source: spec/actions/DAHDIShowChannels.yaml
 */
export interface DAHDIShowChannelsRequest {
  /**
   * Only the channel of this number; if omitted, all.
   * Since 1.6.2.
   */
  DAHDIChannel?: string | number | undefined
}

/** Reply of DAHDIShowChannels. */
export interface DAHDIShowChannelsReply extends ListReply<DAHDIShowChannelsEvent, DAHDIShowChannelsCompleteEvent> {
}

/** This action takes no parameters. */
export type DAHDIShowStatusRequest = NoParameters

/** Reply of DAHDIShowStatus. */
export interface DAHDIShowStatusReply extends ListReply<DAHDIShowStatusEvent, DAHDIShowStatusCompleteEvent> {
}

/**
 * Simulates a hook flash on a DAHDI channel, which starts or completes a transfer.
 *
 * Newer releases refuse it on channels whose signalling is not analog.
 *
 * Since 1.4. Privileges: none.
 *
 * Source: spec/actions/DAHDITransfer.yaml
 */
export interface DAHDITransferRequest {
  /** Number of the DAHDI channel, from 1; the server acts as if its hook were flashed. */
  DAHDIChannel: string | number
}

/** Reply of DAHDITransfer. */
export interface DAHDITransferReply extends AckReply {
}

/**
 * Sends the debug output of every PRI span to a file.
 *
 * A request without File gets two errors.
 *
 * Since 13. Privileges: system. Risk: writes files.
 *
 * Source: spec/actions/PRIDebugFileSet.yaml
 */
export interface PRIDebugFileSetRequest {
  /** Path of the file; what is in it already is lost. */
  File: string | number
}

/** Reply of PRIDebugFileSet. */
export interface PRIDebugFileSetReply extends AckReply {
}

/** This action takes no parameters. */
export type PRIDebugFileUnsetRequest = NoParameters

/** Reply of PRIDebugFileUnset. */
export interface PRIDebugFileUnsetReply extends AckReply {
}

/**
 * Sets how much debug output a PRI span gives.
 *
 * A Span that is not a number gets two answers.
 *
 * Since 13. Privileges: none.
 *
 * Source: spec/actions/PRIDebugSet.yaml
 */
export interface PRIDebugSetRequest {
  /**
   * Number of the span, from 1.
   * Minimum: 0.
   */
  Span: number
  /** `off`, `on`, `hex` (messages and their octets), `intense` (everything), or a number whose bits choose what is printed, 3 for `on`. */
  Level: string | number
}

/** Reply of PRIDebugSet. */
export interface PRIDebugSetReply extends AckReply {
}

/**
 * Lists the PRI spans, one item for each of their D channels.
 *
 * Since 10. Privileges: none.
 *
 * Source: spec/actions/PRIShowSpans.yaml
 */
export interface PRIShowSpansRequest {
  /**
   * Only this span; if omitted, all.
   * Minimum: 0.
   */
  Span?: number | undefined
}

/** Reply of PRIShowSpans. */
export interface PRIShowSpansReply extends ListReply<PRIShowSpansEvent, PRIShowSpansCompleteEvent> {
}

/**
 * Dials digits on a Zaptel channel whose phone is off the hook.
 *
 * Since 1.4; until 1.4. Privileges: none.
 *
 * Source: spec/actions/ZapDialOffHook.yaml
 *
 * @deprecated Replaced by DAHDIDialOffHook in 1.4.
 */
export interface ZapDialOffHookRequest {
  /**
   * Number of the Zaptel channel, from 1; it must be in a call.
   * Minimum: 0.
   */
  ZapChannel: number
  /** Digits to dial. */
  Number: string | number
}

/** Reply of ZapDialOffHook. */
export interface ZapDialOffHookReply extends AckReply {
}

/**
 * Dials digits on a Zap channel that is off hook.
 *
 * Asterisk 1.4 spells it ZapDialOffHook; servers take both in any case.
 *
 * Since 1.0; until 1.2. Privileges: none.
 *
 * Source: spec/actions/ZapDialOffhook\@1.0.yaml
 */
export interface ZapDialOffhookRequest {
  /**
   * Number of the card's channel.
   * Minimum: 0.
   */
  ZapChannel: number
  /** Digits to dial. */
  Number: string | number
}

/** Reply of ZapDialOffhook. */
export interface ZapDialOffhookReply extends AckReply {
}

/**
 * Ends do-not-disturb on a Zaptel channel.
 *
 * Since 1.0; until 1.4. Privileges: none.
 *
 * Source: spec/actions/ZapDNDoff.yaml
 *
 * @deprecated Replaced by DAHDIDNDoff in 1.4.
 */
export interface ZapDNDoffRequest {
  /**
   * Number of the Zaptel channel, from 1, as in zapata.conf.
   * Minimum: 0.
   */
  ZapChannel: number
}

/** Reply of ZapDNDoff. */
export interface ZapDNDoffReply extends AckReply {
}

/**
 * Sets do-not-disturb on a Zaptel channel, so that calls to it are busy.
 *
 * Since 1.0; until 1.4. Privileges: none.
 *
 * Source: spec/actions/ZapDNDon.yaml
 *
 * @deprecated Replaced by DAHDIDNDon in 1.4.
 */
export interface ZapDNDonRequest {
  /**
   * Number of the Zaptel channel, from 1, as in zapata.conf.
   * Minimum: 0.
   */
  ZapChannel: number
}

/** Reply of ZapDNDon. */
export interface ZapDNDonReply extends AckReply {
}

/**
 * Hangs up the call on a Zaptel channel.
 *
 * Since 1.0; until 1.4. Privileges: none.
 *
 * Source: spec/actions/ZapHangup.yaml
 *
 * @deprecated Replaced by DAHDIHangup in 1.4.
 */
export interface ZapHangupRequest {
  /**
   * Number of the Zaptel channel, from 1; the server acts as if its receiver were put down.
   * Minimum: 0.
   */
  ZapChannel: number
}

/** Reply of ZapHangup. */
export interface ZapHangupReply extends AckReply {
}

/** This action takes no parameters. */
export type ZapRestartRequest = NoParameters

/** Reply of ZapRestart. */
export interface ZapRestartReply extends AckReply {
}

/** This action takes no parameters. */
export type ZapShowChannelsRequest = NoParameters

/** Reply of ZapShowChannels. */
export interface ZapShowChannelsReply extends ListReply<ZapShowChannelsEvent, ZapShowChannelsCompleteEvent> {
}

/**
 * Simulates a hook flash on a Zaptel channel, which starts or completes a transfer.
 *
 * Since 1.0; until 1.4. Privileges: none.
 *
 * Source: spec/actions/ZapTransfer.yaml
 *
 * @deprecated Replaced by DAHDITransfer in 1.4.
 */
export interface ZapTransferRequest {
  /**
   * Number of the Zaptel channel, from 1; the server acts as if its hook were flashed.
   * Minimum: 0.
   */
  ZapChannel: number
}

/** Reply of ZapTransfer. */
export interface ZapTransferReply extends AckReply {
}
