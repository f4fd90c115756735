import type { TypeDescriptor } from './descriptor.ts'
import { escapeControls, unescapeControls } from './escapes.ts'

/** The value of a header's text. */
export type Value = string | number | boolean | readonly Value[] | Pairs

/** `key=value` pairs; an object without prototype. */
export interface Pairs {
  readonly [key: string]: string
}

const INTEGER = /^[+-]?\d+$/
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/
/** The words that Asterisk itself accepts as true and false, in addition to those of a type. */
const TRUE = ['yes', 'true', 'on', '1', 'y', 't']
const FALSE = ['no', 'false', 'off', '0', 'n', 'f']

/** Reads one text. Undefined: the text is outside its type. Never throws. */
export function readValue(type: TypeDescriptor, text: string): Value | undefined {
  switch (type.kind) {
    case 'integer':
      return digits(text) ?? readInteger(text.trim())
    case 'number':
      return readDecimal(text.trim())
    case 'big-integer':
      return digits(text) === undefined ? bigInteger(text.trim()) : text
    case 'boolean':
      return readBoolean(type, text)
    case 'escaped':
      return unescapeControls(text)
    case 'list':
      return readList(type, text)
    case 'pairs':
      return readPairs(type, text)
    default:
      return text
  }
}

/**
 * Writes one value; the first spelling of a boolean, items joined, control characters escaped where the type does so.
 * A text that already has the form of the type is kept. Undefined: the value cannot be written.
 */
export function writeValue(type: TypeDescriptor, value: unknown): string | undefined {
  switch (type.kind) {
    case 'integer':
      return typeof value === 'number' && !Number.isSafeInteger(value) ? undefined : writeReadable(type, value)
    case 'number':
      return writeReadable(type, value)
    case 'big-integer':
      return typeof value === 'number' && !Number.isSafeInteger(value) ? undefined : writeReadable(type, value)
    case 'boolean':
      return writeBoolean(type, value)
    case 'escaped':
      return typeof value === 'string' ? escapeControls(value) : writePlain(value)
    case 'list':
      return Array.isArray(value) ? writeList(type, value) : writePlain(value)
    case 'pairs':
      return isRecord(value) ? writePairs(type, value) : writePlain(value)
    default:
      return writePlain(value)
  }
}

/** Text of a value of unknown type. */
export function writePlain(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined
  return typeof value === 'boolean' || typeof value === 'bigint' ? String(value) : undefined
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

/** Short sequences of digits, the usual case. */
function digits(text: string): number | undefined {
  const { length } = text
  if (length === 0 || length > 15) return undefined
  let value = 0
  for (let i = 0; i < length; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return undefined
    value = value * 10 + digit
  }
  return value
}

function bigInteger(text: string): string | undefined {
  return INTEGER.test(text) ? text : undefined
}

function readInteger(text: string): number | undefined {
  if (!INTEGER.test(text)) return undefined
  const value = Number(text)
  return Number.isSafeInteger(value) ? value + 0 : undefined
}

function readDecimal(text: string): number | undefined {
  if (!DECIMAL.test(text)) return undefined
  const value = Number(text)
  return Number.isFinite(value) ? value : undefined
}

const words = new WeakMap<TypeDescriptor, ReadonlyMap<string, boolean>>()

function readBoolean(type: TypeDescriptor, text: string): boolean | undefined {
  let known = words.get(type)
  if (known === undefined) {
    const fold = (list: readonly string[], value: boolean): Array<[string, boolean]> =>
      list.map((word) => [word.toLowerCase(), value])
    known = new Map([...fold(type.false ?? FALSE, false), ...fold(type.true ?? TRUE, true)])
    words.set(type, known)
  }
  return known.get(text) ?? known.get(text.trim().toLowerCase())
}

function readList(type: TypeDescriptor, text: string): Value[] | undefined {
  if (text.trim() === '') return []
  const { separator = ',' } = type
  const items: Value[] = []
  for (let from = 0; ; ) {
    const found = text.indexOf(separator, from)
    const part = text.slice(from, found === -1 ? text.length : found).trim()
    const item = type.items === undefined ? part : readValue(type.items, part)
    if (item === undefined) return undefined
    items.push(item)
    if (found === -1) return items
    from = found + separator.length
  }
}

function readPairs(type: TypeDescriptor, text: string): Pairs {
  const pairs: Record<string, string> = Object.create(null)
  addPairs(pairs, type, text)
  return pairs
}

/** Adds the pairs of one text to those of others. */
export function addPairs(pairs: Record<string, string>, type: TypeDescriptor, text: string): void {
  if (type.separator === undefined) addPair(pairs, text)
  else for (const part of text.split(type.separator)) addPair(pairs, part)
}

function addPair(pairs: Record<string, string>, part: string): void {
  if (part === '') return
  const equals = part.indexOf('=')
  if (equals === -1) pairs[part] = ''
  else pairs[part.slice(0, equals)] = part.slice(equals + 1)
}

function writeReadable(type: TypeDescriptor, value: unknown): string | undefined {
  if (typeof value === 'boolean') return undefined
  const text = writePlain(value)
  return text === undefined || readValue(type, text) === undefined ? undefined : text.trim()
}

function writeBoolean(type: TypeDescriptor, value: unknown): string | undefined {
  if (value === true) return type.true?.[0] ?? 'yes'
  if (value === false) return type.false?.[0] ?? 'no'
  const text = writePlain(value)
  if (text === undefined) return undefined
  const word = text.trim().toLowerCase()
  return readBoolean(type, word) !== undefined || TRUE.includes(word) || FALSE.includes(word) ? text : undefined
}

function writeList(type: TypeDescriptor, values: readonly unknown[]): string | undefined {
  const separator = type.separator ?? ','
  const texts: string[] = []
  for (const value of values) {
    const text = type.items === undefined ? writePlain(value) : writeValue(type.items, value)
    // An item that contains the separator would arrive as two.
    if (text === undefined || text.includes(separator)) return undefined
    texts.push(text)
  }
  return texts.join(separator)
}

function writePairs(type: TypeDescriptor, values: Record<string, unknown>): string | undefined {
  const texts: string[] = []
  for (const [key, value] of Object.entries(values)) {
    const text = writePlain(value)
    if (text === undefined || key === '' || key.includes('=')) return undefined
    const pair = `${key}=${text}`
    if (type.separator !== undefined && pair.includes(type.separator)) return undefined
    texts.push(pair)
  }
  return type.separator === undefined && texts.length > 1 ? undefined : texts.join(type.separator)
}
