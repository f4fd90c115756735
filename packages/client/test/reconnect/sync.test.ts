import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Diagnostic } from '../../../transport/src/diagnostic.ts'
import { Boot } from '../../src/reconnect/boot.ts'
import { BootHistory } from '../../src/reconnect/boot-history.ts'
import { keepSynced, type SyncOptions, type SyncReason } from '../../src/reconnect/sync.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(Math, 'random').mockReturnValue(1)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const gap = { from: new Date(0), to: new Date(1), reason: 'cut' }

/** Everything that happens, in order, with its milliseconds: `hold`, `run reconnect 1`, `release`, … */
function start(hook: (signal: AbortSignal, reason: SyncReason) => unknown, more: Partial<SyncOptions> = {}) {
  const begun = Date.now()
  const seen: string[] = []
  const note = (what: string): void => void seen.push(`${Date.now() - begun} ${what}`)
  const diagnostics: Diagnostic[] = []
  const aborter = new AbortController()
  const boot = new Boot()
  const over = vi.fn()
  const running = keepSynced(
    {
      hook: (reason, signal) => {
        note(`run ${reason.cause} ${reason.attempt}`)
        return hook(signal, reason)
      },
      cause: 'reconnect',
      gap,
      boot,
      bootWait: 0,
      timeout: 1_000,
      pauses: { initialDelay: 100, maxDelay: 300 },
      listening: Promise.resolve(),
      hold: () => note('hold'),
      release: () => note('release'),
      onFirstRun: () => note('over'),
      onNoBoot: () => note('no boot'),
      onDiagnostic: (diagnostic) => {
        note(diagnostic.kind)
        diagnostics.push(diagnostic)
      },
      ...more,
    },
    aborter.signal,
  ).then(over)
  return { seen, diagnostics, aborter, boot, over, running }
}

const after = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds)
const booted = (): Boot => {
  const boot = new Boot()
  boot.arrive()
  return boot
}
const failure = new Error('mine')
const fail = (): never => {
  throw failure
}

describe('a run of the sync hook', () => {
  it.each([
    ['returns', () => 'done'],
    ['resolves', () => Promise.resolve('done')],
  ])('releases the events when it %s', async (_, hook) => {
    const { seen, diagnostics, aborter, running } = start(hook, { boot: booted() })
    await running
    expect(seen).toEqual(['0 hold', '0 run reconnect 1', '0 over', '0 release'])
    expect(diagnostics).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
    expect(getEventListeners(aborter.signal, 'abort')).toEqual([])
  })

  it.each([
    ['throws', fail],
    ['rejects', () => Promise.reject(failure)],
  ])('is reported and repeated after growing pauses when it %s, with the events released meanwhile', async (_, how) => {
    let runs = 0
    const { seen, diagnostics, running } = start(() => (++runs < 5 ? how() : undefined), { boot: booted() })
    await after(1_000)
    await running
    const turn = (at: number, attempt: number): string[] => [
      `${at} hold`,
      `${at} run reconnect ${attempt}`,
      `${at} over`,
      ...(attempt < 5 ? [`${at} sync-failed`] : []),
      `${at} release`,
    ]
    expect(seen).toEqual([...turn(0, 1), ...turn(100, 2), ...turn(300, 3), ...turn(600, 4), ...turn(900, 5)])
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'Run 1 of the sync hook failed; the next one follows in 100 ms',
      'Run 2 of the sync hook failed; the next one follows in 200 ms',
      'Run 3 of the sync hook failed; the next one follows in 300 ms',
      'Run 4 of the sync hook failed; the next one follows in 300 ms',
    ])
    expect(diagnostics.map(({ error }) => error)).toEqual(Array(4).fill(failure))
    expect(vi.getTimerCount()).toBe(0)
  })

  it('fails after its time limit: its signal fires and the events are released', async () => {
    let own: AbortSignal | undefined
    const hook = (signal: AbortSignal, { attempt }: SyncReason) => {
      own ??= signal
      return attempt === 1 ? new Promise(() => undefined) : undefined
    }
    const { seen, diagnostics, running } = start(hook, { boot: booted() })
    await after(999)
    expect([seen.at(-1), own?.aborted]).toEqual(['0 run reconnect 1', false])
    await after(1)
    expect(own?.reason).toMatchObject({ message: 'sync did not finish within 1000 ms' })
    expect(seen.slice(2)).toEqual(['1000 over', '1000 sync-failed', '1000 release'])
    expect(diagnostics[0]?.error).toBe(own?.reason)
    await after(100)
    await running
    expect(seen.slice(5)).toEqual(['1100 hold', '1100 run reconnect 2', '1100 over', '1100 release'])
  })

  it('may take forever without a time limit', async () => {
    const { seen } = start(() => new Promise(() => undefined), { boot: booted(), timeout: Number.POSITIVE_INFINITY })
    await after(2 ** 40)
    expect(seen).toHaveLength(2)
  })

  it('gets the reason for the run', async () => {
    const reasons: SyncReason[] = []
    const tell = (_: AbortSignal, reason: SyncReason): number => reasons.push(reason)
    await start(tell, { boot: booted() }).running
    await start(tell, { boot: booted(), cause: 'connect', gap: undefined }).running
    expect(reasons).toEqual([
      { cause: 'reconnect', gap, attempt: 1 },
      { cause: 'connect', gap: undefined, attempt: 1 },
    ])
  })

  it('waits with diagnostics and events until a listener can be added', async () => {
    let listen = (): void => undefined
    const listening = new Promise<void>((resolve) => {
      listen = resolve
    })
    const { seen } = start(fail, { boot: booted(), listening })
    await after(5_000)
    expect(seen).toEqual(['0 hold', '0 run reconnect 1', '0 over'])
    listen()
    await after(0)
    expect(seen.slice(3)).toEqual(['5000 sync-failed', '5000 release'])
  })
})

describe('R30 a server that is booting', () => {
  it('delays the hook, which runs once', async () => {
    const { seen, boot, running } = start(() => undefined, { bootWait: 60_000 })
    await after(5_000)
    expect(seen).toEqual([])
    boot.arrive()
    await running
    expect(seen).toEqual(['5000 hold', '5000 run reconnect 1', '5000 over', '5000 release'])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('that reports FullyBooted after the wait makes the hook run again, with events held back again', async () => {
    const { seen, diagnostics, boot, running } = start(() => undefined, { bootWait: 2_000 })
    await after(7_000)
    boot.arrive()
    // It may come twice.
    boot.arrive()
    await running
    expect(seen).toEqual([
      '2000 no boot',
      '2000 hold',
      '2000 run reconnect 1',
      '2000 over',
      '2000 boot-unseen',
      '2000 release',
      '7000 hold',
      '7000 run boot 1',
      '7000 over',
      '7000 release',
    ])
    expect(diagnostics[0]?.message).toBe(
      'The server did not say FullyBooted within 2000 ms, and the sync hook runs without it: ' +
        'give the user the read class `system`, or leave `system` out of the option `events`',
    )
  })

  it('that reports FullyBooted during a run makes the hook run again before any event is released', async () => {
    const hook = (_: AbortSignal, { cause }: SyncReason) =>
      cause === 'boot' ? undefined : new Promise((resolve) => setTimeout(resolve, 500))
    const { seen, boot, running } = start(hook)
    await after(200)
    boot.arrive()
    await after(300)
    await running
    expect(seen).toEqual(['0 hold', '0 run reconnect 1', '500 hold', '500 run boot 1', '500 over', '500 release'])
  })

  it('that reports FullyBooted after a failed run ends the pause, with the original cause', async () => {
    let runs = 0
    const hook = (): unknown => (++runs < 2 ? fail() : undefined)
    const { seen, boot, running } = start(hook, { pauses: { initialDelay: 10_000 } })
    await after(300)
    boot.arrive()
    await running
    expect(seen.slice(4)).toEqual(['0 release', '300 hold', '300 run reconnect 2', '300 over', '300 release'])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('that never reports FullyBooted makes the hook run once', async () => {
    const { seen, over } = start(() => undefined)
    await after(1_000_000)
    expect(seen).toEqual(['0 hold', '0 run reconnect 1', '0 over', '0 release'])
    expect(over).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('the end of the connection during a run of the sync hook', () => {
  const gone = new Error('gone')
  it.each<[when: string, hook: (signal: AbortSignal) => unknown, at: number, more: () => Partial<SyncOptions>]>([
    ['while the server boots', () => undefined, 100, () => ({ bootWait: 60_000 })],
    ['during a run', () => new Promise(() => undefined), 100, () => ({})],
    ['in the pause after a failed run', fail, 50, () => ({ pauses: { initialDelay: 600_000 } })],
    [
      'before there is a listener',
      () => undefined,
      100,
      () => ({ listening: new Promise<void>((resolve) => setTimeout(resolve, 500)) }),
    ],
    ['after a run before the boot', () => undefined, 100, () => ({})],
  ])('%s ends it, and emits nothing more', async (_, hook, at, more) => {
    let own: AbortSignal | undefined
    const { seen, aborter, over } = start((signal) => {
      own = signal
      return hook(signal)
    }, more())
    await after(at)
    const { length } = seen
    aborter.abort(gone)
    await after(0)
    await after(1_000)
    expect(seen).toHaveLength(length)
    expect(over).toHaveBeenCalledOnce()
    if (own?.aborted) expect(own.reason).toBe(gone)
    expect(getEventListeners(aborter.signal, 'abort')).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('prevents the hook when it comes first', async () => {
    const boot = new Boot()
    const { seen, aborter, running } = start(() => undefined, { boot, bootWait: 10 })
    aborter.abort(gone)
    await running
    expect(seen).toEqual([])
  })
})

describe('R30 the wait for FullyBooted', () => {
  const usual = { mask: undefined, filtered: false, digest: false, serial: false }
  const [never, unknown, known] = [0, 2_000, 60_000]

  it.each<[string | undefined, number]>([
    [undefined, unknown],
    ['on', unknown],
    ['YES', unknown],
    ['system', unknown],
    ['call,system', unknown],
    ['all', unknown],
    ['3', unknown],
    ['2', never],
    ['0', never],
    ['off', never],
    ['no', never],
    ['call,agent', never],
    ['none', never],
  ])('with the mask %s', (mask, milliseconds) => {
    expect(new BootHistory().waitFor({ ...usual, mask })).toBe(milliseconds)
  })

  it('is long after a FullyBooted in time, and 0 after one that did not come', () => {
    const history = new BootHistory()
    history.missed()
    expect(history.waitFor(usual)).toBe(never)
    history.came()
    expect(history.waitFor(usual)).toBe(known)
    expect(history.waitFor({ ...usual, mask: 'call' })).toBe(never)
    // A filter can keep it out.
    expect(history.waitFor({ ...usual, filtered: true })).toBe(unknown)
  })

  it('is 0 with digest, which has no login, and on AMI 1.0 unless FullyBooted has come before', () => {
    const history = new BootHistory()
    expect(history.waitFor({ ...usual, serial: true })).toBe(never)
    expect(history.waitFor({ ...usual, digest: true })).toBe(never)
    history.came()
    expect(history.waitFor({ ...usual, serial: true })).toBe(known)
    expect(history.waitFor({ ...usual, digest: true })).toBe(never)
  })
})
