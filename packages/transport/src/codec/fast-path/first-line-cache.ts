import type { MessageHead } from '@openami/bindings'
import { decodeLatin1, encodeLatin1 } from '../latin1.ts'
import { matchesAt } from '../matches-at.ts'

const slots = 1024
/** Bytes of the longest line that is kept; names have a few dozen. */
const maxLength = 128
const event = encodeLatin1('Event: ')
const response = encodeLatin1('Response: ')
const CR = 13

interface Known {
  /** The first line, its line end included. */
  readonly line: Uint8Array
  readonly head: MessageHead | undefined
}

/** First lines of messages, spelt as Asterisk spells them; each is read once, because the same ones come again and again. */
export class FirstLineCache {
  /**
   * The line last seen in each slot, and the one before it: a server that invents names, many or long ones,
   * cannot fill the memory.
   */
  readonly #known: (Known | undefined)[] = new Array<undefined>(slots).fill(undefined)

  /** What the line says from `start` to its LF before `end`; undefined where it is long, or no plain beginning. */
  read(bytes: Uint8Array, start: number, end: number): MessageHead | undefined {
    if (end - start > maxLength) return undefined
    const slot = slotOf(bytes, start, end)
    const known = this.#known[slot]
    if (known !== undefined && same(known.line, bytes, start)) return known.head
    const beside = slot ^ 1
    const other = this.#known[beside]
    if (other !== undefined && same(other.line, bytes, start)) return other.head
    const head = readLine(bytes, start, end)
    // The one that was here may well come again.
    if (known !== undefined) this.#known[beside] = known
    // A copy of its own: a socket reads the next bytes into the same memory, and a Buffer's `slice` does not copy.
    this.#known[slot] = { line: new Uint8Array(bytes.subarray(start, end)), head }
    return head
  }
}

/** A hash of some of the name's letters. */
function slotOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start
  for (let at = start + 7; at < end; at += 2) hash = Math.imul(hash, 31) + (bytes[at] as number)
  return hash & (slots - 1)
}

/** A line has one LF, its last byte: no line is the beginning of another. */
function same(line: Uint8Array, bytes: Uint8Array, start: number): boolean {
  for (let i = 0; i < line.length; i++) if (line[i] !== bytes[start + i]) return false
  return true
}

function readLine(bytes: Uint8Array, start: number, end: number): MessageHead | undefined {
  const kind = matchesAt(bytes, start, event) ? 'event' : matchesAt(bytes, start, response) ? 'response' : undefined
  if (kind === undefined) return undefined
  const from = start + (kind === 'event' ? event : response).length
  // `Response: Follows` is another story (R22).
  if (kind === 'response' && ((bytes[from] as number) <= 32 || ((bytes[from] as number) | 32) === 102)) return undefined
  const feed = end - 1
  return { kind, name: decodeLatin1(bytes, from, bytes[feed - 1] === CR ? feed - 1 : feed) }
}
