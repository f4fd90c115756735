import { Lifecycle, type LifecycleEvents } from '../events/lifecycle.ts'

/** What happens to one of the servers: what its client says of itself, with the server's name. */
export type ServersLifecycleEvents<N extends string = string> = {
  [E in keyof LifecycleEvents]: LifecycleEvents[E] & { readonly server: N }
} & {
  /** Logged in for the first time: behind `add`, or after attempts that failed. */
  connect: { readonly server: N; readonly amiVersion: string }
}

/** Told of everything before the listeners, and once more behind them; returns whether anybody there listened. */
export interface Observer {
  before<K extends keyof LifecycleEvents>(name: K, detail: LifecycleEvents[K]): void
  behind<K extends keyof LifecycleEvents>(name: K, detail: LifecycleEvents[K]): boolean
}

/** A client's lifecycle that others look on at without counting as its listeners. */
export class ServerLifecycle extends Lifecycle {
  readonly #observer: Observer

  constructor(observer: Observer) {
    super()
    this.#observer = observer
  }

  /** @internal */
  override emit<K extends keyof LifecycleEvents>(name: K, detail: LifecycleEvents[K]): boolean {
    this.#observer.before(name, detail)
    const heard = super.emit(name, detail)
    return this.#observer.behind(name, detail) || heard
  }
}
