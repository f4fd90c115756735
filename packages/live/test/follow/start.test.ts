import { startSimulator } from '@openami/simulator'
import { expect, it } from 'vitest'
import { follow, type LiveChange } from '../../src/index.ts'
import { connectTo, followed, office } from './support.ts'

it('knows calls, queues, conferences, parked calls and mailboxes that were there before it', async () => {
  await using test = await followed({}, {}, async (server) => {
    server.incoming({ from: 'Ada <5550100>', to: '100' })
    server.incoming({ from: '5550101', to: '301' })
    server.incoming({ from: '5550102', to: '400' })
    server.incoming({ from: '5550103', to: '500' })
    await server.advance('10s')
  })
  const { pbx } = test
  expect(pbx.channels.size).toBe(6)
  const call = [...pbx.calls.values()].find(({ from }) => from?.number === '5550100')
  expect(call).toMatchObject({ state: 'answered', from: { callerName: 'Ada', device: 'PJSIP/trunk' } })
  expect(call?.channels).toHaveLength(2)
  expect(pbx.queues.get('sales')?.callers).toMatchObject([{ position: 1, callerNumber: '5550101' }])
  expect(pbx.queues.get('support')?.members).toMatchObject([{ interface: 'PJSIP/anna', paused: false }])
  expect(pbx.conferences.get('room')?.participants).toMatchObject([{ callerNumber: '5550102' }])
  expect([...pbx.parked.values()]).toMatchObject([{ space: '701' }])
  expect(pbx.mailboxes.get('100@default')).toMatchObject({ newMessages: 2 })
  expect(pbx.extensions.get('100@default')).toMatchObject({ hint: 'PJSIP/anna' })
  expect(pbx.synced).toBe(true)
})

it('ends calls that were there before it as they really ended, with a record', async () => {
  await using test = await followed({}, {}, async (server) => {
    server.incoming({ from: '5550100', to: '100' })
    await server.advance('10s')
  })
  const { pbx, server } = test
  const changes: LiveChange[] = []
  pbx.on('*', (change) => changes.push(change))
  server.calls[0]?.hangUp()
  await server.advance('1s')
  await pbx.until(({ channels }) => channels.size === 0)
  const ended = changes.flatMap((change) => (change.type === 'call:ended' ? [change.record] : []))
  expect(ended).toMatchObject([{ result: 'answered', from: { number: '5550100' }, cause: { code: 16 } }])
  expect(pbx.calls.size + pbx.bridges.size).toBe(0)
  expect(changes.filter(({ type }) => type === 'surprise')).toEqual([])
})

it.each(['first', 'last'])('loses nothing that happens while lists are read, the %s of them slow', async (which) => {
  await using server = await startSimulator(office)
  const early = server.incoming({ from: '5550100', to: '200' })
  await server.advance('1s')
  await using client = await connectTo(server)
  const slow = which === 'first' ? 'CoreShowChannels' : 'QueueStatus'
  let asked = false
  server.override(slow, async ({ reply }) => {
    asked = true
    if (which === 'first') await reply.delay('10s')
    await reply.real()
    if (which === 'last') await reply.delay('10s')
  })
  const following = follow(client)
  await expect.poll(() => asked).toBe(true)
  await server.advance('2s')
  // One call that begins and lasts, one that begins and ends, one that was there and ends.
  server.incoming({ from: '5550101', to: '100' })
  const short = server.incoming({ from: '5550102', to: '301' })
  await server.advance('2s')
  short.hangUp()
  early.hangUp()
  await server.advance('20s')
  const pbx = await following
  expect([...pbx.calls.values()].map(({ from, state }) => [from?.number, state])).toEqual([['5550101', 'answered']])
  expect(pbx.channels.size).toBe(2)
  expect(pbx.queues.get('sales')?.callers).toEqual([])
  pbx.close()
})

it('takes an event that a list already contained without any change', async () => {
  await using server = await startSimulator(office)
  await using client = await connectTo(server)
  const changes: LiveChange[] = []
  let asked = false
  // The lists are read after the call has been answered; its events wait meanwhile.
  server.override('CoreShowChannels', async ({ reply }) => {
    asked = true
    await reply.delay('10s')
    await reply.real()
  })
  const following = follow(client, { parts: ['channels', 'bridges'] })
  await expect.poll(() => asked).toBe(true)
  server.incoming({ from: '5550101', to: '100' })
  await server.advance('30s')
  const pbx = await following
  pbx.on('*', (change) => changes.push(change))
  expect([...pbx.calls.values()]).toMatchObject([{ state: 'answered', from: { number: '5550101' } }])
  expect(pbx.channels.size).toBe(2)
  expect(pbx.bridges.size).toBe(1)
  expect(changes).toEqual([])
  pbx.close()
})

it('keeps only the parts that are asked for, and reads no other list', async () => {
  await using test = await followed({}, { parts: ['queues'] }, async (server) => {
    server.incoming({ from: '5550101', to: '301' })
    await server.advance('10s')
  })
  expect(test.pbx.queues.get('sales')?.callers).toHaveLength(1)
  test.server.assertNotReceived('DeviceStateList')
  test.server.assertNotReceived('CoreShowChannels')
})

it('keeps what the user may read, and says once which part it cannot keep', async () => {
  const user = { name: 'panel', secret: 'secret', read: 'system,call,agent', write: 'system,reporting,call' }
  await using server = await startSimulator({ ...office, users: [user] })
  await using client = await connectTo(server)
  const surprises: unknown[] = []
  const refused = server.override('QueueStatus', ({ reply }) => reply.error('Permission denied'))
  await using pbx = await follow(client)
  pbx.on('surprise', ({ surprise }) => surprises.push(surprise))
  expect(pbx.synced).toBe(true)
  expect([...pbx.unavailable.keys()]).toEqual(['queues', 'agents'])
  expect(pbx.unavailable.get('queues')).toMatchObject({ name: 'PermissionDeniedError' })
  expect(pbx.queues.size).toBe(0)
  server.incoming({ from: '5550101', to: '100' })
  await server.advance('5s')
  await pbx.until(({ calls }) => calls.size === 1)
  const syncAgain = async (): Promise<void> => {
    server.links.cut()
    await pbx.until(({ synced }) => !synced)
    await pbx.until(({ synced }) => synced)
  }
  await syncAgain()
  expect(pbx.calls.size).toBe(1)
  expect(surprises).toEqual([])
  refused.remove()
  await syncAgain()
  // Still without the class `agent`.
  expect([...pbx.unavailable.keys()]).toEqual(['agents'])
  expect(pbx.queues.size).toBe(2)
})

it('follows with a user that is not sent FullyBooted', async () => {
  const user = { name: 'panel', secret: 'secret', read: 'call', write: 'all' }
  await using server = await startSimulator({ ...office, users: [user] })
  await using client = await connectTo(server)
  await using pbx = await follow(client)
  server.incoming({ from: '5550101', to: '100' })
  await server.advance('5s')
  await pbx.until(({ calls }) => calls.size === 1)
  expect(pbx.synced).toBe(true)
})
