import type { Diagnostic } from '@openami/transport'

/** Events of the time between `from` and `to` are lost: ask for the state again (R36). */
export interface Gap {
  readonly from: Date
  readonly to: Date
  readonly reason: string
}

/** What happens to the client itself, apart from AMI events, so that no event's name can collide. */
export interface LifecycleEvents {
  /** The link is gone. */
  disconnect: { readonly reason: Error }
  /** Logged in again; `attempts` counts from 1. */
  reconnect: { readonly attempts: number; readonly amiVersion: string }
  /** After a reconnect, before the first new event. */
  gap: Gap
  diagnostic: Diagnostic
  /** The client is done; `reason` is missing where `close()` was called. */
  close: { readonly reason: Error | undefined }
}

/** Called for every event, before its listeners. */
export type LifecycleObserver<E extends object = LifecycleEvents> = <K extends keyof E>(name: K, detail: E[K]) => void

type Listener<E, K extends keyof E> = (detail: E[K]) => void

/** Listeners by name; `E` has the detail of each event. */
export class Lifecycle<E extends object = LifecycleEvents> {
  readonly #listeners = new Map<keyof E, Set<(detail: never) => void>>()
  readonly #observe: LifecycleObserver<E> | undefined

  /** @internal `observe` is called for every event first. */
  constructor(observe?: LifecycleObserver<E>) {
    this.#observe = observe
  }

  /** Returns a function that removes the listener. */
  on<K extends keyof E>(name: K, listener: Listener<E, K>): () => void {
    let set = this.#listeners.get(name)
    if (set === undefined) {
      set = new Set()
      this.#listeners.set(name, set)
    }
    set.add(listener)
    return () => this.off(name, listener)
  }

  off<K extends keyof E>(name: K, listener: Listener<E, K>): void {
    this.#listeners.get(name)?.delete(listener)
  }

  /** @internal Returns whether there was a listener. */
  emit<K extends keyof E>(name: K, detail: E[K]): boolean {
    this.#observe?.(name, detail)
    const set = this.#listeners.get(name)
    if (set === undefined || set.size === 0) return false
    for (const listener of [...set] as Listener<E, K>[]) {
      try {
        listener(detail)
      } catch (error) {
        surface(error)
      }
    }
    return true
  }
}

/** An error of a listener becomes an uncaught exception, and delivery continues. */
export function surface(error: unknown): void {
  queueMicrotask(() => {
    throw error
  })
}
