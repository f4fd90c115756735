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

/**
 * Number of the first line behind the message's first one that has this name, given in lower case and without a colon
 * in it.
 */
export function lineNamed(raw: string, { feeds, base, first, end }: Lines, lower: string): number {
  const { length } = lower
  const initial = lower.charCodeAt(0)
  for (let line = first + 1; line < end; line++) {
    const start = (feeds[line - 1] as number) + 1 - base
    const code = raw.charCodeAt(start)
    if (code !== initial && (code ^ initial) !== 32) continue
    const after = raw.charCodeAt(start + length)
    if (after === 58 || after <= 32 || after === 160)
      if (standsAt(raw, start, lower)) return after === 58 ? line : unsure
  }
  return none
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
