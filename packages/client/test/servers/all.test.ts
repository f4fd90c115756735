import { getEventListeners } from 'node:events'
import { expect, it } from 'vitest'
import { FakeServer } from '../../../transport/test/fake-server.ts'
import { connectServers, serverOf } from '../../src/index.ts'
import { freePort, quick, tells, to } from './support.ts'

async function three() {
  const up = await FakeServer.start({ handle: tells('up') })
  const silent = await FakeServer.start({ handle: () => undefined })
  const servers = await connectServers({ up: to(up), silent: to(silent), down: to({ port: await freePort() }) }, quick)
  return {
    servers,
    up,
    [Symbol.asyncDispose]: async () => {
      await servers.close()
      await Promise.all([up.stop(), silent.stop()])
    },
  }
}

it('settles for each server, and waits for a silent one no longer than the limit', async () => {
  await using all = await three()
  const signals: AbortSignal[] = []
  const settled = await all.servers.all(
    async (server, signal) => {
      signals.push(signal)
      return (await server.queuePause({ Interface: 'a', Paused: true }, { signal })).response.get('Teller')
    },
    { timeout: 1_500 },
  )
  expect(settled).toEqual({
    up: { status: 'fulfilled', server: 'up', value: 'up' },
    silent: {
      status: 'rejected',
      server: 'silent',
      reason: expect.objectContaining({ name: 'ActionTimeoutError', sent: true }),
    },
    down: { status: 'rejected', server: 'down', reason: expect.objectContaining({ name: 'NotSentError' }) },
  })
  expect(settled.silent).toMatchObject({ reason: { message: 'silent: all: no answer within 1500 ms' } })
  expect(signals.map(({ aborted }) => aborted)).toEqual([false, true, false])
})

it('uses the time limit of the common options unless the call has its own', async () => {
  await using silent = await FakeServer.start({ handle: () => undefined })
  await using servers = await connectServers({ silent: to(silent) }, { timeout: 30 })
  const never = () => new Promise<void>(() => undefined)
  expect((await servers.all(never)).silent).toMatchObject({
    reason: { message: 'silent: all: no answer within 30 ms' },
  })
  expect((await servers.all(never, { timeout: 0 })).silent).toMatchObject({ status: 'rejected' })
  await expect(servers.all(never, { timeout: Number.NaN })).rejects.toThrow(
    'all: timeout must be a non-negative number of milliseconds',
  )
  expect((await servers.all(() => 1, { timeout: Number.POSITIVE_INFINITY })).silent).toMatchObject({ value: 1 })
})

it('ends at its signal, and leaves no listener there', async () => {
  await using all = await three()
  const aborter = new AbortController()
  const { signal } = aborter
  const settling = all.servers.all((server, signal) => server.send('Any', {}, { signal }), { signal })
  // One for all of them.
  expect(getEventListeners(signal, 'abort')).toHaveLength(1)
  aborter.abort()
  const settled = await settling
  expect(settled.silent).toMatchObject({ status: 'rejected', reason: { name: 'AbortError', sent: true } })
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  const before = all.up.peer.actions.length
  const none = await all.servers.all((server) => server.ping(), { signal })
  expect(none.up).toMatchObject({ reason: { name: 'AbortError', sent: false, message: 'up: all was aborted' } })
  expect(all.up.peer.actions).toHaveLength(before)
})

it('returns what a callback throws unchanged as the result of its server', async () => {
  await using all = await three()
  const thrown = new RangeError('mine')
  const settled = await all.servers.all(({ name }) => {
    if (name !== 'up') throw thrown
    return name
  })
  expect(settled.up).toEqual({ status: 'fulfilled', server: 'up', value: 'up' })
  expect(settled.down).toEqual({ status: 'rejected', server: 'down', reason: thrown })
  expect([thrown.message, serverOf(thrown)]).toEqual(['mine', undefined])
})
