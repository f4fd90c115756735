// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type { CommonEvent } from '../common.ts'

/**
 * A part of the server's tree of data; the answer to the DataGet action.
 *
 * Headers chosen at run time may follow; `get` and `toObject` have them.
 *
 * Since 1.8; until 14. Privileges: none; it only comes in the answer to DataGet.
 *
 * Source: spec/events/DataGet Tree.yaml
 */
export interface DataGetTreeEvent extends CommonEvent {
  readonly name: 'DataGet Tree'
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
 * The server has probably blocked itself while waiting for a lock.
 *
 * Only servers built to look for this send it, and it may never come out of a server that hangs.
 *
 * Since 16.29, 18.15, 19.7; not in 17. Privileges: system.
 *
 * Source: spec/events/DeadlockStart.yaml
 */
export interface DeadlockStartEvent extends CommonEvent {
  readonly name: 'DeadlockStart'
  /** Name of the lock in the server's code. */
  readonly Mutex: string | undefined
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
 * End of the list of device states.
 *
 * Since 13. Privileges: none; it only comes in the answer to DeviceStateList.
 *
 * Source: spec/events/DeviceStateListComplete.yaml
 */
export interface DeviceStateListCompleteEvent extends CommonEvent {
  readonly name: 'DeviceStateListComplete'
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
 * All modules are loaded; the server is ready for every action.
 *
 * Sent when the server has started, and to each session that logs in later, right after the answer to its Login. A login during the start succeeds before it. It can come twice. The session must have the `system` class in its event mask (1.4 does not check that at login). Up to 1.6.2 it is only sent where `sendfullybooted = yes` is set in asterisk.conf.
 *
 * Since 1.4.33, 1.6.2.9, 1.8. Privileges: system.
 *
 * Source: spec/events/FullyBooted.yaml
 */
export interface FullyBootedEvent extends CommonEvent {
  readonly name: 'FullyBooted'
  /**
   * How far the server has come.
   * - `Fully Booted`: Every module that is to be loaded has been.
   */
  readonly Status: 'Fully Booted' | (string & {}) | undefined
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
 * A module was loaded, or could not be.
 *
 * Since 16. Privileges: system.
 *
 * Source: spec/events/Load.yaml
 */
export interface LoadEvent extends CommonEvent {
  readonly name: 'Load'
  /** Module that is meant; in security events, the one that raised it. */
  readonly Module: string | undefined
  /**
   * How loading or unloading the module went.
   * - `Success`: It worked.
   * - `Failure`: It failed.
   * - `Decline`: The module refused.
   */
  readonly Status: 'Success' | 'Failure' | 'Decline' | (string & {}) | undefined
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
 * A log file was opened, or closed because it could not be written.
 *
 * Since 1.2. Privileges: system.
 *
 * Source: spec/events/LogChannel.yaml
 */
export interface LogChannelEvent extends CommonEvent {
  readonly name: 'LogChannel'
  /** Path of a log file. */
  readonly Channel: string | undefined
  /** Whether the log file is written from now on. */
  readonly Enabled: boolean | undefined
  /** Why the log file was closed: an error number of the system, a dash and its text. */
  readonly Reason: string | undefined
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
 * The server has loaded its modules.
 *
 * Since 1.6.2; until 11. Privileges: system.
 *
 * Source: spec/events/ModuleLoadReport.yaml
 */
export interface ModuleLoadReportEvent extends CommonEvent {
  readonly name: 'ModuleLoadReport'
  /** Always `Done`. */
  readonly ModuleLoadStatus: string | undefined
  /**
   * Which modules were loaded.
   * - `Preload`: Those that come before all others.
   * - `All`: All others.
   */
  readonly ModuleSelection: 'Preload' | 'All' | (string & {}) | undefined
  /**
   * Modules that were loaded.
   * Minimum: 0.
   */
  readonly ModuleCount: number | undefined
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
 * End of the list of presence states.
 *
 * Since 13. Privileges: none; it only comes in the answer to PresenceStateList.
 *
 * Source: spec/events/PresenceStateListComplete.yaml
 */
export interface PresenceStateListCompleteEvent extends CommonEvent {
  readonly name: 'PresenceStateListComplete'
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
 * Configuration was read again, by a reload of one module or of all.
 *
 * Since 1.0. Privileges: system.
 *
 * Source: spec/events/Reload.yaml
 */
export interface ReloadEvent extends CommonEvent {
  readonly name: 'Reload'
  /**
   * Module that is meant; in security events, the one that raised it.
   * Since 1.6.2.
   */
  readonly Module?: string | undefined
  /**
   * What was asked to reload.
   * - `Reload Requested`: A reload of everything was asked for.
   * - `CDR subsystem reload requested`: Call records were reloaded.
   * - `ENUM reload Requested`: Number lookups were reloaded.
   * - `Manager reload Requested`: The manager interface was reloaded.
   * Since 1.0; until 11.
   */
  readonly Message?: 'Reload Requested' | 'CDR subsystem reload requested' | 'ENUM reload Requested' | 'Manager reload Requested' | (string & {}) | undefined
  /**
   * How the reload went.
   * - `0`: Reloaded.
   * - `1`: Will be reloaded once the server is ready.
   * - `2`: There is no such module.
   * - `3`: It failed.
   * - `4`: Another reload is under way.
   * - `5`: The module is not ready for it.
   * - `6`: The module cannot be reloaded.
   * - `Enabled`: The part is on after its reload; up to Asterisk 11.
   * - `Disabled`: The part is off after its reload; up to Asterisk 11.
   * Since 1.6.2.
   */
  readonly Status?: '0' | '1' | '2' | '3' | '4' | '5' | '6' | 'Enabled' | 'Disabled' | (string & {}) | undefined
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
 * The server stops, or starts again.
 *
 * The connection closes right after it.
 *
 * Since 1.0. Privileges: system.
 *
 * Source: spec/events/Shutdown.yaml
 */
export interface ShutdownEvent extends CommonEvent {
  readonly name: 'Shutdown'
  /**
   * How the server ends.
   * - `Cleanly`: No channel was up.
   * - `Uncleanly`: Channels were up; they end with the server.
   */
  readonly Shutdown: 'Cleanly' | 'Uncleanly' | (string & {}) | undefined
  /** Whether the server starts again by itself. */
  readonly Restart: boolean | undefined
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
export interface TestEventEvent extends CommonEvent {
  readonly name: 'TestEvent'
  /**
   * Kind of the mark.
   * - `StateChange`: A step was reached.
   * - `Assert`: A condition did not hold.
   */
  readonly Type: 'StateChange' | 'Assert' | (string & {}) | undefined
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
 * A module was unloaded, or could not be.
 *
 * Since 16. Privileges: system.
 *
 * Source: spec/events/Unload.yaml
 */
export interface UnloadEvent extends CommonEvent {
  readonly name: 'Unload'
  /** Module that is meant; in security events, the one that raised it. */
  readonly Module: string | undefined
  /**
   * How loading or unloading the module went.
   * - `Success`: It worked.
   * - `Failure`: It failed.
   * - `Decline`: The module refused.
   */
  readonly Status: 'Success' | 'Failure' | 'Decline' | (string & {}) | undefined
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
 * An event that the dialplan or another session made up.
 *
 * `UserEvent` names it and headers of the maker's choice follow, in the maker's spelling, possibly repeated and even named like headers of the protocol. From 12 on, one made by the dialplan carries its channel.
 *
 * The body is relayed as it was written, lines without a colon included; from the dialplan it can even forge whole messages.
 *
 * Headers chosen at run time may follow; `get` and `toObject` have them.
 *
 * Since 1.4. Privileges: user.
 *
 * Source: spec/events/UserEvent.yaml
 */
export interface UserEventEvent extends CommonEvent {
  readonly name: 'UserEvent'
  /**
   * Name of the channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   * Since 12.
   */
  readonly Channel?: string | undefined
  /**
   * State of the channel as a number.
   * - `0`: Down; the channel exists and nothing is going on.
   * - `1`: Down, but set aside for a call.
   * - `2`: Off hook.
   * - `3`: Digits have been dialled.
   * - `4`: The far end of the line that called is being alerted.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
   * Since 12.
   */
  readonly ChannelState?: number | undefined
  /**
   * State of the channel in words.
   * - `Down`: Exists and nothing is going on.
   * - `Rsrvd`: Down, but set aside for a call.
   * - `OffHook`: Off hook.
   * - `Dialing`: Digits have been dialled.
   * - `Ring`: The calling side is waiting for an answer.
   * - `Ringing`: The device is ringing.
   * - `Up`: Answered.
   * - `Busy`: The line is busy.
   * - `Dialing Offhook`: Digits have been dialled while off hook.
   * - `Pre-ring`: An incoming call was noticed and awaits what comes before its first ring.
   * - `Mute`: Nothing is to be sent to it.
   * - `Unknown`: None of the others; the number may follow in parentheses.
   * Since 12.
   */
  readonly ChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineName?: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /**
   * Account that calls of the channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly AccountCode?: string | undefined
  /**
   * Section of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Context?: string | undefined
  /**
   * Extension of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Exten?: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly Priority?: number | undefined
  /**
   * Identifier that the channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly Linkedid?: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid?: string | undefined
  /**
   * A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
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
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * The WaitEvent action has delivered what happened, or its time is over.
 *
 * Since 1.4. Privileges: none; it only comes in the answer to WaitEvent.
 *
 * Source: spec/events/WaitEventComplete.yaml
 */
export interface WaitEventCompleteEvent extends CommonEvent {
  readonly name: 'WaitEventComplete'
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
