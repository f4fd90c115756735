/// <reference lib="esnext.disposable" preserve="true" />
import type { AmiEvent } from '@openami/bindings'
import type { FullEventBuffer } from './buffer.ts'
import type { Drops } from './drops.ts'
import { Fifo } from './fifo.ts'
import { EventOverflowError } from './overflow-error.ts'

interface Waiting<E> {
  resolve(result: IteratorResult<E, undefined>): void
  reject(error: Error): void
}

/**
 * Events as an async iterator. It holds what is not read yet, up to a limit; then events are dropped and counted, or the
 * iteration ends, because a reader that is slow must never stop the connection (R35).
 */
export class EventStream<E = AmiEvent> implements AsyncIterableIterator<E, undefined> {
  readonly #buffer: FullEventBuffer
  readonly #drops: Drops
  readonly #onDone: () => void
  readonly #queue = new Fifo<E>()
  /** Pending calls of `next`; if there are any, the queue is empty. */
  readonly #waiting = new Fifo<Waiting<E>>()
  #ended = false
  /** The error it ends with, until a reader takes it. */
  #error: Error | undefined

  /** @internal `onDone` is called once, when the stream accepts no more events. */
  constructor(buffer: FullEventBuffer, drops: Drops, onDone: () => void) {
    this.#buffer = buffer
    this.#drops = drops
    this.#onDone = onDone
  }

  /** Events lost because they were not read in time. */
  get dropped(): number {
    return this.#drops.count
  }

  /** Events that wait to be read. */
  get size(): number {
    return this.#queue.size
  }

  /** @internal */
  push(event: E): void {
    if (this.#ended) return
    const waiting = this.#waiting.shift()
    if (waiting !== undefined) waiting.resolve({ value: event, done: false })
    else if (this.#queue.size < this.#buffer.limit) this.#queue.push(event)
    else this.#overflow(event)
  }

  /** @internal Ends the iteration once what waits has been read; with an error where the link is lost for good. */
  end(error?: Error): void {
    if (this.#ended) return
    this.#ended = true
    this.#error = error
    this.#onDone()
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) this.#settle(next)
  }

  next(): Promise<IteratorResult<E, undefined>> {
    const value = this.#queue.shift()
    if (value !== undefined) return Promise.resolve({ value, done: false })
    return new Promise((resolve, reject) => {
      if (this.#ended) this.#settle({ resolve, reject })
      else {
        this.#waiting.push({ resolve, reject })
        this.#drops.caughtUp()
      }
    })
  }

  /** Ends the iteration, and with it each `next` that waits. What was not read is gone. */
  return(): Promise<IteratorResult<E, undefined>> {
    this.#queue.clear()
    this.end()
    // A reader that stops does not get an error that was queued after the waiting events.
    this.#error = undefined
    return Promise.resolve({ value: undefined, done: true })
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  /** Ends the iteration, for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.return()
  }

  #overflow(event: E): void {
    const { overflow } = this.#buffer
    const waiting = this.#queue.size
    if (overflow === 'close') {
      const error = new EventOverflowError(this.#drops.what, waiting)
      // Before the end: the drops of ended streams are summed up then.
      this.#drops.add(event, waiting, overflow, error)
      this.end(error)
      return
    }
    const lost = overflow === 'drop-newest' ? event : (this.#queue.shift() as E)
    if (lost !== event) this.#queue.push(event)
    this.#drops.add(lost, waiting, overflow)
  }

  /** The error is thrown once; then the iteration is over. */
  #settle({ resolve, reject }: Waiting<E>): void {
    const error = this.#error
    this.#error = undefined
    if (error === undefined) resolve({ value: undefined, done: true })
    else reject(error)
  }
}
