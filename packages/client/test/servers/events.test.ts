import { describe, expect, it } from 'vitest'
import { FakeServer } from '../../../transport/test/fake-server.ts'
import { connectServers, type Servers, type SyncReason } from '../../src/index.ts'
import { ServerLifecycle } from '../../src/servers/server-lifecycle.ts'
import { quick, to, until } from './support.ts'

interface Pair extends AsyncDisposable {
  readonly berlin: FakeServer
  readonly paris: FakeServer
  readonly servers: Servers<{ berlin: string; paris: string }>
  /** Resolves when everything said so far has been heard. */
  heard(): Promise<unknown>
}

async function pair(options: object = {}): Promise<Pair> {
  const [berlin, paris] = [await FakeServer.start(), await FakeServer.start()]
  const servers = await connectServers({ berlin: to(berlin), paris: to(paris) }, { ...quick, ...options })
  return {
    berlin,
    paris,
    servers,
    heard: () => servers.all((server) => server.ping()),
    [Symbol.asyncDispose]: async () => {
      await servers.close()
      await Promise.all([berlin.stop(), paris.stop()])
    },
  }
}

describe('events', () => {
  it('are delivered with the name of their server, until the listener is removed', async () => {
    await using all = await pair()
    const seen: string[] = []
    const off = all.servers.on('Hangup', ({ server, event }) => void seen.push(`${server} ${event.Channel}`))
    all.servers.on('*', ({ server, event }) => void seen.push(`${server} *${event.name}`))
    all.berlin.peer.say('Event: Hangup', 'Channel: B')
    await all.heard()
    all.paris.peer.say('Event: hangup', 'Channel: P')
    await all.heard()
    off()
    all.paris.peer.say('Event: Hangup', 'Channel: Q')
    await all.heard()
    expect(seen).toEqual(['berlin B', 'berlin *Hangup', 'paris P', 'paris *Hangup', 'paris *Hangup'])
  })

  it('can be iterated as one stream, each once, in the order they arrive', async () => {
    await using all = await pair({ eventBuffer: { limit: 3 } })
    const stream = all.servers.events('Counted', 'Hangup', 'hangup' as string)
    for (const [index, from] of (['berlin', 'paris', 'paris', 'berlin', 'paris'] as const).entries()) {
      all[from].peer.say(index === 3 ? 'Event: Hangup' : 'Event: Counted', `N: ${index}`)
      await all.heard()
    }
    all.berlin.peer.say('Event: Other')
    await all.heard()
    expect([stream.size, stream.dropped]).toEqual([3, 2])
    const seen: unknown[] = []
    for await (const { server, event } of stream) {
      seen.push([server, event.name, event.get('N')])
      if (stream.size === 0) break
    }
    expect(seen).toEqual([
      ['paris', 'Counted', '2'],
      ['berlin', 'Hangup', '3'],
      ['paris', 'Counted', '4'],
    ])
    all.berlin.peer.say('Event: Counted')
    await all.heard()
    expect(await stream.next()).toEqual({ value: undefined, done: true })
  })

  it.each([{ names: [] }, { names: ['*'] }, { names: ['*', 'Hangup'] }])(
    'are delivered once to a stream of $names',
    async ({ names }) => {
      await using all = await pair()
      const stream = all.servers.events(...names)
      all.paris.peer.say('Event: Hangup')
      await all.heard()
      expect(stream.size).toBe(1)
    },
  )

  it('resolve once() with the first from any server', async () => {
    await using all = await pair()
    const next = all.servers.once('Hangup')
    all.paris.peer.say('Event: Hangup', 'Channel: P')
    expect(await next).toMatchObject({ server: 'paris', event: { Channel: 'P' } })
    const aborter = new AbortController()
    const never = all.servers.once('Hangup', { signal: aborter.signal })
    aborter.abort()
    await expect(never).rejects.toMatchObject({ name: 'AbortError', message: 'Waiting for Hangup was aborted' })
    const { signal } = aborter
    await expect(all.servers.once('Hangup', { signal })).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('end with close, and not with one server', async () => {
    await using all = await pair()
    const stream = all.servers.events()
    const next = stream.next()
    const once = all.servers.once('Never')
    const ended = expect(once).rejects.toMatchObject({ name: 'AbortError', message: 'The servers were closed' })
    await all.servers.server('paris').close()
    all.berlin.peer.say('Event: Hangup')
    expect((await next).value).toMatchObject({ server: 'berlin' })
    await all.servers.close()
    await ended
    expect((await stream.next()).done).toBe(true)
    expect((await all.servers.events().next()).done).toBe(true)
    await expect(all.servers.once('Never')).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('reach the other listeners when one throws, and the diagnostic names the server', async () => {
    await using all = await pair()
    const told: unknown[] = []
    all.servers.lifecycle.on('diagnostic', ({ server, kind }) => void told.push([server, kind]))
    all.servers.on('Hangup', () => {
      throw new Error('mine')
    })
    const other = all.servers.once('Hangup')
    all.paris.peer.say('Event: Hangup')
    await other
    expect(told).toEqual([['paris', 'listener-failed']])
  })
})

describe('the lifecycle', () => {
  it('R36 reports what happens to which server, with its state', async () => {
    const seen: unknown[] = []
    const sync = ({ name }: { name: string }, { cause }: SyncReason) => void seen.push(`${cause} ${name}`)
    await using all = await pair({ events: 'call', sync })
    expect(seen.splice(0).sort()).toEqual(['connect berlin', 'connect paris'])
    const note = (name: string) => (detail: { server: 'berlin' | 'paris' }) =>
      void seen.push([name, detail.server, all.servers.state[detail.server].status, all.servers.state.berlin.status])
    for (const name of ['disconnect', 'gap', 'reconnect', 'close'] as const) all.servers.lifecycle.on(name, note(name))
    all.servers.server('paris').lifecycle.on('gap', ({ from, to }) => void seen.push(from <= to))
    const { since } = all.servers.state.berlin
    all.paris.peer.socket.destroy()
    await until(() => seen.includes('reconnect paris'))
    await all.servers.server('paris').close()
    expect(seen).toEqual([
      ['disconnect', 'paris', 'reconnecting', 'connected'],
      true,
      ['gap', 'paris', 'connected', 'connected'],
      ['reconnect', 'paris', 'connected', 'connected'],
      'reconnect paris',
      ['close', 'paris', 'closed', 'connected'],
    ])
    expect(all.servers.state.berlin.since).toBe(since)
    expect(all.servers.state.paris).toMatchObject({ status: 'closed', reason: undefined })
  })

  it('reports why a server is not back yet', async () => {
    await using all = await pair()
    const failed = new Promise((resolve) => all.servers.lifecycle.on('diagnostic', resolve))
    await all.paris.stop()
    expect(await failed).toMatchObject({ server: 'paris', kind: 'reconnect-failed' })
    const { status, reason } = all.servers.state.paris
    expect([status, reason?.message]).toEqual(['reconnecting', expect.stringMatching(/^paris: 127\.0\.0\.1:\d+ /)])
  })

  it('does not count an observer as a listener: an error without a listener still surfaces', () => {
    const seen: string[] = []
    const note = (what: string) => () => seen.push(what) < 0
    const observer = { before: note('before'), after: note('after') }
    const lifecycle = new ServerLifecycle(note('first'), observer)
    const diagnostic = { kind: 'listener-failed', message: 'x' } as const
    expect(lifecycle.emit('diagnostic', diagnostic)).toBe(false)
    lifecycle.on('diagnostic', note('listener'))
    expect(lifecycle.emit('diagnostic', diagnostic)).toBe(true)
    expect(seen).toEqual(['before', 'first', 'after', 'before', 'first', 'listener', 'after'])
  })
})

describe('adding and removing servers', () => {
  it('listeners get the events of an added server, and none of a removed one', async () => {
    await using oslo = await FakeServer.start()
    await using servers = await connectServers<Record<string, ReturnType<typeof to>>>({})
    const seen: string[] = []
    servers.on('Hangup', ({ server, event }) => void seen.push(`${server} ${event.get('N')}`))
    const stream = servers.events('Hangup')
    const connected: string[] = []
    servers.lifecycle.on('connect', ({ server }) => void connected.push(server))
    const handle = await servers.add('oslo', to(oslo))
    expect([handle.name, servers.state.oslo?.status, connected]).toEqual(['oslo', 'connected', ['oslo']])
    oslo.peer.say('Event: Hangup', 'N: 1')
    await handle.ping()
    await servers.remove('oslo')
    expect(oslo.peer.actions.at(-1)?.action).toBe('Logoff')
    expect([servers.has('oslo'), handle.state, [...servers]]).toEqual([false, 'closed', []])
    expect(() => servers.server('oslo')).toThrow("Unknown server 'oslo'; known servers: none")
    await expect(servers.remove('oslo')).rejects.toThrow(TypeError)
    const again = await servers.add('oslo', to(oslo))
    expect(again).not.toBe(handle)
    oslo.peer.say('Event: Hangup', 'N: 2')
    await again.ping()
    expect(seen).toEqual(['oslo 1', 'oslo 2'])
    expect(stream.size).toBe(2)
  })

  it('add() refuses a name that exists, invalid options, and closed servers', async () => {
    await using all = await pair()
    await expect(all.servers.add('paris', to(all.paris))).rejects.toThrow("Server 'paris' already exists")
    await all.servers.remove('paris')
    await expect(all.servers.add('paris', 'ami://h')).rejects.toThrow('connectServers: paris: username is required')
    await all.servers.close()
    await expect(all.servers.add('paris', to(all.paris))).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('remove() ends an add() that is still waiting', async () => {
    await using silent = await FakeServer.start({ onConnect: () => undefined })
    await using servers = await connectServers<Record<string, ReturnType<typeof to>>>({})
    const adding = servers.add('mute', to(silent))
    await until(() => silent.peers.length > 0)
    await servers.remove('mute')
    expect((await adding).state).toBe('closed')
    await until(() => silent.peer.socket.destroyed)
  })

  it('close() logs off from every server once, and ends pending attempts', async () => {
    const all = await pair()
    const gone = all.servers.server('paris')
    const statuses: string[] = []
    await all.paris.stop()
    await until(() => gone.state === 'reconnecting')
    const closing = all.servers.close()
    statuses.push(all.servers.state.berlin.status, all.servers.state.paris.status)
    expect(all.servers.close()).toBe(closing)
    await closing
    statuses.push(all.servers.state.berlin.status, all.servers.state.paris.status)
    expect(statuses).toEqual(['closing', 'closing', 'closed', 'closed'])
    expect(all.berlin.peer.actions.filter(({ action }) => action === 'Logoff')).toHaveLength(1)
    await expect(gone.ping()).rejects.toThrow('paris: Ping was not sent: the server is closed')
    await all.berlin.stop()
  })
})
