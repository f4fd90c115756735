import { addAgiCommand } from '../agi/async-agi.ts'
import { options } from '../dialplan/option-letters.ts'
import type { Channel } from '../pbx/channel.ts'
import { walkedChannels } from '../pbx/channel-order.ts'
import { startMixMonitor, stopMixMonitor } from '../pbx/mix-monitors.ts'
import type { Server } from '../server.ts'
import { type Commands, failed, usage } from './command.ts'

/** Recordings of a channel, and commands for one that a client controls. */
export const recordingCommands: Commands = {
  mixmonitor: (engine, [verb = '', name = '', data = '']) => {
    if (name === '')
      return usage(
        'mixmonitor start <chan_name> [args]',
        '',
        'mixmonitor stop <chan_name> [args]',
        '',
        'mixmonitor list <chan_name>',
      )
    const channel = startingWith(engine, name)
    if (channel === undefined) return [`No channel matching '${name}' found.`]
    const [file = '', flags = ''] = data.split(',')
    switch (verb) {
      case 'start':
        startMixMonitor(engine.pbx, channel, { file, options: options(flags) })
        return ['']
      case 'stop':
        stopMixMonitor(engine.pbx, channel, file)
        return ['']
      default:
        return [
          'MixMonitor ID\tFile\tReceive File\tTransmit File',
          '='.repeat(73),
          ...channel.mixMonitors.map(({ id, file, read, write }) => [id, file, read, write].join('\t')),
        ]
    }
  },
  'agi exec': ({ pbx }, words) => {
    const [name = '', command = '', id = ''] = words
    if (command === '') return usage('agi exec <channel name> <app and arguments> [id]')
    const channel = pbx.channel(name)
    if (channel === undefined) return failed(`Channel ${name} does not exist.`)
    return addAgiCommand(channel, command, id)
      ? [`Added AGI command to channel ${channel.name} queue`]
      : failed(`Failed to add AGI command to queue of channel ${channel.name}`)
  },
}

/** By name, or by the first characters of it. */
function startingWith({ pbx }: Server, start: string): Channel | undefined {
  const named = pbx.channel(start)
  if (named !== undefined) return named
  const lower = start.toLowerCase()
  return walkedChannels(pbx).find(({ name }) => name.toLowerCase().startsWith(lower))
}
