import { getEventListeners } from 'node:events'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { patienceOf, pause, pauseBefore } from '../../src/reconnect/backoff.ts'

describe('the pause before an attempt', () => {
  it.each([
    [{}, [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]],
    [{ initialDelay: 100 }, [100, 200, 400, 800]],
    [{ initialDelay: 100, maxDelay: 250 }, [100, 200, 250, 250]],
    [{ initialDelay: 600, maxDelay: 250 }, [250, 250]],
    [{ initialDelay: 0 }, [0, 0]],
    [{ maxDelay: 0 }, [0, 0]],
  ])('with %j is at most %j ms long', (options, most) => {
    expect(most.map((_, i) => pauseBefore(i + 1, options, () => 1))).toEqual(most)
  })

  it('is random below its bound, so that many clients do not reconnect at once', () => {
    const options = fc.record({ initialDelay: fc.nat(60_000), maxDelay: fc.nat(60_000) })
    const chance = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), options, chance, (attempt, given, part) => {
        const bound = Math.min(given.maxDelay, given.initialDelay * 2 ** (attempt - 1))
        expect(pauseBefore(attempt, given, () => part)).toBe(part * (Number.isNaN(bound) ? 0 : bound))
      }),
    )
    const some = Array.from({ length: 50 }, () => pauseBefore(1, {}))
    expect(new Set(some).size).toBeGreaterThan(40)
  })
})

it('R1 the limit for a greeting doubles with each attempt, and stays finite', () => {
  expect([1, 2, 3, 4, 5].map(patienceOf)).toEqual([2_000, 4_000, 8_000, 16_000, 32_000])
  expect(patienceOf(21)).toBe(2_000 * 2 ** 20)
  expect(patienceOf(100_000)).toBe(patienceOf(21))
})

describe('pause()', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('resolves after its time', async () => {
    const over = vi.fn()
    void pause(1_000).then(over)
    await vi.advanceTimersByTimeAsync(999)
    expect(over).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(over).toHaveBeenCalledOnce()
  })

  it('leaves no listener at its signal', async () => {
    const { signal } = new AbortController()
    const pausing = pause(1_000, signal)
    expect(getEventListeners(signal, 'abort')).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1_000)
    await pausing
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })

  it('resolves when its signal fires, and leaves no timer', async () => {
    const aborter = new AbortController()
    const pausing = pause(1_000, aborter.signal)
    expect(vi.getTimerCount()).toBe(1)
    aborter.abort()
    await pausing
    expect(vi.getTimerCount()).toBe(0)
    expect(getEventListeners(aborter.signal, 'abort')).toHaveLength(0)
  })

  it('resolves at once for a signal that has already fired', async () => {
    await pause(1_000, AbortSignal.abort())
    expect(vi.getTimerCount()).toBe(0)
  })
})
