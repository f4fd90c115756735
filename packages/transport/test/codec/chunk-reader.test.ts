import { expect, it } from 'vitest'
import { decodeLatin1, encodeLatin1, Framer } from '../../src/codec/index.ts'

const unwanted = 'Event: Newchannel\r\nChannel: SIP/1\r\n\r\n'
const wanted = 'Event: Hangup\r\nChannel: SIP/2\r\n\r\n'
const answer = 'Response: Success\r\nActionID: b\r\n\r\n'

/** Parts of the chunk that are made text, apart from the chunk itself, and how often that was. */
function decoded(stream: string): { parts: string[]; wholes: number } {
  const parts: string[] = []
  let wholes = 0
  const framer = new Framer({
    greeting: false,
    wants: (name) => name !== 'Newchannel',
    onFrame: () => undefined,
    decode: (bytes, start, end) => {
      const text = decodeLatin1(bytes, start, end)
      if (text === stream) wholes++
      else parts.push(text)
      return text
    },
  })
  framer.feed(Uint8Array.from(stream, (char) => char.charCodeAt(0)))
  return { parts, wholes }
}

const alone = (text: string): string => text.slice(0, -2)

it('decodes a whole message within a chunk once, and an unwanted one not at all', () => {
  const { parts, wholes } = decoded(unwanted + wanted + unwanted + answer + unwanted + wanted + wanted)
  expect(parts).toEqual([wanted, answer, wanted, wanted].map(alone))
  expect(wholes).toBeLessThanOrEqual(1)
})

it.each(['Event: FullyBooted', 'Event: f', 'Event: Newexten', 'Response: Success', 'Response: Error'])(
  'decodes a message that begins with %j once',
  (line) => {
    const message = `${line}\r\nX: y\r\n\r\n`
    expect(decoded(message + unwanted + message).parts).toEqual([alone(message), alone(message)])
  },
)

it.each(['Response: Follows\r\n--END COMMAND--\r\n\r\n', 'row\r\n\r\n', '\r\n', 'event: hangup\r\n\r\n'])(
  'decodes messages once after %j, which takes the slow path',
  (other) => {
    const { parts, wholes } = decoded(unwanted + other + answer + unwanted + wanted)
    expect(parts.slice(-2)).toEqual([answer, wanted].map(alone))
    expect(parts.some((part) => part.includes('SIP/1'))).toBe(false)
    expect(wholes).toBeLessThanOrEqual(1)
  },
)

it('lets the caller reuse its buffer for the next bytes', () => {
  const names: string[] = []
  const framer = new Framer({
    greeting: false,
    onFrame: (frame) => {
      if (frame.type === 'message') names.push(frame.message.name)
    },
  })
  const buffer = new Uint8Array(wanted.length)
  for (const text of [wanted, wanted.replace('Hangup', 'Status'), `${wanted.slice(0, -2)}X\n`]) {
    for (let at = 0; at < text.length; at++) buffer[at] = text.charCodeAt(at)
    framer.feed(buffer)
  }
  expect(names).toEqual(['Hangup', 'Status'])
})

it('does not take blank lines at the end of a chunk for those of the next chunk', () => {
  const seen: string[] = []
  const framer = new Framer({
    greeting: false,
    onFrame: (frame) => {
      if (frame.type === 'message') seen.push(frame.message.body ?? frame.message.raw)
    },
  })
  const rows = 'row\n\n'.repeat(20)
  const first = `Response: Follows\r\n${rows}`
  const second = `--END COMMAND--\r\n\r\n${wanted}${unwanted}`.padEnd(first.length, '\n')
  expect(second.length).toBe(first.length)
  const buffer = new Uint8Array(first.length)
  for (const text of [first, second]) {
    for (let at = 0; at < text.length; at++) buffer[at] = text.charCodeAt(at)
    framer.feed(buffer)
  }
  expect(seen).toEqual([rows.slice(0, -1), alone(wanted), alone(unwanted)])
})

it.each([
  ['rows', 'row\n'],
  ['short headers', `Event: Long\r\n${'X: y\r\n'.repeat(9)}`],
  ['long headers', `Event: Long\r\nX: ${'y'.repeat(60_000)}\r\n`],
])('finds the end of %s longer than a scan window', (_, piece) => {
  const names: string[] = []
  const framer = new Framer({
    greeting: false,
    onFrame: (frame) => names.push(frame.type === 'message' ? frame.message.name : frame.type),
  })
  const long = `${piece.repeat(Math.ceil(150_000 / piece.length))}\r\n`
  framer.feed(encodeLatin1(wanted + long + wanted))
  expect(names).toEqual(['Hangup', piece.startsWith('Event') ? 'Long' : 'text', 'Hangup'])
})

it.each([
  ['short headers', 'X: y\r\n'],
  ['long headers', `X: ${'y'.repeat(60_000)}\r\n`],
])('decodes what follows a message of %s longer than a scan window only if it is wanted', (_, line) => {
  const long = `Event: Long\r\n${line.repeat(Math.ceil(150_000 / line.length))}\r\n`
  const many = unwanted.repeat(3_000)
  const { parts } = decoded(many + long + many + wanted + many + long + unwanted + wanted)
  expect(parts.filter((part) => part.includes('SIP/1'))).toEqual([])
  expect(parts.filter((part) => part === alone(wanted))).toHaveLength(2)
})
