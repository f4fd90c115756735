/**
 * Line ends of the current message, as found by the code that cut it out of the stream, so that listeners that read the
 * message synchronously need not search them again. The next message overwrites the table; a message that was kept is
 * then read without it.
 */
export class Lines {
  /** The message that these lines belong to. */
  owner: unknown
  /** Positions of line feeds, counted from `base`. */
  feeds: Uint16Array
  /** The scanned bytes; the message begins at `base`. */
  readonly bytes: DataView
  /** Their number. */
  readonly length: number
  base = 0
  /** The range of the message's own: the first, and one past the last. */
  first = 0
  end = 0
  /** No byte of the message is above 0x7f. */
  ascii = false

  constructor(feeds: Uint16Array, bytes: DataView) {
    this.feeds = feeds
    this.bytes = bytes
    this.length = bytes.byteLength
  }

  /** Where line number `line` begins in the message; not for the first line. */
  startOf(line: number): number {
    return (this.feeds[line - 1] as number) + 1 - this.base
  }

  /** Position of its line feed. */
  feedOf(line: number): number {
    return (this.feeds[line] as number) - this.base
  }
}
