import { setTimeout as pause } from 'node:timers/promises'
import { jetstream, jetstreamManager } from '@nats-io/jetstream'
import { startSimulator } from '@openami/simulator'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startBridge } from '../src/index.ts'
import { Publisher } from '../src/publish/publisher.ts'
import { ensureStream } from '../src/publish/stream.ts'
import { NatsServer } from './support/nats-server.ts'
import { stored, story } from './support/stored.ts'

const user = { username: 'admin', secret: 'secret' }

let nats: NatsServer
beforeEach(async () => {
  nats = await NatsServer.start()
})
afterEach(() => nats[Symbol.asyncDispose]())

/** An empty stream, publishers for it by epoch and the number of messages that they believe to be there, and what fences them. */
async function newStream() {
  const connection = await nats.connect()
  const manager = await jetstreamManager(connection)
  await ensureStream(manager, 'berlin')
  const fenced: string[] = []
  const onError = ({ message }: Error): void => void fenced.push(message)
  const limit = { messages: 1_000, bytes: 1 << 20 }
  const publisherOf = (epoch: number, streamSequence: number) =>
    new Publisher({
      connection,
      manager,
      node: 'berlin',
      epoch,
      streamSequence,
      limit,
      onFenced: onError,
      onProblem: onError,
    })
  return { connection, fenced, publisherOf }
}

describe('two bridges for one node', () => {
  it('publish one after the other: the second one takes over from one that is gone without a word, and marks a gap', async () => {
    await using pbx = await startSimulator({ release: '22' })
    const node = { port: pbx.port, ...user, state: false }
    const first = await nats.connect()
    const one = await startBridge({ nats: first, nodes: { berlin: node }, leaseDuration: 500 })
    await expect.poll(() => one.figures.berlin?.asterisk).toBe('connected')
    const second = await nats.connect()
    await using two = await startBridge({ nats: second, nodes: { berlin: node }, leaseDuration: 500 })
    pbx.emit('UserEvent', { UserEvent: 'First' })
    await expect.poll(async () => (await stored(second, 'berlin')).some(({ kind }) => kind === 'event')).toBe(true)
    expect(two.figures.berlin?.role).toBe('waiting')

    // As after a kill -9: the link to NATS is gone, nothing was released.
    await first.close()
    await expect.poll(() => two.figures.berlin?.asterisk).toBe('connected')
    pbx.emit('UserEvent', { UserEvent: 'Second' })
    const told = async () => story(await stored(second, 'berlin'))
    await expect.poll(told).toEqual(['connected', 'First', 'gap bridge', 'connected', 'Second'])
    const epochs = (await stored(second, 'berlin')).map(({ epoch }) => epoch)
    expect(epochs).toEqual(epochs.toSorted((a, b) => a - b))
    expect(new Set(epochs).size).toBe(2)
    await one.close()
    await two.close()
    await second.close()
  })

  it('never both publish: one that another has followed is fenced, and begins again with a gap', async () => {
    await using pbx = await startSimulator({ release: '22' })
    const connection = await nats.connect()
    const logged: string[] = []
    await using bridge = await startBridge({
      nats: connection,
      nodes: { berlin: { port: pbx.port, ...user, state: false } },
      log: (_level, event, { reason = '' }) => logged.push(`${event} ${reason}`),
    })
    await expect.poll(() => bridge.figures.berlin?.asterisk).toBe('connected')
    await expect.poll(() => bridge.figures.berlin?.waiting).toBe(0)
    const epoch = bridge.figures.berlin?.epoch ?? 0
    await jetstream(connection).publish('ami.berlin.status', '{"kind":"status"}', { msgID: `berlin:${epoch + 7}:1` })
    pbx.emit('UserEvent', { UserEvent: 'Late' })
    await expect
      .poll(() => logged)
      .toContain(`lease-lost another bridge publishes for berlin: epoch ${epoch + 7} after ${epoch}`)
    await expect.poll(() => bridge.figures.berlin?.epoch).toBe(epoch + 8)
    await expect.poll(() => bridge.figures.berlin?.asterisk).toBe('connected')
    await bridge.close()
    const after = (await stored(connection, 'berlin')).filter((one) => one.epoch === epoch + 8)
    expect(after.map(({ kind }) => kind).slice(0, 3)).toEqual(['gap', 'announce', 'status'])
    expect(after.some((one) => one.kind === 'event' && one.name === 'UserEvent')).toBe(false)
    await connection.close()
  })

  it('follows the server once its gap is stored: until then, another bridge may store the same events', async () => {
    await using pbx = await startSimulator({ release: '22' })
    const node = { port: pbx.port, ...user, state: false }
    const connection = await nats.connect()
    const one = await startBridge({ nats: connection, nodes: { berlin: node } })
    await expect.poll(() => one.figures.berlin?.asterisk).toBe('connected')
    await expect.poll(() => one.figures.berlin?.waiting).toBe(0)
    const epoch = one.figures.berlin?.epoch ?? 0
    await one.close()

    const second = await nats.connect()
    const publish = second.publish.bind(second)
    let held = 0
    let holds = true
    second.publish = (subject, ...rest) => {
      if (holds && subject === 'ami.berlin.gap') held++
      else publish(subject, ...rest)
    }
    await using two = await startBridge({ nats: second, nodes: { berlin: node } })
    await expect.poll(() => held).toBeGreaterThan(0)
    // Longer than a login takes.
    await pause(300)
    pbx.emit('UserEvent', { UserEvent: 'Late' })
    const late = { kind: 'event', name: 'UserEvent', epoch, raw: { UserEvent: 'Late' } }
    await jetstream(connection).publish('ami.berlin.event.UserEvent', JSON.stringify(late), {
      msgID: `berlin:${epoch}:99`,
    })
    holds = false
    await expect.poll(() => two.figures.berlin?.asterisk).toBe('connected')
    pbx.emit('UserEvent', { UserEvent: 'Next' })
    const told = async () => story(await stored(connection, 'berlin')).filter((text) => text !== 'stopped')
    await expect.poll(async () => (await told()).includes('Next')).toBe(true)
    expect((await told()).slice(0, 5)).toEqual(['connected', 'Late', 'gap bridge', 'gap bridge', 'connected'])
    await two.close()
    await second.close()
    await connection.close()
  })

  it('begins again where another bridge has stored the first message of the stream', async () => {
    const { connection, fenced, publisherOf } = await newStream()
    const publisher = publisherOf(5, 0)
    await jetstream(connection).publish('ami.berlin.status', '{"kind":"status"}', { msgID: 'berlin:4:1' })
    publisher.publish('ami.berlin.status', { kind: 'status' })
    expect(await publisher.whenStored()).toBe(false)
    expect(fenced).toEqual(['another bridge publishes for berlin: epoch 4 before 5'])
    expect(await stored(connection, 'berlin')).toHaveLength(1)
    await connection.close()
  })

  it('a bridge that was frozen stores none of many events, although another has stored as many meanwhile', async () => {
    const { connection, fenced, publisherOf } = await newStream()
    const count = async (one: Publisher, messages: number) => {
      for (let number = 0; number < messages; number++) one.publish('ami.berlin.event.Count', { kind: 'event' })
      await one.drain(10_000)
    }
    const first = publisherOf(1, 0)
    await count(first, 10)
    const second = publisherOf(2, 10)
    await count(second, 60)
    await count(first, 100)
    expect(fenced).toEqual(['another bridge publishes for berlin: epoch 2 after 1'])
    expect((await stored(connection, 'berlin')).map(({ epoch }) => epoch)).toEqual([
      ...Array.from({ length: 10 }, () => 1),
      ...Array.from({ length: 60 }, () => 2),
    ])
    first.close()
    second.close()
    await connection.close()
  })
})

describe('while NATS is away', () => {
  it('events wait and are stored in order, none twice, none missing', async () => {
    await using pbx = await startSimulator({ release: '22' })
    const connection = await nats.connect()
    await using bridge = await startBridge({
      nats: connection,
      nodes: { berlin: { port: pbx.port, ...user, state: false } },
    })
    await expect.poll(() => bridge.figures.berlin?.asterisk).toBe('connected')
    let number = 0
    for (let round = 0; round < 3; round++) {
      for (const end = number + 200; number < end; number++)
        pbx.emit('UserEvent', { UserEvent: 'Count', Number: `${number}` })
      await nats.kill()
      for (const end = number + 200; number < end; number++)
        pbx.emit('UserEvent', { UserEvent: 'Count', Number: `${number}` })
      await nats.start()
      for (const end = number + 200; number < end; number++)
        pbx.emit('UserEvent', { UserEvent: 'Count', Number: `${number}` })
    }
    await expect.poll(() => bridge.figures.berlin?.waiting).toBe(0)
    await bridge.close()
    const all = await stored(connection, 'berlin')
    const counted = Array.from({ length: number }, (_, index) => `${index}`)
    expect(story(all, 'Number')).toEqual(['connected', ...counted, 'stopped'])
    expect(all.map(({ sequence }) => sequence)).toEqual(all.map((_, index) => index + 1))
    await connection.close()
  })

  it('events that find no room are counted in a gap, in their place', async () => {
    await using pbx = await startSimulator({ release: '22' })
    const connection = await nats.connect()
    await using bridge = await startBridge({
      nats: connection,
      nodes: { berlin: { port: pbx.port, ...user, state: false } },
      buffer: { messages: 100 },
    })
    await expect.poll(() => bridge.figures.berlin?.asterisk).toBe('connected')
    await expect.poll(() => bridge.figures.berlin?.waiting).toBe(0)
    await nats.kill()
    for (let number = 0; number < 300; number++) pbx.emit('UserEvent', { UserEvent: 'Count', Number: `${number}` })
    await expect.poll(() => bridge.figures.berlin?.dropped).toBe(200)
    await nats.start()
    await expect.poll(() => bridge.figures.berlin?.waiting).toBe(0)
    pbx.emit('UserEvent', { UserEvent: 'Count', Number: '300' })
    const told = async () => story(await stored(connection, 'berlin'), 'Number')
    const kept = Array.from({ length: 100 }, (_, index) => `${index}`)
    await expect.poll(told).toEqual(['connected', ...kept, 'gap nats 200', '300'])
    await bridge.close()
    await connection.close()
  })
})
