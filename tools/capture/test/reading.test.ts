import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inflate, readMessages } from '../src/index.ts'
import { check, clean, counts, END, GREETING, HELD, ITEM, LOGIN, PONG, START } from './support.ts'

const WHOLE = GREETING + LOGIN + START + ITEM + HELD + END(1) + PONG

it('takes a recording that begins and ends anywhere', () => {
  for (let begin = 0; begin <= WHOLE.length; begin += 17) {
    for (let end = begin; end <= WHOLE.length; end += 29) {
      // A recording that ends between two messages may be held against what it did not say.
      const text = WHOLE.slice(begin, end)
      const { messages, events, ...found } = counts(`${text}${text.endsWith('\r\n\r\n') ? 'Event: Te' : ''}`)
      expect(found).toEqual({ unknownEvents: {}, unknownHeaders: {}, outOfType: {}, brokenLists: {} })
    }
  }
})

it('tells what was left out at both ends', () => {
  const at = WHOLE.indexOf('uthentication')
  const { reading } = check(WHOLE.slice(at, -4))
  expect(reading).toEqual({ messages: 4, greetings: 0, beginTorn: true, endTorn: true, strays: { count: 0 } })
  expect(check(WHOLE).reading).toMatchObject({ messages: 6, greetings: 1, beginTorn: false, endTorn: false })
})

it('knows where each message begins, whatever stands between them (R11)', () => {
  const places: unknown[] = []
  const text = `${GREETING}${LOGIN}\r\n\r\nrow of text\r\n${HELD}\nrow\r\n\r\n${PONG}`
  readMessages(Buffer.from(text), { message: (message, place) => places.push([message.name, place]) })
  expect(places).toEqual([
    ['Success', { offset: text.indexOf('Response'), line: 2 }],
    ['MusicOnHoldStop', { offset: text.indexOf('Event'), line: 8 }],
    ['Success', { offset: text.lastIndexOf('Response'), line: 28 }],
  ])
  expect(check(text).reading.strays).toEqual({ count: 2, first: { offset: text.indexOf('row of'), line: 7 } })
})

it('takes nothing at all, and what is no AMI', () => {
  expect(counts('')).toEqual(clean(0, 0))
  expect(counts('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n')).toEqual(clean(0, 0))
  expect(counts(Uint8Array.from({ length: 300_000 }, (_, i) => (i * 7919) % 256))).toEqual(clean(0, 0))
  // A line longer than any of AMI, and what follows it.
  expect(counts(`${'x'.repeat(100_000)}\r\n${HELD}`)).toEqual(clean(1, 1))
})

it('unpacks gzip, cut off or not', () => {
  const packed = gzipSync(WHOLE)
  expect(counts(inflate(packed))).toEqual(clean(6, 3))
  expect(check(inflate(packed.subarray(0, -12))).reading.messages).toBeGreaterThan(0)
  expect(() => inflate(Buffer.from([0x1f, 0x8b, 1, 2, 3]))).toThrow()
})

it('never throws, whatever happened to the bytes', () => {
  const bytes = Buffer.from(WHOLE, 'latin1')
  const change = fc.record({
    at: fc.nat(bytes.length),
    remove: fc.nat(40),
    insert: fc.oneof(
      fc.uint8Array({ maxLength: 20 }),
      fc.constantFrom(...['\n', '\r\n\r\n', ': ', 'Event: '].map(Buffer.from)),
    ),
  })
  fc.assert(
    fc.property(
      fc.array(change, { maxLength: 8 }),
      fc.constantFrom('1.0', '1.4.44', '13.0.0', '16.28.0', '22'),
      (changes, release) => {
        let mutated = bytes
        for (const { at, remove, insert } of changes)
          mutated = Buffer.concat([mutated.subarray(0, at), insert, mutated.subarray(at + remove)])
        check(mutated, release)
      },
    ),
    { numRuns: 300 },
  )
})
