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
  [Symbol.iterator](): Iterator<unknown>
}

type NamedClient = AmiClient & { readonly name: string }

function clientsOf(servers: ServerGroup): readonly NamedClient[] {
  return [...(servers as Iterable<unknown>)] as NamedClient[]
}

/** One call, or the calls of several servers that are one. */
export interface JoinedCall {
  /** The common text; undefined for a call of one server alone. */
  readonly key: string | undefined
  readonly parts: readonly { readonly server: string; readonly call: LiveCall }[]
}

/** A change, and the server that it is of. */
export type ServerChange<C extends LiveChange = LiveChange> = C & { readonly server: string }

/** The state of several PBXs. A server that is down is followed as soon as it is there. */
export class LiveServers {
  readonly #servers = new Map<string, LivePbx>()
  readonly #joinBy: FollowServersOptions['joinBy']

  /** @internal Use `follow`. */
  constructor(servers: ServerGroup, { joinBy, ...options }: FollowServersOptions) {
    this.#joinBy = joinBy
    const variables = typeof joinBy === 'string' ? [...(options.variables ?? []), joinBy] : options.variables
    for (const client of clientsOf(servers))
      this.#servers.set(client.name, new LivePbx(client, { ...options, variables }))
  }

  /** @internal Resolves when each server that is connected has been read once. */
  async start(servers: ServerGroup): Promise<void> {
    const connected = clientsOf(servers).filter(({ state }) => state === 'connected')
    const up = new Set(connected.map(({ name }) => name))
    const starting = [...this.#servers].map(([name, pbx]) => ({ name, begun: pbx.start() }))
    await Promise.all(starting.filter(({ name }) => up.has(name)).map(({ begun }) => begun))
  }

  /**
   * The state of one server.
   *
   * @throws TypeError there is no server of that name
   */
  server(name: string): LivePbx {
    const pbx = this.#servers.get(name)
    if (pbx !== undefined) return pbx
    throw new TypeError(`Unknown server '${name}'; known servers: ${[...this.#servers.keys()].join(', ')}`)
  }

  [Symbol.iterator](): IterableIterator<[name: string, pbx: LivePbx]> {
    return this.#servers.entries()
  }

  /** Calls `listener` for each change of that type on any server, `*` for every change. Returns a function that ends it. */
  on(type: '*', listener: (change: ServerChange) => void): () => void
  on<T extends LiveChange['type']>(type: T, listener: (change: ServerChange<LiveChangeOf<T>>) => void): () => void
  on(type: LiveChange['type'] | '*', listener: (change: never) => void): () => void {
    const stops = [...this.#servers].map(([server, pbx]) =>
      pbx.on(type as '*', (change) => (listener as (change: ServerChange) => void)({ ...change, server })),
    )
    return () => {
      for (const stop of stops) stop()
    }
  }

  /** Every call of every server; those that `joinBy` joins are one. */
  calls(): readonly JoinedCall[] {
    const alone: JoinedCall[] = []
    const joined = new Map<string, { server: string; call: LiveCall }[]>()
    for (const [server, pbx] of this.#servers) {
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
    for (const pbx of this.#servers.values()) pbx.close()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close()
  }

  #keyOf(call: LiveCall, pbx: LivePbx, server: string): string | undefined {
    const rule = this.#joinBy
    if (rule === undefined) return undefined
    if (typeof rule === 'function') return rule(call, pbx, server)
    for (const id of call.channels) {
      const value = pbx.channels.get(id)?.variables[rule]
      if (value !== undefined && value !== '') return value
    }
    return undefined
  }
}
