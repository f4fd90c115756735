/** A promise that is settled from outside, once. It may have no reader. */
export class Deferred<T> {
  readonly promise: Promise<T>
  #settled = false
  #resolve!: (value: T) => void
  #reject!: (error: Error) => void

  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
    this.promise.catch(() => undefined)
  }

  get settled(): boolean {
    return this.#settled
  }

  /** Whatever comes later counts for nothing, as with any promise. */
  resolve(value: T): void {
    this.#settled = true
    this.#resolve(value)
  }

  reject(error: Error): void {
    this.#settled = true
    this.#reject(error)
  }
}
