import { setTimeout as wait } from 'node:timers/promises'
import type { Client, EventBuffer } from '@openami/client'
import { Flood } from './flood.ts'

/** The result of a flood with a slow reader. */
export interface SlowReading {
  /** Bytes of the resident set at its highest, above what it was before the flood. */
  readonly extra: number
  readonly received: number
  readonly read: number
  readonly dropped: number
  /** Name of the error that the iteration ended with. */
  readonly error: string | undefined
  /** Events that waited when the flood was over. */
  readonly size: number
  readonly failures: number
  /** Diagnostics of the slow iterator. */
  readonly said: number
}

/** In addition to the slow reader there is a listener that throws, and one whose promise is rejected. */
async function main(events: number, options: EventBuffer): Promise<SlowReading> {
  await using flood = await Flood.start()
  await using client = await flood.connect({ reconnect: false })
  const seen = { failures: 0, said: 0 }
  client.lifecycle.on('diagnostic', ({ kind }) => {
    if (kind === 'events-dropped') seen.said++
    if (kind === 'listener-failed') seen.failures++
  })
  client.on('Hangup', () => {
    throw new Error('thrown')
  })
  client.on('Hangup', () => Promise.reject(new Error('rejected')))
  await client.ping()
  const stream = client.events(options)
  let read = 0
  const reading = (async () => {
    for await (const event of stream) {
      read++
      event.toObject()
      await wait(1)
    }
  })()
  const how = reading.then(
    () => undefined,
    (error: Error) => error.name,
  )
  const extra = await extraMemory(client, () => Flood.run(client, events))
  const { size } = stream
  // A closed one ends by itself, after the last queued event.
  if (options.overflow !== 'close') await stream.return()
  const error = await how
  return { extra, received: client.eventsReceived, read, dropped: stream.dropped, error, size, ...seen }
}

async function extraMemory(client: Client, work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage.rss()
  let most = before
  let count = 0
  const off = client.on('*', () => {
    if (count++ % 500 === 0) most = Math.max(most, process.memoryUsage.rss())
  })
  await work()
  off()
  return Math.max(most, process.memoryUsage.rss()) - before
}

const [events, options] = process.argv.slice(2)
console.log(JSON.stringify(await main(Number(events), JSON.parse(options ?? '{}'))))
