import type { AmiEvent, Message } from '@openami/bindings'
import { AbortError, type Diagnostic } from '@openami/transport'
import { aborted, attachSignal, detachSignal, eventSpec } from '@openami/transport/internal'
import type { UseRecorder } from '../release/uses.ts'
import type { EventCounts } from '../telemetry/counters.ts'
import { type EventsOptions, type FullEventBuffer, readEventBuffer } from './buffer.ts'
import { Drops } from './drops.ts'
import { EventStream } from './stream.ts'

type Receiver = (event: AmiEvent) => unknown

/** What is known of the events of one name, spelt as it came. */
interface Route {
  readonly receivers: readonly Receiver[]
  /** Made for the first event that has a listener. */
  view: typeof AmiEvent | undefined
}

/** Gets every event in addition to the listeners, while `wantsEvents` is true. */
export interface EventTap {
  readonly wantsEvents: boolean
  event(event: AmiEvent): void
}

const maxRoutes = 1024

/** Hands events out by name, without regard to case (R17). A listener that throws does not affect the others. */
export class EventHub {
  readonly #byName = new Map<string, Set<Receiver>>()
  /** By name; rebuilt when a listener is added or removed. */
  readonly #routes = new Map<string, Route>()
  /** The last lookup: an event with a listener is looked up twice. */
  #lastName: string | undefined
  #last: Route | undefined
  readonly #streams = new Set<EventStream>()
  readonly #onceRejects = new Set<(error: Error) => void>()
  readonly #onError: (error: unknown, event: AmiEvent) => void
  readonly #uses: UseRecorder | undefined
  readonly #onDiagnostic: (diagnostic: Diagnostic) => void
  readonly #tap: EventTap | undefined
  readonly #onListen: (name: string) => void
  /** Number of times a listener was added or removed. */
  #changes = 0
  #received = 0
  #delivered = 0
  /** Dropped by streams that have ended. */
  #dropped = 0
  /** Set at the end, after which no events come. */
  #ended: { readonly error: Error | undefined } | undefined

  /**
   * `onError` gets what a listener throws, or what its promise is rejected with. `uses` records the names that are listened
   * for, and the events received by listeners of all events. `onListen` gets each name that is listened for.
   */
  constructor(
    onError: (error: unknown, event: AmiEvent) => void,
    uses?: UseRecorder,
    onDiagnostic: (diagnostic: Diagnostic) => void = () => undefined,
    tap?: EventTap,
    onListen: (name: string) => void = () => undefined,
  ) {
    this.#onError = onError
    this.#uses = uses
    this.#onDiagnostic = onDiagnostic
    this.#tap = tap
    this.#onListen = onListen
  }

  /** Events that have come. */
  get received(): number {
    return this.#received
  }

  get counts(): EventCounts {
    let dropped = this.#dropped
    for (const stream of this.#streams) dropped += stream.dropped
    return { received: this.#received, delivered: this.#delivered, dropped }
  }

  /** Beginning with the next event. */
  on(name: string, receiver: Receiver): () => void {
    const key = name.toLowerCase()
    if (key !== '*') {
      this.#uses?.event(name)
      this.#onListen(name)
    }
    let set = this.#byName.get(key)
    if (set === undefined) {
      set = new Set()
      this.#byName.set(key, set)
    }
    set.add(receiver)
    this.#change()
    return () => this.off(name, receiver)
  }

  /** At once: not even the event that is being handed out reaches it. */
  off(name: string, receiver: Receiver): void {
    const key = name.toLowerCase()
    const set = this.#byName.get(key)
    set?.delete(receiver)
    if (set?.size === 0) this.#byName.delete(key)
    this.#change()
  }

  once(name: string, signal: AbortSignal | undefined): Promise<AmiEvent> {
    return new Promise((resolve, reject) => {
      if (this.#ended !== undefined) return reject(ending(this.#ended.error))
      if (signal?.aborted) return reject(aborted(`Waiting for ${name}`, signal))
      const done = (act: () => void): void => {
        off()
        this.#onceRejects.delete(onEnd)
        detachSignal(signal, onAbort)
        act()
      }
      const onEnd = (error: Error): void => done(() => reject(error))
      const onAbort = (): void => onEnd(aborted(`Waiting for ${name}`, signal))
      const off = this.on(name, (event) => done(() => resolve(event)))
      this.#onceRejects.add(onEnd)
      attachSignal(signal, onAbort)
    })
  }

  /**
   * No names: every event.
   *
   * @throws TypeError for options that cannot be used
   */
  stream(
    { names, options }: { readonly names: readonly string[]; readonly options: EventsOptions },
    usual: FullEventBuffer,
  ): EventStream {
    const { signal } = options
    const offs: Array<() => void> = []
    const onAbort = (): void => void stream.return()
    const buffer = readEventBuffer('events: ', options, usual)
    const stream: EventStream = new EventStream(
      buffer,
      new Drops(names, ({ message }: AmiEvent) => message, this.#onDiagnostic),
      () => {
        for (const off of offs) off()
        this.#streams.delete(stream)
        this.#dropped += stream.dropped
        detachSignal(signal, onAbort)
      },
    )
    if (signal?.aborted) stream.end()
    else if (this.#ended !== undefined) stream.end(this.#ended.error)
    else {
      this.#streams.add(stream)
      attachSignal(signal, onAbort)
      const push = (event: AmiEvent): void => stream.push(event)
      // Each event once, even with both `*` and its name.
      for (const name of names.length === 0 || names.includes('*') ? ['*'] : names) offs.push(this.on(name, push))
    }
    return stream
  }

  /** Whether there is a listener for events of this name. If not, the event counts as received and need not be emitted. */
  wants(name: string): boolean {
    if (this.#route(name).receivers.length > 0 || this.#tap?.wantsEvents === true) return true
    if (name === 'UserEvent' && eventSpec().hasUserEvents()) return true
    this.#received++
    return false
  }

  emit(message: Message): void {
    this.#received++
    if (message.name === 'UserEvent') this.#emitUserEvent(message)
    const route = this.#route(message.name)
    const { receivers } = route
    const tapped = this.#tap?.wantsEvents === true
    if (receivers.length === 0 && !tapped) return
    route.view ??= eventSpec().eventView(message.name)
    const event = new route.view(message)
    if (tapped) this.#tap?.event(event)
    if (receivers.length > 0) this.#delivered++
    this.#call(receivers, event, message.name)
  }

  /** A UserEvent that has a description of its own reaches the listeners of its own name as that event, too. */
  #emitUserEvent(message: Message): void {
    const event = eventSpec().toUserEvent(message)
    const receivers = event && this.#byName.get(event.name.toLowerCase())
    if (receivers === undefined) return
    this.#delivered++
    this.#call([...receivers], event as AmiEvent, event?.name ?? '')
  }

  #call(receivers: readonly Receiver[], event: AmiEvent, name: string): void {
    const changes = this.#changes
    for (const receiver of receivers) {
      // One before it may have taken it off.
      if (this.#changes !== changes && !this.#listens(name, receiver)) continue
      try {
        this.#watch(receiver(event), event)
      } catch (error) {
        this.#onError(error, event)
      }
    }
  }

  #listens(name: string, receiver: Receiver): boolean {
    const own = this.#byName.get(name.trim().toLowerCase())
    return own?.has(receiver) === true || this.#byName.get('*')?.has(receiver) === true
  }

  /** The promise of an async listener: its rejection must not end the process. */
  #watch(result: unknown, event: AmiEvent): void {
    if (!isThenable(result)) return
    result.then(undefined, (error: unknown) => this.#onError(error, event))
  }

  #change(): void {
    this.#changes++
    this.#routes.clear()
    // Nor may it keep a listener that has gone.
    this.#lastName = this.#last = undefined
  }

  #route(name: string): Route {
    if (name === this.#lastName) return this.#last as Route
    const route = this.#routes.get(name) ?? this.#newRoute(name)
    this.#lastName = name
    this.#last = route
    return route
  }

  #newRoute(name: string): Route {
    const own = name.trim()
    const wildcard = this.#byName.get('*')
    if (wildcard !== undefined) this.#uses?.event(own)
    const listeners = own === '*' ? [] : (this.#byName.get(own.toLowerCase()) ?? [])
    const receivers = [...listeners, ...(wildcard ?? [])]
    // A server that invents names must not fill the memory.
    if (this.#routes.size >= maxRoutes) this.#routes.clear()
    const route = { receivers, view: undefined }
    this.#routes.set(name, route)
    return route
  }

  end(error: Error | undefined): void {
    this.#ended = { error }
    for (const stream of [...this.#streams]) stream.end(error)
    for (const reject of [...this.#onceRejects]) reject(ending(error))
    this.#byName.clear()
    this.#change()
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
}

function ending(error: Error | undefined): Error {
  return error ?? new AbortError('The client was closed')
}
