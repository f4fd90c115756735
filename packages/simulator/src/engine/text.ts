import { decodeText, encodeText } from '@openami/bindings'

/**
 * Bytes that are not UTF-8 as a server keeps them: the text holds each as a lone surrogate, U+DC80 for 0x80 and so on, so
 * that they leave as they came.
 */
const loneBytes = /(?<![\ud800-\udbff])[\udc80-\udcff]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is what is meant
const notAscii = /[^\x00-\x7f]/

/** Bytes of a client, one character each, as text. */
export function decodeBytes(latin1: string): string {
  if (!notAscii.test(latin1)) return latin1
  const text = decodeText(latin1)
  if (text !== latin1) return text
  // None of it, or not all of it, is UTF-8.
  return latin1.replace(/[\x80-\xff]/g, (byte) => String.fromCharCode(0xdc00 + byte.charCodeAt(0)))
}

const everyLoneByte = /(?<![\ud800-\udbff])[\udc80-\udcff]/g

/** Text in which bytes that are not UTF-8 are replaced, as the server does it with values that it publishes. */
export function replaceBytes(text: string): string {
  return loneBytes.test(text) ? text.replace(everyLoneByte, '\ufffd') : text
}

/** Text as the bytes that are sent, one character each. */
export function encodeBytes(text: string): string {
  if (!notAscii.test(text)) return text
  if (!loneBytes.test(text)) return encodeText(text)
  return text
    .split(/((?<![\ud800-\udbff])[\udc80-\udcff])/)
    .map((part, at) => (at % 2 === 0 ? encodeText(part) : String.fromCharCode(part.charCodeAt(0) - 0xdc00)))
    .join('')
}
