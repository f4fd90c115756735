import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Diagnostic } from '../../src/events/lifecycle.ts'
import { runResync } from '../../src/reconnect/resync.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function start(hook: (signal: AbortSignal) => unknown, timeout = 1_000) {
  const diagnostics: Diagnostic[] = []
  const aborter = new AbortController()
  const over = vi.fn()
  const running = runResync(hook, aborter, timeout, (diagnostic) => diagnostics.push(diagnostic)).then(over)
  return { diagnostics, aborter, over, running }
}

it.each([
  ['returns', () => 'done'],
  ['resolves', () => Promise.resolve('done')],
])('a hook that %s is done, and its signal stays quiet', async (_, hook) => {
  const { diagnostics, aborter, running } = start(hook)
  await running
  expect(diagnostics).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
  expect(aborter.signal.aborted).toBe(false)
})

it.each([
  [
    'throws',
    () => {
      throw new Error('mine')
    },
  ],
  ['rejects', () => Promise.reject(new Error('mine'))],
])('a hook that %s is told of', async (_, hook) => {
  const { diagnostics, running } = start(hook)
  await running
  expect(diagnostics).toMatchObject([{ kind: 'resync-failed', error: { message: 'mine' } }])
  expect(vi.getTimerCount()).toBe(0)
})

it('a hook that takes too long is given up, and learns of it', async () => {
  let given: AbortSignal | undefined
  const { diagnostics, aborter, over } = start((signal) => {
    given = signal
    return new Promise(() => undefined)
  })
  await vi.advanceTimersByTimeAsync(999)
  expect(over).not.toHaveBeenCalled()
  expect(given).toBe(aborter.signal)
  expect(given?.aborted).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(over).toHaveBeenCalledOnce()
  expect(given?.aborted).toBe(true)
  const error = expect.objectContaining({ message: expect.stringContaining('within 1000 ms') })
  expect(diagnostics).toMatchObject([{ kind: 'resync-failed', error }])
  expect(given?.reason).toBe(diagnostics[0]?.error)
})

it('a hook without a time limit is waited for', async () => {
  const { over } = start(() => new Promise(() => undefined), Number.POSITIVE_INFINITY)
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(over).not.toHaveBeenCalled()
})
