import { jetstreamManager } from '@nats-io/jetstream'
import type { NatsConnection } from '@nats-io/transport-node'
import { connect } from '@openami/client'
import { type Simulator, startSimulator } from '@openami/simulator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Gateway, type GatewayOptions, startGateway } from '../src/gateway/index.ts'
import { type Bridge, type BridgeOptions, connectBridge, startBridge } from '../src/index.ts'
import { EventReader, SocketReader, secret, withSecrets } from '../test/gateway/support.ts'
import { NatsServer } from './support/nats-server.ts'
import { stored, story } from './support/stored.ts'

const user = { username: 'admin', secret: 'secret' }
const all = withSecrets({ all: { events: ['*'], state: ['*'], actions: ['*'] } })

let nats: NatsServer
beforeAll(async () => {
  nats = await NatsServer.start()
})
afterAll(() => nats[Symbol.asyncDispose]())

/** A bridge for simulators by the names of their nodes. */
async function bridgeFor(
  simulators: Readonly<Record<string, Simulator>>,
  options: Partial<BridgeOptions> = {},
): Promise<Bridge> {
  const nodes = Object.fromEntries(
    Object.entries(simulators).map(([node, { port }]) => [
      node,
      { port, ...user, reconnect: { initialDelay: 5, maxDelay: 50 } },
    ]),
  )
  const bridge = await startBridge({ nats: { servers: nats.url }, nodes, ...options })
  for (const node of Object.keys(nodes))
    await expect.poll(() => bridge.figures[node]).toMatchObject({ asterisk: 'connected', waiting: 0 })
  return bridge
}

/** A gateway with a connection of its own, whose `close` closes both. */
async function gatewayOverNats(options: Partial<GatewayOptions> & { role?: string } = {}): Promise<Gateway> {
  const { role, ...others } = options
  const source = await connectBridge({ servers: nats.url, reconnectTimeWait: 50 }, { role })
  const gateway = await startGateway({ source, tokens: all, ...others })
  const close = async () => {
    await gateway.close()
    await source.close()
  }
  return { ...gateway, figures: gateway.figures, close, [Symbol.asyncDispose]: close }
}

/** Waits until the event with this number is in the node's stream: before it has come to the bridge, nothing waits there. */
const stores = (connection: NatsConnection, node: string, number: string) =>
  expect.poll(async () => story(await stored(connection, node), 'Number')).toContain(number)
const open = (gateway: Gateway, query: string, headers: Record<string, string> = {}) =>
  EventReader.open(`${gateway.url}${query}${query.includes('?') ? '&' : '?'}token=${secret('all')}`, headers)
const count = (pbx: Simulator, number: number | string) =>
  pbx.emit('UserEvent', { UserEvent: 'Count', Number: `${number}` })

it('gives events of all nodes in the shape that a client as the source gives', async () => {
  await using one = await startSimulator({ release: '22' })
  await using two = await startSimulator({ release: '16' })
  await using _ = await bridgeFor({ shapeOne: one, shapeTwo: two })
  await using gateway = await gatewayOverNats()
  await using ami = await connect(one.connection)
  await using direct = await startGateway({ source: { shapeOne: ami }, tokens: all })
  await using reader = await open(gateway, 'events?event=UserEvent&node=shapeOne,shapeTwo')
  await using directReader = await open(direct, 'events?event=UserEvent')
  count(one, 1)
  const direct1 = await directReader.until('event')
  const over1 = await reader.until('event')
  const shape = ({ epoch, sequence, position, time, ...others }: object & Record<string, unknown>) => [
    Object.entries({ epoch, sequence, position, time }).map(([name, value]) => [name, typeof value]),
    others,
  ]
  expect(shape(over1)).toEqual(shape(direct1))
  count(two, 2)
  expect(await reader.until('event', 2)).toMatchObject({ node: 'shapeTwo', headers: { Number: '2' } })
  expect(reader.lastId).toMatch(/^(?:shape(?:One|Two):\d+,?){2}$/)
})

it('a reader whose gateway was started again gets what came meanwhile from NATS, each once', async () => {
  await using one = await startSimulator({ release: '22' })
  await using two = await startSimulator({ release: '22' })
  await using _ = await bridgeFor({ resumeOne: one, resumeTwo: two })
  const query = 'events?event=UserEvent&node=resumeOne,resumeTwo'
  const first = await gatewayOverNats()
  const before = await open(first, query)
  for (const pbx of [one, two]) count(pbx, 0)
  await before.until('event', 2)
  await first.close()
  for (let number = 1; number <= 50; number++) for (const pbx of [one, two]) count(pbx, number)
  const connection = await nats.connect()
  for (const node of ['resumeOne', 'resumeTwo']) await stores(connection, node, '50')
  await connection.close()

  await using second = await gatewayOverNats()
  await using after = await open(second, query, { 'last-event-id': before.lastId as string })
  await after.until('event', 100)
  for (const pbx of [one, two]) count(pbx, 'last')
  await after.until('event', 102)
  const numbers = (node: string) =>
    after.messages.filter((one) => one.node === node).map(({ headers }) => (headers as { Number: string }).Number)
  const expected = [...Array.from({ length: 50 }, (_, index) => `${index + 1}`), 'last']
  expect([numbers('resumeOne'), numbers('resumeTwo')]).toEqual([expected, expected])
})

it('a position that the stream no longer has is answered by a gap', async () => {
  await using pbx = await startSimulator({ release: '22' })
  await using _ = await bridgeFor({ purged: pbx })
  const first = await gatewayOverNats()
  const before = await open(first, 'events?event=UserEvent&node=purged')
  count(pbx, 0)
  await before.until('event')
  await first.close()
  for (const number of [1, 2, 3]) count(pbx, number)
  const connection = await nats.connect()
  await stores(connection, 'purged', '3')
  const manager = await jetstreamManager(connection)
  await manager.streams.purge('AMI_purged', { keep: 1 })
  await connection.close()
  await using second = await gatewayOverNats()
  await using after = await open(second, 'events?event=UserEvent&node=purged', {
    'last-event-id': before.lastId as string,
  })
  count(pbx, 4)
  await after.until('event')
  expect(after.story).toEqual(['gap', '4'])
  expect(after.messages[0]).toMatchObject({ reason: 'history', node: 'purged' })
})

it('a stream that was deleted and made again is read from its beginning, after a gap', async () => {
  await using pbx = await startSimulator({ release: '22' })
  const first = await bridgeFor({ again: pbx })
  await using gateway = await gatewayOverNats()
  await using reader = await open(gateway, 'events?event=UserEvent&node=again')
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9]) count(pbx, number)
  await reader.until('event', 9)
  await first.close()
  const connection = await nats.connect()
  const manager = await jetstreamManager(connection)
  await manager.streams.delete('AMI_again')
  await connection.close()
  await using _ = await bridgeFor({ again: pbx })
  count(pbx, 'again')
  await expect.poll(() => reader.story.at(-1), { timeout: 30_000 }).toBe('again')
  const story = reader.story.filter((one) => one !== 'status')
  expect(story).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', 'gap', 'again'])
  await using after = await open(gateway, 'events?event=UserEvent&node=again', {
    'last-event-id': reader.lastId as string,
  })
  count(pbx, 'more')
  await after.until('event')
  expect(after.story).toEqual(['more'])
}, 60_000)

it('gives the state of nodes from their last snapshots and patches, and keeps it', async () => {
  await using pbx = await startSimulator({
    release: '22',
    phones: [{ device: 'PJSIP/anna', behaviour: 'rings' }],
    queues: [{ name: 'support', members: [{ interface: 'PJSIP/anna', name: 'Anna' }] }],
    extensions: '[default]\nexten => 300,1,Queue(support)\n',
  })
  await using _ = await bridgeFor({ kept: pbx })
  pbx.incoming({ from: '5550100', to: '300' })
  const connection = await nats.connect()
  const manager = await jetstreamManager(connection)
  const patched = () => manager.streams.getMessage('AMI_kept', { last_by_subj: 'ami.kept.state.patches' })
  await expect.poll(patched).not.toBeNull()
  await connection.close()
  await using gateway = await gatewayOverNats()
  await using reader = await open(gateway, 'state?node=kept&part=queues')
  const callers = () => {
    const found = reader.messages.findLast(({ kind }) => kind === 'snapshot')?.snapshot as
      | { queues: Record<string, { callers: unknown[] }> }
      | undefined
    const patch = reader.messages
      .flatMap(({ patches }) => (patches as { path: string; value: unknown[] }[] | undefined) ?? [])
      .findLast(({ path }) => path === '/queues/support/callers')
    return (patch?.value ?? found?.queues.support?.callers ?? []).length
  }
  await expect.poll(callers).toBe(1)
  pbx.incoming({ from: '5550101', to: '300' })
  await expect.poll(callers).toBe(2)
  expect(await reader.until('status')).toMatchObject({ state: 'connected' })
})

it('says when NATS is away, and continues after it without a loss', async () => {
  await using server = await NatsServer.start()
  await using pbx = await startSimulator({ release: '22' })
  await using bridge = await bridgeFor({ away: pbx }, { nats: { servers: server.url, reconnectTimeWait: 50 } })
  await using source = await connectBridge({ servers: server.url, reconnectTimeWait: 50 })
  await using gateway = await startGateway({ source, tokens: all })
  await using reader = await open(gateway, 'events?event=UserEvent')
  count(pbx, 1)
  await reader.until('event')
  await server.kill('SIGTERM')
  expect(await reader.until('status')).toMatchObject({ state: 'disconnected', reason: 'NATS is away' })
  count(pbx, 2)
  await server.start()
  expect(await reader.until('status', 2)).toMatchObject({ state: 'connected' })
  await expect.poll(() => bridge.figures.away?.waiting, { timeout: 20_000 }).toBe(0)
  count(pbx, 3)
  await expect.poll(() => reader.story, { timeout: 30_000 }).toContain('3')
  expect(reader.story.filter((one) => one !== 'status')).toEqual(['1', '2', '3'])
})

it('finds nodes that come later, and passes over what no bridge has published', async () => {
  await using pbx = await startSimulator({ release: '22' })
  await using gateway = await gatewayOverNats()
  await using reader = await open(gateway, 'events?event=UserEvent')
  await using socket = await SocketReader.open(gateway, { path: `/ws?token=${secret('all')}` })
  socket.send({ type: 'subscribe', events: ['UserEvent'] })
  await using _ = await bridgeFor({ later: pbx })
  const connection = await nats.connect()
  for (const text of ['not JSON', 'null', '{}', '{"kind":"patches"}', '{"kind":"event","headers":null}'])
    connection.publish('ami.later.event.Poisoned', text)
  for (const text of ['{"kind":"snapshot"}', '{"kind":"patches","patches":[{"op":"replace","path":"/queues/a/b"}]}'])
    connection.publish('ami.later.state.patches', text)
  await connection.flush()
  count(pbx, 1)
  await expect.poll(() => reader.story, { timeout: 20_000 }).toContain('1')
  await expect.poll(() => socket.messages.filter(({ kind }) => kind === 'event').length).toBe(1)
  await connection.close()
})

describe('actions', () => {
  it('are carried out in the name of the role of the gateway, as far as both permit', async () => {
    await using pbx = await startSimulator({ release: '22' })
    const roles = { web: { actions: ['Ping', 'QueueSummary'] } }
    await using _ = await bridgeFor({ acting: pbx }, { roles })
    await using gateway = await gatewayOverNats({
      role: 'web',
      tokens: withSecrets({ all: { actions: ['Ping', 'CoreSettings'] } }),
    })
    const post = async (node: string, action: string, id: string) => {
      const url = `${gateway.url}action/${node}/${action}`
      const headers = { authorization: `Bearer ${secret('all')}` }
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ id }) })
      return [response.status, await response.json()]
    }
    expect(await post('acting', 'Ping', '1')).toMatchObject([200, { ok: true, reply: { Ping: 'Pong' } }])
    const pings = pbx.received('Ping').length
    expect(await post('acting', 'Ping', '1')).toMatchObject([200, { ok: true, reply: { Ping: 'Pong' } }])
    expect(pbx.received('Ping')).toHaveLength(pings)
    const message = expect.stringMatching(/^acting: CoreSettings: not permitted to web$/)
    expect(await post('acting', 'CoreSettings', '2')).toMatchObject([
      403,
      { ok: false, error: { code: 'BRIDGE_NOT_PERMITTED', message } },
    ])
    expect(await post('acting', 'QueueSummary', '3')).toMatchObject([
      403,
      { ok: false, error: { code: 'BRIDGE_NOT_PERMITTED', message: 'QueueSummary: not permitted to all' } },
    ])
    expect(await post('nowhere', 'Ping', '4')).toMatchObject([404, { error: { code: 'BRIDGE_UNKNOWN_NODE' } }])
  })
})
