import { describe, expect, it } from 'vitest'
import { readEventBuffer, readEventsArguments } from '../../src/events/buffer.ts'

describe('what events() is given', () => {
  const options = { limit: 3 }

  it.each([
    [[], { names: [], options: {} }],
    [['A'], { names: ['A'], options: {} }],
    [['A', undefined], { names: ['A'], options: {} }],
    [[undefined], { names: [], options: {} }],
    [['A', 'B'], { names: ['A', 'B'], options: {} }],
    [[options], { names: [], options }],
    [['A', 'B', options], { names: ['A', 'B'], options }],
  ])('%j', (args, wanted) => expect(readEventsArguments(args)).toEqual(wanted))

  it.each([
    [[null], 'object'],
    [['A', null], 'object'],
    [[undefined, 'A'], 'undefined'],
    [[7], 'number'],
    [[options, 'A'], 'object'],
    [[options, options], 'object'],
  ])('%j is refused', (args, kind) =>
    expect(() => readEventsArguments(args)).toThrow(
      new TypeError(`events: ${kind} is no name; options stand behind all names`),
    ),
  )
})

describe('the buffer of an iterator', () => {
  it.each([
    [{}, { limit: 2_000, overflow: 'drop-oldest' }],
    [{ limit: 1 }, { limit: 1, overflow: 'drop-oldest' }],
    [
      { limit: Number.POSITIVE_INFINITY, overflow: 'close' },
      { limit: Number.POSITIVE_INFINITY, overflow: 'close' },
    ],
  ] as const)('%j', (given, wanted) => expect(readEventBuffer('x.', given)).toEqual(wanted))

  it.each([
    [{ limit: 0 }, 'x.limit'],
    [{ limit: 0.9 }, 'x.limit'],
    [{ limit: Number.NaN }, 'x.limit'],
    [{ limit: '7' }, 'x.limit'],
    [{ overflow: 'drop' }, 'x.overflow'],
  ])('%j is refused', (given, where) => {
    expect(() => readEventBuffer('x.', given as never)).toThrow(TypeError)
    expect(() => readEventBuffer('x.', given as never)).toThrow(where)
  })
})
