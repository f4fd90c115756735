// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type { CommonEvent } from '../common.ts'

/**
 * Tells DialBegin.
 *
 * Since 1.0. Privileges: call.
 *
 * Source: spec/fixture.yaml
 */
export interface DialBeginEvent extends CommonEvent {
  readonly name: 'DialBegin'
  /** What Channel holds. */
  readonly Channel: string | undefined
  /**
   * What CallerIDNum holds.
   * No value: `<unknown>`.
   */
  readonly CallerIDNum: string | undefined
  /** What DestChannel holds. */
  readonly DestChannel: string | undefined
  /**
   * What DestCallerIDNum holds.
   * No value: `<unknown>`.
   */
  readonly DestCallerIDNum: string | undefined
  /** What ChanVariable holds. */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * Tells Hangup.
 *
 * Since 1.0. Privileges: call.
 *
 * Source: spec/fixture.yaml
 */
export interface HangupEvent extends CommonEvent {
  readonly name: 'Hangup'
  /** What Channel holds. */
  readonly Channel: string | undefined
  /**
   * What CallerIDNum holds.
   * No value: `<unknown>`.
   */
  readonly CallerIDNum: string | undefined
  /** What Cause holds. */
  readonly Cause: number | undefined
  /** What Cause-txt holds. */
  readonly 'Cause-txt': string | undefined
}

/**
 * Tells OriginateResponse.
 *
 * Since 1.0. Privileges: call.
 *
 * Source: spec/fixture.yaml
 */
export interface OriginateResponseEvent extends CommonEvent {
  readonly name: 'OriginateResponse'
  /**
   * What Response holds.
   * - `Success`: Up.
   * - `Failure`: Not up.
   */
  readonly Response: 'Success' | 'Failure' | (string & {}) | undefined
  /** What Reason holds. */
  readonly Reason: number | undefined
}
