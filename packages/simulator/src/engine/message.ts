import { encodeBytes } from './text.ts'

export type HeaderValue = string | number
/** Headers in the order in which they are sent; names may repeat. */
export type Headers = ReadonlyArray<readonly [name: string, value: HeaderValue]>

/** One `Name: value` line; latin1, one character per byte. */
export function headerLine(name: string, value: HeaderValue): string {
  return `${name}: ${encodeBytes(String(value))}\r\n`
}

export function headerLines(headers: Headers): string {
  let text = ''
  for (const [name, value] of headers) text += headerLine(name, value)
  return text
}

/** Seconds with six decimal places, as `Timestamp` has them. */
export function timestamp(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(6)
}
