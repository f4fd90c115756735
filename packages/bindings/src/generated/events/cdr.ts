// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type {
  CommonChanVariable,
  CommonEvent,
  CommonLine,
} from '../common.ts'
import type {
  AmaFlags,
  Disposition,
  EventNameValue,
} from '../values.ts'

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
export interface CdrEvent extends CommonEvent, CommonLine, CommonChanVariable {
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
  /** Name of the channel. */
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
  /** How the call ended. */
  readonly Disposition: Disposition | (string & {}) | undefined
  /** Billing class of the call. */
  readonly AMAFlags: AmaFlags | (string & {}) | undefined
  /**
   * Identifier of the channel; another spelling of `Uniqueid`.
   * No value: `<unknown>`.
   */
  readonly UniqueID: string | undefined
  /** Field of the call record that is left to the user. */
  readonly UserField: string | undefined
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
export interface CELEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'CEL'
  /** What happened to the channel; a kind of the dialplan's own has its own name. */
  readonly EventName: EventNameValue | (string & {}) | undefined
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
  /** Name of the channel. */
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
  /** Billing class of the call. */
  readonly AMAFlags: AmaFlags | (string & {}) | undefined
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
}

/**
 * A channel learned the account of the party at its other end.
 *
 * Since 1.8; until 11. Privileges: call.
 *
 * Source: spec/events/NewPeerAccount.yaml
 */
export interface NewPeerAccountEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'NewPeerAccount'
  /** Name of the channel. */
  readonly Channel: string | undefined
  /** Identifier of the channel for its whole life. */
  readonly Uniqueid: string | undefined
  /** Account of the party at the other end; may be empty. */
  readonly PeerAccount: string | undefined
  /** Account of the other party up to now; may be empty. */
  readonly OldPeerAccount: string | undefined
}
