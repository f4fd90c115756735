import { expect, it } from 'vitest'
import { fiveKinds } from '../src/input/kinds.ts'
import { expect as expected } from '../src/input/stream.ts'
import { synthetic } from '../src/input/synthetic.ts'
import type { Measured } from '../src/measure/run.ts'
import { summarise } from '../src/report/results.ts'
import { table } from '../src/report/table.ts'

it('generates the same stream every time: 8 to 40 headers, all five kinds of events', () => {
  const stream = synthetic(2_000)
  expect(stream.equals(synthetic(2_000))).toBe(true)
  const { events, kinds } = expected(stream)
  expect(events).toBe(2_000)
  for (const kind of fiveKinds) expect(kinds[kind]).toBeGreaterThan(0)
  const sizes = stream
    .toString('latin1')
    .split('\r\n\r\n')
    .slice(0, -1)
    .map((event) => event.split('\r\n').length)
  expect(Math.min(...sizes)).toBe(8)
  expect(Math.max(...sizes)).toBe(40)
})

it('reports the events that a client lost, and that it hung', () => {
  const sums = expected(synthetic(100))
  const run = (seconds: number, count: number, failure?: string): Measured => ({
    rounds: [{ seconds, cpuSeconds: seconds, count, read: sums.characters }],
    peakRss: undefined,
    failure,
  })
  const outcome = summarise({
    input: 'test',
    case: 'three headers',
    expected: sums,
    actions: 0,
    measured: new Map([
      ['floor', [run(1, 0)]],
      ['openami', [run(2, 100)]],
      ['yana', [run(8, 90, 'hung at 90 of round 2')]],
    ]),
  })
  const yana = outcome.results.find(({ client }) => client === 'yana')
  expect(yana).toMatchObject({ timesFloor: 8, ownIsFaster: 4, remarks: ['hung at 90 of round 2', '90 of 100 events'] })
  expect(table(outcome)).toContain('hung at 90 of round 2; 90 of 100 events')
})
