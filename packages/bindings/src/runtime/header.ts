import type { HeaderDescriptor } from './descriptor.ts'
import type { HeaderValue } from './header-value.ts'
import type { Message } from './message.ts'
import { addPairs, readValue, type Value } from './scalars.ts'

/** The typed value of a header; undefined where it is missing, absent by convention, or outside its type. */
export function readHeader(message: Message, header: HeaderDescriptor): HeaderValue | undefined {
  if (header.keyed) return readKeyed(message, header)
  if (header.repeated) return readRepeated(header, message.getAll(header.name))
  const text = message.get(header.name)
  return text === undefined ? undefined : readText(header, text)
}

/** One text of this header, whatever its name in the message. */
export function readText(header: HeaderDescriptor, text: string): Value | undefined {
  return isAbsent(header, text) ? undefined : readValue(header.type, text)
}

export function isAbsent(header: HeaderDescriptor, text: string): boolean {
  return header.absent?.includes(text) ?? false
}

/** Pairs of a repeated header become one object; other values a list without unreadable ones. */
export function readRepeated(header: HeaderDescriptor, texts: readonly string[]): Value | undefined {
  const { type } = header
  if (type.kind !== 'pairs') return texts.map((text) => readText(header, text)).filter((value) => value !== undefined)
  if (texts.length === 0) return undefined
  const pairs: Record<string, string> = Object.create(null)
  for (const text of texts) if (!isAbsent(header, text)) addPairs(pairs, type, text)
  return pairs
}

/** `ChanVariable(SIP/100-1): A=1` → `{ 'SIP/100-1': { A: '1' } }`; without parentheses the key is empty (R15). */
function readKeyed(message: Message, header: HeaderDescriptor): HeaderValue | undefined {
  const texts = new Map<string, string[]>()
  for (const [name, text] of message.headers()) {
    const key = keyOf(name, header)
    if (key === undefined) continue
    const own = texts.get(key)
    if (own === undefined) texts.set(key, [text])
    else own.push(text)
  }
  if (texts.size === 0) return undefined
  const result: Record<string, HeaderValue> = Object.create(null)
  for (const [key, values] of texts) {
    const value = readRepeated(header, values)
    if (value !== undefined) result[key] = value
  }
  return result
}

/** The key that `name` carries for a keyed header, empty for the bare name; undefined for another header. */
export function keyOf(name: string, header: HeaderDescriptor): string | undefined {
  const { length } = header.name
  if (name.slice(0, length).toLowerCase() !== header.name.toLowerCase()) return undefined
  if (name.length === length) return ''
  return name[length] === '(' && name.endsWith(')') ? name.slice(length + 1, -1) : undefined
}

/** A regular expression for the names that match a pattern: `Action-000000`, `ReportXLSR`, `Var*`. */
export function patternOf(name: string): RegExp {
  const mark = /000000|\*|X(?![a-z])/.exec(name)?.[0]
  const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  if (mark === undefined) return new RegExp(`^${literal(name)}\\d+$`, 'i')
  // `Line-000000-000000` has two numbers.
  const any = mark === '*' ? '.+' : '\\d+'
  return new RegExp(`^${name.split(mark).map(literal).join(any)}$`, 'i')
}
