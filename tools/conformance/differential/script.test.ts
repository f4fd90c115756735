import { describe, test } from 'vitest'
import { type Accepted, judge, type Verdict } from '../src/differential/accepted.ts'
import { type Comparison, compare } from '../src/differential/compare.ts'
import { summary } from '../src/differential/report.ts'
import { observed, scriptOf } from '../src/differential/script.ts'
import type { Step } from '../src/differential/step.ts'
import { accepted16 } from './accepted-16.ts'
import { accepted22 } from './accepted-22.ts'

const minutes = 60_000

type Branch = '16' | '22'

/** Per cent of answers, events and headers that have to be equal, as measured less what differs from run to run. */
interface Shares {
  readonly answers: number
  readonly events: number
  readonly headers: number
}

// Both at once: nearly all of the time is waiting for servers.
describe.concurrent.each<[Branch, readonly Accepted[], Shares]>([
  ['22', accepted22, { answers: 98, events: 97.5, headers: 96 }],
  ['16', accepted16, { answers: 97, events: 97, headers: 96 }],
])('the simulator compared with a real Asterisk %s', (branch, accepted, least) => {
  test(
    'does the same in a script of every action and every area, except what is accepted',
    async ({ expect }) => {
      const script = scriptOf(branch)
      expect(script.length).toBeGreaterThan(1_300)
      const { comparison, verdict } = await compared(branch, script, accepted)
      const { answersEqual, steps, eventsMatched, events, headersEqual } = comparison
      expect((100 * answersEqual) / steps, 'answers').toBeGreaterThanOrEqual(least.answers)
      expect((100 * eventsMatched) / events, 'events').toBeGreaterThanOrEqual(least.events)
      expect((100 * headersEqual) / eventsMatched, 'headers').toBeGreaterThanOrEqual(least.headers)
      expect(await confirmed(branch, script, accepted, verdict), 'differences that are not accepted').toEqual([])
      expect(verdict.stale, 'accepted differences that are none any more').toEqual([])
    },
    16 * minutes,
  )
})

/** What differs, in two runs of the real server and one of the simulator. */
async function compared(
  branch: Branch,
  script: readonly Step[],
  accepted: readonly Accepted[],
): Promise<{ comparison: Comparison; verdict: Verdict }> {
  const [real, again, simulated] = await Promise.all([
    observed(`asterisk-${branch}`, script),
    observed(`asterisk-${branch}`, script),
    observed(`simulator-${branch}`, script),
  ])
  const comparison = compare(real, simulated, again)
  console.log(`Asterisk ${branch}, ${script.length} steps\n${summary(comparison, script)}`)
  return { comparison, verdict: judge(comparison.differences, script, accepted) }
}

/**
 * Of the differences that are not accepted, those that the same areas show two times more. A busy machine delays a thread
 * of the real server in both of its runs now and then; what the servers do otherwise is there each time.
 */
async function confirmed(
  branch: Branch,
  script: readonly Step[],
  accepted: readonly Accepted[],
  { unexpected }: Verdict,
): Promise<string[]> {
  let left = unexpected
  for (let runs = 0; runs < 2 && left.length > 0; runs++) {
    console.log(`Asterisk ${branch}, to be seen once more:\n${left.map(({ text }) => text).join('\n')}`)
    const areas = new Set(left.map(({ area }) => area))
    const part = script.filter(({ area }) => areas.has(area))
    const { verdict } = await compared(branch, part, accepted)
    const seen = new Set(verdict.unexpected.map(({ text }) => text))
    left = left.filter(({ text }) => seen.has(text))
  }
  return left.map(({ text }) => text)
}
