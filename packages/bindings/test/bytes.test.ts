import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AmiEvent, bytesOf, Fields, Message } from '../src/index.ts'

/** All that a value can hold: a line end would end it, and a server's strings end at NUL. */
const values = fc
  .uint8Array({ maxLength: 200 })
  .map((bytes) => bytes.filter((byte) => byte !== 0 && byte !== 10 && byte !== 13))
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

describe('the bytes of a value', () => {
  it('R13 are returned unchanged, whatever they are', () => {
    fc.assert(
      fc.property(values, values, fc.constantFrom('\r\n', '\n'), (first, second, end) => {
        const raw = `Event: X${end}A: ${latin1(first)}${end}B: 1${end}a: ${latin1(second)}${end}`
        const message = new Message(raw)
        for (const view of [message, new AmiEvent(message), new Fields(message)]) {
          expect(view.getBytes('A')).toEqual(first)
          expect(view.getAllBytes('a')).toEqual([first, second])
        }
        expect(latin1(bytesOf(message.raw))).toBe(raw)
      }),
      { numRuns: 2_000 },
    )
  })

  it('R13 determine the text: UTF-8 if valid, otherwise latin1', () => {
    fc.assert(
      fc.property(values, (bytes) => {
        const text = new Message(`Event: X\r\nA: ${latin1(bytes)}\r\n`).get('A') as string
        const isUtf8 = Buffer.from(Buffer.from(bytes).toString('utf8')).equals(bytes)
        expect(Buffer.from(text, isUtf8 ? 'utf8' : 'latin1')).toEqual(Buffer.from(bytes))
      }),
      { numRuns: 2_000 },
    )
  })

  it.each([
    ['é in UTF-8', 'caf\xc3\xa9', 'café'],
    ['é in latin1', 'caf\xe9', 'café'],
    ['cut off within a character', 'caf\xc3', 'cafÃ'],
    ['an overlong sequence', '\xc0\xaf', 'À¯'],
    ['half of a surrogate pair', '\xed\xa0\x80', 'í\xa0\x80'],
    ['beyond Unicode', '\xf5\x80\x80\x80', 'õ\x80\x80\x80'],
    ['with a byte order mark', '\xef\xbb\xbfx', '\ufeffx'],
  ])('decode as %s', (_, came, text) => {
    const message = new Message(`Event: X\r\nA: ${came}\r\n`)
    expect(message.get('A')).toBe(text)
    expect(latin1(message.getBytes('A') as Uint8Array)).toBe(came)
  })

  it('can be decoded with whatever encoding the server uses', () => {
    const message = new Message('Event: X\r\nCallerIDName: \xc8\xe2\xe0\xed\r\n')
    expect(new TextDecoder('windows-1251').decode(message.getBytes('calleridname'))).toBe('Иван')
  })

  it('are undefined without the header, and empty for an empty value', () => {
    const message = new Message('Event: X\r\nEmpty:\r\n')
    expect(message.getBytes('A')).toBeUndefined()
    expect(message.getAllBytes('A')).toEqual([])
    expect(message.getBytes('Empty')).toEqual(new Uint8Array(0))
    expect(message.getBytes('Event')).toEqual(Uint8Array.of(88))
  })

  it('are a copy that does not change the message', () => {
    const message = new Message('Event: X\r\nA: 1\r\n')
    message.getBytes('A')?.fill(0)
    expect(message.get('A')).toBe('1')
  })
})
