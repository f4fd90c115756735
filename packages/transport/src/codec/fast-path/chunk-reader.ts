import type { Message } from '@openami/bindings'
import { type Lines, scannedMessage } from '@openami/bindings/internal'
import type { Latin1Decoder } from '../latin1.ts'
import { FirstLineCache } from './first-line-cache.ts'
import { type Scanner, sharedScanner } from './scan/scanner.ts'
import { BEGINS, HIGH } from './scan/tables.ts'

/** Whether a message may hold the beginning of another: then it is handed on, wanted or not (R35). */
export function containsAnother(raw: string): boolean {
  return /\n(?:Event|Response): /.test(raw)
}

export interface ChunkReaderOptions {
  readonly decode: Latin1Decoder
  /** `intact`: nothing in it looks like the beginning of another message (R35). */
  readonly onMessage: (message: Message, intact: boolean) => void
  /** Whether events of this name are wanted. */
  readonly wants: ((event: string) => boolean) | undefined
  /** Bytes of the longest message taken here. */
  readonly maxMessageBytes: number
  readonly scanner?: Scanner | undefined
}

/**
 * The fast path for nearly all of a stream: events and answers that are within one chunk, from their first byte to
 * their blank line, spelt as Asterisk spells them. The chunk is scanned for line ends and blank lines; a message that
 * a listener wants is then decoded separately, so that it does not retain the chunk, and the others cost no more than that
 * scan. Whatever looks different is left to the line by line way.
 */
export class ChunkReader {
  readonly #options: ChunkReaderOptions
  readonly #firstLines = new FirstLineCache()
  readonly #scanner: Scanner
  /** What has been scanned, and in which turn: a window of the chunk. */
  #chunk: Uint8Array | undefined
  #turn = 0
  #from = 0
  #to = 0
  /** Numbers of the first line feed and the first blank line after what was read. */
  #line = 0
  #blank = 0

  constructor(options: ChunkReaderOptions) {
    this.#options = options
    this.#scanner = options.scanner ?? sharedScanner()
  }

  /** Takes messages from `from` on, as many as it can; returns where the first one begins that it leaves. */
  take(chunk: Uint8Array, from: number): number {
    let start = from
    while (start < chunk.length) {
      if (this.#isScanned(chunk)) this.#seek(start)
      else this.#scan(chunk, start)
      const next = this.#takeScanned(chunk, start)
      if (this.#isScanned(chunk)) {
        const usedUp = this.#blank === this.#scanner.tables.counts[1] && this.#to < chunk.length && next > this.#from
        if (!usedUp) return next
        // Another window begins with what is left of this one.
        this.#chunk = undefined
      }
      start = next
    }
    return start
  }

  /** The chunk is done with. */
  forget(): void {
    this.#chunk = undefined
  }

  /** False also where a listener has made the scanner look at something else meanwhile. */
  #isScanned(chunk: Uint8Array): boolean {
    return this.#chunk === chunk && this.#turn === this.#scanner.turn
  }

  #scan(chunk: Uint8Array, from: number): void {
    this.#to = from + this.#scanner.scan(chunk, from)
    this.#from = from
    this.#chunk = chunk
    this.#turn = this.#scanner.turn
    this.#line = 0
    this.#blank = 0
  }

  /** Past what others have taken since. */
  #seek(start: number): void {
    const { feeds, blanks, counts } = this.#scanner.tables
    const at = start - this.#from
    while (this.#line < (counts[0] as number) && (feeds[this.#line] as number) < at) this.#line++
    while (this.#blank < (counts[1] as number) && (blanks[2 * this.#blank] as number) < this.#line) this.#blank++
  }

  #takeScanned(chunk: Uint8Array, from: number): number {
    const { decode, onMessage, wants, maxMessageBytes } = this.#options
    const { feeds, blanks, counts } = this.#scanner.tables
    const base = this.#from
    const found = counts[1] as number
    let start = from
    while (this.#blank < found) {
      const first = this.#line
      const blank = blanks[2 * this.#blank] as number
      const flags = blanks[2 * this.#blank + 1] as number
      const next = base + (feeds[blank] as number) + 1
      if (next - start > maxMessageBytes) return start
      const head = this.#firstLines.read(chunk, start, base + (feeds[first] as number) + 1)
      if (head === undefined) return start
      this.#line = blank + 1
      this.#blank++
      const intact = (flags & BEGINS) === 0
      const end = base + (feeds[blank - 1] as number) + 1
      const suspect = intact ? undefined : decode(chunk, start, end)
      const swallows = suspect !== undefined && containsAnother(suspect)
      if (swallows || wants === undefined || head.kind !== 'event' || wants(head.name)) {
        const raw = suspect ?? decode(chunk, start, end)
        onMessage(scannedMessage(raw, head, this.#linesOf(start - base, first, blank, flags)), intact)
        if (this.#turn !== this.#scanner.turn) return next
      }
      start = next
    }
    return start
  }

  #linesOf(base: number, first: number, end: number, flags: number): Lines {
    const { lines } = this.#scanner
    lines.base = base
    lines.first = first
    lines.end = end
    lines.ascii = (flags & HIGH) === 0
    return lines
  }
}
