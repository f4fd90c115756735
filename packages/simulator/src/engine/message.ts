import { encodeText } from '@openami/bindings'

export type HeaderValue = string | number
/** Headers in the order in which they go out; names may repeat. */
export type Headers = ReadonlyArray<readonly [name: string, value: HeaderValue]>

/** One `Name: value` line; latin1, one character a byte. */
export function headerLine(name: string, value: HeaderValue): string {
  return `${name}: ${encodeText(String(value))}\r\n`
}

export function headerLines(headers: Headers): string {
  let text = ''
  for (const [name, value] of headers) text += headerLine(name, value)
  return text
}

/** Seconds with six digits behind the point, as `Timestamp` has them. */
export function timestamp(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(6)
}
