// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type { Fields } from '../../runtime/fields.ts'
import type { ListReply } from '../../runtime/reply.ts'
import type {
  DeviceEntryEvent,
  DevicelistCompleteEvent,
  LineEntryEvent,
  LinelistCompleteEvent,
} from '../events/skinny.ts'
import type {
  AmaFlags,
  ChannelObjectTypeValue,
  DevicestatusValue,
} from '../values.ts'

/**
 * Parameters of SKINNYdevices; the method `skinnyDevices` describes the action.
 *
 * @deprecated Gone from Asterisk 21 on together with the channel.
 */
export type SKINNYdevicesRequest = NoParameters

/** Reply of SKINNYdevices. */
export type SKINNYdevicesReply = ListReply<DeviceEntryEvent, DevicelistCompleteEvent>

/**
 * Parameters of SKINNYlines; the method `skinnyLines` describes the action.
 *
 * @deprecated Gone from Asterisk 21 on together with the channel.
 */
export type SKINNYlinesRequest = NoParameters

/** Reply of SKINNYlines. */
export type SKINNYlinesReply = ListReply<LineEntryEvent, LinelistCompleteEvent>

/**
 * Parameters of SKINNYshowdevice; the method `skinnyShowDevice` describes the action.
 *
 * @deprecated Gone from Asterisk 21 on together with the channel.
 */
export interface SKINNYshowdeviceRequest {
  /** Name or hardware id of the device, as reported by SKINNYdevices. */
  Device: string | number
}

/** Reply of SKINNYshowdevice. */
export interface SKINNYshowdeviceReply extends Fields {
  /** Technology of the peer; another spelling of `ChannelType`. Lists from IAX2 say `IAX2`, and `IAX` in Asterisk 1.6. */
  readonly Channeltype: string | undefined
  /** Name of the object that is listed. */
  readonly ObjectName: string | undefined
  /** Kind of the object that is listed. */
  readonly ChannelObjectType: ChannelObjectTypeValue | (string & {}) | undefined
  /** Hardware id of the device. */
  readonly Id: string | undefined
  /**
   * Firmware that the device runs.
   * No value: `Unknown`.
   */
  readonly version: string | undefined
  /**
   * Address that the device is at.
   * No value: `Unknown`.
   */
  readonly Ipaddress: string | undefined
  /**
   * Port that the peer is at.
   * Minimum: 0.
   * Maximum: 65535.
   * No value: `(null)`.
   */
  readonly Port: number | undefined
  /** Model of the device. */
  readonly DeviceType: string | undefined
  /** Codecs that the peer may use. */
  readonly Codecs: string | undefined
  /**
   * Codecs of the configuration.
   * No value: `none`.
   */
  readonly CodecOrder: string | undefined
  /** Whether the device is registered. */
  readonly Devicestatus: DevicestatusValue | (string & {}) | undefined
  /**
   * Lines of the device.
   * Minimum: 0.
   */
  readonly NumberOfLines: number | undefined
  /** Name of a line of the device, its label in parentheses. */
  readonly Line: readonly string[] | undefined
  /**
   * Add-on modules of the device.
   * Minimum: 0.
   */
  readonly NumberOfAddons: number | undefined
  /** Model of an add-on module. */
  readonly Addon: readonly string[] | undefined
  /**
   * Speed dials of the device.
   * Minimum: 0.
   */
  readonly NumberOfSpeeddials: number | undefined
  /** Extension of a speed dial, its label in parentheses, and whether it watches a hint. */
  readonly Speeddial: readonly string[] | undefined
  /**
   * Service URLs of the device.
   * Minimum: 0.
   * Since 12; until 20.
   */
  readonly ServiceURLs?: number | undefined
}

/**
 * Parameters of SKINNYshowline; the method `skinnyShowLine` describes the action.
 *
 * @deprecated Gone from Asterisk 21 on together with the channel.
 */
export interface SKINNYshowlineRequest {
  /** Name of the line, as reported by SKINNYlines. */
  Line: string | number
}

/** Reply of SKINNYshowline. */
export interface SKINNYshowlineReply extends Fields {
  /** Technology of the peer; another spelling of `ChannelType`. Lists from IAX2 say `IAX2`, and `IAX` in Asterisk 1.6. */
  readonly Channeltype: string | undefined
  /** Name of the object that is listed. */
  readonly ObjectName: string | undefined
  /** Kind of the object that is listed. */
  readonly ChannelObjectType: ChannelObjectTypeValue | (string & {}) | undefined
  /** Name of the device that the line is on. */
  readonly Device: string | undefined
  /** Label next to the button. */
  readonly LineLabel: string | undefined
  /**
   * Extension of the line.
   * No value: `<not set>`.
   */
  readonly Extension: string | undefined
  /** Section of the dialplan that calls of the line start in. */
  readonly Context: string | undefined
  /** Call groups that the endpoint or line belongs to. */
  readonly CallGroup: string | undefined
  /** Call groups whose calls may be picked up. */
  readonly PickupGroup: string | undefined
  /**
   * Named call groups that the endpoint or line belongs to.
   * Since 12; until 20.
   */
  readonly NamedCallGroup?: string | undefined
  /**
   * Named call groups whose calls may be picked up.
   * Since 12; until 20.
   */
  readonly NamedPickupGroup?: string | undefined
  /**
   * Language of prompts; empty for the server's default.
   * No value: `<not set>`.
   */
  readonly Language: string | undefined
  /**
   * Account that the call is charged to; another spelling of `AccountCode`.
   * No value: `<not set>`.
   */
  readonly Accountcode: string | undefined
  /** Billing class of calls of this peer. */
  readonly AMAflags: AmaFlags | (string & {}) | undefined
  /** Caller's name and number that calls from this peer get. */
  readonly Callerid: string | undefined
  /** Whether calls hide the caller id. */
  readonly HideCallerId: boolean | undefined
  /**
   * Extension to which all calls are forwarded.
   * No value: `<not set>`.
   */
  readonly CFwdAll: string | undefined
  /**
   * Extension to which calls are forwarded when busy.
   * No value: `<not set>`.
   */
  readonly CFwdBusy: string | undefined
  /**
   * Extension to which calls are forwarded without an answer.
   * No value: `<not set>`.
   */
  readonly CFwdNoAnswer: string | undefined
  /**
   * Mailbox of the line.
   * No value: `<not set>`.
   */
  readonly VoicemailBox: string | undefined
  /**
   * Extension that the messages button dials.
   * No value: `<not set>`.
   */
  readonly VoicemailNumber: string | undefined
  /** Whether the lamp of the line blinks for messages. */
  readonly MWIblink: boolean | undefined
  /**
   * Extension that is made while the peer is registered.
   * No value: `<not set>`.
   */
  readonly RegExtension: string | undefined
  /**
   * Context that the extension of a registered line is made in.
   * No value: `<not set>`.
   */
  readonly Regcontext: string | undefined
  /**
   * Class of music that the line hears on hold.
   * No value: `<not set>`.
   */
  readonly MoHInterpret: string | undefined
  /**
   * Class of music suggested to the far end.
   * No value: `<not set>`.
   */
  readonly MoHSuggest: string | undefined
  /**
   * Number dialled last.
   * No value: `<no calls made yet>`.
   */
  readonly LastDialedNr: string | undefined
  /**
   * Number of the last caller.
   * No value: `<not set>`.
   */
  readonly LastCallerID: string | undefined
  /** Whether the line may transfer. */
  readonly Transfer: boolean | undefined
  /** Whether a second call may ring. */
  readonly Callwaiting: boolean | undefined
  /** Whether the line may call two parties at once. */
  readonly '3WayCalling': boolean | undefined
  /** Whether the line may forward calls. */
  readonly CanForward: boolean | undefined
  /** Whether the line refuses calls. */
  readonly DoNotDisturb: boolean | undefined
  /** Whether the device is behind NAT. */
  readonly NAT: boolean | undefined
  /** Whether going off hook starts the dialplan at once. */
  readonly immediate: boolean | undefined
  /**
   * Number of the group of the line.
   * Minimum: 0.
   */
  readonly Group: number | undefined
  /**
   * Name of the parking lot.
   * No value: `<not set>`.
   */
  readonly Parkinglot: string | undefined
  /** Codecs that the peer may use. */
  readonly Codecs: string | undefined
  /**
   * Codecs in order of preference.
   * No value: `none`.
   * Since 1.6.2; until 12.
   */
  readonly CodecOrder?: string | undefined
}
