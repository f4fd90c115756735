import { expect, it } from 'vitest'
import { newFigures } from '../../src/gateway/figures.ts'
import { Hub } from '../../src/gateway/hub.ts'
import { Outbox } from '../../src/gateway/outbox.ts'
import { Reader } from '../../src/gateway/reader.ts'
import type { Entry, Source } from '../../src/gateway/source.ts'

const head = { node: 'berlin', epoch: 1, sequence: 1, time: '2026-01-01T00:00:00.000Z' }
const entry = (position: number): Entry => ({
  node: 'berlin',
  position,
  message: { ...head, kind: 'event', name: 'UserEvent', release: '22', headers: {}, raw: {} },
})

/** A hub of one node at position 10, whose source replays by this function. */
function hubOver(replay: Source['replay']): Hub {
  const source: Source = {
    replay,
    start: async () => undefined,
    followState: async () => undefined,
    send: () => Promise.reject(new Error('not here')),
    close: async () => undefined,
  }
  const hub = new Hub(source, { messages: 100, bytes: 1 << 20 }, newFigures())
  hub.node('berlin', 10)
  return hub
}

/** A reader that reads at once, with positions and kinds of what it got. */
function readerOf(hub: Hub): { readonly reader: Reader; readonly got: unknown[] } {
  const got: unknown[] = []
  const outbox = new Outbox((data, done) => {
    const { kind, position } = JSON.parse(data.toString()) as { kind: string; position: number }
    got.push(kind === 'event' ? position : kind)
    setImmediate(done)
  }, 1_000)
  const selection = { nodes: undefined, events: undefined, state: [] }
  const reader = new Reader({ hub, selection, kind: 'websocket', outbox })
  hub.readers.add(reader)
  return { reader, got }
}

it('what comes while the source is read follows it, in order', async () => {
  const hub = hubOver(async (_, after, until) => {
    hub.entry(entry(11))
    return (async function* () {
      for (let position = after + 1; position <= until; position++) {
        yield entry(position)
        if (position === 9) hub.entry(entry(12))
      }
    })()
  })
  const { reader, got } = readerOf(hub)
  await reader.resume(new Map([['berlin', 7]]))
  hub.entry(entry(13))
  await expect.poll(() => got).toEqual([8, 9, 10, 11, 12, 13])
})

it('where the source fails, a gap follows what came of it, and then what is new', async () => {
  const hub = hubOver(async () =>
    (async function* () {
      yield entry(8)
      throw new Error('NATS is away')
    })(),
  )
  const { reader, got } = readerOf(hub)
  await reader.resume(new Map([['berlin', 7]]))
  hub.entry(entry(11))
  await expect.poll(() => got).toEqual([8, 'gap', 11])
})

it('the source is read for eight readers at a time, and for all in the end', async () => {
  let [running, most] = [0, 0]
  const hub = hubOver(async (_, after) => {
    running++
    most = Math.max(most, running)
    return (async function* () {
      await new Promise(setImmediate)
      running--
      yield entry(after + 1)
    })()
  })
  const readers = Array.from({ length: 50 }, () => readerOf(hub))
  await Promise.all(readers.map(({ reader }) => reader.resume(new Map([['berlin', 9]]))))
  expect(readers.every(({ got }) => got.length === 1)).toBe(true)
  expect(most).toBe(8)
})

it('a reader that leaves while it waits lets the others read', async () => {
  const hub = hubOver(async (_, after) =>
    (async function* () {
      yield entry(after + 1)
    })(),
  )
  const readers = Array.from({ length: 30 }, () => readerOf(hub))
  const resumed = readers.map(({ reader }) => reader.resume(new Map([['berlin', 9]])))
  for (const { reader } of readers.slice(0, 20)) reader.close()
  await Promise.all(resumed)
  expect(readers.map(({ got }) => got.length)).toEqual([...Array(20).fill(0), ...Array(10).fill(1)])
})
