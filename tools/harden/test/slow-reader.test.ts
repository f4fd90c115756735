import { setTimeout as wait } from 'node:timers/promises'
import { type Client, type EventBuffer, EventOverflow, type EventStream } from '@openami/transport'
import { expect, it } from 'vitest'
import { report, runs } from '../../../packages/transport/test/support/scale.ts'
import { Flood } from '../src/flood/flood.ts'

const events = runs(100_000, 1_000_000)
const mostExtra = 64 * 2 ** 20

/** Highest resident set while `work` runs, above what it was before, in bytes. */
async function extraMemory(client: Client, work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage.rss()
  let most = before
  let count = 0
  const sample = (): void => {
    if (count++ % 500 === 0) most = Math.max(most, process.memoryUsage.rss())
  }
  client.on('*', sample)
  await work()
  client.off('*', sample)
  return Math.max(most, process.memoryUsage.rss()) - before
}

/** Reads on, but takes its time for each event. */
async function readSlowly(stream: EventStream): Promise<{ read: number; error: unknown }> {
  let read = 0
  try {
    for await (const event of stream) {
      read++
      event.toObject()
      await wait(1)
    }
    return { read, error: undefined }
  } catch (error) {
    return { read, error }
  }
}

it.each<EventBuffer>([{ overflow: 'drop-oldest' }, { overflow: 'drop-newest' }, { overflow: 'close', limit: 100 }])(
  'a reader that takes its time, $overflow, costs neither the stream nor the memory',
  async (options) => {
    await using flood = await Flood.start()
    const client = await flood.connect({ reconnect: false })
    const said: string[] = []
    client.lifecycle.on('diagnostic', ({ kind }) => void said.push(kind))
    // Beside it: one that never reads, one that throws, one whose promise is rejected.
    const unread = client.events()
    let thrown = 0
    client.on('Hangup', () => {
      thrown++
      throw new Error('mine')
    })
    client.on('Hangup', () => Promise.reject(new Error('mine, too')))
    const stream = client.events(options)
    const reading = readSlowly(stream)
    const extra = await extraMemory(client, () => Flood.run(client, events))
    expect(client.eventsReceived).toBe(events + 1)
    await client.ping()
    const late = stream.size
    const ending = [stream.return(), unread.return(), client.close()]
    const { read, error } = await reading
    await Promise.all(ending)
    // XX
    console.log({ extra: extra / 2 ** 20, read, error, late, dropped: stream.dropped, thrown, said: said.length })
    expect(unread.dropped).toBe(events + 1 - 10_000)
    expect(extra).toBeLessThan(mostExtra)
    report({ campaign: 'slow', what: '', count: 1, result: '' })
    void EventOverflow
  },
  600_000,
)
