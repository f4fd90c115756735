import type { NatsConnection } from '@nats-io/transport-node'
import { type Simulator, startSimulator } from '@openami/simulator'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { natsAccounts, natsPermissions } from '../src/command/permissions.ts'
import { type Bridge, type BridgeClient, connectBridge, type NodeEvent, startBridge } from '../src/index.ts'
import { NatsServer } from './support/nats-server.ts'

const roles = {
  reader: { actions: ['Ping', 'QueueStatus'], nodes: ['berlin'] },
  operator: { actions: ['*'] },
}
// As an operator would fill in: passwords in the clear are for tests alone.
const passwords = new Map(Object.keys(roles).map((role) => [role, `${role}-secret`]))
const configs = {
  'users of one account': natsPermissions(roles, passwords).replace(
    'users = [',
    'users = [\n    { user: "bridge", password: "bridge-secret" }',
  ),
  'an account for each role': natsAccounts(roles, passwords).replace(
    'user: "bridge", password: "CHANGE ME: nats server passwd"',
    'user: "bridge", password: "bridge-secret"',
  ),
}

describe.each(Object.entries(configs))('with %s', (_, config) => {
  let nats: NatsServer
  let bridge: Bridge
  const servers: Simulator[] = []
  const as = (user: string): Promise<NatsConnection> => nats.connect({ user, pass: `${user}-secret` })
  const clients: Record<string, BridgeClient> = {}
  beforeAll(async () => {
    nats = await NatsServer.start(config)
    const members = [{ interface: 'PJSIP/100' }]
    for (const _ of ['berlin', 'paris'])
      servers.push(await startSimulator({ release: '22', queues: [{ name: 'support', members }] }))
    const nodes = Object.fromEntries(
      ['berlin', 'paris'].map((node, index) => [
        node,
        { port: servers[index]?.port ?? 0, username: 'admin', secret: 'secret' },
      ]),
    )
    const own = { servers: nats.url, user: 'bridge', pass: 'bridge-secret' }
    bridge = await startBridge({ nats: own, nodes, roles })
    for (const node of ['berlin', 'paris'])
      await vi.waitFor(() => expect(bridge.figures[node]?.asterisk).toBe('connected'), 20_000)
    for (const role of Object.keys(roles)) clients[role] = await connectBridge(await as(role), { role })
  })
  afterAll(async () => {
    await bridge.close()
    for (const client of Object.values(clients)) await client.connection.close()
    for (const server of servers) await server.close()
    await nats[Symbol.asyncDispose]()
  })
  const of = (role: string): BridgeClient => clients[role] as BridgeClient

  it('a role sends its actions, with lists item by item', async () => {
    expect(await of('reader').server('berlin').ping()).toMatchObject({ Ping: 'Pong' })
    const items: unknown[] = []
    for await (const item of of('reader').server('berlin').list('QueueStatus')) items.push(item)
    expect(items).toHaveLength(2)
    expect(await of('operator').server('paris').coreSettings()).toMatchObject({ Response: 'Success' })
  })

  it.each<[string, string, string]>([
    ['another action', 'ami.berlin.action.Originate.reader', '{"id":"a"}'],
    ['an action of another node', 'ami.paris.action.Ping.reader', '{"id":"b"}'],
    ['an action in the name of another role', 'ami.berlin.action.Ping.operator', '{"id":"c"}'],
    ['an event of its own', 'ami.berlin.event.Hangup', '{}'],
    ['the deletion of a stream', '$JS.API.STREAM.DELETE.AMI_berlin', ''],
    ['to take the lease of a node', '$KV.ami_leases.berlin', '{}'],
  ])('NATS itself refuses a role %s', async (_, subject, body) => {
    const { connection } = of('reader')
    await expect(connection.request(subject, body, { timeout: 2_000 })).rejects.toMatchObject({
      message: expect.stringMatching(/Permissions Violation for Publish/),
    })
  })

  it('a role reads the events and the state of its nodes, and notes how far', async () => {
    const read = async (options: object): Promise<unknown> => {
      const events = of('reader').events({ nodes: ['berlin'], names: ['UserEvent'], from: 'all', ...options })
      for await (const event of events) return (event as NodeEvent & { headers: object }).headers
      return undefined
    }
    servers[0]?.emit('UserEvent', { UserEvent: 'Count', Number: '1' })
    expect(await read({})).toMatchObject({ Number: '1' })
    expect(await read({ durable: 'billing' })).toMatchObject({ Number: '1' })
    await expect
      .poll(async () => {
        await using state = await of('reader').follow('berlin')
        return state.nodes.get('berlin')?.queues.support?.members?.length
      })
      .toBe(1)
    await expect(of('reader').follow('paris')).rejects.toThrow(/Permissions Violation/)
  })
})

it('a role of an account of its own does not see the answers of others', async () => {
  await using nats = await NatsServer.start(configs['an account for each role'])
  const [reader, operator] = await Promise.all(
    ['reader', 'operator'].map((user) => nats.connect({ user, pass: `${user}-secret` })),
  )
  const seen: string[] = []
  reader?.subscribe('_INBOX.>', { callback: (_error, { subject }) => void seen.push(subject) })
  await reader?.flush()
  operator?.publish('_INBOX.answer', 'secret')
  await operator?.flush().catch(() => undefined)
  await reader?.flush()
  expect(seen).toEqual([])
  await reader?.close()
  await operator?.close()
})
