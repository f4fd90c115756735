import { getEventListeners } from 'node:events'
import { type AmiEvent, Message } from '@openami/bindings'
import { toEvent } from '@openami/bindings/events'
import { describe, expect, it } from 'vitest'
import { MergedEvents } from '../../src/servers/merged-events.ts'

/** A server of that name; it counts who listens to it. */
function source(name: string) {
  const listeners = new Map<string, Set<(event: AmiEvent) => void>>()
  return {
    name,
    on(event: string, listener: (event: AmiEvent) => void): () => void {
      const set = listeners.get(event) ?? new Set()
      listeners.set(event, set.add(listener))
      return () => set.delete(listener)
    },
    say(event: string): void {
      const said = toEvent(new Message(`Event: ${event}\r\n`))
      for (const listener of [...(listeners.get(event) ?? []), ...(listeners.get('*') ?? [])]) listener(said)
    },
    get listening(): number {
      return [...listeners.values()].reduce((sum, { size }) => sum + size, 0)
    },
  }
}

function open() {
  const told: Array<[kind: string, server: string]> = []
  const merged = new MergedEvents(({ kind }, server) => told.push([kind, server]))
  const [berlin, paris] = [source('berlin'), source('paris')]
  merged.join(berlin)
  const heard: string[] = []
  const hear = ({ server, event }: { server: string; event: AmiEvent }): void =>
    void heard.push(`${server} ${event.name}`)
  return { merged, berlin, paris, told, heard, hear }
}

const usual = { limit: 10, overflow: 'drop-oldest' } as const

describe('events of all servers', () => {
  it('come from present and joining servers, and not from servers that left', () => {
    const { merged, berlin, paris, heard, hear } = open()
    merged.on(['Hangup'], hear)
    berlin.say('Hangup')
    paris.say('Hangup')
    merged.join(paris)
    paris.say('Hangup')
    paris.say('Newchannel')
    merged.leave(berlin)
    berlin.say('Hangup')
    expect(heard).toEqual(['berlin Hangup', 'paris Hangup'])
    expect([berlin.listening, paris.listening]).toEqual([0, 1])
    merged.on(['Hangup'], hear)
    expect(berlin.listening).toBe(0)
    merged.leave(source('rome'))
  })

  it('are delivered once whatever the listener names, and not after it was removed', () => {
    const { merged, berlin, heard, hear } = open()
    const off = merged.on(['Hangup'], hear)
    const other = merged.on(['*'], hear)
    berlin.say('Hangup')
    off()
    off()
    berlin.say('Hangup')
    expect(heard).toEqual(['berlin Hangup', 'berlin Hangup', 'berlin Hangup'])
    other()
    expect(berlin.listening).toBe(0)
  })
})

describe('an iterator over all servers', () => {
  it.each([[[]], [['*']], [['Hangup', '*']]])('gets each event once with %j', async (names) => {
    const { merged, berlin, paris } = open()
    const stream = merged.stream({ names, options: {} }, usual)
    merged.join(paris)
    berlin.say('Hangup')
    paris.say('Newchannel')
    merged.end()
    const seen: string[] = []
    for await (const { server, event } of stream) seen.push(`${server} ${event.name}`)
    expect(seen).toEqual(['berlin Hangup', 'paris Newchannel'])
  })

  it('reports whose event it dropped, and at whose event it caught up', async () => {
    const { merged, berlin, paris, told } = open()
    merged.join(paris)
    const stream = merged.stream({ names: ['Hangup'], options: { limit: 1, overflow: 'drop-newest' } }, usual)
    berlin.say('Hangup')
    paris.say('Hangup')
    expect(told).toEqual([['events-dropped', 'paris']])
    expect((await stream.next()).value?.server).toBe('berlin')
    void stream.next()
    expect(told).toEqual([
      ['events-dropped', 'paris'],
      ['events-dropped', 'paris'],
    ])
    merged.end()
  })

  it.each(['return', 'signal', 'end'] as const)(
    'ends by %s and removes its listeners from all servers',
    async (way) => {
      const { merged, berlin } = open()
      const aborter = new AbortController()
      const stream = merged.stream({ names: ['Hangup'], options: { signal: aborter.signal } }, usual)
      expect(berlin.listening).toBe(1)
      const waiting = stream.next()
      if (way === 'return') await stream.return()
      else if (way === 'signal') aborter.abort()
      else merged.end()
      expect(await waiting).toEqual({ value: undefined, done: true })
      expect(berlin.listening).toBe(0)
      expect(getEventListeners(aborter.signal, 'abort')).toEqual([])
    },
  )

  it.each(['signal', 'end'] as const)('is over at once when it begins after the %s', async (way) => {
    const { merged, berlin } = open()
    const signal = way === 'signal' ? AbortSignal.abort() : undefined
    if (way === 'end') merged.end()
    const stream = merged.stream({ names: ['Hangup'], options: { signal } }, usual)
    expect(await stream.next()).toEqual({ value: undefined, done: true })
    expect(berlin.listening).toBe(0)
  })

  it('refuses invalid options by their name', () => {
    const { merged } = open()
    const options = { limit: 0 }
    expect(() => merged.stream({ names: [], options }, usual)).toThrow('events: limit must be a number of at least 1')
  })
})

describe('the next event of any server', () => {
  it('resolves once, with its server', async () => {
    const { merged, berlin, paris } = open()
    merged.join(paris)
    const waiting = merged.once('Hangup', undefined)
    paris.say('Hangup')
    berlin.say('Hangup')
    expect(await waiting).toMatchObject({ server: 'paris', event: { name: 'Hangup' } })
    expect([berlin.listening, paris.listening]).toEqual([0, 0])
  })

  it.each([
    ['the signal', /Hangup/],
    ['the end', 'The servers were closed'],
  ])('rejects after %s', async (way, message) => {
    const { merged, berlin } = open()
    const aborter = new AbortController()
    const waiting = merged.once('Hangup', aborter.signal)
    if (way === 'the end') merged.end()
    else aborter.abort()
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError', message: expect.stringMatching(message) })
    const again = merged.once('Hangup', aborter.signal)
    await expect(again).rejects.toMatchObject({ name: 'AbortError', message: expect.stringMatching(message) })
    expect(berlin.listening).toBe(0)
  })
})

it('removes the listeners from all servers at the end', () => {
  const { merged, berlin, heard, hear } = open()
  merged.on(['*'], hear)
  merged.end()
  berlin.say('Hangup')
  expect(heard).toEqual([])
  expect(berlin.listening).toBe(0)
})
