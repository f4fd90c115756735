import {
  ActionFailedError,
  ActionTimeoutError,
  AnswerTooLongError,
  type Diagnostic,
  NotSentError,
  OutcomeUnknownError,
  type Traffic,
} from '@openami/transport'
import type { LifecycleEvents } from '../events/lifecycle.ts'

/** How actions ended. `started` is the sum of the others and of those in flight. */
export interface ActionCounters {
  /** Handed over to be sent. */
  readonly started: number
  /** With the reply that was asked for. */
  readonly answered: number
  /** The server said Error: `ActionFailedError` and its kinds. */
  readonly failed: number
  /** `ActionTimeoutError`, sent or not. */
  readonly timedOut: number
  /** `AbortError`, sent or not; also where `onItem` threw. */
  readonly aborted: number
  /** `NotSentError`: there was no connection. */
  readonly notSent: number
  /** `OutcomeUnknownError`. */
  readonly outcomeUnknown: number
  /** `AnswerTooLongError`: the server answered with more than a limit allows. */
  readonly answerTooLong: number
  /** Milliseconds from the call to its answer, of the last one that the server answered, Error included; 0 before the first. */
  readonly lastMs: number
  /** The mean of all of those. */
  readonly meanMs: number
  /** The longest. */
  readonly maxMs: number
}

/** What a client has done since `connect`, over all its connections; a copy that no longer changes. */
export interface Counters {
  /** All actions: those of the application, and the client's own (login, keepalive, filters added again, Logoff). */
  readonly actions: ActionCounters & {
    /** Wait for their answer, or for their turn, now. */
    readonly inFlight: number
    /** `InvalidActionError`: never started. */
    readonly invalid: number
  }
  /** The same by the action's name; beyond 2,000 names under `(others)`. */
  readonly byAction: { readonly [action: string]: ActionCounters }
  /** Events that answer no action, so without items of lists. */
  readonly events: {
    readonly received: number
    /** Of these, those that had a listener. */
    readonly delivered: number
    /** Lost in iterators that were not read in time; each iterator counts for itself. */
    readonly dropped: number
  }
  /** Bytes of AMI: without what TLS or HTTP add. */
  readonly bytes: { readonly received: number; readonly sent: number }
  /** Connections one after the other. */
  readonly connections: {
    /** Logged in, the first time and again. */
    readonly opened: number
    /** Of these, again after a break. */
    readonly reconnected: number
    /** Broken without `close()`. */
    readonly lost: number
    /** Attempts that led to no login. */
    readonly failed: number
  }
  /** How often each kind of `diagnostic` came up, with a listener or without: `torn-message`, `listener-failed`, … */
  readonly diagnostics: { readonly [K in Diagnostic['kind']]?: number }
}

/** What a client's event hub counts. */
export type EventCounts = Counters['events']

type Ending = 'answered' | 'failed' | 'timedOut' | 'aborted' | 'notSent' | 'outcomeUnknown' | 'answerTooLong'

/** Bounded: a server that invents names must not fill the memory. */
const maxNames = 2_000
const others = '(others)'

/** The counters of one action's name. */
export class ActionTally {
  started = 0
  answered = 0
  failed = 0
  timedOut = 0
  aborted = 0
  notSent = 0
  outcomeUnknown = 0
  answerTooLong = 0
  lastMs = 0
  maxMs = 0
  /** Sum over `answered` and `failed`. */
  totalMs = 0

  /** How many are over. */
  get ended(): number {
    const { answered, failed, timedOut, aborted, notSent, outcomeUnknown, answerTooLong } = this
    return answered + failed + timedOut + aborted + notSent + outcomeUnknown + answerTooLong
  }

  /** Returns whether the server answered. */
  end(error: Error | undefined, milliseconds: number): boolean {
    const ending = endingOf(error)
    this[ending]++
    if (ending !== 'answered' && ending !== 'failed') return false
    this.lastMs = milliseconds
    this.totalMs += milliseconds
    this.maxMs = Math.max(this.maxMs, milliseconds)
    return true
  }

  add(other: ActionTally): void {
    this.started += other.started
    this.answered += other.answered
    this.failed += other.failed
    this.timedOut += other.timedOut
    this.aborted += other.aborted
    this.notSent += other.notSent
    this.outcomeUnknown += other.outcomeUnknown
    this.answerTooLong += other.answerTooLong
    this.totalMs += other.totalMs
    this.maxMs = Math.max(this.maxMs, other.maxMs)
  }

  snapshot(): ActionCounters {
    const { totalMs, ...shown } = this
    const timed = this.answered + this.failed
    return { ...shown, meanMs: timed === 0 ? 0 : totalMs / timed }
  }
}

function endingOf(error: Error | undefined): Ending {
  if (error === undefined) return 'answered'
  if (error instanceof ActionTimeoutError) return 'timedOut'
  if (error instanceof NotSentError) return 'notSent'
  if (error instanceof ActionFailedError) return 'failed'
  if (error instanceof AnswerTooLongError) return 'answerTooLong'
  if (error instanceof OutcomeUnknownError) return 'outcomeUnknown'
  // The caller ended it: by a signal, by `close()`, or because its `onItem` threw.
  return 'aborted'
}

/** The counters of one client as they run. */
export class Tally {
  readonly traffic: Traffic = { received: 0, sent: 0 }
  readonly connections = { opened: 0, reconnected: 0, lost: 0, failed: 0 }
  readonly #byAction = new Map<string, ActionTally>()
  readonly #diagnostics = new Map<Diagnostic['kind'], number>()
  #lastMs = 0
  invalid = 0

  action(name: string): ActionTally {
    const known = this.#byAction.get(name)
    if (known !== undefined) return known
    if (this.#byAction.size >= maxNames && name !== others) return this.action(others)
    const tally = new ActionTally()
    this.#byAction.set(name, tally)
    return tally
  }

  answeredWithin(milliseconds: number): void {
    this.#lastMs = milliseconds
  }

  lifecycle(name: keyof LifecycleEvents, detail: LifecycleEvents[keyof LifecycleEvents]): void {
    if (name === 'disconnect') this.connections.lost++
    else if (name === 'reconnect') {
      this.connections.opened++
      this.connections.reconnected++
    } else if (name === 'diagnostic') {
      const { kind } = detail as Diagnostic
      this.#diagnostics.set(kind, (this.#diagnostics.get(kind) ?? 0) + 1)
    }
  }

  snapshot(events: EventCounts): Counters {
    const all = new ActionTally()
    const byAction: Record<string, ActionCounters> = Object.create(null)
    for (const [name, tally] of this.#byAction) {
      all.add(tally)
      byAction[name] = tally.snapshot()
    }
    all.lastMs = this.#lastMs
    return {
      actions: { ...all.snapshot(), inFlight: all.started - all.ended, invalid: this.invalid },
      byAction,
      events,
      bytes: { ...this.traffic },
      connections: { ...this.connections },
      diagnostics: Object.fromEntries(this.#diagnostics),
    }
  }
}
