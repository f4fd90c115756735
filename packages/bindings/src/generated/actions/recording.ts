// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { Fields } from '../../runtime/fields.ts'
import type { AckReply } from '../../runtime/reply.ts'

/**
 * Moves a running recording of a channel to another file name.
 *
 * Since 1.0; until 20. Privileges: call. Risk: writes files.
 *
 * Source: spec/actions/ChangeMonitor.yaml
 *
 * @deprecated Replaced by MixMonitor in 21.
 */
export interface ChangeMonitorRequest {
  /**
   * Name, from Asterisk 11 on also unique id, of the channel that is being recorded.
   * No value: `none`.
   */
  Channel: string | number
  /** New name without extension; a relative one lies in the monitor folder of the server. */
  File: string | number
}

/** Reply of ChangeMonitor. */
export interface ChangeMonitorReply extends AckReply {
}

/**
 * Records a channel, both directions mixed into one file.
 *
 * Success carries no Message.
 *
 * The documentation of releases before 20.13, 21.8 and 22.3 spells Options in lower case; servers take either.
 *
 * Since 11. Privileges: none (from 11), system (from 11.11), none (from 12), system (from 12.4). Risk: runs programs, writes files.
 *
 * Source: spec/actions/MixMonitor.yaml
 */
export interface MixMonitorRequest {
  /**
   * Name or unique id of the channel to record; both directions are mixed into one file.
   * No value: `none`.
   */
  Channel: string | number
  /** File to write, its extension choosing the format; if omitted, options have to name a file. */
  File?: string | number | undefined
  /** Options as the dialplan application takes them; i(NAME) puts the id of the recording into that channel variable. */
  Options?: string | number | undefined
  /**
   * Program that the server runs when the recording ends.
   * Since 12.3.
   */
  Command?: string | number | undefined
}

/** Reply of MixMonitor. */
export interface MixMonitorReply extends Fields {
  /** Id for StopMixMonitor; present only where the options contain i(). */
  readonly MixMonitorID: string | undefined
}

/**
 * Mutes or unmutes one side, or both, of a recording by MixMonitor.
 *
 * The event MixMonitorMute reports it from 16.17, 18.3 and 19 on, by the Channel.
 *
 * Since 1.8. Privileges: none (from 1.8), call or system (from 11.11), none (from 12), call or system (from 12.4).
 *
 * Source: spec/actions/MixMonitorMute.yaml
 */
export interface MixMonitorMuteRequest {
  /**
   * Name, from Asterisk 11 on also unique id, of the channel that MixMonitor records; one that it does not is refused.
   * No value: `none`.
   */
  Channel: string | number
  /**
   * Which side of the recording was muted.
   * - `read`: What comes from the channel.
   * - `write`: What goes to the channel.
   * - `both`: Both ways.
   */
  Direction: 'read' | 'write' | 'both'
  /** Whether to mute (`1`) or to unmute (`0`). */
  State: boolean
  /**
   * Only the recording with this identifier; if omitted, every recording of the channel.
   * Since 18.18, 20.3; not in 19.
   */
  MixMonitorID?: string | number | undefined
}

/** Reply of MixMonitorMute. */
export interface MixMonitorMuteReply extends AckReply {
}

/**
 * Records the two directions of a channel into two files.
 *
 * A program does the mixing; the channel variable MONITOR_EXEC can name another one.
 *
 * Since 1.0; until 20. Privileges: call. Risk: runs programs, writes files.
 *
 * Source: spec/actions/Monitor.yaml
 *
 * @deprecated Replaced by MixMonitor in 21.
 */
export interface MonitorRequest {
  /**
   * Name, from Asterisk 11 on also unique id, of the channel to record.
   * No value: `none`.
   */
  Channel: string | number
  /** Name without extension, -in and -out being added; if omitted, it is made from the channel name. */
  File?: string | number | undefined
  /**
   * Format of the files and their extension.
   * Default: wav.
   */
  Format?: string | number | undefined
  /**
   * Yes mixes both files into one when the recording ends.
   * Default: no.
   */
  Mix?: boolean | undefined
}

/** Reply of Monitor. */
export interface MonitorReply extends AckReply {
}

/**
 * Interrupts the recording of a channel.
 *
 * In 1.4, in 1.6.2, up to 1.8.9 and up to 10.1 the server closes the session after an error.
 *
 * Since 1.4; until 20. Privileges: call.
 *
 * Source: spec/actions/PauseMonitor.yaml
 *
 * @deprecated Replaced by MixMonitorMute in 21. It mutes recordings made by MixMonitor.
 */
export interface PauseMonitorRequest {
  /**
   * Name, from Asterisk 11 on also unique id, of the channel that is being recorded.
   * No value: `none`.
   */
  Channel: string | number
}

/** Reply of PauseMonitor. */
export interface PauseMonitorReply extends AckReply {
}

/**
 * Ends recordings of a channel that MixMonitor began.
 *
 * Success carries no Message.
 *
 * Since 11. Privileges: none (from 11), call or system (from 11.11), none (from 12), call or system (from 12.4).
 *
 * Source: spec/actions/StopMixMonitor.yaml
 */
export interface StopMixMonitorRequest {
  /**
   * Name or unique id of the channel that is being recorded; one that is not is refused.
   * No value: `none`.
   */
  Channel: string | number
  /** Only the recording of this id; if omitted, one of the channel. */
  MixMonitorID?: string | number | undefined
}

/** Reply of StopMixMonitor. */
export interface StopMixMonitorReply extends AckReply {
}

/**
 * Ends the recording of a channel that Monitor began.
 *
 * Success comes even where nothing is being recorded.
 *
 * Since 1.0; until 20. Privileges: call.
 *
 * Source: spec/actions/StopMonitor.yaml
 *
 * @deprecated Replaced by StopMixMonitor in 21.
 */
export interface StopMonitorRequest {
  /**
   * Name, from Asterisk 11 on also unique id, of the channel that is being recorded.
   * No value: `none`.
   */
  Channel: string | number
}

/** Reply of StopMonitor. */
export interface StopMonitorReply extends AckReply {
}

/**
 * Resumes an interrupted recording of a channel.
 *
 * In 1.4, in 1.6.2, up to 1.8.9 and up to 10.1 the server closes the session after an error.
 *
 * Since 1.4; until 20. Privileges: call.
 *
 * Source: spec/actions/UnpauseMonitor.yaml
 *
 * @deprecated Replaced by MixMonitorMute in 21. It mutes recordings made by MixMonitor.
 */
export interface UnpauseMonitorRequest {
  /**
   * Name, from Asterisk 11 on also unique id, of the channel whose recording is paused.
   * No value: `none`.
   */
  Channel: string | number
}

/** Reply of UnpauseMonitor. */
export interface UnpauseMonitorReply extends AckReply {
}
