import type { NatsConnection } from '@nats-io/transport-node'
import { connect } from '@openami/client'
import { type Simulator, startSimulator } from '@openami/simulator'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Bridge, type BridgeClient, connectBridge, type ReplyItems, startBridge } from '../src/index.ts'
import { validatorOf } from '../test/support/asyncapi.ts'
import { NatsServer } from './support/nats-server.ts'

const user = { username: 'admin', secret: 'secret' }
const members = Array.from({ length: 300 }, (_, number) => ({ interface: `PJSIP/${number}` }))

let nats: NatsServer
let connection: NatsConnection
let pbx: Simulator
let bridge: Bridge
let client: BridgeClient
const refused: string[] = []
beforeAll(async () => {
  // As little as nats-server permits for what the bridge itself stores.
  nats = await NatsServer.start('max_payload: 16KB\n')
})
afterAll(() => nats[Symbol.asyncDispose]())
beforeEach(async () => {
  connection = await nats.connect()
  pbx = await startSimulator({ release: '22', queues: [{ name: 'support', members }] })
  bridge = await startBridge({
    nats: connection,
    nodes: { berlin: { port: pbx.port, ...user, state: false } },
    log: (_level, event, { reason = '' }) => event === 'action-refused' && refused.push(String(reason)),
  })
  await expect.poll(() => bridge.figures.berlin?.asterisk).toBe('connected')
  client = await connectBridge(connection)
  refused.length = 0
})
afterEach(async () => {
  await bridge.close()
  await connection.close()
  await pbx.close()
})

const all = async (items: ReplyItems) => {
  const read: unknown[] = []
  for (;;) {
    const next = await items.next()
    if (next.done) return { read, end: next.value }
    read.push(next.value)
  }
}

describe('a list', () => {
  it('comes item by item, in order, with the rest of the reply at its end', async () => {
    const { read, end } = await all(client.server('berlin').list('QueueStatus', { Queue: 'support' }))
    await using direct = await connect({ port: pbx.port, ...user })
    const { items } = await direct.queueStatus({ Queue: 'support' })
    expect(items).toHaveLength(members.length + 1)
    const devices = read as { StateInterface?: string }[]
    expect(devices.map(({ StateInterface }) => StateInterface)).toEqual(items.map((item) => item.get('StateInterface')))
    expect(end).toMatchObject({ Message: 'Queue status will follow', complete: { ListItems: 301 } })
    expect(end).not.toHaveProperty('items')
  })

  it('comes as numbered messages with the count in the last one, which fit the AsyncAPI document', async () => {
    const inbox = 'list.raw'
    const messages = connection.subscribe(inbox)
    const request = { id: 'raw', parameters: { Queue: 'support' }, stream: true }
    connection.publish('ami.berlin.action.QueueStatus', JSON.stringify(request), { reply: inbox })
    const read: Record<string, unknown>[] = []
    for await (const message of messages) if ('ok' in (read[read.push(message.json()) - 1] ?? {})) break
    const items = read.slice(0, -1)
    expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 301 }, (_, index) => index + 1))
    expect(read.at(-1)).toMatchObject({ ok: true, node: 'berlin', count: 301 })
    expect(items.filter((item) => !validatorOf('item-QueueStatus')(item))).toEqual([])
    expect(validatorOf('answer-QueueStatus')(read.at(-1))).toBe(true)
    expect(validatorOf('request-QueueStatus')(request)).toBe(true)
  })

  it('that is collected and too long for a message of NATS is one error that says to stream it', async () => {
    await expect(client.server('berlin').queueStatus({ Queue: 'support' })).rejects.toMatchObject({
      code: 'BRIDGE_ANSWER_TOO_LONG',
      retryable: false,
      message: expect.stringMatching(
        /^berlin: QueueStatus was carried out, but its answer has \d+ bytes, and a message of NATS 16384 at most; ask with a new id and "stream": true/,
      ),
    })
    expect(refused).toEqual([expect.stringMatching(/^QueueStatus was carried out/)])
    expect(await client.server('berlin').ping()).toMatchObject({ Ping: 'Pong' })
  })

  it('whose reader leaves is cancelled, and so is one whose signal fires', async () => {
    const cancelled: string[] = []
    connection.subscribe('ami.berlin.cancel.*', { callback: (_error, { subject }) => void cancelled.push(subject) })
    for await (const item of client.server('berlin').list('QueueStatus', {}, { id: 'left' })) {
      expect(item).toMatchObject({ Event: 'QueueParams' })
      break
    }
    await expect.poll(() => cancelled).toEqual(['ami.berlin.cancel.left'])

    pbx.override('QueueStatus', () => new Promise<void>(() => undefined))
    const signal = new AbortController()
    const next = client.server('berlin').list('QueueStatus', {}, { signal: signal.signal }).next()
    await expect.poll(() => pbx.received('QueueStatus').length).toBe(2)
    signal.abort()
    await expect(next).rejects.toMatchObject({ code: 'ABORT_ERR' })
  })

  it('ends when its time is over', async () => {
    pbx.override('QueueStatus', () => new Promise<void>(() => undefined))
    await expect(all(client.server('berlin').list('QueueStatus', {}, { timeout: 50 }))).rejects.toMatchObject({
      code: 'AMI_ACTION_TIMEOUT',
    })
  })

  it('that loses an item on the way is an error, not a shorter list', async () => {
    connection.subscribe('ami.fake.action.>', {
      callback: (_error, request) => {
        request.respond(JSON.stringify({ node: 'fake', epoch: 1, number: 1, item: { Queue: 'a' } }))
        request.respond(JSON.stringify({ node: 'fake', epoch: 1, number: 3, item: { Queue: 'c' } }))
      },
    })
    connection.subscribe('ami.short.action.>', {
      callback: (_error, request) => {
        request.respond(JSON.stringify({ ok: true, node: 'short', epoch: 1, reply: {}, count: 2 }))
      },
    })
    await expect(all(client.server('fake').list('QueueStatus'))).rejects.toMatchObject({
      code: 'BRIDGE_LIST_INCOMPLETE',
      message: expect.stringMatching(/^fake: item 2 is missing of the list of QueueStatus/),
    })
    await expect(all(client.server('short').list('QueueStatus'))).rejects.toMatchObject({
      code: 'BRIDGE_LIST_INCOMPLETE',
      message: expect.stringMatching(/^short: 0 of 2 items have come of the list of QueueStatus/),
    })
  })

  it('of a node without a bridge, or that is refused, is the error that an action has', async () => {
    await expect(all(client.server('none').list('QueueStatus'))).rejects.toMatchObject({ code: 'BRIDGE_UNKNOWN_NODE' })
    await expect(all(client.server('berlin').list('Command', { Command: 'x' }))).rejects.toMatchObject({
      code: 'BRIDGE_NOT_PERMITTED',
    })
  })

  it('is not carried out again for the same id, and its items are not kept', async () => {
    await all(client.server('berlin').list('QueueStatus', {}, { id: 'twice' }))
    await expect(all(client.server('berlin').list('QueueStatus', {}, { id: 'twice' }))).rejects.toMatchObject({
      code: 'BRIDGE_ACTION_REPEATED',
      message: 'berlin: request twice was answered before, by a stream, whose items are not kept; ask with a new id',
    })
    expect(pbx.received('QueueStatus')).toHaveLength(1)
  })
})
