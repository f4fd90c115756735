const minCapacity = 16

/** First in, first out, at constant cost. Neither taken items nor the memory of a long queue are retained. */
export class Fifo<T> {
  /** A ring; its length is a power of two. */
  #slots: Array<T | undefined> = new Array(minCapacity)
  #head = 0
  #size = 0

  get size(): number {
    return this.#size
  }

  push(item: T): void {
    if (this.#size === this.#slots.length) this.#grow()
    this.#slots[(this.#head + this.#size++) & (this.#slots.length - 1)] = item
  }

  /** The oldest, or undefined if the queue is empty. */
  shift(): T | undefined {
    if (this.#size === 0) return undefined
    const item = this.#slots[this.#head]
    this.#slots[this.#head] = undefined
    this.#head = (this.#head + 1) & (this.#slots.length - 1)
    if (--this.#size === 0 && this.#slots.length > 64 * minCapacity) this.clear()
    return item
  }

  clear(): void {
    this.#slots = new Array(minCapacity)
    this.#head = 0
    this.#size = 0
  }

  #grow(): void {
    const slots = [...this.#slots.slice(this.#head), ...this.#slots.slice(0, this.#head)]
    slots.length *= 2
    this.#slots = slots
    this.#head = 0
  }
}
