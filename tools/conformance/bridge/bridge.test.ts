import { connectBridge, type EventMessage, startBridge } from '@openami/bridge'
import { connect } from '@openami/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NatsServer } from '../../../packages/bridge/real/support/nats-server.ts'
import { stored, story } from '../../../packages/bridge/real/support/stored.ts'
import { cuttableLink } from '../src/live/cuttable-link.ts'
import { type StartedTarget, startTarget } from '../src/start-target.ts'

let nats: NatsServer
beforeAll(async () => {
  nats = await NatsServer.start()
})
afterAll(() => nats[Symbol.asyncDispose]())

/** Event Cdr writes it as UniqueID. */
const uniqueId = (raw: EventMessage['raw']) => raw.Uniqueid ?? raw.UniqueID

describe.each(['asterisk-16', 'asterisk-22'] as const)('the bridge of %s', (name) => {
  let server: StartedTarget
  beforeAll(async () => {
    server = await startTarget(name)
  }, 120_000)
  afterAll(() => server?.stop())

  test('stores each event of a call that is asked for over NATS once, as a client of the server hears them', {
    timeout: 60_000,
  }, async () => {
    const { host, port, users, pbx } = server.target
    const login = { host, port, username: users.admin.name, secret: users.admin.secret }
    await using direct = await connect(login)
    await using bridge = await startBridge({ nats: { servers: nats.url }, nodes: { [name]: login } })
    await expect.poll(() => bridge.figures[name]?.asterisk).toBe('connected')
    await using client = await connectBridge({ servers: nats.url })
    const heard: string[] = []
    direct.on('*', (event) => {
      if (event.get('Uniqueid') !== undefined) heard.push(`${event.name} ${event.get('Uniqueid')}`)
    })
    await client.server(name).originate({
      Channel: `Local/${pbx.exten}@${pbx.context}/n`,
      Application: 'Wait',
      Data: '1',
      Async: true,
    })
    const hangups = (events: readonly string[]) => events.filter((event) => event.startsWith('Hangup ')).length
    await expect.poll(() => hangups(heard), { timeout: 30_000 }).toBeGreaterThanOrEqual(2)
    await direct.ping()
    const read = async () =>
      (await stored(client.connection, name)).flatMap((one) =>
        one.kind === 'event' && uniqueId(one.raw) !== undefined ? [`${one.name} ${uniqueId(one.raw)}`] : [],
      )
    await expect.poll(read).toEqual(heard)
    await using state = await client.follow(name)
    await expect.poll(() => Object.keys(state.nodes.get(name)?.channels ?? { none: 1 })).toEqual([])
  })

  test('marks a gap when its link to the server is cut, and refuses what the server or the spec does', {
    timeout: 60_000,
  }, async () => {
    const { users } = server.target
    const link = await cuttableLink(server.target)
    const login = {
      host: '127.0.0.1',
      port: link.port,
      username: users.admin.name,
      secret: users.admin.secret,
      state: false,
    }
    const node = `${name}-cut`
    await using bridge = await startBridge({ nats: { servers: nats.url }, nodes: { [node]: login } })
    await expect.poll(() => bridge.figures[node]?.asterisk).toBe('connected')
    await using client = await connectBridge({ servers: nats.url })
    await expect(client.server(node).dbGet({ Family: 'none', Key: 'none' })).rejects.toMatchObject({
      code: 'AMI_ACTION_FAILED',
    })
    await expect(client.server(node).send('Command', { Command: 'core stop now' })).rejects.toMatchObject({
      code: 'BRIDGE_NOT_PERMITTED',
    })
    await expect(client.server(node).logoff()).rejects.toMatchObject({ code: 'BRIDGE_NOT_PERMITTED' })
    link.cut()
    await expect.poll(async () => story(await stored(client.connection, node))).toContain('gap asterisk')
    await expect.poll(() => bridge.figures[node]?.asterisk).toBe('connected')
    expect(await client.server(node).ping()).toMatchObject({ Ping: 'Pong' })
    await bridge.close()
    await link.close()
  })
})
