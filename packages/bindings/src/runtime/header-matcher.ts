import type { Lines } from './line-table.ts'
import { isAscii } from './text.ts'

const wordBytes = 4

/** The beginning of a line on the wire, to be compared at an expected place. */
export class Spelling {
  readonly text: string
  readonly length: number
  /** The last four bytes and the first four; others between them, which may overlap. */
  readonly #last: number
  readonly #first: number
  readonly #between: Int32Array | undefined
  /** Whether it can be compared by four bytes at a time. */
  readonly #byWords: boolean

  constructor(text: string) {
    this.text = text
    this.length = text.length
    this.#byWords = text.length >= wordBytes && isAscii(text)
    const words = this.#byWords ? wordsOf(text) : []
    this.#first = words[0] ?? 0
    this.#last = words.at(-1) ?? 0
    this.#between = words.length > 2 ? Int32Array.from(words.slice(1, -1)) : undefined
  }

  /** Whether the message has it at `start`. */
  standsAt(raw: string, start: number, found: Lines | undefined): boolean {
    if (found === undefined || !this.#byWords) return raw.startsWith(this.text, start)
    const { bytes } = found
    const at = found.base + start
    const last = at + this.length - wordBytes
    // Faster than comparing letter by letter: many names have the same beginning.
    if (last > found.length - wordBytes || bytes.getInt32(last, true) !== this.#last) return false
    if (bytes.getInt32(at, true) !== this.#first) return false
    const between = this.#between
    if (between === undefined) return true
    for (let i = 0; i < between.length; i++)
      if (bytes.getInt32(at + wordBytes * (i + 1), true) !== between[i]) return false
    return true
  }
}

/** From four bytes to the next, and the last four. */
function wordsOf(text: string): number[] {
  const bytes = new DataView(Uint8Array.from(text, (char) => char.charCodeAt(0)).buffer)
  const last = text.length - wordBytes
  const words: number[] = []
  for (let from = 0; from < last; from += wordBytes) words.push(bytes.getInt32(from, true))
  words.push(bytes.getInt32(last, true))
  return words
}

/** Bounded, because a server may invent names, many or long ones. */
const maxMatchers = 4096
const maxLength = 128
const shared = new Map<string, Spelling>()

/** Headers of many messages have the same spelling: sharing them keeps fewer in the cache. */
export function spellingOf(text: string): Spelling {
  const known = shared.get(text)
  if (known !== undefined) return known
  const made = new Spelling(text)
  if (shared.size < maxMatchers && text.length <= maxLength) shared.set(text, made)
  return made
}
