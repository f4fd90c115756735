const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** Two letters for each 12 random bits. */
const pairs: readonly string[] = Array.from({ length: 4096 }, (_, i) => `${alphabet[i >> 6]}${alphabet[i & 63]}`)
const randomPairs = 6
const pool = new Uint16Array(randomPairs * 256)
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
  for (let i = 0; i < randomPairs; i++) id += pairs[(pool[used++] as number) & 4095]
  return id
}

/** Whether the first one was made behind the second. */
export function isNewer(id: string, than: string): boolean {
  return numberOf(id) > numberOf(than)
}

function numberOf(id: string): number {
  return Number.parseInt(id.slice(0, id.indexOf('.')), 36)
}
