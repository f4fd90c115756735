import { Message } from '@openami/bindings'
import { type BlockOptions, type Blocks, defaultMaxMessage } from './blocks.ts'
import { endsCommand, Follows } from './follows.ts'
import { classify, type Framing, plainFraming } from './framing.ts'
import { HeldBytes } from './held-bytes.ts'
import type { Place, Stretch } from './place.ts'
import { linesOf, nameOf, shownLines } from './stray-lines.ts'

type State = 'between' | 'message' | 'follows' | 'stray'

/** What the end of an answer to a Command is called where its beginning is not there. */
export const outputEnd = 'output of a Command without its first line'

const CR = 13
const greeting = 'Asterisk Call Manager/'
const startsMessage = /^(?:event|response):/i
const beginnings = ['event:', 'response:', greeting.toLowerCase()]
const idFirstLines = /^ActionID:.*\r?\nEvent: *(.*?)\r?$/i
/** A line that is not kept whole keeps its last bytes, for the marker that ends an answer. */
const tailKept = 64
const longLine = 65_536

/** Cuts a stream into blocks. Holds at most one message and one chunk, whatever the stream holds. */
export class BlockReader {
  readonly #blocks: Blocks
  readonly #framing: Framing
  readonly #maxMessage: number
  readonly #held = new HeldBytes()
  readonly #follows = new Follows()
  #state: State = 'between'
  /** Bytes of the recording before those that are held. */
  #base = 0
  /** The line at hand: its number, where it begins in what is held, and how far a line end has been looked for. */
  #line = 1
  #lineStart = 0
  #searched = 0
  /** Whether the first bytes of the line at hand are gone. */
  #lineCut = false
  /** The block at hand: its place, where its bytes begin in what is held, and how many of it were not kept. */
  #place: Place = { offset: 0, line: 1 }
  #blockStart = 0
  #dropped = 0
  #firstLines: string[] = []
  /** The event, where the message begins with its ActionID. */
  #idFirst: string | undefined

  constructor(blocks: Blocks, { framing = plainFraming, maxMessage = defaultMaxMessage }: BlockOptions = {}) {
    this.#blocks = blocks
    this.#framing = framing
    this.#maxMessage = maxMessage
  }

  push(chunk: Uint8Array): void {
    const held = this.#held
    held.append(chunk)
    for (let feed = held.lineFeed(this.#searched); feed !== -1; feed = held.lineFeed(this.#searched)) {
      this.#takeLine(feed)
      this.#line++
      this.#lineStart = this.#searched = feed + 1
      this.#lineCut = false
    }
    this.#searched = held.length
    this.#limit()
    this.#forget(this.#state === 'between' ? this.#lineStart : this.#blockStart)
  }

  /** The recording is over. */
  end(): void {
    const { length } = this.#held
    const rest = this.#held.text(this.#lineStart, length)
    if (this.#state === 'between') {
      if (rest === '' || rest === '\r') return
      this.#begin('stray')
      this.#cutOff()
    } else if (this.#state !== 'stray') {
      this.#cutOff()
    } else if (rest === '' || this.#dropped > 0 || !this.#isNext(rest)) {
      this.#endStray(length)
    } else {
      this.#endStray(this.#lineStart)
      this.#begin('stray')
      this.#cutOff()
    }
  }

  /** Whether the last line, which is cut off, begins another block: a message, or the next row of a text. */
  #isNext(rest: string): boolean {
    const start = rest.toLowerCase()
    if (beginnings.some((one) => one.startsWith(start) || start.startsWith(one))) return true
    return classify(linesOf(this.#held.text(this.#blockStart, this.#lineStart)), this.#framing) === 'text'
  }

  #takeLine(feed: number): void {
    const start = this.#lineStart
    const end = this.#held.at(feed - 1) === CR && feed > start ? feed - 1 : feed
    const blank = end === start && !this.#lineCut
    switch (this.#state) {
      case 'between':
        if (!blank) this.#first(start, feed)
        break
      case 'message':
        if (blank) this.#endMessage(start)
        else if (this.#isGreeting(start)) this.#cutByGreeting(start)
        break
      case 'follows':
        this.#followsLine(start, feed)
        break
      case 'stray':
        if (blank) this.#endStray(start)
        else this.#strayLine(start, feed)
        break
    }
  }

  /** The first line of a block, which is not blank. */
  #first(start: number, feed: number): void {
    if (this.#isGreeting(start)) {
      this.#blocks.greeting(this.#here())
      return
    }
    if (!this.#startsMessage(start)) this.#begin('stray')
    else this.#begin(this.#follows.begin(this.#held.text(start, feed)) ? 'follows' : 'message')
  }

  #followsLine(start: number, feed: number): void {
    if (this.#isGreeting(start) && !this.#lineCut && this.#held.at(feed - 1) === CR) {
      this.#cutByGreeting(start)
      return
    }
    const at = start - this.#blockStart + this.#dropped
    const step = this.#follows.take(this.#held.text(start, feed), at)
    if (step === 'over') {
      if (this.#isTooLong(start)) this.#endTooLong(start)
      else this.#emit(this.#follows.message(this.#held.text(this.#blockStart, start)), start)
      this.#state = 'between'
    } else if (step !== 'more') {
      // The line before this one begins another message.
      const other = step - this.#dropped + this.#blockStart
      const kept = other >= this.#blockStart
      this.#endStray(kept ? other : start, 'Response: Follows without --END COMMAND--')
      if (!kept) {
        this.#begin('stray')
        return
      }
      this.#place = { offset: this.#base + other, line: this.#line - 1 }
      this.#open('message', other)
      if (this.#follows.begin(this.#held.text(other, start - 1))) {
        this.#state = 'follows'
        this.#followsLine(start, feed)
      }
    }
  }

  #strayLine(start: number, feed: number): void {
    if (this.#isGreeting(start)) {
      this.#endStray(start)
      this.#blocks.greeting(this.#here())
    } else if (this.#startsMessage(start)) {
      this.#idFirst = this.#line === this.#place.line + 1 ? this.#idFirstEvent(feed) : undefined
      if (this.#idFirst !== undefined) {
        this.#state = 'message'
        return
      }
      this.#endStray(start)
      this.#first(start, feed)
    } else if (this.#dropped === 0 && endsCommand(this.#held.text(Math.max(start, feed - tailKept), feed).trimEnd())) {
      // In an answer without its beginning, the blank lines are rows as well.
      this.#endStray(feed + 1, outputEnd)
    }
  }

  /** The event, where the block begins with the ActionID line of an item that may begin so. */
  #idFirstEvent(feed: number): string | undefined {
    const event = idFirstLines.exec(this.#held.text(this.#blockStart, feed))?.[1]
    return event !== undefined && this.#framing.idFirst(event) ? event : undefined
  }

  #startsMessage(start: number): boolean {
    const first = this.#held.at(start)
    // E, e, R, r: most lines need no text.
    if (this.#lineCut || (first !== 0x45 && first !== 0x65 && first !== 0x52 && first !== 0x72)) return false
    return startsMessage.test(this.#held.text(start, start + 9))
  }

  #isGreeting(start: number): boolean {
    if (this.#lineCut || this.#held.at(start) !== 0x41) return false
    return this.#held.text(start, start + greeting.length) === greeting
  }

  #here(): Place {
    return { offset: this.#base + this.#lineStart, line: this.#line }
  }

  /** A block begins with the line at hand. */
  #begin(state: State): void {
    this.#place = this.#here()
    this.#open(state, this.#lineStart)
  }

  #open(state: State, start: number): void {
    this.#state = state
    this.#blockStart = start
    this.#dropped = 0
    this.#idFirst = undefined
  }

  #endMessage(end: number): void {
    if (this.#isTooLong(end)) this.#endTooLong(end)
    else {
      const name = this.#idFirst
      const head = name === undefined ? undefined : ({ kind: 'event', name } as const)
      this.#emit(new Message(this.#held.text(this.#blockStart, end), undefined, head), end)
    }
    this.#state = 'between'
  }

  #emit(message: Message, end: number): void {
    this.#blocks.message(message, this.#place, end - this.#blockStart)
  }

  #cutByGreeting(start: number): void {
    this.#endStray(start, 'message cut off where a new session begins')
    this.#blocks.greeting(this.#here())
  }

  #endTooLong(end: number): void {
    this.#blocks.stray(`message of more than ${this.#maxMessage} bytes`, this.#stretch(end), this.#shown(end))
  }

  #endStray(end: number, what?: string): void {
    this.#state = 'between'
    const shown = this.#shown(end)
    if (this.#isTooLong(end)) this.#endTooLong(end)
    else if (what !== undefined) this.#blocks.stray(what, this.#stretch(end), shown)
    else {
      const text = this.#held.text(this.#blockStart, end)
      const lines = linesOf(text)
      const kind = classify(lines, this.#framing)
      if (kind === 'bare') this.#emit(new Message(text), end)
      else if (kind === 'text') this.#blocks.text(this.#stretch(end))
      else this.#blocks.stray(nameOf(lines), this.#stretch(end), shown)
    }
  }

  #cutOff(): void {
    const end = this.#held.length
    if (this.#isTooLong(end)) this.#endTooLong(end)
    else this.#blocks.cutOff(this.#stretch(end))
  }

  #stretch(end: number): Stretch {
    return { ...this.#place, bytes: end - this.#blockStart + this.#dropped }
  }

  #isTooLong(end: number): boolean {
    return end - this.#blockStart + this.#dropped > this.#maxMessage
  }

  #shown(end: number): string[] {
    return this.#dropped > 0 ? this.#firstLines : shownLines(this.#held, this.#blockStart, end)
  }

  /** What is too long for a message is not kept. */
  #limit(): void {
    const held = this.#held
    if (this.#state === 'between') {
      if (held.length - this.#lineStart <= this.#maxMessage) return
      // A line that has no end yet.
      if (this.#startsMessage(this.#lineStart)) this.#begin('message')
      else this.#begin('stray')
    }
    if (!this.#isTooLong(held.length)) return
    if (this.#dropped === 0) this.#firstLines = shownLines(held, this.#blockStart, held.length)
    this.#drop(this.#blockStart, this.#lineStart)
    if (held.length - this.#lineStart > longLine) {
      this.#drop(this.#lineStart, held.length - tailKept)
      this.#lineCut = true
    }
  }

  /** Removes bytes of the block at hand, which ends up at the beginning of what is held. */
  #drop(start: number, end: number): void {
    this.#held.remove(start, end)
    this.#dropped += end - start
    this.#base += end - start
    this.#searched = this.#held.length
    if (this.#lineStart >= end) this.#lineStart -= end - start
  }

  #forget(end: number): void {
    this.#held.remove(0, end)
    this.#base += end
    this.#blockStart -= end
    this.#lineStart -= end
    this.#searched -= end
  }
}
