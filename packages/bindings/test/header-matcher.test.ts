import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Spelling } from '../src/runtime/header-matcher.ts'
import { Lines } from '../src/runtime/line-table.ts'

/** A message that begins at `base` of what was scanned. */
function scanned(raw: string, base: number, behind = ''): Lines {
  const bytes = Uint8Array.from(Buffer.from(`${'\n'.repeat(base)}${raw}${behind}`, 'latin1'))
  const lines = new Lines(new Uint16Array(0), new DataView(bytes.buffer, bytes.byteOffset, bytes.length))
  lines.base = base
  return lines
}

describe('matching the start of a line', () => {
  it('gives the same result for scanned bytes as for text', () => {
    const letters = fc.string({ unit: fc.constantFrom('A', 'a', 'B', ' ', ':', 'ä'), maxLength: 21 })
    fc.assert(
      fc.property(
        letters,
        letters,
        letters,
        fc.nat({ max: 9 }),
        fc.nat({ max: 9 }),
        (text, before, after, base, at) => {
          const raw = `${before}${text}${after}`
          const spelling = new Spelling(text)
          const found = scanned(raw, base)
          for (const start of [before.length, at % (raw.length + 1)]) {
            expect(spelling.standsAt(raw, start, found)).toBe(raw.startsWith(text, start))
            expect(spelling.standsAt(raw, start, undefined)).toBe(raw.startsWith(text, start))
          }
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('fails when any single letter differs', () => {
    for (let length = 1; length <= 20; length++) {
      const text = 'abcdefghijklmnopqrst'.slice(0, length)
      const spelling = new Spelling(text)
      expect(spelling.standsAt(`${text}x`, 0, scanned(`${text}x`, 3))).toBe(true)
      for (let at = 0; at < length; at++) {
        const other = `${text.slice(0, at)}Z${text.slice(at + 1)}x`
        expect(spelling.standsAt(other, 0, scanned(other, 3)), other).toBe(false)
      }
    }
  })

  it('fails when the scanned bytes end too early', () => {
    const spelling = new Spelling('Channel: ')
    for (let length = 0; length < 9; length++) {
      const raw = 'Channel: '.slice(0, length)
      expect(spelling.standsAt(raw, 0, scanned(raw, 2)), raw).toBe(false)
    }
  })
})
