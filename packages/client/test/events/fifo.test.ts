import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Fifo } from '../../src/events/fifo.ts'

it('behaves like an array for any sequence of push and shift', () => {
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.record({ push: fc.integer({ min: 1, max: 40 }) }) },
    { weight: 5, arbitrary: fc.record({ shift: fc.integer({ min: 1, max: 60 }) }) },
    { weight: 1, arbitrary: fc.constant('clear' as const) },
    { weight: 1, arbitrary: fc.constant({ push: 1_500 }) },
  )
  const property = fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
    const fifo = new Fifo<number>()
    let model: number[] = []
    let next = 0
    for (const one of steps) {
      if (one === 'clear') {
        fifo.clear()
        model = []
      } else if ('push' in one)
        for (let i = 0; i < one.push; i++) {
          fifo.push(next)
          model.push(next++)
        }
      else for (let i = 0; i < one.shift; i++) expect(fifo.shift()).toBe(model.shift())
      expect(fifo.size).toBe(model.length)
    }
  })
  fc.assert(property, { numRuns: 300, seed: 7 })
})
