import { expect, it } from 'vitest'
import type { LiveChange } from '../../src/index.ts'
import { followed } from './support.ts'

it('ends calls that ended during a gap as missed, and has those that began with what the lists tell', async () => {
  await using test = await followed()
  const { server, pbx } = test
  const ends = server.incoming({ from: '5550100', to: '200' })
  server.incoming({ from: '5550101', to: '200' })
  await server.advance('5s')
  await pbx.until(({ calls }) => calls.size === 2)
  const changes: LiveChange[] = []
  pbx.on('*', (change) => changes.push(change))
  const lasting = [...pbx.calls.values()].find(({ from }) => from?.number === '5550101')

  server.links.cut()
  await pbx.until(({ synced }) => !synced)
  ends.hangUp()
  const begins = server.incoming({ from: '5550102', to: '301' })
  await server.advance('1m')
  await pbx.until(({ synced }) => synced)

  const ended = changes.flatMap((change) => (change.type === 'call:ended' ? [change.record] : []))
  expect(ended).toMatchObject([{ result: 'missed', from: { number: '5550100' } }])
  expect(pbx.channels.has(ends.uniqueid)).toBe(false)
  expect(pbx.channels.has(begins.uniqueid)).toBe(true)
  expect(pbx.queues.get('sales')?.callers).toMatchObject([{ channel: begins.uniqueid, callerNumber: '5550102' }])
  // What the gap did not touch is the same object.
  expect(pbx.calls.get(lasting?.id ?? '')).toBe(lasting)
  expect(changes.filter(({ type }) => type === 'synced').length).toBeGreaterThan(0)

  begins.hangUp()
  await server.advance('1s')
  await pbx.until(({ channels }) => !channels.has(begins.uniqueid))
  expect(changes.findLast((change) => change.type === 'call:ended')).toMatchObject({
    record: { queues: [{ queue: 'sales', outcome: 'abandoned' }] },
  })
})

it('is right after a restart of the server: old calls are missed, new ones are there', async () => {
  await using test = await followed()
  const { server, pbx } = test
  const old = server.incoming({ from: '5550100', to: '200' })
  await server.advance('5s')
  await pbx.until(({ calls }) => calls.size === 1)
  const records: string[] = []
  pbx.on('call:ended', ({ record }) => records.push(`${record.from?.number} ${record.result}`))
  await server.crash()
  await pbx.until(({ synced }) => !synced)
  await server.restart({ boot: '10s' })
  await test.client.connected()
  await pbx.until(({ calls }) => calls.size === 0)
  await server.advance('11s')
  await pbx.until(({ synced }) => synced)
  const now = server.incoming({ from: '5550101', to: '100' })
  await server.advance('5s')
  await pbx.until(({ calls }) => [...calls.values()].some(({ state }) => state === 'answered'))
  expect(records).toEqual(['5550100 missed'])
  expect(pbx.channels.has(old.uniqueid) && old.uniqueid !== now.uniqueid).toBe(false)
  expect(pbx.queues.size).toBe(2)
})

it('does not take events of a broken connection after the lists of the next one', async () => {
  await using test = await followed()
  const { server, pbx, client } = test
  let asked = 0
  server.override(
    'CoreShowChannels',
    async ({ reply }) => {
      asked++
      await reply.delay('1h')
    },
    { times: 1 },
  )
  server.emit('FullyBooted', { Status: 'Fully Booted' })
  await expect.poll(() => asked).toBe(1)
  // Held, as the list is still being read; its end will not be heard.
  const call = server.incoming({ from: '5550100', to: '200' })
  await server.advance('2s')
  const broken = new Promise((resolve) => client.lifecycle.on('disconnect', resolve))
  server.links.cut()
  call.hangUp()
  await broken
  await server.advance('1s')
  await pbx.until(({ synced }) => synced)
  expect(pbx.channels.size).toBe(0)
  expect(pbx.calls.size).toBe(0)
})

it('reads the lists again where that failed without a break, and says so', async () => {
  await using test = await followed({}, {}, undefined, { timeout: 100 })
  const { server, pbx } = test
  const told: string[] = []
  for (const type of ['stale', 'sync-failed', 'synced'] as const) pbx.on(type, () => told.push(type))
  server.override('ExtensionStateList', ({ reply }) => reply.none(), { times: 1 })
  server.emit('FullyBooted', { Status: 'Fully Booted' })
  await pbx.until(({ synced }) => !synced)
  await pbx.until(({ synced }) => synced)
  expect(told).toEqual(['stale', 'sync-failed', 'synced'])
})
