import { startSimulator } from '@openami/simulator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectBridge, type NodeEvent, startBridge } from '../src/index.ts'
import { NatsServer } from './support/nats-server.ts'

const user = { username: 'admin', secret: 'secret' }

let nats: NatsServer
beforeAll(async () => {
  nats = await NatsServer.start()
})
afterAll(() => nats[Symbol.asyncDispose]())

const take = async (events: AsyncIterable<NodeEvent>, count: number): Promise<NodeEvent[]> => {
  const found: NodeEvent[] = []
  for await (const event of events) if (found.push(event) === count) break
  return found
}
const numbers = (events: readonly NodeEvent[]) =>
  events.map((one) => (one.kind === 'event' ? one.headers.Number : one.kind))

describe('a consumer', () => {
  it('reads events of all nodes by name, in the order of each node, and gaps among them', async () => {
    await using one = await startSimulator({ release: '22' })
    await using two = await startSimulator({ release: '16' })
    const nodes = { a: { port: one.port, ...user, state: false }, b: { port: two.port, ...user, state: false } }
    await using bridge = await startBridge({ nats: { servers: nats.url }, nodes })
    for (const node of ['a', 'b']) await expect.poll(() => bridge.figures[node]?.asterisk).toBe('connected')
    await using client = await connectBridge({ servers: nats.url })
    expect(await client.nodes()).toEqual(['a', 'b'])
    const reading = take(client.events({ names: ['UserEvent'], from: 'all' }), 20)
    for (let number = 0; number < 10; number++)
      for (const pbx of [one, two]) pbx.emit('UserEvent', { UserEvent: 'Count', Number: `${number}` })
    const events = await reading
    for (const node of ['a', 'b'])
      expect(numbers(events.filter((event) => event.node === node))).toEqual(
        Array.from({ length: 10 }, (_, at) => `${at}`),
      )
  })

  it('with a durable name continues where it has stopped, and misses nothing meanwhile', async () => {
    await using pbx = await startSimulator({ release: '22' })
    await using bridge = await startBridge({
      nats: { servers: nats.url },
      nodes: { durable: { port: pbx.port, ...user, state: false } },
    })
    await expect.poll(() => bridge.figures.durable?.asterisk).toBe('connected')
    const options = { names: ['UserEvent'], nodes: ['durable'], from: 'all', durable: 'billing' } as const
    for (let number = 0; number < 5; number++) pbx.emit('UserEvent', { UserEvent: 'Count', Number: `${number}` })
    await using first = await connectBridge({ servers: nats.url })
    expect(numbers(await take(first.events(options), 3))).toEqual(['0', '1', '2'])
    await first.close()
    for (let number = 5; number < 8; number++) pbx.emit('UserEvent', { UserEvent: 'Count', Number: `${number}` })
    await using second = await connectBridge({ servers: nats.url })
    // The third one was not followed by a request for another: its reader may have died over it.
    expect(numbers(await take(second.events(options), 6))).toEqual(['2', '3', '4', '5', '6', '7'])
  })

  it('continues from a position, and from a time', async () => {
    await using pbx = await startSimulator({ release: '22' })
    await using bridge = await startBridge({
      nats: { servers: nats.url },
      nodes: { from: { port: pbx.port, ...user, state: false } },
    })
    await expect.poll(() => bridge.figures.from?.asterisk).toBe('connected')
    await using client = await connectBridge({ servers: nats.url })
    const options = { names: ['UserEvent'], nodes: ['from'] }
    for (let number = 0; number < 3; number++) pbx.emit('UserEvent', { UserEvent: 'Count', Number: `${number}` })
    const [first] = await take(client.events({ ...options, from: 'all' }), 1)
    expect(numbers(await take(client.events({ ...options, from: { from: first?.position ?? 0 } }), 2))).toEqual([
      '1',
      '2',
    ])
    await expect.poll(() => bridge.figures.from?.waiting).toBe(0)
    await new Promise((resolve) => setTimeout(resolve, 20))
    const time = new Date()
    pbx.emit('UserEvent', { UserEvent: 'Count', Number: '3' })
    expect(numbers(await take(client.events({ ...options, from: time }), 1))).toEqual(['3'])
  })

  it('sends actions to the server that it names and to no other', async () => {
    await using pbx = await startSimulator({ release: '22' })
    await using bridge = await startBridge({
      nats: { servers: nats.url },
      nodes: { target: { port: pbx.port, ...user, state: false } },
    })
    await expect.poll(() => bridge.figures.target?.asterisk).toBe('connected')
    await using client = await connectBridge({ servers: nats.url })
    expect(await client.server('target').ping()).toMatchObject({ Ping: 'Pong' })
    expect(await client.server('target').send('CoreSettings')).toMatchObject({
      AsteriskVersion: expect.stringMatching(/^22/),
    })
    await expect(client.server('target').dbGet({ Family: 'a', Key: 'b' })).rejects.toMatchObject({
      name: 'ActionRefusedError',
      code: 'AMI_ACTION_FAILED',
      message: expect.stringMatching(/^target: /),
    })
    await expect(client.server('other').ping()).rejects.toMatchObject({ code: 'BRIDGE_UNKNOWN_NODE', retryable: true })
  })

  it('begins with the last snapshot of the state and keeps it by the patches', async () => {
    await using pbx = await startSimulator({
      release: '22',
      queues: [{ name: 'support', members: [{ interface: 'PJSIP/100' }] }],
    })
    await using bridge = await startBridge({
      nats: { servers: nats.url },
      nodes: { state: { port: pbx.port, ...user } },
    })
    await expect.poll(() => bridge.figures.state?.asterisk).toBe('connected')
    await using client = await connectBridge({ servers: nats.url })
    await expect
      .poll(async () => {
        await using state = await client.follow('state')
        return state.nodes.get('state')?.queues.support?.members?.length
      })
      .toBe(1)
    await using state = await client.follow('state')
    const call = await pbx.incoming({ from: '5550100', to: '100' })
    await expect.poll(() => Object.keys(state.nodes.get('state')?.channels ?? {}).length).toBeGreaterThan(0)
    await call.hangUp()
    await expect.poll(() => Object.keys(state.nodes.get('state')?.channels ?? {}).length).toBe(0)
  })
})
