import type { Channel } from '../pbx/channel.ts'
import { channelSnapshot } from '../personalities/snapshots.ts'
import type { Handler } from '../request.ts'
import type { ListItem } from '../responder.ts'

/** Lists of channels. */
export const statusActions: Readonly<Record<string, Handler>> = {
  Status(request) {
    const { engine, pbx, personality } = request
    const name = request.get('Channel')
    const one = name === '' ? undefined : pbx.channel(name)
    if (name !== '' && one === undefined) return request.error('No such channel')
    const channels = one === undefined ? [...pbx.channels.values()] : [one]
    personality.answers.status(request, channels, engine.host.clock.now(), engine.config.channelVars)
  },

  CoreShowChannels(request) {
    const { pbx, engine } = request
    const now = engine.host.clock.now()
    const items = [...pbx.channels.values()].map((channel): ListItem => {
      const headers = [
        ...channelSnapshot(channel, '', engine.config.channelVars),
        ['Application', channel.application],
        ['ApplicationData', channel.appData],
        ['Duration', duration(channel, now)],
        ['BridgeId', channel.bridge?.id ?? ''],
      ] as const
      return { event: 'CoreShowChannel', headers }
    })
    request.list('Channels will follow', items, 'CoreShowChannelsComplete')
  },
}

function duration({ createdAt }: Channel, now: number): string {
  const seconds = Math.floor((now - createdAt) / 1000)
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':')
}
