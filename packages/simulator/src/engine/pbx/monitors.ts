import type { Channel } from './channel.ts'
import type { PbxEvent } from './pbx-events.ts'

interface MonitorPbx {
  readonly emit: (event: PbxEvent) => void
  setVariable(channel: Channel, name: string, value: string): void
  unsetVariable(channel: Channel, name: string): void
}

/** Begins to record a channel by Monitor; nothing is written. One that is recorded gets the other name (res_monitor.c, 16.28.0). */
export function startMonitor(pbx: MonitorPbx, channel: Channel, file: string): void {
  if (channel.monitor !== undefined) {
    channel.monitor = { ...channel.monitor, file }
    return
  }
  channel.monitor = { file, paused: false }
  pbx.setVariable(channel, '__MONITORED', 'true')
  pbx.emit({ type: 'recording-started', channel, mixed: false })
}

export function stopMonitor(pbx: MonitorPbx, channel: Channel): void {
  if (channel.monitor !== undefined) {
    channel.monitor = undefined
    pbx.emit({ type: 'recording-stopped', channel, mixed: false })
    pbx.unsetVariable(channel, 'MONITORED')
  }
  pbx.unsetVariable(channel, 'AUTO_MONITOR')
}

export function pauseMonitor(channel: Channel, paused: boolean): void {
  if (channel.monitor !== undefined) channel.monitor = { ...channel.monitor, paused }
}
