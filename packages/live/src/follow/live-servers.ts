/// <reference lib="esnext.disposable" preserve="true" />
import type { AmiClient } from '@openami/client'
import type { LiveCall } from './actions.ts'
import type { FollowOptions } from './follow-options.ts'
import { type LiveChange, type LiveChangeOf, LivePbx } from './live-pbx.ts'

export interface FollowServersOptions extends FollowOptions {
  /**
   * What calls on different servers have in common if they are one: the name of a channel variable that both sides have
   * (`variables` then has it), or a function that returns the common text, undefined for a call that stays alone.
   */
  readonly joinBy?: string | ((call: LiveCall, pbx: LivePbx, server: string) => string | undefined) | undefined
}

/** What `connectServers` gives, of whatever names and releases. */
export interface ServerGroup {
  server(name: never): unknown
  readonly lifecycle: { on(name: 'connect' | 'close', listener: () => void): () => void }
  [Symbol.iterator](): Iterator<unknown>
}

type NamedClient = AmiClient & { readonly name: string }

function clientsOf(servers: ServerGroup): readonly NamedClient[] {
  return [...(servers as Iterable<unknown>)] as NamedClient[]
}

interface Listening {
  readonly type: LiveChange['type'] | '*'
  readonly listener: (change: ServerChange) => void
  /** By server. */
  readonly stops: Map<string, () => void>
}

/** One call, or the calls of several servers that are one. */
export interface JoinedCall {
  /** The common text; undefined for a call of one server alone. */
  readonly key: string | undefined
  readonly parts: readonly { readonly server: string; readonly call: LiveCall }[]
}

/** A change, and the server that it is of. */
export type ServerChange<C extends LiveChange = LiveChange> = C & { readonly server: string }

/**
 * The state of several PBXs. A server that is down is followed as soon as it is there, one that is added from when it is
 * connected, and one that is removed no longer.
 */
export class LiveServers {
  readonly #group: ServerGroup
  readonly #options: FollowServersOptions
  readonly #servers = new Map<string, { readonly client: NamedClient; readonly pbx: LivePbx }>()
  readonly #listening = new Set<Listening>()
  readonly #unlisten: ReadonlyArray<() => void>
  #closed = false

  /** @internal Use `follow`. */
  constructor(servers: ServerGroup, options: FollowServersOptions) {
    const { joinBy } = options
    const variables = typeof joinBy === 'string' ? [...(options.variables ?? []), joinBy] : options.variables
    this.#group = servers
    this.#options = { ...options, variables }
    for (const client of clientsOf(servers)) this.#add(client)
    this.#unlisten = (['connect', 'close'] as const).map((name) => servers.lifecycle.on(name, () => this.#update()))
  }

  /** @internal Resolves when each server that is connected has been read once. */
  async start(): Promise<void> {
    const starting = [...this.#servers.values()].map(({ client, pbx }) => ({ client, begun: pbx.start() }))
    const connected = starting.filter(({ client }) => client.state === 'connected')
    await Promise.all(connected.map(({ begun }) => begun))
  }

  /**
   * The state of one server.
   *
   * @throws TypeError there is no server of that name
   */
  server(name: string): LivePbx {
    this.#update()
    const pbx = this.#servers.get(name)?.pbx
    if (pbx !== undefined) return pbx
    throw new TypeError(`Unknown server '${name}'; known servers: ${[...this.#servers.keys()].join(', ')}`)
  }

  *[Symbol.iterator](): IterableIterator<[name: string, pbx: LivePbx]> {
    this.#update()
    for (const [name, { pbx }] of this.#servers) yield [name, pbx]
  }

  /** Calls `listener` for each change of that type on any server, `*` for every change. Returns a function that ends it. */
  on(type: '*', listener: (change: ServerChange) => void): () => void
  on<T extends LiveChange['type']>(type: T, listener: (change: ServerChange<LiveChangeOf<T>>) => void): () => void
  on(type: LiveChange['type'] | '*', listener: (change: never) => void): () => void {
    const listening = {
      type,
      listener: listener as (change: ServerChange) => void,
      stops: new Map<string, () => void>(),
    }
    this.#listening.add(listening)
    for (const [server, { pbx }] of this.#servers) listen(listening, server, pbx)
    return () => {
      this.#listening.delete(listening)
      for (const stop of listening.stops.values()) stop()
    }
  }

  /** Every call of every server; those that `joinBy` joins are one. */
  calls(): readonly JoinedCall[] {
    const alone: JoinedCall[] = []
    const joined = new Map<string, { server: string; call: LiveCall }[]>()
    for (const [server, pbx] of this) {
      for (const call of pbx.calls.values()) {
        const key = this.#keyOf(call, pbx, server)
        if (key === undefined) alone.push({ key, parts: [{ server, call }] })
        else joined.set(key, [...(joined.get(key) ?? []), { server, call }])
      }
    }
    return [...alone, ...[...joined].map(([key, parts]) => ({ key, parts }))]
  }

  /** Stops following; the servers stay connected. */
  close(): void {
    this.#closed = true
    for (const unlisten of this.#unlisten) unlisten()
    for (const { pbx } of this.#servers.values()) pbx.close()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close()
  }

  /** The servers that there are now. */
  #update(): void {
    if (this.#closed) return
    const clients = new Set(clientsOf(this.#group))
    for (const [name, { client, pbx }] of this.#servers) {
      if (clients.has(client)) continue
      pbx.close()
      this.#servers.delete(name)
      for (const { stops } of this.#listening) stops.delete(name)
    }
    for (const client of clients) if (!this.#servers.has(client.name)) void this.#add(client).start()
  }

  #add(client: NamedClient): LivePbx {
    const { joinBy, ...options } = this.#options
    const pbx = new LivePbx(client, options)
    this.#servers.set(client.name, { client, pbx })
    for (const listening of this.#listening) listen(listening, client.name, pbx)
    return pbx
  }

  #keyOf(call: LiveCall, pbx: LivePbx, server: string): string | undefined {
    const { joinBy: rule } = this.#options
    if (rule === undefined) return undefined
    if (typeof rule === 'function') return rule(call, pbx, server)
    for (const id of call.channels) {
      const value = pbx.channels.get(id)?.variables[rule]
      if (value !== undefined && value !== '') return value
    }
    return undefined
  }
}

function listen({ type, listener, stops }: Listening, server: string, pbx: LivePbx): void {
  stops.set(
    server,
    pbx.on(type as '*', (change) => listener({ ...change, server })),
  )
}
