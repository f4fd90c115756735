import { decodeLatin1, type Latin1Decoder } from '@openami/transport/codec'
import { IncomingAction } from './incoming-action.ts'

export interface ActionReaderOptions {
  readonly onAction: (action: IncomingAction) => void
  readonly decode?: Latin1Decoder | undefined
  /** Bytes a line may have, its LF included. Default 1024 (R5). */
  readonly maxLine?: number
  /** Lines a message may have. Default 128 (R6). */
  readonly maxLines?: number
}

/**
 * A server's side of the wire: cuts a client's bytes into messages the way Asterisk does, its oddities included
 * (R4–R8). The same at every split.
 */
export class ActionReader {
  readonly #onAction: (action: IncomingAction) => void
  readonly #decode: Latin1Decoder
  readonly #maxLine: number
  readonly #maxLines: number
  /** Bytes of the current line that came in earlier chunks. */
  #line = ''
  #lines: string[] = []
  #tooMany = false
  /** Outlives its message when that one had too many lines as well (R6). */
  #tooLong = false

  constructor(options: ActionReaderOptions) {
    this.#onAction = options.onAction
    this.#decode = options.decode ?? decodeLatin1
    this.#maxLine = options.maxLine ?? 1024
    this.#maxLines = options.maxLines ?? 128
  }

  feed(chunk: Uint8Array): void {
    for (let start = 0; start < chunk.length; ) {
      const between = this.#line === '' && this.#lines.length === 0 && !this.#tooMany && !this.#tooLong
      if (between) start = this.#readMessages(chunk, start)
      if (start < chunk.length) start = this.#readLine(chunk, start)
    }
  }

  /**
   * Reads the messages that are in the chunk as a whole and in which nothing is odd, each at once. Gives where the first
   * begins that is not.
   */
  #readMessages(chunk: Uint8Array, start: number): number {
    let [message, line, lines] = [start, start, 0]
    for (let at = start; at < chunk.length; at++) {
      const byte = chunk[at]
      if (byte === 0) break
      if (byte !== 10) continue
      const length = at - line
      if (length === 0 || (length === 1 && chunk[line] === 13)) {
        this.#onAction(new IncomingAction(this.#textOf(chunk, message, line), undefined))
        message = at + 1
        lines = 0
      } else if (length >= this.#maxLine || ++lines > this.#maxLines) break
      line = at + 1
    }
    return message
  }

  /** Without its last line end. */
  #textOf(chunk: Uint8Array, start: number, end: number): string {
    return end === start ? '' : this.#decode(chunk, start, chunk[end - 2] === 13 ? end - 2 : end - 1)
  }

  /** Reads a line, or the part of it that the chunk has. Gives where the next one begins. */
  #readLine(chunk: Uint8Array, start: number): number {
    // Space left in a server's line buffer; when it is full, all but its last byte is thrown away (R5).
    const room = this.#maxLine - this.#line.length
    const feed = chunk.subarray(start, start + room).indexOf(10)
    const end = feed === -1 ? Math.min(start + room, chunk.length) : start + feed
    this.#line += this.#decode(chunk, start, end)
    if (feed !== -1) {
      const line = this.#line
      this.#line = ''
      this.#take(line.endsWith('\r') ? line.slice(0, -1) : line)
      return end + 1
    }
    if (this.#line.length >= this.#maxLine) {
      this.#line = this.#line.slice(-1)
      this.#tooLong = true
    }
    return end
  }

  #take(line: string): void {
    const nul = line.indexOf('\0')
    const text = nul === -1 ? line : line.slice(0, nul)
    if (text !== '') {
      if (this.#lines.length < this.#maxLines) this.#lines.push(text)
      else this.#tooMany = true
      return
    }
    const lines = this.#lines
    const problem = this.#tooMany ? 'too-many-lines' : this.#tooLong ? 'line-too-long' : undefined
    if (problem === 'line-too-long') this.#tooLong = false
    this.#lines = []
    this.#tooMany = false
    this.#onAction(new IncomingAction(lines, problem))
  }
}
