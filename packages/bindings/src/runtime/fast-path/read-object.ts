import type { HeaderDescriptor } from '../descriptor.ts'
import { readRepeated, readText } from '../header.ts'
import type { HeaderValue } from '../header-value.ts'
import type { Lines } from '../line-table.ts'
import { colonFrom, endOfLine, type Message, skipBlanks } from '../message.ts'
import type { PairNames } from '../pair-name-cache.ts'
import { readValue } from '../scalars.ts'
import { decodeText } from '../text.ts'
import { FOLDED, maxKeptLength, type NamedHeader, PAIRS, REPEATED, SECRET, TOGETHER, TYPED } from './header-slot.ts'
import { roomyObject } from './preallocated-object.ts'

export interface NamedHeaders {
  readonly first: NamedHeader
  named(name: string): NamedHeader
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is what is meant
const ascii = /^[\x00-\x7f]*$/
/** Beyond so many, looking for twins takes longer than the long way. */
const maxOwn = 16
let readings = 0

type Pairs = Record<string, string>

/** Texts of a header that may repeat. */
interface Group {
  readonly named: NamedHeader
  readonly texts: string[]
}

/**
 * Every header of a message in one pass, for messages where each name occurs once, apart from those that the spec says
 * may repeat. Undefined for any other message: the long way knows what to do with it.
 */
export function readWhole(message: Message, headers: NamedHeaders, mask: string | undefined) {
  const { raw } = message
  const found = message.linesFound
  const plain = found?.ascii || ascii.test(raw)
  const reading = ++readings
  const result = roomyObject<HeaderValue>()
  let line = found === undefined ? 0 : found.first
  let repeated: Group[] | undefined
  let before = headers.first
  let own: string[] | undefined
  let pairs: Pairs | undefined
  let colon = -1
  for (let start = 0; start < raw.length; ) {
    const feed = found === undefined ? raw.indexOf('\n', start) : found.feedOf(line++)
    const end = feed === -1 ? endOfLine(raw, start) : feed > start && raw.charCodeAt(feed - 1) === 13 ? feed - 1 : feed
    let named = foreseen(raw, start, before, found)
    let from: number
    if (named !== undefined) from = start + named.spelling.length
    else {
      colon = colonFrom(raw, start, colon)
      const name = colon > start && colon < end ? raw.slice(start, colon).trimEnd() : ''
      start = feed === -1 ? raw.length : feed + 1
      if (name === '') continue
      named = headers.named(plain ? name : decodeText(name))
      if (named !== before && name.length <= maxKeptLength) {
        before.other = before.next
        before.next = named
      }
      from = skipBlanks(raw, colon + 1, end)
    }
    start = feed === -1 ? raw.length : feed + 1
    const { key, traits, main } = named
    const again = named === before
    before = named
    if (traits & FOLDED) {
      // Names that differ in case alone are one header.
      if (own?.includes(named.folded)) return undefined
      own ??= []
      own.push(named.folded)
      if (own.length > maxOwn) return undefined
    }
    const hidden = (traits & SECRET) !== 0 && mask !== undefined
    if (traits & PAIRS && plain && !hidden) {
      if (!again || pairs === undefined) pairs = pairsOf(result, named, reading)
      ;(named.pairs as PairNames).add(pairs, raw, from, end)
      continue
    }
    const value = raw.slice(from, end)
    const text = plain ? value : decodeText(value)
    if (traits & TOGETHER) {
      repeated ??= []
      // Its place among the others.
      if (!join(repeated, named, text)) result[key] = ''
      if (repeated.length > maxOwn) return undefined
      continue
    }
    if (main.met === reading) return undefined
    main.met = reading
    if ((named.absentLengths >> (text.length & 31)) & 1 && named.absent.includes(text)) continue
    if (hidden) result[key] = mask
    else result[key] = traits & TYPED ? (readValue(named.type, text) ?? text) : text
  }
  if (repeated !== undefined) for (const one of repeated) put(result, one, mask)
  return result
}

/** Where the pairs of a header go: into one object, or into one for each of its keys. */
function pairsOf(result: Record<string, HeaderValue>, named: NamedHeader, reading: number): Pairs {
  const { key, part, main } = named
  const names = named.pairs as PairNames
  const there = main.met === reading
  main.met = reading
  const parent = (part === undefined ? result : there ? result[key] : Object.create(null)) as Record<
    string,
    HeaderValue
  >
  if (part !== undefined && !there) result[key] = parent
  const own = part ?? key
  if (there && own in parent) return parent[own] as Pairs
  names.begin()
  const pairs = Object.create(null) as Pairs
  parent[own] = pairs
  return pairs
}

/** The header at `start`, if it is the expected one. */
function foreseen(raw: string, start: number, before: NamedHeader, found: Lines | undefined): NamedHeader | undefined {
  // Those that may repeat do so in a row.
  if (before.traits & REPEATED && before.spelling.standsAt(raw, start, found)) return before
  const { next, other } = before
  if (next?.spelling.standsAt(raw, start, found)) return next
  if (!other?.spelling.standsAt(raw, start, found)) return undefined
  before.other = next
  before.next = other
  return other
}

/** Puts the text with the others of its name; false where it is the first. */
function join(repeated: Group[], named: NamedHeader, text: string): boolean {
  const last = repeated.at(-1)
  const group =
    last?.named === named ? last : repeated.find((one) => one.named.key === named.key && one.named.part === named.part)
  if (group === undefined) repeated.push({ named, texts: [text] })
  else group.texts.push(text)
  return group !== undefined
}

function put(result: Record<string, HeaderValue>, { named, texts }: Group, mask: string | undefined): void {
  const { key, part } = named
  const value = whole(named, texts, mask)
  if (part === undefined || value === mask) {
    result[key] = value
    return
  }
  const before = result[key]
  const parts: Record<string, HeaderValue> = typeof before === 'object' ? (before as typeof parts) : Object.create(null)
  parts[part] = value
  result[key] = parts
}

function whole({ header, traits }: NamedHeader, texts: readonly string[], mask: string | undefined): HeaderValue {
  if (traits & SECRET && mask !== undefined) return mask
  const descriptor = header as HeaderDescriptor
  if (descriptor.keyed || descriptor.type.kind === 'pairs') return readRepeated(descriptor, texts) as HeaderValue
  return texts.filter((text) => !descriptor.absent?.includes(text)).map((text) => readText(descriptor, text) ?? text)
}
