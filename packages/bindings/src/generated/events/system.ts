// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type {
  CommonChanVariable,
  CommonEvent,
  CommonLine,
} from '../common.ts'
import type {
  ChannelSnapshot,
  ListEnd,
} from '../groups.ts'
import type {
  BootStatusValue,
  ModuleSelectionValue,
  ModuleStatusValue,
  ReloadMessageValue,
  ReloadStatusValue,
  ShutdownValue,
  TestEventTypeValue,
} from '../values.ts'

/**
 * A part of the server's tree of data; the answer to the DataGet action.
 *
 * Headers chosen at run time may follow; `get` and `toObject` have them.
 *
 * Since 1.8; until 14. Privileges: none; it only comes in the answer to DataGet.
 *
 * Source: spec/events/DataGet Tree.yaml
 */
export interface DataGetTreeEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'DataGet Tree'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * The server has probably blocked itself while waiting for a lock.
 *
 * Only servers built to look for this send it, and it may never come out of a server that hangs.
 *
 * Since 16.29, 18.15, 19.7; not in 17. Privileges: system.
 *
 * Source: spec/events/DeadlockStart.yaml
 */
export interface DeadlockStartEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'DeadlockStart'
  /** Name of the lock in the server's code. */
  readonly Mutex: string | undefined
}

/**
 * End of the list of device states.
 *
 * Since 13. Privileges: none; it only comes in the answer to DeviceStateList.
 *
 * Source: spec/events/DeviceStateListComplete.yaml
 */
export interface DeviceStateListCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'DeviceStateListComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * All modules are loaded; the server is ready for every action.
 *
 * Sent when the server has started, and to each session that logs in later, right after the answer to its Login. A login during the start succeeds before it. It can come twice. The session must have the `system` class in its event mask (1.4 does not check that at login). Up to 1.6.2 it is only sent where `sendfullybooted = yes` is set in asterisk.conf.
 *
 * Since 1.4.33, 1.6.2.9, 1.8. Privileges: system.
 *
 * Source: spec/events/FullyBooted.yaml
 */
export interface FullyBootedEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'FullyBooted'
  /** How far the server has come. */
  readonly Status: BootStatusValue | (string & {}) | undefined
  /**
   * Time since the server started.
   * Unit: s.
   * Since 14.
   */
  readonly Uptime?: number | undefined
  /**
   * Time since the last reload of everything; 0 before the first.
   * Unit: s.
   * Since 14.
   */
  readonly LastReload?: number | undefined
}

/**
 * A module was loaded, or could not be.
 *
 * Since 16. Privileges: system.
 *
 * Source: spec/events/Load.yaml
 */
export interface LoadEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'Load'
  /** Module that is meant; in security events, the one that raised it. */
  readonly Module: string | undefined
  /** How loading or unloading the module went. */
  readonly Status: ModuleStatusValue | (string & {}) | undefined
}

/**
 * A log file was opened, or closed because it could not be written.
 *
 * Since 1.2. Privileges: system.
 *
 * Source: spec/events/LogChannel.yaml
 */
export interface LogChannelEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'LogChannel'
  /** Path of a log file. */
  readonly Channel: string | undefined
  /** Whether the log file is written from now on. */
  readonly Enabled: boolean | undefined
  /** Why the log file was closed: an error number of the system, a dash and its text. */
  readonly Reason: string | undefined
}

/**
 * The server has loaded its modules.
 *
 * Since 1.6.2; until 11. Privileges: system.
 *
 * Source: spec/events/ModuleLoadReport.yaml
 */
export interface ModuleLoadReportEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'ModuleLoadReport'
  /** Always `Done`. */
  readonly ModuleLoadStatus: string | undefined
  /** Which modules were loaded. */
  readonly ModuleSelection: ModuleSelectionValue | (string & {}) | undefined
  /**
   * Modules that were loaded.
   * Minimum: 0.
   */
  readonly ModuleCount: number | undefined
}

/**
 * End of the list of presence states.
 *
 * Since 13. Privileges: none; it only comes in the answer to PresenceStateList.
 *
 * Source: spec/events/PresenceStateListComplete.yaml
 */
export interface PresenceStateListCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'PresenceStateListComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * Configuration was read again, by a reload of one module or of all.
 *
 * Since 1.0. Privileges: system.
 *
 * Source: spec/events/Reload.yaml
 */
export interface ReloadEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'Reload'
  /**
   * Module that is meant; in security events, the one that raised it.
   * Since 1.6.2.
   */
  readonly Module?: string | undefined
  /**
   * What was asked to reload.
   * Since 1.0; until 11.
   */
  readonly Message?: ReloadMessageValue | (string & {}) | undefined
  /**
   * How the reload went.
   * Since 1.6.2.
   */
  readonly Status?: ReloadStatusValue | (string & {}) | undefined
}

/**
 * The server stops, or starts again.
 *
 * The connection closes right after it.
 *
 * Since 1.0. Privileges: system.
 *
 * Source: spec/events/Shutdown.yaml
 */
export interface ShutdownEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'Shutdown'
  /** How the server ends. */
  readonly Shutdown: ShutdownValue | (string & {}) | undefined
  /** Whether the server starts again by itself. */
  readonly Restart: boolean | undefined
}

/**
 * The server's code passed a mark that tests look for.
 *
 * Only servers built for tests send it.
 *
 * Headers chosen at run time may follow; `get` and `toObject` have them.
 *
 * Since 1.8.7. Privileges: test (from 1.8.7), reporting (from 12.8), test (from 13), reporting (from 13.1).
 *
 * Source: spec/events/TestEvent.yaml
 */
export interface TestEventEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'TestEvent'
  /** Kind of the mark. */
  readonly Type: TestEventTypeValue | (string & {}) | undefined
  /** Name of the step; a second one may follow as part of its details. */
  readonly State: readonly string[] | undefined
  /** Source file of the server that the mark was passed in. */
  readonly AppFile: string | undefined
  /** Function of the server that the mark was passed in. */
  readonly AppFunction: string | undefined
  /**
   * Line of that source file.
   * Minimum: 0.
   */
  readonly AppLine: number | undefined
  /**
   * Condition that did not hold in the server's code.
   * Since 1.8.7; until 11.
   */
  readonly Expression?: string | undefined
}

/**
 * A module was unloaded, or could not be.
 *
 * Since 16. Privileges: system.
 *
 * Source: spec/events/Unload.yaml
 */
export interface UnloadEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'Unload'
  /** Module that is meant; in security events, the one that raised it. */
  readonly Module: string | undefined
  /** How loading or unloading the module went. */
  readonly Status: ModuleStatusValue | (string & {}) | undefined
}

/**
 * An event that the dialplan or another session made up.
 *
 * `UserEvent` names it and headers of the maker's choice follow, in the maker's spelling, possibly repeated and even named like headers of the protocol. From 12 on, one made by the dialplan carries its channel.
 *
 * The body is relayed as it was written, lines without a colon included; from the dialplan it can even forge whole messages.
 *
 * Headers chosen at run time may follow; `get` and `toObject` have them.
 *
 * Since 1.4. Privileges: user.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/UserEvent.yaml
 */
export interface UserEventEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'UserEvent'
  /**
   * Identifier of the channel for its whole life.
   * Since 10.
   */
  readonly Uniqueid?: string | undefined
  /** Name that the sender gave to an event of his own. */
  readonly UserEvent: string | undefined
  /**
   * ActionID of the UserEvent action that made it, in whichever session that was.
   * Since 1.6.2.
   */
  readonly ActionID?: string | undefined
}

/**
 * The WaitEvent action has delivered what happened, or its time is over.
 *
 * Since 1.4. Privileges: none; it only comes in the answer to WaitEvent.
 *
 * Source: spec/events/WaitEventComplete.yaml
 */
export interface WaitEventCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'WaitEventComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}
