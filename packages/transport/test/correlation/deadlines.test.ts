import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Deadlines } from '../../src/correlation/deadlines.ts'

setFlagsFromString('--expose_gc')
const collect = runInNewContext('gc') as () => void
const day = 86_400_000

describe('deadlines', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  /** Counts milliseconds from now. */
  function setup(...later: number[]) {
    const began = performance.now()
    const fired: number[] = []
    const deadlines = new Deadlines((now) => {
      fired.push(Math.round(now - began))
      const next = later.shift()
      return next === undefined ? Number.POSITIVE_INFINITY : began + next
    })
    return { fired, deadlines, watch: (at: number) => deadlines.watch(began + at) }
  }

  it('fires for the earliest deadline, in whatever order they were added', () => {
    const { fired, watch } = setup()
    for (const at of [500, 100, 900]) watch(at)
    expect(vi.getTimerCount()).toBe(1)
    vi.advanceTimersByTime(99)
    expect(fired).toEqual([])
    vi.advanceTimersByTime(1)
    expect(fired).toEqual([100])
    vi.advanceTimersByTime(5_000)
    expect(fired).toEqual([100])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('continues with the deadline that the callback returns', () => {
    const { fired, watch } = setup(300, 300, 301)
    watch(100)
    vi.advanceTimersByTime(1_000)
    expect(fired).toEqual([100, 300, 301, 302])
  })

  it('fires nothing after stop() until another deadline is added', () => {
    const { fired, deadlines, watch } = setup()
    watch(100)
    deadlines.stop()
    expect(vi.getTimerCount()).toBe(0)
    vi.advanceTimersByTime(1_000)
    watch(2_000)
    vi.advanceTimersByTime(1_000)
    expect(fired).toEqual([2_000])
  })

  it('fires for a past deadline in the next turn, not synchronously', () => {
    const { fired, watch } = setup()
    watch(-50)
    expect(fired).toEqual([])
    vi.advanceTimersByTime(1)
    expect(fired).toHaveLength(1)
  })

  it("starts no timer for Infinity, and splits delays longer than a timer's maximum", () => {
    const { fired, watch } = setup(40 * day)
    watch(Number.POSITIVE_INFINITY)
    expect(vi.getTimerCount()).toBe(0)
    watch(40 * day)
    vi.advanceTimersByTime(41 * day)
    expect(fired).toEqual([2 ** 31 - 1, 40 * day])
  })
})

describe('a timer that is no longer needed', () => {
  /** The timer that is made, which nothing here keeps alive. */
  function watchTimer(deadlines: Deadlines, milliseconds: number): WeakRef<NodeJS.Timeout> {
    const real = globalThis.setTimeout
    let made: WeakRef<NodeJS.Timeout> | undefined
    globalThis.setTimeout = ((onTime: () => void, after: number) => {
      const timer = real(onTime, after)
      made = new WeakRef(timer)
      return timer
    }) as typeof setTimeout
    deadlines.watch(performance.now() + milliseconds)
    globalThis.setTimeout = real
    return made as never
  }

  it.each(['stopped', 'fired'])('is released once it has %s', async (way) => {
    let fired = false
    const deadlines = new Deadlines(() => {
      fired = true
      return Number.POSITIVE_INFINITY
    })
    const timer = watchTimer(deadlines, way === 'fired' ? 1 : 60_000)
    if (way === 'fired') await vi.waitFor(() => expect(fired).toBe(true))
    else deadlines.stop()
    for (let i = 0; i < 10; i++) await new Promise((resolve) => setTimeout(resolve, 1))
    collect()
    expect(timer.deref()).toBeUndefined()
    deadlines.stop()
  })
})
