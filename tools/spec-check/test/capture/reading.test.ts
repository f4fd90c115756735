import { BlockReader, readMessages } from '@openami/generator/internal/capture'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bytesOf, check, clean, counts, END, GREETING, HELD, ITEM, LOGIN, PONG, START, wire } from './support.ts'

const WHOLE = GREETING + LOGIN + START + ITEM + HELD + END(1) + PONG

it('accepts a recording that begins and ends anywhere', () => {
  for (let begin = 0; begin <= WHOLE.length; begin += 17) {
    for (let end = begin; end <= WHOLE.length; end += 29) {
      // A recording that ends between two messages may be held against what it did not say.
      const text = WHOLE.slice(begin, end)
      const { messages, events, ...found } = counts(`${text}${text.endsWith('\r\n\r\n') ? 'Event: Te' : ''}`)
      expect(found).toEqual({ strayBlocks: {}, unknownEvents: {}, unknownHeaders: {}, outOfType: {}, brokenLists: {} })
    }
  }
})

it('reports which bytes were skipped at both ends', () => {
  const text = WHOLE.slice(WHOLE.indexOf('uthentication'), -4)
  const last = text.lastIndexOf('Response')
  expect(check(text).reading).toEqual({
    bytes: text.length,
    messages: 4,
    greetings: 0,
    texts: 0,
    begin: { offset: 0, line: 1, bytes: 'uthentication accepted\r\n'.length },
    end: { offset: last, line: text.slice(0, last).split('\n').length, bytes: text.length - last },
  })
  expect(check(WHOLE).reading).toEqual({ bytes: WHOLE.length, messages: 6, greetings: 1, texts: 0 })
})

it('reports where each message begins, whatever is between them (R11)', () => {
  const places: unknown[] = []
  const text = `${GREETING}${LOGIN}\r\n\r\nrow of text\r\n${HELD}\nrow\r\n\r\n${PONG}`
  readMessages(Buffer.from(text), {
    message: (message, place) => places.push([message.name, place]),
    stray: (what, stretch, lines) => places.push([what, stretch, lines]),
  })
  expect(places).toEqual([
    ['Success', { offset: text.indexOf('Response'), line: 2 }],
    ['begins with no header', { offset: text.indexOf('row of'), line: 7, bytes: 13 }, ['row of text']],
    ['MusicOnHoldStop', { offset: text.indexOf('Event'), line: 8 }],
    ['begins with no header', { offset: text.lastIndexOf('row'), line: 26, bytes: 5 }, ['row']],
    ['Success', { offset: text.lastIndexOf('Response'), line: 28 }],
  ])
})

it('accepts empty input, and reports bytes that are not AMI', () => {
  expect(counts('')).toEqual(clean(0, 0))
  expect(counts('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n')).toEqual(clean(0, 0))
  expect(counts(Uint8Array.from({ length: 300_000 }, (_, i) => (i * 7919) % 256)).messages).toBe(0)
})

it('never throws, for any mutated bytes', () => {
  fc.assert(
    fc.property(mutated(), fc.constantFrom('1.0', '1.4.44', '13.0.0', '16.28.0', '22'), (bytes, release) => {
      check(bytes, release)
    }),
    { numRuns: 300 },
  )
})

it('assigns every byte to a message, a text, a stray block, a cut end or a blank line', () => {
  fc.assert(
    fc.property(mutated(), (bytes) => {
      const pieces = cut(bytes, [bytes.length]).map(([, place, size]) => ({ ...place, size }))
      let at = 0
      for (const { offset, size } of [...pieces, { offset: bytes.length, size: 0 }]) {
        expect(offset).toBeGreaterThanOrEqual(at)
        expect(Buffer.from(bytes.subarray(at, offset)).toString('latin1')).toMatch(/^[\r\n]*$/)
        at = offset + size
      }
    }),
    { numRuns: 500 },
  )
})

it('gives the same result for any size of chunks (R16)', () => {
  fc.assert(
    fc.property(mutated(), fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1 }), (bytes, sizes) => {
      expect(cut(bytes, sizes)).toEqual(cut(bytes, [bytes.length]))
    }),
    { numRuns: 300 },
  )
})

const COMMAND = 'Response: Follows\r\nPrivilege: Command\r\na: b\n\nrow of text--END COMMAND--\r\n\r\n'
const TORN = 'Response: Follows\r\nPrivilege: Command\r\na: b\nrow of te\r\n'
const PARTS = [
  GREETING,
  LOGIN,
  START,
  ITEM,
  HELD,
  END(1),
  PONG,
  COMMAND,
  TORN,
  'ActionID: 7\r\n',
  'rows\r\n\r\n',
  'Event: Te',
]

/** Recordings of whole messages, in which some bytes are other ones. */
function mutated(): fc.Arbitrary<Uint8Array> {
  const change = fc.record({
    at: fc.nat(2000),
    remove: fc.nat(40),
    insert: fc.oneof(
      fc.uint8Array({ maxLength: 20 }),
      fc.constantFrom(...['\n', '\r\n\r\n', ': ', 'Event: '].map((text) => Buffer.from(text))),
    ),
  })
  return fc
    .tuple(fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }), fc.array(change, { maxLength: 4 }))
    .map(([parts, changes]) => {
      let bytes: Uint8Array = Buffer.from(parts.join(''), 'latin1')
      for (const { at, remove, insert } of changes)
        bytes = Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + remove)])
      return bytes
    })
}

type Piece = [what: string, place: { offset: number; line: number }, size: number]

function cut(bytes: Uint8Array, sizes: readonly number[]): Piece[] {
  const pieces: Piece[] = []
  const reader = new BlockReader(
    {
      message: ({ raw, body }, place, size) => pieces.push([`${raw}${body ?? ''}`, place, size]),
      greeting: (place) => pieces.push(['greeting', place, bytes.indexOf(10, place.offset) + 1 - place.offset]),
      text: ({ bytes: size, ...place }) => pieces.push(['text', place, size]),
      stray: (what, { bytes: size, ...place }, lines) => pieces.push([`${what} ${lines.join(' ')}`, place, size]),
      cutOff: ({ bytes: size, ...place }) => pieces.push(['cut off', place, size]),
    },
    { maxMessage: 600 },
  )
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] as number
    reader.push(bytes.subarray(at, at + size))
    at += size
  }
  reader.end()
  return pieces
}

it('recognizes an answer to Command by its marker, whatever its rows look like (R22)', () => {
  const rows = 'Event: Hangup\n\nEvent: Hangup\nCause: 16\n\n'
  const text = `${GREETING}${LOGIN}Response: Follows\r\nPrivilege: Command\r\n${rows}--END COMMAND--\r\n\r\n${PONG}`
  expect(counts(text)).toEqual(clean(3, 0))
})

it('reports where an answer to Command was torn, and continues with the next message (R35)', () => {
  const torn = 'Response: Follows\r\nPrivilege: Command\r\nrow\nro\r\n\r\n'
  for (const next of [HELD, PONG, COMMAND.replaceAll('a: b', 'a')]) {
    const text = `${GREETING}${torn}${next}${PONG}`
    const { strayBlocks } = check(bytesOf(text))
    expect([...strayBlocks]).toEqual([
      [
        'Response: Follows without --END COMMAND--',
        {
          count: 1,
          offset: GREETING.length,
          line: 2,
          bytes: torn.length,
          sample: ['Response: Follows', 'Privilege: Command', 'row', 'ro', ''],
        },
      ],
    ])
    expect(counts(text)).toMatchObject({ messages: 2 })
  }
})

it('reports a message that a new session cut off', () => {
  const text = GREETING + wire('Event: Hangup', 'Cause: 16').slice(0, -2) + GREETING + LOGIN
  expect(counts(text)).toMatchObject({
    messages: 1,
    strayBlocks: { 'message cut off where a new session begins': 1 },
  })
})

it('accepts a recording that begins within the output of Command', () => {
  const text = `row\n\nrow: 2\n\nlast row\n--END COMMAND--\r\n\r\n${PONG}`
  expect(check(text).reading).toEqual({
    bytes: text.length,
    messages: 1,
    greetings: 0,
    texts: 0,
    begin: { offset: 0, line: 1, bytes: text.indexOf('\r\n\r\nResponse') + 2 },
  })
  expect(counts(text)).toEqual(clean(1, 0))
})

it('does not take bytes that are not AMI for the rest of a cut message', () => {
  expect(counts(`<html>\n<body>\n</body>\n\n${HELD}`)).toEqual({
    ...clean(1, 1),
    strayBlocks: { 'begins with no header': 1 },
  })
})

it('accepts rows of text as an answer only in a release that sends them, and not the rest of a torn message (R23)', () => {
  const rows =
    "support      has 0 calls (max unlimited) in 'ringall' strategy (2s holdtime), W:0, C:4\r\n   No Callers\r\n\r\n"
  expect(counts(GREETING + LOGIN + rows, '1.4.44')).toEqual(clean(1, 0))
  expect(check(GREETING + LOGIN + rows, '1.4.44').reading.texts).toBe(1)
  expect(counts(GREETING + LOGIN + rows, '22')).toEqual({ ...clean(1, 0), strayBlocks: { 'begins with no header': 1 } })
  const torn = wire('ame: CID:5550100', 'AccountCode: ', 'Context: office')
  for (const release of ['1.4.44', '14.7.8', '22'])
    expect(counts(GREETING + LOGIN + torn + HELD, release).strayBlocks).toEqual({ 'begins with ame:': 1 })
})

it('reports a message beyond the limit as a stray block with the limit, and continues', () => {
  const long = wire('Event: UserEvent', 'UserEvent: a', `Big: ${'x'.repeat(17 << 20)}`)
  const text = GREETING + long + HELD
  const { strayBlocks, reading } = check(text)
  expect([...strayBlocks.entries()]).toEqual([
    [
      'message of more than 16777216 bytes',
      {
        count: 1,
        offset: GREETING.length,
        line: 2,
        bytes: long.length - 2,
        sample: ['Event: UserEvent', 'UserEvent: a', expect.stringMatching(/^Big: x+…$/)],
      },
    ],
  ])
  expect(reading.messages).toBe(1)
})
