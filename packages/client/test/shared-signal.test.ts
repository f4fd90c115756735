import { getEventListeners } from 'node:events'
import { Message } from '@openami/bindings'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FakeServer } from '../../transport/test/fake-server.ts'
import { countedWork } from '../../transport/test/support/counted-work.ts'
import { EventHub } from '../src/events/hub.ts'
import { connect } from '../src/index.ts'

const warned = vi.fn()
beforeEach(() => void process.on('warning', warned))
afterEach(() => {
  process.off('warning', warned)
  warned.mockClear()
})

it('any number of actions, waits and iterators share one signal without a warning of Node', async () => {
  await using server = await FakeServer.start({ secret: 'canary-secret', handle: () => undefined })
  await using client = await connect({ port: server.port, username: 'admin', secret: 'canary-secret' })
  const controller = new AbortController()
  const { signal } = controller
  const waits = Array.from({ length: 30 }, () => [
    client.getvar({ Variable: 'A' }, { signal }),
    client.once('Hangup', { signal }),
    client.events('Hangup', { signal }).next(),
  ]).flat()
  expect(getEventListeners(signal, 'abort')).toHaveLength(1)
  controller.abort()
  const ends = await Promise.allSettled(waits)
  expect(ends.map((end) => (end.status === 'rejected' ? end.reason.name : 'done'))).toEqual(
    Array.from({ length: 30 }, () => ['AbortError', 'AbortError', 'done']).flat(),
  )
  await new Promise((resolve) => setImmediate(resolve))
  expect(warned).not.toHaveBeenCalled()
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
})

it.each(['the event comes', 'the signal fires'])(
  '8,000 waits cost eight times as much as 1,000 when %s',
  async (what) => {
    const wake = (count: number): Promise<number> =>
      countedWork(async () => {
        const hub = new EventHub(() => undefined)
        const controller = new AbortController()
        const waits = Array.from({ length: count }, () => hub.once('Foo', controller.signal))
        expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1)
        if (what === 'the event comes') hub.emit(new Message('Event: Foo\r\n'))
        else controller.abort()
        await Promise.allSettled(waits)
      })
    await wake(10)
    expect((await wake(8_000)) / (await wake(1_000))).toBeLessThan(9)
  },
)
