import type { NatsConnection } from '@nats-io/transport-node'
import { type Simulator, startSimulator } from '@openami/simulator'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ActionAnswer, type Bridge, startBridge } from '../src/index.ts'
import { NatsServer } from './support/nats-server.ts'

const user = { username: 'admin', secret: 'secret' }
const roles = {
  reader: { actions: ['Ping', 'QueueStatus', 'Getvar'] },
  dialler: { actions: ['Originate', 'DBPut', 'DBGet'] },
  operator: { actions: ['*'], allowRisks: ['runs-programs' as const] },
}

let nats: NatsServer
let connection: NatsConnection
let pbx: Simulator
let bridge: Bridge
beforeAll(async () => {
  nats = await NatsServer.start()
})
afterAll(() => nats[Symbol.asyncDispose]())
beforeEach(async () => {
  connection = await nats.connect()
  pbx = await startSimulator({ release: '22', queues: [{ name: 'support', members: [{ interface: 'PJSIP/100' }] }] })
  bridge = await startBridge({ nats: connection, nodes: { berlin: { port: pbx.port, ...user, state: false } }, roles })
  await expect.poll(() => bridge.figures.berlin?.asterisk).toBe('connected')
})
afterEach(async () => {
  await bridge.close()
  await connection.close()
  await pbx.close()
})

let ids = 0
const ask = async (action: string, parameters: object, more: object = {}): Promise<ActionAnswer> => {
  const request = { id: `request-${++ids}`, parameters, ...more }
  const message = await connection.request(`ami.berlin.action.${action}`, JSON.stringify(request), { timeout: 10_000 })
  return message.json<ActionAnswer>()
}

describe('an action by request', () => {
  it('is answered with the reply of the server, with the items of a list', async () => {
    expect(await ask('Ping.reader', {})).toMatchObject({ ok: true, node: 'berlin', reply: { Ping: 'Pong' } })
    const answer = await ask('QueueStatus.reader', { Queue: 'support' })
    expect(answer).toMatchObject({ ok: true })
    expect(answer.ok && answer.reply.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ Queue: 'support' }),
        expect.objectContaining({ StateInterface: 'PJSIP/100' }),
      ]),
    )
  })

  it('that Asterisk refuses says so in its words', async () => {
    expect(await ask('DBGet.dialler', { Family: 'none', Key: 'none' })).toMatchObject({
      ok: false,
      error: { code: 'AMI_ACTION_FAILED', retryable: false, response: { Message: 'Database entry not found' } },
    })
  })

  it.each<[string, string, object, object, string]>([
    ['of an unknown role', 'Ping.nobody', {}, {}, 'Ping: there is no role "nobody"'],
    ['without a role', 'Ping', {}, {}, 'Ping: the subject names no role; write ami.berlin.action.Ping.<role>'],
    ['that the role may not send', 'Originate.reader', {}, {}, 'Originate: not permitted to reader'],
    [
      'whose risk the role may not take',
      'Originate.dialler',
      { Channel: 'Local/1@a', Application: 'System', Data: 'x' },
      {},
      'Originate: not permitted to dialler, as it runs-programs; allowRisks of a role permits it',
    ],
  ])('%s is refused and never reaches Asterisk', async (_, action, parameters, more, message) => {
    expect(await ask(action, parameters, more)).toMatchObject({
      ok: false,
      error: { code: 'BRIDGE_NOT_PERMITTED', message },
    })
    expect(pbx.received('Originate')).toHaveLength(0)
  })

  it.each<[string, string, object, object, RegExp]>([
    ['with a misspelt parameter', 'Getvar.reader', { Variabel: 'x' }, {}, /^Getvar: .*Variabel/],
    ['without a parameter that is needed', 'Getvar.reader', {}, {}, /^Getvar: .*Variable/],
    ['that no release has', 'Pling.operator', {}, {}, /Pling/],
    ['with more than a request has', 'Ping.reader', {}, { secret: 'x' }, /^"secret" is not part of a request/],
    ['with a negative timeout', 'Ping.reader', {}, { timeout: -1 }, /^timeout must be a non-negative number/],
    ['with an invalid id', 'Ping.reader', {}, { id: 'a b' }, /^id must be a text of 1 to 128/],
  ])('%s is refused with what is wrong', async (_, action, parameters, more, message) => {
    expect(await ask(action, parameters, more)).toMatchObject({
      ok: false,
      error: { code: 'BRIDGE_INVALID_REQUEST', message: expect.stringMatching(message) },
    })
  })

  it('of an id that was answered is not carried out again: its answer is given once more', async () => {
    const more = { id: 'twice' }
    const put = { Family: 'a', Key: 'b', Val: '1' }
    const first = await ask('DBPut.dialler', put, more)
    expect(first).toMatchObject({ ok: true })
    expect(await ask('DBPut.dialler', put, more)).toEqual(first)
    expect(pbx.received('DBPut')).toHaveLength(1)
  })

  it('of an id that was begun by a bridge that died has an unknown outcome, and is not carried out', async () => {
    const { jetstream } = await import('@nats-io/jetstream')
    const { Kvm } = await import('@nats-io/kv')
    const requests = await new Kvm(jetstream(connection)).open('ami_requests')
    await requests.create('berlin.begun', '{}')
    expect(await ask('DBPut.dialler', { Family: 'a', Key: 'b', Val: '1' }, { id: 'begun' })).toMatchObject({
      ok: false,
      error: { code: 'BRIDGE_ACTION_REPEATED', retryable: false },
    })
    expect(pbx.received('DBPut')).toHaveLength(0)
  })

  it('is cancelled by the caller, and ends when its time is over', async () => {
    pbx.override('Getvar', () => new Promise<void>(() => undefined))
    const cancelled = ask('Getvar.reader', { Variable: 'A' }, { id: 'long' })
    await expect.poll(() => pbx.received('Getvar').length).toBe(1)
    connection.publish('ami.berlin.cancel.long')
    expect(await cancelled).toMatchObject({ ok: false, error: { code: 'ABORT_ERR' } })
    expect(await ask('Getvar.reader', { Variable: 'A' }, { timeout: 50 })).toMatchObject({
      ok: false,
      error: { code: 'AMI_ACTION_TIMEOUT', retryable: false },
    })
  })
})
