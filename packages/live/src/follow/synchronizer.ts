import type { AmiEvent, Message } from '@openami/bindings'
import type { ActionFailedError, AmiClient } from '@openami/client'
import { applyHeld } from '../events/held.ts'
import { applyEvent, eventsUsed } from '../events/index.ts'
import type { Lists, Part } from '../lists/parts.ts'
import { reconcile } from '../lists/reconcile.ts'
import { copyState } from '../state/copy-state.ts'
import type { PbxState } from '../state/pbx-state.ts'
import { pauseUnless } from './pause.ts'
import { Questions } from './questions.ts'
import { type ListClient, readLists } from './read-lists.ts'

/** Milliseconds after lists were read in which events still come that happened before (their way through the server is longer). */
const overlap = 1_000
/** Events that wait for the lists at most: more would fill the memory of a client that is slower than the server. */
const maxHeld = 50_000
/** Milliseconds before lists are read again after a failure that did not break the connection, at first and at most. */
const pauses = { first: 500, max: 5_000 }

/** Events after which a queue's counts may or may not be in a list that was read at the same time. */
const counting: ReadonlySet<string> = new Set(['AgentComplete', 'AgentConnect', 'QueueCallerAbandon'])
const used: ReadonlySet<string> = new Set(eventsUsed)
/** Before Asterisk 12 a queue says by AgentConnect and AgentComplete what it counts only where `eventwhencalled` is set. */
const uncounted = 'Leave'

export interface SynchronizerOptions {
  readonly client: AmiClient
  readonly state: PbxState
  readonly parts: readonly Part[]
  readonly onSynced: () => void
  /** The state is no longer that of the server, until the lists have been read. */
  readonly onStale: () => void
  /** The lists could not be read, and will be again. */
  readonly onFailed: (error: unknown) => void
}

/** Keeps the state: events as they come, and all lists at the start and after each gap. */
export class Synchronizer {
  readonly #options: SynchronizerOptions
  readonly #end = new AbortController()
  readonly #unlisten: Array<() => void> = []
  /** Events that wait until the lists have been read; undefined while they are taken at once. */
  #held: Array<{ event: Message; at: number }> | undefined = []
  #run = new AbortController()
  /** Whether the server has answered anything since the lists are being read. */
  #answered = false
  /** Whether events were dropped since the lists are being read. */
  #dropped = false
  #listedAt = 0
  readonly #questions: Questions
  /** Parts that the server refused a list of, with the refusal. */
  readonly unavailable = new Map<Part, ActionFailedError>()

  constructor(options: SynchronizerOptions) {
    this.#options = options
    const { client, state } = options
    this.#questions = new Questions({
      client: client as ListClient,
      state,
      signal: this.#end.signal,
      mayAsk: () => this.synced,
      onAnswer: (at) => {
        this.#listedAt = at
      },
    })
    state.onUnsure = (kind, name) => this.#questions.add(kind, name)
    this.#unlisten.push(
      client.on('*', (event: AmiEvent) => this.#take(event)),
      client.lifecycle.on('disconnect', () => {
        this.#run.abort()
        // What was held would follow the lists of the next connection, which are newer.
        if (this.#held !== undefined) this.#held = []
        this.#hold()
      }),
      client.lifecycle.on('gap', () => void this.synchronize()),
      client.lifecycle.on('close', () => this.stop()),
    )
  }

  stop(): void {
    this.#end.abort()
    this.#run.abort()
    for (const unlisten of this.#unlisten.splice(0)) unlisten()
  }

  get synced(): boolean {
    return this.#held === undefined
  }

  /**
   * Reads the lists until that succeeds, once; a later call ends an earlier one. Resolves then, or when the connection is
   * lost: the next one begins again. `onReconcile` is called with what the state is by its events, before it becomes what the
   * lists say; what it returns is called afterwards.
   */
  async synchronize(onReconcile?: (expected: PbxState) => () => void): Promise<void> {
    this.#run.abort()
    this.#run = new AbortController()
    const { signal } = this.#run
    this.#hold()
    for (let pause = pauses.first; !signal.aborted; pause = Math.min(2 * pause, pauses.max)) {
      try {
        if (await this.#readAll(signal, onReconcile)) return
      } catch (error) {
        if (signal.aborted) return
        this.#options.onFailed(error)
      }
      await pauseUnless(signal, pause)
    }
  }

  /** Whether the state is that of the server now. */
  async #readAll(signal: AbortSignal, onReconcile?: (expected: PbxState) => () => void): Promise<boolean> {
    const { client, state, parts, onSynced } = this.#options
    // Those that still came are older than the lists.
    if (this.#dropped) this.#held = []
    this.#answered = this.#dropped = false
    const { lists, unreadable } = await readLists(client as ListClient, parts, signal, () => {
      this.#answered = true
    })
    if (signal.aborted || this.#dropped) return false
    const now = Date.now()
    for (const part of this.unavailable.keys())
      if (!unreadable.some((one) => one.part === part)) this.unavailable.delete(part)
    for (const { part, action, error } of unreadable) {
      if (this.unavailable.has(part)) continue
      this.unavailable.set(part, error)
      state.surprise('part-unavailable', action, `${part} cannot be kept: ${error.message}`, now)
    }
    const held = this.#held ?? []
    const onReconciled = onReconcile?.(this.#expected(held))
    reconcile(state, lists, now)
    applyHeld(state, held)
    this.#held = undefined
    this.#listedAt = now
    state.adopts = false
    setTimeout(() => {
      if (this.#listedAt === now) state.adopts = true
    }, overlap).unref()
    for (const { event } of held) this.#countLater(event)
    onReconciled?.()
    onSynced()
    return true
  }

  /** What the state would be without the lists. */
  #expected(held: readonly { readonly event: Message; readonly at: number }[]): PbxState {
    const copy = copyState(this.#options.state)
    applyHeld(copy, held)
    return copy
  }

  /** Lists to compare with; undefined where the state is not that of the server now, or they cannot be read. */
  async read(signal: AbortSignal): Promise<Lists | undefined> {
    if (!this.synced) return undefined
    try {
      const { lists } = await readLists(this.#options.client as ListClient, this.#options.parts, signal)
      return this.synced && !signal.aborted ? lists : undefined
    } catch {
      return undefined
    }
  }

  #hold(): void {
    if (this.#held !== undefined) return
    this.#held = []
    this.#options.onStale()
  }

  #take(event: AmiEvent): void {
    const { message } = event
    const at = Date.now()
    if (!used.has(message.name)) {
      if (message.name === 'FullyBooted') this.#booted()
    } else if (this.#held !== undefined) this.#keep({ event: message, at })
    else {
      applyEvent(this.#options.state, message, at)
      if (at - this.#listedAt < overlap || message.name === uncounted) this.#countLater(message)
    }
  }

  #keep(one: { readonly event: Message; readonly at: number }): void {
    const held = this.#held
    if (held === undefined || held.push(one) <= maxHeld) return
    this.#held = []
    // Without them, what these lists say is not what is there now.
    if (this.#dropped) return
    this.#dropped = true
    const text = `More than ${maxHeld} events came while lists were read: they are read again`
    this.#options.state.surprise('events-dropped', one.event.name, text, one.at)
  }

  /** What was read of a server that was still starting is not everything. One that has booted says so at the login. */
  #booted(): void {
    const run = this.#run
    // An answer that came before it in the same packet is known by then.
    setImmediate(() => {
      const isNew = run === this.#run && this.#held !== undefined && !this.#answered
      if (!isNew && !this.#end.signal.aborted) void this.synchronize()
    })
  }

  /** Counts of a queue are read again when nothing has happened to it for a while. */
  #countLater(event: Message): void {
    const queue = counting.has(event.name) || event.name === uncounted ? event.get('Queue') : undefined
    if (queue !== undefined) this.countAgain(queue)
  }

  /** Reads the counts of a queue again, after a while. */
  countAgain(queue: string): void {
    this.#questions.add('queue', queue)
  }
}
