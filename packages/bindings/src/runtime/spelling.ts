import type { Lines } from './lines.ts'
import { isAscii } from './text.ts'

const wordBytes = 4

/** What a line begins with as it stands on the wire, to be found again where it is expected. */
export class Spelling {
  readonly text: string
  readonly length: number
  /** The text four bytes at a time, the last four of them in any case; undefined where it cannot be compared so. */
  readonly #words: Int32Array | undefined

  constructor(text: string) {
    this.text = text
    this.length = text.length
    this.#words = text.length < wordBytes || !isAscii(text) ? undefined : wordsOf(text)
  }

  /** Whether it stands in the message from `start` on. */
  standsAt(raw: string, start: number, found: Lines | undefined): boolean {
    const words = this.#words
    if (found === undefined || words === undefined) return raw.startsWith(this.text, start)
    const { bytes } = found
    const at = found.base + start
    const last = at + this.length - wordBytes
    // A text would have to be compared letter by letter.
    if (last > bytes.byteLength - wordBytes || bytes.getInt32(last, true) !== words[0]) return false
    for (let i = 1, from = at; from < last; i++, from += wordBytes)
      if (bytes.getInt32(from, true) !== words[i]) return false
    return true
  }
}

/** The last word first: names that begin alike are many. */
function wordsOf(text: string): Int32Array {
  const bytes = new DataView(Uint8Array.from(text, (char) => char.charCodeAt(0)).buffer)
  const last = text.length - wordBytes
  const words = [bytes.getInt32(last, true)]
  for (let from = 0; from < last; from += wordBytes) words.push(bytes.getInt32(from, true))
  return Int32Array.from(words)
}
