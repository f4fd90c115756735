import { isTrue } from '../config/ini.ts'
import type { Channel } from '../pbx/channel.ts'
import { walkedChannels } from '../pbx/channel-order.ts'
import { sendDigit } from '../pbx/digits.ts'
import { pressDigits } from '../pbx/press-digits.ts'
import { posixPattern } from '../posix/pattern.ts'
import type { Handler, Request } from '../request.ts'
import type { ListItem } from '../responder.ts'
import { encodeBytes } from '../text.ts'
import { targetChannel } from './target-channel.ts'

/** What can be done to one channel. */
export const channelActions: Readonly<Record<string, Handler>> = {
  Hangup(request) {
    const name = request.get('Channel')
    if (request.personality.answers.hangsUpByPattern && /^\/.*\/$/.test(name)) return hangUpByPattern(request, name)
    const channel = targetChannel(request)
    if (channel === undefined) return
    request.ack('Channel Hungup')
    request.pbx.hangUp(channel, hangupCause(request))
  },

  AbsoluteTimeout(request) {
    const timeout = Number.parseInt(request.get('Timeout'), 10) || 0
    if (request.get('Channel') === '') return request.error('No channel specified')
    if (timeout === 0) return request.error('No timeout specified')
    const channel = targetChannel(request)
    if (channel === undefined) return
    request.pbx.limit(channel, timeout * 1000)
    request.ack('Timeout Set')
  },

  Getvar(request) {
    const name = request.get('Variable')
    if (name === '') return request.error('No variable specified')
    const channel = request.get('Channel') === '' ? undefined : targetChannel(request)
    if (channel === undefined && request.get('Channel') !== '') return
    const value = isDangerous(request, name, 'read') ? '' : request.pbx.readOnly(channel, name)
    request.personality.answers.variable(request, name, value)
  },

  Setvar(request) {
    const name = request.get('Variable')
    if (name === '') return request.error('No variable specified')
    const channel = request.get('Channel') === '' ? undefined : targetChannel(request)
    if (channel === undefined && request.get('Channel') !== '') return
    const value = request.get('Value')
    // The events of what is set come after the answer.
    if (!name.endsWith(')')) {
      request.ack('Variable Set')
      request.pbx.setVariable(channel, name, value)
    } else if (!isDangerous(request, name, 'write') && request.pbx.assign(channel, name, value))
      request.ack('Variable Set')
    else request.error('Variable not set')
  },

  PlayDTMF(request) {
    const { pbx, personality } = request
    const channel = pbx.channel(request.get('Channel'))
    if (channel === undefined) return request.error(personality.answers.noDigitChannel)
    const digit = request.get('Digit').charAt(0)
    if (digit === '') return request.error('No digit specified')
    request.ack('DTMF successfully queued')
    const duration = Number.parseInt(request.get('Duration'), 10)
    if (isTrue(request.get('Receive'))) {
      pressDigits(pbx, channel, digit, duration > 0 ? duration : 0)
      return
    }
    const length = duration > 0 ? duration : 100
    // The other half of a Local channel receives it.
    if (channel.half !== undefined) return sendDigit(pbx, channel, digit, length)
    pbx.emit({ type: 'digit-begun', channel, digit, direction: 'Sent' })
    pbx.host.clock.after(length, () => {
      if (!channel.gone) pbx.emit({ type: 'digit-ended', channel, digit, duration: length, direction: 'Sent' })
    })
  },

  MuteAudio(request) {
    const [channel, state, direction] = ['Channel', 'State', 'Direction'].map((name) => request.get(name))
    if (channel === '') return request.error('Channel not specified')
    if (state === '') return request.error('State not specified')
    if (direction === '') return request.error('Direction not specified')
    const found = request.pbx.channel(channel ?? '')
    if (found === undefined) return request.error('No such channel')
    request.ack()
    // Whether it can be connected directly is looked at again.
    if (found.bridge?.type === 'basic') found.bridge.namePeers()
  },

  SendText(request) {
    const channel = request.get('Channel')
    if (channel === '') return request.error('No channel specified')
    if (request.get('Message') === '') return request.error('No Message specified')
    if (request.pbx.channel(channel) === undefined) return request.error('No such channel')
    request.ack('Success')
  },

  SetCDRUserField(request) {
    if (request.get('Channel') === '') return request.error('No Channel specified')
    const field = request.get('UserField')
    if (field === '') return request.error('No UserField specified')
    const channel = targetChannel(request)
    if (channel === undefined) return
    channel.userField = /^(?:yes|true|y|t|1|on)$/i.test(request.get('Append')) ? channel.userField + field : field
    request.ack('CDR Userfield Set')
  },
}

/** Functions that reach beyond calls: a client may use them only where asterisk.conf has `live_dangerously`. */
const dangerous = {
  read: /^(?:DB|DB_DELETE|STAT|FILE|FILE_COUNT_LINE|FILE_FORMAT|LOCK|TRYLOCK|UNLOCK|PERIODIC_HOOK|REALTIME_DESTROY|SHELL)\(/,
  write: /^(?:CONFBRIDGE|CURL|DB|FILE|PERIODIC_HOOK)\(/,
}

function isDangerous({ pbx }: Request, name: string, use: 'read' | 'write'): boolean {
  if (pbx.legacy || !dangerous[use].test(name)) return false
  const options = pbx.files.sectionsNow('asterisk.conf').find((section) => section.name === 'options')
  return !isTrue(options?.settings.find(({ key }) => key === 'live_dangerously')?.value ?? 'no')
}

function hangUpByPattern(request: Request, text: string): void {
  const { pbx } = request
  const pattern = posixPattern(encodeBytes(text.slice(1, -1)))
  if (pattern === undefined) {
    request.error(`Regex compile failed on: ${text}`)
    return
  }
  const found = walkedChannels(pbx).filter(({ name }) => pattern.test(encodeBytes(name)))
  const items = found.map(
    ({ name }): ListItem => ({ event: 'ChannelHungup', headers: [['Channel', name]], id: 'last' }),
  )
  request.list('Channels hung up will follow', items, 'ChannelsHungupListComplete')
  // A caller hears of it last: the server reads the channels that he calls first.
  const rank = (channel: Channel): number => {
    if (isCalling(channel)) return 2
    return channel.half !== undefined && isCalling(channel.half) ? 1 : 0
  }
  for (const channel of found) channel.hangingUp = true
  for (const channel of [...found].sort((a, b) => rank(a) - rank(b))) pbx.hangUp(channel, hangupCause(request))
}

function isCalling({ application, bridge }: Channel): boolean {
  return bridge === undefined && (application === 'Dial' || application === 'Queue')
}

/** An invalid cause counts as not given. */
function hangupCause(request: Request): number | undefined {
  const cause = Number.parseInt(request.get('Cause'), 10)
  return cause >= 1 && cause <= 127 ? cause : undefined
}
