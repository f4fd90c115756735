import { once } from 'node:events'
import { connect as connectSocket } from 'node:net'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { EventReader, SocketReader, secret, type World, world } from './support.ts'

const tokens = {
  all: { events: ['*'], state: ['*'] },
  agent: { events: ['UserEvent'], actions: ['QueuePause', 'Ping', 'Command', 'DBGet'] },
} as const

const open = (here: World, name = 'all') => SocketReader.open(here.gateway, { path: `/ws?token=${secret(name)}` })

it('gives what is subscribed, another time something else, and nothing after the end of it', async () => {
  await using here = await world(tokens)
  await using reader = await open(here)
  here.count(0)
  reader.send({ type: 'subscribe', id: 'a', events: ['UserEvent'], nodes: ['berlin'] })
  expect(await reader.until('subscribed')).toEqual({
    type: 'subscribed',
    id: 'a',
    nodes: ['berlin'],
    positions: { berlin: expect.any(Number) },
  })
  here.count(1)
  expect(await reader.until('event')).toMatchObject({ headers: { Number: '1' }, position: expect.any(Number) })
  reader.send({ type: 'subscribe', events: [], state: ['queues'] })
  expect(await reader.until('snapshot')).toMatchObject({ snapshot: { queues: {} } })
  here.count(2)
  reader.send({ type: 'unsubscribe', id: 'b' })
  expect(await reader.until('unsubscribed')).toEqual({ type: 'unsubscribed', id: 'b' })
  here.count(3)
  await using other = await open(here)
  other.send({ type: 'subscribe' })
  await other.until('subscribed')
  here.count(4)
  await other.until('event')
  expect(reader.messages.filter(({ kind }) => kind === 'event')).toHaveLength(1)
})

it('resumes after the positions that were read', async () => {
  await using here = await world(tokens)
  const before = await open(here)
  before.send({ type: 'subscribe' })
  const { positions } = await before.until('subscribed')
  await before[Symbol.asyncDispose]()
  for (const number of [1, 2]) here.count(number)
  await using watch = await EventReader.open(here.url('/events', 'all'), {
    'last-event-id': `berlin:${(positions as { berlin: number }).berlin}`,
  })
  await watch.until('event', 2)
  await using after = await open(here)
  after.send({ type: 'subscribe', after: positions })
  await after.until('event', 2)
  here.count(3)
  await after.until('event', 3)
  const numbers = after.messages
    .filter(({ kind }) => kind === 'event')
    .map(({ headers }) => (headers as { Number: string }).Number)
  expect(numbers).toEqual(['1', '2', '3'])
})

it('carries out actions that the token may send, each id once, and refuses all others', async () => {
  await using here = await world(tokens)
  await using reader = await open(here, 'agent')
  const ask = async (message: object) => {
    reader.send({ type: 'action', node: 'berlin', ...message })
    const { id } = message as { id: string }
    await expect.poll(() => reader.messages.some((one) => one.type === 'answer' && one.id === id)).toBe(true)
    return reader.messages.find((one) => one.type === 'answer' && one.id === id)
  }
  expect(await ask({ id: '1', action: 'Ping' })).toMatchObject({ ok: true, node: 'berlin', reply: { Ping: 'Pong' } })
  expect(await ask({ id: '2', action: 'DBGet', parameters: { Family: 'a', Key: 'b' } })).toMatchObject({
    ok: false,
    error: { code: 'AMI_ACTION_FAILED' },
  })
  const refused = [
    [{ id: '3', action: 'QueueSummary' }, 'BRIDGE_NOT_PERMITTED', /^QueueSummary: not permitted to agent$/],
    [{ id: '4', action: 'Command', parameters: { Command: 'x' } }, 'BRIDGE_NOT_PERMITTED', /as it runs-programs/],
    [{ id: '5', action: 'QueuePause', parameters: {} }, 'BRIDGE_INVALID_REQUEST', /^QueuePause: /],
    [{ id: '6', action: 'Ping', node: 'paris' }, 'BRIDGE_UNKNOWN_NODE', /^there is no node "paris"$/],
    [{ id: '7', action: 'Ping', timeout: -1 }, 'BRIDGE_INVALID_REQUEST', /^timeout must be/],
    [{ id: '8', action: 'Logoff' }, 'BRIDGE_NOT_PERMITTED', /would change the session/],
  ] as const
  for (const [message, code, text] of refused)
    expect(await ask(message)).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(text) } })
  for (const action of ['QueueSummary', 'Command', 'QueuePause', 'Logoff'])
    expect(here.pbx.received(action)).toEqual([])

  const pings = here.pbx.received('Ping').length
  const post = (body: object | string, path = '/action/berlin/Ping', name = 'agent') =>
    fetch(here.url(path), {
      method: 'POST',
      headers: { authorization: `Bearer ${secret(name)}` },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }).then(async (response) => [response.status, await response.json()])
  expect(await post({ id: '1' })).toMatchObject([200, { ok: true, reply: { Ping: 'Pong' } }])
  expect(here.pbx.received('Ping')).toHaveLength(pings)
  expect(await post({ id: '9' })).toMatchObject([200, { ok: true }])
  expect(here.pbx.received('Ping')).toHaveLength(pings + 1)
  expect(await post({ id: '9' }, '/action/berlin/Ping', 'all')).toMatchObject([403, { ok: false }])
  expect(await post({}, '/action/berlin/Ping')).toMatchObject([400, { error: { code: 'BRIDGE_INVALID_REQUEST' } }])
  expect(await post({ id: 'b', stream: true })).toMatchObject([400, { error: { code: 'BRIDGE_INVALID_REQUEST' } }])
  expect(await post('{', '/action/berlin/Ping')).toMatchObject([400, { error: { code: 'GATEWAY_INVALID_REQUEST' } }])
  expect(await post('[]', '/action/berlin/Ping')).toMatchObject([400, { error: { code: 'GATEWAY_INVALID_REQUEST' } }])
  expect(await post('x'.repeat(70_000))).toMatchObject([413, { error: { code: 'GATEWAY_TOO_LARGE' } }])
  expect(await post({ id: 'a' }, '/action/berlin')).toMatchObject([404, { error: { code: 'GATEWAY_NOT_FOUND' } }])
})

it.each([
  ['not JSON', 'the message is not JSON'],
  ['[]', 'the message is not a JSON object'],
  ['null', 'the message is not a JSON object'],
  ['{}', 'type must be one of token, subscribe, unsubscribe, action, cancel'],
  [
    '{"type":"subscrbe"}',
    'type must be one of token, subscribe, unsubscribe, action, cancel, not "subscrbe"; did you mean subscribe?',
  ],
  ['{"type":"constructor"}', 'type must be one of token, subscribe, unsubscribe, action, cancel'],
  ['{"type":"subscribe","event":[]}', '"subscribe" has no "event"; did you mean events?'],
  ['{"type":"subscribe","events":"Hangup"}', '"subscribe" needs events to be an array of names'],
  ['{"type":"subscribe","after":{"berlin":-1}}', '"subscribe" needs after to be an object of positions by node'],
  ['{"type":"action","id":"1","node":"berlin"}', '"action" needs action to be a text'],
  ['{"type":"subscribe","id":"7","events":["Hangupp"]}', 'there is no event Hangupp; did you mean Hangup?'],
])('answers the message %s with one sentence, and the connection stays', async (text, message) => {
  await using here = await world(tokens)
  await using reader = await open(here)
  reader.socket.send(text)
  const { id } = (text.includes('"7"') ? { id: '7' } : text.includes('"1"') ? { id: '1' } : {}) as { id?: string }
  expect(await reader.until('error')).toEqual({
    type: 'error',
    code: 'GATEWAY_INVALID_REQUEST',
    ...(id !== undefined && { id }),
    message,
  })
  reader.socket.send(Buffer.from([0, 1, 2]))
  expect(await reader.until('error', 2)).toMatchObject({ message: 'the message is not text' })
  reader.send({ type: 'subscribe' })
  await reader.until('subscribed')
})

it('a message that is too large ends the connection', async () => {
  await using here = await world(tokens)
  await using reader = await open(here)
  reader.socket.send(`"${'x'.repeat(70_000)}"`)
  expect((await reader.closed)[0]).toBe(1009)
  await expect.poll(() => here.gateway.figures.sockets).toBe(0)
})

it('a path that is not WebSocket’s refuses an upgrade', async () => {
  await using here = await world(tokens)
  await expect(SocketReader.open(here.gateway, { path: `/events?token=${secret('all')}` })).rejects.toThrow('400')
  await expect(SocketReader.open(here.gateway, { path: '/wss' })).rejects.toThrow('404')
  await expect(SocketReader.open(here.gateway, { path: '/ws?token=wrong' })).rejects.toThrow('401')
})

it('any bytes after the upgrade, and any in place of a request, leave the gateway and its other readers as they are', async () => {
  await using here = await world(tokens)
  await using reader = await open(here)
  reader.send({ type: 'subscribe' })
  await reader.until('subscribed')
  const upgrade = [
    `GET /ws?token=${secret('all')} HTTP/1.1`,
    `host: 127.0.0.1:${here.gateway.port}`,
    'connection: upgrade',
    'upgrade: websocket',
    'sec-websocket-version: 13',
    'sec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==',
    '',
    '',
  ].join('\r\n')
  let count = 0
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.uint8Array({ minLength: 1, maxLength: 300 }), async (upgraded, bytes) => {
      const socket = connectSocket(here.gateway.port, '127.0.0.1')
      socket.on('error', () => undefined)
      await once(socket, 'connect')
      socket.resume()
      if (upgraded) socket.write(upgrade)
      socket.end(bytes)
      await once(socket, 'close')
      here.count(++count)
      await reader.until('event', count)
    }),
    { numRuns: 100 },
  )
  await expect.poll(() => here.gateway.figures.sockets).toBe(1)
})

it('a reader that does not answer pings is closed', async () => {
  await using here = await world(tokens, { keepalive: 1 })
  await using alive = await open(here)
  const silent = await SocketReader.open(here.gateway, { path: `/ws?token=${secret('all')}` })
  // Without an answer to pings.
  silent.socket.pause()
  await expect.poll(() => here.gateway.figures.sockets, { timeout: 10_000 }).toBe(1)
  expect(alive.socket.readyState).toBe(alive.socket.OPEN)
  silent.socket.terminate()
})

it('streams of events have signs of life, which say how far they are', async () => {
  await using here = await world(tokens, { keepalive: 1 })
  await using hangups = await EventReader.open(here.url('/events?event=Hangup', 'all'))
  await expect.poll(() => hangups.lastId).toBeDefined()
  const first = hangups.lastId
  here.count(1)
  await expect.poll(() => hangups.lastId, { timeout: 10_000 }).not.toBe(first)
  expect(hangups.messages).toEqual([])
})

it('closing ends sockets as going away', async () => {
  await using here = await world(tokens)
  await using reader = await open(here)
  await reader.until('ready')
  await here.gateway.close()
  expect(await reader.closed).toEqual([1001, 'the gateway is closed'])
})
