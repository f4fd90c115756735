import { describe, expect, it } from 'vitest'
import { readEventBuffer } from '../../src/events/buffer.ts'

describe('the buffer of an iterator', () => {
  it.each([
    [{}, { limit: 2_000, overflow: 'drop-oldest' }],
    [{ limit: 1 }, { limit: 1, overflow: 'drop-oldest' }],
    [
      { limit: Number.POSITIVE_INFINITY, overflow: 'close' },
      { limit: Number.POSITIVE_INFINITY, overflow: 'close' },
    ],
  ] as const)('accepts %j', (given, wanted) => expect(readEventBuffer('x.', given)).toEqual(wanted))

  it.each([
    [{ limit: 0 }, 'x.limit'],
    [{ limit: 0.9 }, 'x.limit'],
    [{ limit: Number.NaN }, 'x.limit'],
    [{ limit: '7' }, 'x.limit'],
    [{ overflow: 'drop' }, 'x.overflow'],
  ])('refuses %j', (given, where) => {
    expect(() => readEventBuffer('x.', given as never)).toThrow(TypeError)
    expect(() => readEventBuffer('x.', given as never)).toThrow(where)
  })
})
