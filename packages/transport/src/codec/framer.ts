import { Message } from '@openami/bindings'
import { ChunkReader, containsAnother } from './fast-path/chunk-reader.ts'
import { eventFirst, headOf, isActionIdLine, isEventLine, isFirstLine } from './first-line.ts'
import { beginsWhole, Follows, wholeAfterTorn } from './follows.ts'
import type { Frame } from './frame.ts'
import type { FramerOptions } from './framer-options.ts'
import { closedEarly, greetingLimit, notAmi, versionOf } from './greeting.ts'
import { decodeLatin1, encodeLatin1 } from './latin1.ts'
import { Oversize } from './oversize.ts'
import { PendingBuffer } from './pending-buffer.ts'
import { tornAtEnd } from './protocol-error.ts'
import { type Framing, skipStep } from './skipped-answer.ts'

type State = 'greeting' | 'start' | Framing

const LF = 10

/**
 * Cuts a server's byte stream into frames. Feed it chunks of any size; the frames are the same at every split (R16).
 * Each byte is looked at once, and each message is decoded by itself, so that a value kept by a caller holds on to
 * one message and not to a whole chunk.
 *
 * `feed` and `end` throw a {@link ProtocolError}; the framer must not be used after that.
 */
export class Framer {
  readonly #onFrame: (frame: Frame) => void
  readonly #size: Oversize
  readonly #onDoubt: () => void
  readonly #wants: ((event: string) => boolean) | undefined
  readonly #chunkReader: ChunkReader
  readonly #buffer: PendingBuffer
  readonly #follows: Follows
  #state: State
  #chunk: Uint8Array = new Uint8Array(0)
  /** What came last was text, to which blank lines belong. */
  #afterText = false

  constructor(options: FramerOptions) {
    this.#onFrame = options.onFrame
    const { decode = decodeLatin1, isLater = () => false, onDoubt = () => undefined } = options
    this.#onDoubt = onDoubt
    this.#size = new Oversize(options, options.answers ?? (() => undefined))
    this.#wants = options.wants
    this.#chunkReader = new ChunkReader({
      decode,
      onMessage: (message, intact) => this.#onFrame({ type: 'message', message, intact }),
      wants: options.wants,
      // No line of it can be too long either.
      maxMessageBytes: Math.min(this.#size.maxLine, this.#size.usual),
    })
    this.#buffer = new PendingBuffer(decode)
    this.#follows = new Follows({ isLater, onDoubt })
    this.#state = options.greeting === false ? 'start' : 'greeting'
  }

  feed(chunk: Uint8Array): void {
    const block = this.#buffer
    this.#chunk = chunk
    block.enter(chunk)
    const { length } = chunk
    let start = 0
    for (;;) {
      if (this.#state === 'start' && block.held === 0 && !this.#afterText) {
        start = this.#chunkReader.take(chunk, start)
        block.skipTo(start)
      }
      const at = chunk.indexOf(LF, start)
      if (at === -1) break
      this.#check(start, at)
      this.#line(start, at)
      block.nextLine()
      start = at + 1
    }
    this.#chunkReader.forget()
    this.#check(start, length)
    block.keep(start)
    if (!this.#size.skipping || block.lineHeld <= this.#size.maxLine) return
    block.shorten()
    this.#size.cut = true
  }

  /** The stream is over. Throws when it stopped in the middle of something. */
  end(): void {
    const block = this.#buffer
    block.enter(new Uint8Array(0))
    if (this.#state === 'greeting') throw closedEarly(block.text(0))
    if (this.#size.skipping) throw tornAtEnd()
    if (this.#state === 'text') this.#emitText(0)
    else if (block.held > 0 && block.text(0) !== '\r') throw tornAtEnd()
  }

  /** Bytes that came without completing a frame; for the text of a time-out. */
  get pending(): number {
    return this.#buffer.held
  }

  #line(start: number, end: number): void {
    if (this.#size.skipping) return void this.#skipLine(start, end)
    switch (this.#state) {
      case 'headers':
        if (this.#buffer.isBlank(start, end)) this.#emitMessage(start, end)
        break
      case 'start':
        this.#first(start, end)
        break
      case 'greeting':
        this.#greet(end)
        break
      case 'follows':
        this.#followsLine(start, end)
        break
      case 'torn':
        if (this.#buffer.isBlank(start, end)) this.#emitTorn(this.#buffer.text(end + 1), end)
        break
      case 'text':
        this.#textRow(start, end)
        break
    }
  }

  #greet(end: number): void {
    const line = this.#buffer.text(end).replace(/\r$/, '')
    const version = versionOf(line)
    this.#restart(end + 1)
    this.#onFrame({ type: 'greeting', version, line })
  }

  #first(start: number, end: number): void {
    const block = this.#buffer
    if (block.isBlank(start, end)) {
      // A blank line between messages means nothing (R11); one between rows of text belongs to the text.
      if (this.#afterText) this.#emitText(end + 1)
      else this.#restart(end + 1)
      return
    }
    this.#classify(block.line(start, end))
    this.#afterText = false
  }

  #classify(line: string): void {
    if (this.#follows.begin(line)) this.#state = 'follows'
    else this.#state = isFirstLine(line) ? 'headers' : 'text'
  }

  #followsLine(start: number, end: number): void {
    const block = this.#buffer
    const step = this.#follows.take(block.line(start, end), block.length(start) - block.lineHeld)
    if (step === 'torn') {
      this.#recover(end)
    } else if (step === 'over') {
      const message = this.#follows.message(block.text(start))
      this.#restart(end + 1)
      this.#onFrame({ type: 'message', message })
    }
  }

  /** Delivers the complete messages after the cut. */
  #recover(end: number): void {
    const text = this.#buffer.text(end + 1)
    const { skipping, whole, head } = this.#size
    const from = skipping ? (whole && beginsWhole(text) ? 0 : undefined) : wholeAfterTorn(text)
    if (from === undefined) {
      this.#state = 'torn'
      return
    }
    const chunk = this.#chunk
    this.#emitTorn((skipping ? (head?.raw ?? '') : '') + text.slice(0, from), end)
    this.#buffer.nextLine()
    this.feed(encodeLatin1(text.slice(from)))
    this.#chunk = chunk
    this.#buffer.enter(chunk)
    this.#buffer.skipTo(end + 1)
  }

  #textRow(start: number, end: number): void {
    const block = this.#buffer
    if (block.isBlank(start, end)) {
      this.#emitText(end + 1)
      return
    }
    const line = block.line(start, end)
    if (!isFirstLine(line)) return
    // Rows need not end in a blank line before the next message.
    const { lineHeld } = block
    const text = block.text(start).slice(0, block.length(start) - lineHeld)
    if (isActionIdLine(text) && isEventLine(line)) {
      this.#state = 'headers'
      return
    }
    this.#restart(start, line.slice(0, lineHeld))
    this.#afterText = false
    this.#onFrame({ type: 'text', text })
    this.#classify(line)
  }

  #emitMessage(start: number, end: number): void {
    const { lineHeld } = this.#buffer
    // A held CR belongs to the blank line.
    const raw = this.#buffer.text(start)
    const message = new Message(eventFirst(lineHeld === 0 ? raw : raw.slice(0, -lineHeld)))
    this.#restart(end + 1)
    // One that was torn may hold the beginning of another (R35).
    const whole = !containsAnother(message.raw)
    if (whole && message.kind === 'event' && this.#wants?.(message.name) === false) return
    this.#onFrame({ type: 'message', message })
  }

  #emitTorn(raw: string, end: number): void {
    this.#restart(end + 1)
    this.#onFrame({ type: 'torn', message: new Message(raw) })
  }

  #emitText(end: number): void {
    const text = this.#buffer.text(end)
    this.#restart(end)
    this.#afterText = true
    this.#onFrame({ type: 'text', text })
  }

  #restart(from: number, held = ''): void {
    this.#buffer.restart(from, held)
    this.#state = 'start'
    this.#size.reset()
  }

  #check(start: number, end: number): void {
    const line = this.#buffer.lineHeld + end - start
    const length = this.#buffer.length(end)
    if (this.#state === 'greeting') {
      if (line > greetingLimit) throw notAmi(this.#buffer.text(end))
      return
    }
    const size = this.#size
    if ((line <= size.maxLine && length <= size.usual) || size.skipping) return
    if (!size.isTooLong(line, length, () => this.#head(start, end))) return
    const block = this.#buffer
    size.skipping = true
    block.restart(start, block.line(start, start))
    // The server may be further on by now.
    if (this.#state === 'follows') this.#onDoubt()
    if (size.wanted && size.head !== undefined) this.#onFrame({ type: 'too-long', message: size.head })
  }

  /** By the lines before the current one; undefined if that is the first line of a message. */
  #head(start: number, end: number): Message | undefined {
    const block = this.#buffer
    if (this.#state === 'start') {
      if (isFirstLine(block.line(start, end))) return undefined
      this.#state = 'text'
      this.#afterText = false
    }
    if (this.#state === 'text') return new Message('')
    const before = eventFirst(block.text(start).slice(0, block.length(start) - block.lineHeld))
    const id = this.#state === 'headers' ? new Message(before).actionId : this.#follows.own
    return headOf(before, id)
  }

  /** Searches for the end of a skipped answer. */
  #skipLine(start: number, end: number): void {
    const block = this.#buffer
    const size = this.#size
    const line = size.shown(block.line(start, end))
    const framing = this.#state as Framing
    switch (skipStep(line, framing, this.#follows)) {
      case 'over':
        this.#emitSkipped(end + 1)
        return
      case 'torn':
        this.#recover(end)
        return
      case 'torn-over':
        this.#emitTorn((size.head?.raw ?? '') + block.text(end + 1), end)
        return
      case 'next':
        this.#emitSkipped(start, line.slice(0, block.lineHeld))
        this.#afterText = false
        this.#classify(line)
        return
    }
    // Of an output, what came since a blank line is kept: it may be cut off, and this the message that shows it.
    const kept = framing === 'follows' || framing === 'torn'
    const blank = line === '' || line === '\r'
    if (!kept || blank || block.length(end + 1) > size.maxMessage) {
      block.restart(end + 1, '')
      size.whole = blank
    }
    size.cut = false
  }

  #emitSkipped(from: number, held = ''): void {
    const { head = new Message('') } = this.#size
    this.#afterText = this.#state === 'text'
    this.#restart(from, held)
    this.#onFrame({ type: 'skipped', message: head })
  }
}
