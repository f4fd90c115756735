/// <reference lib="esnext.disposable" preserve="true" />
import type { AmiEvent } from '@openami/bindings'

/**
 * Events as an async iterator. It holds what is not read yet, up to a limit; then the oldest is dropped and counted,
 * because a reader that waits must never stop the connection (R35).
 */
export class EventStream<E = AmiEvent> implements AsyncIterableIterator<E, undefined> {
  readonly #limit: number
  readonly #onReturn: () => void
  #queue: E[] = []
  #head = 0
  #waiting: Array<{ resolve: (result: IteratorResult<E, undefined>) => void; reject: (error: Error) => void }> = []
  #ended: { error: Error | undefined } | undefined
  #dropped = 0

  constructor(limit: number, onReturn: () => void) {
    this.#limit = limit
    this.#onReturn = onReturn
  }

  /** Events lost because they were not read in time. */
  get dropped(): number {
    return this.#dropped
  }

  /** Events that wait to be read. */
  get size(): number {
    return this.#queue.length - this.#head
  }

  /** @internal */
  push(event: E): void {
    if (this.#ended !== undefined) return
    const waiting = this.#waiting.shift()
    if (waiting !== undefined) {
      waiting.resolve({ value: event, done: false })
      return
    }
    if (this.size >= this.#limit) {
      this.#head++
      this.#dropped++
    }
    this.#queue.push(event)
    this.#compact()
  }

  /** @internal Ends the iteration once what waits has been read; with an error where the link is lost for good. */
  end(error?: Error): void {
    if (this.#ended !== undefined) return
    this.#ended = { error }
    for (const { resolve, reject } of this.#waiting.splice(0)) {
      if (error === undefined) resolve({ value: undefined, done: true })
      else reject(error)
    }
  }

  next(): Promise<IteratorResult<E, undefined>> {
    if (this.size > 0) {
      const value = this.#queue[this.#head++] as E
      this.#compact()
      return Promise.resolve({ value, done: false })
    }
    if (this.#ended !== undefined) {
      const { error } = this.#ended
      this.#ended = { error: undefined }
      return error === undefined ? Promise.resolve({ value: undefined, done: true }) : Promise.reject(error)
    }
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }))
  }

  return(): Promise<IteratorResult<E, undefined>> {
    this.#onReturn()
    this.#queue = []
    this.#head = 0
    this.end()
    return Promise.resolve({ value: undefined, done: true })
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  /** Ends the iteration, for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.return()
  }

  #compact(): void {
    if (this.#head < 1024 && this.#head < this.#queue.length) return
    this.#queue = this.#queue.slice(this.#head)
    this.#head = 0
  }
}
