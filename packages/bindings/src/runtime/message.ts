import { bytesOf } from './bytes.ts'
import { roomyObject } from './fast-path/preallocated-object.ts'
import { HeaderSearch, none, unsure } from './header-search.ts'
import type { HeaderValue } from './header-value.ts'
import { inspectAs } from './inspect.ts'
import type { Lines } from './line-table.ts'
import { maskHeaders } from './masked-object.ts'
import type { MessageHead, MessageKind } from './message-head.ts'
import { decodeText } from './text.ts'
import { defineUnlisted } from './unlisted.ts'

/** One line, latin1; without a name if it has no colon. */
interface Line {
  readonly name: string | undefined
  readonly value: string
}

/**
 * One message, kept as the bytes it came in and read on demand. Names match without regard to case (R17).
 *
 * However a message is printed, it shows no sensitive value: those are read by name, and the text of the
 * message is in fields that no printer, `structuredClone` or `assert` sees. Two messages are equal if their `raw` is.
 */
export class Message {
  /** The whole text, latin1: one character per byte, with its line ends, without the closing blank line. */
  declare readonly raw: string
  readonly kind: MessageKind
  /** Value of the first header: the event's name, `Success`, … ; empty for text. */
  readonly name: string
  /** Rows between the headers and `--END COMMAND--` (R22), joined by LF, latin1; absent elsewhere. */
  declare readonly body: string | undefined
  /** Lines without a colon, in order (R12). */
  declare readonly lines: string[]
  /** @internal Where the lines end, as long as that is known. */
  declare readonly linesFound: Lines | undefined
  readonly #raw: string
  readonly #body: string | undefined
  #lines: readonly Line[] | undefined
  readonly #found: Lines | undefined

  /** `head`: the first line, where it has been read already. */
  constructor(raw: string, body?: string, head?: MessageHead)
  /** @internal */
  constructor(raw: string, body?: string, head?: MessageHead, found?: Lines)
  constructor(raw: string, body?: string, head: MessageHead = readHead(raw), found?: Lines) {
    this.#raw = raw
    this.#body = body
    this.kind = head.kind
    this.name = head.name
    this.#found = found
    if (found !== undefined) found.owner = this
  }

  static {
    defineUnlisted(Message.prototype, {
      raw: {
        get(this: Message): string {
          return this.#raw
        },
      },
      body: {
        get(this: Message): string | undefined {
          return this.#body
        },
      },
      lines: {
        get(this: Message): string[] {
          return this.#textLines()
        },
      },
      linesFound: {
        get(this: Message): Lines | undefined {
          return this.#ownLines()
        },
      },
    })
  }

  /** First value under this name, or undefined where the message has no such header. */
  get(name: string): string | undefined {
    const finder = this.#lines === undefined && this.kind !== 'text' ? finderOf(name) : undefined
    if (finder === undefined) return this.#find(name)
    if (finder.search.lower === this.kind) return decodeText(this.name)
    const raw = this.#raw
    const lines = this.#found
    const found = lines !== undefined && lines.owner === this ? lines : undefined
    const line = found === undefined ? unsure : finder.search.in(raw, found)
    if (line === none) return undefined
    if (found !== undefined && line !== unsure) {
      const text = valueAfter(raw, found, line, finder.search.lower.length)
      return found.ascii ? text : decodeText(text)
    }
    const { pattern } = finder
    pattern.lastIndex = 0
    if (!pattern.test(raw)) return undefined
    const colon = pattern.lastIndex
    const end = endOfLine(raw, colon)
    return decodeText(raw.slice(skipBlanks(raw, colon, end), end))
  }

  /** Every value under this name, in order (R15). */
  getAll(name: string): string[] {
    const wanted = name.toLowerCase()
    const found: string[] = []
    for (const { name: own, value } of this.#index()) if (own?.toLowerCase() === wanted) found.push(decodeText(value))
    return found
  }

  /** Bytes of the first value under this name, as they came; undefined where the message has no such header. */
  getBytes(name: string): Uint8Array | undefined {
    return this.getAllBytes(name)[0]
  }

  /** Bytes of every value under this name, in order. */
  getAllBytes(name: string): Uint8Array[] {
    const wanted = name.toLowerCase()
    return this.#index().flatMap(({ name: own, value }) => (own?.toLowerCase() === wanted ? [bytesOf(value)] : []))
  }

  has(name: string): boolean {
    return this.get(name) !== undefined
  }

  /** Every header in order, names as the server spelt them. */
  headers(): Array<[name: string, value: string]> {
    const found: Array<[string, string]> = []
    for (const { name, value } of this.#index())
      if (name !== undefined) found.push([decodeText(name), decodeText(value)])
    return found
  }

  get actionId(): string | undefined {
    return this.get('ActionID')
  }

  /** Headers as an object without prototype; a repeated header becomes an array. */
  toObject(): Record<string, string | string[]> {
    const result = roomyObject<string | string[]>()
    const plain = this.#ownLines()?.ascii === true
    for (const line of this.#index()) {
      if (line.name === undefined) continue
      const name = plain ? line.name : decodeText(line.name)
      const value = plain ? line.value : decodeText(line.value)
      const before = result[name]
      if (before === undefined) result[name] = value
      else if (Array.isArray(before)) before.push(value)
      else result[name] = [before, value]
    }
    return result
  }

  /** As `toObject`, sensitive values masked; of a message that the spec does not know, by the names of its headers. */
  toJSON(): Record<string, HeaderValue> {
    return maskHeaders(this.toObject(), this)
  }

  [Symbol.for('nodejs.util.inspect.custom')](
    depth: number | null,
    options: object,
    inspect: (value: unknown, options: object) => string,
  ): string {
    const rows = this.#body === undefined ? this.#textLines().length : this.#body.split('\n').length
    const shown = inspectAs('Message', { ...this.toJSON() }, depth, options, inspect)
    return rows === 0 ? shown : `${shown} and ${rows} lines of text`
  }

  #ownLines(): Lines | undefined {
    const found = this.#found
    return found !== undefined && found.owner === this ? found : undefined
  }

  #textLines(): string[] {
    const found: string[] = []
    for (const { name, value } of this.#index()) if (name === undefined) found.push(decodeText(value))
    return found
  }

  #find(name: string): string | undefined {
    const wanted = name.toLowerCase()
    for (const { name: own, value } of this.#index()) if (own?.toLowerCase() === wanted) return decodeText(value)
    return undefined
  }

  #index(): readonly Line[] {
    if (this.#lines !== undefined) return this.#lines
    const lines: Line[] = []
    const raw = this.#raw
    let colon = -1
    for (let start = 0; start < raw.length; ) {
      const end = endOfLine(raw, start)
      colon = colonFrom(raw, start, colon)
      // SIPshowpeer of 1.4 writes a blank before the colon: `Reg-Contact : sip:…`.
      const name = colon > start && colon < end ? raw.slice(start, colon).trimEnd() : ''
      if (name !== '') {
        lines.push({ name, value: raw.slice(skipBlanks(raw, colon + 1, end), end) })
      } else if (end > start) lines.push({ name: undefined, value: raw.slice(start, end) })
      const feed = raw.indexOf('\n', end)
      start = feed === -1 ? raw.length : feed + 1
    }
    this.#lines = lines
    return lines
  }
}

/** A message whose line ends are known to the code that found it. */
export function scannedMessage(raw: string, head: MessageHead, found: Lines | undefined): Message {
  return new Message(raw, undefined, head, found)
}

/** Finds the first header of a name: one search in the raw text, cheaper than indexing every line. */
interface Finder {
  readonly name: string
  readonly search: HeaderSearch
  /** Matches up to the colon, from the second line on. */
  readonly pattern: RegExp
  /** The name that was looked up after it last time: listeners read the same few names in the same order. */
  next: Finder | undefined
}

const finders = new Map<string, Finder>()
/** Bounded: an application may look up names taken from messages. */
const maxFinders = 1024
let lastFinder: Finder | undefined

/** Undefined for an unusual name, which is looked up in the index. */
function finderOf(name: string): Finder | undefined {
  const foreseen = lastFinder?.next
  const finder = foreseen?.name === name ? foreseen : (finders.get(name) ?? newFinder(name))
  if (finder === undefined) return undefined
  if (lastFinder !== undefined && finder !== foreseen) lastFinder.next = finder
  lastFinder = finder
  return finder
}

function newFinder(name: string): Finder | undefined {
  if (finders.size >= maxFinders || !/^[!-9;-~]+(?: [!-9;-~]+)*$/.test(name)) return undefined
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  // SIPshowpeer of 1.4 writes a blank before the colon: `Reg-Contact : sip:…`.
  const pattern = new RegExp(`\\n${literal}[^\\S\\n]*:`, 'gi')
  const finder: Finder = { name, search: new HeaderSearch(name), pattern, next: undefined }
  finders.set(name, finder)
  return finder
}

function readHead(raw: string): MessageHead {
  const end = endOfLine(raw, 0)
  const colon = raw.indexOf(':')
  const first = colon > 0 && colon < end ? raw.slice(0, colon).toLowerCase() : ''
  const kind = first === 'event' || first === 'response' || first === 'action' ? first : 'text'
  return { kind, name: kind === 'text' ? '' : raw.slice(skipBlanks(raw, colon + 1, end), end) }
}

/** The value after a name of `length` characters in this line. */
function valueAfter(raw: string, found: Lines, line: number, length: number): string {
  const colon = found.startOf(line) + length
  const feed = found.feedOf(line)
  const end = raw.charCodeAt(feed - 1) === 13 ? feed - 1 : feed
  return raw.slice(skipBlanks(raw, colon + 1, end), end)
}

/** Where the line that begins at `start` ends, without its LF or CRLF. */
export function endOfLine(raw: string, start: number): number {
  const feed = raw.indexOf('\n', start)
  const end = feed === -1 ? raw.length : feed
  return end > start && raw.charCodeAt(end - 1) === 13 ? end - 1 : end
}

/**
 * The first colon from `start` on, or the end of the message; `last` is the result for an earlier line. Searching again
 * for each line would take quadratic time for lines without a colon.
 */
export function colonFrom(raw: string, start: number, last: number): number {
  if (last >= start) return last
  const found = raw.indexOf(':', start)
  return found === -1 ? raw.length : found
}

/** One blank after the colon belongs to the format; what follows is the value. */
export function skipBlanks(raw: string, from: number, end: number): number {
  return from < end && raw.charCodeAt(from) === 32 ? from + 1 : from
}
