import { Message } from '@openami/bindings'
import { Block } from './block.ts'
import { beginsWhole, Follows, wholeAfterTorn } from './follows.ts'
import { decodeLatin1, encodeLatin1, type Latin1Decoder } from './latin1.ts'
import { type Asked, type Limits, Oversize } from './oversize.ts'
import { excerpt, ProtocolError } from './protocol-error.ts'
import { swallowsAnother, WholeMessages } from './whole-messages.ts'

/** What a server sends, cut out of the stream. */
export type Frame =
  | { readonly type: 'greeting'; readonly version: string; readonly line: string }
  /** `intact`: it is known that nothing in it looks like the beginning of another message (R35). */
  | { readonly type: 'message'; readonly message: Message; readonly intact?: boolean }
  /** The head of an answer that was cut off, what came of it, and the message that it swallowed (R22, R35). */
  | { readonly type: 'torn'; readonly message: Message }
  /** An answer longer than `maxAnswer`: its first line and ActionID. The rest is left out. */
  | { readonly type: 'too-long'; readonly message: Message }
  /** An answer that was left out, or its rest, has come to its end. */
  | { readonly type: 'skipped'; readonly message: Message }
  /** Unframed rows (R23), latin1, with their line ends. */
  | { readonly type: 'text'; readonly text: string }

export type { Asked, Limits }

export interface FramerOptions extends Omit<Limits, 'maxItems'> {
  /** Called for each frame, in order, while `feed` runs. */
  readonly onFrame: (frame: Frame) => void
  /** Whether a greeting line comes first (R1). Default true. */
  readonly greeting?: boolean
  /** Whether anybody wants events of this name; asked for each event, before it is made a message. Default: all. */
  readonly wants?: (event: string) => boolean
  /**
   * Whether an answer with ActionID `id` can only come behind the answer to `own`, whose ActionID may be undefined.
   * Proves that a `Response: Follows` was cut off (R22, R35); without it, such an answer waits for its end.
   */
  readonly isLater?: (id: string, own: string | undefined) => boolean
  /** Rows of a `Response: Follows` look like messages: it is time to ask the server something. */
  readonly onDoubt?: () => void
  readonly decode?: Latin1Decoder
  /** Asked once for a message longer than `maxLine` or `maxMessage`, by its first line and ActionID. */
  readonly answers?: (head: Message) => Asked
}

type State = 'greeting' | 'start' | 'headers' | 'follows' | 'torn' | 'text'

const LF = 10
const greetingLimit = 256
const startsMessage = /^(?:event|response):/i
/** The mailbox lists of Asterisk 1.6.2 to 13.1 put it in front of `Event:` (R10). */
const actionIdLine = /^actionid:[^\n]*\n/i

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
  readonly #whole: WholeMessages
  readonly #block: Block
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
    this.#whole = new WholeMessages({
      decode,
      onMessage: (message, intact) => this.#onFrame({ type: 'message', message, intact }),
      wants: options.wants,
      // No line of it can be too long either.
      longest: Math.min(this.#size.maxLine, this.#size.usual),
    })
    this.#block = new Block(decode)
    this.#follows = new Follows({ isLater, onDoubt })
    this.#state = options.greeting === false ? 'start' : 'greeting'
  }

  feed(chunk: Uint8Array): void {
    const block = this.#block
    this.#chunk = chunk
    block.enter(chunk)
    const { length } = chunk
    let start = 0
    for (;;) {
      if (this.#state === 'start' && block.held === 0 && !this.#afterText) {
        start = this.#whole.take(chunk, start)
        block.skipTo(start)
      }
      const at = chunk.indexOf(LF, start)
      if (at === -1) break
      this.#check(start, at)
      this.#line(start, at)
      block.nextLine()
      start = at + 1
    }
    this.#whole.forget()
    this.#check(start, length)
    block.keep(start)
    if (!this.#size.skipping || block.lineHeld <= this.#size.maxLine) return
    block.shorten()
    this.#size.cut = true
  }

  /** The stream is over. Throws when it stopped in the middle of something. */
  end(): void {
    const block = this.#block
    block.enter(new Uint8Array(0))
    if (this.#state === 'greeting') {
      const what = block.held === 0 ? 'nothing' : excerpt(block.text(0))
      const problem = block.held === 0 ? 'torn' : 'not-ami'
      throw new ProtocolError(problem, `The server sent ${what} instead of an AMI greeting and closed the connection`)
    }
    if (this.#size.skipping) throw torn()
    if (this.#state === 'text') this.#emitText(0)
    else if (block.held > 0 && block.text(0) !== '\r') {
      throw torn()
    }
  }

  /** Bytes that came without completing a frame; for the text of a time-out. */
  get pending(): number {
    return this.#block.held
  }

  #line(start: number, end: number): void {
    if (this.#size.skipping) return void this.#skipLine(start, end)
    switch (this.#state) {
      case 'headers':
        if (this.#block.isBlank(start, end)) this.#emitMessage(start, end)
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
        if (this.#block.isBlank(start, end)) this.#emitTorn(this.#block.text(end + 1), end)
        break
      case 'text':
        this.#textRow(start, end)
        break
    }
  }

  #greet(end: number): void {
    const line = this.#block.text(end).replace(/\r$/, '')
    const version = /^Asterisk Call Manager[^/]*\/(.*)$/.exec(line)?.[1]
    if (version === undefined) throw notAmi(line)
    this.#restart(end + 1)
    this.#onFrame({ type: 'greeting', version: version.trim(), line })
  }

  #first(start: number, end: number): void {
    const block = this.#block
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
    else this.#state = startsMessage.test(line) ? 'headers' : 'text'
  }

  #followsLine(start: number, end: number): void {
    const block = this.#block
    const step = this.#follows.take(block.line(start, end), block.length(start) - block.lineHeld)
    if (step === 'torn') {
      this.#recover(end)
    } else if (step === 'over') {
      const message = this.#follows.message(block.text(start))
      this.#restart(end + 1)
      this.#onFrame({ type: 'message', message })
    }
  }

  /** Hands on what stands whole behind the cut. */
  #recover(end: number): void {
    const text = this.#block.text(end + 1)
    const { skipping, whole, head } = this.#size
    const from = skipping ? (whole && beginsWhole(text) ? 0 : undefined) : wholeAfterTorn(text)
    if (from === undefined) {
      this.#state = 'torn'
      return
    }
    const chunk = this.#chunk
    this.#emitTorn((skipping ? (head?.raw ?? '') : '') + text.slice(0, from), end)
    this.#block.nextLine()
    this.feed(encodeLatin1(text.slice(from)))
    this.#chunk = chunk
    this.#block.enter(chunk)
    this.#block.skipTo(end + 1)
  }

  #textRow(start: number, end: number): void {
    const block = this.#block
    if (block.isBlank(start, end)) {
      this.#emitText(end + 1)
      return
    }
    const line = block.line(start, end)
    if (!startsMessage.test(line)) return
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
    const { lineHeld } = this.#block
    // A held CR belongs to the blank line.
    const raw = this.#block.text(start)
    const message = new Message(eventFirst(lineHeld === 0 ? raw : raw.slice(0, -lineHeld)))
    this.#restart(end + 1)
    // One that was torn may hold the beginning of another (R35).
    const whole = !swallowsAnother(message.raw)
    if (whole && message.kind === 'event' && this.#wants?.(message.name) === false) return
    this.#onFrame({ type: 'message', message })
  }

  #emitTorn(raw: string, end: number): void {
    this.#restart(end + 1)
    this.#onFrame({ type: 'torn', message: new Message(raw) })
  }

  #emitText(end: number): void {
    const text = this.#block.text(end)
    this.#restart(end)
    this.#afterText = true
    this.#onFrame({ type: 'text', text })
  }

  #restart(from: number, held = ''): void {
    this.#block.restart(from, held)
    this.#state = 'start'
    this.#size.reset()
  }

  #check(start: number, end: number): void {
    const line = this.#block.lineHeld + end - start
    const length = this.#block.length(end)
    if (this.#state === 'greeting') {
      if (line > greetingLimit) throw notAmi(this.#block.text(end))
      return
    }
    const size = this.#size
    if ((line <= size.maxLine && length <= size.usual) || size.skipping) return
    if (!size.isTooLong(line, length, () => this.#head(start, end))) return
    const block = this.#block
    size.skipping = true
    block.restart(start, block.line(start, start))
    // The server may be further on by now.
    if (this.#state === 'follows') this.#onDoubt()
    if (size.wanted && size.head !== undefined) this.#onFrame({ type: 'too-long', message: size.head })
  }

  /** By the lines in front of the one at hand; undefined where that is the first line of a message. */
  #head(start: number, end: number): Message | undefined {
    const block = this.#block
    if (this.#state === 'start') {
      if (startsMessage.test(block.line(start, end))) return undefined
      this.#state = 'text'
      this.#afterText = false
    }
    if (this.#state === 'text') return new Message('')
    const before = eventFirst(block.text(start).slice(0, block.length(start) - block.lineHeld))
    const id = this.#state === 'headers' ? new Message(before).actionId : this.#follows.own
    const first = before.slice(0, before.indexOf('\n') + 1)
    return new Message(id === undefined ? first : `${first}ActionID: ${id}\r\n`)
  }

  /** Looks for the end of an answer that is left out. */
  #skipLine(start: number, end: number): void {
    const block = this.#block
    const size = this.#size
    const line = size.shown(block.line(start, end))
    const blank = line === '' || line === '\r'
    if (this.#state === 'follows') {
      const step = this.#follows.take(line, 0)
      if (step === 'torn') return void this.#recover(end)
      if (step === 'over') return void this.#emitSkipped(end + 1)
    } else if (blank) {
      if (this.#state !== 'torn') return void this.#emitSkipped(end + 1)
      return void this.#emitTorn((size.head?.raw ?? '') + block.text(end + 1), end)
    } else if (this.#state === 'text' && startsMessage.test(line)) {
      this.#emitSkipped(start, line.slice(0, block.lineHeld))
      this.#afterText = false
      return void this.#classify(line)
    }
    // Of an output, what came since a blank line is kept: it may be cut off, and this the message that shows it.
    const kept = this.#state === 'follows' || this.#state === 'torn'
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

function torn(): ProtocolError {
  return new ProtocolError('torn', 'The connection ended in the middle of a message')
}

function isActionIdLine(text: string): boolean {
  return actionIdLine.exec(text)?.[0] === text
}

function isEventLine(line: string): boolean {
  return /^event:/i.test(line)
}

/** A message is told by its first line: an ActionID in front of that goes after it. */
function eventFirst(raw: string): string {
  const id = (raw.charCodeAt(0) | 32) === 97 ? actionIdLine.exec(raw)?.[0] : undefined
  if (id === undefined) return raw
  const end = raw.indexOf('\n', id.length) + 1
  return raw.slice(id.length, end) + id + raw.slice(end)
}

function notAmi(line: string): ProtocolError {
  return new ProtocolError('not-ami', `The server sent ${excerpt(line)} instead of an AMI greeting`)
}
