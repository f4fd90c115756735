import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Frame, Framer, ProtocolError } from '../src/codec/index.ts'
import { feedOverwritten } from './support/overwritten.ts'

interface Case {
  name: string
  bytes: string
  frames: unknown[]
  greeting?: boolean
}

const greeting = 'Asterisk Call Manager/11.0.0\r\n'

const cases: Case[] = [
  {
    name: 'R1 greeting without a blank line',
    greeting: true,
    bytes: `${greeting}Response: Success\r\n\r\n`,
    frames: [
      ['greeting', '11.0.0'],
      ['response', 'Response: Success\r\n'],
    ],
  },
  {
    name: 'R1 greeting ended by LF alone',
    greeting: true,
    bytes: 'Asterisk Call Manager/1.0\nEvent: A\n\n',
    frames: [
      ['greeting', '1.0'],
      ['event', 'Event: A\n'],
    ],
  },
  {
    name: 'two messages',
    bytes: 'Event: A\r\nX: 1\r\n\r\nEvent: B\r\n\r\n',
    frames: [
      ['event', 'Event: A\r\nX: 1\r\n'],
      ['event', 'Event: B\r\n'],
    ],
  },
  {
    name: 'R11 ends in CR LF LF',
    bytes: 'Event: CoreShowChannelMap\r\nX: 1\r\n\nEvent: B\r\n\r\n',
    frames: [
      ['event', 'Event: CoreShowChannelMap\r\nX: 1\r\n'],
      ['event', 'Event: B\r\n'],
    ],
  },
  {
    name: 'R11 bare LF before CRLF',
    bytes: 'Response: Success\r\nMessage: Park successful\n\r\n\r\nEvent: B\r\n\r\n',
    frames: [
      ['response', 'Response: Success\r\nMessage: Park successful\n'],
      ['event', 'Event: B\r\n'],
    ],
  },
  {
    name: 'R11 stray blank lines',
    bytes: '\r\n\nEvent: A\r\n\r\n\r\n\r\nEvent: B\r\n\r\n\n',
    frames: [
      ['event', 'Event: A\r\n'],
      ['event', 'Event: B\r\n'],
    ],
  },
  {
    // Found by fuzzing: 0x1a is a colon except for the bit of lower case.
    name: 'R12 a first line with a corrupted colon',
    bytes: 'Event\x1a A\r\nX: 1\r\n\r\n',
    frames: [['text', 'Event\x1a A\r\nX: 1\r\n\r\n']],
  },
  {
    name: 'R1 greeting of a proxy, with a blank after the version',
    greeting: true,
    bytes: 'Asterisk Call Manager Proxy (x)/1.2 \r\nEvent: A\r\n\r\n',
    frames: [
      ['greeting', '1.2'],
      ['event', 'Event: A\r\n'],
    ],
  },
  {
    name: 'R11 half a blank line at the end',
    bytes: 'Event: A\r\n\r\n\r',
    frames: [['event', 'Event: A\r\n']],
  },
  {
    name: 'R23 text at the end, without a line end',
    bytes: 'row\r\nrow two',
    frames: [['text', 'row\r\nrow two']],
  },
  {
    name: 'R23 rows that contain the beginning of a message',
    bytes: 'xEvent: A\r\nxResponse: Follows\r\n\r\nEvent: B\r\n\r\n',
    frames: [
      ['text', 'xEvent: A\r\nxResponse: Follows\r\n\r\n'],
      ['event', 'Event: B\r\n'],
    ],
  },
  {
    name: 'R11, R23 a stray blank line after a message is not text, whatever came before',
    bytes: 'a\n\nEvent: B\r\n\r\n\r\nEvent: C\r\n\r\nthird\r\nResponse: Pong\r\n\r\n\r\nEvent: D\r\n\r\n',
    frames: [
      ['text', 'a\n\n'],
      ['event', 'Event: B\r\n'],
      ['event', 'Event: C\r\n'],
      ['text', 'third\r\n'],
      ['response', 'Response: Pong\r\n'],
      ['event', 'Event: D\r\n'],
    ],
  },
  {
    name: 'R22 messages that only look like the old form of Command',
    bytes: 'Response: Follows me\r\nA: 1\r\n\r\nxResponse: Follows\r\n\r\nresponse: FOLLOWS\r\n--END COMMAND--\r\n\r\n',
    frames: [
      ['response', 'Response: Follows me\r\nA: 1\r\n'],
      ['text', 'xResponse: Follows\r\n\r\n'],
      ['response', 'response: FOLLOWS\r\n', ''],
    ],
  },
  {
    name: 'R22 no blank or several before Follows',
    bytes:
      'Response:Follows\r\na\n--END COMMAND--\r\n\r\nResponse:  Follows\r\nb\n--END COMMAND--\r\n\r\nResponse: follows\r\nc\n--END COMMAND--\r\n\r\n',
    frames: [
      ['response', 'Response:Follows\r\n', 'a'],
      ['response', 'Response:  Follows\r\n', 'b'],
      ['response', 'Response: follows\r\n', 'c'],
    ],
  },
  {
    name: 'R22 a marker that ends in LF is a row, also before a blank row',
    bytes: 'Response: Follows\r\n--END COMMAND--\n\nrow\n--END COMMAND--\r\n\r\n',
    frames: [['response', 'Response: Follows\r\n', '--END COMMAND--\n\nrow']],
  },
  {
    name: 'R14, R22 a CR inside a row is kept, one at its end is removed',
    bytes: 'Response: Follows\r\na\rb\r\nc\rd\r\n--END COMMAND--\r\n\r\n',
    frames: [['response', 'Response: Follows\r\n', 'a\rb\nc\rd']],
  },
  {
    name: 'R22 the marker after CR',
    bytes: 'Response: Follows\r\na\rb\r--END COMMAND--\r\n\r\n',
    frames: [['response', 'Response: Follows\r\n', 'a\rb']],
  },
  {
    name: 'R12 lines without a colon',
    bytes: 'Response: Success\r\nNo categories found\r\n\r\n',
    frames: [['response', 'Response: Success\r\nNo categories found\r\n']],
  },
  {
    name: 'R13 bytes that are not UTF-8',
    bytes: 'Event: A\r\nN: caf\xe9\r\n\r\n',
    frames: [['event', 'Event: A\r\nN: caf\xe9\r\n']],
  },
  {
    name: 'R14 a CR inside a value',
    bytes: 'Event: A\r\nN: a\rb\r\n\r\n',
    frames: [['event', 'Event: A\r\nN: a\rb\r\n']],
  },
  {
    name: 'R22 Command up to 13',
    bytes:
      'Response: Follows\r\nPrivilege: Command\r\nActionID: 7\r\none: 1\n\ntwo\n--END COMMAND--\r\n\r\nEvent: B\r\n\r\n',
    frames: [
      ['response', 'Response: Follows\r\nPrivilege: Command\r\nActionID: 7\r\n', 'one: 1\n\ntwo'],
      ['event', 'Event: B\r\n'],
    ],
  },
  {
    name: 'R22 Command without rows',
    bytes: 'Response: Follows\r\nPrivilege: Command\r\n--END COMMAND--\r\n\r\n',
    frames: [['response', 'Response: Follows\r\nPrivilege: Command\r\n', '']],
  },
  {
    name: 'R22 last row without a line end',
    bytes: 'Response: Follows\r\nPrivilege: Command\r\none--END COMMAND--\r\n\r\n',
    frames: [['response', 'Response: Follows\r\nPrivilege: Command\r\n', 'one']],
  },
  {
    name: 'R22 rows that look like the marker or a header',
    bytes:
      'Response: Follows\r\nPrivilege: Command\r\nPrivilege: x\n--END COMMAND--\nEvent: no\n\n--END COMMAND--\r\n\r\n',
    frames: [['response', 'Response: Follows\r\nPrivilege: Command\r\n', 'Privilege: x\n--END COMMAND--\nEvent: no\n']],
  },
  {
    name: 'R23 text before an answer',
    bytes: 'No queues.\nsecond row\r\n\r\nthird\r\nResponse: Pong\r\nActionID: 1\r\n\r\n',
    frames: [
      ['text', 'No queues.\nsecond row\r\n\r\n'],
      ['text', 'third\r\n'],
      ['response', 'Response: Pong\r\nActionID: 1\r\n'],
    ],
  },
  {
    name: 'R23 blank lines between rows are kept',
    bytes: 'a\n\n\nb\n\nEvent: B\r\n\r\n',
    frames: [
      ['text', 'a\n\n'],
      ['text', '\n'],
      ['text', 'b\n\n'],
      ['event', 'Event: B\r\n'],
    ],
  },
]

function frame(found: Frame): unknown {
  if (found.type === 'greeting') return ['greeting', found.version]
  if (found.type === 'text') return ['text', found.text]
  const { kind, raw, body } = found.message
  return body === undefined ? [kind, raw] : [kind, raw, body]
}

function run(
  chunks: Uint8Array[],
  options: { greeting?: boolean; maxLine?: number; maxMessage?: number } = {},
): unknown[] {
  const frames: unknown[] = []
  const framer = new Framer({ greeting: false, ...options, onFrame: (found) => frames.push(frame(found)) })
  try {
    for (const chunk of chunks) feedOverwritten(framer, chunk)
    framer.end()
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    frames.push([error.problem, error.message])
  }
  return frames
}

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))
const single = (all: Uint8Array) => Array.from(all, (byte) => Uint8Array.of(byte))

describe.each(cases)('$name', ({ bytes: text, frames, greeting: first = false }) => {
  const all = bytes(text)
  const options = { greeting: first }
  it('gives its frames in one chunk', () => expect(run([all], options)).toEqual(frames))
  it('gives its frames byte by byte', () => expect(run(single(all), options)).toEqual(frames))
  it('gives its frames at every split, also with an empty chunk between the parts', () => {
    for (let at = 0; at <= all.length; at++) {
      expect(run([all.subarray(0, at), all.subarray(at)], options)).toEqual(frames)
      expect(run([all.subarray(0, at), new Uint8Array(0), all.subarray(at)], options)).toEqual(frames)
    }
  })
})

describe('input that is not AMI is refused', () => {
  it.each([
    [
      'a web server',
      'HTTP/1.1 400 Bad Request\r\n\r\n',
      'not-ami',
      'The server sent "HTTP/1.1 400 Bad Request" instead of an AMI greeting',
    ],
    ['endless bytes', 'x'.repeat(5000), 'not-ami', `The server sent "${'x'.repeat(40)}…" instead of an AMI greeting`],
    [
      'a TLS alert, then the end',
      '\x15\x03\x01',
      'not-ami',
      'The server sent "\\x15\\x03\\x01" instead of an AMI greeting and closed the connection',
    ],
    ['a blank line', '\r\x00\n', 'not-ami', 'The server sent "\\r\\x00" instead of an AMI greeting'],
    [
      'line ends, and then the end',
      'a\rb\x7f~ ',
      'not-ami',
      'The server sent "a\\rb\\x7f~ " instead of an AMI greeting and closed the connection',
    ],
    [
      'forty bytes without a line end',
      `${'x'.repeat(40)}\n`,
      'not-ami',
      `The server sent "${'x'.repeat(40)}" instead of an AMI greeting`,
    ],
    [
      'something after the version',
      'Asterisk Call Manager/1\rx\r\n',
      'not-ami',
      'The server sent "Asterisk Call Manager/1\\rx" instead of an AMI greeting',
    ],
    [
      'something before the name',
      'xAsterisk Call Manager/1\r\n',
      'not-ami',
      'The server sent "xAsterisk Call Manager/1" instead of an AMI greeting',
    ],
    ['nothing', '', 'torn', 'The server sent nothing instead of an AMI greeting and closed the connection'],
  ])('%s', (_, text, problem, message) => {
    const all = bytes(text)
    for (const chunks of [[all], single(all)]) expect(run(chunks, { greeting: true })).toEqual([[problem, message]])
  })

  it.each(['Event: B\r\nX:', 'E', 'Event: B\r\n', '\r\r', 'Response: Follows\r\n', '\rE'])(
    'R35 a torn end is reported: %j',
    (end) => {
      expect(run([bytes(`Event: A\r\n\r\n${end}`)])).toEqual([
        ['event', 'Event: A\r\n'],
        ['torn', 'The connection ended in the middle of a message'],
      ])
    },
  )

  it('throws an error that names the problem, and counts the bytes that are not yet framed', () => {
    const framer = new Framer({ greeting: false, onFrame: () => undefined, maxMessage: 9 })
    framer.feed(bytes('Event: A'))
    expect(framer.pending).toBe(8)
    const error: unknown = (() => {
      try {
        framer.feed(bytes('\r\nB'))
        return undefined
      } catch (caught) {
        return caught
      }
    })()
    expect(error).toBeInstanceOf(ProtocolError)
    expect(error).toMatchObject({ name: 'ProtocolError', problem: 'message-too-long' })
  })
})

describe('limits', () => {
  const greets = (length: number) => `Asterisk Call Manager/${'1'.repeat(length - 22)}\n`
  it.each([
    ['a line at its limit', `Event: A\nX: ${'y'.repeat(61)}\n\n`, []],
    [
      'a line of one more byte',
      `Event: A\nX: ${'y'.repeat(62)}\n\n`,
      ['The server sent a line of more than 64 bytes that answers no action; limits.maxLine of connect allows more'],
    ],
    ['a message at its limit', `Event: AB\n${'X: y\n'.repeat(38)}\n`, []],
    [
      'a message of one more byte',
      `Event: ABC\n${'X: y\n'.repeat(38)}\n`,
      [
        'The server sent a message of more than 200 bytes that answers no action; limits.maxMessage of connect allows more',
      ],
    ],
    [
      'a line and a message beyond their limits at the same byte',
      `Event: ABC\n${'X: y\n'.repeat(25)}${'z'.repeat(65)}`,
      ['The server sent a line of more than 64 bytes that answers no action; limits.maxLine of connect allows more'],
    ],
    [
      'a message beyond its limit one byte before its line',
      `Event: ABCD\n${'X: y\n'.repeat(25)}${'z'.repeat(65)}`,
      [
        'The server sent a message of more than 200 bytes that answers no action; limits.maxMessage of connect allows more',
      ],
    ],
  ])('are applied to %s', (_, text, errors) => {
    for (const chunks of [[bytes(text)], single(bytes(text))]) {
      const found = run(chunks, { maxLine: 64, maxMessage: 200 }) as string[][]
      expect(found.filter(([kind]) => kind?.endsWith('too-long')).map(([, message]) => message)).toEqual(errors)
    }
  })

  it('R1 allow a greeting of 256 bytes', () => {
    for (const chunks of [[bytes(greets(256))], single(bytes(greets(256)))])
      expect(run(chunks, { greeting: true })).toEqual([['greeting', '1'.repeat(234)]])
    for (const chunks of [[bytes(greets(257))], single(bytes(greets(257)))])
      expect(run(chunks, { greeting: true })).toMatchObject([['not-ami', expect.any(String)]])
  })

  it.each([
    ['line', `Event: A\r\nX: ${'y'.repeat(100)}\r\n\r\n`, 'line-too-long'],
    ['message', `Event: A\r\n${'X: y\r\n'.repeat(100)}\r\n`, 'message-too-long'],
    ['message before line', `Event: A\r\n${'X: y\r\n'.repeat(30)}${'z'.repeat(200)}\r\n\r\n`, 'message-too-long'],
    ['endless line', 'Event'.repeat(100), 'line-too-long'],
  ])('%s: are applied at every split', (_, text, problem) => {
    const all = bytes(text)
    for (const chunks of [[all], single(all), [all.subarray(0, 40), all.subarray(40)]]) {
      expect(run(chunks, { maxLine: 64, maxMessage: 200 })).toEqual([[problem, expect.any(String)]])
    }
  })
})

it('gives the same frames at any split of any lines', () => {
  const line = fc.oneof(
    ...[
      '',
      '',
      'Event: A',
      'Response: Follows',
      'Response: Success',
      '--END COMMAND--',
      'Privilege: Command',
      'ActionID: 1',
      'row',
      'a: b',
    ].map((text) => fc.constant(text)),
    fc.string({ maxLength: 8 }).map((text) => text.replace(/[^ -\xff\r]/g, '')),
  )
  const text = fc
    .array(fc.tuple(line, fc.constantFrom('\r\n', '\n')), { maxLength: 20 })
    .map((lines) => lines.map((pair) => pair.join('')).join(''))
  fc.assert(
    fc.property(text, fc.array(fc.nat({ max: 12 }), { maxLength: 30 }), (all, sizes) => {
      const stream = bytes(all)
      const chunks: Uint8Array[] = []
      let at = 0
      for (const size of sizes) {
        chunks.push(stream.subarray(at, at + size))
        at += size
      }
      chunks.push(stream.subarray(at))
      const limits = { maxLine: 20, maxMessage: 80 }
      expect(run(chunks, limits)).toEqual(run([stream], limits))
      expect(run(chunks)).toEqual(run([stream]))
    }),
    { numRuns: 400 },
  )
})
