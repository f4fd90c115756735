import { bytesOf } from './bytes.ts'
import { isUtf8 } from './utf8.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is what is meant
const HIGH = /[^\x00-\x7f]/
const maxLoopLength = 64
// A byte order mark is a character of the value like any other.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const encoder = new TextEncoder()

/**
 * Messages are kept as latin1, one character a byte. This turns one value into text: UTF-8 where the
 * bytes are valid UTF-8, else the latin1 characters as they came, so that nothing is lost (R13).
 */
export function decodeText(latin1: string): string {
  return isAscii(latin1) || !isUtf8(latin1) ? latin1 : decoder.decode(bytesOf(latin1))
}

/** Most values are so short that a loop is done before a regular expression has begun. */
export function isAscii(text: string): boolean {
  const { length } = text
  if (length > maxLoopLength) return !HIGH.test(text)
  for (let i = 0; i < length; i++) if (text.charCodeAt(i) > 0x7f) return false
  return true
}

/** Text to latin1-of-its-UTF-8-bytes, the form in which messages are kept and written. */
export function encodeText(text: string): string {
  if (isAscii(text)) return text
  let latin1 = ''
  for (const byte of encoder.encode(text)) latin1 += String.fromCharCode(byte)
  return latin1
}

/** Text from elsewhere as an error may quote it: line ends and other control characters are escaped. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is meant
  return text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (char) => {
    const short = { '\r': '\\r', '\n': '\\n', '\t': '\\t' }[char]
    return short ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
