import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { FullEventBuffer, Overflow } from '../../src/events/buffer.ts'
import { EventOverflowError } from '../../src/index.ts'
import { Bench, number } from '../support/stream-bench.ts'

/** A model of an iterator, implemented with arrays. */
class Model {
  readonly queue: number[] = []
  readonly asked: number[] = []
  readonly read: Array<number | 'done' | 'error'> = []
  dropped = 0
  over = false
  error = false
  readonly #buffer: FullEventBuffer

  constructor(buffer: FullEventBuffer) {
    this.#buffer = buffer
  }

  push(event: number): void {
    if (this.over) return
    const asker = this.asked.shift()
    if (asker !== undefined) this.read[asker] = event
    else if (this.queue.length < this.#buffer.limit) this.queue.push(event)
    else {
      this.dropped++
      if (this.#buffer.overflow === 'drop-oldest') {
        this.queue.shift()
        this.queue.push(event)
      } else if (this.#buffer.overflow === 'close') this.over = this.error = true
    }
  }

  next(): void {
    const asker = this.read.length
    const event = this.queue.shift()
    if (event !== undefined) this.read.push(event)
    else if (!this.over) {
      this.asked.push(asker)
      this.read.push('done')
    } else {
      this.read.push(this.error ? 'error' : 'done')
      this.error = false
    }
  }

  return(): void {
    this.over = true
    this.error = false
    this.queue.length = 0
    this.asked.length = 0
  }
}

it('an event stream behaves like a plain queue for any sequence of events and reads', async () => {
  const buffer = fc.record({
    limit: fc.integer({ min: 1, max: 6 }),
    overflow: fc.constantFrom<Overflow>('drop-oldest', 'drop-newest', 'close'),
  })
  const step = fc.oneof(
    { weight: 8, arbitrary: fc.constant('push') },
    { weight: 6, arbitrary: fc.constant('next') },
    { weight: 1, arbitrary: fc.constantFrom('return', 'wait') },
  )
  const property = fc.asyncProperty(buffer, fc.array(step, { maxLength: 50 }), async (options, steps) => {
    const own = new Bench()
    const stream = own.open(options)
    const model = new Model(options)
    const reads: Promise<number | 'done' | 'error'>[] = []
    let pushed = 0
    for (const one of steps) {
      if (one === 'push') {
        own.emit()
        model.push(++pushed)
      } else if (one === 'next') {
        const reading = stream.next().then(
          ({ value, done }) => (done ? 'done' : number(value)),
          (error: unknown) => (error instanceof EventOverflowError ? 'error' : 'done'),
        )
        reads.push(reading)
        model.next()
      } else if (one === 'wait') await Promise.resolve()
      else {
        void stream.return()
        model.return()
      }
      expect([stream.size, stream.dropped]).toEqual([model.queue.length, model.dropped])
    }
    void stream.return()
    expect(await Promise.all(reads)).toEqual(model.read)
  })
  await fc.assert(property, { numRuns: 1_000, seed: 7 })
})
