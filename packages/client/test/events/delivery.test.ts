import { type AmiEvent, Message } from '@openami/bindings'
import { describe, expect, it } from 'vitest'
import type { Overflow } from '../../src/events/buffer.ts'
import { EventHub, type EventTap } from '../../src/events/hub.ts'
import { Bench } from '../support/stream-bench.ts'

const event = (name: string): Message => new Message(`Event: ${name}\r\n`)
const open = (tap?: EventTap) => {
  const errors: unknown[] = []
  return { errors, hub: new EventHub((error) => errors.push(error), undefined, undefined, tap) }
}

class Tap implements EventTap {
  wantsEvents = true
  readonly names: string[] = []

  event({ name }: AmiEvent): void {
    this.names.push(name)
  }
}

describe('event counters', () => {
  it('count the events received, and those with a listener', () => {
    const { hub } = open()
    hub.on('Heard', () => undefined)
    hub.on('*', () => undefined)
    hub.emit(event('Heard'))
    expect(hub.counts).toEqual({ received: 1, delivered: 1, dropped: 0 })
    const deaf = open().hub
    deaf.emit(event('Unheard'))
    expect(deaf.counts).toEqual({ received: 1, delivered: 0, dropped: 0 })
    expect([deaf.wants('Unheard'), deaf.counts.received]).toEqual([false, 2])
  })

  it.each<[Overflow, number]>([
    ['drop-oldest', 3],
    ['drop-newest', 3],
    ['close', 1],
  ])('count dropped events (%s) during and after the iteration', async (overflow, dropped) => {
    const bench = new Bench()
    const streams = [bench.open({ limit: 2, overflow }), bench.open({ limit: 2, overflow })]
    bench.emit(5)
    expect(bench.hub.counts).toMatchObject({ received: 5, dropped: 2 * dropped })
    for (const stream of streams) await stream.return()
    expect(bench.hub.counts.dropped).toBe(2 * dropped)
  })
})

it('calls a listener of all events once for an event whose name is the wildcard', () => {
  const { hub } = open()
  const names: string[] = []
  hub.on('*', ({ name }) => names.push(name))
  hub.emit(event('*'))
  expect(names).toEqual(['*'])
})

it('drops events of a full iterator without a listener for drops', () => {
  const { hub } = open()
  const stream = hub.stream({ names: ['A'], options: {} }, { limit: 1, overflow: 'drop-newest' })
  for (let n = 0; n < 3; n++) hub.emit(event('A'))
  expect([stream.size, stream.dropped, hub.counts.dropped]).toEqual([1, 2, 2])
})

describe('a tap', () => {
  it('gets every event, including those without a listener, which count as wanted but not delivered', () => {
    const tap = new Tap()
    const { hub } = open(tap)
    expect(hub.wants('A')).toBe(true)
    hub.emit(event('A'))
    hub.on('B', () => undefined)
    hub.emit(event('B'))
    expect(tap.names).toEqual(['A', 'B'])
    expect(hub.counts).toEqual({ received: 2, delivered: 1, dropped: 0 })
  })

  it('gets nothing while wantsEvents is false', () => {
    const tap = new Tap()
    tap.wantsEvents = false
    const { hub } = open(tap)
    hub.on('B', () => undefined)
    expect([hub.wants('A'), hub.wants('B')]).toEqual([false, true])
    hub.emit(event('A'))
    hub.emit(event('B'))
    expect(tap.names).toEqual([])
  })
})

describe('listeners', () => {
  it('may return anything, including rejected promises and thenables', () => {
    const { hub, errors } = open()
    // biome-ignore lint/suspicious/noThenProperty: a thenable that is not a promise
    const results = [undefined, null, 0, 'text', true, {}, [], { then: 5 }, () => undefined]
    let heard = 0
    for (const result of results)
      hub.on('A', () => {
        heard++
        return result
      })
    hub.emit(event('A'))
    expect([heard, errors]).toEqual([results.length, []])
  })

  it('are unaffected when an unknown listener is removed', () => {
    const { hub } = open()
    const seen: string[] = []
    hub.off('A', () => undefined)
    hub.on('A', ({ name }) => seen.push(name))
    hub.off('A', () => undefined)
    hub.emit(event('A'))
    expect(seen).toEqual(['A'])
  })

  it('still get events after another listener is removed', () => {
    const { hub } = open()
    const seen: string[] = []
    const off = hub.on('A', () => seen.push('goes'))
    hub.on('A', () => seen.push('stays'))
    off()
    off()
    hub.emit(event('A'))
    expect(seen).toEqual(['stays'])
  })
})
