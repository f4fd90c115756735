// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type {
  AckReply,
  ListReply,
} from '../../runtime/reply.ts'
import type {
  DAHDIShowChannelsCompleteEvent,
  DAHDIShowChannelsEvent,
  DAHDIShowStatusCompleteEvent,
  DAHDIShowStatusEvent,
  PRIShowSpansCompleteEvent,
  PRIShowSpansEvent,
  ZapShowChannelsCompleteEvent,
  ZapShowChannelsEvent,
} from '../events/dahdi.ts'

/** Parameters of DAHDIDialOffHook; the method `dahdiDialOffHook` describes the action. */
export interface DAHDIDialOffHookRequest {
  /** Number of the DAHDI channel, from 1; it must be in a call. */
  DAHDIChannel: string | number
  /** Digits to send as DTMF, one after the other. */
  Number: string | number
}

/** Reply of DAHDIDialOffHook. */
export type DAHDIDialOffHookReply = AckReply

/** Parameters of DAHDIDialOffhook; the method `dahdiDialOffhook` describes the action. */
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
export type DAHDIDialOffhookReply = AckReply

/** Parameters of DAHDIDNDoff; the method `dahdiDndOff` describes the action. */
export interface DAHDIDNDoffRequest {
  /** Number of the DAHDI channel, from 1, as in chan_dahdi.conf. */
  DAHDIChannel: string | number
}

/** Reply of DAHDIDNDoff. */
export type DAHDIDNDoffReply = AckReply

/** Parameters of DAHDIDNDon; the method `dahdiDndOn` describes the action. */
export interface DAHDIDNDonRequest {
  /** Number of the DAHDI channel, from 1, as in chan_dahdi.conf. */
  DAHDIChannel: string | number
}

/** Reply of DAHDIDNDon. */
export type DAHDIDNDonReply = AckReply

/** Parameters of DAHDIHangup; the method `dahdiHangup` describes the action. */
export interface DAHDIHangupRequest {
  /** Number of the DAHDI channel, from 1; the server acts as if its receiver were put down. */
  DAHDIChannel: string | number
}

/** Reply of DAHDIHangup. */
export type DAHDIHangupReply = AckReply

/** Parameters of DAHDIRestart; the method `dahdiRestart` describes the action. */
export type DAHDIRestartRequest = NoParameters

/** Reply of DAHDIRestart. */
export type DAHDIRestartReply = AckReply

/** Parameters of DAHDIShowChannels; the method `dahdiShowChannels` describes the action. */
export interface DAHDIShowChannelsRequest {
  /**
   * Only the channel of this number; if omitted, all.
   * Since 1.6.2.
   */
  DAHDIChannel?: string | number | undefined
}

/** Reply of DAHDIShowChannels. */
export type DAHDIShowChannelsReply = ListReply<DAHDIShowChannelsEvent, DAHDIShowChannelsCompleteEvent>

/** Parameters of DAHDIShowStatus; the method `dahdiShowStatus` describes the action. */
export type DAHDIShowStatusRequest = NoParameters

/** Reply of DAHDIShowStatus. */
export type DAHDIShowStatusReply = ListReply<DAHDIShowStatusEvent, DAHDIShowStatusCompleteEvent>

/** Parameters of DAHDITransfer; the method `dahdiTransfer` describes the action. */
export interface DAHDITransferRequest {
  /** Number of the DAHDI channel, from 1; the server acts as if its hook were flashed. */
  DAHDIChannel: string | number
}

/** Reply of DAHDITransfer. */
export type DAHDITransferReply = AckReply

/** Parameters of PRIDebugFileSet; the method `priDebugFileSet` describes the action. */
export interface PRIDebugFileSetRequest {
  /** Path of the file; what is in it already is lost. */
  File: string | number
}

/** Reply of PRIDebugFileSet. */
export type PRIDebugFileSetReply = AckReply

/** Parameters of PRIDebugFileUnset; the method `priDebugFileUnset` describes the action. */
export type PRIDebugFileUnsetRequest = NoParameters

/** Reply of PRIDebugFileUnset. */
export type PRIDebugFileUnsetReply = AckReply

/** Parameters of PRIDebugSet; the method `priDebugSet` describes the action. */
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
export type PRIDebugSetReply = AckReply

/** Parameters of PRIShowSpans; the method `priShowSpans` describes the action. */
export interface PRIShowSpansRequest {
  /**
   * Only this span; if omitted, all.
   * Minimum: 0.
   */
  Span?: number | undefined
}

/** Reply of PRIShowSpans. */
export type PRIShowSpansReply = ListReply<PRIShowSpansEvent, PRIShowSpansCompleteEvent>

/**
 * Parameters of ZapDialOffHook; the method `zapDialOffHook` describes the action.
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
export type ZapDialOffHookReply = AckReply

/** Parameters of ZapDialOffhook; the method `zapDialOffhook` describes the action. */
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
export type ZapDialOffhookReply = AckReply

/**
 * Parameters of ZapDNDoff; the method `zapDndOff` describes the action.
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
export type ZapDNDoffReply = AckReply

/**
 * Parameters of ZapDNDon; the method `zapDndOn` describes the action.
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
export type ZapDNDonReply = AckReply

/**
 * Parameters of ZapHangup; the method `zapHangup` describes the action.
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
export type ZapHangupReply = AckReply

/**
 * Parameters of ZapRestart; the method `zapRestart` describes the action.
 *
 * @deprecated Replaced by DAHDIRestart in 1.4.
 */
export type ZapRestartRequest = NoParameters

/** Reply of ZapRestart. */
export type ZapRestartReply = AckReply

/**
 * Parameters of ZapShowChannels; the method `zapShowChannels` describes the action.
 *
 * @deprecated Replaced by DAHDIShowChannels in 1.4.
 */
export type ZapShowChannelsRequest = NoParameters

/** Reply of ZapShowChannels. */
export type ZapShowChannelsReply = ListReply<ZapShowChannelsEvent, ZapShowChannelsCompleteEvent>

/**
 * Parameters of ZapTransfer; the method `zapTransfer` describes the action.
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
export type ZapTransferReply = AckReply
