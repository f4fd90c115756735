/** The bytes of a stream that are still needed: appended at the end, removed anywhere. */
export class HeldBytes {
  #memory = Buffer.allocUnsafe(1 << 17)
  #held = this.#memory.subarray(0, 0)

  get length(): number {
    return this.#held.length
  }

  append(chunk: Uint8Array): void {
    const { length } = this.#held
    const needed = length + chunk.length
    if (needed > this.#memory.length) {
      const larger = Buffer.allocUnsafe(Math.max(needed, this.#memory.length * 2))
      this.#held.copy(larger)
      this.#memory = larger
    }
    this.#memory.set(chunk, length)
    this.#held = this.#memory.subarray(0, needed)
  }

  /** Where the next line feed is, from `start` on; -1 if there is no line feed. */
  lineFeed(start: number): number {
    return this.#held.indexOf(0x0a, start)
  }

  /** The byte at `index`; undefined outside of what is held. */
  at(index: number): number | undefined {
    return this.#held[index]
  }

  /** The bytes from `start` to `end` as text, one character a byte. */
  text(start: number, end: number): string {
    return this.#held.toString('latin1', start, end)
  }

  remove(start: number, end: number): void {
    if (start === end) return
    this.#held.copyWithin(start, end)
    this.#held = this.#memory.subarray(0, this.#held.length - (end - start))
  }
}
