import { Message } from '@openami/bindings'

const endMarker = '--END COMMAND--'
const firstLine = /^response: *follows\r?$/i
const ownHeader = /^(?:privilege|actionid):/i
const actionId = 'ActionID: '
const looksLikeMessage = /(?:Event|Response): \S/
const blankLines = /\n\r?\n(?:\r?\n)*/g
const wholeStart = /(?:Event|Response): [^\r\n]+\r\n/y

export interface FollowsOptions {
  /** Whether an answer with ActionID `id` can only come after the answer to `own`; undefined: it has no ActionID. */
  readonly isLater: (id: string, own: string | undefined) => boolean
  /** Rows look as if the server had gone on with another message. */
  readonly onDoubt: () => void
}

/** More is to come; the blank line after the marker has come; the server is known to be further on. */
export type FollowsStep = 'more' | 'over' | 'torn'

/**
 * The answer to a Command up to AMI 2.5 (R22): headers, rows of any text, a marker. It cannot be known by its rows that
 * it was torn (R35), because a row can be anything, a whole event included. An answer to something that was asked
 * later proves it: an attacker who writes rows does not know that ActionID, for the server has not read it when it writes them.
 */
export class Follows {
  readonly #options: FollowsOptions
  #state: 'headers' | 'rows' | 'ended' = 'headers'
  /** Whether the server's own lines end in CRLF. */
  #crlf = true
  #own: string | undefined
  /** Where the rows begin in the block, and the marker. */
  #rowsStart = 0
  #markerStart = 0
  #doubts = 0

  constructor(options: FollowsOptions) {
    this.#options = options
  }

  /** Its own ActionID. */
  get own(): string | undefined {
    return this.#own
  }

  /** Whether an answer of this form begins with `line`; then it is at its beginning. */
  begin(line: string): boolean {
    if (!firstLine.test(line)) return false
    this.#state = 'headers'
    this.#crlf = line.endsWith('\r')
    this.#own = undefined
    this.#doubts = 0
    return true
  }

  /** Takes the line that begins at `at` in the block; without its LF. */
  take(line: string, at: number): FollowsStep {
    // Nothing that the server itself says ends in LF alone; rows do.
    if (this.#crlf && line.endsWith('\r') && this.#isTorn(line)) return 'torn'
    if (this.#state === 'ended') {
      if (line === '' || line === '\r') return 'over'
      // A row that only looked like the marker.
      this.#state = 'rows'
    } else if (this.#state === 'headers') {
      // Rows begin at the first line that is not a header of the answer itself (R22).
      if (ownHeader.test(line) && line.endsWith('\r') === this.#crlf) return 'more'
      this.#rowsStart = at
      this.#state = 'rows'
    }
    const text = line.endsWith('\r') ? line.slice(0, -1) : line
    // The last row may lack a line end, so that the marker follows it on the same line.
    if (!text.endsWith(endMarker) || (this.#crlf && text === line)) return 'more'
    this.#markerStart = at + text.length - endMarker.length
    this.#state = 'ended'
    return 'more'
  }

  /** The answer, out of the whole block. */
  message(block: string): Message {
    const rows = block.slice(this.#rowsStart, this.#markerStart)
    const body = (rows.endsWith('\n') ? rows.slice(0, -1) : rows).replaceAll('\r\n', '\n').replace(/\r$/, '')
    return new Message(block.slice(0, this.#rowsStart), body)
  }

  #isTorn(line: string): boolean {
    if (looksLikeMessage.test(line)) {
      // Asked again from time to time: the answer may be torn, too.
      this.#doubts++
      if ((this.#doubts & (this.#doubts - 1)) === 0) this.#options.onDoubt()
    }
    if (!line.startsWith(actionId)) return false
    const id = line.slice(actionId.length, -1)
    if (this.#state === 'headers' && this.#own === undefined) {
      this.#own = id
      return false
    }
    return id !== this.#own && this.#options.isLater(id, this.#own)
  }
}

/**
 * Where the complete messages at the end of a torn block begin (the last one may be incomplete); undefined
 * if even that one does not begin with its own line. Before them are rows, and the message that the cut has
 * appended to a row.
 */
export function wholeAfterTorn(block: string): number | undefined {
  let from: number | undefined
  const look = (at: number): void => {
    wholeStart.lastIndex = at
    if (!wholeStart.test(block)) from = undefined
    else from ??= at
  }
  for (const { index, 0: gap } of block.matchAll(blankLines)) look(index + gap.length)
  return from
}

/** Whether a message begins here with its own line. */
export function beginsWhole(text: string): boolean {
  wholeStart.lastIndex = 0
  return wholeStart.test(text)
}
