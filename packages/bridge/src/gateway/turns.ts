/** So many at a time; the others wait in the order in which they came. */
export class Turns {
  #free: number
  readonly #waiting: (() => void)[] = []

  constructor(count: number) {
    this.#free = count
  }

  /** Calls `begin` when it is its turn, which lasts until `done` is called, or `begin` resolves with undefined or rejects. */
  async take<T>(begin: (done: () => void) => Promise<T | undefined>): Promise<T | undefined> {
    if (this.#free > 0) this.#free--
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    let over = false
    const done = (): void => {
      if (over) return
      over = true
      const next = this.#waiting.shift()
      if (next === undefined) this.#free++
      else next()
    }
    try {
      const result = await begin(done)
      if (result === undefined) done()
      return result
    } catch (error) {
      done()
      throw error
    }
  }
}
