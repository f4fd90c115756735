import { setTimeout as pause } from 'node:timers/promises'
import { startSimulator } from '@openami/simulator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBridge } from '../src/index.ts'
import type { EventMessage } from '../src/messages.ts'
import { freePort, NatsServer } from './support/nats-server.ts'
import { PlainServer } from './support/plain-server.ts'
import { stored, story } from './support/stored.ts'

let nats: NatsServer
beforeAll(async () => {
  nats = await NatsServer.start()
})
afterAll(() => nats[Symbol.asyncDispose]())

const user = { username: 'admin', secret: 'secret' }

describe('events of a node', () => {
  it('are stored in order, with typed headers, the raw ones, the release and a sequence without a hole', async () => {
    await using pbx = await startSimulator({ release: '22' })
    const connection = await nats.connect()
    const bridge = await startBridge({ nats: connection, nodes: { berlin: { port: pbx.port, ...user, state: false } } })
    await expect.poll(() => bridge.figures.berlin?.asterisk).toBe('connected')
    for (let number = 0; number < 500; number++) pbx.emit('UserEvent', { UserEvent: 'Count', Number: `${number}` })
    pbx.emit('Hangup', { Channel: 'PJSIP/100-00000001', Uniqueid: '1.1', Cause: 16 })
    await expect.poll(() => bridge.figures.berlin?.stored).toBeGreaterThan(501)
    await bridge.close()

    const all = await stored(connection, 'berlin')
    expect(all.map(({ sequence }) => sequence)).toEqual(all.map((_, index) => index + 1))
    expect(new Set(all.map(({ epoch }) => epoch)).size).toBe(1)
    const events = all.filter((one): one is EventMessage & { subject: string } => one.kind === 'event')
    const counted = events.filter(({ name }) => name === 'UserEvent')
    expect(counted.map(({ raw }) => raw.Number)).toEqual(Array.from({ length: 500 }, (_, number) => `${number}`))
    const hangup = events.find(({ name }) => name === 'Hangup')
    expect(hangup).toMatchObject({
      subject: 'ami.berlin.event.Hangup',
      node: 'berlin',
      release: expect.stringMatching(/^22/),
      headers: { Channel: 'PJSIP/100-00000001', Cause: 16 },
      raw: { Channel: 'PJSIP/100-00000001', Cause: '16' },
    })
    expect(all.filter(({ kind }) => kind !== 'event').map((one) => [one.subject, one.kind])).toEqual([
      ['ami.berlin.announce', 'announce'],
      ['ami.berlin.status', 'status'],
      ['ami.berlin.status', 'status'],
    ])
    expect(all.at(-1)).toMatchObject({ kind: 'status', state: 'stopped' })
    await connection.close()
  })

  it('never make a subject of their own', async () => {
    await using server = await PlainServer.start()
    const connection = await nats.connect()
    await using bridge = await startBridge({
      nats: connection,
      nodes: { odd: { port: server.port, ...user, state: false } },
    })
    await expect.poll(() => bridge.figures.odd?.asterisk).toBe('connected')
    const names = ['a.b', 'a b', '*', '>', 'x'.repeat(300)]
    for (const name of names) server.send(`Event: ${name}\r\nPrivilege: call,all\r\n\r\n`)
    const events = async () => (await stored(connection, 'odd')).filter(({ kind }) => kind === 'event')
    await expect.poll(async () => (await events()).length).toBe(names.length)
    expect((await events()).map(({ subject }) => subject.slice('ami.odd.event.'.length))).toEqual([
      'a=2eb',
      'a=20b',
      '=2a',
      '=3e',
      expect.stringMatching(/^x{64}=x[\da-f]{32}$/),
    ])
    await bridge.close()
    await connection.close()
  })

  it('that may be lost while the link to Asterisk is cut are a gap between the events', async () => {
    await using pbx = await startSimulator({ release: '22' })
    const connection = await nats.connect()
    await using bridge = await startBridge({
      nats: connection,
      nodes: { cut: { port: pbx.port, ...user, state: false } },
    })
    await expect.poll(() => bridge.figures.cut?.asterisk).toBe('connected')
    pbx.emit('UserEvent', { UserEvent: 'Before' })
    await expect
      .poll(async () =>
        (await stored(connection, 'cut')).some((one) => one.kind === 'event' && one.raw.UserEvent === 'Before'),
      )
      .toBe(true)
    pbx.links.cut()
    await expect.poll(async () => (await stored(connection, 'cut')).some(({ kind }) => kind === 'gap')).toBe(true)
    await expect.poll(() => bridge.figures.cut?.asterisk).toBe('connected')
    pbx.emit('UserEvent', { UserEvent: 'After' })
    await expect
      .poll(async () =>
        (await stored(connection, 'cut')).some((one) => one.kind === 'event' && one.raw.UserEvent === 'After'),
      )
      .toBe(true)
    const told = story(await stored(connection, 'cut'))
    expect(told).toEqual(['connected', 'Before', 'disconnected', 'gap asterisk', 'connected', 'After'])
  })

  it('of a server that is not there yet begin when it is, and its log and its consumers have the reason once', async () => {
    const connection = await nats.connect()
    const port = await freePort()
    const logged: string[] = []
    await using bridge = await startBridge({
      nats: connection,
      nodes: { late: { port, ...user, state: false } },
      log: (_, event, { reason }) => logged.push([event, reason].join(' ').trim()),
    })
    const reason = `asterisk-away 127.0.0.1:${port} `
    await expect.poll(() => logged).toContainEqual(expect.stringContaining(reason))
    await pause(1_000)
    await using _ = await startSimulator({ release: '22', port })
    await expect.poll(() => bridge.figures.late?.asterisk).toBe('connected')
    expect(logged).toEqual(['lease-acquired', expect.stringContaining(reason), 'asterisk-connected'])
    await expect.poll(async () => story(await stored(connection, 'late'))).toEqual(['disconnected', 'connected'])
    await connection.close()
  })
})
