import type { Message } from '@openami/bindings'
import { ProtocolError } from './protocol-error.ts'

/** How much is taken from a server. */
export interface Limits {
  /** Bytes of the longest line that answers no action, without its LF. Default 64 KiB. */
  readonly maxLine?: number | undefined
  /** Bytes of the longest message that answers no action. Default 1 MiB. */
  readonly maxMessage?: number | undefined
  /**
   * Bytes of the longest message that answers an action, and of all items of a list that are kept for its reply; more
   * fails that action alone. Default 64 MiB.
   */
  readonly maxAnswer?: number | undefined
  /** Items of one list that are kept for its reply. Default 100,000. */
  readonly maxItems?: number | undefined
}

export const defaultMaxAnswer = 67_108_864

/** Whether a message answers an action, and whether anything still waits for it; undefined: it answers none. */
export type Asked = 'wanted' | 'unwanted' | undefined

/** Enough of a line to know how it ends. */
const tail = 32

/** Decides what becomes of a message that is longer than a server may send without being asked. */
export class Oversize {
  readonly maxLine: number
  readonly maxMessage: number
  readonly #maxAnswer: number
  /** Bytes up to which a message needs no decision. */
  readonly usual: number
  readonly #answers: (head: Message) => Asked
  /** First line and ActionID of the message at hand, once it has been asked for. */
  head: Message | undefined
  #asked: Asked
  #decided = false
  /** The rest of it is not kept. */
  skipping = false
  /** What is kept of it begins with a line of its own. */
  whole = false
  /** Of the line at hand only the end is kept. */
  cut = false

  constructor({ maxLine = 65_536, maxMessage = 1_048_576, maxAnswer }: Limits, answers: (head: Message) => Asked) {
    this.maxLine = maxLine
    this.maxMessage = maxMessage
    this.#maxAnswer = maxAnswer ?? defaultMaxAnswer
    this.usual = Math.min(maxMessage, this.#maxAnswer)
    this.#answers = answers
  }

  /** The next message begins. */
  reset(): void {
    if (!this.#decided) return
    this.head = undefined
    this.#decided = this.skipping = this.whole = this.cut = false
  }

  get wanted(): boolean {
    return this.#asked === 'wanted'
  }

  /**
   * Whether the rest is to be skipped. The same at every split: the limit that an earlier byte crosses is the one reported.
   *
   * @throws ProtocolError for a message that nothing asked for
   */
  isTooLong(line: number, message: number, headOf: () => Message | undefined): boolean {
    if (!this.#decided) {
      this.#decided = true
      this.head = headOf()
      this.#asked = this.head === undefined ? undefined : this.#answers(this.head)
    }
    if (this.#asked !== undefined) return this.#asked === 'unwanted' || message > this.#maxAnswer
    if (line <= this.maxLine && message <= this.maxMessage) return false
    // The lines before it left all the space that a line may have.
    if (message - line + this.maxLine <= this.maxMessage) throw tooLong('line', this.maxLine)
    throw tooLong('message', this.maxMessage)
  }

  /** A line of what is skipped, as it may be looked at. */
  shown(line: string): string {
    return this.cut || line.length > this.maxLine ? `\0${line.slice(-tail)}` : line
  }
}

function tooLong(what: 'line' | 'message', limit: number): ProtocolError {
  const option = what === 'line' ? 'maxLine' : 'maxMessage'
  const text = `The server sent a ${what} of more than ${limit} bytes that answers no action; limits.${option} of connect allows more`
  return new ProtocolError(`${what}-too-long`, text)
}
