import type { Message } from '@openami/bindings'
import type { Asked } from '../codec/oversize.ts'
import { ActionTimeout, AnswerTooLong, NotSent, OutcomeUnknown } from '../errors.ts'
import { aborted } from '../signal.ts'
import { now } from '../time.ts'
import { Call, type CallRequest, type Step } from './call.ts'
import { Deadlines } from './deadlines.ts'
import { type Ending, Entry } from './entry.ts'
import { newActionId } from './ids.ts'
import { InFlight } from './in-flight.ts'
import type { CorrelatorOptions, RunOptions } from './options.ts'
import { Outcomes, withOutcome } from './outcomes.ts'

export type { CorrelatorOptions, RunOptions }

/** Milliseconds after which a server that waits gets something to end that. */
const wakeAfter = 250
const mostLate = 1_000

/** Which message answers which action: each action settles exactly once. */
export class Correlator {
  readonly #options: CorrelatorOptions
  readonly #inFlight = new InFlight()
  /** Those in flight that a message without ActionID may concern: few, however many there are. */
  readonly #withoutId = new Set<Entry>()
  readonly #fences = new Map<string, Entry>()
  readonly #outcomes = new Outcomes()
  readonly #queue = new Set<Entry>()
  /** Milliseconds that the actions in flight or in the queue may take by their nature, those without a limit apart. */
  #takes = 0
  #endless = 0
  /** How many have callers that wait. */
  #unsettled = 0
  readonly #deadlines = new Deadlines((now) => this.#giveUpOverdue(now))
  #failed: string | undefined
  /** `performance.now()` until which actions that nobody waits for any more may hold the server (R18). */
  #heldUntil = 0
  /** `performance.now()` until which the server owes its next answer; 0 where it owes none. Stays while it is overdue. */
  #due = 0
  #waker: NodeJS.Timeout | undefined
  /** ActionIDs that were given up, the latest ones: their answers may still come. */
  readonly #late = new Set<string>()

  constructor(options: CorrelatorOptions) {
    this.#options = options
  }

  /** Actions that wait for an answer or for their turn. */
  get pending(): number {
    return this.#inFlight.size + this.#queue.size
  }

  /**
   * Milliseconds for which the server may still be silent because of actions that it works on. The oldest one counts,
   * because answers come in order (R18): those sent behind it must not hide that the link is dead.
   */
  get busyFor(): number {
    return Math.max(0, this.#leftFor(), this.#due - performance.now())
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
  run(request: CallRequest, options: RunOptions): Promise<unknown> {
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
    const limit = options.timeout + (options.exact ? 0 : this.#ahead() + takes)
    const entry = new Entry(new Call(request), { limits: options, limit, outcome, onEnd })
    const { signal } = options
    if (signal !== undefined) entry.heed(signal, () => this.#giveUp(entry, aborted(action, signal, entry.sent)))
    this.#unsettled++
    this.#deadlines.watch(entry.deadline)
    this.#count(takes, 1)
    if (this.#options.serial) {
      this.#queue.add(entry)
      this.#pump()
    } else this.#send(entry)
    return entry.reply
  }

  onResponse(message: Message): void {
    const id = message.actionId
    // Most of the time there are none: then no text is looked up.
    const fenced = id === undefined || this.#fences.size === 0 ? undefined : this.#fences.get(id)
    if (id !== undefined && fenced !== undefined) {
      this.#fences.delete(id)
      this.#advance(fenced, fenced.call.onFence())
      this.#finish(fenced)
      return
    }
    const entry = id === undefined ? this.#unnamed() : this.#inFlight.get(id)
    if (entry !== undefined) {
      this.#advance(entry, entry.call.onResponse(message))
      return
    }
    // A second answer to something done (R21), or an answer that came too late.
    if (this.#inFlight.size === 0) this.#due = 0
    if (id !== undefined) this.#late.delete(id)
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
    const entry = id === undefined ? undefined : this.#inFlight.get(id)
    const step = entry?.call.onEvent(message, id) ?? this.#anonymous(message, id)
    if (step === 'ignored') this.#options.onEvent(message)
    else if (entry !== undefined) this.#advance(entry, step)
  }

  /** Two messages run into one: what they answered has an outcome that nobody knows. */
  onTorn(message: Message): void {
    const ids = new Set(message.getAll('ActionID'))
    for (const entry of [...this.#inFlight])
      if (ids.has(entry.call.request.id) || entry.call.isBrokenBy(message))
        this.#spoil(entry, 'its answer was torn on the way')
    const shown = `${message.kind} ${message.name}`
    this.#options.onDiagnostic({
      kind: 'torn-message',
      message: `Two messages ran into one: ${shown}`,
      source: message,
    })
  }

  /** Whether a message that begins like this answers an action, and whether its caller still waits. */
  asked(head: Message): Asked {
    const entry = this.#takerOf(head)
    if (entry !== undefined) return entry.settled ? 'unwanted' : 'wanted'
    return this.#late.has(head.actionId ?? '') ? 'unwanted' : undefined
  }

  /** More than `maxAnswer` of an answer has come. The server goes on with it. */
  onTooLong(head: Message): void {
    const entry = this.#takerOf(head)
    if (entry === undefined) return
    const { action, maxAnswer } = entry.call.request
    const error = new AnswerTooLong(action, `it has more than ${maxAnswer} bytes`, 'maxAnswer')
    this.#settle(entry, entry.call.stop(error))
  }

  /** The end of an answer that nothing was kept of. Items of a list and text have an end of their own. */
  onSkipped(head: Message): void {
    if (head.kind !== 'response') return
    const entry = this.#takerOf(head)
    if (entry === undefined) this.onResponse(head)
    else if (entry.fence === undefined) this.#finish(entry)
  }

  onText(text: string): void {
    for (const { 1: entry } of this.#fences) {
      if (!entry.call.takesText) continue
      this.#advance(entry, entry.call.onText(text))
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
    clearTimeout(this.#waker)
    for (const entry of this.#inFlight)
      this.#settle(entry, { error: new OutcomeUnknown(entry.call.request.action, reason) })
    for (const entry of queue) this.#settle(entry, { error: new NotSent(entry.call.request.action, reason) })
    this.#inFlight.clear()
    this.#withoutId.clear()
    this.#fences.clear()
    this.#outcomes.fail(reason)
  }

  /** Why it cannot leave at all. */
  #unsent(action: string, signal: AbortSignal | undefined): Error | undefined {
    if (signal?.aborted) return aborted(action, signal)
    return this.#failed === undefined ? undefined : new NotSent(action, this.#failed)
  }

  /** Sends what waits for its turn, as far as the link allows. */
  #pump(): void {
    for (const entry of this.#queue) {
      if (this.#inFlight.size > 0) {
        this.#wakeServer()
        return
      }
      this.#queue.delete(entry)
      this.#send(entry)
    }
  }

  #send(entry: Entry): void {
    const { request } = entry.call
    entry.sent = true
    if (this.#due === 0) this.#due = now() + entry.limit
    this.#inFlight.add(entry)
    if (request.takesAnonymous || entry.call.takesEvents) this.#withoutId.add(entry)
    this.#options.write(request.bytes)
    if (request.fence !== undefined) this.#fence(entry, request.fence.id, request.fence.bytes)
  }

  /**
   * A server of AMI 1.0 that waits for an event answers when another action arrives (R18); one that came in the same
   * packet does not count. A Ping does, and the action in the queue then has a server that listens.
   */
  #wakeServer(): void {
    const { oldest } = this.#inFlight
    if (oldest?.call.request.endsWithNext !== true || this.#waker !== undefined) return
    this.#waker = setTimeout(() => {
      this.#waker = undefined
      if (this.#inFlight.oldest !== oldest) return
      const id = newActionId()
      this.#fence(oldest, id, `Action: Ping\r\nActionID: ${id}\r\n\r\n`)
      this.#wakeServer()
    }, wakeAfter)
  }

  #fence(entry: Entry, id: string, bytes: string): void {
    entry.fence = id
    this.#fences.set(id, entry)
    this.#options.write(bytes)
  }

  #advance(entry: Entry, step: Step): void {
    if (step === 'taken' && entry.call.takesEvents) this.#withoutId.add(entry)
    if (typeof step === 'string') return
    this.#settle(entry, step)
    // An answered action whose fence is still out stays, so that its text does not fall to another.
    const more = 'more' in step
    if (entry.fence === undefined && !more) this.#finish(entry)
  }

  /** The server is done with it. */
  #finish(entry: Entry): void {
    this.#inFlight.delete(entry)
    this.#withoutId.delete(entry)
    clearTimeout(this.#waker)
    this.#waker = undefined
    const { oldest } = this.#inFlight
    this.#due = oldest === undefined ? 0 : now() + oldest.limit
    this.#pump()
  }

  #settle(entry: Entry, ending: Ending): void {
    if (entry.settled) return
    entry.settled = true
    if (--this.#unsettled === 0) this.#deadlines.stop()
    const { limits, outcome } = entry
    const { request } = entry.call
    this.#count(entry.takes, -1)
    entry.unheed()
    const error = 'error' in ending ? ending.error : undefined
    entry.onEnd?.(error)
    if (error !== undefined) {
      if (outcome !== undefined) this.#outcomes.drop(request.id)
      entry.reject(error)
    } else {
      if (outcome !== undefined)
        this.#outcomes.accepted(request.id, limits.timeout + request.outcomeTakes, limits.signal)
      entry.resolve(withOutcome((ending as { value: object }).value, request, outcome))
    }
  }

  /** Returns when the time of the next one is over. */
  #giveUpOverdue(now: number): number {
    let next = Number.POSITIVE_INFINITY
    for (const entry of [...this.#inFlight, ...this.#queue]) {
      if (entry.settled) continue
      if (entry.deadline > now) next = Math.min(next, entry.deadline)
      else this.#giveUp(entry, new ActionTimeout(entry.call.request.action, entry.limit, entry.sent))
    }
    return next
  }

  /**
   * The caller no longer waits. A serial server is still busy with it: a Ping behind it tells when it is done. Plain
   * text may still come until its fence, and must not fall to another action (R23).
   */
  #giveUp(entry: Entry, error: Error): void {
    this.#settle(entry, { error })
    if (!entry.sent) {
      this.#queue.delete(entry)
      return
    }
    if (Number.isFinite(entry.takes)) this.#heldUntil = Math.max(this.#heldUntil, performance.now() + entry.takes)
    if (entry.fence !== undefined) return
    if (!this.#options.serial) {
      this.#inFlight.delete(entry)
      this.#withoutId.delete(entry)
      this.#late.add(entry.id)
      const [oldest] = this.#late
      if (this.#late.size > mostLate && oldest !== undefined) this.#late.delete(oldest)
    } else {
      const id = newActionId()
      this.#fence(entry, id, `Action: Ping\r\nActionID: ${id}\r\n\r\n`)
    }
  }

  #ahead(): number {
    return this.#endless > 0 ? Number.POSITIVE_INFINITY : this.#leftFor() + this.#takes
  }

  #count(takes: number, sign: 1 | -1): void {
    if (takes === Number.POSITIVE_INFINITY) this.#endless += sign
    else this.#takes += sign * takes
  }

  #leftFor(): number {
    return this.#heldUntil === 0 ? 0 : Math.max(0, this.#heldUntil - performance.now())
  }

  /** The first action in flight that a response without ActionID can answer; no other may (R14, R21). */
  #unnamed(): Entry | undefined {
    for (const entry of this.#withoutId) if (entry.call.request.takesAnonymous) return entry
    return undefined
  }

  #takerOf(head: Message): Entry | undefined {
    const id = head.actionId
    if (head.kind === 'text') for (const entry of this.#inFlight) if (entry.call.takesText) return entry
    if (id !== undefined) return this.#inFlight.get(id)
    if (head.kind === 'response') return this.#unnamed()
    for (const entry of this.#inFlight) if (entry.call.takesAnonymous(head)) return entry
    return undefined
  }

  #spoil(entry: Entry, reason: string): void {
    this.#settle(entry, { error: new OutcomeUnknown(entry.call.request.action, reason) })
    if (entry.fence === undefined) this.#finish(entry)
  }

  /** Items and ends without ActionID (R20) count where exactly one running list takes them. */
  #anonymous(message: Message, id: string | undefined): Step {
    if (this.#withoutId.size === 0) return 'ignored'
    let taker: Entry | undefined
    for (const entry of this.#withoutId) {
      if (entry.call.isBrokenBy(message)) {
        // What stands behind the break may end in the right ActionID, and pass for an item.
        this.#spoil(entry, 'an item came without its ActionID: a value with a line end broke it (R14)')
        return 'ignored'
      }
      if (id !== undefined || !entry.call.takesAnonymous(message)) continue
      if (taker !== undefined) return 'ignored'
      taker = entry
    }
    if (taker === undefined) return 'ignored'
    this.#advance(taker, taker.call.onEvent(message, undefined))
    return 'taken'
  }
}
