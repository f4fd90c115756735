import type { Handler, Request } from '../request.ts'
import { targetChannel } from './target-channel.ts'

/** Monitor of older releases, MixMonitor of newer ones. Nothing is written to any file. */
export const recordingActions: Readonly<Record<string, Handler>> = {
  Monitor(request) {
    const channel = targetChannel(request)
    if (channel === undefined) return
    const file = request.get('File') || channel.name.replaceAll('/', '-')
    channel.monitor = { file, paused: false }
    request.ack('Started monitoring channel')
  },

  /** Answers Success also for a channel that is not recorded (R24). */
  StopMonitor(request) {
    const channel = targetChannel(request)
    if (channel === undefined) return
    channel.monitor = undefined
    request.ack('Stopped monitoring channel')
  },

  ChangeMonitor(request) {
    if (request.get('Channel') === '') return request.error('No channel specified')
    const file = request.get('File')
    if (file === '') return request.error('No filename specified')
    const channel = targetChannel(request)
    if (channel === undefined) return
    if (channel.monitor === undefined) return request.error('Could not change monitored filename of channel')
    channel.monitor = { ...channel.monitor, file }
    request.ack('Changed monitor filename')
  },

  PauseMonitor: (request) => pause(request, true),
  UnpauseMonitor: (request) => pause(request, false),

  MixMonitor(request) {
    const channel = targetChannel(request)
    if (channel === undefined) return
    const file = request.get('File')
    if (file === '') return request.error('Could not start monitoring channel')
    const id = `0x7f${Math.floor(request.engine.host.random() * 0x1_0000_0000)
      .toString(16)
      .padStart(8, '0')}00`
    const wanted = /i\(([^)]*)\)/.exec(request.get('options'))?.[1]
    channel.mixMonitors.push(id)
    // Only a client that asks for the id gets one (R24).
    request.respond('Success', wanted === undefined ? [] : [['MixMonitorID', id]])
    request.pbx.setVariable(channel, 'MIXMONITOR_FILENAME', file)
    if (wanted !== undefined) request.pbx.setVariable(channel, wanted, id)
    request.pbx.emit({ type: 'recording-started', channel, mixed: true })
  },

  StopMixMonitor(request) {
    const channel = targetChannel(request)
    if (channel === undefined) return
    const id = request.get('MixMonitorID')
    const index = id === '' ? 0 : channel.mixMonitors.indexOf(id)
    if (index === -1 || channel.mixMonitors.length === 0) return request.error('Could not stop monitoring channel')
    channel.mixMonitors.splice(index, 1)
    request.respond('Success')
    request.pbx.emit({ type: 'recording-stopped', channel, mixed: true })
  },
}

function pause(request: Request, paused: boolean): void {
  const channel = request.get('Channel') === '' ? undefined : targetChannel(request)
  if (request.get('Channel') === '') request.error('No channel specified')
  if (channel === undefined) {
    // In 1.4 this mistake costs the connection (R25).
    if (request.personality.name === '1.4') request.session.end()
    return
  }
  if (channel.monitor !== undefined) channel.monitor = { ...channel.monitor, paused }
  request.ack(paused ? 'Paused monitoring of the channel' : 'Unpaused monitoring of the channel')
}
