import { options } from '../dialplan/option-letters.ts'
import { startMixMonitor, stopMixMonitor } from '../pbx/mix-monitors.ts'
import { pauseMonitor, startMonitor, stopMonitor } from '../pbx/monitors.ts'
import { type Applications, argumentsOf, type Call, effect, immediate } from './application.ts'
import { answer, digit, play } from './media.ts'
import { type Outcome, type Script, script } from './script.ts'

/** Names of recordings that are remembered. */
const maxNames = 1_000

/** Recording a call, or what a caller says. No file is written. */
export const recordingApplications: Applications = {
  MixMonitor: immediate(({ pbx, channel, data }) => {
    const [file = '', flags] = argumentsOf({ pbx, data })
    return startMixMonitor(pbx, channel, { file, options: options(flags) }) === undefined ? 'hangup' : undefined
  }),
  StopMixMonitor: effect(
    ({ pbx, channel, data }) => void stopMixMonitor(pbx, channel, argumentsOf({ pbx, data })[0] ?? ''),
  ),
  Monitor: effect(({ pbx, channel, data }) => {
    const [, file = '', flags = ''] = argumentsOf({ pbx, data })
    // Dial runs it again once the call is answered, with the letter taken away.
    if (options(flags).has('b')) pbx.setVariable(channel, 'AUTO_MONITOR', data.replace(/b(?=[^,|]*$)/, 'X'))
    else if (data !== '') startMonitor(pbx, channel, file || `audio-${channel.uniqueid}`)
  }),
  StopMonitor: effect(({ pbx, channel }) => stopMonitor(pbx, channel)),
  ChangeMonitor: effect(({ channel, data }) => {
    if (channel.monitor !== undefined && data !== '') channel.monitor = { ...channel.monitor, file: data }
  }),
  PauseMonitor: effect(({ channel }) => pauseMonitor(channel, true)),
  UnpauseMonitor: effect(({ channel }) => pauseMonitor(channel, false)),
  Record: script(record),
}

/** `name:wav,silence,most seconds,options`. */
function* record(call: Call): Script<Outcome> {
  const { pbx, channel, data } = call
  const [path = '', silence = '', seconds = '', flags] = argumentsOf({ pbx, data })
  const at = path.includes('.') ? path.lastIndexOf('.') : path.indexOf(':')
  const set = (variable: string, value: string): void => pbx.setVariable(channel, variable, value)
  if (at === -1) {
    set('RECORD_STATUS', 'ERROR')
    return 'hangup'
  }
  const found = options(flags)
  set('RECORDED_FILE', numbered(pbx, path.slice(0, at)))
  if (channel.state !== 6) {
    if (found.has('s')) {
      set('RECORD_STATUS', 'SKIP')
      return undefined
    }
    if (!found.has('n')) yield* answer(call)
  }
  if (!found.has('q') && (yield* play(call, 'beep')) === 'failed') {
    set('RECORD_STATUS', 'HANGUP')
    return undefined
  }
  let status = 'HANGUP'
  try {
    status = yield* untilOver(call, found, whole(silence), whole(seconds))
  } finally {
    set('RECORD_STATUS', status)
  }
  return undefined
}

/** A phone sends silence all the time, a Local channel nothing. */
function* untilOver(call: Call, found: ReadonlyMap<string, string>, silence: number, most: number): Script<string> {
  const terminators = found.has('t') ? '*' : found.has('x') ? '' : found.has('y') ? '0123456789*#' : '#'
  const isSilent = silence > 0 && call.channel.half === undefined && (most === 0 || silence < most)
  const limit = isSilent ? silence : most === 0 ? Number.POSITIVE_INFINITY : most
  const accepted = found.has('o') ? `${terminators}0` : terminators
  const pressed =
    limit === Number.POSITIVE_INFINITY ? yield* anyTime(call, accepted) : yield* digit(call, limit * 1_000, accepted)
  if (pressed === undefined) return isSilent ? 'SILENCE' : 'TIMEOUT'
  return pressed === '0' && found.has('o') ? 'OPERATOR' : 'DTMF'
}

function* anyTime(call: Call, accepted: string): Script<string> {
  for (;;) {
    const pressed = yield* digit(call, 86_400_000, accepted)
    if (pressed !== undefined) return pressed
  }
}

function whole(text: string): number {
  return Math.max(0, Number.parseInt(text, 10)) || 0
}

/** Names that were given out by a server. */
const used = new WeakMap<Call['pbx'], Set<string>>()

/** `message%d` is given the lowest number that is free. */
function numbered(pbx: Call['pbx'], name: string): string {
  const names = used.get(pbx) ?? new Set<string>()
  used.set(pbx, names)
  let count = 0
  let path = name.replaceAll('%d', '0')
  while (name.includes('%d') && names.has(path)) path = name.replaceAll('%d', String(++count))
  if (names.size < maxNames) names.add(path)
  return path
}
