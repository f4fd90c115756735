import { Message } from '@openami/bindings'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ActionRequest } from '../../../transport/src/correlation/action-request.ts'
import type { RunOptions } from '../../../transport/src/correlation/correlator.ts'
import { ActionFailedError, ActionTimeoutError } from '../../../transport/src/errors.ts'
import type { Session } from '../../../transport/src/session/session.ts'
import { Keepalive, type KeepaliveOptions } from '../../src/reconnect/keepalive.ts'

beforeEach(() => void vi.useFakeTimers())
const running: Keepalive[] = []
afterEach(() => {
  for (const keepalive of running.splice(0)) keepalive.stop()
  vi.useRealTimers()
})

/** What the other end does with a Ping. */
type Server = 'answers' | 'refuses' | 'is silent'

/** A session whose times are set by the test; each Ping and the end are noted with their milliseconds. */
function session(server: Server = 'answers') {
  const begun = performance.now()
  const now = (): number => Math.round(performance.now() - begun)
  const fake = {
    server,
    lastHeard: begun,
    busyFor: 0,
    pending: 0,
    protocol: { amiVersion: '11.0.0', release: undefined },
    pings: [] as number[],
    ended: undefined as [at: number, name: string, message: string] | undefined,
    hear: (): void => {
      fake.lastHeard = performance.now()
    },
    async run({ action }: ActionRequest, { timeout }: RunOptions): Promise<unknown> {
      expect(action).toBe('Ping')
      fake.pings.push(now())
      if (fake.server === 'is silent') {
        await new Promise((resolve) => setTimeout(resolve, timeout))
        throw new ActionTimeoutError(action, timeout, true)
      }
      fake.hear()
      if (fake.server === 'refuses') throw new ActionFailedError(action, new Message('Response: Error\r\n'))
      return {}
    },
    destroy: (reason: Error): void => {
      fake.ended = [now(), reason.name, reason.message]
    },
  }
  return fake
}

function watch(
  over: ReturnType<typeof session>,
  options: KeepaliveOptions = { interval: 100, timeout: 40 },
): Keepalive {
  const keepalive = new Keepalive(over as unknown as Session, options)
  running.push(keepalive)
  return keepalive
}

const after = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds)

describe('the keepalive Ping', () => {
  it.each(['answers', 'refuses'] as const)('is sent after each silence, as long as the server %s', async (server) => {
    const over = session(server)
    watch(over)
    await after(350)
    expect(over.pings).toEqual([100, 200, 300])
    expect(over.ended).toBeUndefined()
  })

  it('is sent only when the silence is long enough', async () => {
    const over = session()
    watch(over)
    await after(60)
    over.hear()
    await after(60)
    expect(over.pings).toEqual([])
    await after(40)
    expect(over.pings).toEqual([160])
  })

  it('is sent after a minute by default, and has ten seconds to be answered', async () => {
    const over = session('is silent')
    watch(over, {})
    await after(59_999)
    expect(over.pings).toEqual([])
    await after(1)
    expect(over.pings).toEqual([60_000])
    await after(9_999)
    expect(over.ended).toBeUndefined()
    await after(1)
    expect(over.ended?.[0]).toBe(70_000)
  })

  it('ends the connection once when it is not answered', async () => {
    const over = session('is silent')
    watch(over)
    await after(1_000)
    expect(over.pings).toEqual([100])
    expect(over.ended).toEqual([140, 'ConnectionLostError', 'The server did not answer a Ping within 40 ms'])
  })
})

describe('R18 an action in flight', () => {
  it('delays the Ping for as long as the action may take', async () => {
    const over = session()
    over.busyFor = 30
    watch(over)
    await after(129)
    expect(over.pings).toEqual([])
    over.busyFor = 0
    await after(1)
    expect(over.pings).toEqual([130])
  })

  it('is checked once in each interval, because it may end early', async () => {
    const over = session()
    over.busyFor = Number.POSITIVE_INFINITY
    watch(over)
    await after(150)
    over.busyFor = 0
    await after(49)
    expect(over.pings).toEqual([])
    await after(1)
    expect(over.pings).toEqual([200])
  })

  it('ends the connection when it was given up and nothing more is received', async () => {
    const over = session()
    over.pending = 1
    watch(over)
    await after(139)
    expect(over.ended).toBeUndefined()
    await after(1)
    expect(over.ended?.[0]).toBe(140)
    expect(over.pings).toEqual([])
    await after(500)
    expect(over.ended?.[0]).toBe(140)
  })

  it('does not end the connection when it was given up and the server still sends something', async () => {
    const over = session()
    over.pending = 1
    watch(over)
    await after(120)
    over.hear()
    await after(60)
    over.hear()
    over.pending = 0
    await after(150)
    expect(over.ended).toBeUndefined()
    expect(over.pings).toEqual([280])
  })
})

describe('after stop() of the keepalive', () => {
  it.each([
    ['before the silence', 50, 0],
    ['while a Ping is out', 120, 0],
    ['while it waits for an action', 120, 1],
  ])('nothing happens any more when stopped %s', async (_, at, pending) => {
    const over = session('is silent')
    over.pending = pending
    const keepalive = watch(over)
    await after(at)
    const { length } = over.pings
    keepalive.stop()
    over.server = 'answers'
    over.pending = 0
    await after(10_000)
    expect(over.pings).toHaveLength(length)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('the silence of a server ends no connection', async () => {
    const over = session()
    over.pending = 1
    const keepalive = watch(over)
    await after(120)
    keepalive.stop()
    await after(10_000)
    expect(over.ended).toBeUndefined()
  })
})
