import { encodeBytes } from './text.ts'

export type HeaderValue = string | number
/** Headers in the order in which they are sent; names may repeat. */
export type Headers = ReadonlyArray<readonly [name: string, value: HeaderValue]>

/** One `Name: value` line; latin1, one character per byte. */
export function headerLine(name: string, value: HeaderValue): string {
  return `${name}: ${typeof value === 'number' ? value : encodeBytes(value)}\r\n`
}

export function headerLines(headers: Headers): string {
  let text = ''
  for (const [name, value] of headers) text += headerLine(name, value)
  return text
}

let lastTime = 0
let lastTimestamp = '0.000000'

/** Seconds with six decimal places, as `Timestamp` has them. Much of what is sent has the same. */
export function timestamp(milliseconds: number): string {
  if (milliseconds === lastTime) return lastTimestamp
  lastTime = milliseconds
  lastTimestamp = (milliseconds / 1000).toFixed(6)
  return lastTimestamp
}
