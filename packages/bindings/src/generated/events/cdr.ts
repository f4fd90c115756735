// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type { CommonEvent } from '../common.ts'

/**
 * The record of a call that ended, from cdr_manager.
 *
 * Sent only where cdr_manager.conf enables it; mappings there can add more headers.
 *
 * Headers chosen at run time may follow; `get` and `toObject` have them.
 *
 * Since 1.0. Privileges: call (from 1.0), cdr (from 1.6.2).
 *
 * Source: spec/events/Cdr.yaml
 */
export interface CdrEvent extends CommonEvent {
  readonly name: 'Cdr'
  /** Account that the call is charged to; empty where none is set. */
  readonly AccountCode: string | undefined
  /** Number of the caller. */
  readonly Source: string | undefined
  /** Extension that was called. */
  readonly Destination: string | undefined
  /** Section of the dialplan in which the call was handled. */
  readonly DestinationContext: string | undefined
  /** Caller's name and number in one text. */
  readonly CallerID: string | undefined
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /** Channel that was called. */
  readonly DestinationChannel: string | undefined
  /** Last application that ran for the call. */
  readonly LastApplication: string | undefined
  /** Arguments of the last application. */
  readonly LastData: string | undefined
  /**
   * When the call began.
   * No value: ``.
   */
  readonly StartTime: string | undefined
  /**
   * When the call was answered; empty when it was not.
   * No value: ``.
   */
  readonly AnswerTime: string | undefined
  /**
   * When the call ended.
   * No value: ``.
   */
  readonly EndTime: string | undefined
  /**
   * Length of the call from its start.
   * Unit: s.
   */
  readonly Duration: number | undefined
  /**
   * Time from the answer to the end of the call.
   * Unit: s.
   */
  readonly BillableSeconds: number | undefined
  /**
   * How the call ended.
   * - `NO ANSWER`: Not answered.
   * - `FAILED`: The call could not be made.
   * - `BUSY`: The called side was busy.
   * - `ANSWERED`: The call was answered.
   * - `CONGESTION`: There was no way through; from Asterisk 1.8 on.
   * - `UNKNOWN`: None of the others; up to Asterisk 1.6.
   */
  readonly Disposition: 'NO ANSWER' | 'FAILED' | 'BUSY' | 'ANSWERED' | 'CONGESTION' | 'UNKNOWN' | (string & {}) | undefined
  /**
   * Billing class of the call.
   * - `OMIT`: Not to be recorded.
   * - `BILLING`: For billing.
   * - `DOCUMENTATION`: For documentation only.
   * - `Unknown`: None of the others.
   */
  readonly AMAFlags: 'OMIT' | 'BILLING' | 'DOCUMENTATION' | 'Unknown' | (string & {}) | undefined
  /**
   * Identifier of the channel; another spelling of `Uniqueid`.
   * No value: `<unknown>`.
   */
  readonly UniqueID: string | undefined
  /** Field of the call record that is left to the user. */
  readonly UserField: string | undefined
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
 * Something happened to a channel that the server records.
 *
 * Sent only where cel.conf has `enable = yes` in its section general and `enabled = yes` in its section manager.
 *
 * Since 1.8. Privileges: call.
 *
 * Source: spec/events/CEL.yaml
 */
export interface CELEvent extends CommonEvent {
  readonly name: 'CEL'
  /**
   * What happened to the channel; a kind of the dialplan's own has its own name.
   * - `CHAN_START`: The channel came into being.
   * - `CHAN_END`: The channel is gone.
   * - `ANSWER`: The channel was answered.
   * - `HANGUP`: The channel was hung up.
   * - `BRIDGE_START`: A bridge began; up to Asterisk 11.
   * - `BRIDGE_END`: A bridge ended; up to Asterisk 11.
   * - `BRIDGE_UPDATE`: The channels of a bridge changed; up to Asterisk 11.
   * - `BRIDGE_ENTER`: The channel entered a bridge.
   * - `BRIDGE_EXIT`: The channel left a bridge.
   * - `CONF_START`: A conference began; up to Asterisk 11.
   * - `CONF_END`: A conference ended; up to Asterisk 11.
   * - `CONF_ENTER`: The channel entered a conference; up to Asterisk 11.
   * - `CONF_EXIT`: The channel left a conference; up to Asterisk 11.
   * - `APP_START`: The channel began to run an application that is tracked.
   * - `APP_END`: The tracked application has ended.
   * - `PARK_START`: The channel was parked.
   * - `PARK_END`: The channel is no longer parked.
   * - `BLINDTRANSFER`: A party transferred the call without asking.
   * - `ATTENDEDTRANSFER`: A party transferred the call after asking.
   * - `TRANSFER`: A call was transferred; up to Asterisk 11.
   * - `PICKUP`: A ringing call was picked up by another channel.
   * - `FORWARD`: The called party forwards the call.
   * - `HOOKFLASH`: A party flashed the hook; up to Asterisk 11.
   * - `3WAY_START`: A call of three began; up to Asterisk 11.
   * - `3WAY_END`: A call of three ended; up to Asterisk 11.
   * - `LINKEDID_END`: The last channel with this `LinkedID` is gone.
   * - `LOCAL_OPTIMIZE`: Two halves of a Local channel took themselves out of the call.
   * - `LOCAL_OPTIMIZE_BEGIN`: Two halves of a Local channel begin to take themselves out of the call.
   * - `STREAM_BEGIN`: A file begins to play.
   * - `STREAM_END`: A file has been played.
   * - `DTMF`: A touch tone was received.
   * - `USER_DEFINED`: The dialplan wrote a record of its own, whose kind is in `UserDefType`.
   */
  readonly EventName: 'CHAN_START' | 'CHAN_END' | 'ANSWER' | 'HANGUP' | 'BRIDGE_START' | 'BRIDGE_END' | 'BRIDGE_UPDATE' | 'BRIDGE_ENTER' | 'BRIDGE_EXIT' | 'CONF_START' | 'CONF_END' | 'CONF_ENTER' | 'CONF_EXIT' | 'APP_START' | 'APP_END' | 'PARK_START' | 'PARK_END' | 'BLINDTRANSFER' | 'ATTENDEDTRANSFER' | 'TRANSFER' | 'PICKUP' | 'FORWARD' | 'HOOKFLASH' | '3WAY_START' | '3WAY_END' | 'LINKEDID_END' | 'LOCAL_OPTIMIZE' | 'LOCAL_OPTIMIZE_BEGIN' | 'STREAM_BEGIN' | 'STREAM_END' | 'DTMF' | 'USER_DEFINED' | (string & {}) | undefined
  /** Account that the call is charged to; empty where none is set. */
  readonly AccountCode: string | undefined
  /**
   * Caller's number; another spelling of `CallerIDNum`.
   * No value: `<unknown>`.
   */
  readonly CallerIDnum: string | undefined
  /**
   * Caller's name; another spelling of `CallerIDName`.
   * No value: `<unknown>`.
   */
  readonly CallerIDname: string | undefined
  /** Number that the network gives for billing the caller. */
  readonly CallerIDani: string | undefined
  /** Number that the call was redirected from. */
  readonly CallerIDrdnis: string | undefined
  /** Number that the caller dialled. */
  readonly CallerIDdnid: string | undefined
  /** Extension that the channel is at. */
  readonly Exten: string | undefined
  /** Section of the dialplan that the channel is in. */
  readonly Context: string | undefined
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /** Application that the channel runs; empty for none. */
  readonly Application: string | undefined
  /**
   * Arguments of the application.
   * No value: `(NULL)`.
   */
  readonly AppData: string | undefined
  /** When it happened, as the server is set to write it; `2026-11-22 19:24:29` as a rule. */
  readonly EventTime: string | undefined
  /**
   * Billing class of the call.
   * - `OMIT`: Not to be recorded.
   * - `BILLING`: For billing.
   * - `DOCUMENTATION`: For documentation only.
   * - `Unknown`: None of the others.
   */
  readonly AMAFlags: 'OMIT' | 'BILLING' | 'DOCUMENTATION' | 'Unknown' | (string & {}) | undefined
  /**
   * Identifier of the channel; another spelling of `Uniqueid`.
   * No value: `<unknown>`.
   */
  readonly UniqueID: string | undefined
  /** Identifier that all channels of one call share; another spelling of `Linkedid`. */
  readonly LinkedID: string | undefined
  /**
   * Tenant that the channel belongs to.
   * Since 18.25, 20.10, 21.5; not in 19.
   */
  readonly TenantID?: string | undefined
  /** Text that the dialplan put into the channel's record; may be empty. */
  readonly Userfield: string | undefined
  /** Channel at the other end; may be empty. */
  readonly Peer: string | undefined
  /**
   * Account of the party at the other end; may be empty.
   * Since 1.8.10, 10.2.
   */
  readonly PeerAccount: string | undefined
  /**
   * Name that the dialplan gave to a record of its own.
   * Since 11.
   */
  readonly UserDefType?: string | undefined
  /**
   * More about what happened, as JSON; may be empty.
   * Since 1.8.10, 10.2.
   */
  readonly Extra: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /** A channel variable that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * A channel learned the account of the party at its other end.
 *
 * Since 1.8; until 11. Privileges: call.
 *
 * Source: spec/events/NewPeerAccount.yaml
 */
export interface NewPeerAccountEvent extends CommonEvent {
  readonly name: 'NewPeerAccount'
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
  /** Account of the party at the other end; may be empty. */
  readonly PeerAccount: string | undefined
  /** Account of the other party up to now; may be empty. */
  readonly OldPeerAccount: string | undefined
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
