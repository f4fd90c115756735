import { describe, expect, it } from 'vitest'
import { type Client, connectServers, serverOf } from '../../src/index.ts'
import { FakeServer } from '../fake-server.ts'
import { quick, secret, tells, to, until } from './support.ts'

describe('the servers by name', () => {
  it('answers come from the server that was named, by every way to name it', async () => {
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
    'there is none called %j, and the error lists those there are',
    async (name) => {
      await using berlin = await FakeServer.start()
      await using servers = await connectServers<Record<string, ReturnType<typeof to>>>({
        berlin: to(berlin),
        paris: to(berlin),
      })
      expect(() => servers.server(name)).toThrow(
        new TypeError(`There is no server '${name}'; there are: berlin, paris`),
      )
      expect([servers.has(name), servers.has('paris')]).toEqual([false, true])
    },
  )

  it('an error of an action names its server, in its text, its stack and by serverOf', async () => {
    await using berlin = await FakeServer.start({
      handle: (action, peer) => peer.answer(action, 'Error', 'Message: No'),
    })
    await using servers = await connectServers({ berlin: to(berlin) })
    const error = await servers
      .server('berlin')
      .send('Hangup', { Channel: 'a' })
      .catch((error: unknown) => error)
    expect(error).toMatchObject({ name: 'ActionFailed', message: 'berlin: Hangup: No' })
    expect((error as Error).stack).toContain('berlin: Hangup: No')
    expect([serverOf(error), serverOf(new Error('mine')), serverOf('no error')]).toEqual([
      'berlin',
      undefined,
      undefined,
    ])
  })
})
describe('a server that is down', () => {
  it('takes no action, says so with its name, and nothing goes to another one', async () => {
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
    expect(error).toMatchObject({ name: 'NotSent', action: 'Any' })
    expect((error as Error).message).toMatch(/^paris: Any was not sent: the server is reconnecting \((?!paris)/)
    expect(berlin.peer.actions).toHaveLength(before)
    expect(servers.state.berlin).toMatchObject({ status: 'connected', reason: undefined })
  })
})
