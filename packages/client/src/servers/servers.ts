/// <reference lib="esnext.disposable" preserve="true" />

import { AbortError } from '@openami/transport'
import type { WaitOptions } from '../client.ts'
import type { ListenName, RuntimeName } from '../event-types.ts'
import { type EventsOptions, readEventsArguments } from '../events/buffer.ts'
import { Lifecycle } from '../events/lifecycle.ts'
import type { EventStream } from '../events/stream.ts'
import { beforeListening } from '../listening.ts'
import { type AnyOptions, readOptions } from '../options.ts'
import type { Settings } from '../settings.ts'
import { type AllOptions, settle } from './all-settled.ts'
import { MergedEvents } from './merged-events.ts'
import { type ServerAddress, type ServersOptions, serverSettings } from './options.ts'
import { type Server, ServerClient } from './server.ts'
import type { ServersLifecycleEvents } from './server-lifecycle.ts'
import type { ServerState } from './state.ts'
import type { AllSettled, AnyServer, NameInAny, Releases, ServerEvent, ServerName, ServersByName } from './types.ts'

/** Several servers as one object; `S` has their names and releases. Nothing is ever sent to another server than was named. */
export class Servers<S extends Releases = Releases> {
  /** What happens to each server; each detail has its name. */
  readonly lifecycle: Lifecycle<ServersLifecycleEvents<ServerName<S>>> = new Lifecycle()
  readonly #servers = new Map<string, ServerClient>()
  readonly #merged = new MergedEvents((diagnostic, server) =>
    this.lifecycle.emit('diagnostic', { ...diagnostic, server: server as ServerName<S> }),
  )
  readonly #common: ServersOptions
  readonly #limits: Pick<Settings, 'timeout' | 'eventBuffer'>
  #closing: Promise<void> | undefined

  /** @internal Use `connectServers`. */
  constructor(common: ServersOptions) {
    this.#common = common
    this.#limits = readOptions({ ...(common as AnyOptions), username: '-', secret: '-' })
  }

  /**
   * The server of that name.
   *
   * @throws TypeError there is no server of that name
   */
  server<N extends ServerName<S>>(name: N): ServersByName<S>[N] {
    const server = this.#servers.get(name)
    if (server === undefined) {
      const known = [...this.#servers.keys()].join(', ') || 'none'
      throw new TypeError(`Unknown server '${name}'; known servers: ${known}`)
    }
    return server as unknown as ServersByName<S>[N]
  }

  /** Whether there is a server of that name, which may come from outside. */
  has(name: string): name is ServerName<S> {
    return this.#servers.has(name)
  }

  /** The current state of each server. */
  get state(): { readonly [K in ServerName<S>]: ServerState } {
    const states = [...this.#servers].map(([name, { standing }]) => [name, standing])
    return Object.fromEntries(states)
  }

  /** The servers in the order in which they came. */
  [Symbol.iterator](): IterableIterator<AnyServer<S>> {
    return this.#servers.values() as IterableIterator<unknown> as IterableIterator<AnyServer<S>>
  }

  /**
   * Calls `listener` for each event of that name from any server, or of any name for `*`. Returns what ends it. A name
   * that is known only at run time has the type `string`; its listener gets an `AmiEvent`.
   */
  on<N extends ListenName>(name: NameInAny<N, S>, listener: (detail: NoInfer<ServerEvent<S, N>>) => void): () => void
  on<N extends string>(name: RuntimeName<N, S[ServerName<S>]>, listener: (detail: ServerEvent<S>) => void): () => void
  on(name: string, listener: (detail: never) => void): () => void {
    return this.#merged.on([name], listener as (detail: unknown) => void)
  }

  /** The next event of that name from any server. Rejects with `AbortError` when the signal fires or the servers are closed. */
  once<N extends ListenName>(name: NameInAny<N, S>, options?: WaitOptions): Promise<ServerEvent<S, N>>
  once<N extends string>(name: RuntimeName<N, S[ServerName<S>]>, options?: WaitOptions): Promise<ServerEvent<S>>
  once(name: string, options: WaitOptions = {}): Promise<unknown> {
    return this.#merged.once(name, options.signal)
  }

  /**
   * Events of these names, or all of them, from all servers, in the order in which they arrive; options as for one client.
   * Ends with `close()`, and not where a server is lost for good.
   */
  events<N extends ListenName = '*'>(
    ...namesAndOptions: [...names: NameInAny<N, S>[], options: EventsOptions]
  ): EventStream<ServerEvent<S, N>>
  events<N extends ListenName = '*'>(...names: NameInAny<N, S>[]): EventStream<ServerEvent<S, N>>
  events<N extends string>(
    ...namesAndOptions: (RuntimeName<N, S[ServerName<S>]> | EventsOptions)[]
  ): EventStream<ServerEvent<S>>
  events(...args: unknown[]): unknown {
    return this.#merged.stream(readEventsArguments(args), this.#limits.eventBuffer)
  }

  /**
   * Runs `act` for each server at once: `servers.all((server) => server.coreShowChannels())`. One that is down is among
   * the rejected at once, one that is silent after the time limit. Never rejects itself because of a server.
   *
   * @throws TypeError for an invalid time limit
   */
  async all<T>(
    act: (server: AnyServer<S>, signal: AbortSignal) => T | PromiseLike<T>,
    options: AllOptions = {},
  ): Promise<AllSettled<S, T>> {
    const { timeout = this.#limits.timeout, signal } = options
    if (!(timeout >= 0)) throw new TypeError('all: timeout must be a non-negative number of milliseconds')
    const settled = await Promise.all([...this].map((server) => settle(server, act, { timeout, signal })))
    return Object.fromEntries(settled.map((one) => [one.server, one])) as AllSettled<S, T>
  }

  /**
   * Adds a server, or one that was removed. Resolves when its first attempt to connect is over, successful or not; see
   * `state`. Its name is one of the record passed to `connectServers`; any name, if that was a `Record<string, …>`.
   *
   * @throws TypeError there is a server of that name, or the options cannot be used
   * @throws AbortError the servers were closed
   */
  async add<N extends ServerName<S>>(name: N, address: ServerAddress<S[N]>): Promise<Server<N, S[N]>> {
    const settings = serverSettings(name, address as ServerAddress, this.#common)
    const admitted = await beforeListening((listening) => this.admit(name, settings, listening))
    return admitted as unknown as Server<N, S[N]>
  }

  /**
   * Logs off from the server and forgets it. Resolves when its connection is gone.
   *
   * @throws TypeError there is no server of that name
   */
  async remove(name: ServerName<S>): Promise<void> {
    const server = this.server(name)
    this.#servers.delete(name)
    await server.close()
    this.#merged.leave(server)
  }

  /** Logs off from all servers. Resolves when every connection is gone; a second call waits for the first. */
  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  /** @internal Resolves when the first attempt is over; events wait for `listening`. */
  async admit(name: string, settings: Settings, listening: Promise<void>): Promise<ServerClient> {
    if (this.#closing !== undefined) throw new AbortError('The servers were closed')
    if (this.#servers.has(name)) throw new TypeError(`Server '${name}' already exists`)
    const server = new ServerClient(name, settings, this.lifecycle as unknown as Lifecycle<ServersLifecycleEvents>)
    this.#servers.set(name, server)
    this.#merged.join(server)
    await server.begin(listening)
    return server
  }

  async #close(): Promise<void> {
    await Promise.all([...this.#servers.values()].map((server) => server.close()))
    this.#merged.end()
  }
}
