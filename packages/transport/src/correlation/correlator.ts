import type { Message } from '@openami/bindings'
import { aborted } from '../abort-signal.ts'
import type { Asked } from '../codec/oversize.ts'
import { ActionTimeoutError, NotSentError, OutcomeUnknownError } from '../errors.ts'
import type { ActionRequest } from './action-request.ts'
import { AnswerMatcher } from './answer-matcher.ts'
import { BusyTime } from './busy-time.ts'
import { Deadlines } from './deadlines.ts'
import { Fences } from './fences.ts'
import type { CorrelatorOptions, RunOptions } from './options.ts'
import { OutcomeMatcher, withOutcome } from './outcome-matcher.ts'
import { type Ending, PendingAction } from './pending-action.ts'
import { ReplyCollector, type Step } from './reply-collector.ts'
import { ServerWaker } from './server-waker.ts'

export type { CorrelatorOptions, RunOptions }

/** Which message answers which action: each action settles exactly once. */
export class Correlator {
  readonly #options: CorrelatorOptions
  readonly #answers = new AnswerMatcher()
  readonly #inFlight = this.#answers.inFlight
  readonly #fences: Fences
  readonly #outcomes = new OutcomeMatcher()
  readonly #queue = new Set<PendingAction>()
  readonly #busy = new BusyTime()
  readonly #waker = new ServerWaker()
  readonly #deadlines = new Deadlines((now) => this.#giveUpOverdue(now))
  /** How many have callers that wait. */
  #unsettled = 0
  #failed: string | undefined

  constructor(options: CorrelatorOptions) {
    this.#options = options
    this.#fences = new Fences(options.write, (pending) => this.#finish(pending))
  }

  /** Actions that wait for an answer or for their turn. */
  get pending(): number {
    return this.#inFlight.size + this.#queue.size
  }

  /** Milliseconds for which the server may still be silent because of actions that it works on. */
  get busyFor(): number {
    return this.#busy.left
  }

  /** Whether an answer to this ActionID is still to come. */
  owes(id: string): boolean {
    return this.#inFlight.has(id) || this.#fences.has(id)
  }

  /** Whether an event may belong to an action. */
  get expectsEvents(): boolean {
    return this.#inFlight.size > 0 || this.#outcomes.any
  }

  /** Sends an action and resolves to its reply. */
  run(request: ActionRequest, options: RunOptions): Promise<unknown> {
    const { action, id } = request
    const onEnd = this.#options.onAction?.(request)
    const unsent = this.#unsent(action, options.signal)
    if (unsent !== undefined) {
      onEnd?.(unsent)
      return Promise.reject(unsent)
    }
    const outcome = request.outcome === undefined ? undefined : this.#outcomes.expect(id, action, request.outcome)
    const takes = options.takes ?? 0
    // Answers come in the order of the actions: those ahead take their time first.
    const limit = options.timeout + (options.exact ? 0 : this.#busy.ahead + takes)
    const pending = new PendingAction(new ReplyCollector(request), { limits: options, limit, outcome, onEnd })
    const { signal } = options
    if (signal !== undefined)
      pending.attachSignal(signal, () => this.#giveUp(pending, aborted(action, signal, pending.sent)))
    this.#unsettled++
    this.#deadlines.watch(pending.deadline)
    this.#busy.add(takes)
    if (this.#options.serial) {
      this.#queue.add(pending)
      this.#pump()
    } else this.#send(pending)
    return pending.reply
  }

  onResponse(message: Message): void {
    const id = message.actionId
    const fenced = this.#fences.take(id)
    if (fenced !== undefined) {
      this.#advance(fenced, fenced.collector.onFence())
      this.#finish(fenced)
      return
    }
    const pending = this.#answers.byResponse(id)
    if (pending !== undefined) {
      this.#advance(pending, pending.collector.onResponse(message))
      return
    }
    // A second answer to something done (R21), or an answer that came too late.
    if (this.#inFlight.size === 0) this.#busy.next(undefined)
    if (id !== undefined) this.#answers.forget(id)
    this.#options.onDiagnostic({
      kind: 'unmatched-response',
      message: `A response answers no action: ${message.name}`,
      source: message,
    })
  }

  onEvent(message: Message): void {
    // Most of the time nothing runs that an event could belong to: then no ActionID is looked for.
    if (!this.expectsEvents) {
      this.#options.onEvent(message)
      return
    }
    const id = message.actionId
    if (this.#outcomes.any) this.#outcomes.onEvent(message, id)
    const pending = id === undefined ? undefined : this.#inFlight.get(id)
    const step = pending?.collector.onEvent(message, id) ?? this.#anonymous(message, id)
    if (step === 'ignored') this.#options.onEvent(message)
    else if (pending !== undefined) this.#advance(pending, step)
  }

  /** Two messages run into one: what they answered has an unknown outcome. */
  onTorn(message: Message): void {
    const ids = new Set(message.getAll('ActionID'))
    for (const pending of [...this.#inFlight])
      if (ids.has(pending.collector.request.id) || pending.collector.isBrokenBy(message))
        this.#spoil(pending, 'its answer was torn on the way')
    this.#options.onDiagnostic({
      kind: 'torn-message',
      message: `Two messages ran into one: ${message.kind} ${message.name}`,
      source: message,
    })
  }

  /** Whether a message that begins like this answers an action, and whether its caller still waits. */
  asked(head: Message): Asked {
    return this.#answers.asked(head)
  }

  /** More than `maxAnswer` of an answer has come. The server continues with it. */
  onTooLong(head: Message): void {
    const pending = this.#answers.byHead(head)
    if (pending !== undefined) this.#settle(pending, pending.collector.stopTooLong())
  }

  /** The end of an answer that nothing was kept of. Items of a list and text have an end of their own. */
  onSkipped(head: Message): void {
    if (head.kind !== 'response') return
    const pending = this.#answers.byHead(head)
    if (pending === undefined) this.onResponse(head)
    else if (pending.fence === undefined) this.#finish(pending)
  }

  onText(text: string): void {
    const pending = this.#fences.textTaker()
    if (pending !== undefined) {
      this.#advance(pending, pending.collector.onText(text))
      return
    }
    // Blank lines follow some answers (R11).
    if (text.trim() === '') return
    this.#options.onDiagnostic({ kind: 'unframed-text', message: `${text.length} bytes of text belong to no action` })
  }

  /** The link is gone: what was sent has an unknown outcome, the rest was not sent. */
  fail(reason: string): void {
    if (this.#failed !== undefined) return
    this.#failed = reason
    const queue = [...this.#queue]
    this.#queue.clear()
    this.#waker.stop()
    for (const pending of this.#inFlight)
      this.#settle(pending, { error: new OutcomeUnknownError(pending.collector.request.action, reason) })
    for (const pending of queue)
      this.#settle(pending, { error: new NotSentError(pending.collector.request.action, reason) })
    this.#answers.clear()
    this.#fences.clear()
    this.#outcomes.fail(reason)
  }

  /** Why it cannot leave at all. */
  #unsent(action: string, signal: AbortSignal | undefined): Error | undefined {
    if (signal?.aborted) return aborted(action, signal)
    return this.#failed === undefined ? undefined : new NotSentError(action, this.#failed)
  }

  /** Sends what waits for its turn, as far as the link allows. */
  #pump(): void {
    for (const pending of this.#queue) {
      if (this.#inFlight.size > 0) {
        this.#wakeServer()
        return
      }
      this.#queue.delete(pending)
      this.#send(pending)
    }
  }

  #send(pending: PendingAction): void {
    const { request } = pending.collector
    pending.sent = true
    this.#busy.sent(pending.limit)
    this.#answers.add(pending)
    this.#options.write(request.bytes)
    if (request.fence !== undefined) this.#fences.send(pending, request.fence)
  }

  #wakeServer(): void {
    const { oldest } = this.#inFlight
    if (oldest?.collector.request.endsWithNext !== true) return
    this.#waker.start(() => {
      if (this.#inFlight.oldest !== oldest) return
      this.#fences.send(oldest)
      this.#wakeServer()
    })
  }

  #advance(pending: PendingAction, step: Step): void {
    if (step === 'taken') this.#answers.takeEvents(pending)
    if (typeof step === 'string') return
    this.#settle(pending, step)
    // An answered action whose fence is still out stays, so that its text does not fall to another.
    const more = 'more' in step
    if (pending.fence === undefined && !more) this.#finish(pending)
  }

  /** The server is done with it. */
  #finish(pending: PendingAction): void {
    this.#answers.delete(pending)
    this.#waker.stop()
    this.#busy.next(this.#inFlight.oldest?.limit)
    this.#pump()
  }

  #settle(pending: PendingAction, ending: Ending): void {
    if (pending.settled) return
    pending.settled = true
    if (--this.#unsettled === 0) this.#deadlines.stop()
    const { limits, outcome } = pending
    const { request } = pending.collector
    this.#busy.remove(pending.takes)
    pending.detachSignal()
    const error = 'error' in ending ? ending.error : undefined
    pending.onEnd?.(error)
    if (error !== undefined) {
      if (outcome !== undefined) this.#outcomes.drop(request.id)
      pending.reject(error)
    } else {
      if (outcome !== undefined)
        this.#outcomes.accepted(request.id, limits.timeout + request.outcomeTakes, limits.signal)
      pending.resolve(withOutcome((ending as { value: object }).value, request, outcome))
    }
  }

  /** Returns when the time of the next one is over. */
  #giveUpOverdue(now: number): number {
    let next = Number.POSITIVE_INFINITY
    for (const pending of [...this.#inFlight, ...this.#queue]) {
      if (pending.settled) continue
      if (pending.deadline > now) next = Math.min(next, pending.deadline)
      else this.#giveUp(pending, new ActionTimeoutError(pending.collector.request.action, pending.limit, pending.sent))
    }
    return next
  }

  /**
   * The caller no longer waits. A serial server is still busy with it: a Ping sent after it shows when it is done. Plain
   * text may still come until its fence, and must not fall to another action (R23).
   */
  #giveUp(pending: PendingAction, error: Error): void {
    this.#settle(pending, { error })
    if (!pending.sent) {
      this.#queue.delete(pending)
      return
    }
    this.#busy.hold(pending.takes)
    if (pending.fence !== undefined) return
    if (this.#options.serial) this.#fences.send(pending)
    else this.#answers.giveUp(pending)
  }

  #spoil(pending: PendingAction, reason: string): void {
    this.#settle(pending, { error: new OutcomeUnknownError(pending.collector.request.action, reason) })
    if (pending.fence === undefined) this.#finish(pending)
  }

  #anonymous(message: Message, id: string | undefined): Step {
    if (!this.#answers.expectsAnonymousEvents) return 'ignored'
    const broken = this.#answers.brokenBy(message)
    if (broken !== undefined) {
      // The text after the break may end in the right ActionID, and pass for an item.
      this.#spoil(broken, 'an item came without its ActionID: a value with a line end broke it (R14)')
      return 'ignored'
    }
    const taker = id === undefined ? this.#answers.byAnonymousEvent(message) : undefined
    if (taker === undefined) return 'ignored'
    this.#advance(taker, taker.collector.onEvent(message, undefined))
    return 'taken'
  }
}
