import { startSimulator } from '@openami/simulator'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ActionAnswer, startBridge } from '../src/index.ts'
import { document, validatorOf } from '../test/support/asyncapi.ts'
import { NatsServer } from './support/nats-server.ts'
import { PlainServer } from './support/plain-server.ts'
import { stored } from './support/stored.ts'

const user = { username: 'admin', secret: 'secret' }
const schemas = Object.keys(document.components.schemas)

let nats: NatsServer
beforeAll(async () => {
  nats = await NatsServer.start()
})
afterAll(() => nats[Symbol.asyncDispose]())

/** What is wrong with a message; nothing where it fits. */
const wrong = (schema: string, message: object): object[] => {
  const validate = validatorOf(schema)
  return validate(message) ? [] : [{ schema, errors: validate.errors, message }]
}

const findings = (all: Awaited<ReturnType<typeof stored>>): object[] =>
  all.flatMap(({ subject, ...message }) => {
    if (message.kind !== 'event') return wrong(message.kind, message)
    return wrong(schemas.includes(`event-${message.name}`) ? `event-${message.name}` : 'event', message)
  })

it.each(['22', '11'] as const)(
  'all that a bridge of Asterisk %s stores fits the AsyncAPI document',
  async (release) => {
    await using pbx = await startSimulator({
      release,
      onUnhandled: 'ignore',
      phones: [{ device: 'SIP/100' }, { device: 'SIP/101' }],
      queues: [{ name: 'support', members: [{ interface: 'SIP/100' }] }],
      extensions: '[default]\nexten => 200,1,Answer()\n same => n,Queue(support)\nexten => 100,1,Dial(SIP/101)\n',
    })
    const connection = await nats.connect()
    const node = `node-${release}`
    await using bridge = await startBridge({ nats: connection, nodes: { [node]: { port: pbx.port, ...user } } })
    await expect.poll(() => bridge.figures[node]?.asterisk).toBe('connected')
    const kinds = async () => new Set((await stored(connection, node)).map(({ kind }) => kind))
    await expect.poll(kinds).toContain('snapshot')
    const events = async () => (await stored(connection, node)).filter(({ kind }) => kind === 'event').length
    for (const to of ['200', '100']) {
      const call = await pbx.incoming({ from: '5550100', to })
      const before = await events()
      await call.hangUp()
      await expect.poll(events).toBeGreaterThan(before)
    }
    pbx.emit('UserEvent', { UserEvent: 'Count', Number: '1' })
    await expect.poll(kinds).toContain('patches')
    pbx.links.cut()
    await expect.poll(kinds).toContain('gap')
    await expect.poll(() => bridge.figures[node]?.asterisk).toBe('connected')
    await bridge.close()

    const all = await stored(connection, node)
    expect(new Set(all.map(({ kind }) => kind))).toEqual(
      new Set(['announce', 'status', 'snapshot', 'patches', 'event', 'gap']),
    )
    expect(findings(all)).toEqual([])
    await connection.close()
  },
)

it('events that the spec does not know, and values that are not of their type, fit the AsyncAPI document', async () => {
  await using server = await PlainServer.start()
  const connection = await nats.connect()
  const nodes = { odd: { port: server.port, ...user, state: false } }
  await using bridge = await startBridge({ nats: connection, nodes })
  await expect.poll(() => bridge.figures.odd?.asterisk).toBe('connected')
  server.send('Event: Strange\r\nPrivilege: call,all\r\nNew: a\r\nNew: b\r\n\r\n')
  server.send(
    'Event: Hangup\r\nPrivilege: call,all\r\nChannel: a\r\nUniqueid: 1.1\r\nCause: busy\r\nCause-txt: x\r\n\r\n',
  )
  const events = async () => (await stored(connection, 'odd')).filter(({ kind }) => kind === 'event')
  await expect.poll(async () => (await events()).length).toBe(2)
  expect(await events()).toMatchObject([{ headers: { New: ['a', 'b'] } }, { headers: { Cause: 'busy' } }])
  expect(findings(await events())).toEqual([])
  await bridge.close()
  await connection.close()
})

it('each request that needs nothing fits the AsyncAPI document, and so does its answer', async () => {
  await using pbx = await startSimulator({
    release: '22',
    onUnhandled: 'ignore',
    queues: [{ name: 'support', members: [{ interface: 'PJSIP/100' }] }],
  })
  const connection = await nats.connect()
  await using bridge = await startBridge({
    nats: connection,
    nodes: { all: { port: pbx.port, ...user, state: false } },
  })
  await expect.poll(() => bridge.figures.all?.asterisk).toBe('connected')
  const actions = schemas.flatMap((name) => (name.startsWith('request-') ? [name.slice('request-'.length)] : []))
  const unfit: object[] = []
  let carriedOut = 0
  for (const action of actions) {
    const request = { id: `id-${action}` }
    if (!validatorOf(`request-${action}`)(request)) continue
    const message = await connection.request(`ami.all.action.${action}`, JSON.stringify(request), { timeout: 10_000 })
    const answer = message.json<ActionAnswer>()
    if (answer.ok) carriedOut++
    unfit.push(...wrong(answer.ok ? `answer-${action}` : 'failure', answer))
  }
  expect(carriedOut).toBeGreaterThan(40)
  expect(unfit).toEqual([])
  await bridge.close()
  await connection.close()
})
