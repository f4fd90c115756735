import type { Latin1Decoder } from './latin1.ts'

const CR = 13
/** So many parts are made one: small pieces of a long message must not cost many times their bytes. */
const maxParts = 256

/**
 * What is not framed yet: text of earlier chunks, and a range of the current one. The line at hand is its end; a line
 * is given by its start in the chunk, which is 0 if it began in an earlier one, and by the position of its LF.
 */
export class PendingBuffer {
  readonly #decode: Latin1Decoder
  /** Text from earlier chunks, and its length. */
  #parts: string[] = []
  /** Of these, how many are joined ones. */
  #joined = 0
  #held = 0
  /** Of that text, the characters of the line that is not complete yet. */
  #lineHeld = 0
  /** The current chunk, and where the block begins in it. */
  #chunk: Uint8Array = new Uint8Array(0)
  #from = 0

  constructor(decode: Latin1Decoder) {
    this.#decode = decode
  }

  /** Bytes of earlier chunks. */
  get held(): number {
    return this.#held
  }

  /** Of these, those of the line at hand. */
  get lineHeld(): number {
    return this.#lineHeld
  }

  /** Another chunk; what was left of the last one must have been kept. */
  enter(chunk: Uint8Array): void {
    this.#chunk = chunk
    this.#from = 0
  }

  /** The chunk is over, in the middle of the line that begins at `start`. */
  keep(start: number): void {
    const { length } = this.#chunk
    if (this.#from >= length) return
    this.#parts.push(this.#decode(this.#chunk, this.#from, length))
    this.#held += length - this.#from
    this.#lineHeld += length - start
    if (this.#parts.length - this.#joined < maxParts) return
    this.#parts.push(this.#parts.splice(this.#joined).join(''))
    this.#joined++
  }

  /** The bytes of the chunk before `from` are done; pending pieces are kept. */
  skipTo(from: number): void {
    this.#from = from
  }

  /** The line at hand is done; the next one begins in the current chunk. */
  nextLine(): void {
    this.#lineHeld = 0
  }

  /** A new block begins at `from` of the current chunk; `text` of earlier ones belongs to it. */
  restart(from: number, text: string): void {
    this.#parts = text === '' ? [] : [text]
    this.#joined = 0
    this.#held = text.length
    this.#from = from
  }

  /** The block up to `end` in the chunk. */
  text(end: number): string {
    const here = this.#decode(this.#chunk, this.#from, end)
    if (this.#parts.length === 0) return here
    return this.#parts.join('') + here
  }

  /** Length of the block up to `end` in the chunk. */
  length(end: number): number {
    return this.#held + end - this.#from
  }

  /** The line that begins at `start`, without its LF at `end`. */
  line(start: number, end: number): string {
    const here = this.#decode(this.#chunk, start, end)
    if (this.#lineHeld === 0) return here
    // Joined once per line that a chunk cut: linear in the number of bytes.
    let text = ''
    for (let i = this.#parts.length - 1; i >= 0 && text.length < this.#lineHeld; i--)
      text = (this.#parts[i] as string) + text
    return text.slice(-this.#lineHeld) + here
  }

  /** Of the line that a chunk has cut, only the end is kept. */
  shorten(): void {
    const end = this.line(0, 0).slice(-32)
    this.#parts = [end]
    this.#joined = 0
    this.#held = this.#lineHeld = end.length
  }

  isBlank(start: number, end: number): boolean {
    const length = this.#lineHeld + end - start
    if (length > 1) return false
    if (length === 0) return true
    return this.#lineHeld === 1 ? this.#parts.at(-1)?.endsWith('\r') === true : this.#chunk[start] === CR
  }
}
