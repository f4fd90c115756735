import type { PendingAction } from '../pending-action.ts'

const minBuckets = 256

/**
 * Actions on their way, by ActionID and in the order sent, which is the order in which the server works (R18).
 *
 * A table of its own, since entries come and go by the hundred thousand a second: with so many changes, a Map rebuilds itself
 * repeatedly, and V8 keeps the contents of the old ones alive until its next full collection. It also has no
 * quick way to the first of those left.
 */
export class InFlight implements Iterable<PendingAction> {
  #buckets: Array<PendingAction | undefined> = emptyBuckets(minBuckets)
  #size = 0
  #oldest: PendingAction | undefined
  #newest: PendingAction | undefined

  get size(): number {
    return this.#size
  }

  get oldest(): PendingAction | undefined {
    return this.#oldest
  }

  get(id: string): PendingAction | undefined {
    let entry = this.#buckets[this.#bucketOf(id)]
    while (entry !== undefined && entry.id !== id) entry = entry.sameBucket
    return entry
  }

  has(id: string): boolean {
    return this.get(id) !== undefined
  }

  add(entry: PendingAction): void {
    if (this.#size === this.#buckets.length) this.#grow()
    this.#size++
    this.#put(entry)
    entry.older = this.#newest
    if (this.#newest === undefined) this.#oldest = entry
    else this.#newest.newer = entry
    this.#newest = entry
  }

  /** Does nothing if it is no longer in flight. */
  delete(entry: PendingAction): void {
    if (!this.#take(entry)) return
    this.#size--
    const { older, newer } = entry
    if (older === undefined) this.#oldest = newer
    else older.newer = newer
    if (newer === undefined) this.#newest = older
    else newer.older = older
    entry.older = entry.newer = undefined
  }

  clear(): void {
    this.#buckets = emptyBuckets(minBuckets)
    this.#size = 0
    this.#oldest = this.#newest = undefined
  }

  /** Oldest first. None may be taken out meanwhile. */
  *[Symbol.iterator](): Iterator<PendingAction> {
    for (let entry = this.#oldest; entry !== undefined; entry = entry.newer) yield entry
  }

  /** ActionIDs end in random letters: two of them suffice. */
  #bucketOf(id: string): number {
    const { length } = id
    return (id.charCodeAt(length - 1) * 61 + id.charCodeAt(length - 2)) & (this.#buckets.length - 1)
  }

  #put(entry: PendingAction): void {
    const bucket = this.#bucketOf(entry.id)
    entry.sameBucket = this.#buckets[bucket]
    this.#buckets[bucket] = entry
  }

  /** Whether it was there. */
  #take(entry: PendingAction): boolean {
    const bucket = this.#bucketOf(entry.id)
    let before: PendingAction | undefined
    let one = this.#buckets[bucket]
    while (one !== undefined && one !== entry) {
      before = one
      one = one.sameBucket
    }
    if (one === undefined) return false
    if (before === undefined) this.#buckets[bucket] = entry.sameBucket
    else before.sameBucket = entry.sameBucket
    entry.sameBucket = undefined
    return true
  }

  #grow(): void {
    this.#buckets = emptyBuckets(2 * this.#buckets.length)
    for (const entry of this) this.#put(entry)
  }
}

/** Their number is a power of two. */
function emptyBuckets(count: number): Array<PendingAction | undefined> {
  return new Array<undefined>(count).fill(undefined)
}
