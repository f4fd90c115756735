import { attachSignal, detachSignal } from '../abort-signal.ts'
import { now } from '../time.ts'
import type { RunOptions } from './options.ts'
import type { ReplyCollector, Step } from './reply-collector.ts'

export type Ending = Exclude<Step, string>

interface PendingActionOptions {
  readonly limits: RunOptions
  /** Milliseconds that its answer may take, time of those ahead of it included. */
  readonly limit: number
  /** Of the event that later reports its result. */
  readonly outcome: Promise<unknown> | undefined
  /** Called once with its result. */
  readonly onEnd: ((error: Error | undefined) => void) | undefined
}

/** An action that waits for its answer, or for its turn. */
export class PendingAction {
  readonly collector: ReplyCollector
  readonly limits: RunOptions
  readonly limit: number
  /** `performance.now()` when its time is over. */
  readonly deadline: number
  readonly outcome: Promise<unknown> | undefined
  readonly onEnd: PendingActionOptions['onEnd']
  readonly reply: Promise<unknown>
  resolve!: (value: unknown) => void
  reject!: (error: Error) => void
  /** The caller is gone; on a serial link the server's answer is still waited for. */
  settled = false
  sent = false
  /** ActionID of the Ping whose answer ends it. */
  fence: string | undefined = undefined
  /** Sent right before it and right after it, of those in flight. */
  older: PendingAction | undefined = undefined
  newer: PendingAction | undefined = undefined
  /** Next entry in the same hash bucket. */
  sameBucket: PendingAction | undefined = undefined
  #onAbort: (() => void) | undefined = undefined

  constructor(collector: ReplyCollector, { limits, limit, outcome, onEnd }: PendingActionOptions) {
    this.collector = collector
    this.limits = limits
    this.limit = limit
    this.deadline = now() + limit
    this.outcome = outcome
    this.onEnd = onEnd
    this.reply = new Promise((resolve, reject) => {
      this.resolve = resolve
      this.reject = reject
    })
  }

  get id(): string {
    return this.collector.request.id
  }

  /** Milliseconds that the action may take by its nature. */
  get takes(): number {
    return this.limits.takes ?? 0
  }

  /** Listens to the caller's signal until `detachSignal`. */
  attachSignal(signal: AbortSignal, onAbort: () => void): void {
    this.#onAbort = onAbort
    attachSignal(signal, onAbort)
  }

  detachSignal(): void {
    if (this.#onAbort !== undefined) detachSignal(this.limits.signal, this.#onAbort)
  }
}
