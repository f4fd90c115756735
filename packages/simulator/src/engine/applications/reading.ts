import { options } from '../dialplan/option-letters.ts'
import { startMusic, stopMusic } from '../pbx/music.ts'
import { type Applications, argumentsOf, type Call } from './application.ts'
import { answer, anyDigit, digit, play, sleep, splitSounds, timeLength } from './media.ts'
import { type Outcome, type Script, script } from './script.ts'

/** Digits that are read at most. */
const maxDigits = 255

/** Reading what a caller presses. */
export const readingApplications: Applications = {
  Read: script(read),
  WaitExten: script(waitExten),
  WaitDigit: script(function* (call) {
    const [seconds, accepted = anyDigit] = argumentsOf(call)
    const limit = timeLength(seconds)
    const set = (name: string, value: string): void => call.pbx.setVariable(call.channel, name, value)
    if (limit === undefined || limit < 0) {
      set('WAITDIGITSTATUS', 'ERROR')
      return undefined
    }
    const pressed = yield* digit(call, limit, accepted)
    if (pressed !== undefined) set('WAITDIGITRESULT', pressed)
    set('WAITDIGITSTATUS', pressed === undefined ? 'TIMEOUT' : 'DTMF')
    return undefined
  }),
  BackGround: script(background),
  Authenticate: script(authenticate),
}

/** Milliseconds that TIMEOUT() holds: until the first digit, and between two. */
export function timeouts({ channel }: Pick<Call, 'channel'>): { response: number; digit: number } {
  const of = (kind: string, usual: number): number => {
    const seconds = Number.parseFloat(channel.fields.get(`timeout ${kind}`) ?? '')
    return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : usual
  }
  return { response: of('response', 10_000), digit: of('digit', 5_000) }
}

interface Input {
  readonly status: 'complete' | 'terminated' | 'timeout' | 'failed'
  readonly digits: string
}

/**
 * Plays a prompt and collects digits, which interrupt it, until there are enough, `terminator` is pressed, or the time is
 * over. Without a limit the timeouts of the channel count.
 */
export function* collect(
  call: Call,
  prompt: string,
  max: number,
  limit: number | undefined,
  terminator = '#',
): Script<Input> {
  const { response, digit: between } = timeouts(call)
  const [first, next] = limit === undefined ? [response, between] : [limit, limit]
  let digits = ''
  const accept = (pressed: string): Input | undefined => {
    if (terminator.includes(pressed)) return { status: digits === '' ? 'terminated' : 'complete', digits }
    digits += pressed
    return digits.length >= max ? { status: 'complete', digits } : undefined
  }
  const sounds = splitSounds(prompt)
  for (const [index, sound] of sounds.entries()) {
    const pressed = yield* play(call, sound, anyDigit)
    if (pressed === 'failed') {
      if (index === sounds.length - 1) return { status: 'failed', digits }
    } else if (pressed !== undefined) {
      const input = accept(pressed)
      if (input !== undefined) return input
      break
    }
  }
  for (;;) {
    const pressed = yield* digit(call, digits === '' ? first : next)
    if (pressed === undefined) return { status: 'timeout', digits }
    const input = accept(pressed)
    if (input !== undefined) return input
  }
}

function* read(call: Call): Script<Outcome> {
  const { pbx, channel, data } = call
  const set = (name: string, value: string): void => pbx.setVariable(channel, name, value)
  set('READSTATUS', 'ERROR')
  const [name = '', sounds = '', max = '', flags = '', attempts = '', seconds = ''] = argumentsOf({ pbx, data })
  if (name === '') return undefined
  const found = options(flags)
  if (channel.state !== 6) {
    if (found.has('s')) {
      set(name, '')
      set('READSTATUS', 'SKIPPED')
      return undefined
    }
    if (!found.has('n')) yield* answer(call)
  }
  const enough = Number.parseInt(max, 10)
  const count = enough >= 1 && enough <= maxDigits ? enough : maxDigits
  const limit = Number.parseFloat(seconds) > 0 ? Number.parseFloat(seconds) * 1_000 : undefined
  const terminator = found.get('t') ?? '#'
  // The name of a tone has no sound of its own.
  const prompt = found.has('i') ? '' : sounds
  let status = 'ERROR'
  for (let left = Math.max(1, Number.parseInt(attempts, 10) || 1); left > 0; left--) {
    const input = yield* collect(call, prompt, count, limit, terminator)
    const digits = input.status === 'terminated' && found.has('e') ? terminator : input.digits
    set(name, digits)
    if (input.status === 'failed') break
    status = input.status === 'timeout' ? 'TIMEOUT' : 'OK'
    if (digits !== '') break
  }
  set('READSTATUS', status)
  return undefined
}

function* waitExten(call: Call): Script<Outcome> {
  const { pbx, channel, data } = call
  const [seconds, flags] = argumentsOf({ pbx, data })
  const limit = timeLength(seconds)
  const music = options(flags).get('m')
  // The other end of a Local channel hears of it instead.
  const plays = music !== undefined && channel.half === undefined
  if (plays) startMusic(pbx, channel, music)
  try {
    const pressed = yield* digit(call, limit !== undefined && limit > 0 ? limit : timeouts(call).response)
    if (pressed !== undefined) return { digits: pressed }
  } finally {
    if (plays) stopMusic(pbx, channel)
  }
  const { context, exten, priority, callerId } = channel
  if (pbx.dialplan.step(context, exten, priority + 1, callerId.num) !== undefined) return undefined
  if (pbx.dialplan.has(context, 't', callerId.num)) return { exten: 't', priority: 1 }
  if (!pbx.dialplan.has(context, 'e', callerId.num)) return 'hangup'
  channel.raised = {
    reason: 'RESPONSETIMEOUT',
    context: channel.context,
    exten: channel.exten,
    priority: channel.priority,
  }
  return { exten: 'e', priority: 1 }
}

function* background(call: Call): Script<Outcome> {
  const { pbx, channel, data } = call
  if (data === '') return 'hangup'
  const [sounds = '', words = '', , place = ''] = argumentsOf({ pbx, data })
  const flags = options({ skip: 's', noanswer: 'n' }[words.toLowerCase()] ?? words)
  const context = place === '' ? channel.context : place
  let pressed: string | undefined
  if (channel.state === 6 || !flags.has('s')) {
    if (!flags.has('n')) yield* answer(call)
    const extensions = [...anyDigit].filter((each) => pbx.dialplan.canMatch(context, each, channel.callerId.num))
    pressed = yield* play(call, sounds, flags.has('p') ? '' : flags.has('m') ? extensions.join('') : anyDigit)
  }
  const failed = pressed === 'failed'
  const done = (): void => pbx.setVariable(channel, 'BACKGROUNDSTATUS', failed ? 'FAILED' : 'SUCCESS')
  if (pressed === undefined || failed) {
    done()
    return undefined
  }
  const { num } = channel.callerId
  if (!pbx.dialplan.canMatch(context, pressed, num) || pbx.dialplan.matchesMore(context, pressed, num)) {
    done()
    return { digits: pressed }
  }
  channel.exten = pressed
  channel.context = context
  done()
  return { context, exten: pressed, priority: 1 }
}

function* authenticate(call: Call): Script<Outcome> {
  const { pbx, channel, data } = call
  if (data === '') return 'hangup'
  yield* answer(call)
  const [password = '', flags = '', max = '', sound = ''] = argumentsOf({ pbx, data })
  const found = options(flags)
  const count = Number.parseInt(max, 10) >= 1 ? Number.parseInt(max, 10) : 254
  let prompt = sound === '' ? 'agent-pass' : sound
  for (let attempt = 0; attempt < 3; attempt++) {
    const { status, digits } = yield* collect(call, prompt, count, undefined)
    if (status === 'failed') return 'hangup'
    const family = password.slice(1)
    const isRight = !password.startsWith('/')
      ? digits === password
      : found.has('d') && pbx.database.get(family, digits) !== undefined
    if (isRight) {
      if (found.has('d') && found.has('r')) pbx.database.delete(family, digits)
      if (found.has('a')) channel.accountCode = digits
      yield* play(call, 'auth-thankyou', anyDigit)
      return undefined
    }
    prompt = 'auth-incorrect'
  }
  yield* play(call, 'vm-goodbye')
  yield* sleep(call, 0)
  return 'hangup'
}
