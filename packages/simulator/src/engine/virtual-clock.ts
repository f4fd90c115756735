import type { Clock, Timer } from './clock.ts'

interface Entry {
  readonly at: number
  readonly order: number
  readonly work: () => void
}

/** A clock that stands still until it is told to go on: the same run gives the same messages at the same times. */
export class VirtualClock implements Clock {
  #now: number
  #order = 0
  readonly #entries = new Set<Entry>()

  constructor(start = Date.UTC(2026, 0, 1)) {
    this.#now = start
  }

  now(): number {
    return this.#now
  }

  after(milliseconds: number, work: () => void): Timer {
    const entry: Entry = { at: this.#now + Math.max(0, milliseconds), order: this.#order++, work }
    this.#entries.add(entry)
    return { cancel: () => this.#entries.delete(entry) }
  }

  /** Lets so many milliseconds pass and runs what falls due, in order; promises that it settles run in between. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds
    await settle()
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.#entries.delete(next)
      this.#now = next.at
      next.work()
      await settle()
    }
    this.#now = end
  }

  #next(end: number): Entry | undefined {
    let first: Entry | undefined
    for (const entry of this.#entries) {
      if (entry.at > end) continue
      if (first === undefined || entry.at < first.at || (entry.at === first.at && entry.order < first.order))
        first = entry
    }
    return first
  }
}

/** A promise chain of the engine is never longer than this. */
async function settle(): Promise<void> {
  for (let i = 0; i < 8; i++) await undefined
}
