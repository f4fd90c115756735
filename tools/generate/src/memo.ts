/** Texts that are costly to make, by all that they are made of. What a run did not ask for is forgotten with the next. */
export class Memo {
  #before = new Map<string, string>()
  #now = new Map<string, string>()

  /** The text of `key`; `make` must depend on nothing else. */
  get(key: string, make: () => string): string {
    const text = this.#now.get(key) ?? this.#before.get(key) ?? make()
    this.#now.set(key, text)
    return text
  }

  /** Begins the next run. */
  turn(): void {
    this.#before = this.#now
    this.#now = new Map()
  }
}
