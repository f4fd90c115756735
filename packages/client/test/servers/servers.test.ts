import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { FakeServer } from '../../../transport/test/fake-server.ts'
import { type Client, connectServers, serverOf } from '../../src/index.ts'
import { named } from '../../src/servers/server-error.ts'
import { freePort, quick, secret, tells, to, until } from './support.ts'

describe('servers by name', () => {
  it('send an action to the named server, by every way to name it', async () => {
    await using berlin = await FakeServer.start({ handle: tells('berlin') })
    await using paris = await FakeServer.start({ handle: tells('paris'), greeting: '5.0.4' })
    await using servers = await connectServers(
      { berlin: `ami://admin:${secret}@127.0.0.1:${berlin.port}`, paris: { port: paris.port } },
      { username: 'admin', secret },
    )
    const told = async (client: Pick<Client, 'queueAdd'>) =>
      (await client.queueAdd({ Queue: 'a', Interface: 'b' })).response.get('Teller')
    expect(await told(servers.server('berlin'))).toBe('berlin')
    expect(await told(servers.server('paris'))).toBe('paris')
    for (const server of servers) expect(await told(server)).toBe(server.name)
    expect(await servers.all(told)).toEqual({
      berlin: { status: 'fulfilled', server: 'berlin', value: 'berlin' },
      paris: { status: 'fulfilled', server: 'paris', value: 'paris' },
    })
    expect([...servers].map(({ serverRelease }) => serverRelease.branches)).toEqual([['22'], ['16']])
  })

  it.each(['rome', '', 'constructor', '__proto__'])(
    'refuse an unknown server %j with a list of the known ones',
    async (name) => {
      await using berlin = await FakeServer.start()
      await using servers = await connectServers<Record<string, ReturnType<typeof to>>>({
        berlin: to(berlin),
        paris: to(berlin),
      })
      expect(() => servers.server(name)).toThrow(
        new TypeError(`Unknown server '${name}'; known servers: berlin, paris`),
      )
      expect([servers.has(name), servers.has('paris')]).toEqual([false, true])
    },
  )

  it("name the server in an action's error: in its text, its stack and by serverOf", async () => {
    await using berlin = await FakeServer.start({
      handle: (action, peer) => peer.answer(action, 'Error', 'Message: No'),
    })
    await using servers = await connectServers({ berlin: to(berlin) })
    const error = await servers
      .server('berlin')
      .send('Hangup', { Channel: 'a' })
      .catch((error: unknown) => error)
    expect(error).toMatchObject({ name: 'ActionFailedError', message: 'berlin: Hangup: No' })
    expect((error as Error).stack).toContain('berlin: Hangup: No')
    expect([serverOf(error), serverOf(new Error('mine')), serverOf('no error')]).toEqual([
      'berlin',
      undefined,
      undefined,
    ])
  })
})
describe("the server's name in an error", () => {
  it('is also in the error of a later outcome', async () => {
    await using berlin = await FakeServer.start({ handle: (action, peer) => peer.answer(action) })
    await using servers = await connectServers({ berlin: to(berlin) })
    const request = { Channel: 'Local/1@a', Application: 'Wait', Data: '1', Async: true } as const
    const { outcome } = await servers.server('berlin').originate(request)
    berlin.peer.socket.destroy()
    const error = await outcome?.catch((error: unknown) => error)
    expect(error).toMatchObject({ name: 'OutcomeUnknownError', server: 'berlin' })
    expect((error as Error).message).toMatch(/^berlin: Originate was sent/)
  })

  it('is added once, and not to values other than errors', () => {
    const error = named(named(new RangeError('$& off'), 'berlin'), 'paris')
    expect([error.message, serverOf(error)]).toEqual(['berlin: $& off', 'berlin'])
    expect(error.stack).toMatch(/^RangeError: berlin: \$& off\n/)
    expect([named('text', 'berlin'), named(undefined, 'berlin')]).toEqual(['text', undefined])
    const bare = new Error('bare')
    delete bare.stack
    expect(named(bare, 'berlin')).toMatchObject({ message: 'berlin: bare', server: 'berlin' })
    expect(bare.stack).toBeUndefined()
    expect(serverOf(Object.assign(new Error('of another kind'), { server: 1 }))).toBeUndefined()
  })
})

describe('a server that is down', () => {
  it('rejects actions with its name, and none goes to another server', async () => {
    await using berlin = await FakeServer.start({ handle: tells('berlin') })
    const paris = await FakeServer.start({ handle: tells('paris') })
    await using servers = await connectServers({ berlin: to(berlin), paris: to(paris) }, quick)
    const before = berlin.peer.actions.length
    await paris.stop()
    await until(() => servers.state.paris.status === 'reconnecting')
    const error = await servers
      .server('paris')
      .send('Any')
      .catch((error: unknown) => error)
    expect(error).toMatchObject({ name: 'NotSentError', action: 'Any' })
    expect((error as Error).message).toMatch(/^paris: Any was not sent: the server is reconnecting \((?!paris)/)
    expect(berlin.peer.actions).toHaveLength(before)
    expect(servers.state.berlin).toMatchObject({ status: 'connected', reason: undefined })
  })
})

it('print no secret', async () => {
  await using berlin = await FakeServer.start()
  const wrong = { ...to(berlin), secret: 'canary-wrong' }
  const dead = `ami://admin:canary-url@127.0.0.1:${await freePort()}`
  await using servers = await connectServers({ berlin: to(berlin), wrong, dead }, { secret: 'canary-common' })
  const settled = await servers.all((server) => server.ping())
  const failed = await connectServers({ wrong, dead }).catch((error: unknown) => error)
  const shown = [servers, [...servers], servers.state, settled, failed].map((value) =>
    inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true }),
  )
  const all = `${shown.join('\n')}${JSON.stringify([settled, servers.state])}`
  expect(all).toContain("server: 'wrong'")
  expect(all).not.toContain('canary')
})
