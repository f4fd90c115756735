import type { AmiEvent } from '@openami/bindings'
import { Aborted } from '../errors.ts'
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
export class Gathering {
  readonly #sources = new Set<Source>()
  readonly #subscriptions = new Set<Subscription>()
  readonly #streams = new Set<EventStream<Gathered>>()
  #ended = false

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

  /** No names: every event. */
  stream(names: readonly string[], limit: number): EventStream<Gathered> {
    let off = (): void => undefined
    const stream = new EventStream<Gathered>(limit, () => {
      off()
      this.#streams.delete(stream)
    })
    if (this.#ended) {
      stream.end()
      return stream
    }
    this.#streams.add(stream)
    // Each event once, also where `*` stands beside a name.
    off = this.on(names.length === 0 || names.includes('*') ? ['*'] : names, (gathered) => stream.push(gathered))
    return stream
  }

  /** @throws Aborted where the signal fires or the servers are closed. */
  async once(name: string, signal: AbortSignal | undefined): Promise<Gathered> {
    const aborted = `Waiting for ${name} was aborted`
    if (signal?.aborted) throw new Aborted(aborted)
    const stream = this.stream([name], 1)
    const onAbort = (): void => void stream.return()
    signal?.addEventListener('abort', onAbort)
    try {
      const { value } = await stream.next()
      if (value !== undefined) return value
      throw new Aborted(signal?.aborted ? aborted : 'The servers were closed')
    } finally {
      signal?.removeEventListener('abort', onAbort)
      void stream.return()
    }
  }

  end(): void {
    this.#ended = true
    for (const stream of this.#streams) stream.end()
    this.#streams.clear()
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
