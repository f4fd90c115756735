/** Bytes of the longest window. */
export const maxBytes = 65_536

/** Between this blank line and the previous one is a byte above 0x7f. */
export const HIGH = 1
/** Between them is the beginning of another message (R35). */
export const BEGINS = 2

/** Fills the tables from the first `length` of their bytes. */
export type Scan = (tables: Tables, length: number) => void

/** A scan's memory: what it reads and what it writes. `scan.wat` has the same numbers. */
export class Tables {
  /** How many line feeds and blank lines were found. */
  readonly counts: Uint32Array
  /** The window, followed by zeros. */
  readonly bytes: Uint8Array
  /** The same. */
  readonly view: DataView
  /** Positions of line feeds in the window. */
  readonly feeds: Uint16Array
  /** For each blank line the number of its line feed, and flags. A flag may be set unnecessarily, but is never missing. */
  readonly blanks: Uint16Array

  constructor(memory: ArrayBuffer) {
    this.counts = new Uint32Array(memory, 0, 2)
    this.bytes = new Uint8Array(memory, 16, maxBytes + padding)
    this.view = new DataView(memory, this.bytes.byteOffset, this.bytes.length)
    this.feeds = new Uint16Array(memory, feedsAt, maxBytes)
    this.blanks = new Uint16Array(memory, blanksAt, 2 * maxBytes)
  }

  static readonly size: number = 8 * 65_536
}

const feedsAt = 65_792
/** After the last line feed, a scan may write what is never read. */
const beyond = 64
const blanksAt = feedsAt + 2 * maxBytes + beyond
/** A scan looks at 64 bytes, and at the 8 from any of them on. */
export const padding = 80
