import type { EngineOptions } from '@openami/simulator/engine'
import { md5 } from './md5.ts'

/** What the engine needs of a browser. */
export const host: EngineOptions['host'] = {
  clock: {
    now: () => Date.now(),
    after(milliseconds, work) {
      // A browser's timer that is asked for more runs at once.
      const timer = setTimeout(work, Math.min(milliseconds, 2 ** 31 - 1))
      return { cancel: () => clearTimeout(timer) }
    },
  },
  random: Math.random,
  md5,
}
