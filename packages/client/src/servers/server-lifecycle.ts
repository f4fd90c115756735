import { Lifecycle, type LifecycleEvents, type LifecycleObserver } from '../events/lifecycle.ts'

/** Lifecycle events of the servers: those of each client, with the server's name. */
export type ServersLifecycleEvents<N extends string = string> = {
  [E in keyof LifecycleEvents]: LifecycleEvents[E] & { readonly server: N }
} & {
  /** Logged in for the first time: after `add`, or after failed attempts. */
  connect: { readonly server: N; readonly amiVersion: string }
}

/** Called before the listeners, and again after them; returns whether there was a listener. */
export interface Onlooker {
  before<K extends keyof LifecycleEvents>(name: K, detail: LifecycleEvents[K]): void
  behind<K extends keyof LifecycleEvents>(name: K, detail: LifecycleEvents[K]): boolean
}

/** A client's lifecycle that others look on at without counting as its listeners. */
export class ServerLifecycle extends Lifecycle {
  readonly #onlooker: Onlooker

  constructor(observe: LifecycleObserver, onlooker: Onlooker) {
    super(observe)
    this.#onlooker = onlooker
  }

  /** @internal */
  override emit<K extends keyof LifecycleEvents>(name: K, detail: LifecycleEvents[K]): boolean {
    this.#onlooker.before(name, detail)
    const heard = super.emit(name, detail)
    return this.#onlooker.behind(name, detail) || heard
  }
}
