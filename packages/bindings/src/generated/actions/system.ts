// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type { Fields } from '../../runtime/fields.ts'
import type { AckReply, EventReply, ListReply, OutputReply } from '../../runtime/reply.ts'
import type { DeviceStateChangeEvent, PresenceStateChangeEvent } from '../events/states.ts'
import type { DataGetTreeEvent, DeviceStateListCompleteEvent, PresenceStateListCompleteEvent } from '../events/system.ts'

/**
 * Runs a command of the server's command line and returns what it prints.
 *
 * Before Asterisk 14 the answer says Follows and continues with raw lines up to the line --END COMMAND--. Output that does not end in a line feed has that text at the end of its last line.
 *
 * From Asterisk 14 on a command that fails answers Error with the reason among the Output headers, its Message still saying that output follows.
 *
 * A short list of commands is refused as blacklisted (loading and unloading modules and a graceful restart); that is no protection.
 *
 * Since 1.0. Privileges: command. Risk: runs programs, reads files, writes files, stops server.
 *
 * Source: spec/actions/Command.yaml
 */
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
  readonly Privilege: readonly string[] | undefined
  /**
   * One line of output; an empty line is a header without value.
   * No value: ``.
   * Since 14.
   */
  readonly Output: readonly string[] | undefined
}

/** This action takes no parameters. */
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
  readonly SoundsSearchCustomDir: boolean | undefined
}

/** This action takes no parameters. */
export type CoreStatusRequest = NoParameters

/** Reply of CoreStatus. */
export interface CoreStatusReply extends Fields {
  /**
   * Day of the start, YYYY-MM-DD in local time.
   * Since 1.8.
   */
  readonly CoreStartupDate: string | undefined
  /** Time of the start, HH:MM:SS in local time. */
  readonly CoreStartupTime: string | undefined
  /**
   * Day of the last reload, YYYY-MM-DD in local time.
   * Since 1.8.
   */
  readonly CoreReloadDate: string | undefined
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
  readonly CoreProcessedCalls: number | undefined
}

/**
 * Reads a part of the server's tree of data.
 *
 * The answer is one event without a response before it; only a refusal is a response.
 *
 * Names of its headers are a number, a dash and the path of the leaf, parted by dots.
 *
 * The error `No data returned` says that nothing is there.
 *
 * Since 1.8; until 14. Privileges: none.
 *
 * Source: spec/actions/DataGet.yaml
 */
export interface DataGetRequest {
  /** Part of the tree, such as `/asterisk/application/app_queue/queues`. */
  Path: string | number
  /** Only entries that meet these conditions; if omitted, all. */
  Search?: string | number | undefined
  /** Only these leaves, as paths separated by commas; if omitted, all. */
  Filter?: string | number | undefined
}

/** Reply of DataGet. */
export interface DataGetReply extends EventReply<DataGetTreeEvent> {
}

/** This action takes no parameters. */
export type DeviceStateListRequest = NoParameters

/** Reply of DeviceStateList. */
export interface DeviceStateListReply extends ListReply<DeviceStateChangeEvent, DeviceStateListCompleteEvent> {
}

/** This action takes no parameters. */
export type ListCommandsRequest = NoParameters

/** Reply of ListCommands. */
export interface ListCommandsReply extends Fields {
}

/** This action takes no parameters. */
export type LoggerRotateRequest = NoParameters

/** Reply of LoggerRotate. */
export interface LoggerRotateReply extends AckReply {
}

/**
 * Reports whether a module is loaded.
 *
 * A module that is not loaded answers Error.
 *
 * Since 1.6.2. Privileges: system.
 *
 * Source: spec/actions/ModuleCheck.yaml
 */
export interface ModuleCheckRequest {
  /** Name of the module; its ending may be omitted. */
  Module: string | number
}

/** Reply of ModuleCheck. */
export interface ModuleCheckReply extends Fields {
  /** Version of the module; empty in newer releases. */
  readonly Version: string | undefined
}

/**
 * Loads, unloads or reloads a module.
 *
 * A request without LoadType, or with another load type than reload and without Module, gets more than one answer.
 *
 * In 1.6.2 and up to 1.8.5 reload without Module is an error, No such module.
 *
 * A module in use is not unloaded.
 *
 * Since 1.6.2. Privileges: system. Risk: runs programs.
 *
 * Source: spec/actions/ModuleLoad.yaml
 */
export interface ModuleLoadRequest {
  /**
   * Name of the module; with the load type reload it may be omitted, which means all.
   * Required: except to reload everything.
   */
  Module?: string | number | undefined
  /**
   * What is done with the module.
   * - `load`: Load it.
   * - `unload`: Unload it when nothing uses it.
   * - `reload`: Let it read its configuration again.
   * - `refresh`: Unload it and load it again.
   */
  LoadType: 'load' | 'unload' | 'reload' | 'refresh'
  /**
   * With the load type refresh, yes takes modules that depend on it along.
   * Default: no.
   * Since 18.23, 20.8, 21.3; not in 19.
   */
  Recursive?: boolean | undefined
}

/** Reply of ModuleLoad. */
export interface ModuleLoadReply extends AckReply {
}

/** This action takes no parameters. */
export type PresenceStateListRequest = NoParameters

/** Reply of PresenceStateList. */
export interface PresenceStateListReply extends ListReply<PresenceStateChangeEvent, PresenceStateListCompleteEvent> {
}

/**
 * Makes the server, or one module, read its configuration again.
 *
 * Reload events report what was reloaded.
 *
 * In 1.6.2, up to 1.8.13 and up to 10.5 a module that is not there answers `Module does not support reload`.
 *
 * Since 1.6.2. Privileges: config or system.
 *
 * Source: spec/actions/Reload.yaml
 */
export interface ReloadRequest {
  /** Module to reload, with or without .so; if omitted, everything. */
  Module?: string | number | undefined
}

/** Reply of Reload. */
export interface ReloadReply extends AckReply {
}

/**
 * Sends an event of one's own to every session.
 *
 * The ActionID of the sender is part of the event, which every session receives.
 *
 * Lines are passed on as they were written, including those without a blank after the colon; up to Asterisk 12 the line with Action too.
 *
 * Since 1.4. Privileges: user.
 *
 * Source: spec/actions/UserEvent.yaml
 */
export interface UserEventRequest {
  /** Any other header goes out as it is. */
  [header: string]: string | number | boolean | readonly (string | number | boolean)[] | undefined
  /** Name of the event. Every release takes a call without it, but the event then has no name. */
  UserEvent?: string | number | undefined
}

/** Reply of UserEvent. */
export interface UserEventReply extends AckReply {
}
