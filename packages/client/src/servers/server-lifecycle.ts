import { Lifecycle, type LifecycleEvents, type LifecycleObserver } from '../events/lifecycle.ts'

/** Lifecycle events of the servers: those of each client, with the server's name. */
export type ServersLifecycleEvents<N extends string = string> = {
  [E in keyof LifecycleEvents]: LifecycleEvents[E] & { readonly server: N }
} & {
  /** Logged in for the first time: after `add`, or after failed attempts. */
  connect: { readonly server: N; readonly amiVersion: string }
}

/** Called before the listeners, and again after them; returns whether there was a listener. */
export interface ServersObserver {
  before<K extends keyof LifecycleEvents>(name: K, detail: LifecycleEvents[K]): void
  after<K extends keyof LifecycleEvents>(name: K, detail: LifecycleEvents[K]): boolean
}

/** A client's lifecycle that others look on at without counting as its listeners. */
export class ServerLifecycle extends Lifecycle {
  readonly #observer: ServersObserver

  constructor(observe: LifecycleObserver, observer: ServersObserver) {
    super(observe)
    this.#observer = observer
  }

  /** @internal */
  override emit<K extends keyof LifecycleEvents>(name: K, detail: LifecycleEvents[K]): boolean {
    this.#observer.before(name, detail)
    const heard = super.emit(name, detail)
    return this.#observer.after(name, detail) || heard
  }
}
