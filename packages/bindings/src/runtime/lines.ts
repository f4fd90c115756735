import { Spelling } from './spelling.ts'

/**
 * Where the lines of the message at hand end, as whoever cut it out of a stream has found: good for reading it at once,
 * which most listeners do, without looking for its lines again. The next message takes the table over; one that was
 * kept is then read without it.
 */
export class Lines {
  /** Whose lines these are. */
  owner: unknown
  /** Positions of line feeds, counted from `base`. */
  feeds: Uint16Array
  /** What was scanned; the message begins at `base`. */
  readonly bytes: DataView
  /** How many they are. */
  readonly length: number
  base = 0
  /** The message's own of them: from the first one to the one behind its last. */
  first = 0
  end = 0
  /** No byte of the message is above 0x7f. */
  ascii = false

  constructor(feeds: Uint16Array, bytes: DataView) {
    this.feeds = feeds
    this.bytes = bytes
    this.length = bytes.byteLength
  }

  /** Where the line of number `line` begins in the message, the first one left out. */
  startOf(line: number): number {
    return (this.feeds[line - 1] as number) + 1 - this.base
  }

  /** Where its line feed stands. */
  feedOf(line: number): number {
    return (this.feeds[line] as number) - this.base
  }
}

/** No line has the name. */
export const none = -1
/** The table cannot tell: a blank stands behind a name, or a line has no colon. */
export const unsure = -2

/** A name to be looked for, without a colon in it. */
export class Sought {
  readonly lower: string
  /** As it was asked for, which is how servers spell it, too. */
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

  /** Number of the first line behind the message's first one that has this name. */
  in(raw: string, lines: Lines): number {
    const { feeds, bytes, base, first, end } = lines
    const { length } = this.lower
    const wanted = this.#first
    const mask = this.#mask
    for (let line = first + 1; line < end; line++) {
      const at = (feeds[line - 1] as number) + 1
      // Four at once: names that begin with the same letter are many.
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
