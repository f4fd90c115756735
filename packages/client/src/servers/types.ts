import type { AmiEvent, EventName, EventNameIn, MissingEvent } from '@openami/bindings'
import type { EventOf, ListenName } from '../event-types.ts'
import type { Server } from './server.ts'

/** Servers by name, each with its release; `string` where none is given. */
export type Releases = Readonly<Record<string, string>>

/** The servers' names, as far as the compiler knows them. */
export type ServerName<S extends Releases> = keyof S & string

/**
 * Each server by its name. A parameter that is looked up in it is not inferred from where the server is assigned to,
 * for which the compiler would compare the methods of all releases.
 */
export type ServersByName<S extends Releases> = { readonly [K in ServerName<S>]: Server<K, S[K]> }

/** Any one of the servers, with what all of their releases have. */
export type AnyServer<S extends Releases> = Server<ServerName<S>, S[ServerName<S>]>

/** An event and the server that it came from; of `*`, any event, narrowed by its `name`. */
export type ServerEvent<S extends Releases = Releases, N extends string = string> = {
  [K in ServerName<S>]: N extends MissingEvent<S[K]>
    ? never
    : { readonly server: K; readonly event: N extends infer L extends ListenName ? EventOf<L, S[K]> : AmiEvent }
}[ServerName<S>]

/** Events that one of the servers has. */
export type EventNameInAny<S extends Releases> = { [K in ServerName<S>]: EventNameIn<S[K]> }[ServerName<S>]

/** Any name but those of events that the spec knows and none of the servers has. */
export type NameInAny<N extends string, S extends Releases> = N extends infer Known extends EventName
  ? IfAmong<Known, EventNameInAny<S>, S[ServerName<S>]>
  : N

type IfAmong<N extends string, Names, R extends string> = [N] extends [Names] ? N : `${N} is not in Asterisk ${R}`

/** What became of one server's part in `Servers.all`. */
export type Settled<T, N extends string = string> =
  | { readonly status: 'fulfilled'; readonly server: N; readonly value: T }
  | { readonly status: 'rejected'; readonly server: N; readonly reason: unknown }

/** What `Servers.all` resolves with: each server's part by its name. */
export type AllSettled<S extends Releases, T> = { readonly [K in ServerName<S>]: Settled<T, K> }
