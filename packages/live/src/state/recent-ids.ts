/** The last ids that were added, as many as the limit. */
export class RecentIds {
  readonly #ids = new Set<string>()
  /** In the order in which they were added, the oldest at `#next`; a set gives up its oldest entry slowly. */
  readonly #order: string[] = []
  readonly #limit: number
  #next = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  has(id: string): boolean {
    return this.#ids.has(id)
  }

  add(id: string): void {
    if (this.#ids.has(id)) return
    this.#ids.add(id)
    const oldest = this.#order[this.#next]
    this.#order[this.#next] = id
    this.#next = (this.#next + 1) % this.#limit
    if (oldest !== undefined) this.#ids.delete(oldest)
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#ids.values()
  }

  delete(id: string): void {
    this.#ids.delete(id)
  }
}
