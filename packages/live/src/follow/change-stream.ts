/** Items that wait to be read at most. */
const limit = 100_000
/** Items that have been read before they are released. */
const maxRead = 10_000

/** The reader of changes was too slow: what waited is gone, and the snapshot says how things are. */
export class ChangesLostError extends Error {
  override readonly name = 'ChangesLostError'
}

/** What `push` is given, as an async iterator. It ends with an error when too much waits. */
export class ChangeStream<T> implements AsyncIterableIterator<T, undefined> {
  #items: T[] = []
  /** Index of the next item to be read: moving the others for each one would take long. */
  #read = 0
  #waiting: Array<{ resolve(result: IteratorResult<T, undefined>): void; reject(error: Error): void }> = []
  #error: Error | undefined
  #ended = false
  readonly #onEnd: () => void

  constructor(onEnd: () => void) {
    this.#onEnd = onEnd
  }

  push(item: T): void {
    if (this.#ended) return
    const waiting = this.#waiting.shift()
    if (waiting !== undefined) waiting.resolve({ value: item, done: false })
    else if (this.#items.push(item) - this.#read > limit) {
      this.#clear()
      this.#error = new ChangesLostError(`More than ${limit} changes waited to be read`)
      this.end()
    }
  }

  end(): void {
    if (this.#ended) return
    this.#ended = true
    this.#onEnd()
    for (const { resolve } of this.#waiting.splice(0)) resolve({ value: undefined, done: true })
  }

  next(): Promise<IteratorResult<T, undefined>> {
    const value = this.#items[this.#read]
    if (value !== undefined) {
      this.#read++
      if (this.#read === this.#items.length) this.#clear()
      else if (this.#read === maxRead) {
        this.#items = this.#items.slice(maxRead)
        this.#read = 0
      }
      return Promise.resolve({ value, done: false })
    }
    const error = this.#error
    this.#error = undefined
    if (error !== undefined) return Promise.reject(error)
    if (this.#ended) return Promise.resolve({ value: undefined, done: true })
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }))
  }

  return(): Promise<IteratorResult<T, undefined>> {
    this.#clear()
    this.#error = undefined
    this.end()
    return Promise.resolve({ value: undefined, done: true })
  }

  #clear(): void {
    this.#items = []
    this.#read = 0
  }

  [Symbol.asyncIterator](): this {
    return this
  }
}
