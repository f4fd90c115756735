// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type {
  CommonEvent,
  CommonLine,
} from '../common.ts'
import type { ChannelSnapshot } from '../groups.ts'
import type { RecordingDirectionValue } from '../values.ts'

/**
 * A MixMonitor recording was muted or unmuted.
 *
 * Since 16.17, 18.3; not in 17. Privileges: call.
 *
 * Source: spec/events/MixMonitorMute.yaml
 */
export interface MixMonitorMuteEvent extends CommonEvent, CommonLine, ChannelSnapshot {
  readonly name: 'MixMonitorMute'
  readonly Language: string | undefined
  readonly Linkedid: string | undefined
  /** Which side of the recording was muted. */
  readonly Direction: RecordingDirectionValue | (string & {}) | undefined
  /** Whether the recording was muted (`1`) or unmuted (`0`). */
  readonly State: boolean | undefined
}

/**
 * MixMonitor began to record a channel.
 *
 * It names no file: who began the recording knows it. Several recordings of one channel send several.
 *
 * Since 16.17, 18.3; not in 17. Privileges: call.
 *
 * Source: spec/events/MixMonitorStart.yaml
 */
export interface MixMonitorStartEvent extends CommonEvent, CommonLine, ChannelSnapshot {
  readonly name: 'MixMonitorStart'
  readonly Language: string | undefined
  readonly Linkedid: string | undefined
}

/**
 * MixMonitor stopped recording a channel.
 *
 * Since 16.17, 18.3; not in 17. Privileges: call.
 *
 * Source: spec/events/MixMonitorStop.yaml
 */
export interface MixMonitorStopEvent extends CommonEvent, CommonLine, ChannelSnapshot {
  readonly name: 'MixMonitorStop'
  readonly Language: string | undefined
  readonly Linkedid: string | undefined
}

/**
 * Monitor began to record a channel.
 *
 * Since 1.6.2; until 20. Privileges: call.
 * {@link ChannelSnapshot}: since 12; until 20.
 *
 * Source: spec/events/MonitorStart.yaml
 *
 * @deprecated Replaced by MixMonitorStart in 21.
 */
export interface MonitorStartEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'MonitorStart'
  /** Name of the channel. */
  readonly Channel: string | undefined
  readonly Uniqueid: string | undefined
}

/**
 * Monitor stopped recording a channel.
 *
 * Since 1.6.2; until 20. Privileges: call.
 * {@link ChannelSnapshot}: since 12; until 20.
 *
 * Source: spec/events/MonitorStop.yaml
 *
 * @deprecated Replaced by MixMonitorStop in 21.
 */
export interface MonitorStopEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'MonitorStop'
  /** Name of the channel. */
  readonly Channel: string | undefined
  readonly Uniqueid: string | undefined
}
