/** What a server says once all of its modules are loaded. */
export const bootEvent = 'FullyBooted'

/** Whether the server of a connection has said that it is ready: FullyBooted (R30). */
export class Boot {
  #came = false
  #arrive: () => void = () => undefined
  /** Resolves when it comes. */
  readonly coming: Promise<void> = new Promise((resolve) => {
    this.#arrive = resolve
  })

  get came(): boolean {
    return this.#came
  }

  arrive(): void {
    this.#came = true
    this.#arrive()
  }
}
