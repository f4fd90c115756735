// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type { CommonEvent } from '../common.ts'

/**
 * A device became free, busy, rings, or left.
 *
 * Also an item of the DeviceStateList action, with its ActionID.
 *
 * Since 13. Privileges: call; none as part of the answer to DeviceStateList.
 *
 * Source: spec/events/DeviceStateChange.yaml
 */
export interface DeviceStateChangeEvent extends CommonEvent {
  readonly name: 'DeviceStateChange'
  /** Name of the device. */
  readonly Device: string | undefined
  /**
   * State of the device.
   * - `UNKNOWN`: Valid, but its state is not known.
   * - `NOT_INUSE`: Not in use.
   * - `INUSE`: In use.
   * - `BUSY`: Busy.
   * - `INVALID`: There is no such device.
   * - `UNAVAILABLE`: Not registered or out of reach.
   * - `RINGING`: Ringing.
   * - `RINGINUSE`: Ringing while in use.
   * - `ONHOLD`: On hold.
   */
  readonly State: 'UNKNOWN' | 'NOT_INUSE' | 'INUSE' | 'BUSY' | 'INVALID' | 'UNAVAILABLE' | 'RINGING' | 'RINGINUSE' | 'ONHOLD' | (string & {}) | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
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
 * End of the list of hints.
 *
 * Since 13. Privileges: none; it only comes in the answer to ExtensionStateList.
 *
 * Source: spec/events/ExtensionStateListComplete.yaml
 */
export interface ExtensionStateListCompleteEvent extends CommonEvent {
  readonly name: 'ExtensionStateListComplete'
  /**
   * Place of a message in a list of events; there is none before Asterisk 1.6.
   * - `start`: The answer opens a list; its items follow as events.
   * - `Complete`: This event ends a list.
   */
  readonly EventList: 'start' | 'Complete' | (string & {}) | undefined
  /**
   * Number of items in the list that ends here; some releases miscount in places.
   * Minimum: 0.
   */
  readonly ListItems: number | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
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
export interface ExtensionStatusEvent extends CommonEvent {
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
   * - `0`: Idle: every device is free.
   * - `1`: At least one device is in use.
   * - `2`: Every device is busy.
   * - `4`: Every device is unavailable.
   * - `8`: At least one device is ringing.
   * - `9`: Devices are in use and ringing.
   * - `16`: Every device is on hold.
   * - `17`: Devices are in use and on hold.
   * - `-2`: The extension was removed.
   * - `-1`: The hint was removed, or the extension has none.
   */
  readonly Status: number | undefined
  /**
   * State of the extension in words.
   * - `Idle`: Every device is free.
   * - `InUse`: At least one device is in use.
   * - `Busy`: Every device is busy.
   * - `Unavailable`: Every device is unavailable.
   * - `Ringing`: At least one device is ringing.
   * - `InUse&Ringing`: Devices are in use and ringing.
   * - `Hold`: Every device is on hold.
   * - `InUse&Hold`: Devices are in use and on hold.
   * - `Unknown`: None of the others.
   * Since 13.
   */
  readonly StatusText?: 'Idle' | 'InUse' | 'Busy' | 'Unavailable' | 'Ringing' | 'InUse&Ringing' | 'Hold' | 'InUse&Hold' | 'Unknown' | (string & {}) | undefined
  /**
   * Token of the client's choice that comes back in the answer and in the events that belong to it.
   * Since 13.
   */
  readonly ActionID?: string | undefined
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
 * The presence of a person or device changed.
 *
 * Also an item of the PresenceStateList action, with its ActionID.
 *
 * Since 13. Privileges: call; none as part of the answer to PresenceStateList.
 *
 * Source: spec/events/PresenceStateChange.yaml
 */
export interface PresenceStateChangeEvent extends CommonEvent {
  readonly name: 'PresenceStateChange'
  /** Whose presence it is, as provider and name, such as `CustomPresence:anna`. */
  readonly Presentity: string | undefined
  /**
   * What the person says about being reachable.
   * - `not_set`: Never set.
   * - `unavailable`: Cannot be reached.
   * - `available`: Can be reached.
   * - `away`: Away for now.
   * - `xa`: Away for long.
   * - `chat`: Glad to talk.
   * - `dnd`: Do not disturb.
   */
  readonly Status: 'not_set' | 'unavailable' | 'available' | 'away' | 'xa' | 'chat' | 'dnd' | (string & {}) | undefined
  /** Text that narrows the presence state down; may be empty. */
  readonly Subtype: string | undefined
  /** Note that goes with a presence state; may be empty. */
  readonly Message: string | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
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
 * The presence state of an extension's hint changed.
 *
 * Since 11.8. Privileges: call.
 *
 * Source: spec/events/PresenceStatus.yaml
 */
export interface PresenceStatusEvent extends CommonEvent {
  readonly name: 'PresenceStatus'
  /** Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space. */
  readonly Exten: string | undefined
  /** Section of the dialplan. */
  readonly Context: string | undefined
  /** Devices that an extension's state is taken from, joined by `&`. */
  readonly Hint: string | undefined
  /**
   * What the person says about being reachable.
   * - `not_set`: Never set.
   * - `unavailable`: Cannot be reached.
   * - `available`: Can be reached.
   * - `away`: Away for now.
   * - `xa`: Away for long.
   * - `chat`: Glad to talk.
   * - `dnd`: Do not disturb.
   */
  readonly Status: 'not_set' | 'unavailable' | 'available' | 'away' | 'xa' | 'chat' | 'dnd' | (string & {}) | undefined
  /** Text that narrows the presence state down; may be empty. */
  readonly Subtype: string | undefined
  /** Note that goes with a presence state; may be empty. */
  readonly Message: string | undefined
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
