import type { HeaderDescriptor } from './descriptor.ts'
import { type HeaderValue, readRepeated, readText } from './header.ts'
import { endOfLine, type Message, skipBlanks } from './message.ts'
import { readValue } from './scalars.ts'
import { decodeText } from './text.ts'

/** What an index knows of a header line by the name as it is spelt on the wire. */
export interface NamedHeader {
  /** `Name: `, as most lines begin. */
  readonly prefix: string
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
  /** Of the header that this is a spelling of. */
  readonly slot: HeaderSlot
}

/** What an index knows of a header, however it is spelt. */
export interface HeaderSlot {
  /** Number of the reading that met it last. */
  met: number
  /** One bit for each length that a text for "no value" has: most texts need no closer look. */
  readonly absentLengths: number
}

export function newSlot(header: HeaderDescriptor | undefined): HeaderSlot {
  let absentLengths = 0
  for (const text of header?.absent ?? []) absentLengths |= 1 << (text.length & 31)
  return { met: 0, absentLengths }
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
  const result: Record<string, HeaderValue> = Object.create(null)
  let line = found === undefined ? 0 : found.first
  let repeated: Group[] | undefined
  let before = headers.first
  let own: string[] | undefined
  for (let start = 0; start < raw.length; ) {
    const feed = found === undefined ? raw.indexOf('\n', start) : found.feedOf(line++)
    const end = feed === -1 ? endOfLine(raw, start) : feed > start && raw.charCodeAt(feed - 1) === 13 ? feed - 1 : feed
    let named = before.next
    let from: number
    if (named !== undefined && raw.startsWith(named.prefix, start)) from = start + named.prefix.length
    else {
      const colon = raw.indexOf(':', start)
      const name = colon > start && colon < end ? raw.slice(start, colon).trimEnd() : ''
      start = feed === -1 ? raw.length : feed + 1
      if (name === '') continue
      named = headers.named(plain ? name : decodeText(name))
      before.next = named
      from = skipBlanks(raw, colon + 1, end)
    }
    start = feed === -1 ? raw.length : feed + 1
    before = named
    const value = raw.slice(from, end)
    const text = plain ? value : decodeText(value)
    const { header, key } = named
    if (named.folded !== undefined) {
      // Names that differ in case alone are one header.
      if (own?.includes(named.folded)) return undefined
      own ??= []
      own.push(named.folded)
      if (own.length > mostOwn) return undefined
    }
    if (header === undefined) {
      result[key] = named.secret && mask !== undefined ? mask : text
    } else if (header.repeated || header.keyed) {
      const { part } = named
      const last = repeated?.at(-1)
      const group =
        last?.named === named ? last : repeated?.find((one) => one.named.key === key && one.named.part === part)
      if (group !== undefined) group.texts.push(text)
      else {
        repeated ??= []
        repeated.push({ named, texts: [text] })
        if (repeated.length > mostOwn) return undefined
        // Its place among the others.
        result[key] = ''
      }
    } else {
      const { slot } = named
      if (slot.met === reading) return undefined
      slot.met = reading
      if ((slot.absentLengths >> (text.length & 31)) & 1 && header.absent?.includes(text)) continue
      if (named.secret && mask !== undefined) result[key] = mask
      else result[key] = readValue(header.type, text) ?? text
    }
  }
  if (repeated !== undefined) for (const one of repeated) put(result, one, mask)
  return result
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
