import type { Payload } from '@nats-io/transport-node'

/** A message that NATS has not yet confirmed. */
export interface Entry {
  readonly subject: string
  readonly id: string
  readonly sequence: number
  readonly data: Payload
}

/** Entries in order; removing from the front costs nothing. */
export class EntryQueue {
  #entries: (Entry | undefined)[] = []
  #first = 0
  bytes = 0

  get length(): number {
    return this.#entries.length - this.#first
  }

  /** The one at `index`, counted from the front. */
  at(index: number): Entry | undefined {
    return this.#entries[this.#first + index]
  }

  push(entry: Entry): void {
    this.#entries.push(entry)
    this.bytes += entry.data.length
  }

  shift(): void {
    const entry = this.#entries[this.#first]
    if (entry === undefined) return
    this.bytes -= entry.data.length
    this.#entries[this.#first++] = undefined
    if (this.#first < 1_024 || this.#first * 2 < this.#entries.length) return
    this.#entries = this.#entries.slice(this.#first)
    this.#first = 0
  }
}
