import { expect, it } from 'vitest'
import { report, runs } from '../../../packages/transport/test/support/scale.ts'
import { Flood } from '../src/flood/flood.ts'
import { holdings, liveHeap, slope } from '../src/flood/leaks.ts'
import { furtherEvents, soakRound, type Tally } from '../src/flood/soak.ts'

const rounds = runs(10, 170)
const perRound = runs(20_000, 100_000)
const events = rounds * perRound
/** Bytes that the heap may grow over the whole run; code that is compiled on the way among it. */
const maxGrowth = 2 ** 20
/** Rounds in which everything happens for the first time. */
const warm = Math.ceil(rounds / 4)

it('a day of events leaves no memory, timer, handle or listener behind', async () => {
  const warnings: string[] = []
  const onWarning = ({ name, message }: Error): void => {
    // Of what this test counts objects by.
    if (name !== 'ExperimentalWarning') warnings.push(message)
  }
  process.on('warning', onWarning)
  await using flood = await Flood.start()
  const nobody = await holdings()
  const client = await flood.connect({ reconnect: { initialDelay: 0, maxDelay: 0 } })
  let fields = 0
  client.on('*', (event) => {
    fields += Number(event.get('Uniqueid') !== undefined) + Number(event.get('Privilege') !== undefined)
  })
  const tally: Tally = { actions: 0, failures: 0, iterators: 0, listeners: 0, breaks: 0 }
  await soakRound(client, perRound, 0, tally)
  const began = await holdings()
  const samples: Array<[events: number, heap: number]> = []
  for (let round = 1; round < rounds; round++) {
    await soakRound(client, perRound, round, tally)
    if (round >= warm) samples.push([round * perRound, liveHeap()])
  }
  const ended = await holdings()
  expect(ended).toEqual(began)
  expect(ended.alive).toMatchObject({ ReplyCollector: 0, EventStream: 0, Mark: 0, Session: 1, Correlator: 1 })
  // Each Originate has its OriginateResponse, each round its last event.
  expect(client.eventsReceived).toBe(events + rounds * furtherEvents(perRound))
  expect(fields).toBeGreaterThan(events)
  const growth = slope(samples) * events
  expect(growth).toBeLessThan(maxGrowth)
  await client.close()
  const { alive, ...rest } = await holdings()
  expect(alive).toMatchObject({ Session: 0, Link: 0, Framer: 0, Keepalive: 0, Timeout: nobody.alive.Timeout })
  expect(rest).toEqual({ resources: nobody.resources, processListeners: nobody.processListeners })
  expect(warnings).toEqual([])
  process.off('warning', onWarning)
  const { actions, failures, iterators, listeners, breaks } = tally
  const done = `${actions} actions, ${failures} of them failed, ${listeners} listeners, ${iterators} iterators, ${breaks} breaks`
  const heap = `heap ${(growth / 1024).toFixed(0)} KiB over all`
  report({ campaign: 'soak', what: `events with ${done}`, count: events, result: `${heap}; no object left` })
}, 7_200_000)
