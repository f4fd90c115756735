import { getEventListeners, setMaxListeners } from 'node:events'
import { eventNames } from '@openami/bindings/events'
import type { Client, EventStream } from '@openami/client'
import { Flood } from './flood.ts'

/** Referenced by each listener that is removed again: one that remains is a leaked listener. */
export class Mark {
  /** Events that came to it. */
  count = 0
}

/** How often each thing was done. */
export interface Tally {
  actions: number
  failures: number
  iterators: number
  listeners: number
  breaks: number
}

const harmless: ReadonlyArray<readonly [name: string, request: object]> = [
  ['QueueStatus', {}],
  ['Command', { Command: 'core show uptime' }],
  ['Ping', {}],
  ['CoreStatus', {}],
]

/** A dialler of 10,000 calls an hour with 200 events a second sends one action per so many events, in batches of fifty. */
const eventsPerBatch = 3_600
/** Originates of a batch, each with its outcome. */
const callsPerBatch = 5

/** Events of a round in addition to the requested ones: the outcomes of the calls, and the final event. */
export function furtherEvents(events: number): number {
  return batches(events) * callsPerBatch + 1
}

const batches = (events: number): number => Math.ceil(events / eventsPerBatch)

/** One round of everything that an application does with its client, while `events` events come. */
export async function soakRound(client: Client, events: number, round: number, tally: Tally): Promise<void> {
  // Lives as long as the round, as that of a call of the application's would.
  const { signal } = new AbortController()
  const stop = new AbortController()
  // Many wait for one signal, and that is not a leak.
  setMaxListeners(0, signal, stop.signal)
  const takeOff = listenFor(client, round, tally)
  const iterating = iterate(client, signal, stop.signal, tally)
  const waiting = Array.from({ length: 10 }, () => client.once('Never' as string, { signal: stop.signal }))
  const next = Array.from({ length: 10 }, (_, at) => client.once(kind(round + at), { signal }))
  const ending = Promise.allSettled(waiting)
  const acting = (async () => {
    for (let i = 0; i < batches(events); i++) await act(client, signal, tally)
  })()
  await Flood.run(client, events)
  stop.abort()
  takeOff()
  await Promise.all([iterating, acting, ending, ...next])
  if (round % 5 === 0) await breakAndReturn(client, round, tally)
  const left = getEventListeners(signal, 'abort').length + getEventListeners(stop.signal, 'abort').length
  if (left > 0) throw new Error(`${left} listeners are left on the signals of round ${round}`)
}

const kind = (at: number): string => eventNames[at % eventNames.length] as string

function listenFor(client: Client, round: number, tally: Tally): () => void {
  const offs = Array.from({ length: 50 }, (_, at) => {
    const mark = new Mark()
    tally.listeners++
    return client.on(kind(round * 7 + at), () => void mark.count++)
  })
  const flighty = new Mark()
  const listener = (): void => {
    flighty.count++
    client.off('Hangup', listener)
  }
  client.on('Hangup', listener)
  offs.push(client.lifecycle.on('diagnostic', () => void flighty.count++))
  return () => {
    for (const off of offs) off()
  }
}

/** Read to some point, never read, closed by an overflow, ended by a signal. */
async function iterate(client: Client, signal: AbortSignal, stop: AbortSignal, tally: Tally): Promise<void> {
  tally.iterators += 6
  const unread = client.events({ limit: 100, signal })
  const read = async (stream: EventStream): Promise<void> => {
    let left = 300
    for await (const event of stream) if (event.get('Channel') === '' || left-- === 0) break
  }
  const overflowing = client.events('Hangup', 'Newchannel', { overflow: 'close', limit: 5, signal: stop })
  const overflown = (async () => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    for await (const event of overflowing) event.toObject()
  })()
  const caught = overflown.catch((error: Error) => {
    if (error.name !== 'EventOverflowError') throw error
  })
  await Promise.all([
    read(client.events()),
    read(client.events({ signal })),
    read(client.events('Hangup', 'DialBegin', { signal: stop })),
    read(client.events('Never' as string, { signal: stop })),
    caught,
  ])
  await unread.return()
  await overflowing.return()
}

/** Actions of every end. What each is to end as is checked, so that none of them is there for nothing. */
async function act(client: Client, signal: AbortSignal, tally: Tally): Promise<void> {
  const good = Array.from({ length: 10 }, () =>
    harmless.map(([name, request]) => client.send(name, request, { signal })),
  ).flat()
  const calls = Array.from({ length: callsPerBatch }, async () => {
    const request = { Channel: 'SIP/nobody', Application: 'Wait', Data: '1', Async: true }
    const { outcome } = await client.originate(request, { signal })
    await outcome
  })
  const giveUp = new AbortController()
  setTimeout(() => giveUp.abort(), 1)
  const bad: Array<[string, Promise<unknown>]> = [
    ['ActionFailedError', client.send('Setvar', { Variable: 'A', Value: '1' }, { signal })],
    ['InvalidActionError', client.send('Setvar', { Variable: 'A', Value: 'x\r\n' }, { signal })],
    ['ActionTimeoutError', client.send('Silence', {}, { timeout: 1, signal })],
    ['AbortError', client.send('Silence', {}, { signal: giveUp.signal })],
    ['AbortError', client.send('Ping', {}, { signal: AbortSignal.abort() })],
  ]
  tally.actions += good.length + calls.length + bad.length
  await Promise.all([...good, ...calls, ...bad.map(([name, running]) => endsAs(name, running, tally))])
}

async function endsAs(name: string, running: Promise<unknown>, tally: Tally): Promise<void> {
  const how = await running.then(
    () => 'an answer',
    (error: Error) => error.name,
  )
  if (how !== name) throw new Error(`Ended as ${how}, and not as ${name}`)
  tally.failures++
}

async function breakAndReturn(client: Client, round: number, tally: Tally): Promise<void> {
  tally.breaks++
  const back = new Promise<void>((resolve) => {
    const off = client.lifecycle.on('reconnect', () => {
      off()
      resolve()
    })
  })
  const cut = [client.send('Silence'), client.send('HalfList'), client.send('Break', { How: how(round) })]
  await Promise.all(cut.map((running) => endsAs('OutcomeUnknownError', running, tally)))
  await endsAs('NotSentError', client.send('Ping'), tally)
  await back
}

const how = (round: number): string => (round % 2 === 0 ? 'FIN' : 'RST')
