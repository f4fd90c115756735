import { Spelling } from './header-matcher.ts'
import type { Lines } from './line-table.ts'

/** No line has the name. */
export const none = -1
/** The table cannot decide: a name is followed by a blank, or a line has no colon. */
export const unsure = -2

/** A name to find, without a colon. */
export class HeaderSearch {
  readonly lower: string
  /** As requested, which is usually the server's spelling. */
  readonly #exact: Spelling
  /** Its first four bytes, or as many as it has; letters in lower case, some other characters as their neighbours. */
  readonly #first: number
  readonly #mask: number

  constructor(name: string) {
    const lower = name.toLowerCase()
    this.lower = lower
    this.#exact = new Spelling(`${name}:`)
    const { length } = lower
    this.#mask = length < 4 ? (1 << (8 * length)) - 1 : -1
    let first = 0
    for (let i = Math.min(4, length) - 1; i >= 0; i--) first = (first << 8) | lower.charCodeAt(i) | 32
    this.#first = first
  }

  /** Number of the first line with this name, after the message's first line. */
  in(raw: string, lines: Lines): number {
    const { feeds, bytes, base, first, end } = lines
    const { length } = this.lower
    const wanted = this.#first
    const mask = this.#mask
    for (let line = first + 1; line < end; line++) {
      const at = (feeds[line - 1] as number) + 1
      // Compares four bytes: many names begin with the same letter.
      if (((bytes.getInt32(at, true) | 0x20202020) & mask) !== wanted) continue
      const start = at - base
      if (this.#exact.standsAt(raw, start, lines)) return line
      const after = raw.charCodeAt(start + length)
      if (after === 58 || after <= 32 || after === 160)
        if (standsAt(raw, start, this.lower)) return after === 58 ? line : unsure
    }
    return none
  }
}

/** Without regard to case in ASCII. */
function standsAt(raw: string, start: number, lower: string): boolean {
  for (let i = 0; i < lower.length; i++) {
    const code = raw.charCodeAt(start + i)
    const wanted = lower.charCodeAt(i)
    if (code !== wanted && !(code >= 65 && code <= 90 && code + 32 === wanted)) return false
  }
  return true
}
