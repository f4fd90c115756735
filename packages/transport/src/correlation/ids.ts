/** 72 random bits, as text. */
const randomLetters = 12
const idsAtOnce = 1024
let pool = ''
let used = 0
let count = 0

/**
 * An ActionID that nobody can guess, even one who has seen the others (R14, R26): a number for the reader of a log
 * and 72 random bits.
 */
export function newActionId(): string {
  if (used === pool.length) {
    pool = randomText()
    used = 0
  }
  const from = used
  used += randomLetters
  // Base 36 not only for its length: V8 keeps decimals in a cache, and young garbage alive with it.
  return `${(++count).toString(36)}.${pool.slice(from, used)}`
}

/** Letters, digits, `-` and `_`. */
function randomText(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array((idsAtOnce * randomLetters * 6) / 8))
  return Buffer.from(bytes.buffer).toString('base64url')
}

/** Whether the first one was made behind the second. */
export function isNewer(id: string, than: string): boolean {
  return Number.parseInt(id, 36) > Number.parseInt(than, 36)
}
