// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { Fields } from '../../runtime/fields.ts'
import type { AckReply } from '../../runtime/reply.ts'
import type { RecordingDirectionValue } from '../values.ts'

/**
 * Parameters of ChangeMonitor; the method `changeMonitor` describes the action.
 *
 * @deprecated Replaced by MixMonitor in 21.
 */
export interface ChangeMonitorRequest {
  /** Name, from Asterisk 11 on also unique id, of the channel that is being recorded. */
  Channel: string | number
  /** New name without extension; a relative one lies in the monitor folder of the server. */
  File: string | number
}

/** Reply of ChangeMonitor. */
export type ChangeMonitorReply = AckReply

/** Parameters of MixMonitor; the method `mixMonitor` describes the action. */
export interface MixMonitorRequest {
  /** Name or unique id of the channel to record; both directions are mixed into one file. */
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

/** Parameters of MixMonitorMute; the method `mixMonitorMute` describes the action. */
export interface MixMonitorMuteRequest {
  /** Name, from Asterisk 11 on also unique id, of the channel that MixMonitor records; one that it does not is refused. */
  Channel: string | number
  /** Which side of the recording was muted. */
  Direction: RecordingDirectionValue
  /** Whether to mute (`1`) or to unmute (`0`). */
  State: boolean
  /**
   * Only the recording with this identifier; if omitted, every recording of the channel.
   * Since 18.18, 20.3; not in 19.
   */
  MixMonitorID?: string | number | undefined
}

/** Reply of MixMonitorMute. */
export type MixMonitorMuteReply = AckReply

/**
 * Parameters of Monitor; the method `monitor` describes the action.
 *
 * @deprecated Replaced by MixMonitor in 21.
 */
export interface MonitorRequest {
  /** Name, from Asterisk 11 on also unique id, of the channel to record. */
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
export type MonitorReply = AckReply

/**
 * Parameters of PauseMonitor; the method `pauseMonitor` describes the action.
 *
 * @deprecated Replaced by MixMonitorMute in 21. It mutes recordings made by MixMonitor.
 */
export interface PauseMonitorRequest {
  /** Name, from Asterisk 11 on also unique id, of the channel that is being recorded. */
  Channel: string | number
}

/** Reply of PauseMonitor. */
export type PauseMonitorReply = AckReply

/** Parameters of StopMixMonitor; the method `stopMixMonitor` describes the action. */
export interface StopMixMonitorRequest {
  /** Name or unique id of the channel that is being recorded; one that is not is refused. */
  Channel: string | number
  /** Only the recording of this id; if omitted, one of the channel. */
  MixMonitorID?: string | number | undefined
}

/** Reply of StopMixMonitor. */
export type StopMixMonitorReply = AckReply

/**
 * Parameters of StopMonitor; the method `stopMonitor` describes the action.
 *
 * @deprecated Replaced by StopMixMonitor in 21.
 */
export interface StopMonitorRequest {
  /** Name, from Asterisk 11 on also unique id, of the channel that is being recorded. */
  Channel: string | number
}

/** Reply of StopMonitor. */
export type StopMonitorReply = AckReply

/**
 * Parameters of UnpauseMonitor; the method `unpauseMonitor` describes the action.
 *
 * @deprecated Replaced by MixMonitorMute in 21. It mutes recordings made by MixMonitor.
 */
export interface UnpauseMonitorRequest {
  /** Name, from Asterisk 11 on also unique id, of the channel whose recording is paused. */
  Channel: string | number
}

/** Reply of UnpauseMonitor. */
export type UnpauseMonitorReply = AckReply
