import type { Clock, Timer } from '../clock.ts'

/** Yields how many milliseconds it waits at most, and is given what woke it. */
export type Steps<Wake, Result = void> = Generator<number, Result, Wake>

/**
 * Runs work that waits, as a thread of the server does: for a time, or for something that happens. What happens while
 * it does not wait, wakes it at its next wait.
 */
export class Coroutine<Wake> {
  readonly #clock: Clock
  readonly #steps: Steps<Wake>
  readonly #timeUp: Wake
  readonly #pending: Wake[] = []
  #timer: Timer | undefined
  #running = false
  #over = false

  constructor(clock: Clock, steps: Steps<Wake>, timeUp: Wake) {
    this.#clock = clock
    this.#steps = steps
    this.#timeUp = timeUp
  }

  start(): void {
    this.#run(undefined)
  }

  wake(wake: Wake): void {
    if (this.#over) return
    if (this.#running) this.#pending.push(wake)
    else this.#run(wake)
  }

  #run(first: Wake | undefined): void {
    this.#timer?.cancel()
    this.#running = true
    let wake = first
    for (;;) {
      // The first step takes no value.
      const { done, value } = this.#steps.next(wake as Wake)
      if (done === true) {
        this.#over = true
        break
      }
      wake = this.#pending.shift()
      if (wake !== undefined) continue
      if (Number.isFinite(value)) this.#timer = this.#clock.after(value, () => this.#run(this.#timeUp))
      break
    }
    this.#running = false
  }
}
