import type { Message } from '@openami/bindings'
import { BlockReader, outputEnd } from './block-reader.ts'
import type { BlockOptions } from './blocks.ts'
import type { Place, Stretch } from './place.ts'

/** The parts of a recording. Blank lines between messages are not listed (R11). */
export interface Reading {
  bytes: number
  messages: number
  /** Line that each session in it begins with (R1); none where the recording began later. */
  greetings: number
  /** Rows of text that old servers answer with (R23). */
  texts: number
  /** The recording begins within a message: what was skipped. */
  begin?: Stretch
  /** The recording ends within a message: what was skipped. */
  end?: Stretch
}

export interface Reader {
  message?(message: Message, place: Place): void
  /** A session begins: nothing that came before belongs to what follows. */
  greeting?(): void
  /** A block that is neither a message nor text that the release sends; `lines`: the first ones of it. */
  stray?(what: string, stretch: Stretch, lines: readonly string[]): void
}

type Stray = Parameters<Required<Reader>['stray']>

const CHUNK = 1 << 16
/** Blocks kept until it is known whether the recording begins within the output of a Command. */
const maxWaiting = 100

/** Cuts what one client received into messages, in bounded memory. A recording may begin and end anywhere. */
export class RecordingReader {
  readonly #reader: Reader
  readonly #blocks: BlockReader
  readonly #reading: Reading = { bytes: 0, messages: 0, greetings: 0, texts: 0 }
  /** What came before the first message; undefined when that has come. */
  #waiting: Stray[] | undefined = []

  constructor(reader: Reader, options?: BlockOptions) {
    this.#reader = reader
    const reading = this.#reading
    const blocks = {
      message: (message: Message, place: Place) => {
        this.#settle()
        reading.messages++
        reader.message?.(message, place)
      },
      greeting: () => {
        this.#settle()
        reading.greetings++
        reader.greeting?.()
      },
      text: () => {
        this.#settle()
        reading.texts++
      },
      stray: (...stray: Stray) => this.#stray(stray),
      cutOff: (stretch: Stretch) => {
        // What has no beginning either is one part of one message.
        if (stretch.offset === 0 && reading.messages === 0) reading.begin = stretch
        else reading.end = stretch
      },
    }
    this.#blocks = new BlockReader(blocks, options)
  }

  push(chunk: Uint8Array): void {
    this.#reading.bytes += chunk.length
    for (let start = 0; start < chunk.length; start += CHUNK) this.#blocks.push(chunk.subarray(start, start + CHUNK))
  }

  end(): Reading {
    this.#blocks.end()
    this.#settle()
    return this.#reading
  }

  #stray(stray: Stray): void {
    const waiting = this.#waiting
    if (waiting === undefined) {
      this.#reader.stray?.(...stray)
    } else if (stray[0] === outputEnd) {
      // Everything up to here is output without its beginning.
      const [, { offset, bytes }] = stray
      const [first] = waiting
      const from = first === undefined ? stray[1] : first[1]
      this.#reading.begin = { offset: from.offset, line: from.line, bytes: offset + bytes - from.offset }
      this.#waiting = undefined
    } else {
      waiting.push(stray)
      if (waiting.length > maxWaiting) this.#settle()
    }
  }

  /** What came before the first message is the end of one that was cut off, if it looks so, and strays. */
  #settle(): void {
    const waiting = this.#waiting
    if (waiting === undefined) return
    this.#waiting = undefined
    const [first] = waiting
    const cut = first !== undefined && this.#reading.begin === undefined && isEndOfMessage(first, this.#reading.bytes)
    if (cut) this.#reading.begin = first[1]
    for (const stray of cut ? waiting.slice(1) : waiting) this.#reader.stray?.(...stray)
  }
}

/** Whether every line could be a header, except the first and the last, which may be cut. */
function isEndOfMessage([, { offset, bytes }, [, ...lines]]: Stray, end: number): boolean {
  const whole = offset + bytes === end ? lines.slice(0, -1) : lines
  return whole.every((line) => line.includes(':'))
}

/** Reads a recording that is in memory. */
export function readMessages(bytes: Uint8Array, reader: Reader, options?: BlockOptions): Reading {
  const recording = new RecordingReader(reader, options)
  recording.push(bytes)
  return recording.end()
}
