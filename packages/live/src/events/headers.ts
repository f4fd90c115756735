import type { Message } from '@openami/bindings'

/** Texts by which Asterisk says that there is no value. */
const nothing: ReadonlySet<string> = new Set(['', '<unknown>', '<none>', '<null>', '(null)', 'none', 'unknown'])

/** A header's text; undefined where the message lacks it or says that there is no value. */
export function text(message: Message, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = message.get(name)
    if (value !== undefined && !nothing.has(value)) return value
  }
  return undefined
}

/** A header's number; undefined where it is missing or no number. */
export function number(message: Message, ...names: readonly string[]): number | undefined {
  const value = text(message, ...names)
  const read = value === undefined ? Number.NaN : Number.parseFloat(value)
  return Number.isNaN(read) ? undefined : read
}

/** A header that says yes or no in one of Asterisk's ways; undefined where it is missing. */
export function flag(message: Message, ...names: readonly string[]): boolean | undefined {
  const value = text(message, ...names)
  return value === undefined ? undefined : /^(?:1|y|yes|on|true|start|muted)$/i.test(value)
}

/** Milliseconds since 1970 of a header in seconds; 0 is no time. */
export function time(message: Message, name: string): number | undefined {
  const seconds = number(message, name)
  return seconds === undefined || seconds === 0 ? undefined : seconds * 1_000
}
