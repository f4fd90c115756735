import type { ApplicationPbx, Call, StepResult } from '../applications/application.ts'
import { type Script, wait } from '../applications/script.ts'
import type { Channel } from './channel.ts'
import { sendDigit } from './digits.ts'

/** Milliseconds of a digit, between two of them, and that `w` waits. */
const digitLength = 100
const betweenDigits = 250
const pause = 500

/** What the called party decided before it is connected: it is not. */
export interface Verdict {
  /** Status of the end of the call. */
  readonly said: string
  /** DIALSTATUS, where it is another. */
  readonly status?: string
  /** The caller's dialplan continues with its next step, whatever its options say. */
  readonly goesOn: boolean
  /** Where it continues. */
  readonly goesTo?: string
}

/** Carets separate within the argument of an option what commas separate elsewhere. */
export function withCarets(text: string): string {
  return text.replaceAll('^', ',')
}

/** `A(called[:caller])`: what the two hear, at the same time. */
export function* announce(call: Call, called: Channel, text: string): Script<void> {
  const lengths = text.split(':').map((sound) => (sound === '' ? 0 : (call.pbx.soundLength(sound) ?? 0)))
  yield* whileUp(call.pbx, called, Math.max(...lengths))
}

/** `D(called[:caller])`: digits that are sent to the called party, then to the caller. */
export function* pressKeys({ pbx, channel }: Call, called: Channel, text: string): Script<void> {
  const [toCalled = '', toCaller = ''] = text.split(':')
  for (const [target, digits] of [
    [called, toCalled],
    [channel, toCaller],
  ] as const) {
    if (digits !== '') yield* whileUp(pbx, called, digitLength)
    for (const digit of digits) {
      if (called.gone) return
      if (digit === 'w') yield* whileUp(pbx, called, pause)
      else if (/[\d*#A-D]/i.test(digit)) {
        sendDigit(pbx, target, digit, digitLength)
        yield* whileUp(pbx, called, digitLength + betweenDigits)
      }
    }
  }
}

/** `U(context[^argument…])`: a subroutine on the called channel; GOSUB_RESULT says what becomes of the call. */
export function* screen({ pbx, channel }: Call, called: Channel, text: string): Script<Verdict | undefined> {
  const [context = '', ...given] = text.split('^')
  const { exten, priority } = called
  const from = { context: called.context, exten, priority }
  // That its extension was taken away is seen with its next place.
  called.exten = channel.exten
  yield* wait<void>((resume) =>
    pbx.runSubroutine(called, `${context},s,1${given.length === 0 ? '' : `(${given.join(',')})`}`, resume, from),
  )
  Object.assign(called, from)
  const result = called.variables.get('GOSUB_RESULT')
  if (result === undefined || called.ending) return undefined
  const returned = called.variables.get('GOSUB_RETVAL')
  if (returned !== undefined && !channel.gone) pbx.setVariable(channel, 'GOSUB_RETVAL', returned)
  return verdict(result)
}

/** `M(name[^argument…])`: a macro on the called channel; MACRO_RESULT says what becomes of the call. */
export function* screenByMacro({ pbx, channel }: Call, called: Channel, text: string): Script<Verdict | undefined> {
  const { context, exten } = channel
  Object.assign(called, { context, exten })
  const ended = yield* wait<StepResult>((resume) => pbx.runMacro(called, withCarets(text), resume))
  if (ended === 'hangup') return { said: 'ANSWER', goesOn: false }
  const result = called.variables.get('MACRO_RESULT')
  return result === undefined || called.ending ? undefined : verdict(result)
}

/** What the result of a subroutine or macro says. */
function verdict(result: string): Verdict | undefined {
  const word = result.toUpperCase()
  if (['BUSY', 'CONGESTION', 'CHANUNAVAIL'].includes(word)) return { said: result, status: result, goesOn: true }
  if (word === 'CONTINUE') return { said: result, goesOn: true }
  if (word === 'ABORT') return { said: result, goesOn: false }
  if (word.startsWith('GOTO:')) return { said: result, goesOn: false, goesTo: result.slice('GOTO:'.length) }
  return undefined
}

/** So many milliseconds, or until the called party hangs up. */
function* whileUp({ host }: ApplicationPbx, called: Channel, milliseconds: number): Script<void> {
  if (milliseconds <= 0 || called.gone) return
  yield* wait<void>((resume) => {
    const end = (): void => {
      stop()
      resume()
    }
    const timer = host.clock.after(milliseconds, end)
    const stop = (): void => {
      called.onGone.delete(end)
      timer.cancel()
    }
    called.onGone.add(end)
    return stop
  })
}
