import { decodeLatin1, type Latin1Decoder } from '@openami/transport/codec'
import { decodeBytes } from './text.ts'

/** What a server says about a message from a client that it cannot run. */
export type ActionProblem = 'missing-action' | 'line-too-long' | 'too-many-lines'

export interface ActionReaderOptions {
  readonly onAction: (action: IncomingAction) => void
  readonly decode?: Latin1Decoder
  /** Bytes a line may have, its LF included. Default 1024 (R5). */
  readonly maxLine?: number
  /** Lines a message may have. Default 128 (R6). */
  readonly maxLines?: number
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all that Asterisk skips as blank
const blanks = /^[\x00-\x20]+/

/** One message as a server reads it (R8). */
export class IncomingAction {
  /** Lines as they came, latin1, cut at a NUL (R4). */
  readonly lines: readonly string[]
  /** Why it cannot be run; undefined where it can. */
  readonly problem: ActionProblem | undefined
  /** First non-empty `Action`; empty if there is no such header. */
  readonly action: string

  constructor(lines: readonly string[], problem: ActionProblem | undefined) {
    this.lines = lines
    this.action = this.getAll('Action').find((value) => value !== '') ?? ''
    this.problem = problem ?? (this.action === '' ? 'missing-action' : undefined)
  }

  get actionId(): string | undefined {
    return this.get('ActionID')
  }

  /** First value under this name. The colon must touch the name; leading blanks of the value are skipped. */
  get(name: string): string | undefined {
    return this.getAll(name)[0]
  }

  getAll(name: string): string[] {
    const prefix = `${name.toLowerCase()}:`
    const found: string[] = []
    for (const line of this.lines) {
      if (line.slice(0, prefix.length).toLowerCase() !== prefix) continue
      found.push(decodeBytes(line.slice(prefix.length).replace(blanks, '')))
    }
    return found
  }
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
      // Space left in a server's line buffer; when it is full, all but its last byte is thrown away (R5).
      const room = this.#maxLine - this.#line.length
      const feed = chunk.subarray(start, start + room).indexOf(10)
      const end = feed === -1 ? Math.min(start + room, chunk.length) : start + feed
      this.#line += this.#decode(chunk, start, end)
      if (feed !== -1) {
        const line = this.#line
        this.#line = ''
        this.#take(line.endsWith('\r') ? line.slice(0, -1) : line)
        start = end + 1
        continue
      }
      if (this.#line.length >= this.#maxLine) {
        this.#line = this.#line.slice(-1)
        this.#tooLong = true
      }
      start = end
    }
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
