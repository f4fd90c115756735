import { getEventListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import { FakeServer, type Handler, type Peer } from '../../transport/test/fake-server.ts'
import { type Client, connect, connectServers, type SyncReason } from '../src/index.ts'
import { to, until } from './servers/support.ts'

const answers: Handler = (action, peer) => peer.answer(action)
/** For tests without FullyBooted. */
const calls = { events: 'call', reconnect: { initialDelay: 1, maxDelay: 1 } } as const
const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** A promise and what settles it. */
function gate(): { readonly passed: Promise<void>; open(): void } {
  let open = (): void => undefined
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { passed, open }
}

describe('the first run of the sync hook', () => {
  it('ends before connect resolves and before the first event; the hook can already add listeners', async () => {
    await using server = await FakeServer.start({ handle: answers })
    const { passed, open } = gate()
    const seen: unknown[] = []
    let client: Client | undefined
    const opening = connect({
      ...to(server, calls),
      async sync(own, reason) {
        seen.push(reason, own.state)
        own.on('*', ({ name }) => void seen.push(name))
        server.peer.say('Event: Early')
        await own.ping()
        await passed
        seen.push('done')
      },
    }).then((connected) => {
      seen.push('connected')
      client = connected
    })
    await until(() => server.peer?.actions.at(-1)?.action === 'Ping')
    await soon()
    expect(client).toBeUndefined()
    open()
    await opening
    await until(() => seen.at(-1) === 'Early')
    expect(seen).toEqual([{ cause: 'connect', gap: undefined, attempt: 1 }, 'connected', 'done', 'connected', 'Early'])
    await client?.close()
  })

  it('may fail: connect still resolves, listeners added by then are told, and the hook runs again', async () => {
    await using server = await FakeServer.start({ handle: answers })
    const attempts: number[] = []
    await using client = await connect({
      ...to(server, calls),
      sync(_, { attempt }) {
        attempts.push(attempt)
        if (attempt < 3) throw new Error('mine')
      },
    })
    expect(attempts).toEqual([1])
    const told: unknown[] = []
    client.lifecycle.on('diagnostic', ({ kind, error }) => void told.push([kind, (error as Error).message]))
    await until(() => attempts.length === 3)
    expect(attempts).toEqual([1, 2, 3])
    expect(told).toEqual(Array(2).fill(['sync-failed', 'mine']))
    expect(client.counters.diagnostics).toEqual({ 'sync-failed': 2 })
  })

  it('ends with the signal of connect, which closes the connection', async () => {
    await using server = await FakeServer.start({ handle: answers })
    const aborter = new AbortController()
    let own: AbortSignal | undefined
    const opening = connect({
      ...to(server, calls),
      signal: aborter.signal,
      sync(_client, _reason, signal) {
        own = signal
        return new Promise(() => undefined)
      },
    })
    await until(() => own !== undefined)
    aborter.abort(new Error('mine'))
    await expect(opening).rejects.toMatchObject({ name: 'AbortError', cause: { message: 'mine' } })
    expect(own?.aborted).toBe(true)
    await until(() => server.peer.socket.destroyed)
    expect(getEventListeners(aborter.signal, 'abort')).toEqual([])
  })

  it.each<[string, Partial<Parameters<typeof connect>[0]>, string]>([
    ['rejects connect without `reconnect`', { reconnect: false }, 'ConnectionLostError'],
    ['counts as a failed run with `reconnect`', {}, 'reconnecting'],
  ])('%s when the connection breaks meanwhile', async (_, more, end) => {
    await using server = await FakeServer.start({ handle: answers })
    const opening = connect({
      ...to(server, { ...calls, reconnect: { initialDelay: 600_000, maxDelay: 600_000 }, ...more }),
      sync: () => {
        server.peer.socket.destroy()
        return new Promise(() => undefined)
      },
    })
    const result = await opening.catch((error: Error) => error)
    expect(result instanceof Error ? result.name : result.state).toBe(end)
    if (!(result instanceof Error)) await result.close()
  })

  it('rejects connect when it closes the client', async () => {
    await using server = await FakeServer.start({ handle: answers })
    const opening = connect({ ...to(server, calls), sync: (own) => own.close() })
    await expect(opening).rejects.toMatchObject({ name: 'AbortError', message: 'The client was closed' })
    await until(() => server.peer.socket.destroyed)
  })

  it('is awaited for each of several servers, which are already connected', async () => {
    await using one = await FakeServer.start({ handle: answers })
    await using two = await FakeServer.start({ handle: answers })
    const { passed, open } = gate()
    const seen: string[] = []
    const opening = connectServers(
      { one: to(one), two: to(two) },
      {
        ...calls,
        require: 'all',
        sync: async ({ name, standing }, { cause }) => {
          seen.push(`${name} ${cause} ${standing.status}`)
          if (name === 'two') await passed
        },
      },
    )
    await until(() => seen.length === 2)
    await soon()
    expect(seen.toSorted()).toEqual(['one connect connected', 'two connect connected'])
    let there = false
    void opening.then(() => {
      there = true
    })
    await soon()
    expect(there).toBe(false)
    open()
    await using servers = await opening
    expect(servers.state.two.status).toBe('connected')
  })

  it('does not delay close() when its server was removed', async () => {
    await using server = await FakeServer.start({ handle: answers })
    const aborter = new AbortController()
    let begun = false
    const sync = () => {
      begun = true
      return new Promise(() => undefined)
    }
    const opening = connectServers({ one: to(server) }, { ...calls, sync, signal: aborter.signal })
    await until(() => begun)
    aborter.abort()
    await expect(opening).rejects.toMatchObject({ name: 'AbortError' })
    await until(() => server.peer.socket.destroyed)
  })
})

describe('the sync hook after a break', () => {
  it('R36 runs after gap and before the first new event, and again until it succeeds', async () => {
    const seen: string[] = []
    await using server = await FakeServer.start({ handle: answers })
    await using client = await connect({
      ...to(server, calls),
      async sync(own, { cause, gap, attempt }) {
        if (cause === 'connect') return
        server.peer.say(`Event: During${attempt}`)
        await own.send('CoreStatus')
        seen.push(`${cause} ${attempt} ${gap?.reason}`)
        if (attempt < 3) throw new Error('mine')
      },
    })
    client.on('*', ({ name }) => void seen.push(name))
    client.lifecycle.on('gap', () => void seen.push('gap'))
    client.lifecycle.on('diagnostic', ({ kind }) => void seen.push(kind))
    server.peer.socket.end()
    await until(() => seen.includes('During3'))
    const run = (attempt: number): string => `reconnect ${attempt} The server closed the connection`
    expect(seen).toEqual([
      'gap',
      ...[run(1), 'sync-failed', 'During1'],
      ...[run(2), 'sync-failed', 'During2'],
      ...[run(3), 'During3'],
    ])
  })

  it('holds the events back no longer than the action time limit', async () => {
    await using server = await FakeServer.start()
    const sync = (_: unknown, { attempt, cause }: SyncReason) => {
      if (cause === 'connect' || attempt > 1) return
      return new Promise(() => server.peer.say('Event: Early'))
    }
    await using client = await connect({ ...to(server, calls), timeout: 500, sync })
    const kinds: string[] = []
    client.lifecycle.on('diagnostic', ({ kind }) => void kinds.push(kind))
    const early = client.once('Early')
    server.peer.socket.destroy()
    await early
    expect(kinds).toEqual(['sync-failed'])
  })

  it('starts again when the link breaks meanwhile, after the events from before the break', async () => {
    const seen: string[] = []
    let runs = 0
    await using server = await FakeServer.start({ handle: answers })
    await using client = await connect({
      ...to(server, calls),
      async sync(own, { cause, attempt }) {
        if (cause === 'connect') return
        expect(attempt).toBe(1)
        server.peer.say(`Event: Held${++runs}`)
        await own.ping()
        if (runs === 1) server.peer.socket.destroy()
        await own.send('CoreStatus').catch(() => undefined)
      },
    })
    client.on('*', ({ name }) => void seen.push(name))
    client.lifecycle.on('disconnect', () => void seen.push('disconnect'))
    client.lifecycle.on('gap', () => void seen.push('gap'))
    client.lifecycle.on('diagnostic', ({ kind }) => void seen.push(kind))
    server.peer.socket.destroy()
    await until(() => seen.includes('Held2'))
    expect(seen).toEqual(['disconnect', 'gap', 'Held1', 'disconnect', 'gap', 'Held2'])
  })
})

describe('R30 a server that was killed and boots', () => {
  const boot = (peer: Peer): void => peer.say('Event: FullyBooted', 'Privilege: system,all', 'Status: Fully Booted')

  /** Its modules are there once `phase.booted` says so. */
  async function start(phase: { booted: boolean }): Promise<FakeServer> {
    return FakeServer.start({
      own: ['Login'],
      handle: (action, peer) => {
        if (action.action === 'Login') {
          peer.answer(action)
          if (phase.booted) boot(peer)
        } else if (phase.booted) peer.answer(action)
        else peer.answer(action, 'Error', `Message: Invalid/unknown command: ${action.action}.`)
      },
    })
  }

  it('delays the hook until it is ready if the client has received FullyBooted before', async () => {
    const phase = { booted: true }
    await using server = await start(phase)
    const runs: string[] = []
    await using client = await connect({
      ...to(server, { reconnect: { initialDelay: 1, maxDelay: 1 } }),
      async sync(own, { cause }) {
        runs.push(cause)
        await own.queueStatus()
      },
    })
    expect(client.uses.events).toEqual(['FullyBooted'])
    const kinds: string[] = []
    client.lifecycle.on('diagnostic', ({ kind }) => void kinds.push(kind))
    let ready = false
    phase.booted = false
    server.peer.socket.destroy()
    await new Promise((resolve) => client.lifecycle.on('reconnect', resolve))
    void client.connected().then(() => {
      ready = true
    })
    // Anything that it says but the one thing.
    server.peer.say('Event: Registry')
    await client.ping()
    await soon()
    expect([runs, ready]).toEqual([['connect'], false])
    phase.booted = true
    boot(server.peer)
    await until(() => ready)
    boot(server.peer)
    await client.ping()
    expect([runs, kinds]).toEqual([['connect', 'reconnect'], []])
  })

  it('makes the hook run again at FullyBooted if the client did not know, without a listener for it', async () => {
    const phase = { booted: false }
    await using server = await start(phase)
    const runs: string[] = []
    await using client = await connect({
      ...to(server, { keepalive: false }),
      sync(_, { cause }) {
        runs.push(cause)
      },
    })
    const kinds: string[] = []
    client.lifecycle.on('diagnostic', ({ kind }) => void kinds.push(kind))
    await until(() => kinds.length > 0)
    expect([runs, kinds]).toEqual([['connect'], ['boot-unseen']])
    const received = client.counters.events.received
    boot(server.peer)
    await until(() => runs.length > 1)
    expect(runs).toEqual(['connect', 'boot'])
    expect(client.counters.events.received).toBe(received + 1)
  })

  it('is not waited for when the mask excludes FullyBooted', async () => {
    await using server = await start({ booted: false })
    await using client = await connect({ ...to(server, calls), sync: () => undefined })
    expect(client.uses.events).toEqual([])
  })
})

describe('connected()', () => {
  it('resolves at once when the client is connected', async () => {
    await using server = await FakeServer.start()
    await using client = await connect(to(server))
    const { signal } = new AbortController()
    await client.connected({ signal })
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it('resolves after a break once the client is back and the sync hook has run, even if the hook failed', async () => {
    await using server = await FakeServer.start({ handle: answers })
    const seen: string[] = []
    await using client = await connect({
      ...to(server, calls),
      async sync(own, { cause, attempt }) {
        await own.send('CoreStatus')
        seen.push(`${cause} ${attempt}`)
        if (cause === 'reconnect' && attempt === 1) throw new Error('mine')
      },
    })
    server.peer.socket.destroy()
    await until(() => client.state === 'reconnecting')
    const both = [client.connected(), client.connected({ signal: new AbortController().signal })]
    await Promise.all(both)
    expect([client.state, seen]).toEqual(['connected', ['connect 1', 'reconnect 1']])
  })

  it('rejects when its signal fires, and leaves no listener', async () => {
    await using server = await FakeServer.start()
    await using client = await connect(to(server, { reconnect: { initialDelay: 600_000, maxDelay: 600_000 } }))
    server.peer.socket.destroy()
    await until(() => client.state === 'reconnecting')
    const aborter = new AbortController()
    const waiting = client.connected({ signal: aborter.signal })
    aborter.abort(new Error('mine'))
    await expect(waiting).rejects.toMatchObject({
      name: 'AbortError',
      message: 'Waiting for the connection was aborted',
      cause: { message: 'mine' },
    })
    expect(getEventListeners(aborter.signal, 'abort')).toEqual([])
    await expect(client.connected({ signal: aborter.signal })).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('rejects once the client is closed, with the reason if there is one', async () => {
    await using server = await FakeServer.start()
    const closed = await connect(to(server))
    await closed.close()
    await expect(closed.connected()).rejects.toMatchObject({ name: 'AbortError', message: 'The client was closed' })
    const lost = await connect(to(server, { reconnect: { initialDelay: 1, maxDelay: 1, maxAttempts: 1 } }))
    // Asked at once: the only attempt may be over a turn later.
    const asked = new Promise((resolve) => lost.lifecycle.on('disconnect', () => resolve(lost.connected())))
    const refused = expect(asked).rejects.toMatchObject({ name: 'ConnectionLostError' })
    await server.stop()
    await refused
    await expect(lost.connected()).rejects.toMatchObject({ name: 'ConnectionLostError' })
  })
})
