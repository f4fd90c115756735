import type { Channel } from '../pbx/channel.ts'
import { listen } from '../pbx/digits.ts'
import type { Call } from './application.ts'
import { type Script, wait } from './script.ts'

/** What a channel that was answered waits for its first media at most. */
const answerWait = 500

/** Lets time pass; digits that arrive meanwhile are lost. */
export function* sleep({ pbx, channel }: Pick<Call, 'pbx' | 'channel'>, milliseconds: number): Script<void> {
  yield* wait<void>((resume) => {
    const silence = listen(channel, () => undefined)
    const timer = pbx.host.clock.after(milliseconds, () => {
      silence()
      resume()
    })
    return () => {
      silence()
      timer.cancel()
    }
  })
}

/** The next digit that the channel receives, of those that count; undefined where the time is over before. */
export function* digit(
  { pbx, channel }: Pick<Call, 'pbx' | 'channel'>,
  milliseconds: number,
  accepted?: string,
): Script<string | undefined> {
  return yield* wait<string | undefined>((resume) => {
    let stop = (): void => undefined
    let early = false
    const silence = listen(channel, (pressed) => {
      if (accepted !== undefined && !accepted.includes(pressed)) return
      early = true
      stop()
      resume(pressed)
    })
    stop = silence
    if (early) {
      silence()
      return undefined
    }
    const timer = pbx.host.clock.after(milliseconds, () => {
      silence()
      resume(undefined)
    })
    stop = () => {
      silence()
      timer.cancel()
    }
    return () => stop()
  })
}

/** Picks up, and waits until the other end is heard, or for half a second. */
export function* answer({ pbx, channel }: Pick<Call, 'pbx' | 'channel'>, delay = 0): Script<void> {
  if (channel.state === 6) return
  const wasRinging = channel.state === 4 || channel.state === 5
  pbx.answer(channel)
  if (!wasRinging || pbx.legacy || (delay === 0 && isHeard(channel))) return
  const milliseconds = Math.max(delay, answerWait)
  yield* wait<void>((resume) => {
    const timer = pbx.host.clock.after(milliseconds, () => {
      channel.onMedia = undefined
      resume()
    })
    channel.onMedia =
      delay > 0
        ? undefined
        : () => {
            timer.cancel()
            channel.onMedia = undefined
            resume()
          }
    return () => {
      channel.onMedia = undefined
      timer.cancel()
    }
  })
}

/** Applications that are heard at the other end. */
const sounding = new Set(['musiconhold', 'playback', 'background', 'milliwatt', 'playtones'])

/** Whether the other end sends sound: a phone does as soon as it is answered, the other half of a Local channel rarely. */
function isHeard({ half }: Channel, depth = 0): boolean {
  if (half === undefined) return true
  if (depth > 8) return false
  const { bridge, application } = half
  if (bridge === undefined) return half.state === 6 && sounding.has(application.toLowerCase())
  return bridge.channels.some((other) => other !== half && isHeard(other, depth + 1))
}

/**
 * Plays sounds one after the other, until one of the digits is pressed. Gives the digit back, or `failed` at the first
 * sound that the server does not have, or nothing.
 */
export function* play(call: Pick<Call, 'pbx' | 'channel'>, sounds: string, digits = ''): Script<string | undefined> {
  for (const sound of splitSounds(sounds)) {
    const length = call.pbx.soundLength(sound)
    if (length === undefined) return 'failed'
    const pressed = yield* digit(call, length, digits)
    if (pressed !== undefined) return pressed
  }
  return undefined
}

export const anyDigit = '0123456789*#ABCDabcd'

/** `one&two` */
export function splitSounds(text: string): string[] {
  return text
    .split('&')
    .map((sound) => sound.trim())
    .filter((sound) => sound !== '')
}

/** Seconds as applications take them, in milliseconds: `0.5`, `.1`, `30`, `500ms`; undefined where that is not a time. */
export function timeLength(text: string | undefined, unit: 's' | 'ms' = 's'): number | undefined {
  const [, number = '', suffix = unit] = /^\s*([+-]?(?:\d+\.?\d*|\.\d+))\s*([a-zA-Z]*)\s*$/.exec(text ?? '') ?? []
  const factor = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1, '': unit === 's' ? 1_000 : 1 }[suffix.toLowerCase()]
  return number === '' || factor === undefined ? undefined : Number.parseFloat(number) * factor
}
