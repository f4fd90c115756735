import { maxTimerDelay } from '../time.ts'

/**
 * One timer for all actions of a connection: nearly all are answered long before their time is over, so that a timer
 * each would be made for nothing.
 */
export class Deadlines {
  readonly #onTime: (now: number) => number
  readonly #fire = (): void => this.#onFire()
  #timer: NodeJS.Timeout | undefined
  /** `performance.now()` when the timer fires. */
  #at = Number.POSITIVE_INFINITY

  /** `onTime` deals with all whose time is over, and returns when that of the next one will be: `Infinity` for none. */
  constructor(onTime: (now: number) => number) {
    this.#onTime = onTime
  }

  /** Sees to it that `onTime` is called at that time of `performance.now()`, or soon after it; never for `Infinity`. */
  watch(at: number): void {
    if (at >= this.#at) return
    clearTimeout(this.#timer)
    this.#at = at
    // A timer counts from where its turn of the loop began, which may be in the past.
    this.#timer = setTimeout(this.#fire, Math.min(Math.ceil(at - performance.now()), maxTimerDelay))
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#forget()
  }

  #onFire(): void {
    this.#forget()
    this.watch(this.#onTime(performance.now()))
  }

  /** A timer that is over would be kept, with all that it holds. */
  #forget(): void {
    this.#timer = undefined
    this.#at = Number.POSITIVE_INFINITY
  }
}
