import { getEventListeners } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { FakeServer, type Handler } from '../../transport/test/fake-server.ts'
import { AbortError, type Client, type ConnectOptions, connect, type SyncReason } from '../src/index.ts'

const secret = 'canary-secret'

async function open(server: FakeServer, more: ConnectOptions = {}): Promise<Client> {
  return connect({ port: server.port, username: 'admin', secret, ...more })
}

const silent: Handler = () => undefined
const listeners = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length
const rejection = (promise: Promise<unknown>): Promise<Error & { sent?: boolean }> =>
  promise.then(
    (value) => expect.fail(`it resolved to ${String(value)}`),
    (error) => error,
  )

/** Each wait that takes a signal; none of them would end by itself. */
const waits: ReadonlyArray<
  readonly [name: string, sends: boolean, wait: (client: Client, signal: AbortSignal) => Promise<unknown>]
> = [
  ['send', true, (client, signal) => client.send('Silence', {}, { signal })],
  ['a method', true, (client, signal) => client.queueStatus({}, { signal })],
  ['once', false, (client, signal) => client.once('Hangup', { signal })],
  ['learnRelease', true, (client, signal) => client.learnRelease({ signal })],
  ['compatibility', true, (client, signal) => client.compatibility({ actions: ['Ping'] }, { signal })],
]

describe.each(waits)('%s', (_, sends, wait) => {
  it('rejects for a signal that has already fired', async () => {
    await using server = await FakeServer.start({ handle: silent })
    await using client = await open(server)
    const before = server.peer.actions.length
    const reason = new Error('mine')
    const signal = AbortSignal.abort(reason)
    const error = await rejection(wait(client, signal))
    expect(error).toBeInstanceOf(AbortError)
    expect(error).toMatchObject({ cause: reason, sent: false })
    expect(listeners(signal)).toBe(0)
    expect(server.peer.actions).toHaveLength(before)
  })

  it("rejects when the signal fires, with the signal's reason as cause", async () => {
    await using server = await FakeServer.start({ handle: silent })
    await using client = await open(server)
    const aborter = new AbortController()
    const waiting = rejection(wait(client, aborter.signal))
    await client.ping()
    expect(listeners(aborter.signal)).toBe(1)
    const reason = new Error('mine')
    aborter.abort(reason)
    const error = await waiting
    expect(error).toBeInstanceOf(AbortError)
    expect(error).toMatchObject({ cause: reason, sent: sends })
    expect(error.message).toMatch(/ was aborted$/)
    expect(listeners(aborter.signal)).toBe(0)
    await client.ping()
  })

  it('leaves no listener when the client ends first', async () => {
    await using server = await FakeServer.start({ handle: silent })
    const client = await open(server)
    const aborter = new AbortController()
    const waiting = rejection(wait(client, aborter.signal))
    await client.ping()
    await client.close()
    expect((await waiting).name).toMatch(/^(?:AbortError|OutcomeUnknownError)$/)
    expect(listeners(aborter.signal)).toBe(0)
    aborter.abort()
  })
})

it('has the TimeoutError of AbortSignal.timeout as cause', async () => {
  await using server = await FakeServer.start({ handle: silent })
  await using client = await open(server)
  const error = await rejection(client.send('Silence', {}, { signal: AbortSignal.timeout(5) }))
  expect(error.cause).toMatchObject({ name: 'TimeoutError' })
})

it('rejects the outcome of an Originate when the signal fires', async () => {
  await using server = await FakeServer.start({ handle: (action, peer) => peer.answer(action) })
  await using client = await open(server)
  const aborter = new AbortController()
  const request = { Channel: 'Local/1@a', Application: 'Wait', Data: '1', Async: true }
  const { outcome } = await client.originate(request, { signal: aborter.signal })
  const reason = new Error('mine')
  aborter.abort(reason)
  expect(await rejection(outcome)).toMatchObject({ name: 'AbortError', sent: true, cause: reason })
  expect(listeners(aborter.signal)).toBe(0)
})

it('has no effect after everything has settled', async () => {
  await using server = await FakeServer.start({ handle: (action, peer) => peer.answer(action) })
  const aborter = new AbortController()
  const { signal } = aborter
  await using client = await open(server, { signal })
  await client.send('Quick', {}, { signal })
  await client.learnRelease({ signal })
  const once = client.once('Hangup', { signal })
  server.peer.say('Event: Hangup')
  await once
  expect(listeners(signal)).toBe(0)
  aborter.abort()
  expect((await client.ping()).response.name).toBe('Success')
})

describe('connect', () => {
  const at: Record<string, ConnectOptions & { onConnect?: () => void }> = {
    'before the greeting': {},
    'between two attempts': { retry: { initialDelay: 600_000, maxDelay: 600_000 } },
  }
  it.each(Object.entries(at))('rejects %s, with the reason as cause', async (_, options) => {
    const aborter = new AbortController()
    const reason = new Error('mine')
    await using server = await FakeServer.start({
      onConnect: (peer) => {
        if (options.retry !== undefined) peer.socket.destroy()
        setTimeout(() => aborter.abort(reason), 5)
      },
    })
    const error = await rejection(open(server, { ...options, signal: aborter.signal }))
    expect(error).toBeInstanceOf(AbortError)
    expect(error.cause).toBe(reason)
    expect(listeners(aborter.signal)).toBe(0)
  })

  it('opens no socket for a signal that has already fired', async () => {
    await using server = await FakeServer.start()
    const reason = new Error('mine')
    const error = await rejection(open(server, { signal: AbortSignal.abort(reason) }))
    expect(error).toMatchObject({ name: 'AbortError', cause: reason })
    expect(server.peers).toHaveLength(0)
  })
})

describe('close', () => {
  it.each([
    ['has fired', true],
    ['fires', false],
  ])('stops waiting for the Goodbye of a server when its signal %s', async (_, fired) => {
    await using server = await FakeServer.start({ own: ['Logoff'], handle: silent })
    const client = await open(server)
    const aborter = new AbortController()
    if (fired) aborter.abort()
    const ended = new Promise((resolve) => server.peer.socket.on('close', resolve))
    // The time that it takes without a signal does not pass.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    try {
      const closing = client.close({ signal: aborter.signal })
      const other = client.close()
      if (!fired) setImmediate(() => aborter.abort())
      await Promise.all([closing, other, ended])
    } finally {
      vi.useRealTimers()
    }
    expect(client.state).toBe('closed')
    expect(listeners(aborter.signal)).toBe(0)
  })

  it('waits for the Goodbye when the signal does not fire', async () => {
    await using server = await FakeServer.start()
    const client = await open(server)
    const { signal } = new AbortController()
    await client.close({ signal })
    expect(server.peer.actions.at(-1)?.action).toBe('Logoff')
    expect(listeners(signal)).toBe(0)
    await client.close({ signal: AbortSignal.abort() })
    expect(client.state).toBe('closed')
  })
})

describe('the signal of a sync hook', () => {
  const handle: Handler = (action, peer) => {
    if (action.action === 'Break') peer.socket.destroy()
  }

  /** A client whose hook waits for its signal, after a break; and that signal, while the hook runs. */
  async function broken(server: FakeServer, timeout: number): Promise<{ client: Client; signal: AbortSignal }> {
    let resolve: (signal: AbortSignal) => void = () => undefined
    const promise = new Promise<AbortSignal>((done) => {
      resolve = done
    })
    const sync = async (client: Client, { cause }: SyncReason, signal: AbortSignal): Promise<void> => {
      if (cause === 'connect') return
      resolve(signal)
      await client.send('Silence', {}, { signal, timeout: 600_000 })
    }
    const client = await open(server, { events: 'call', reconnect: { initialDelay: 1, maxDelay: 1 }, sync, timeout })
    await client.send('Break').catch(() => undefined)
    return { client, signal: await promise }
  }

  const fired = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (signal.aborted) resolve()
      else signal.addEventListener('abort', () => resolve())
    })

  it("fires at the hook's time limit, and aborts its actions", async () => {
    await using server = await FakeServer.start({ handle })
    const { client, signal } = await broken(server, 20)
    await fired(signal)
    expect(signal.reason).toMatchObject({ message: 'sync did not finish within 20 ms' })
    expect(client.counters.byAction.Silence?.aborted).toBeGreaterThan(0)
    await client.close()
  })

  it('fires when the connection breaks again', async () => {
    await using server = await FakeServer.start({ handle })
    const { client, signal } = await broken(server, 60_000)
    expect(signal.aborted).toBe(false)
    server.peer.socket.destroy()
    await fired(signal)
    expect(signal.reason).toMatchObject({ name: 'ConnectionLostError' })
    await client.close()
  })

  it('fires when the client is closed', async () => {
    await using server = await FakeServer.start({ handle })
    const { client, signal } = await broken(server, 60_000)
    await client.close()
    expect(signal.aborted).toBe(true)
    expect(signal.reason).toMatchObject({ name: 'AbortError' })
  })
})
