import { now } from '../time.ts'

/** For how long the server may be silent because of what it was sent: it works on one action after the other (R18). */
export class BusyTime {
  /** Milliseconds that the actions in flight or in the queue may take by their nature, those without a limit apart. */
  #takes = 0
  #endless = 0
  /** `performance.now()` until which actions that were given up may hold the server. */
  #heldUntil = 0
  /** `performance.now()` until which the server owes its next answer; 0 where it owes none. Stays while it is overdue. */
  #due = 0

  /**
   * Milliseconds that are left of it. The oldest action counts, because answers come in order (R18): those sent after it
   * must not hide that the link is dead.
   */
  get left(): number {
    return Math.max(0, this.#heldFor(), this.#due - performance.now())
  }

  /** Milliseconds until the server begins with an action that is sent now. */
  get ahead(): number {
    return this.#endless > 0 ? Number.POSITIVE_INFINITY : this.#heldFor() + this.#takes
  }

  /** An action that takes so long by its nature; `Infinity` for one without a limit. */
  add(takes: number): void {
    if (takes === Number.POSITIVE_INFINITY) this.#endless++
    else this.#takes += takes
  }

  remove(takes: number): void {
    if (takes === Number.POSITIVE_INFINITY) this.#endless--
    else this.#takes -= takes
  }

  /** The caller no longer waits for it, but the server works on. */
  hold(takes: number): void {
    if (Number.isFinite(takes)) this.#heldUntil = Math.max(this.#heldUntil, performance.now() + takes)
  }

  /** An action was sent, which may take so long; it is the next one to be answered where no other is. */
  sent(limit: number): void {
    if (this.#due === 0) this.#due = now() + limit
  }

  /** The next answer may take so long; undefined: none is owed. */
  next(limit: number | undefined): void {
    this.#due = limit === undefined ? 0 : now() + limit
  }

  #heldFor(): number {
    return this.#heldUntil === 0 ? 0 : Math.max(0, this.#heldUntil - performance.now())
  }
}
