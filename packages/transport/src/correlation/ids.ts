/** 72 random bits, six a letter. */
const randomLetters = 12
const idsAtOnce = 1024
/** The first 36 are digits of the number. */
const letters = Uint8Array.from('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_', (letter) =>
  letter.charCodeAt(0),
)
const radix = 36
const dot = 46

/** Unused IDs, one after the other: slices of one text need not be concatenated one by one. */
let pool = ''
let used = 0
/** Of the last one in the pool. */
let count = 0
/** Of its number, and the first number that needs more. */
let digits = 1
let longer = radix

/**
 * An ActionID that cannot be guessed, even from the others (R14, R26): a number for the reader of a log
 * and 72 random bits.
 */
export function newActionId(): string {
  if (used === pool.length) fill()
  const from = used
  used += digits + 1 + randomLetters
  return pool.slice(from, used)
}

function fill(): void {
  if (count + 1 === longer) {
    digits++
    longer *= radix
  }
  // All of one length.
  const ids = Math.min(idsAtOnce, longer - 1 - count)
  const random = globalThis.crypto.getRandomValues(new Uint8Array(ids * randomLetters))
  const bytes = Buffer.allocUnsafe(ids * (digits + 1 + randomLetters))
  let at = 0
  for (let id = 0; id < ids; id++) {
    let left = ++count
    for (let digit = at + digits - 1; digit >= at; digit--) {
      bytes[digit] = letters[left % radix] as number
      left = Math.floor(left / radix)
    }
    at += digits
    bytes[at++] = dot
    for (let i = 0; i < randomLetters; i++)
      bytes[at++] = letters[(random[id * randomLetters + i] as number) & 63] as number
  }
  pool = bytes.toString('latin1')
  used = 0
}

/** Whether the first one was generated after the second. */
export function isNewer(id: string, than: string): boolean {
  return Number.parseInt(id, radix) > Number.parseInt(than, radix)
}
