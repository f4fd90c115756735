const maxIds = 1_000

/** ActionIDs that were given up, the latest ones: their answers may still come. Bounded: the oldest one goes. */
export class GivenUpIds {
  readonly #ids = new Set<string>()

  has(id: string): boolean {
    return this.#ids.has(id)
  }

  add(id: string): void {
    this.#ids.add(id)
    const [oldest] = this.#ids
    if (this.#ids.size > maxIds && oldest !== undefined) this.#ids.delete(oldest)
  }

  delete(id: string): void {
    this.#ids.delete(id)
  }
}
