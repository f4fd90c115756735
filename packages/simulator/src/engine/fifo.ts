/** First in, first out, at constant cost, however many items wait. */
export class Fifo<T> {
  /** Those before `#at` were taken. */
  #items: Array<T | undefined> = []
  #at = 0

  get size(): number {
    return this.#items.length - this.#at
  }

  push(item: T): void {
    this.#items.push(item)
  }

  /** The oldest, which stays; undefined if the queue is empty. */
  peek(): T | undefined {
    return this.#items[this.#at]
  }

  /** Takes the oldest; undefined if the queue is empty. */
  shift(): T | undefined {
    if (this.size === 0) return undefined
    const item = this.#items[this.#at]
    // Taken items are not retained, and their places are removed many at a time.
    this.#items[this.#at++] = undefined
    if (this.#at * 2 >= this.#items.length) {
      this.#items = this.#items.slice(this.#at)
      this.#at = 0
    }
    return item
  }

  clear(): void {
    this.#items = []
    this.#at = 0
  }
}
