// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type {
  CommonChanVariable,
  CommonEvent,
  CommonLine,
} from '../common.ts'
import type { CCAvailableServiceValue } from '../values.ts'

/**
 * A caller may ask to be called back when the party that was not reached is free.
 *
 * Since 1.8. Privileges: cc.
 *
 * Source: spec/events/CCAvailable.yaml
 */
export interface CCAvailableEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'CCAvailable'
  /**
   * Number that all events on one call to be completed share.
   * Minimum: 0.
   */
  readonly CoreID: number | undefined
  /** Device that was not reached, as technology and resource. */
  readonly Callee: string | undefined
  /** Why the call is to be completed. */
  readonly Service: CCAvailableServiceValue | (string & {}) | undefined
}

/**
 * The caller answered and is calling the other party again.
 *
 * It follows CCRequestAcknowledged, once both are free. CCRecallComplete comes next, or CCFailure.
 *
 * Since 1.8. Privileges: cc.
 *
 * Source: spec/events/CCCallerRecalling.yaml
 */
export interface CCCallerRecallingEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'CCCallerRecalling'
  /**
   * Number that all events on one call to be completed share.
   * Minimum: 0.
   */
  readonly CoreID: number | undefined
  /** Device of the caller, as technology and resource. */
  readonly Caller: string | undefined
}

/**
 * The other party is free, but the caller is busy and is being watched.
 *
 * Since 1.8. Privileges: cc.
 *
 * Source: spec/events/CCCallerStartMonitoring.yaml
 */
export interface CCCallerStartMonitoringEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'CCCallerStartMonitoring'
  /**
   * Number that all events on one call to be completed share.
   * Minimum: 0.
   */
  readonly CoreID: number | undefined
  /** Device of the caller, as technology and resource. */
  readonly Caller: string | undefined
}

/**
 * The caller is free again and is no longer watched.
 *
 * Since 1.8. Privileges: cc.
 *
 * Source: spec/events/CCCallerStopMonitoring.yaml
 */
export interface CCCallerStopMonitoringEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'CCCallerStopMonitoring'
  /**
   * Number that all events on one call to be completed share.
   * Minimum: 0.
   */
  readonly CoreID: number | undefined
  /** Device of the caller, as technology and resource. */
  readonly Caller: string | undefined
}

/**
 * A call will not be completed.
 *
 * Since 1.8. Privileges: cc.
 *
 * Source: spec/events/CCFailure.yaml
 */
export interface CCFailureEvent extends CommonEvent, CommonLine, CommonChanVariable {
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
}

/**
 * One of the called parties can no longer be watched.
 *
 * Since 1.8. Privileges: cc.
 *
 * Source: spec/events/CCMonitorFailed.yaml
 */
export interface CCMonitorFailedEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'CCMonitorFailed'
  /**
   * Number that all events on one call to be completed share.
   * Minimum: 0.
   */
  readonly CoreID: number | undefined
  /** Device that was not reached, as technology and resource. */
  readonly Callee: string | undefined
}

/**
 * The time in which the caller may ask for completion begins.
 *
 * Since 1.8. Privileges: cc.
 *
 * Source: spec/events/CCOfferTimerStart.yaml
 */
export interface CCOfferTimerStartEvent extends CommonEvent, CommonLine, CommonChanVariable {
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
}

/**
 * The caller was called back and is through to the other party.
 *
 * It is the last event of a completion that worked: no more come with its `CoreID`.
 *
 * Since 1.8. Privileges: cc.
 *
 * Source: spec/events/CCRecallComplete.yaml
 */
export interface CCRecallCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'CCRecallComplete'
  /**
   * Number that all events on one call to be completed share.
   * Minimum: 0.
   */
  readonly CoreID: number | undefined
  /** Device of the caller, as technology and resource. */
  readonly Caller: string | undefined
}

/**
 * The request for completion was accepted; the other party is being watched.
 *
 * It follows CCRequested. Once the other party is free, CCCallerRecalling or CCCallerStartMonitoring comes; if that does not happen in time, CCFailure.
 *
 * Since 1.8. Privileges: cc.
 *
 * Source: spec/events/CCRequestAcknowledged.yaml
 */
export interface CCRequestAcknowledgedEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'CCRequestAcknowledged'
  /**
   * Number that all events on one call to be completed share.
   * Minimum: 0.
   */
  readonly CoreID: number | undefined
  /** Device of the caller, as technology and resource. */
  readonly Caller: string | undefined
}

/**
 * The caller asked for completion.
 *
 * Since 1.8. Privileges: cc.
 *
 * Source: spec/events/CCRequested.yaml
 */
export interface CCRequestedEvent extends CommonEvent, CommonLine, CommonChanVariable {
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
}
