// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type { CommonEvent } from '../common.ts'

/**
 * The number of messages in a voice mailbox changed.
 *
 * Since 1.0. Privileges: call.
 *
 * Source: spec/events/MessageWaiting.yaml
 */
export interface MessageWaitingEvent extends CommonEvent {
  readonly name: 'MessageWaiting'
  /**
   * Name of the channel.
   * No value: `none`.
   * Since 12.
   */
  readonly Channel: string | undefined
  /**
   * State of the channel as a number.
   * - `0`: Down; the channel exists and nothing is going on.
   * - `1`: Down, but set aside for a call.
   * - `2`: Off hook.
   * - `3`: Digits have been dialled.
   * - `4`: The far end of the line that called is being told of ringing.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
   * Since 12.
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
   * Since 12.
   */
  readonly ChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDNum: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDName: string | undefined
  /**
   * Number of the party at the other end.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineNum: string | undefined
  /**
   * Name of the party at the other end; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineName: string | undefined
  /**
   * Language of prompts; empty for the server's default.
   * Since 13.2.
   */
  readonly Language: string | undefined
  /**
   * Account that the call is charged to; empty where none is set.
   * Since 12.
   */
  readonly AccountCode: string | undefined
  /**
   * Section of the dialplan.
   * Since 12.
   */
  readonly Context: string | undefined
  /**
   * Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space.
   * Since 12.
   */
  readonly Exten: string | undefined
  /**
   * Step of the dialplan.
   * Range: -1 to ….
   * Since 12.
   */
  readonly Priority: number | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 12.
   */
  readonly Uniqueid: string | undefined
  /**
   * Identifier that all channels of one call share, as a rule that of the first.
   * Since 13.5.
   */
  readonly Linkedid: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid: string | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ChanVariable: { readonly [key: string]: string } | undefined
  /** Voice mailbox as `number\@context`; several may be joined by commas in requests. */
  readonly Mailbox: string | undefined
  /** Whether new messages wait. */
  readonly Waiting: boolean | undefined
  /**
   * New messages.
   * Range: 0 to ….
   * Since 1.2.
   */
  readonly New: number | undefined
  /**
   * Messages that have been heard.
   * Range: 0 to ….
   * Since 1.2.
   */
  readonly Old: number | undefined
}
