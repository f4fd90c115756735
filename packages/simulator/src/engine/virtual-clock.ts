import type { Clock, Timer } from './clock.ts'

interface Entry {
  readonly at: number
  readonly order: number
  readonly work: () => void
  cancelled: boolean
}

/**
 * A clock that advances only when told to: the same run gives the same messages at the same times. A channel
 * whose dialplan goes in a circle without taking time is hung up, or `advance` would never end.
 */
export class VirtualClock implements Clock {
  #now: number
  #order = 0
  /** A heap, with the earliest timer at the top. */
  #entries: Entry[] = []
  #cancelled = 0

  constructor(start = Date.UTC(2026, 0, 1)) {
    this.#now = start
  }

  now(): number {
    return this.#now
  }

  after(milliseconds: number, work: () => void): Timer {
    const entry = { at: this.#now + (Math.max(0, milliseconds) || 0), order: this.#order++, work, cancelled: false }
    this.#entries.push(entry)
    this.#rise(this.#entries.length - 1)
    return { cancel: () => this.#cancel(entry) }
  }

  /** Lets so many milliseconds pass and runs what falls due, in order; promises that it settles run in between. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds
    await settle()
    for (let next = this.#take(end); next !== undefined; next = this.#take(end)) {
      this.#now = next.at
      next.work()
      await settle()
    }
    this.#now = end
  }

  #cancel(entry: Entry): void {
    if (entry.cancelled) return
    entry.cancelled = true
    // Those of calls that were answered would stay until their time is over.
    if (++this.#cancelled <= 1_000 + this.#entries.length / 2) return
    this.#entries = this.#entries.filter(({ cancelled }) => !cancelled).sort((a, b) => (isSooner(a, b) ? -1 : 1))
    this.#cancelled = 0
  }

  /** What is due first, where that is not after `end`. */
  #take(end: number): Entry | undefined {
    for (let first = this.#entries[0]; first !== undefined && first.at <= end; first = this.#entries[0]) {
      const last = this.#entries.pop() as Entry
      if (last !== first) {
        this.#entries[0] = last
        this.#sink(0)
      }
      if (!first.cancelled) {
        // Done: to cancel it counts for nothing.
        first.cancelled = true
        return first
      }
      this.#cancelled--
    }
    return undefined
  }

  #rise(from: number): void {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1
      if (!this.#swap(parent, at)) return
      at = parent
    }
  }

  #sink(from: number): void {
    for (let at = from; ; ) {
      const left = 2 * at + 1
      const right = left + 1
      const child = this.#isSooner(right, left) ? right : left
      if (!this.#swap(at, child)) return
      at = child
    }
  }

  /** Puts the sooner of the two above the other; false where it was so. */
  #swap(upper: number, lower: number): boolean {
    if (!this.#isSooner(lower, upper)) return false
    const entries = this.#entries
    const later = entries[upper] as Entry
    entries[upper] = entries[lower] as Entry
    entries[lower] = later
    return true
  }

  #isSooner(one: number, other: number): boolean {
    const [first, second] = [this.#entries[one], this.#entries[other]]
    return first !== undefined && (second === undefined || isSooner(first, second))
  }
}

function isSooner(one: Entry, other: Entry): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order)
}

/** A promise chain of the engine is never longer than this. */
async function settle(): Promise<void> {
  for (let i = 0; i < 8; i++) await undefined
}
