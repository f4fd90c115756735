/**
 * Where the lines of the message at hand end, as found by the code that cut it out of the stream: good for reading it at once,
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
