import type { AmiEvent, Message } from '@openami/bindings'
import { Aborted } from '../errors.ts'
import type { UseRecorder } from '../release/uses.ts'
import { eventSpec } from './spec.ts'
import { EventStream } from './stream.ts'

type Receiver = (event: AmiEvent) => void

/** Hands events out by name, without regard to case (R17). A listener that throws harms nobody else. */
export class EventHub {
  readonly #byName = new Map<string, Set<Receiver>>()
  readonly #streams = new Set<EventStream>()
  readonly #onceRejects = new Set<(error: Error) => void>()
  readonly #onError: (error: unknown, event: AmiEvent) => void
  readonly #uses: UseRecorder | undefined
  #received = 0
  /** Set once no more events will come. */
  #ended: { readonly error: Error | undefined } | undefined

  /** `uses` is told what is listened for, and what comes for those who listen for everything. */
  constructor(onError: (error: unknown, event: AmiEvent) => void, uses?: UseRecorder) {
    this.#onError = onError
    this.#uses = uses
  }

  /** Events that have come. */
  get received(): number {
    return this.#received
  }

  on(name: string, receiver: Receiver): () => void {
    const key = name.toLowerCase()
    if (key !== '*') this.#uses?.event(name)
    let set = this.#byName.get(key)
    if (set === undefined) {
      set = new Set()
      this.#byName.set(key, set)
    }
    set.add(receiver)
    return () => this.off(name, receiver)
  }

  off(name: string, receiver: Receiver): void {
    const key = name.toLowerCase()
    const set = this.#byName.get(key)
    set?.delete(receiver)
    if (set?.size === 0) this.#byName.delete(key)
  }

  once(name: string, signal: AbortSignal | undefined): Promise<AmiEvent> {
    return new Promise((resolve, reject) => {
      if (this.#ended !== undefined) return reject(ending(this.#ended.error))
      if (signal?.aborted) return reject(new Aborted(`Waiting for ${name} was aborted`))
      const done = (act: () => void): void => {
        off()
        this.#onceRejects.delete(onEnd)
        signal?.removeEventListener('abort', onAbort)
        act()
      }
      const onEnd = (error: Error): void => done(() => reject(error))
      const onAbort = (): void => onEnd(new Aborted(`Waiting for ${name} was aborted`))
      const off = this.on(name, (event) => done(() => resolve(event)))
      this.#onceRejects.add(onEnd)
      signal?.addEventListener('abort', onAbort)
    })
  }

  /** No names: every event. */
  stream(names: readonly string[], limit: number): EventStream {
    const offs: Array<() => void> = []
    const stream = new EventStream(limit, () => {
      for (const off of offs) off()
      this.#streams.delete(stream)
    })
    if (this.#ended !== undefined) {
      stream.end(this.#ended.error)
      return stream
    }
    this.#streams.add(stream)
    const push = (event: AmiEvent): void => stream.push(event)
    // Each event once, also where `*` stands beside a name.
    for (const name of names.length === 0 || names.includes('*') ? ['*'] : names) offs.push(this.on(name, push))
    return stream
  }

  emit(message: Message): void {
    this.#received++
    const named = this.#byName.get(message.name.trim().toLowerCase())
    const all = this.#byName.get('*')
    if (named === undefined && all === undefined) return
    if (all !== undefined) this.#uses?.event(message.name.trim())
    const event = eventSpec().toEvent(message)
    for (const set of [named, all]) {
      if (set === undefined) continue
      for (const receiver of [...set]) {
        try {
          receiver(event)
        } catch (error) {
          this.#onError(error, event)
        }
      }
    }
  }

  end(error: Error | undefined): void {
    this.#ended = { error }
    for (const stream of this.#streams) stream.end(error)
    this.#streams.clear()
    for (const reject of [...this.#onceRejects]) reject(ending(error))
    this.#byName.clear()
  }
}

function ending(error: Error | undefined): Error {
  return error ?? new Aborted('The client was closed')
}
