/** A promise that is settled from outside, once. Nobody needs to wait for it. */
export class Settling<T> {
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

  resolve(value: T): void {
    if (this.#settled) return
    this.#settled = true
    this.#resolve(value)
  }

  reject(error: Error): void {
    if (this.#settled) return
    this.#settled = true
    this.#reject(error)
  }
}
