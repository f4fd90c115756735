// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type { CommonEvent } from '../common.ts'

/**
 * A caller may ask to be called back when the party that was not reached is free.
 *
 * Since 1.8. Privileges: cc.
 *
 * Source: spec/events/CCAvailable.yaml
 */
export interface CCAvailableEvent extends CommonEvent {
  readonly name: 'CCAvailable'
  /**
   * Number that all events on one call to be completed share.
   * Minimum: 0.
   */
  readonly CoreID: number | undefined
  /** Device that was not reached, as technology and resource. */
  readonly Callee: string | undefined
  /**
   * Why the call is to be completed.
   * - `CCBS`: The called party was busy.
   * - `CCNR`: The called party did not answer.
   * - `CCNL`: The called party was not logged in.
   */
  readonly Service: 'CCBS' | 'CCNR' | 'CCNL' | (string & {}) | undefined
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
 * The caller answered and is calling the other party again.
 *
 * Since 1.8. Privileges: cc.
 *
 * Source: spec/events/CCCallerRecalling.yaml
 */
export interface CCCallerRecallingEvent extends CommonEvent {
  readonly name: 'CCCallerRecalling'
  /**
   * Number that all events on one call to be completed share.
   * Minimum: 0.
   */
  readonly CoreID: number | undefined
  /** Device of the caller, as technology and resource. */
  readonly Caller: string | undefined
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
 * The other party is free, but the caller is busy and is being watched.
 *
 * Since 1.8. Privileges: cc.
 *
 * Source: spec/events/CCCallerStartMonitoring.yaml
 */
export interface CCCallerStartMonitoringEvent extends CommonEvent {
  readonly name: 'CCCallerStartMonitoring'
  /**
   * Number that all events on one call to be completed share.
   * Minimum: 0.
   */
  readonly CoreID: number | undefined
  /** Device of the caller, as technology and resource. */
  readonly Caller: string | undefined
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
 * The caller is free again and is no longer watched.
 *
 * Since 1.8. Privileges: cc.
 *
 * Source: spec/events/CCCallerStopMonitoring.yaml
 */
export interface CCCallerStopMonitoringEvent extends CommonEvent {
  readonly name: 'CCCallerStopMonitoring'
  /**
   * Number that all events on one call to be completed share.
   * Minimum: 0.
   */
  readonly CoreID: number | undefined
  /** Device of the caller, as technology and resource. */
  readonly Caller: string | undefined
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
 * A call will not be completed.
 *
 * Since 1.8. Privileges: cc.
 *
 * Source: spec/events/CCFailure.yaml
 */
export interface CCFailureEvent extends CommonEvent {
  readonly name: 'CCFailure'
  /**
   * Number that all events on one call to be completed share.
   * Minimum: 0.
   */
  readonly CoreID: number | undefined
  /** Device of the caller, as technology and resource. */
  readonly Caller: string | undefined
  /** Why a call will not be completed, in words for people. */
  readonly Reason: string | undefined
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
 * One of the called parties can no longer be watched.
 *
 * Since 1.8. Privileges: cc.
 *
 * Source: spec/events/CCMonitorFailed.yaml
 */
export interface CCMonitorFailedEvent extends CommonEvent {
  readonly name: 'CCMonitorFailed'
  /**
   * Number that all events on one call to be completed share.
   * Minimum: 0.
   */
  readonly CoreID: number | undefined
  /** Device that was not reached, as technology and resource. */
  readonly Callee: string | undefined
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
 * The time in which the caller may ask for completion begins.
 *
 * Since 1.8. Privileges: cc.
 *
 * Source: spec/events/CCOfferTimerStart.yaml
 */
export interface CCOfferTimerStartEvent extends CommonEvent {
  readonly name: 'CCOfferTimerStart'
  /**
   * Number that all events on one call to be completed share.
   * Minimum: 0.
   */
  readonly CoreID: number | undefined
  /** Device of the caller, as technology and resource. */
  readonly Caller: string | undefined
  /**
   * Time in which the caller may ask for completion.
   * Unit: s.
   */
  readonly Expires: number | undefined
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
 * The caller was called back and is through to the other party.
 *
 * Since 1.8. Privileges: cc.
 *
 * Source: spec/events/CCRecallComplete.yaml
 */
export interface CCRecallCompleteEvent extends CommonEvent {
  readonly name: 'CCRecallComplete'
  /**
   * Number that all events on one call to be completed share.
   * Minimum: 0.
   */
  readonly CoreID: number | undefined
  /** Device of the caller, as technology and resource. */
  readonly Caller: string | undefined
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
 * The request for completion was accepted; the other party is being watched.
 *
 * Since 1.8. Privileges: cc.
 *
 * Source: spec/events/CCRequestAcknowledged.yaml
 */
export interface CCRequestAcknowledgedEvent extends CommonEvent {
  readonly name: 'CCRequestAcknowledged'
  /**
   * Number that all events on one call to be completed share.
   * Minimum: 0.
   */
  readonly CoreID: number | undefined
  /** Device of the caller, as technology and resource. */
  readonly Caller: string | undefined
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
 * The caller asked for completion.
 *
 * Since 1.8. Privileges: cc.
 *
 * Source: spec/events/CCRequested.yaml
 */
export interface CCRequestedEvent extends CommonEvent {
  readonly name: 'CCRequested'
  /**
   * Number that all events on one call to be completed share.
   * Minimum: 0.
   */
  readonly CoreID: number | undefined
  /** Device of the caller, as technology and resource. */
  readonly Caller: string | undefined
  /** Device that was not reached, as technology and resource. */
  readonly Callee: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /** A channel variable that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}
