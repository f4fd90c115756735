import { connect } from '@openami/client'
import { startSimulator } from '@openami/simulator'
import { expect, it } from 'vitest'
import { startGateway } from '../../src/gateway/index.ts'
import { EventReader, secret, withSecrets, world } from './support.ts'

const all = { all: { events: ['*'] } }

it('gives events as bridges publish them, in order', async () => {
  await using here = await world(all)
  await using reader = await EventReader.open(here.url('/events', 'all'))
  expect(reader.response.headers).toMatchObject({ 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  for (const number of [1, 2, 3]) here.count(number)
  const third = await reader.until('event', 3)
  expect(third).toEqual({
    kind: 'event',
    node: 'berlin',
    name: 'UserEvent',
    release: expect.stringMatching(/^22/),
    epoch: expect.any(Number),
    sequence: expect.any(Number),
    position: expect.any(Number),
    time: expect.stringMatching(/^\d{4}-.*Z$/),
    headers: expect.objectContaining({ Number: '3', UserEvent: 'Count' }),
    raw: expect.objectContaining({ Number: '3', UserEvent: 'Count' }),
  })
  expect(reader.story).toEqual(['1', '2', '3'])
})

it('gives the events and nodes that are asked for, and no others', async () => {
  await using one = await startSimulator({ release: '22' })
  await using two = await startSimulator({ release: '22' })
  await using berlin = await connect(one.connection)
  await using paris = await connect(two.connection)
  await using gateway = await startGateway({ source: { berlin, paris }, tokens: withSecrets(all) })
  const query = `?node=paris&event=UserEvent,Hangup&token=${secret('all')}`
  await using reader = await EventReader.open(`${gateway.url}events${query}`)
  one.emit('UserEvent', { UserEvent: 'Count', Number: 'of berlin' })
  two.emit('FullyBooted', { Status: 'Fully Booted' })
  two.emit('UserEvent', { UserEvent: 'Count', Number: 'of paris' })
  await reader.until('event')
  expect(reader.story).toEqual(['of paris'])
})

it('a reader that connects again gets what came meanwhile, each once', async () => {
  await using here = await world(all)
  const before = await EventReader.open(here.url('/events', 'all'))
  here.count(1)
  await before.until('event')
  await before[Symbol.asyncDispose]()
  for (const number of [2, 3]) here.count(number)
  await expect.poll(() => here.gateway.figures.eventStreams).toBe(0)
  await using watch = await EventReader.open(here.url('/events', 'all'))
  here.count(4)
  await watch.until('event')

  await using after = await EventReader.open(here.url('/events', 'all'), { 'last-event-id': before.lastId as string })
  here.count(5)
  await after.until('event', 4)
  expect(after.story).toEqual(['2', '3', '4', '5'])
})

it('a reader that got nothing yet has a position to connect again from', async () => {
  await using here = await world(all)
  const before = await EventReader.open(here.url('/events', 'all'))
  await expect.poll(() => before.lastId).toMatch(/^berlin:\d+$/)
  await before[Symbol.asyncDispose]()
  here.count(1)
  await using after = await EventReader.open(here.url('/events', 'all'), { 'last-event-id': before.lastId as string })
  await after.until('event')
  expect(after.story).toEqual(['1'])
})

it.each([
  ['of a gateway that was there before', 'berlin:17'],
  ['that is not of a gateway', 'abc'],
  ['of another node', 'paris:1'],
  ['of the future', `berlin:${Number.MAX_SAFE_INTEGER}`],
])('a position %s is answered by a gap, and then by what comes', async (_, id) => {
  await using here = await world(all)
  await using reader = await EventReader.open(here.url('/events', 'all'), { 'last-event-id': id })
  here.count(1)
  await reader.until('event')
  expect(reader.messages[0]).toMatchObject({ kind: 'gap', node: 'berlin', reason: 'history' })
  expect(reader.story).toEqual(['gap', '1'])
})

it('keeps as many messages as its history has room for, and says so where it has not', async () => {
  await using here = await world(all, { history: { messages: 3 } })
  const before = await EventReader.open(here.url('/events', 'all'))
  here.count(1)
  await before.until('event')
  for (const number of [2, 3, 4]) here.count(number)
  await before.until('event', 4)
  await using near = await EventReader.open(here.url('/events', 'all'), { 'last-event-id': before.lastId as string })
  const [first, second] = before.messages.map(({ position }) => `berlin:${position}`)
  await using kept = await EventReader.open(here.url('/events', 'all'), { 'last-event-id': first as string })
  here.count(5)
  await kept.until('event', 4)
  expect(kept.story).toEqual(['2', '3', '4', '5'])
  await near.until('event')
  expect(near.story).toEqual(['5'])
  await using gone = await EventReader.open(here.url('/events', 'all'), { 'last-event-id': first as string })
  await using stillKept = await EventReader.open(here.url('/events', 'all'), { 'last-event-id': second as string })
  here.count(6)
  await gone.until('event')
  expect(gone.story).toEqual(['gap', '6'])
  await stillKept.until('event', 4)
  expect(stillKept.story).toEqual(['3', '4', '5', '6'])
  await before[Symbol.asyncDispose]()
})

it('says that the server is away, and marks the gap', async () => {
  await using here = await world(all)
  await using reader = await EventReader.open(here.url('/events?event=UserEvent', 'all'))
  await here.pbx.crash()
  await reader.until('status')
  await here.pbx.restart()
  await reader.until('status', 2)
  here.count(1)
  await reader.until('event')
  expect(reader.messages.map(({ kind, state, reason }) => [kind, state, kind === 'gap' ? reason : undefined])).toEqual([
    ['status', 'disconnected', undefined],
    ['gap', undefined, 'asterisk'],
    ['status', 'connected', undefined],
    ['event', undefined, undefined],
  ])
})

it('a thousand readers get all events in order, and one of them that leaves disturbs none', async () => {
  await using here = await world(all)
  const readers = await Promise.all(Array.from({ length: 1_000 }, () => EventReader.open(here.url('/events', 'all'))))
  expect(here.gateway.figures.eventStreams).toBe(1_000)
  const numbers = Array.from({ length: 50 }, (_, number) => `${number}`)
  for (const number of numbers) here.count(number)
  await readers[0]?.[Symbol.asyncDispose]()
  const others = readers.slice(1)
  await expect.poll(() => others.every(({ messages }) => messages.length === 50), { timeout: 20_000 }).toBe(true)
  expect(new Set(others.map(({ story }) => story.join()))).toEqual(new Set([numbers.join()]))
  expect(here.gateway.figures).toMatchObject({ eventStreams: 999, dropped: 0 })
  for (const reader of others) await reader[Symbol.asyncDispose]()
  await expect.poll(() => here.gateway.figures.eventStreams).toBe(0)
}, 30_000)

it('closing tells each reader why and ends its stream, and leaves the client open', async () => {
  await using pbx = await startSimulator({ release: '22' })
  await using ami = await connect(pbx.connection)
  const gateway = await startGateway({ source: ami, tokens: withSecrets(all) })
  await using reader = await EventReader.open(`${gateway.url}events?token=${secret('all')}`)
  await gateway.close()
  await expect.poll(() => reader.ended).toBe(true)
  expect(reader.messages).toEqual([{ kind: 'end', code: 'GATEWAY_UNAVAILABLE', message: 'the gateway is closed' }])
  await expect(EventReader.open(gateway.url)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  expect(ami.state).toBe('connected')
})
