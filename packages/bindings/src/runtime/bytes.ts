/** Bytes of latin1 text as messages keep it, one character a byte: of `message.raw`, `message.body`, a part of them. */
export function bytesOf(latin1: string): Uint8Array {
  const bytes = new Uint8Array(latin1.length)
  for (let i = 0; i < latin1.length; i++) bytes[i] = latin1.charCodeAt(i)
  return bytes
}
