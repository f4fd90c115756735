import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { now } from '../../src/observe/clock.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

it('stands still for all that happens in one go, and no longer', async () => {
  vi.advanceTimersByTime(1_000)
  const first = now()
  vi.advanceTimersByTime(30)
  expect(now()).toBe(first)
  await Promise.resolve()
  expect(now()).toBe(first + 30)
  vi.advanceTimersByTime(5)
  expect(now()).toBe(first + 30)
})
