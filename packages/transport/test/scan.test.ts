import { readFileSync } from 'node:fs'
import { type Message, toEvent } from '@openami/bindings'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assemble } from '../assemble.ts'
import { ChunkReader } from '../src/codec/fast-path/chunk-reader.ts'
import { scanModule } from '../src/codec/fast-path/scan/module.ts'
import { plainScanner, type Scanner, wasmScanner } from '../src/codec/fast-path/scan/scanner.ts'
import { BEGINS, HIGH, maxBytes } from '../src/codec/fast-path/scan/tables.ts'

const wasm = wasmScanner() as Scanner
const plain = plainScanner()
const both: Array<[string, Scanner]> = [
  ['WebAssembly', wasm],
  ['without it', plain],
]

/** What streams are made of, and what looks like it. */
const pieces = fc.constantFrom(
  'Event: ',
  'Event: Hangup\r\n',
  'Event: Newchannel\n',
  'Response: Success\r\n',
  'Response: Follows\r\n',
  'Respons',
  'vent: ',
  'Channel: SIP/1\r\n',
  'ActionID: a.1\r\n',
  '\r\n',
  '\n',
  '\r',
  'E',
  'R',
  'caf\xe9',
  'x'.repeat(15),
  'y'.repeat(70),
)
const streams = fc.array(pieces, { maxLength: 60 }).map((parts) => Buffer.from(parts.join(''), 'latin1'))

function tables({ tables: { counts, feeds, blanks } }: Scanner): { feeds: number[]; ends: number[]; flags: number[] } {
  const [lines, found] = counts as unknown as [number, number]
  const pairs = [...blanks.subarray(0, 2 * found)]
  return {
    feeds: [...feeds.subarray(0, lines)],
    ends: pairs.filter((_, i) => i % 2 === 0),
    flags: pairs.filter((_, i) => i % 2 === 1),
  }
}

describe('the scanner', () => {
  it('is assembled from scan.wat', async () => {
    const source = readFileSync(new URL('../src/codec/fast-path/scan/scan.wat', import.meta.url), 'utf8')
    expect(await assemble(source)).toBe(scanModule)
  })

  it.each(both)('%s: finds line feeds, blank lines and event headers', (_, scanner) => {
    const stream =
      'Event: A\r\nB: caf\xe9\r\n\r\nEvent: C\nD: 1Event: E\n\nResponse: S\r\n\r\n\r\nXResponse: S\r\n\r\nrest'
    expect(scanner.scan(Buffer.from(stream, 'latin1'), 0)).toBe(stream.length)
    const { feeds, ends, flags } = tables(scanner)
    expect(feeds).toEqual([...stream].flatMap((char, at) => (char === '\n' ? [at] : [])))
    expect(ends).toEqual([2, 5, 7, 8, 10])
    expect(flags.map((flag) => flag & BEGINS)).toEqual([0, BEGINS, 0, 0, BEGINS])
    expect((flags[0] as number) & HIGH).toBe(HIGH)
    expect((flags.at(-1) as number) & HIGH).toBe(0)
  })

  it('gives the same results in WebAssembly and JavaScript, apart from superfluous flags', () => {
    fc.assert(
      fc.property(streams, fc.nat(20), (stream, from) => {
        const start = Math.min(from, stream.length)
        expect(wasm.scan(stream, start)).toBe(plain.scan(stream, start))
        const [one, other] = [tables(wasm), tables(plain)]
        expect([one.feeds, one.ends]).toEqual([other.feeds, other.ends])
        expect(one.flags.map((flag) => flag & BEGINS)).toEqual(other.flags.map((flag) => flag & BEGINS))
        for (const [i, flag] of other.flags.entries()) expect((one.flags[i] as number) & flag).toBe(flag)
      }),
      { numRuns: 2_000 },
    )
  })

  it.each(both)('%s: does not use results of an earlier, longer window', (_, scanner) => {
    scanner.scan(Buffer.alloc(maxBytes, 'Event: \n'), 0)
    scanner.scan(Buffer.from('Event: A\r\n'), 0)
    expect(tables(scanner)).toEqual({ feeds: [9], ends: [], flags: [] })
  })

  // Each of them is a blank line.
  it.each(both)('%s: handles a full window of line ends', (_, scanner) => {
    expect(scanner.scan(Buffer.alloc(maxBytes + 5, '\n'), 0)).toBe(maxBytes)
    expect([...scanner.tables.counts]).toEqual([maxBytes, maxBytes])
    expect(tables(scanner).ends.at(-1)).toBe(maxBytes - 1)
  })
})

describe('whole messages of a chunk', () => {
  const decode = (bytes: Uint8Array, start: number, end: number): string =>
    Buffer.from(bytes.subarray(start, end)).toString('latin1')

  function messages(scanner: Scanner, onMessage: (message: Message, whole: ChunkReader) => void): ChunkReader {
    const whole: ChunkReader = new ChunkReader({
      decode,
      onMessage: (message) => onMessage(message, whole),
      wants: undefined,
      maxMessageBytes: 65_536,
      scanner,
    })
    return whole
  }

  it.each(both)('%s: may span more than one scan window', (_, scanner) => {
    const seen: string[] = []
    const whole = messages(scanner, ({ raw }) => seen.push(raw))
    const parts = Array.from({ length: 5_000 }, (_, i) => `Event: E${i}\r\nN: ${i}\r\nLong: ${'z'.repeat(i % 90)}\r\n`)
    const stream = Buffer.from(`${parts.join('\r\n')}\r\n`)
    expect(stream.length).toBeGreaterThan(3 * maxBytes)
    expect(whole.take(stream, 0)).toBe(stream.length)
    expect(seen).toEqual(parts)
  })

  it.each(both)('%s: are unaffected when a listener has another stream scanned', (_, scanner) => {
    const inner: string[] = []
    const other = messages(scanner, (message) => inner.push(message.get('B') as string))
    const outer: Array<[string | undefined, string | undefined]> = []
    const kept: Message[] = []
    const whole = messages(scanner, (message) => {
      const before = message.get('N')
      other.forget()
      other.take(Buffer.from('Event: Inner\r\nLonger: than the other\r\nB: in\r\n\r\n'), 0)
      outer.push([before, message.get('N')])
      kept.push(message)
    })
    const stream = Buffer.from([1, 2, 3].map((n) => `Event: Outer\r\nX: ${'x'.repeat(n)}\r\nN: ${n}\r\n\r\n`).join(''))
    expect(whole.take(stream, 0)).toBe(stream.length)
    expect(outer).toEqual([
      ['1', '1'],
      ['2', '2'],
      ['3', '3'],
    ])
    expect(inner).toEqual(['in', 'in', 'in'])
    expect(kept.map((message) => message.get('n'))).toEqual(['1', '2', '3'])
  })

  it.each(both)('%s: read the same during the callback and after it', (_, scanner) => {
    const names = ['Channel', 'channel', 'CHANNEL', 'Chan', 'Channel ', 'Uniqueid', 'Event', 'N\xe4me', '@', '`', 'B']
    const line = fc.tuple(
      fc.constantFrom(...names),
      fc.constantFrom(': ', ':', ' : ', '', ':\t'),
      fc.constantFrom('', '1', 'caf\xe9', 'J\xc3\xbcrgen', 'a: b', ' 2', 'x'.repeat(80)),
    )
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 9 }),
        fc.constantFrom('\r\n', '\n'),
        fc.constantFrom(...names),
        (lines, end, wanted) => {
          const raw = `Event: Hangup${end}${lines.map((parts) => parts.join('') + end).join('')}`
          let atHand: string | undefined
          let all: unknown
          let kept: Message | undefined
          const whole = messages(scanner, (message) => {
            atHand = message.get(wanted)
            all = toEvent(message).toObject()
            kept = message
          })
          whole.take(Buffer.from(`${raw}${end}Event: Y${end}${end}`, 'latin1').subarray(0, raw.length + end.length), 0)
          if (kept?.raw !== raw) return
          scanner.scan(Buffer.from('something else\n\n'), 0)
          expect(atHand).toBe(kept.get(wanted))
          expect(atHand).toBe(kept.getAll(wanted)[0])
          expect(all).toEqual(toEvent(kept).toObject())
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
