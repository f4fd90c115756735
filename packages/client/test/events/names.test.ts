import { Message } from '@openami/bindings'
import { describe, expect, it } from 'vitest'
import { type EventsOptions, readEventsArguments } from '../../src/events/buffer.ts'
import { EventHub } from '../../src/events/hub.ts'

const usual = { limit: 10, overflow: 'drop-oldest' } as const
const options: EventsOptions = { limit: 5 }

/** Names of what an iterator with these arguments gets of `A`, `B`, `C`. */
async function got(...args: unknown[]): Promise<string[]> {
  const hub = new EventHub(() => undefined)
  const stream = hub.stream(readEventsArguments(args), usual)
  for (const name of ['A', 'B', 'C']) hub.emit(new Message(`Event: ${name}\r\n`))
  hub.end(undefined)
  const names: string[] = []
  for await (const { name } of stream) names.push(name)
  return names
}

describe('the arguments of events()', () => {
  it.each<[unknown[], string[]]>([
    [[], ['A', 'B', 'C']],
    [[options], ['A', 'B', 'C']],
    [[undefined], ['A', 'B', 'C']],
    [['A'], ['A']],
    [
      ['a', 'C'],
      ['A', 'C'],
    ],
    [
      ['A', 'B', options],
      ['A', 'B'],
    ],
    [['A', undefined], ['A']],
    [
      ['*', 'A'],
      ['A', 'B', 'C'],
    ],
    [
      ['A', '*', options],
      ['A', 'B', 'C'],
    ],
  ])('%j select the events %j', async (args, names) => {
    expect(await got(...args)).toEqual(names)
  })

  it.each<[unknown[], string]>([
    [[5], 'events: number is not an event name or options'],
    [['A', true], 'events: boolean is not an event name or options'],
    [[options, 'A'], 'events: object is not an event name; pass options after all names'],
    [[undefined, 'A'], 'events: undefined is not an event name; pass options after all names'],
    [[5, options], 'events: number is not an event name; pass options after all names'],
  ])('%j are refused', (args, message) => {
    expect(() => readEventsArguments(args)).toThrow(new TypeError(message))
  })
})
