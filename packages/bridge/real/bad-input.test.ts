import { type JsMsg, jetstream, jetstreamManager } from '@nats-io/jetstream'
import { credsAuthenticator, type NatsConnection } from '@nats-io/transport-node'
import { startSimulator } from '@openami/simulator'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { type Bridge, type BridgeError, connectBridge, type NodeEvent, startBridge } from '../src/index.ts'
import { Credentials } from './support/credentials.ts'
import { NatsServer } from './support/nats-server.ts'
import { PlainServer } from './support/plain-server.ts'
import { stored, story } from './support/stored.ts'

const user = { username: 'admin', secret: 'secret' }

let nats: NatsServer
let connection: NatsConnection
/** With a code. */
let logged: string[]
let events: string[]
beforeAll(async () => {
  nats = await NatsServer.start('max_payload: 64KB\n')
})
afterAll(() => nats[Symbol.asyncDispose]())
beforeEach(async () => {
  connection = await nats.connect()
  logged = []
  events = []
})
afterEach(() => connection.close())

const log = (_level: string, event: string, { code = '', node = '' }: Record<string, unknown>): void => {
  events.push(event)
  if (code !== '') logged.push(`${event} ${code} ${node}`)
}
const start = (nodes: Record<string, number>, options: object = {}): Promise<Bridge> =>
  startBridge({
    nats: connection,
    nodes: Object.fromEntries(Object.entries(nodes).map(([node, port]) => [node, { port, ...user, state: false }])),
    log,
    ...options,
  })
const take = async (events: AsyncIterable<NodeEvent>, count: number): Promise<unknown[]> => {
  const found: unknown[] = []
  for await (const one of events)
    if (found.push(one.kind === 'event' ? one.headers.Number : `${one.kind} ${one.reason}`) === count) break
  return found
}

describe('credentials', () => {
  it('that have expired are one error for a bridge and for a consumer, before anything is begun', async () => {
    const credentials = new Credentials()
    await using server = await NatsServer.start(credentials.config)
    const authenticator = credsAuthenticator(Buffer.from(credentials.user(-60)))
    const refused = {
      name: 'BridgeError',
      code: 'BRIDGE_NATS_CREDENTIALS',
      message: expect.stringMatching(/^NATS refuses the credentials, or they have expired: /),
    }
    const options = { servers: server.url, authenticator }
    await expect(startBridge({ nats: options, nodes: {} })).rejects.toMatchObject(refused)
    await expect(connectBridge(options)).rejects.toMatchObject(refused)
  })

  it('that expire while the bridge runs end it, with one error that is counted and logged once', async () => {
    const credentials = new Credentials()
    await using server = await NatsServer.start(credentials.config)
    await using pbx = await startSimulator({ release: '22' })
    const authenticator = credsAuthenticator(Buffer.from(credentials.user(4)))
    const bridge = await start({ berlin: pbx.port }, { nats: { servers: server.url, authenticator } })
    await expect.poll(() => bridge.figures.berlin?.asterisk).toBe('connected')
    await bridge.closed
    expect(bridge.errors).toEqual({ BRIDGE_NATS_CREDENTIALS: 1 })
    expect(logged).toEqual(['nats-closed BRIDGE_NATS_CREDENTIALS '])
  })
})

it('a stream of other settings is an error that is counted, logged once, and does not disturb other nodes', async () => {
  await using one = await startSimulator({ release: '22' })
  await using two = await startSimulator({ release: '22' })
  const manager = await jetstreamManager(connection)
  await manager.streams.add({ name: 'AMI_foreign', subjects: ['ami.foreign.>'], retention: 'workqueue' })
  await using bridge = await start({ foreign: one.port, own: two.port })
  await expect.poll(() => bridge.errors.BRIDGE_STREAM_SETTINGS ?? 0).toBeGreaterThan(1)
  expect(logged).toEqual(['node-failed BRIDGE_STREAM_SETTINGS foreign'])
  expect(bridge.figures.own?.asterisk).toBe('connected')
  await bridge.close()
  expect((await manager.streams.info('AMI_foreign')).config.retention).toBe('workqueue')
  await manager.streams.delete('AMI_foreign')
})

describe('a message that is poison', () => {
  it('because no bridge has made it is one error for each reader, and the others are read', async () => {
    await using pbx = await startSimulator({ release: '22' })
    await using bridge = await start({ poison: pbx.port })
    await expect.poll(() => bridge.figures.poison?.asterisk).toBe('connected')
    const emit = (number: number) => pbx.emit('UserEvent', { UserEvent: 'Count', Number: `${number}` })
    emit(1)
    await expect.poll(async () => story(await stored(connection, 'poison'), 'Number')).toEqual(['connected', '1'])
    await bridge.close()
    for (const text of ['not JSON', 'null', '{"kind":"event"}', '{"kind":"other"}'])
      await jetstream(connection).publish('ami.poison.event.UserEvent', text)
    await jetstream(connection).publish('ami.poison.state.patches', '{"kind":"patches","patches":{}}')
    await jetstream(connection).publish('ami.poison.state.snapshot', '[]')
    await using second = await start({ poison: pbx.port })
    await expect.poll(() => second.figures.poison?.asterisk).toBe('connected')
    emit(2)
    const problems: BridgeError[] = []
    await using client = await connectBridge(connection, { onProblem: (error) => problems.push(error) })
    const events = client.events({ nodes: ['poison'], from: 'all', names: ['UserEvent'] })
    expect(await take(events, 3)).toEqual(['1', 'gap bridge', '2'])
    // A server before 2.10 cannot choose: the reader gets messages of the state, too.
    const ofEvents = problems.filter(({ message }) => message.includes('ami.poison.event.UserEvent'))
    expect(ofEvents.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => 'BRIDGE_POISONED_MESSAGE'))
    expect(ofEvents[0]?.message).toMatch(
      /^message \d+ of ami\.poison\.event\.UserEvent is not of a bridge, and is omitted$/,
    )
    problems.length = 0
    await using state = await client.follow('poison')
    expect(state.nodes.size).toBe(0)
    await expect
      .poll(() => problems.map(({ message }) => message))
      .toEqual([expect.stringMatching(/of ami\.poison\.state\.snapshot is not of a bridge/)])
  })

  it('because it is too long for NATS is a gap of one event, counted and logged once, and those after it are stored', async () => {
    await using server = await PlainServer.start()
    await using bridge = await start({ long: server.port })
    await expect.poll(() => bridge.figures.long?.asterisk).toBe('connected')
    const send = (number: string) =>
      server.send(`Event: UserEvent\r\nPrivilege: user,all\r\nUserEvent: x\r\nNumber: ${number}\r\n\r\n`)
    send('1')
    send('x'.repeat(40_000))
    send('2')
    await expect
      .poll(async () => story(await stored(connection, 'long'), 'Number'))
      .toEqual(['connected', '1', 'gap nats 1', '2'])
    expect(bridge.errors).toEqual({ BRIDGE_MESSAGE_TOO_LONG: 1 })
    expect(logged).toEqual(['nats-refuses BRIDGE_MESSAGE_TOO_LONG long'])
  })
})

it('a state that is too long for one message of NATS is read whole', async () => {
  const queues = Array.from({ length: 40 }, (_, queue) => ({
    name: `queue-${queue}`,
    members: Array.from({ length: 20 }, (_, member) => ({ interface: `PJSIP/${queue}-${member}` })),
  }))
  await using pbx = await startSimulator({ release: '22', queues })
  await using bridge = await start({}, { nodes: { large: { port: pbx.port, ...user } } })
  await expect.poll(() => bridge.figures.large?.asterisk).toBe('connected')
  await using client = await connectBridge(connection)
  await expect.poll(async () => (await stored(connection, 'large')).some(({ kind }) => kind === 'patches')).toBe(true)
  await using state = await client.follow('large')
  await expect.poll(() => Object.keys(state.nodes.get('large')?.queues ?? {}).length).toBe(40)
  expect(state.nodes.get('large')?.queues['queue-7']?.members).toHaveLength(20)
  expect(bridge.errors).toEqual({})
})

it('a consumer that never acknowledges is one error, counted and logged once, and disturbs no other consumer', async () => {
  await using pbx = await startSimulator({ release: '22' })
  await using bridge = await start({ lazy: pbx.port }, { consumerPatience: 500 })
  await expect.poll(() => bridge.figures.lazy?.asterisk).toBe('connected')
  const manager = await jetstreamManager(connection)
  // The last one acknowledges all but its first message, for which it needs longer: some in each look for silent ones.
  for (const name of ['lazy', 'diligent', 'slow'])
    await manager.consumers.add('AMI_lazy', { durable_name: name, ack_policy: 'explicit', max_ack_pending: 10 })
  const consume = async (name: string) => (await jetstream(connection).consumers.get('AMI_lazy', name)).consume()
  const lazy = await consume('lazy')
  const diligent = await consume('diligent')
  const slow = await consume('slow')
  const received: JsMsg[] = []
  void (async () => {
    for await (const message of lazy) received.push(message)
  })()
  void (async () => {
    for await (const message of diligent) message.ack()
  })()
  const owed: JsMsg[] = []
  void (async () => {
    for await (const message of slow) owed.push(message)
  })()
  const pace = setInterval(() => owed.splice(1, 1)[0]?.ack(), 50)
  onTestFinished(() => clearInterval(pace))
  await using client = await connectBridge(connection)
  const reading = take(client.events({ nodes: ['lazy'], from: 'all', names: ['UserEvent'] }), 100)
  const numbers = Array.from({ length: 100 }, (_, number) => `${number}`)
  for (const number of numbers) pbx.emit('UserEvent', { UserEvent: 'Count', Number: number })
  expect(await reading).toEqual(numbers)
  await expect.poll(() => bridge.figures.lazy).toMatchObject({ waiting: 0, dropped: 0 })
  await expect.poll(() => logged).toEqual(['consumer-silent BRIDGE_CONSUMER_SILENT lazy'])
  // NATS gives it no more than those.
  await expect.poll(() => received.length).toBe(10)
  for (const message of received.slice(0, 5)) message.ack()
  await expect.poll(() => events).toContain('consumer-acknowledges')
  await expect.poll(() => bridge.errors).toEqual({ BRIDGE_CONSUMER_SILENT: 2 })
  lazy.stop()
  diligent.stop()
  slow.stop()
})

it('an action that no role may send is one error, counted and logged once', async () => {
  await using pbx = await startSimulator({ release: '22' })
  await using bridge = await start({ strict: pbx.port }, { roles: { reader: { actions: ['Ping'] } } })
  await expect.poll(() => bridge.figures.strict?.asterisk).toBe('connected')
  await using client = await connectBridge(connection, { role: 'reader' })
  await expect(client.server('strict').send('Reload')).rejects.toMatchObject({ code: 'BRIDGE_NOT_PERMITTED' })
  expect(bridge.errors).toEqual({ BRIDGE_NOT_PERMITTED: 1 })
  expect(logged).toEqual(['action-refused BRIDGE_NOT_PERMITTED strict'])
  expect(await client.server('strict').ping()).toMatchObject({ Ping: 'Pong' })
})
