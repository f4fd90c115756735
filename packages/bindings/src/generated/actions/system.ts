// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type { Fields } from '../../runtime/fields.ts'
import type {
  AckReply,
  EventReply,
  ListReply,
  OutputReply,
} from '../../runtime/reply.ts'
import type {
  DeviceStateChangeEvent,
  PresenceStateChangeEvent,
} from '../events/states.ts'
import type {
  DataGetTreeEvent,
  DeviceStateListCompleteEvent,
  PresenceStateListCompleteEvent,
} from '../events/system.ts'
import type { LoadTypeValue } from '../values.ts'

/** Parameters of Command; the method `command` describes the action. */
export interface CommandRequest {
  /** The command line, such as core show channels. */
  Command: string | number
}

/** Reply of Command. */
export interface CommandReply extends OutputReply, Fields {
  /**
   * Always the word Command.
   * Since 1.2; until 13.
   */
  readonly Privilege?: readonly string[] | undefined
  /**
   * One line of output; an empty line is a header without value.
   * No value: ``.
   * Since 14.
   */
  readonly Output?: readonly string[] | undefined
}

/** Parameters of CoreSettings; the method `coreSettings` describes the action. */
export type CoreSettingsRequest = NoParameters

/** Reply of CoreSettings. */
export interface CoreSettingsReply extends Fields {
  /** Version of the manager protocol. */
  readonly AMIversion: string | undefined
  /** Version of the server as built. */
  readonly AsteriskVersion: string | undefined
  /** Name given in asterisk.conf; empty without one. */
  readonly SystemName: string | undefined
  /**
   * Most calls at a time; 0 for no limit.
   * Minimum: 0.
   */
  readonly CoreMaxCalls: number | undefined
  /** Load average above which no call is accepted; 0 for no limit. */
  readonly CoreMaxLoadAvg: number | undefined
  /** User that the server was configured to run as; empty where none was given. */
  readonly CoreRunUser: string | undefined
  /** Group that the server was configured to run as; empty where none was given. */
  readonly CoreRunGroup: string | undefined
  /**
   * Most open files; 0 where asterisk.conf sets none.
   * Minimum: 0.
   */
  readonly CoreMaxFilehandles: number | undefined
  /** Whether realtime configuration is in use. */
  readonly CoreRealTimeEnabled: boolean | undefined
  /** Whether call records are written. */
  readonly CoreCDRenabled: boolean | undefined
  /** Whether the built-in web server runs. */
  readonly CoreHTTPenabled: boolean | undefined
  /**
   * Whether sounds are looked for in the custom folder first.
   * Since 18.21, 20.6, 21.1, 22; not in 19.
   */
  readonly SoundsSearchCustomDir?: boolean | undefined
}

/** Parameters of CoreStatus; the method `coreStatus` describes the action. */
export type CoreStatusRequest = NoParameters

/** Reply of CoreStatus. */
export interface CoreStatusReply extends Fields {
  /**
   * Day of the start, YYYY-MM-DD in local time.
   * Since 1.8.
   */
  readonly CoreStartupDate?: string | undefined
  /** Time of the start, HH:MM:SS in local time. */
  readonly CoreStartupTime: string | undefined
  /**
   * Day of the last reload, YYYY-MM-DD in local time.
   * Since 1.8.
   */
  readonly CoreReloadDate?: string | undefined
  /** Time of the last reload, HH:MM:SS in local time. */
  readonly CoreReloadTime: string | undefined
  /**
   * Calls that exist now.
   * Minimum: 0.
   */
  readonly CoreCurrentCalls: number | undefined
  /**
   * Calls handled since the start.
   * Minimum: 0.
   * Since 20.12, 21.7, 22.2, 23.
   */
  readonly CoreProcessedCalls?: number | undefined
}

/** Parameters of DataGet; the method `dataGet` describes the action. */
export interface DataGetRequest {
  /** Part of the tree, such as `/asterisk/application/app_queue/queues`. */
  Path: string | number
  /** Only entries that meet these conditions; if omitted, all. */
  Search?: string | number | undefined
  /** Only these leaves, as paths separated by commas; if omitted, all. */
  Filter?: string | number | undefined
}

/** Reply of DataGet. */
export type DataGetReply = EventReply<DataGetTreeEvent>

/** Parameters of DeviceStateList; the method `deviceStateList` describes the action. */
export type DeviceStateListRequest = NoParameters

/** Reply of DeviceStateList. */
export type DeviceStateListReply = ListReply<DeviceStateChangeEvent, DeviceStateListCompleteEvent>

/** Parameters of ListCommands; the method `listCommands` describes the action. */
export type ListCommandsRequest = NoParameters

/** Reply of ListCommands. */
export type ListCommandsReply = Fields

/** Parameters of LoggerRotate; the method `loggerRotate` describes the action. */
export type LoggerRotateRequest = NoParameters

/** Reply of LoggerRotate. */
export type LoggerRotateReply = AckReply

/** Parameters of ModuleCheck; the method `moduleCheck` describes the action. */
export interface ModuleCheckRequest {
  /** Name of the module; its ending may be omitted. */
  Module: string | number
}

/** Reply of ModuleCheck. */
export interface ModuleCheckReply extends Fields {
  /** Version of the module; empty in newer releases. */
  readonly Version: string | undefined
}

/** Parameters of ModuleLoad; the method `moduleLoad` describes the action. */
export interface ModuleLoadRequest {
  /**
   * Name of the module; with the load type reload it may be omitted, which means all.
   * Required: except to reload everything.
   */
  Module?: string | number | undefined
  /** What is done with the module. */
  LoadType: LoadTypeValue
  /**
   * With the load type refresh, yes takes modules that depend on it along.
   * Default: no.
   * Since 18.23, 20.8, 21.3; not in 19.
   */
  Recursive?: boolean | undefined
}

/** Reply of ModuleLoad. */
export type ModuleLoadReply = AckReply

/** Parameters of PresenceStateList; the method `presenceStateList` describes the action. */
export type PresenceStateListRequest = NoParameters

/** Reply of PresenceStateList. */
export type PresenceStateListReply = ListReply<PresenceStateChangeEvent, PresenceStateListCompleteEvent>

/** Parameters of Reload; the method `reload` describes the action. */
export interface ReloadRequest {
  /** Module to reload, with or without .so; if omitted, everything. */
  Module?: string | number | undefined
}

/** Reply of Reload. */
export type ReloadReply = AckReply

/** Parameters of UserEvent; the method `userEvent` describes the action. */
export interface UserEventRequest {
  /** Any other header goes out as it is. */
  [header: string]: string | number | boolean | readonly (string | number | boolean)[] | undefined
  /** Name of the event. Every release takes a call without it, but the event then has no name. */
  UserEvent?: string | number | undefined
}

/** Reply of UserEvent. */
export type UserEventReply = AckReply
