import { isTrue } from '../config/ini.ts'
import { options } from '../dialplan/option-letters.ts'
import { startMixMonitor, stopMixMonitor } from '../pbx/mix-monitors.ts'
import { pauseMonitor, startMonitor, stopMonitor } from '../pbx/monitors.ts'
import type { Handler, Request } from '../request.ts'
import { targetChannel } from './target-channel.ts'

/** Monitor of older releases, MixMonitor of newer ones. Nothing is written to any file. */
export const recordingActions: Readonly<Record<string, Handler>> = {
  Monitor(request) {
    const channel = targetChannel(request)
    if (channel === undefined) return
    startMonitor(request.pbx, channel, request.get('File') || channel.name.replaceAll('/', '-'))
    request.ack('Started monitoring channel')
  },

  /** Answers Success also for a channel that is not recorded (R24). */
  StopMonitor(request) {
    const channel = targetChannel(request)
    if (channel === undefined) return
    stopMonitor(request.pbx, channel)
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
    const found = options(request.get('options'))
    const monitor = startMixMonitor(request.pbx, channel, { file: request.get('File'), options: found })
    if (monitor === undefined) return request.error('Could not start monitoring channel')
    // Only a client that asks for the id gets one (R24).
    request.respond('Success', found.get('i') ? [['MixMonitorID', monitor.id]] : [])
  },

  StopMixMonitor(request) {
    const channel = targetChannel(request)
    if (channel === undefined) return
    if (stopMixMonitor(request.pbx, channel, request.get('MixMonitorID'))) request.respond('Success')
    else request.error('Could not stop monitoring channel')
  },

  MixMonitorMute(request) {
    const direction = request.get('Direction')
    if (direction === '') return request.error('No direction specified. Must be read, write or both')
    if (!/^(?:read|write|both)$/i.test(direction))
      return request.error('Invalid direction specified. Must be read, write or both')
    if (request.get('Channel') === '') return request.error('No channel specified')
    const state = request.get('State')
    if (state === '') return request.error('No state specified')
    const channel = targetChannel(request)
    if (channel === undefined) return
    const id = request.get('MixMonitorID')
    if (id !== '' && !channel.mixMonitors.some((monitor) => monitor.id === id))
      return request.error('Cannot set mute flag')
    if (id === '' && channel.mixMonitors.length === 0) return request.error('Cannot set mute flag')
    request.respond('Success')
    if (id === '') {
      const headers = [
        ['Channel', channel.name],
        ['Source', 'MixMonitor'],
        ['Count', channel.mixMonitors.length],
      ] as const
      request.pbx.emit({ type: 'test-marked', mark: 'AUDIOHOOK_GROUP_MUTE_TOGGLE', headers })
    }
    request.pbx.emit({ type: 'recording-muted', channel, direction, muted: isTrue(state) })
  },
}

function pause(request: Request, paused: boolean): void {
  const channel = request.get('Channel') === '' ? undefined : targetChannel(request)
  if (request.get('Channel') === '') request.error('No channel specified')
  if (channel === undefined) {
    // In 1.4 this mistake costs the connection (R25).
    if (!request.personality.since('1.6')) request.session.end()
    return
  }
  pauseMonitor(channel, paused)
  request.ack(paused ? 'Paused monitoring of the channel' : 'Unpaused monitoring of the channel')
}
