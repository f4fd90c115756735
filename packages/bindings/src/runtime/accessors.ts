import type { HeaderDescriptor } from './descriptor.ts'
import { maxKeptLength, type NamedHeader, newNamed } from './fast-path/header-slot.ts'
import { type NamedHeaders, readWhole } from './fast-path/read-object.ts'
import { isAbsent, keyOf, patternOf, readHeader, readRepeated, readText } from './header.ts'
import type { HeaderValue, ValueIssue } from './header-value.ts'
import { maskHeaders } from './masked-object.ts'
import type { Message } from './message.ts'
import { masked } from './sensitive.ts'
import { defineUnlisted } from './unlisted.ts'

/** Bounded, because a server may invent names. */
const maxNames = 1024

/** Headers of one message, found by their names on the wire. */
export class HeaderIndex implements NamedHeaders {
  readonly all: readonly HeaderDescriptor[]
  readonly #plain = new Map<string, HeaderDescriptor>()
  readonly #keyed: HeaderDescriptor[] = []
  readonly #patterns: Array<readonly [RegExp, HeaderDescriptor]> = []
  /** The first spelling seen of each header that has one name. */
  readonly #mains = new Map<HeaderDescriptor, NamedHeader>()
  readonly #named = new Map<string, NamedHeader>()
  /** A sentinel before the first line. */
  readonly first: NamedHeader = newNamed('', undefined)

  constructor(headers: readonly HeaderDescriptor[]) {
    this.all = headers
    for (const header of headers) {
      if (header.pattern !== undefined) this.#patterns.push([patternOf(header.name), header])
      else {
        const key = header.name.toLowerCase()
        if (!this.#plain.has(key)) this.#plain.set(key, header)
        if (header.keyed) this.#keyed.push(header)
      }
    }
  }

  find(name: string): HeaderDescriptor | undefined {
    const plain = this.#plain.get(name.toLowerCase())
    if (plain !== undefined) return plain
    for (const header of this.#keyed) if (keyOf(name, header) !== undefined) return header
    for (const [pattern, header] of this.#patterns) if (pattern.test(name)) return header
    return undefined
  }

  named(name: string): NamedHeader {
    const known = this.#named.get(name)
    if (known !== undefined) return known
    const header = this.find(name)
    const single = header === undefined || header.pattern !== undefined ? undefined : header
    const made = newNamed(name, header, single && this.#mains.get(single))
    if (single !== undefined && made.main === made) this.#mains.set(single, made)
    // Not the keyed ones, which are as many as there are channels.
    if (this.#named.size < maxNames && name.length <= maxKeptLength && !made.part) this.#named.set(name, made)
    return made
  }
}

/** Defines one getter per header on a prototype, except for names that it already has. */
export function defineGetters(
  prototype: object,
  headers: readonly HeaderDescriptor[],
  messageOf: (view: never) => Message,
): void {
  const sensitive: PropertyDescriptorMap = Object.create(null)
  for (const header of headers) {
    if (header.pattern !== undefined || header.name in prototype || header.name in sensitive) continue
    const accessor = {
      get(this: never) {
        return readHeader(messageOf(this), header)
      },
      enumerable: true,
      configurable: true,
    }
    if (header.sensitive) sensitive[header.name] = accessor
    else Object.defineProperty(prototype, header.name, accessor)
  }
  if (Object.keys(sensitive).length > 0) defineUnlisted(prototype, sensitive)
}

/**
 * Every header of a message under its canonical name: typed if the text can be read, otherwise the text; omitted if the
 * text means "no value". A repeated header is an array. The object has no prototype.
 */
export function viewObject(message: Message, index: HeaderIndex, mask?: string): Record<string, HeaderValue> {
  return readWhole(message, index, mask) ?? viewGroups(message, index, mask)
}

/** As `viewObject`, with sensitive values masked. */
export function maskedObject(message: Message, index: HeaderIndex): Record<string, HeaderValue> {
  return maskHeaders(viewObject(message, index, masked), message)
}

/** The same for any message: repeated headers are grouped first, then each is read. */
export function viewGroups(message: Message, index: HeaderIndex, mask?: string): Record<string, HeaderValue> {
  const result: Record<string, HeaderValue> = Object.create(null)
  for (const [name, texts] of group(message, index)) {
    const header = index.find(name)
    const value = header === undefined ? single(texts) : typed(message, header, texts)
    if (value === undefined) continue
    const secret = header?.sensitive === true || header?.type.kind === 'secret'
    result[name] = secret && mask !== undefined ? mask : value
  }
  return result
}

/** Headers whose text is outside their type. */
export function viewIssues(message: Message, index: HeaderIndex): ValueIssue[] {
  const issues: ValueIssue[] = []
  for (const [name, text] of message.headers()) {
    const header = index.find(name)
    if (header === undefined || isAbsent(header, text) || readText(header, text) !== undefined) continue
    const issue = { header: header.name, message: `is not of kind ${header.type.kind}` }
    issues.push(header.sensitive ? issue : { ...issue, text })
  }
  return issues
}

function group(message: Message, index: HeaderIndex): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  const spelling = new Map<string, string>()
  for (const [name, text] of message.headers()) {
    const header = index.find(name)
    const key = header === undefined || header.pattern !== undefined ? name : header.name
    const folded = key.toLowerCase()
    const first = spelling.get(folded) ?? key
    spelling.set(folded, first)
    const texts = groups.get(first)
    if (texts === undefined) groups.set(first, [text])
    else texts.push(text)
  }
  return groups
}

function typed(message: Message, header: HeaderDescriptor, texts: readonly string[]): HeaderValue | undefined {
  if (header.keyed) return readHeader(message, header)
  if (header.type.kind === 'pairs' && header.repeated) return readRepeated(header, texts)
  const values = texts.filter((text) => !isAbsent(header, text)).map((text) => readText(header, text) ?? text)
  if (header.repeated) return values
  return values.length > 1 ? values : values[0]
}

function single(texts: readonly string[]): HeaderValue | undefined {
  return texts.length > 1 ? texts : texts[0]
}
