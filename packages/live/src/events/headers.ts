import type { Message } from '@openami/bindings'

/** What Asterisk writes where there is no value. */
const placeholders: ReadonlySet<string> = new Set([
  '<unknown>',
  '<no name>',
  '<none>',
  '<null>',
  '(null)',
  '(none)',
  '(None)',
  'unknown',
  'none',
  'n/a',
])

/** A header's text as it is, for names and ids; undefined where it is missing or empty. */
export function text(message: Message, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = message.get(name)
    if (value !== undefined && value !== '') return value
  }
  return undefined
}

/** A header's text, for what people read; undefined also where a placeholder says that there is no value. */
export function shown(message: Message, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = message.get(name)
    if (value !== undefined && value !== '' && !placeholders.has(value)) return value
  }
  return undefined
}

/** A header's number; undefined where it is missing or not a number. */
export function number(message: Message, ...names: readonly string[]): number | undefined {
  const value = text(message, ...names)
  const read = value === undefined ? Number.NaN : Number.parseFloat(value)
  return Number.isFinite(read) ? read : undefined
}

const yes = /^(?:1|y|yes|on|true|start|muted)$/i

/** A header that says yes or no in one of Asterisk's ways; undefined where it is missing. */
export function flag(message: Message, ...names: readonly string[]): boolean | undefined {
  const value = text(message, ...names)
  return value === undefined ? undefined : yes.test(value)
}

/** Milliseconds since 1970 of a header in seconds; 0 is no time. */
export function time(message: Message, name: string): number | undefined {
  const seconds = number(message, name)
  return seconds === undefined || seconds === 0 ? undefined : seconds * 1_000
}
