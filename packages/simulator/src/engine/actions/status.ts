import { isTrue } from '../config/ini.ts'
import { splitArguments } from '../dialplan/arguments.ts'
import type { Headers } from '../message.ts'
import type { Channel } from '../pbx/channel.ts'
import { cachedChannels, walkedChannels } from '../pbx/channel-order.ts'
import type { Handler, Request } from '../request.ts'
import type { ListItem } from '../responder.ts'

/** Lists of channels. */
export const statusActions: Readonly<Record<string, Handler>> = {
  Status(request) {
    const { engine, pbx, personality } = request
    const name = request.get('Channel')
    const one = name === '' ? undefined : pbx.channel(name)
    if (name !== '' && one === undefined) return request.error('No such channel')
    const channels = one === undefined ? walkedChannels(pbx) : [one]
    const { channelVars } = engine.config
    personality.answers.status(request, channels, engine.host.clock.now(), channelVars, variablesOf(request))
  },

  CoreShowChannels(request) {
    const { pbx, engine, personality } = request
    const now = engine.host.clock.now()
    const { channelVars } = engine.config
    const items = cachedChannels(pbx).map((channel) => personality.answers.shownChannel(channel, now, channelVars))
    request.list('Channels will follow', items, 'CoreShowChannelsComplete')
  },

  CoreShowChannelMap(request) {
    const name = request.get('Channel')
    if (name === '') return request.error('CoreShowChannelMap requires a channel.\n')
    // Unlike elsewhere, a unique id does not name the channel.
    const channel = request.pbx.channels.named(name)
    if (channel === undefined) return request.error('Could not get channel snapshot\n')
    const found = new Set<Channel>()
    connected(channel, found)
    const items = [...found].map(
      (other): ListItem => ({
        event: 'CoreShowChannelMap',
        headers: [
          ['Channel', name],
          ['ConnectedChannel', other.name],
        ],
      }),
    )
    request.list('Channel map will follow', items, 'CoreShowChannelMapComplete')
  },
}

/** Channels in the bridge of one, and those that are reached through Local channels among them. */
function connected(channel: Channel, found: Set<Channel>): void {
  for (const other of channel.bridge?.channels ?? []) {
    if (other === channel || found.has(other)) continue
    found.add(other)
    const { half } = other
    if (half === undefined || found.has(half)) continue
    found.add(half)
    connected(half, found)
  }
}

/** A variable that is not set is printed as C prints nothing; a function without a value is empty. */
function printed({ pbx }: Request, channel: Channel, name: string): string {
  const value = pbx.read(channel, name)
  return value !== '' || name.endsWith(')') || pbx.isSet(channel, name) ? value : '(null)'
}

/** The variables that Status was asked for, or all of a channel, newest first. */
function variablesOf(request: Request): (channel: Channel) => Headers {
  const wanted = request.get('Variables')
  const names = wanted === '' ? [] : splitArguments(wanted)
  const all = isTrue(request.get('AllVariables'))
  const header = (name: string, value: string) => ['Variable', `${name}=${value}`] as const
  return (channel) => [
    ...names.map((name) => header(name, printed(request, channel, name))),
    ...(all ? [...channel.variables].reverse().map(([name, value]) => header(name, value)) : []),
  ]
}
