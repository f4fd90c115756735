import type { Clock, Timer } from './clock.ts'

interface Entry {
  readonly at: number
  readonly order: number
  readonly work: () => void
  cancelled: boolean
}

export interface VirtualClockOptions {
  /** Waits for what happens apart from the timers: input and output of sockets. Called before time moves on. */
  readonly settle?: (() => Promise<void>) | undefined
  /** Timers that may run at one instant. Default 1,000,000. */
  readonly maxAtOnce?: number | undefined
}

/** Timers ran without end at one instant. */
export class EndlessInstantError extends Error {
  override readonly name = 'EndlessInstantError'

  constructor(now: number, timers: number) {
    super(
      `${timers} timers ran at ${new Date(now).toISOString()} and time did not move on: ` +
        'something starts itself again at once; a dialplan that repeats needs a Wait in its loop',
    )
  }
}

/**
 * A clock that advances only when told to: the same run gives the same messages at the same times. A channel
 * whose dialplan goes in a circle without taking time is hung up, or `advance` would never end.
 */
export class VirtualClock implements Clock {
  readonly #settle: (() => Promise<void>) | undefined
  readonly #maxAtOnce: number
  #now: number
  #atOnce = 0
  #advancing: Promise<void> = Promise.resolve()
  #order = 0
  /** A heap, with the earliest timer at the top. */
  #entries: Entry[] = []
  #cancelled = 0

  constructor(start = Date.UTC(2026, 0, 1), { settle, maxAtOnce = 1_000_000 }: VirtualClockOptions = {}) {
    this.#now = start
    this.#settle = settle
    this.#maxAtOnce = maxAtOnce
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

  /**
   * Lets so many milliseconds pass and runs what falls due, in order; promises that it settles run in between. One call
   * begins when the one before has ended.
   *
   * @throws EndlessInstantError where timers set each other without end at one instant
   */
  advance(milliseconds: number): Promise<void> {
    const advanced = this.#advancing.then(() => this.#advanceTo(this.#now + milliseconds))
    this.#advancing = advanced.catch(() => undefined)
    return advanced
  }

  async #advanceTo(end: number): Promise<void> {
    await this.#settleAll()
    for (let next = this.#peek(end); next !== undefined; next = this.#peek(end)) {
      if (next.at > this.#now) {
        await this.#settleAll()
        const sooner = this.#peek(end)
        if (sooner !== next) continue
        this.#atOnce = 0
        this.#now = next.at
      }
      if (++this.#atOnce > this.#maxAtOnce) {
        this.#atOnce = 0
        throw new EndlessInstantError(this.#now, this.#maxAtOnce)
      }
      this.#remove()
      next.work()
      await settle()
    }
    await this.#settleAll()
    // What came in meanwhile may have set timers that are due.
    if (this.#peek(end) !== undefined) return this.#advanceTo(end)
    if (end > this.#now) this.#atOnce = 0
    this.#now = end
  }

  async #settleAll(): Promise<void> {
    await settle()
    await this.#settle?.()
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
  #peek(end: number): Entry | undefined {
    for (let first = this.#entries[0]; first !== undefined && first.at <= end; first = this.#entries[0]) {
      if (!first.cancelled) return first
      this.#cancelled--
      this.#remove()
    }
    return undefined
  }

  /** Takes the first one out. */
  #remove(): void {
    const first = this.#entries[0]
    const last = this.#entries.pop()
    if (first === undefined || last === undefined) return
    // Done: cancelling it has no effect.
    first.cancelled = true
    if (last === first) return
    this.#entries[0] = last
    this.#sink(0)
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
