import type { HeaderDescriptor } from './descriptor.ts'

/** The name of a pair, and the one that followed it last time: messages of one kind have the same variables in one order. */
interface PairName {
  /** `NAME=`. */
  readonly prefix: string
  readonly key: string
  next: PairName | undefined
}

/** Most names kept of one message; further names are built each time. */
const maxKept = 64
const maxNameLength = 128

/** Names of a header's pairs, so that a known name is not built again. */
export class PairNames {
  /** A sentinel before the first pair. */
  readonly #first: PairName = { prefix: '', key: '', next: undefined }
  #before = this.#first
  #count = 0

  /** Another message begins. */
  begin(): void {
    this.#before = this.#first
    this.#count = 0
  }

  /** Adds the pair in `text` between `from` and `end`. */
  add(pairs: Record<string, string>, text: string, from: number, end: number): void {
    const name = this.#foreseen(text, from)
    if (name !== undefined) {
      pairs[name.key] = text.slice(from + name.prefix.length, end)
      this.#before = name
      return
    }
    if (from === end) return
    // Searched in the line alone: the next one may be far away in a long message.
    const pair = text.slice(from, end)
    const equals = pair.indexOf('=')
    const key = equals === -1 ? pair : pair.slice(0, equals)
    pairs[key] = equals === -1 ? '' : pair.slice(equals + 1)
    this.#expect(key)
  }

  /** The name at this place last time, or the one after it: a variable may be missing. */
  #foreseen(text: string, from: number): PairName | undefined {
    const { next } = this.#before
    if (next === undefined || text.startsWith(next.prefix, from)) return next
    const { next: second } = next
    return second !== undefined && text.startsWith(second.prefix, from) ? second : undefined
  }

  /** Replaces the name that was here last time. */
  #expect(key: string): void {
    if (++this.#count > maxKept || key.length > maxNameLength) return
    const name = { prefix: `${key}=`, key, next: this.#before.next?.next }
    this.#before.next = name
    this.#before = name
  }
}

const byHeader = new Map<string, PairNames>()

/**
 * For a header each of whose lines is one pair and never says "no value". Messages of all kinds share it: a server
 * sends the same variables with each, as its configuration says.
 */
export function pairNamesFor(header: HeaderDescriptor | undefined): PairNames | undefined {
  if (header === undefined || !(header.repeated || header.keyed) || header.absent !== undefined) return undefined
  if (header.type.kind !== 'pairs' || header.type.separator !== undefined) return undefined
  let names = byHeader.get(header.name)
  if (names === undefined) {
    names = new PairNames()
    byHeader.set(header.name, names)
  }
  return names
}
