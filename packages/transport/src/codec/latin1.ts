import { bytesOf } from '@openami/bindings'

/** Turns a range of bytes into text, one character a byte. Hosts pass a faster one (Node: `latin1Slice`). */
export type Latin1Decoder = (bytes: Uint8Array, start: number, end: number) => string

const step = 8192

/** Works everywhere. `TextDecoder('latin1')` does not serve: it means windows-1252. */
export const decodeLatin1: Latin1Decoder = (bytes, start, end) => {
  let text = ''
  for (let at = start; at < end; at += step) {
    text += String.fromCharCode.apply(null, bytes.subarray(at, Math.min(at + step, end)) as unknown as number[])
  }
  return text
}

/** One byte a character; characters above U+00FF must have been encoded before. */
export const encodeLatin1: (text: string) => Uint8Array = bytesOf
