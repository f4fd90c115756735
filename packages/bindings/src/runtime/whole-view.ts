import type { HeaderDescriptor, TypeDescriptor, TypeKind } from './descriptor.ts'
import { type HeaderValue, readRepeated, readText } from './header.ts'
import type { Lines } from './lines.ts'
import { endOfLine, type Message, skipBlanks } from './message.ts'
import { type PairNames, pairNamesFor } from './pair-names.ts'
import { roomyObject } from './roomy-object.ts'
import { readValue } from './scalars.ts'
import type { Spelling } from './spelling.ts'
import { decodeText } from './text.ts'

/** What an index knows of a header line by the name as it is spelt on the wire. */
export interface NamedHeader {
  /** `Name: `, as most lines begin. */
  readonly spelling: Spelling
  /** Under which it stands in the object. */
  readonly key: string
  /** What stands in parentheses behind the name of a keyed header; empty for the bare name. */
  readonly part: string | undefined
  /** The key in lower case, where it is the message's own spelling: of a name that the spec lacks, or a pattern's. */
  readonly folded: string | undefined
  /** Undefined: unknown to the spec. */
  readonly header: HeaderDescriptor | undefined
  readonly secret: boolean
  /** What stood behind it last time: events of one kind have nearly always the same headers in the same order. */
  next: NamedHeader | undefined
  /** What stood there before that. */
  other: NamedHeader | undefined
  /** Of the header that this is a spelling of. */
  readonly slot: HeaderSlot
}

/**
 * What an index knows of a header, however it is spelt. Descriptors lack what does not apply, so that each looks
 * different to V8; these all look alike, which makes them quick to read.
 */
export interface HeaderSlot {
  /** Number of the reading that met it last. */
  met: number
  readonly type: TypeDescriptor
  /** Whether its values are more than their texts. */
  readonly typed: boolean
  readonly repeated: boolean
  /** Whether all lines of one name make one value. */
  readonly together: boolean
  /** Texts for "no value". */
  readonly absent: readonly string[]
  /** One bit for each length that such a text has: most texts need no closer look. */
  readonly absentLengths: number
  /** Where each line is a pair of one object. */
  readonly pairs: PairNames | undefined
}

const textType: TypeDescriptor = { kind: 'string' }
const texts: ReadonlySet<TypeKind> = new Set(['string', 'enum', 'secret'])

export function newSlot(header: HeaderDescriptor | undefined): HeaderSlot {
  const { type = textType, absent = [], repeated = false, keyed = false } = header ?? {}
  let absentLengths = 0
  for (const text of absent) absentLengths |= 1 << (text.length & 31)
  const pairs = pairNamesFor(header)
  const typed = !texts.has(type.kind)
  return { met: 0, type, typed, repeated, together: repeated || keyed, absent, absentLengths, pairs }
}

export interface NamedHeaders {
  readonly first: NamedHeader
  named(name: string): NamedHeader
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is what is meant
const ascii = /^[\x00-\x7f]*$/
/** Beyond so many, looking for twins takes longer than the long way. */
const mostOwn = 16
let readings = 0

/** Texts of a header that may repeat. */
interface Group {
  readonly named: NamedHeader
  readonly texts: string[]
}

/**
 * Every header of a message in one pass, for messages where each name stands once, apart from those that the spec says
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
  let pairs: Record<string, string> | undefined
  for (let start = 0; start < raw.length; ) {
    const feed = found === undefined ? raw.indexOf('\n', start) : found.feedOf(line++)
    const end = feed === -1 ? endOfLine(raw, start) : feed > start && raw.charCodeAt(feed - 1) === 13 ? feed - 1 : feed
    let named = foreseen(raw, start, before, found)
    let from: number
    if (named !== undefined) from = start + named.spelling.length
    else {
      const colon = raw.indexOf(':', start)
      const name = colon > start && colon < end ? raw.slice(start, colon).trimEnd() : ''
      start = feed === -1 ? raw.length : feed + 1
      if (name === '') continue
      named = headers.named(plain ? name : decodeText(name))
      if (named !== before) {
        before.other = before.next
        before.next = named
      }
      from = skipBlanks(raw, colon + 1, end)
    }
    start = feed === -1 ? raw.length : feed + 1
    const { key, slot } = named
    const again = named === before
    before = named
    if (named.folded !== undefined) {
      // Names that differ in case alone are one header.
      if (own?.includes(named.folded)) return undefined
      own ??= []
      own.push(named.folded)
      if (own.length > mostOwn) return undefined
    }
    const hidden = named.secret && mask !== undefined
    if (slot.pairs !== undefined && plain && !hidden) {
      if (slot.met !== reading) {
        slot.met = reading
        slot.pairs.begin()
        pairs = Object.create(null) as Record<string, string>
        result[key] = pairs
      } else if (!again || pairs === undefined) pairs = result[key] as Record<string, string>
      slot.pairs.add(pairs, raw, from, end)
      continue
    }
    const value = raw.slice(from, end)
    const text = plain ? value : decodeText(value)
    if (slot.together) {
      repeated ??= []
      // Its place among the others.
      if (!join(repeated, named, text)) result[key] = ''
      if (repeated.length > mostOwn) return undefined
      continue
    }
    if (slot.met === reading) return undefined
    slot.met = reading
    if ((slot.absentLengths >> (text.length & 31)) & 1 && slot.absent.includes(text)) continue
    if (hidden) result[key] = mask
    else result[key] = slot.typed ? (readValue(slot.type, text) ?? text) : text
  }
  if (repeated !== undefined) for (const one of repeated) put(result, one, mask)
  return result
}

/** The header that stands at `start`, where it is the one to be expected there. */
function foreseen(raw: string, start: number, before: NamedHeader, found: Lines | undefined): NamedHeader | undefined {
  // Those that may repeat do so in a row.
  if (before.slot.repeated && before.spelling.standsAt(raw, start, found)) return before
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

function whole({ header, secret }: NamedHeader, texts: readonly string[], mask: string | undefined): HeaderValue {
  if (secret && mask !== undefined) return mask
  const descriptor = header as HeaderDescriptor
  if (descriptor.keyed || descriptor.type.kind === 'pairs') return readRepeated(descriptor, texts) as HeaderValue
  return texts.filter((text) => !descriptor.absent?.includes(text)).map((text) => readText(descriptor, text) ?? text)
}
