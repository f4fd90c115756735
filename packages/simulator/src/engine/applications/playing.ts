import { splitArguments } from '../dialplan/arguments.ts'
import { options } from '../dialplan/option-letters.ts'
import { sendDigit } from '../pbx/digits.ts'
import { startMusic, stopMusic } from '../pbx/music.ts'
import { forever } from './answering.ts'
import { type Applications, argumentsOf, type Call, effect, immediate } from './application.ts'
import { answer, anyDigit, digit, play, sleep, timeLength } from './media.ts'
import { type Outcome, type Script, script } from './script.ts'

/** What a caller hears: sounds, numbers, tones, music; digits and texts that are sent. */
export const playingApplications: Applications = {
  Playback: script(playback),
  ControlPlayback: script(controlPlayback),
  BackgroundDetect: script(function* (call) {
    if (call.data === '') return 'hangup'
    yield* answer(call)
    const pressed = yield* play(call, argumentsOf(call)[0] ?? '', anyDigit)
    return pressed === undefined || pressed === 'failed' ? undefined : { digits: pressed }
  }),
  SayDigits: say((text) => [...text].filter((char) => /[\d*#+-]/.test(char))),
  SayNumber: say((text) => (/^[+-]?\d+/.test(text) ? [text] : []), true),
  SayOrdinal: say((text) => (/^[+-]?\d+/.test(text) ? [text] : [])),
  SayMoney: say((text) => [text]),
  SayAlpha: say((text) => [...text]),
  SayAlphaCase: say((text) => [...(splitArguments(text)[1] ?? '')]),
  SayPhonetic: say((text) => [...text]),
  SayUnixTime: script(sayTime),
  DateTime: script(sayTime),
  Morsecode: script(function* (call) {
    yield* answer(call)
    yield* sleep(call, 240 * call.data.length)
    return undefined
  }),
  PlayTones: immediate(({ data }) => {
    return data === '' ||
      !/^[!\d]|^(?:dial|busy|ring|congestion|callwaiting|dialrecall|record|info|stutter)$/.test(data)
      ? 'hangup'
      : undefined
  }),
  StopPlayTones: effect(() => undefined),
  Echo: script(stay),
  StreamEcho: script(stay),
  Milliwatt: script(stay),
  MusicOnHold: script(function* (call) {
    const [name = '', seconds = ''] = argumentsOf(call)
    if (!startMusic(call.pbx, call.channel, name)) return undefined
    try {
      const limit = Number.parseInt(seconds, 10)
      if (limit > 0) yield* sleep(call, limit * 1_000)
      else yield* forever()
    } finally {
      stopMusic(call.pbx, call.channel)
    }
    return undefined
  }),
  StartMusicOnHold: effect(
    ({ pbx, channel, data }) => void startMusic(pbx, channel, argumentsOf({ pbx, data })[0] ?? ''),
  ),
  StopMusicOnHold: effect(({ pbx, channel }) => stopMusic(pbx, channel)),
  SendDTMF: script(sendDigits),
  SendText: effect(({ pbx, channel }) => {
    pbx.setVariable(channel, 'SENDTEXTTYPE', channel.half === undefined ? 'ENHANCED' : 'BASIC')
    pbx.setVariable(channel, 'SENDTEXTSTATUS', 'SUCCESS')
  }),
  ReceiveText: script(function* (call) {
    const { pbx, channel, data } = call
    const milliseconds = (Number.parseFloat(data) || 0) * 1_000
    if (milliseconds > 0) yield* sleep(call, milliseconds)
    pbx.setVariable(channel, 'RECEIVETEXTSTATUS', 'FAILURE')
    return undefined
  }),
}

function* playback(call: Call): Script<Outcome> {
  const { pbx, channel, data } = call
  if (data === '') return 'hangup'
  const [sounds = '', words = ''] = argumentsOf({ pbx, data })
  let status = 'SUCCESS'
  if (channel.state === 6 || !/skip/i.test(words)) {
    if (!/noanswer/i.test(words)) yield* answer(call)
    // A sound that is not there does not keep the others from being played.
    for (const sound of sounds.split('&')) if ((yield* play(call, sound)) === 'failed') status = 'FAILED'
  }
  pbx.setVariable(channel, 'PLAYBACKSTATUS', status)
  return undefined
}

function* controlPlayback(call: Call): Script<Outcome> {
  const { pbx, channel, data } = call
  if (data === '') return 'hangup'
  const [sound = '', , , , stop = '', , , flags = ''] = argumentsOf({ pbx, data })
  const start = Number.parseInt(options(flags).get('o') ?? '0', 10) || 0
  const length = pbx.soundLength(sound)
  const since = pbx.host.clock.now()
  const pressed = length === undefined ? 'failed' : yield* digit(call, Math.max(0, length - start), stop)
  if (pressed === 'failed') pbx.setVariable(channel, 'CPLAYBACKSTATUS', 'ERROR')
  else if (pressed === undefined) pbx.setVariable(channel, 'CPLAYBACKSTATUS', 'SUCCESS')
  else {
    pbx.setVariable(channel, 'CPLAYBACKSTATUS', 'USERSTOPPED')
    pbx.setVariable(channel, 'CPLAYBACKSTOPKEY', pressed)
  }
  const offset = pressed === 'failed' ? -1 : start + pbx.host.clock.now() - since
  pbx.setVariable(channel, 'CPLAYBACKOFFSET', String(offset))
  return undefined
}

/** Says something piece by piece; digits interrupt it only where SAY_DTMF_INTERRUPT is true. */
function say(pieces: (text: string) => string[], isNumber = false) {
  return script(function* (call) {
    const { pbx, channel, data } = call
    if (data === '') return 'hangup'
    const interrupts = /^(?:yes|true|y|t|1|on)$/i.test(pbx.read(channel, 'SAY_DTMF_INTERRUPT'))
    const number = Number.parseInt(data, 10)
    if (isNumber && !Number.isNaN(number)) {
      const headers = [
        ['Message', `saying number ${number}`],
        ['Number', number],
        ['Channel', channel.name],
      ] as const
      pbx.emit({ type: 'test-marked', mark: 'SAYNUM', headers })
    }
    if (pbx.sounds === 'none') return undefined
    const pressed = yield* digit(call, 500 * pieces(data).length, interrupts ? anyDigit : '')
    return pressed === undefined ? undefined : { digits: pressed }
  })
}

function* sayTime(call: Call): Script<Outcome> {
  const [, , , flags] = argumentsOf(call)
  yield* answer(call)
  if (call.pbx.sounds === 'none') return 'hangup'
  const pressed = yield* digit(call, 3_000, options(flags).has('j') ? anyDigit : '')
  return pressed === undefined ? undefined : { digits: pressed }
}

/** Answers and plays for as long as the caller likes. */
function* stay(call: Call): Script<Outcome> {
  yield* answer(call)
  yield* forever()
  return undefined
}

/** `12#,between,duration,channel`: `w` waits half a second, `W` a whole one. */
function* sendDigits(call: Call): Script<Outcome> {
  const { pbx, channel, data } = call
  const [digits = '', interval, length, other = '', flags] = argumentsOf({ pbx, data })
  if (digits === '') return undefined
  const target = other === '' ? channel : pbx.channel(other)
  if (target === undefined) return undefined
  if (options(flags).has('a')) yield* answer({ pbx, channel: target })
  const between = timeLength(interval, 'ms') || 250
  const duration = timeLength(length, 'ms') || 100
  yield* sleep(call, 100)
  for (const char of digits) {
    if (/w/i.test(char)) yield* sleep(call, char === 'w' ? 500 : 1_000)
    else if (/[\d*#A-D]/i.test(char)) {
      sendDigit(pbx, target, char, duration)
      yield* sleep(call, duration + between)
    } else if (/f/i.test(char)) yield* sleep(call, between)
  }
  return undefined
}
