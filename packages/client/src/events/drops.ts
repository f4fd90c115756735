import type { Message } from '@openami/bindings'
import type { Diagnostic, EventOverflowError } from '@openami/transport'
import type { Overflow } from './buffer.ts'

/** Milliseconds between two reports of one iterator that dropping has begun. */
const quiet = 1_000

const lost: Readonly<Record<Overflow, string>> = {
  'drop-oldest': 'the oldest are dropped',
  'drop-newest': 'the newest are dropped',
  close: 'it takes no more',
}

/** Counts what an iterator loses, and tells it: when it begins and when the reader has caught up, not event by event. */
export class Drops {
  /** Of the iterator, for a reader of diagnostics: `events('Hangup')`. */
  readonly what: string
  readonly #messageOf: (item: never) => Message
  readonly #onDiagnostic: (diagnostic: Diagnostic) => void
  #count = 0
  /** Whether the reader's being late was told, and its end is to be told, too. */
  #told = false
  /** `performance.now()` of the last report. */
  #toldAt = Number.NEGATIVE_INFINITY

  constructor(
    names: readonly string[],
    messageOf: (item: never) => Message,
    onDiagnostic: (diagnostic: Diagnostic) => void,
  ) {
    this.what = `events(${names.map((name) => `'${name}'`).join(', ')})`
    this.#messageOf = messageOf
    this.#onDiagnostic = onDiagnostic
  }

  get count(): number {
    return this.#count
  }

  /** No space for `item`: `waiting` others are queued. */
  add(item: unknown, waiting: number, overflow: Overflow, error?: EventOverflowError): void {
    this.#count++
    if (this.#told) return
    const now = performance.now()
    if (now - this.#toldAt < quiet) return
    this.#told = true
    this.#toldAt = now
    const source = this.#messageOf(item as never)
    const message = `${this.what} is read too slowly: ${waiting} events wait, ${lost[overflow]}`
    const dropped = this.#count
    this.#onDiagnostic({ kind: 'events-dropped', message, source, dropped, ...(error && { error }) })
  }

  /** Nothing waits any more. */
  caughtUp(): void {
    if (!this.#told) return
    this.#told = false
    const dropped = this.#count
    const message = `${this.what} has been read up to the last event; ${dropped} were dropped so far`
    this.#onDiagnostic({ kind: 'events-dropped', message, dropped })
  }
}
