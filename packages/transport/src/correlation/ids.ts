const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const randomLength = 12
const pool = new Uint8Array(randomLength * 256)
let used = pool.length
let count = 0

/**
 * An ActionID that nobody can guess, even one who has seen the others (R14, R26): a number for the reader of a log
 * and 72 random bits.
 */
export function newActionId(): string {
  if (used === pool.length) {
    globalThis.crypto.getRandomValues(pool)
    used = 0
  }
  let id = `${(++count).toString(36)}.`
  for (let i = 0; i < randomLength; i++) id += alphabet[(pool[used++] as number) & 63]
  return id
}
