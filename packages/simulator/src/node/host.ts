import type { Clock, Host, Timer } from '../engine/clock.ts'
import { seededRandom } from '../testing/seeded-random.ts'

/** A timer of Node that is asked for more milliseconds runs at once. */
const maxTimerDelay = 2 ** 31 - 1

/** The timers of Node, for any time: a longer one is made of several. */
const clock: Clock = {
  now: () => Date.now(),
  after(milliseconds, work): Timer {
    let left = milliseconds
    let timer: NodeJS.Timeout
    const next = (): void => {
      if (left > maxTimerDelay) {
        left -= maxTimerDelay
        timer = setTimeout(next, maxTimerDelay)
      } else timer = setTimeout(work, left)
    }
    next()
    return { cancel: () => clearTimeout(timer) }
  },
}

/** The real clock, and Node's MD5, which is loaded when it is needed. */
export const nodeHost: Host = {
  clock,
  random: Math.random,
  decode: (bytes, start, end) => Buffer.prototype.latin1Slice.call(bytes as Buffer, start, end),
  md5: (latin1) => process.getBuiltinModule('node:crypto').createHash('md5').update(latin1, 'latin1').digest('hex'),
}

/** The same with another clock, and with the random numbers of a seed. */
export function hostWith(clock: Clock, seed?: number): Host {
  return { ...nodeHost, clock, random: seed === undefined ? nodeHost.random : seededRandom(seed) }
}
