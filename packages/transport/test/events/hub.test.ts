import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type AmiEvent, Message } from '@openami/bindings'
import { describe, expect, it } from 'vitest'
import { EventHub, type EventTap } from '../../src/events/hub.ts'
import type { Diagnostic } from '../../src/events/lifecycle.ts'

setFlagsFromString('--expose_gc')
const collect = runInNewContext('gc') as () => void
const event = (name: string): Message => new Message(`Event: ${name}\r\n`)

function open(tap?: EventTap) {
  const errors: unknown[] = []
  const diagnostics: Diagnostic[] = []
  const hub = new EventHub(
    (error) => errors.push(error),
    undefined,
    (diagnostic) => diagnostics.push(diagnostic),
    tap,
  )
  return { hub, errors, diagnostics }
}

describe('the count of events', () => {
  it('received, delivered to somebody, dropped by iterators that go on or are over', async () => {
    const { hub } = open()
    const buffer = { limit: 1, overflow: 'drop-oldest' } as const
    hub.emit(event('A'))
    expect(hub.counts).toEqual({ received: 1, delivered: 0, dropped: 0 })
    const [one, two] = [0, 1].map(() => hub.stream({ names: ['A'], options: {} }, buffer))
    for (let i = 0; i < 4; i++) hub.emit(event('A'))
    hub.emit(event('B'))
    expect(hub.counts).toEqual({ received: 6, delivered: 4, dropped: 6 })
    await one?.return()
    await one?.return()
    expect(hub.counts.dropped).toBe(6)
    hub.emit(event('A'))
    expect(hub.counts).toEqual({ received: 7, delivered: 5, dropped: 7 })
    hub.end(undefined)
    expect([hub.counts.dropped, two?.dropped]).toEqual([7, 4])
  })

  it('one that was over before it began has dropped nothing', async () => {
    const { hub } = open()
    const stream = hub.stream({ names: [], options: { signal: AbortSignal.abort() } }, { limit: 1, overflow: 'close' })
    expect(await stream.next()).toEqual({ value: undefined, done: true })
    hub.emit(event('A'))
    expect(hub.counts).toEqual({ received: 1, delivered: 0, dropped: 0 })
  })
})

describe('who sees everything beside those who listen', () => {
  it.each([true, false])('gets each event while it wants any: %s', (wantsEvents) => {
    const seen: string[] = []
    const { hub } = open({ wantsEvents, event: ({ name }) => seen.push(name) })
    expect(hub.wants('A')).toBe(wantsEvents)
    const heard: string[] = []
    hub.emit(event('A'))
    hub.on('B', ({ name }) => heard.push(name))
    hub.emit(event('B'))
    expect(seen).toEqual(wantsEvents ? ['A', 'B'] : [])
    expect(heard).toEqual(['B'])
    expect(hub.counts.delivered).toBe(1)
  })
})

describe('waiting for one event', () => {
  it('that comes: once, by its name without regard to case', async () => {
    const { hub } = open()
    const waiting = hub.once('hangup', undefined)
    hub.emit(event('Newchannel'))
    hub.emit(event('Hangup'))
    expect((await waiting).name).toBe('Hangup')
    expect(hub.wants('Hangup')).toBe(false)
  })

  it('ends with the signal, which says what was waited for; nothing listens any more', async () => {
    const { hub } = open()
    const aborter = new AbortController()
    const waiting = hub.once('Hangup', aborter.signal)
    expect(hub.wants('Hangup')).toBe(true)
    aborter.abort()
    await expect(waiting).rejects.toMatchObject({ name: 'Aborted', message: expect.stringContaining('Hangup') })
    expect(hub.wants('Hangup')).toBe(false)
    await expect(hub.once('Hangup', aborter.signal)).rejects.toThrow('Hangup')
  })

  it('ends with the client', async () => {
    const { hub } = open()
    const waiting = hub.once('Hangup', undefined)
    hub.end(new Error('lost'))
    await expect(waiting).rejects.toThrow('lost')
  })
})

describe('listeners', () => {
  it.each([undefined, null, 7, {}, Object.fromEntries([['then', 7]])])('one may return %j', async (result) => {
    const { hub, errors } = open()
    const heard: string[] = []
    hub.on('A', () => result)
    hub.on('A', ({ name }) => heard.push(name))
    hub.emit(event('A'))
    await new Promise(setImmediate)
    expect([heard, errors]).toEqual([['A'], []])
  })

  it('one that is taken off twice, or was never there, disturbs nobody', () => {
    const { hub } = open()
    const heard: AmiEvent[] = []
    const off = hub.on('A', (one) => heard.push(one))
    hub.off('A', () => undefined)
    hub.off('B', () => undefined)
    hub.emit(event('A'))
    off()
    off()
    hub.emit(event('A'))
    expect(heard).toHaveLength(1)
  })

  it('names without end do not fill the memory, neither of events nor of listeners', () => {
    const { hub } = open()
    let heard = 0
    hub.on('*', () => heard++)
    const used = (): number => {
      collect()
      return process.memoryUsage().heapUsed
    }
    const before = used()
    for (let n = 0; n < 50_000; n++) hub.emit(event(`Invented-${n}`))
    for (let n = 0; n < 50_000; n++) hub.on(`Invented-${n}`, () => undefined)()
    expect(used() - before).toBeLessThan(3_000_000)
    expect(heard).toBe(50_000)
  })
})
