import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newActionId } from '../../src/correlation/ids.ts'
import { setup } from '../support/correlator.ts'

/** What a test does to the actions in flight: sends one more, or ends one of them, somewhere in their order. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }) },
)

it('R18 matches each answer and tracks the oldest action while actions start, end and time out in any order', async () => {
  const lengths = fc.constantFrom(1, 2, 5, 30)
  const steps = fc.array(step, { minLength: 50, maxLength: 200, size: 'max' })
  const property = fc.asyncProperty(steps, lengths, async (all, length) => {
    const { correlator, run, say } = setup()
    const open: Array<{ id: string; limit: number; reply: Promise<{ response: { get(name: string): unknown } }> }> = []
    for (const [at, where] of all.entries()) {
      if (where === undefined) {
        const id = `${at}`.padStart(length, '-')
        const limit = 1e6 * (at + 1)
        open.push({ id, limit, reply: run('Ping', id, { timeout: limit }) })
        continue
      }
      const [one] = open.splice(Math.floor(where * open.length), 1)
      if (one === undefined) continue
      expect(correlator.owes(one.id)).toBe(true)
      say('Response: Success', `ActionID: ${one.id}`, `Mine: ${one.id}`)
      expect((await one.reply).response.get('Mine')).toBe(one.id)
      expect(correlator.owes(one.id)).toBe(false)
      expect(correlator.pending).toBe(open.length)
      // Whatever was answered, the server owes its next answer to the oldest one left.
      const left = open[0]?.limit ?? 0
      expect(Math.abs(correlator.busyFor - left)).toBeLessThan(500_000)
    }
    expect(open.every(({ id }) => correlator.owes(id))).toBe(true)
    correlator.fail('the test is over')
    const ends = await Promise.allSettled(open.map(({ reply }) => reply))
    expect(ends.every(({ status }) => status === 'rejected')).toBe(true)
    expect([correlator.pending, correlator.busyFor > 0 && open.length === 0]).toEqual([0, false])
  })
  await fc.assert(property, { numRuns: 10 })
})

it('matches thousands of actions in flight and fails the rest in the order they were sent', async () => {
  const { correlator, run, say, told } = setup()
  const ids = Array.from({ length: 1_000 }, () => newActionId())
  const replies = ids.map((id, at) => run(`${at}`, id))
  expect(correlator.pending).toBe(ids.length)
  const answered = ids.filter((_, at) => at % 3 === 1).reverse()
  for (const id of answered) say('Response: Success', `ActionID: ${id}`, `Mine: ${id}`)
  for (const [at, id] of ids.entries()) if (at % 3 === 1) expect((await replies[at]).response.get('Mine')).toBe(id)
  told.splice(0)
  correlator.fail('the link broke')
  const left = ids.flatMap((_, at) => (at % 3 === 1 ? [] : [`${at}: OutcomeUnknownError`]))
  expect(told).toEqual(left)
  expect(correlator.pending).toBe(0)
})
