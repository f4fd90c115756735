import { expect, it } from 'vitest'
import { Tokens } from '../../src/gateway/tokens.ts'
import { EventReader, SocketReader, secret, withSecrets, world } from './support.ts'

const tokens = {
  all: { events: ['*'], state: ['*'], actions: ['*'] },
  calls: { events: ['Hangup', 'UserEvent'], state: ['calls'], nodes: ['berlin'] },
  elsewhere: { events: ['*'], nodes: ['paris'] },
  nothing: {},
} as const

async function answer(url: string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(url, init)
  const { error } = (await response.json()) as { error: { code: string; message: string } }
  return [response.status, error.code, error.message]
}

it.each<[string, string, string | undefined, RequestInit, unknown]>([
  [
    'without a token',
    '/events',
    undefined,
    {},
    [401, 'GATEWAY_UNAUTHORIZED', expect.stringContaining('a token is needed')],
  ],
  [
    'with an unknown token',
    '/events?token=xyz',
    undefined,
    {},
    [401, 'GATEWAY_UNAUTHORIZED', 'the token is not known'],
  ],
  [
    'for an event that the token may not read',
    '/events?event=Newchannel',
    'calls',
    {},
    [403, 'GATEWAY_FORBIDDEN', 'the token "calls" may not read event Newchannel'],
  ],
  [
    'for a node that the token may not read',
    '/state?node=paris',
    'calls',
    {},
    [403, 'GATEWAY_FORBIDDEN', 'the token "calls" may not read node "paris"'],
  ],
  [
    'for a part of the state that the token may not read',
    '/state?part=queues',
    'calls',
    {},
    [403, 'GATEWAY_FORBIDDEN', 'the token "calls" may not read queues of the state'],
  ],
  [
    'for events, with a token that may read none',
    '/events',
    'nothing',
    {},
    [403, 'GATEWAY_FORBIDDEN', 'the token "nothing" may read no events'],
  ],
  [
    'for the state, with a token that may not read it',
    '/state',
    'elsewhere',
    {},
    [403, 'GATEWAY_FORBIDDEN', 'the token "elsewhere" may not read the state'],
  ],
  [
    'for a node that is not there',
    '/events?node=berlni',
    'all',
    {},
    [404, 'GATEWAY_NOT_FOUND', 'there is no node "berlni"; did you mean berlin?'],
  ],
  [
    'for a misspelt event',
    '/events?event=Hangupp',
    'all',
    {},
    [400, 'GATEWAY_INVALID_REQUEST', 'there is no event Hangupp; did you mean Hangup?'],
  ],
  [
    'for a misspelt part of the state',
    '/state?part=queue',
    'all',
    {},
    [400, 'GATEWAY_INVALID_REQUEST', 'the state has no part "queue"; did you mean queues?'],
  ],
  [
    'for a misspelt parameter',
    '/events?evnt=Hangup',
    'all',
    {},
    [400, 'GATEWAY_INVALID_REQUEST', '/events has no parameter "evnt"; did you mean event?'],
  ],
  [
    'for a misspelt path',
    '/event',
    undefined,
    {},
    [404, 'GATEWAY_NOT_FOUND', 'there is no "/event" here; did you mean /events?'],
  ],
  [
    'for a path that is like none',
    '/constructor',
    undefined,
    {},
    [
      404,
      'GATEWAY_NOT_FOUND',
      'there is no "/constructor" here; there are /events, /state, /ws and /action/<node>/<Action>',
    ],
  ],
  [
    'by a wrong method',
    '/events',
    'all',
    { method: 'POST' },
    [405, 'GATEWAY_METHOD', '/events is read with GET, not POST'],
  ],
  [
    'for /ws without an upgrade',
    '/ws',
    'all',
    {},
    [426, 'GATEWAY_UPGRADE_REQUIRED', '/ws speaks WebSocket: open it with new WebSocket(…)'],
  ],
  [
    'from a page of another origin',
    '/events',
    'all',
    { headers: { origin: 'https://evil.example.com' } },
    [403, 'GATEWAY_ORIGIN', 'pages of "https://evil.example.com" may not read this gateway: add them to its origins'],
  ],
])('refuses a request %s with one sentence', async (_, path, token, init, expected) => {
  await using here = await world(tokens)
  expect(await answer(here.url(path, token), init)).toEqual(expected)
  expect(here.gateway.figures).toMatchObject({ refused: 1, eventStreams: 0 })
})

it('a token may come as a header, a parameter, a subprotocol or a first message', async () => {
  await using here = await world(tokens)
  const headers = { authorization: `Bearer ${secret('all')}` }
  await using byHeader = await EventReader.open(here.url('/events'), headers)
  await using byParameter = await EventReader.open(here.url('/events', 'all'))
  expect([byHeader.response.statusCode, byParameter.response.statusCode]).toEqual([200, 200])
  await using byProtocol = await SocketReader.open(here.gateway, { protocols: ['openami', `token.${secret('all')}`] })
  expect(byProtocol.socket.protocol).toBe('openami')
  expect(await byProtocol.until('ready')).toEqual({ type: 'ready', name: 'all' })
  await using byMessage = await SocketReader.open(here.gateway)
  byMessage.send({ type: 'subscribe' })
  expect(await byMessage.until('error')).toMatchObject({ code: 'GATEWAY_UNAUTHORIZED' })
  expect(await byMessage.closed).toEqual([4401, expect.stringContaining('a token is needed')])
  await using late = await SocketReader.open(here.gateway)
  late.send({ type: 'token', token: secret('all') })
  expect(await late.until('ready')).toEqual({ type: 'ready', name: 'all' })
  late.send({ type: 'token', token: secret('calls') })
  expect(await late.until('error')).toMatchObject({ message: 'the connection has its token: open another one' })
})

it('a token reads its events and nodes alone', async () => {
  await using here = await world(tokens)
  await using calls = await EventReader.open(here.url('/events', 'calls'))
  await using elsewhere = await EventReader.open(here.url('/events', 'elsewhere'))
  await using all = await EventReader.open(here.url('/events?event=UserEvent,FullyBooted', 'all'))
  here.pbx.emit('FullyBooted', { Status: 'x' })
  here.count(1)
  await all.until('event', 2)
  await calls.until('event')
  expect(all.story).toEqual(['FullyBooted', '1'])
  expect(calls.story).toEqual(['1'])
  await here.pbx.crash()
  await all.until('status')
  expect(elsewhere.messages).toEqual([])
  expect(elsewhere.lastId ?? '').not.toContain('berlin')
})

it('an origin that is permitted gets the headers of CORS, and that of the gateway itself needs none', async () => {
  await using here = await world(tokens, { origins: ['https://board.example.com'] })
  const ask = async (origin: string, method: string) => {
    const { status, headers } = await fetch(here.url('/state', 'all'), { method, headers: { origin } }).then(
      async (response) => {
        await response.body?.cancel()
        return response
      },
    )
    return [status, headers.get('access-control-allow-origin'), headers.get('vary')]
  }
  expect(await ask('https://board.example.com', 'GET')).toEqual([200, 'https://board.example.com', 'origin'])
  expect(await ask('https://board.example.com', 'OPTIONS')).toEqual([204, 'https://board.example.com', 'origin'])
  expect(await ask(here.gateway.url.slice(0, -1), 'GET')).toEqual([200, null, 'origin'])
  expect(await ask('https://other.example.com', 'OPTIONS')).toEqual([403, null, null])
  await expect(SocketReader.open(here.gateway, { headers: { origin: 'https://other.example.com' } })).rejects.toThrow(
    '403',
  )
})

it('readers end when their token expires, and it opens nothing any more', async () => {
  const expires = new Date(Date.now() + 1_000).toISOString()
  await using here = await world({ short: { events: ['*'], expires }, long: { events: ['*'] } })
  await using long = await EventReader.open(here.url('/events', 'long'))
  await using socket = await SocketReader.open(here.gateway, { path: `/ws?token=${secret('short')}` })
  expect(await socket.until('ready')).toEqual({ type: 'ready', name: 'short', expires })
  await using short = await EventReader.open(here.url('/events', 'short'))
  await expect.poll(() => short.ended, { timeout: 10_000 }).toBe(true)
  const message = 'the token "short" has expired'
  expect(short.messages).toEqual([{ kind: 'end', code: 'GATEWAY_UNAUTHORIZED', message }])
  expect(await socket.closed).toEqual([4401, message])
  expect(await answer(here.url('/events', 'short'))).toEqual([401, 'GATEWAY_UNAUTHORIZED', message])
  here.count(1)
  await long.until('event')
  expect(long.ended).toBe(false)
})

it('a reload ends readers whose token is gone or has other rights, and keeps all others', async () => {
  await using here = await world({ kept: { events: ['*'] }, gone: { events: ['*'] }, changed: { events: ['*'] } })
  const [kept, gone, changed] = await Promise.all(
    ['kept', 'gone', 'changed'].map((name) => EventReader.open(here.url('/events', name))),
  )
  here.gateway.reload({ tokens: withSecrets({ kept: { events: ['*'] }, changed: { events: ['Hangup'] } }) })
  for (const [reader, name] of [
    [gone, 'gone'],
    [changed, 'changed'],
  ] as const) {
    await expect.poll(() => reader?.ended).toBe(true)
    expect(reader?.messages).toEqual([
      { kind: 'end', code: 'GATEWAY_UNAUTHORIZED', message: `the token "${name}" was withdrawn or changed` },
    ])
  }
  here.count(1)
  await kept?.until('event')
  expect(await answer(here.url('/events', 'gone'))).toEqual([401, 'GATEWAY_UNAUTHORIZED', 'the token is not known'])
  expect(() => here.gateway.reload({ tokens: { bad: { token: 'short' } } })).toThrow(TypeError)
  here.count(2)
  await kept?.until('event', 2)
  await kept?.[Symbol.asyncDispose]()
})

it('no more readers than permitted may connect', async () => {
  await using here = await world(tokens, { readers: 1 })
  await using _ = await EventReader.open(here.url('/events', 'all'))
  const expected = [503, 'GATEWAY_BUSY', 'there are 1 readers, and no more may connect: try again later']
  expect(await answer(here.url('/events', 'all'))).toEqual(expected)
  await expect(SocketReader.open(here.gateway)).rejects.toThrow('503')
})

it.each<[string, Record<string, object>, RegExp]>([
  ['a token that is too short', { a: { token: 'hunter2' } }, /^tokens\.a\.token must be 16 to 512 letters/],
  [
    'two tokens that are the same',
    { a: { token: secret('x') }, b: { token: secret('x') } },
    /^tokens a and b are the same/,
  ],
  ['a time that is none', { a: { token: secret('x'), expires: 'soon' } }, /^tokens\.a\.expires must be a time such as/],
  [
    'a misspelt event',
    { a: { token: secret('x'), events: ['Hangupp'] } },
    /^tokens\.a\.events: there is no event Hangupp; did you mean Hangup\?/,
  ],
  [
    'an unknown part of the state',
    { a: { token: secret('x'), state: ['all'] } },
    /^tokens\.a\.state has "all"; there are/,
  ],
  ['a name that cannot be one', { 'a b': { token: secret('x') } }, /^"a b" cannot be the name of a token/],
])('refuses %s in its options, and never repeats the token', (_, wrong, message) => {
  const make = () => new Tokens(wrong as ConstructorParameters<typeof Tokens>[0])
  expect(make).toThrow(TypeError)
  expect(make).toThrow(message)
  expect(make).not.toThrow(/hunter2|0123456789abcdef/)
})
