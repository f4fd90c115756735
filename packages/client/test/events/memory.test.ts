import { expect, it } from 'vitest'
import { heap } from '../../../transport/test/support/heap.ts'
import { Fifo } from '../../src/events/fifo.ts'
import { EventHub } from '../../src/events/hub.ts'

it('a queue releases its memory and its items once they are taken', () => {
  const fifo = new Fifo<object>()
  const before = heap()
  for (let n = 0; n < 500_000; n++) fifo.push({ n })
  // Of half a million objects and places for them, 4 MB at least are places.
  while (fifo.size > 0) fifo.shift()
  expect(heap() - before).toBeLessThan(1_000_000)
  fifo.push({})
  expect(fifo.size).toBe(1)
})

it('a queue does not retain taken items while others remain', () => {
  const fifo = new Fifo<number[]>()
  const before = heap()
  for (let n = 0; n < 1_000; n++) fifo.push(new Array(2_000).fill(n))
  for (let n = 0; n < 990; n++) fifo.shift()
  expect(heap() - before).toBeLessThan(2_000_000)
  expect(fifo.size).toBe(10)
})

it('the hub uses bounded memory for event names that a server invents', () => {
  const hub = new EventHub(() => undefined)
  hub.on('Wanted', () => undefined)
  const before = heap()
  for (let n = 0; n < 100_000; n++) hub.wants(`Made-up ${n}`)
  // All of them would be some 10 MB.
  expect(heap() - before).toBeLessThan(2_000_000)
  expect(hub.wants('Wanted')).toBe(true)
})
