import { Message } from '@openami/bindings'

const endMarker = '--END COMMAND--'
const firstLine = /^response: *follows\r?$/i
const ownHeader = /^(?:privilege|actionid):/i
const messageLine = /^(?:Event|Response): \S.*\r$/
const headerLine = /^[!-9;-~]+: .*\r$/

/**
 * The answer to a Command up to AMI 2.5 (R22): headers, rows of any text, a marker. Rows end in LF alone. Where a blank
 * line and two headers that end in CRLF are between them, the answer was torn, and another message follows (R35).
 */
export class Follows {
  #state: 'headers' | 'rows' | 'ended' = 'headers'
  #crlf = true
  /** Where the rows begin in the block, where the marker does, and where what looks like another message does. */
  #rows = 0
  #marker = 0
  #other: number | undefined
  #afterBlank = false

  /** Whether an answer of this form begins with `line`; then it is at its beginning. */
  begin(line: string): boolean {
    if (!firstLine.test(line)) return false
    this.#state = 'headers'
    this.#crlf = line.endsWith('\r')
    this.#rows = this.#marker = 0
    this.#other = undefined
    this.#afterBlank = false
    return true
  }

  /** Takes the line that begins at `at` in the block, without its LF. A number: another message begins there. */
  take(line: string, at: number): 'more' | 'over' | number {
    if (this.#other !== undefined && headerLine.test(line)) return this.#other
    this.#other = this.#afterBlank && messageLine.test(line) ? at : undefined
    this.#afterBlank = this.#crlf && line === '\r'
    if (this.#state === 'ended') {
      if (line === '' || line === '\r') return 'over'
      // A row that only looked like the marker.
      this.#state = 'rows'
    } else if (this.#state === 'headers') {
      if (ownHeader.test(line) && line.endsWith('\r') === this.#crlf) return 'more'
      this.#rows = at
      this.#state = 'rows'
    }
    const text = line.endsWith('\r') ? line.slice(0, -1) : line
    // The last row may lack a line end, so that the marker follows it on the same line.
    if (!text.endsWith(endMarker) || (this.#crlf && text === line)) return 'more'
    this.#marker = at + text.length - endMarker.length
    this.#state = 'ended'
    return 'more'
  }

  /** The answer, out of the whole block. */
  message(block: string): Message {
    const rows = block.slice(this.#rows, this.#marker)
    const body = (rows.endsWith('\n') ? rows.slice(0, -1) : rows).replaceAll('\r\n', '\n').replace(/\r$/, '')
    return new Message(block.slice(0, this.#rows), body)
  }
}

/** Whether the line ends an answer without its beginning. */
export function endsCommand(line: string): boolean {
  return line.endsWith(endMarker)
}
