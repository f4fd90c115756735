import { getEventListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import { FakeServer } from '../../../transport/test/fake-server.ts'
import {
  type ConnectError,
  connectServers,
  type LoginError,
  type ServerOptions,
  type ServersOptions,
} from '../../src/index.ts'
import { freePort, quick, secret, tells, to, until } from './support.ts'

type Kind = 'up' | 'down' | 'bad secret'

describe.each<[ServersOptions['require'], readonly Kind[], string | undefined]>([
  [undefined, ['up', 'down', 'bad secret'], undefined],
  [undefined, ['down', 'bad secret'], 'no server was reached'],
  [undefined, [], undefined],
  ['any', ['up', 'up', 'down'], undefined],
  ['any', ['down'], 'no server was reached'],
  ['all', ['up', 'up'], undefined],
  ['all', ['up', 'down', 'bad secret'], 'not every server was reached'],
  ['all', [], undefined],
  ['none', ['down', 'bad secret'], undefined],
  ['none', ['up', 'down'], undefined],
])('require %j of %j', (needed, kinds, refused) => {
  it(refused === undefined ? 'resolves' : `rejects: ${refused}`, async () => {
    await using server = await FakeServer.start()
    const dead = await freePort()
    const map = Object.fromEntries(
      kinds.map((kind, at) => [
        `${kind} ${at}`,
        { ...to(kind === 'down' ? { port: dead } : server), secret: kind === 'bad secret' ? 'canary-wrong' : secret },
      ]),
    )
    const opening = connectServers(map, { ...quick, ...(needed !== undefined && { require: needed }) })
    if (refused === undefined) {
      await using servers = await opening
      const status = { up: 'connected', down: 'connecting', 'bad secret': 'refused' }
      const states = Object.entries(servers.state).map(([name, { status }]) => [name, status])
      expect(states).toEqual(kinds.map((kind, at) => [`${kind} ${at}`, status[kind]]))
      return
    }
    const error = (await opening.catch((error: unknown) => error)) as AggregateError
    expect(error).toBeInstanceOf(AggregateError)
    const failed = kinds.flatMap((kind, at) => (kind === 'up' ? [] : [`${kind} ${at}`]))
    expect(error.message).toMatch(new RegExp(`^connectServers: ${refused}: ${failed.join(': .*; ')}: `))
    expect(error.errors.map(({ server }) => server)).toEqual(failed)
    // Those that were reached have been left again.
    await until(() => server.peers.every(({ socket }) => socket.destroyed))
  })
})

describe('a server that is down at the start', () => {
  it('is retried until it is up', async () => {
    await using berlin = await FakeServer.start({ handle: tells('berlin') })
    const port = await freePort()
    await using servers = await connectServers({ berlin: to(berlin), paris: to({ port }) }, quick)
    const { reason, since } = servers.state.paris
    expect(reason).toMatchObject({ name: 'ConnectError', problem: 'refused', server: 'paris' } satisfies Partial<
      ConnectError & { server: string }
    >)
    await expect(servers.server('paris').send('Any')).rejects.toThrow(
      /^paris: Any was not sent: the server is connecting \(127\.0\.0\.1:\d+ /,
    )
    const heard: unknown[] = []
    servers.on('Marked', ({ server, event }) => void heard.push([server, event.get('N')]))
    const seen: unknown[] = []
    servers.lifecycle.on('connect', (detail) => void seen.push([detail, servers.state.paris.status]))
    await using paris = await FakeServer.start({ handle: tells('paris'), port })
    await until(() => seen.length > 0)
    expect(seen).toEqual([[{ server: 'paris', amiVersion: '11.0.0' }, 'connected']])
    expect(servers.state.paris.reason).toBeUndefined()
    expect(servers.state.paris.since.getTime()).toBeGreaterThanOrEqual(since.getTime())
    paris.peer.say('Event: Marked', 'N: 1')
    await servers.server('paris').ping()
    expect(heard).toEqual([['paris', '1']])
  })

  it('keeps `since` during the attempts, and reports each', async () => {
    const port = await freePort()
    await using servers = await connectServers({ paris: to({ port }) }, { ...quick, require: 'none' })
    const { since } = servers.state.paris
    const told: unknown[] = []
    servers.lifecycle.on('diagnostic', ({ server, kind, message }) => void told.push([server, kind, message]))
    await until(() => told.length > 2)
    expect(told.slice(0, 2)).toEqual([
      ['paris', 'connect-failed', 'Attempt 2 to connect failed'],
      ['paris', 'connect-failed', 'Attempt 3 to connect failed'],
    ])
    expect(servers.state.paris.since).toBe(since)
  })

  it('is given up after maxAttempts', async () => {
    const port = await freePort()
    const retry = { initialDelay: 1, maxDelay: 1, maxAttempts: 2 }
    await using servers = await connectServers({ paris: { ...to({ port }), retry } }, { require: 'none' })
    await until(() => servers.state.paris.status === 'closed')
    expect(servers.state.paris.reason).toMatchObject({ name: 'ConnectError' })
    await expect(servers.server('paris').ping()).rejects.toThrow(/^paris: Ping was not sent: the server is closed \(/)
    await expect(servers.server('paris').once('Hangup')).rejects.toMatchObject({
      name: 'ConnectError',
      server: 'paris',
    })
  })

  it('is not retried with retry: false', async () => {
    const port = await freePort()
    await using servers = await connectServers({ paris: { ...to({ port }), retry: false } }, { require: 'none' })
    expect(servers.state.paris.status).toBe('closed')
  })
})

it('R27 reports a refused login and does not retry it', async () => {
  await using server = await FakeServer.start()
  const wrong = { ...to(server), secret: 'canary-wrong' }
  await using servers = await connectServers({ good: to(server), wrong }, quick)
  expect(servers.state.wrong).toMatchObject({
    status: 'refused',
    reason: { name: 'LoginError', problem: 'credentials', server: 'wrong' } satisfies Partial<
      LoginError & { server: string }
    >,
  })
  await expect(servers.server('wrong').ping()).rejects.toThrow(
    /^wrong: Ping was not sent: the server is refused \(.*Authentication failed/,
  )
  // Time enough for a hundred attempts.
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(server.peers).toHaveLength(2)
})

it('R27 ends a server whose login is refused after a break, and notifies every listener', async () => {
  let good = true
  await using server = await FakeServer.start({
    own: ['Login'],
    handle: (action, peer) =>
      good ? peer.answer(action) : peer.answer(action, 'Error', 'Message: Authentication failed'),
  })
  await using servers = await connectServers({ one: to(server) }, quick)
  const closed = new Promise((resolve) => servers.lifecycle.on('close', resolve))
  const waiting = servers.server('one').once('Hangup')
  const ended = expect(waiting).rejects.toMatchObject({ name: 'LoginError', server: 'one' })
  good = false
  server.peer.socket.destroy()
  expect(await closed).toMatchObject({ server: 'one', reason: { name: 'LoginError', problem: 'credentials' } })
  expect(servers.state.one).toMatchObject({ status: 'refused', reason: { server: 'one' } })
  await ended
})

it('R30 loses no event after a login while another server delays the start', async () => {
  const own = ['Login']
  await using quickOne = await FakeServer.start({
    own,
    handle: (action, peer) =>
      peer.raw(`Response: Success\r\nActionID: ${action.actionId}\r\n\r\nEvent: FullyBooted\r\n\r\n`),
  })
  await using slow = await FakeServer.start({
    onConnect: (peer) => void setTimeout(() => peer.raw('Asterisk Call Manager/11.0.0\r\n'), 100),
  })
  await using servers = await connectServers({ quickOne: to(quickOne), slow: to(slow) }, { require: 'all' })
  const { server, event } = await servers.once('FullyBooted', { signal: AbortSignal.timeout(5_000) })
  expect([server, event.name]).toEqual(['quickOne', 'FullyBooted'])
})

describe('the signal of connectServers', () => {
  it('rejects before anything is opened when it has already fired', async () => {
    await using server = await FakeServer.start()
    const opening = connectServers({ one: to(server) }, { signal: AbortSignal.abort() })
    await expect(opening).rejects.toMatchObject({ name: 'AbortError' })
    expect(server.peers).toHaveLength(0)
  })

  it('rejects in the middle, and closes the servers that were reached', async () => {
    await using server = await FakeServer.start()
    await using silent = await FakeServer.start({ onConnect: () => undefined })
    const aborter = new AbortController()
    const opening = connectServers({ one: to(server), two: to(silent) }, { signal: aborter.signal })
    await until(() => silent.peers.length > 0 && (server.peers[0]?.actions.length ?? 0) > 1)
    aborter.abort()
    await expect(opening).rejects.toMatchObject({ name: 'AbortError', message: 'Connecting was aborted' })
    await until(() => [...server.peers, ...silent.peers].every(({ socket }) => socket.destroyed))
    expect(getEventListeners(aborter.signal, 'abort')).toHaveLength(0)
  })

  it('has no effect afterwards', async () => {
    await using server = await FakeServer.start()
    const aborter = new AbortController()
    await using servers = await connectServers({ one: to(server) }, { signal: aborter.signal })
    expect(getEventListeners(aborter.signal, 'abort')).toHaveLength(0)
    aborter.abort()
    await servers.server('one').ping()
  })
})

it('never reports a server as connected that is removed as soon as it logs in', async () => {
  await using server = await FakeServer.start()
  await using servers = await connectServers<Record<string, ServerOptions>>({}, quick)
  const told: unknown[] = []
  servers.lifecycle.on('connect', (detail) => void told.push(detail))
  let removed: Promise<void> | undefined
  const info = (_: object, text: string): void => {
    if (text === 'connected') removed = servers.remove('late')
  }
  const silent = (): void => undefined
  const late = await servers.add('late', {
    ...to(server),
    logger: { debug: silent, info, warn: silent, error: silent },
  })
  await removed
  expect(told).toEqual([])
  expect(late.standing.status).toBe('closed')
  expect(server.peer.actions.at(-1)?.action).toBe('Logoff')
})
