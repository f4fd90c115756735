import type { Clock } from '../clock.ts'

const maxStepsAtOnce = 10_000

/** With a virtual clock, an endless loop in the dialplan would never end: counts the steps of a channel at one instant. */
export class CircleGuard {
  readonly #clock: Clock
  #instant = Number.NaN
  #steps = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Whether there were too many. */
  step(): boolean {
    const now = this.#clock.now()
    if (now !== this.#instant) this.#steps = 0
    this.#instant = now
    return ++this.#steps > maxStepsAtOnce
  }
}
