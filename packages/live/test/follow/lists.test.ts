import type { Reply } from '@openami/simulator'
import { expect, it } from 'vitest'
import type { LivePbx } from '../../src/index.ts'
import { followed } from './support.ts'

const lists = ['CoreShowChannels', 'BridgeList', 'QueueStatus', 'DeviceStateList'] as const

it('reads each list once after a reconnect, though FullyBooted follows the gap', async () => {
  await using test = await followed()
  const { server, pbx, client } = test
  server.clearReceived()
  const booted = client.once('FullyBooted')
  server.links.cut()
  await pbx.until(({ synced }) => !synced)
  await pbx.until(({ synced }) => synced)
  await booted
  await client.ping()
  await pbx.until(({ synced }) => synced)
  for (const list of lists) server.assertReceived(list, {}, { times: 1 })
})

it('reads the lists again when the server says that it has booted after it answered one', async () => {
  await using test = await followed()
  const { server, pbx } = test
  server.clearReceived()
  server.override(
    'QueueStatus',
    async ({ reply }) => {
      server.emit('FullyBooted', { Status: 'Fully Booted' })
      await reply.real()
    },
    { times: 1 },
  )
  server.links.cut()
  await pbx.until(({ synced }) => !synced)
  await pbx.until(({ synced }) => synced)
  await expect.poll(() => server.received('CoreShowChannels').length).toBe(2)
  await pbx.until(({ synced }) => synced)
})

it('drops the events that wait when there are too many, says so once, and reads the lists again', async () => {
  await using test = await followed({}, { parts: ['channels', 'mailboxes'] })
  const { server, pbx } = test
  const surprises: string[] = []
  pbx.on('surprise', ({ surprise }) => surprises.push(surprise.kind))
  const waiting = 'Event: MessageWaiting\r\nPrivilege: call,all\r\nMailbox: 100@default\r\nNew: 7\r\n\r\n'
  server.override(
    'VoicemailUsersList',
    async ({ reply }) => {
      server.incoming({ from: '5550100', to: '200' })
      reply.raw(waiting.repeat(120_000))
      await reply.real()
    },
    { times: 1 },
  )
  server.clearReceived()
  server.emit('FullyBooted', { Status: 'Fully Booted' })
  await pbx.until(({ synced }) => !synced)
  await pbx.until(({ synced }) => synced)
  expect(surprises).toEqual(['events-dropped'])
  server.assertReceived('VoicemailUsersList', {}, { times: 2 })
  // As the last list says it, not the dropped events.
  expect(pbx.mailboxes.get('100@default')).toMatchObject({ newMessages: 2 })
  expect([...pbx.calls.values()]).toMatchObject([{ from: { number: '5550100' } }])
})

it.each<[string, (reply: Reply) => Promise<void>]>([
  [
    'broke with the connection',
    async (reply) => {
      await reply.real((messages) => messages.slice(0, 2))
      reply.disconnect()
    },
  ],
  [
    'lacked items',
    (reply) =>
      reply.real((messages) => messages.filter((_, index, all) => index % 2 === 0 || index === all.length - 1)),
  ],
  [
    'lacked headers',
    (reply) =>
      reply.real((messages) =>
        messages.map(({ headers }) => ({
          headers: headers.filter(([name]) => !/^(?:Uniqueid|Queue|BridgeUniqueid)$/.test(name)),
        })),
      ),
  ],
])('is right again by the next lists after each list %s', async (_, cut) => {
  await using test = await followed()
  const { server, pbx } = test
  for (const to of ['200', '100', '300', '400', '500']) server.incoming({ from: `55501${to}`, to })
  await server.advance('5s')
  await pbx.until(({ calls }) => calls.size === 5)
  const before = snapshotOf(pbx)
  for (const list of lists) {
    server.override(list, ({ reply }) => cut(reply), { times: 1 })
    server.emit('FullyBooted', { Status: 'Fully Booted' })
    await pbx.until(({ synced }) => !synced)
    await pbx.until(({ synced }) => synced)
  }
  server.emit('FullyBooted', { Status: 'Fully Booted' })
  await pbx.until(({ synced }) => !synced)
  await pbx.until(({ synced }) => synced)
  expect(snapshotOf(pbx)).toEqual(before)
})

it('asks a bridge for its channels where it counts others than CoreShowChannels says', async () => {
  await using test = await followed()
  const { server, pbx } = test
  server.incoming({ from: '5550100', to: '100' })
  await server.advance('2s')
  await pbx.until(({ bridges }) => [...bridges.values()].some(({ channels }) => channels.length === 2))
  const before = snapshotOf(pbx)
  server.clearReceived()
  server.override(
    'CoreShowChannels',
    ({ reply }) =>
      reply.real((messages) =>
        messages.map(({ headers }) => ({
          headers: headers.map(([name, value]) => [name, name === 'BridgeId' ? '' : value] as const),
        })),
      ),
    { times: 1 },
  )
  for (let times = 0; times < 2; times++) {
    server.emit('FullyBooted', { Status: 'Fully Booted' })
    await pbx.until(({ synced }) => !synced)
    await pbx.until(({ synced }) => synced)
    expect(snapshotOf(pbx)).toEqual(before)
  }
  server.assertReceived('BridgeInfo', {}, { times: 1 })
})

/** What lists tell at any time, in their order or not. */
function snapshotOf(pbx: LivePbx): unknown {
  const { channels, bridges, queues, devices } = pbx.snapshot()
  return {
    channels: Object.fromEntries(
      Object.values(channels).map(({ id, name, call, state, bridge }) => [id, { name, call, state, bridge }]),
    ),
    bridges: Object.fromEntries(Object.values(bridges).map(({ id, channels }) => [id, channels.toSorted()])),
    queues: Object.fromEntries(
      Object.values(queues).map(({ name, callers, members }) => [name, [callers.length, members.length]]),
    ),
    devices,
  }
}
