import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { limited, maxTimerDelay, now } from '../src/time.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it.each([1, 30_000, maxTimerDelay])('keeps a limit of %i ms to the millisecond', (milliseconds) => {
  const act = vi.fn()
  expect(limited(milliseconds, act)).toBeDefined()
  vi.advanceTimersByTime(milliseconds - 1)
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(act).toHaveBeenCalledOnce()
})

it.each([maxTimerDelay + 1, Number.POSITIVE_INFINITY])('starts no timer for a limit of %d ms', (milliseconds) => {
  expect(limited(milliseconds, () => expect.fail('it fired'))).toBeUndefined()
  expect(vi.getTimerCount()).toBe(0)
})

it('maxTimerDelay is the longest delay that Node accepts', () => {
  vi.useRealTimers()
  const warnings: unknown[] = []
  const emit = vi.spyOn(process, 'emitWarning').mockImplementation((warning) => void warnings.push(warning))
  clearTimeout(setTimeout(() => undefined, maxTimerDelay))
  expect(warnings).toEqual([])
  clearTimeout(setTimeout(() => undefined, maxTimerDelay + 1))
  expect(warnings).toHaveLength(1)
  emit.mockRestore()
})

it('now() is constant within a turn, and advances afterwards', async () => {
  vi.advanceTimersByTime(1_000)
  const first = now()
  vi.advanceTimersByTime(30)
  expect(now()).toBe(first)
  await Promise.resolve()
  expect(now()).toBe(first + 30)
  vi.advanceTimersByTime(5)
  expect(now()).toBe(first + 30)
})
