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
   * - `NO ANSWER`: Nobody answered.
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
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}
