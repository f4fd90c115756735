// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type {
  CommonChanVariable,
  CommonEvent,
  CommonLine,
} from '../common.ts'
import type { ListEnd } from '../groups.ts'
import type {
  ChannelObjectTypeValue,
  DevicestatusValue,
} from '../values.ts'

/**
 * One Skinny device; an item of the SKINNYdevices action.
 *
 * Since 1.6.2; until 20. Privileges: none; it only comes in the answer to SKINNYdevices.
 *
 * Source: spec/events/DeviceEntry.yaml
 */
export interface DeviceEntryEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'DeviceEntry'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /** Technology of the peer; another spelling of `ChannelType`. Lists from IAX2 say `IAX2`, and `IAX` in Asterisk 1.6. */
  readonly Channeltype: string | undefined
  /** Name of the object that is listed. */
  readonly ObjectName: string | undefined
  /** Kind of the object that is listed. */
  readonly ChannelObjectType: ChannelObjectTypeValue | (string & {}) | undefined
  /** Hardware id of the device, such as `SEP0013C4A1B2D3`. */
  readonly DeviceId: string | undefined
  /**
   * Address that the peer is at.
   * No value: `-none-`, `(null)`.
   */
  readonly IPaddress: string | undefined
  /** Model of the device. */
  readonly Type: string | undefined
  /** Whether the device is registered. */
  readonly Devicestatus: DevicestatusValue | (string & {}) | undefined
  /**
   * Lines of the device.
   * Minimum: 0.
   */
  readonly NumberOfLines: number | undefined
}

/**
 * End of the list of devices.
 *
 * Since 1.6.2; until 20. Privileges: none; it only comes in the answer to SKINNYdevices.
 *
 * Source: spec/events/DevicelistComplete.yaml
 */
export interface DevicelistCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'DevicelistComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * One Skinny line; an item of the SKINNYlines action.
 *
 * Since 1.6.2; until 20. Privileges: none; it only comes in the answer to SKINNYlines.
 *
 * Source: spec/events/LineEntry.yaml
 */
export interface LineEntryEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'LineEntry'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /** Technology of the peer; another spelling of `ChannelType`. Lists from IAX2 say `IAX2`, and `IAX` in Asterisk 1.6. */
  readonly Channeltype: string | undefined
  /** Name of the object that is listed. */
  readonly ObjectName: string | undefined
  /** Kind of the object that is listed. */
  readonly ChannelObjectType: ChannelObjectTypeValue | (string & {}) | undefined
  /**
   * Name of the device that the line is on; None while it is on none.
   * No value: `None`.
   */
  readonly Device: string | undefined
  /**
   * Button of the line on its device, from 1.
   * Minimum: 0.
   */
  readonly Instance: number | undefined
  /** Label next to the button. */
  readonly Label: string | undefined
}

/**
 * End of the list of lines.
 *
 * Since 1.6.2; until 20. Privileges: none; it only comes in the answer to SKINNYlines.
 *
 * Source: spec/events/LinelistComplete.yaml
 */
export interface LinelistCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'LinelistComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}
