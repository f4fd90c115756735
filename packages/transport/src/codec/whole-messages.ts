import { Message, type MessageHead } from '@openami/bindings'
import type { Latin1Decoder } from './latin1.ts'

const blankLine = /\n\r?\n/g
const eventStart = 'Event: '
const responseStart = 'Response: '
const slots = 1024

/** A first line, its line end included, and what it says. */
interface Known {
  readonly line: string
  readonly head: MessageHead
}

export interface WholeMessagesOptions {
  readonly decode: Latin1Decoder
  readonly onMessage: (message: Message) => void
  /** Whether anybody wants events of this name. */
  readonly wants: ((event: string) => boolean) | undefined
  /** Bytes of the longest message taken here. */
  readonly longest: number
}

/**
 * The short way for what nearly all of a stream is: events and answers that lie in one chunk from their first byte to
 * their blank line, spelt as Asterisk spells them. The chunk is decoded once to find where messages end. Each message
 * that somebody wants is then decoded by itself, so that it does not keep the chunk; the others cost no more than that
 * search. Whatever looks different is left to the line by line way.
 */
export class WholeMessages {
  readonly #options: WholeMessagesOptions
  /** The first line last seen in each slot; a server that invents names cannot fill the memory. */
  readonly #known: (Known | undefined)[] = new Array<undefined>(slots).fill(undefined)
  #chunk: Uint8Array | undefined
  #text = ''

  constructor(options: WholeMessagesOptions) {
    this.#options = options
  }

  /** Takes messages from `from` on, as many as it can; returns where the first one begins that it leaves. */
  take(chunk: Uint8Array, from: number): number {
    const { decode, onMessage, wants, longest } = this.#options
    if (this.#chunk !== chunk) {
      this.#chunk = chunk
      this.#text = decode(chunk, 0, chunk.length)
    }
    const text = this.#text
    let start = from
    for (;;) {
      const event = text.startsWith(eventStart, start)
      if (!event && !isPlainResponse(text, start)) return start
      blankLine.lastIndex = start
      if (!blankLine.test(text)) return start
      const next = blankLine.lastIndex
      if (next - start > longest) return start
      const head = this.#head(text, start, event)
      if (!event || wants === undefined || wants(head.name) || holdsAnother(text, start, next)) {
        const end = text.charCodeAt(next - 2) === 13 ? next - 2 : next - 1
        onMessage(new Message(decode(chunk, start, end), undefined, head))
      }
      start = next
    }
  }

  /** The chunk is done with. */
  forget(): void {
    this.#chunk = undefined
    this.#text = ''
  }

  #head(text: string, start: number, event: boolean): MessageHead {
    const slot = slotOf(text, start)
    const known = this.#known[slot]
    if (known !== undefined && text.startsWith(known.line, start)) return known.head
    const feed = text.indexOf('\n', start)
    const line = copy(text.slice(start, feed + 1))
    const name = line.slice(event ? eventStart.length : responseStart.length, line.endsWith('\r\n') ? -2 : -1)
    const head: MessageHead = { kind: event ? 'event' : 'response', name: copy(name) }
    this.#known[slot] = { line, head }
    return head
  }
}

/** Tells the names of events apart well enough by some of their letters. */
function slotOf(text: string, start: number): number {
  let hash = text.charCodeAt(start + 7)
  for (let at = 9; at <= 19; at += 2) hash = Math.imul(hash, 31) + text.charCodeAt(start + at)
  return hash & (slots - 1)
}

/** Whether another message begins within this one: it was torn (R35), and what swallowed the other must be looked at. */
function holdsAnother(text: string, start: number, next: number): boolean {
  const rest = text.slice(start + eventStart.length, next)
  return rest.includes('\nEvent: ') || rest.includes('\nResponse: ')
}

/** `Response: Follows` is another story (R22). */
function isPlainResponse(text: string, start: number): boolean {
  if (!text.startsWith(responseStart, start)) return false
  const code = text.charCodeAt(start + responseStart.length)
  return code > 32 && code !== 70 && code !== 102
}

/** A string of its own: one cut out of the chunk's text would keep all of that. */
function copy(text: string): string {
  let own = ''
  for (let i = 0; i < text.length; i++) own += String.fromCharCode(text.charCodeAt(i))
  return own
}
