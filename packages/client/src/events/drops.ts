import type { Message } from '@openami/bindings'
import type { Diagnostic } from '@openami/transport'
import type { Overflow } from './buffer.ts'
import type { EventOverflowError } from './overflow-error.ts'

/** Milliseconds between two reports of one iterator that dropping has begun. */
const quiet = 1_000

const lost: Readonly<Record<Overflow, string>> = {
  'drop-oldest': 'the oldest are dropped',
  'drop-newest': 'the newest are dropped',
  close: 'it accepts no more',
}

/** Counts dropped events of an iterator, and reports when dropping begins and when the reader has caught up. */
export class Drops {
  /** Name of the iterator in diagnostics: `events('Hangup')`. */
  readonly what: string
  readonly #messageOf: (item: never) => Message
  readonly #onDiagnostic: (diagnostic: Diagnostic) => void
  #count = 0
  /** Whether dropping was reported, so that catching up is reported too. */
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

  /** The queue is empty. */
  caughtUp(): void {
    if (!this.#told) return
    this.#told = false
    const dropped = this.#count
    const message = `${this.what} has been read up to the last event; ${dropped} were dropped so far`
    this.#onDiagnostic({ kind: 'events-dropped', message, dropped })
  }
}
