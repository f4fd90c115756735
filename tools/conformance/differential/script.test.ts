import { describe, expect, test } from 'vitest'
import { type Accepted, judge } from '../src/differential/accepted.ts'
import { compare } from '../src/differential/compare.ts'
import { summary } from '../src/differential/report.ts'
import { observed, scriptOf } from '../src/differential/script.ts'
import { accepted16 } from './accepted-16.ts'
import { accepted22 } from './accepted-22.ts'

const minutes = 60_000

/** Per cent of answers, events and headers that have to be equal, as measured less what differs from run to run. */
interface Shares {
  readonly answers: number
  readonly events: number
  readonly headers: number
}

describe.each<['16' | '22', readonly Accepted[], Shares]>([
  ['22', accepted22, { answers: 98, events: 97.5, headers: 96 }],
  ['16', accepted16, { answers: 97, events: 97, headers: 96 }],
])('the simulator compared with a real Asterisk %s', (branch, accepted, least) => {
  test(
    'does the same in a script of every action and every area, except what is accepted',
    async () => {
      const script = scriptOf(branch)
      expect(script.length).toBeGreaterThan(1_300)
      const [real, again, simulated] = await Promise.all([
        observed(`asterisk-${branch}`, script),
        observed(`asterisk-${branch}`, script),
        observed(`simulator-${branch}`, script),
      ])
      const comparison = compare(real, simulated, again)
      console.log(`Asterisk ${branch}, ${script.length} steps\n${summary(comparison, script)}`)
      const { answersEqual, steps, eventsMatched, events, headersEqual } = comparison
      expect((100 * answersEqual) / steps, 'answers').toBeGreaterThanOrEqual(least.answers)
      expect((100 * eventsMatched) / events, 'events').toBeGreaterThanOrEqual(least.events)
      expect((100 * headersEqual) / eventsMatched, 'headers').toBeGreaterThanOrEqual(least.headers)
      const { unexpected, stale } = judge(comparison.differences, script, accepted)
      expect(unexpected, 'differences that are not accepted').toEqual([])
      expect(stale, 'accepted differences that are none any more').toEqual([])
    },
    12 * minutes,
  )
})
