import { Message } from '@openami/bindings'
import { decodeLatin1, type Latin1Decoder } from './latin1.ts'
import { excerpt, ProtocolError } from './protocol-error.ts'
import { WholeMessages } from './whole-messages.ts'

/** What a server sends, cut out of the stream. */
export type Frame =
  | { readonly type: 'greeting'; readonly version: string; readonly line: string }
  /** `intact`: it is known that nothing in it looks like the beginning of another message (R35). */
  | { readonly type: 'message'; readonly message: Message; readonly intact?: boolean }
  /** Unframed rows (R23), latin1, with their line ends. */
  | { readonly type: 'text'; readonly text: string }

export interface FramerOptions {
  /** Called for each frame, in order, while `feed` runs. */
  readonly onFrame: (frame: Frame) => void
  /** Whether a greeting line comes first (R1). Default true. */
  readonly greeting?: boolean
  /** Whether anybody wants events of this name; asked for each event, before it is made a message. Default: all. */
  readonly wants?: (event: string) => boolean
  readonly decode?: Latin1Decoder
  /** Bytes of the longest line, its LF left out. Default 64 KiB. */
  readonly maxLine?: number
  /** Bytes of the longest message. Default 1 MiB. */
  readonly maxMessage?: number
}

/** How much is taken from a server before it is given up. */
export type Limits = Pick<FramerOptions, 'maxLine' | 'maxMessage'>

type State = 'greeting' | 'start' | 'headers' | 'follows' | 'body' | 'ended' | 'text'

const LF = 10
const CR = 13
const greetingLimit = 256
const endMarker = '--END COMMAND--'
const eventBytes = [...'event:'].map((char) => char.charCodeAt(0))
const tornInto = /\n(?:event|response): /i
const startsMessage = /^(?:event|response):/i
const followsLine = /^response: *follows\r?$/i
const followsHeader = /^(?:privilege|actionid):/i

/**
 * Cuts a server's byte stream into frames. Feed it chunks of any size; the frames are the same at every split (R16).
 * Each byte is looked at once, and each message is decoded by itself, so that a value kept by a caller holds on to
 * one message and not to a whole chunk.
 *
 * `feed` and `end` throw a {@link ProtocolError}; the framer must not be used after that.
 */
export class Framer {
  readonly #onFrame: (frame: Frame) => void
  readonly #decode: Latin1Decoder
  readonly #maxLine: number
  readonly #maxMessage: number
  readonly #wants: ((event: string) => boolean) | undefined
  readonly #whole: WholeMessages
  #state: State
  /** Text of the current block from earlier chunks, and its length. */
  #parts: string[] = []
  #held = 0
  /** Of these, the characters of the line that is not complete yet. */
  #lineHeld = 0
  /** The current chunk, and where the current block begins in it. */
  #chunk: Uint8Array = new Uint8Array(0)
  #from = 0
  /** `Response: Follows`: whether header lines end in CRLF, where the rows begin, where the marker line stands. */
  #crlf = true
  #bodyStart = 0
  #markerLine = 0
  #markerStart = 0
  #afterText = false

  constructor(options: FramerOptions) {
    this.#onFrame = options.onFrame
    this.#decode = options.decode ?? decodeLatin1
    this.#maxLine = options.maxLine ?? 65_536
    this.#maxMessage = options.maxMessage ?? 1_048_576
    this.#wants = options.wants
    this.#whole = new WholeMessages({
      decode: this.#decode,
      onMessage: (message, intact) => this.#onFrame({ type: 'message', message, intact }),
      wants: options.wants,
      // No line of it can be too long either.
      longest: Math.min(this.#maxLine, this.#maxMessage),
    })
    this.#state = options.greeting === false ? 'start' : 'greeting'
  }

  feed(chunk: Uint8Array): void {
    this.#chunk = chunk
    this.#from = 0
    const { length } = chunk
    let start = 0
    for (;;) {
      if (this.#state === 'start' && this.#held === 0 && !this.#afterText) {
        start = this.#whole.take(chunk, start)
        this.#from = start
      }
      const at = chunk.indexOf(LF, start)
      if (at === -1) break
      this.#check(start, at)
      this.#line(start, at)
      this.#lineHeld = 0
      start = at + 1
    }
    this.#whole.forget()
    this.#check(start, length)
    if (this.#from < length) {
      this.#parts.push(this.#decode(chunk, this.#from, length))
      this.#held += length - this.#from
      this.#lineHeld += length - start
    }
  }

  /** The stream is over. Throws when it stopped in the middle of something. */
  end(): void {
    this.#chunk = new Uint8Array(0)
    this.#from = 0
    if (this.#state === 'greeting') {
      const what = this.#held === 0 ? 'nothing' : excerpt(this.#block(0))
      const problem = this.#held === 0 ? 'torn' : 'not-ami'
      throw new ProtocolError(problem, `The server sent ${what} instead of an AMI greeting and closed the connection`)
    }
    if (this.#state === 'text') this.#emitText(0)
    else if (this.#held > 0 && !(this.#held === 1 && this.#parts[0] === '\r')) {
      throw new ProtocolError('torn', 'The connection ended in the middle of a message')
    }
  }

  /** Bytes that came without completing a frame; for the text of a time-out. */
  get pending(): number {
    return this.#held
  }

  #line(start: number, end: number): void {
    switch (this.#state) {
      case 'headers':
        if (this.#isBlank(start, end)) this.#emitMessage(start, end)
        break
      case 'start':
        this.#first(start, end)
        break
      case 'greeting':
        this.#greet(end)
        break
      case 'follows':
        this.#followsHeader(start, end)
        break
      case 'body':
        this.#row(start, end)
        break
      case 'ended':
        this.#afterMarker(start, end)
        break
      case 'text':
        this.#textRow(start, end)
        break
    }
  }

  #greet(end: number): void {
    const line = this.#block(end).replace(/\r$/, '')
    const version = /^Asterisk Call Manager[^/]*\/(.*)$/.exec(line)?.[1]
    if (version === undefined) throw notAmi(line)
    this.#restart(end + 1, 'start')
    this.#onFrame({ type: 'greeting', version: version.trim(), line })
  }

  #first(start: number, end: number): void {
    if (this.#isBlank(start, end)) {
      // A blank line between messages means nothing (R11); one between rows of text belongs to the text.
      if (this.#afterText) this.#emitText(end + 1)
      else this.#restart(end + 1, 'start')
      return
    }
    if (this.#lineHeld === 0 && startsWith(this.#chunk, start, end, eventBytes)) this.#state = 'headers'
    else this.#classify(this.#lineText(start, end))
    this.#afterText = false
  }

  #classify(line: string): void {
    if (followsLine.test(line)) {
      this.#state = 'follows'
      this.#crlf = line.endsWith('\r')
      return
    }
    this.#state = startsMessage.test(line) ? 'headers' : 'text'
  }

  /** Rows begin at the first line that is not a header of the answer itself (R22). */
  #followsHeader(start: number, end: number): void {
    const line = this.#lineText(start, end)
    if (followsHeader.test(line) && line.endsWith('\r') === this.#crlf) return
    this.#bodyStart = this.#length(start) - this.#lineHeld
    this.#state = 'body'
    this.#row(start, end)
  }

  #row(start: number, end: number): void {
    const line = this.#lineText(start, end)
    const text = line.endsWith('\r') ? line.slice(0, -1) : line
    // The last row may lack a line end, so that the marker follows it on the same line.
    if (!text.endsWith(endMarker) || (this.#crlf && text === line)) return
    this.#markerLine = this.#length(start) - this.#lineHeld
    this.#markerStart = this.#markerLine + text.length - endMarker.length
    this.#state = 'ended'
  }

  #afterMarker(start: number, end: number): void {
    if (!this.#isBlank(start, end)) {
      // A row that only looked like the marker.
      this.#state = 'body'
      this.#row(start, end)
      return
    }
    const block = this.#block(start)
    const rows = block.slice(this.#bodyStart, this.#markerStart)
    const body = (rows.endsWith('\n') && this.#markerStart === this.#markerLine ? rows.slice(0, -1) : rows)
      .replaceAll('\r\n', '\n')
      .replace(/\r$/, '')
    this.#restart(end + 1, 'start')
    this.#onFrame({ type: 'message', message: new Message(block.slice(0, this.#bodyStart), body) })
  }

  #textRow(start: number, end: number): void {
    if (this.#isBlank(start, end)) {
      this.#emitText(end + 1)
      return
    }
    const line = this.#lineText(start, end)
    if (!startsMessage.test(line)) return
    // Rows need not end in a blank line before the next message.
    const before = this.#length(start) - this.#lineHeld
    const held = this.#lineHeld
    const text = this.#block(start).slice(0, before)
    this.#restart(start, 'start')
    if (held > 0) {
      this.#parts = [line.slice(0, held)]
      this.#held = held
    }
    this.#afterText = false
    this.#onFrame({ type: 'text', text })
    this.#classify(line)
  }

  #emitMessage(start: number, end: number): void {
    // A held CR belongs to the blank line.
    const raw = this.#block(start)
    const message = new Message(this.#lineHeld === 0 ? raw : raw.slice(0, -this.#lineHeld))
    this.#restart(end + 1, 'start')
    // One that was torn may hold the beginning of another (R35).
    const whole = !tornInto.test(message.raw)
    if (whole && message.kind === 'event' && this.#wants?.(message.name) === false) return
    this.#onFrame({ type: 'message', message })
  }

  #emitText(end: number): void {
    const text = this.#block(end)
    this.#restart(end, 'start')
    this.#afterText = true
    this.#onFrame({ type: 'text', text })
  }

  #restart(from: number, state: State): void {
    this.#parts = []
    this.#held = 0
    this.#from = from
    this.#state = state
  }

  /** The current block up to `end` in the chunk. */
  #block(end: number): string {
    const here = this.#decode(this.#chunk, this.#from, end)
    if (this.#parts.length === 0) return here
    return this.#parts.join('') + here
  }

  /** Length of the current block up to `end` in the chunk. */
  #length(end: number): number {
    return this.#held + end - this.#from
  }

  #lineText(start: number, end: number): string {
    const here = this.#decode(this.#chunk, start, end)
    if (this.#lineHeld === 0) return here
    // Joined once a line that a chunk cut, and kept joined: no more work than the bytes that came.
    let text = ''
    for (let i = this.#parts.length - 1; i >= 0 && text.length < this.#lineHeld; i--)
      text = (this.#parts[i] as string) + text
    return text.slice(-this.#lineHeld) + here
  }

  #isBlank(start: number, end: number): boolean {
    const length = this.#lineHeld + end - start
    if (length > 1) return false
    if (length === 0) return true
    return this.#lineHeld === 1 ? this.#parts.at(-1)?.endsWith('\r') === true : this.#chunk[start] === CR
  }

  /** Same error at every split: the limit that an earlier byte crosses is the one reported. */
  #check(start: number, end: number): void {
    const line = this.#lineHeld + end - start
    const block = this.#held + end - this.#from
    if (this.#state === 'greeting') {
      if (line > greetingLimit) throw notAmi(this.#block(end))
      return
    }
    if (line <= this.#maxLine && block <= this.#maxMessage) return
    if (line > this.#maxLine && block - line + this.#maxLine <= this.#maxMessage) {
      throw new ProtocolError('line-too-long', `The server sent a line of more than ${this.#maxLine} bytes`)
    }
    throw new ProtocolError('message-too-long', `The server sent a message of more than ${this.#maxMessage} bytes`)
  }
}

function notAmi(line: string): ProtocolError {
  return new ProtocolError('not-ami', `The server sent ${excerpt(line)} instead of an AMI greeting`)
}

function startsWith(bytes: Uint8Array, start: number, end: number, lower: readonly number[]): boolean {
  if (end - start < lower.length) return false
  for (let i = 0; i < lower.length; i++) {
    const byte = bytes[start + i] as number
    if (byte !== lower[i] && (byte | 32) !== lower[i]) return false
  }
  return true
}
