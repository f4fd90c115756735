import type { Handler } from '../request.ts'

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
    const { pbx, engine, personality } = request
    const now = engine.host.clock.now()
    const { channelVars } = engine.config
    const items = [...pbx.channels.values()].map((channel) =>
      personality.answers.shownChannel(channel, now, channelVars),
    )
    request.list('Channels will follow', items, 'CoreShowChannelsComplete')
  },
}
