import { expect, it } from 'vitest'
import { decodeText } from '../src/index.ts'
import { isUtf8 } from '../src/runtime/utf8.ts'

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** As the host's decoder reads these bytes; undefined where they are not UTF-8. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}

/** The first and the last of all bytes that UTF-8 treats alike. */
const edges = [
  0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xed, 0xef, 0xf0, 0xf4, 0xf5,
]

it("R13 accepts the same byte sequences as the host's decoder, up to four bytes of every class", () => {
  const wrong: string[] = []
  const bytes: number[] = []
  const extend = (): void => {
    if (bytes.length > 0) {
      const latin1 = String.fromCharCode(...bytes)
      const text = decoded(Uint8Array.from(bytes))
      if (isUtf8(latin1) !== (text !== undefined) || decodeText(latin1) !== (text ?? latin1)) wrong.push(latin1)
    }
    if (bytes.length === 4) return
    for (const byte of edges) {
      bytes.push(byte)
      extend()
      bytes.pop()
    }
  }
  extend()
  expect(wrong).toEqual([])
})

it('accepts every character, and no part of one', () => {
  const wrong: string[] = []
  for (let code = 0; code <= 0x10ffff; code += code < 0x1_0000 ? 7 : 61) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const latin1 = Buffer.from(String.fromCodePoint(code)).toString('latin1')
    if (!isUtf8(latin1) || (latin1.length > 1 && isUtf8(latin1.slice(0, -1)))) wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
})
