import { createHash, randomInt } from 'node:crypto'
import type { Clock, Host, Timer } from '../engine/clock.ts'

const clock: Clock = {
  now: () => Date.now(),
  after(milliseconds, work): Timer {
    const timer = setTimeout(work, milliseconds)
    return { cancel: () => clearTimeout(timer) }
  },
}

/** The real clock, and Node's randomness and MD5. */
export const nodeHost: Host = {
  clock,
  random: () => randomInt(2 ** 47) / 2 ** 47,
  md5: (latin1) => createHash('md5').update(latin1, 'latin1').digest('hex'),
}
