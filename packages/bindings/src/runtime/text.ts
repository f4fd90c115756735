import { bytesOf } from './bytes.ts'

const HIGH = /[\x80-\xff]/
// A byte order mark is a character of the value like any other.
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const encoder = new TextEncoder()

/**
 * Messages are kept as latin1, one character a byte. This turns one value into text: UTF-8 where the
 * bytes are valid UTF-8, else the latin1 characters as they came, so that nothing is lost (R13).
 */
export function decodeText(latin1: string): string {
  if (!HIGH.test(latin1)) return latin1
  try {
    return strict.decode(bytesOf(latin1))
  } catch {
    return latin1
  }
}

/** Text to latin1-of-its-UTF-8-bytes, the form in which messages are kept and written. */
export function encodeText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is what is meant
  if (/^[\x00-\x7f]*$/.test(text)) return text
  let latin1 = ''
  for (const byte of encoder.encode(text)) latin1 += String.fromCharCode(byte)
  return latin1
}
