import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { EventsOptions, Overflow } from '../../src/events/buffer.ts'
import type { EventHub } from '../../src/events/hub.ts'
import type { EventStream } from '../../src/events/stream.ts'
import { AbortError, EventOverflowError } from '../../src/index.ts'
import { Bench, number } from '../support/stream-bench.ts'

let bench: Bench
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'], now: 5_000 })
  bench = new Bench()
})
afterEach(() => void vi.useRealTimers())

/** Numbers of the events up to the end, and the error that it ends with. */
async function rest(stream: EventStream): Promise<{ read: number[]; error?: unknown }> {
  const read: number[] = []
  try {
    for await (const event of stream) read.push(number(event))
    return { read }
  } catch (error) {
    return { read, error }
  }
}

describe('an event that arrives when the queue is full', () => {
  it.each<[Overflow, number[], number]>([
    ['drop-oldest', [3, 4, 5], 2],
    ['drop-newest', [1, 2, 3], 2],
    ['close', [1, 2, 3], 1],
  ])('is handled by %s', async (overflow, left, dropped) => {
    const stream = bench.open({ limit: 3, overflow })
    bench.emit(5)
    expect([stream.size, stream.dropped]).toEqual([3, dropped])
    bench.hub.end(undefined)
    const { read, error } = await rest(stream)
    expect(read).toEqual(left)
    if (overflow !== 'close') expect(error).toBeUndefined()
    else {
      expect(error).toBeInstanceOf(EventOverflowError)
      expect(error).toMatchObject({
        waiting: 3,
        message: "events('Counted') is over: 3 events waited to be read when another came",
      })
    }
    expect(await stream.next()).toEqual({ value: undefined, done: true })
  })

  it('removes the listener of a closed stream', () => {
    bench.open({ limit: 1, overflow: 'close' })
    bench.emit()
    expect(bench.hub.wants('Counted')).toBe(true)
    bench.emit()
    expect(bench.hub.wants('Counted')).toBe(false)
  })

  it('uses the limit and policy of connect unless the stream has its own', () => {
    const own = { limit: 2, overflow: 'drop-newest' } as const
    const streams = [{}, { limit: 4 }, { overflow: 'drop-oldest' as const }].map((options) =>
      bench.hub.stream({ names: [], options }, own),
    )
    bench.emit(6)
    expect(streams.map(({ size }) => size)).toEqual([2, 4, 2])
    bench.hub.end(undefined)
    return Promise.all(streams.map(rest)).then((all) =>
      expect(all.map(({ read }) => read)).toEqual([
        [1, 2],
        [1, 2, 3, 4],
        [5, 6],
      ]),
    )
  })

  it.each<[EventsOptions, string]>([
    [{ limit: 0 }, 'events: limit must be a number of at least 1'],
    [{ limit: Number.NaN }, 'events: limit must be a number of at least 1'],
    [{ limit: '5' as never }, 'events: limit must be a number of at least 1'],
    [{ overflow: 'wait' as never }, 'events: overflow is not one of drop-oldest, drop-newest, close'],
  ])('refuses %j', (options, message) => {
    expect(() => bench.open(options)).toThrow(new TypeError(message))
    expect(bench.hub.wants('Counted')).toBe(false)
  })
})

describe('the diagnostic for dropped events', () => {
  it('is emitted when dropping starts, and again with the number once the reader has caught up', async () => {
    const stream = bench.open({ limit: 2 })
    bench.emit(50)
    expect(bench.diagnostics).toEqual([
      {
        kind: 'events-dropped',
        message: "events('Counted') is read too slowly: 2 events wait, the oldest are dropped",
        source: expect.objectContaining({ name: 'Counted' }),
        dropped: 1,
      },
    ])
    expect(bench.diagnostics[0]?.source?.get('N')).toBe('1')
    await stream.next()
    await stream.next()
    expect(bench.diagnostics).toHaveLength(1)
    void stream.next()
    expect(bench.diagnostics.slice(1)).toEqual([
      {
        kind: 'events-dropped',
        message: "events('Counted') has been read up to the last event; 48 were dropped so far",
        dropped: 48,
      },
    ])
  })

  it('is emitted once while the reader is too slow', () => {
    bench.open({ limit: 1 })
    bench.emit(2)
    vi.advanceTimersByTime(60_000)
    bench.emit(10)
    expect(bench.diagnostics.map(({ dropped }) => dropped)).toEqual([1])
  })

  it('names the dropped event for drop-newest, and has the error for close', async () => {
    bench.open({ limit: 1, overflow: 'drop-newest' })
    bench.open({ limit: 1, overflow: 'close' })
    bench.emit(4)
    expect(bench.diagnostics.map(({ message, source }) => [message, source?.get('N')])).toEqual([
      ["events('Counted') is read too slowly: 1 events wait, the newest are dropped", '2'],
      ["events('Counted') is read too slowly: 1 events wait, it accepts no more", '2'],
    ])
    expect(bench.diagnostics[1]?.error).toBeInstanceOf(EventOverflowError)
  })

  it('is emitted at most once a second, also while events are still dropped', async () => {
    const stream = bench.open({ limit: 1 })
    for (let i = 0; i < 100; i++) {
      // Drops one each time, and catches up each time.
      bench.emit(2)
      await stream.next()
      void stream.next()
      bench.emit()
    }
    expect(bench.diagnostics.map(({ dropped }) => dropped)).toEqual([1, 1])
    bench.emit(2)
    expect(bench.diagnostics).toHaveLength(2)
    vi.setSystemTime(10_000)
    vi.advanceTimersByTime(1_000)
    bench.emit()
    expect(bench.diagnostics.map(({ dropped }) => dropped)).toEqual([1, 1, 102])
    await stream.next()
    void stream.next()
    expect(bench.diagnostics.map(({ dropped }) => dropped)).toEqual([1, 1, 102, 102])
  })
})

describe('the signal of a stream', () => {
  it('ends the iteration, pending calls of next, and drops queued events', async () => {
    const aborter = new AbortController()
    const idle = bench.open({ signal: aborter.signal })
    const full = bench.open({ signal: aborter.signal })
    const waiting = [idle.next(), idle.next()]
    bench.emit(3)
    await waiting[0]
    expect(full.size).toBe(3)
    aborter.abort()
    for (const stream of [idle, full]) {
      expect(stream.size).toBe(0)
      expect((await rest(stream)).error).toBeUndefined()
    }
    expect(bench.hub.wants('Counted')).toBe(false)
  })

  it('prevents the stream from starting when it has already fired', async () => {
    const stream = bench.open({ signal: AbortSignal.abort() })
    expect(bench.hub.wants('Counted')).toBe(false)
    expect(await rest(stream)).toEqual({ read: [] })
  })

  it.each<[string, (stream: EventStream, hub: EventHub) => unknown]>([
    ['return', (stream) => stream.return()],
    ['the end of the client', (_, hub) => hub.end(new AbortError('over'))],
    ['an overflow', () => bench.emit(2)],
  ])('has no listener after %s', async (_, end) => {
    const { signal } = new AbortController()
    const stream = bench.open({ signal, limit: 1, overflow: 'close' })
    expect(getEventListeners(signal, 'abort')).toHaveLength(1)
    await end(stream, bench.hub)
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })
})

describe('next and return of a stream', () => {
  it('several pending calls of next get the events in order', async () => {
    const stream = bench.open({ limit: 1 })
    const waiting = [stream.next(), stream.next(), stream.next()]
    bench.emit(4)
    expect((await Promise.all(waiting)).map(({ value }) => number(value))).toEqual([1, 2, 3])
    expect([stream.size, stream.dropped]).toEqual([1, 0])
  })

  it('return resolves pending calls of next', async () => {
    const stream = bench.open()
    const waiting = [stream.next(), stream.next()]
    expect(await stream.return()).toEqual({ value: undefined, done: true })
    for (const one of waiting) expect(await one).toEqual({ value: undefined, done: true })
    expect(bench.hub.wants('Counted')).toBe(false)
    bench.emit()
    expect(await stream.next()).toEqual({ value: undefined, done: true })
    expect(await stream.return()).toEqual({ value: undefined, done: true })
  })

  it('the error at the end rejects the first pending next only', async () => {
    const stream = bench.open()
    const waiting = [stream.next(), stream.next()]
    bench.hub.end(new Error('gone'))
    await expect(waiting[0]).rejects.toThrow('gone')
    expect((await waiting[1])?.done).toBe(true)
    expect((await stream.next()).done).toBe(true)
  })

  it('return before the error at the end discards that error', async () => {
    const stream = bench.open()
    bench.emit()
    bench.hub.end(new Error('gone'))
    await stream.return()
    expect((await stream.next()).done).toBe(true)
  })

  it('await using ends the stream', async () => {
    {
      await using stream = bench.open()
      expect(stream.size).toBe(0)
      expect(bench.hub.wants('Counted')).toBe(true)
    }
    expect(bench.hub.wants('Counted')).toBe(false)
  })
})
