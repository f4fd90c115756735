// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type {
  CommonChanVariable,
  CommonEvent,
  CommonLine,
} from '../common.ts'
import type { ListEnd } from '../groups.ts'
import type {
  DeviceState,
  ExtensionState,
  ExtensionStateCode,
  PresenceState,
} from '../values.ts'

/**
 * A device became free, busy, rings, or left.
 *
 * Also an item of the DeviceStateList action, with its ActionID.
 *
 * Since 13. Privileges: call; none as part of the answer to DeviceStateList.
 *
 * Source: spec/events/DeviceStateChange.yaml
 */
export interface DeviceStateChangeEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'DeviceStateChange'
  /** Name of the device. */
  readonly Device: string | undefined
  /** State of the device. */
  readonly State: DeviceState | (string & {}) | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * End of the list of hints.
 *
 * Since 13. Privileges: none; it only comes in the answer to ExtensionStateList.
 *
 * Source: spec/events/ExtensionStateListComplete.yaml
 */
export interface ExtensionStateListCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'ExtensionStateListComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * The state of an extension with a hint changed.
 *
 * From 13 on it is also an item of the ExtensionStateList action, with its ActionID.
 *
 * An item of ExtensionStateList has `None` as Hint where a hint has gone meanwhile, from 24 on.
 *
 * Since 1.0. Privileges: call; none as part of the answer to ExtensionStateList.
 *
 * Source: spec/events/ExtensionStatus.yaml
 */
export interface ExtensionStatusEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'ExtensionStatus'
  /** Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space. */
  readonly Exten: string | undefined
  /** Section of the dialplan. */
  readonly Context: string | undefined
  /**
   * Devices that an extension's state is taken from, joined by `&`.
   * No value: `None`.
   * Since 1.6.2.
   */
  readonly Hint?: string | undefined
  /**
   * State of the extension's hint.
   * Minimum: -2.
   * Values: {@link ExtensionStateCode}.
   */
  readonly Status: ExtensionStateCode | undefined
  /**
   * State of the extension in words.
   * Since 13.
   */
  readonly StatusText?: ExtensionState | (string & {}) | undefined
  /**
   * Token of the client's choice that comes back in the answer and in the events that belong to it.
   * Since 13.
   */
  readonly ActionID?: string | undefined
}

/**
 * The presence of a person or device changed.
 *
 * Also an item of the PresenceStateList action, with its ActionID.
 *
 * Since 13. Privileges: call; none as part of the answer to PresenceStateList.
 *
 * Source: spec/events/PresenceStateChange.yaml
 */
export interface PresenceStateChangeEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'PresenceStateChange'
  /** Whose presence it is, as provider and name, such as `CustomPresence:anna`. */
  readonly Presentity: string | undefined
  /** What the person says about being reachable. */
  readonly Status: PresenceState | (string & {}) | undefined
  /** Text that narrows the presence state down; may be empty. */
  readonly Subtype: string | undefined
  /** Note that goes with a presence state; may be empty. */
  readonly Message: string | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * The presence state of an extension's hint changed.
 *
 * Since 11.8. Privileges: call.
 *
 * Source: spec/events/PresenceStatus.yaml
 */
export interface PresenceStatusEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'PresenceStatus'
  /** Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space. */
  readonly Exten: string | undefined
  /** Section of the dialplan. */
  readonly Context: string | undefined
  /** Devices that an extension's state is taken from, joined by `&`. */
  readonly Hint: string | undefined
  /** What the person says about being reachable. */
  readonly Status: PresenceState | (string & {}) | undefined
  /** Text that narrows the presence state down; may be empty. */
  readonly Subtype: string | undefined
  /** Note that goes with a presence state; may be empty. */
  readonly Message: string | undefined
}
