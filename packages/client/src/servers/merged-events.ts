import type { AmiEvent, Message } from '@openami/bindings'
import { AbortError, type Diagnostic } from '@openami/transport'
import { aborted, attachSignal, detachSignal } from '@openami/transport/internal'
import { type EventsOptions, type FullEventBuffer, readEventBuffer } from '../events/buffer.ts'
import { Drops } from '../events/drops.ts'
import { EventStream } from '../events/stream.ts'

/** What gives events by name: a client. */
interface Source {
  readonly name: string
  on(name: string, listener: (event: AmiEvent) => void): () => void
}

export interface Gathered {
  readonly server: string
  readonly event: AmiEvent
}

interface Subscription {
  readonly names: readonly string[]
  readonly receive: (gathered: Gathered) => void
  readonly offs: Map<Source, Array<() => void>>
}

/** Events of all servers there are and of those still to come, each with its server's name, in the order they arrive. */
export class MergedEvents {
  readonly #sources = new Set<Source>()
  readonly #subscriptions = new Set<Subscription>()
  readonly #streams = new Set<EventStream<Gathered>>()
  readonly #onDiagnostic: (diagnostic: Diagnostic, server: string) => void
  #ended = false

  /** `onDiagnostic` gets the server whose events an iterator drops. */
  constructor(onDiagnostic: (diagnostic: Diagnostic, server: string) => void) {
    this.#onDiagnostic = onDiagnostic
  }

  join(source: Source): void {
    this.#sources.add(source)
    for (const subscription of this.#subscriptions) listen(source, subscription)
  }

  leave(source: Source): void {
    this.#sources.delete(source)
    for (const { offs } of this.#subscriptions) stop(offs, source)
  }

  on(names: readonly string[], receive: (gathered: Gathered) => void): () => void {
    const subscription: Subscription = { names, receive, offs: new Map() }
    this.#subscriptions.add(subscription)
    for (const source of this.#sources) listen(source, subscription)
    return () => {
      this.#subscriptions.delete(subscription)
      for (const source of [...subscription.offs.keys()]) stop(subscription.offs, source)
    }
  }

  /**
   * No names: every event.
   *
   * @throws TypeError for options that cannot be used
   */
  stream(
    { names, options }: { readonly names: readonly string[]; readonly options: EventsOptions },
    usual: FullEventBuffer,
  ): EventStream<Gathered> {
    const { signal } = options
    let off = (): void => undefined
    let server = ''
    const messageOf = (gathered: Gathered): Message => {
      server = gathered.server
      return gathered.event.message
    }
    const drops = new Drops(names, messageOf, (diagnostic) => this.#onDiagnostic(diagnostic, server))
    const onAbort = (): void => void stream.return()
    const stream: EventStream<Gathered> = new EventStream(readEventBuffer('events: ', options, usual), drops, () => {
      off()
      this.#streams.delete(stream)
      detachSignal(signal, onAbort)
    })
    if (this.#ended || signal?.aborted) {
      stream.end()
      return stream
    }
    this.#streams.add(stream)
    attachSignal(signal, onAbort)
    // Each event once, even with both `*` and its name.
    off = this.on(names.length === 0 || names.includes('*') ? ['*'] : names, (gathered) => stream.push(gathered))
    return stream
  }

  /** @throws AbortError where the signal fires or the servers are closed. */
  async once(name: string, signal: AbortSignal | undefined): Promise<Gathered> {
    const what = `Waiting for ${name}`
    if (signal?.aborted) throw aborted(what, signal)
    const stream = this.stream({ names: [name], options: { signal } }, { limit: 1, overflow: 'drop-newest' })
    const { value } = await stream.next()
    void stream.return()
    if (value !== undefined) return value
    throw signal?.aborted ? aborted(what, signal) : new AbortError('The servers were closed')
  }

  end(): void {
    this.#ended = true
    for (const stream of [...this.#streams]) stream.end()
    for (const source of [...this.#sources]) this.leave(source)
    this.#subscriptions.clear()
  }
}

function listen(source: Source, { names, receive, offs }: Subscription): void {
  const server = source.name
  // One function for all names, so that a name given twice counts once.
  const receiver = (event: AmiEvent): void => receive({ server, event })
  offs.set(
    source,
    names.map((name) => source.on(name, receiver)),
  )
}

function stop(offs: Subscription['offs'], source: Source): void {
  for (const off of offs.get(source) ?? []) off()
  offs.delete(source)
}
