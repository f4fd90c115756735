/** The client's methods in one release, as types. */
import type { EventName } from '../generated/maps.ts'
import type { ActionMethods } from '../generated/methods.ts'
import type { Branch, MethodSpans, ParameterSpans, ShapeSpans } from '../generated/releases.ts'
import type { CallOptions } from './call.ts'
import type { AmiEvent } from './event.ts'
import type { Fields } from './fields.ts'
import type { BranchOf, EventIn, HeadersIn, MissingEvent, MissingIn } from './release-types.ts'
import type {
  AckReply,
  ConfigReply,
  EventReply,
  ItemOf,
  ListReply,
  OutcomeReply,
  OutputReply,
  TextReply,
} from './reply.ts'

/**
 * The client's methods for the actions of release `R`, with the parameters that they take and the replies that they give
 * there. What the release lacks cannot be called; it has a type all the same, so that a client of one release is a client
 * of any.
 */
export type ActionMethodsIn<R extends string> = {
  // Distributes over `R`, so that a helper over any client can call what any release has. In place, and by `R extends R`:
  // the compiler then sees at once that two generic releases differ, and does not compare all methods of both.
  [M in keyof ActionMethods]: R extends R
    ? [BranchOf<R>] extends [Branch]
      ? MethodIn<ActionMethods[M], M, R>
      : ActionMethods[M]
    : never
}

// `F`, `M` and `Q` have no constraint: the compiler would compare every method of the client, or its name, with it.

type MethodIn<F, M, R extends string> =
  M extends MissingIn<MethodSpans, R> ? MissingAction<M, R, F> : ReleaseMethod<F, M, R>

/** The compiler's message is the type of `this`. */
type MissingAction<M, R extends string, F> = F extends (...parameters: infer P) => infer T
  ? (this: `${M & string} is not in Asterisk ${R}`, ...parameters: P) => T
  : never

type ReleaseMethod<F, M, R extends string> = F extends (...parameters: infer P) => Promise<infer T>
  ? undefined extends P[0]
    ? (request?: RequestIn<NonNullable<P[0]>, M, R>, options?: OptionsOf<ReplyIn<T, M, R>>) => Promise<ReplyIn<T, M, R>>
    : (request: RequestIn<P[0], M, R>, options?: OptionsOf<ReplyIn<T, M, R>>) => Promise<ReplyIn<T, M, R>>
  : never

type OptionsOf<P> = [ItemOf<P>] extends [never] ? CallOptions : CallOptions<ItemOf<P>>

type RequestIn<Q, M, R extends string> = M extends keyof ParameterSpans
  ? [MissingIn<ParameterSpans[M], R>] extends [never]
    ? Q
    : AlternativesIn<Q, M, R>
  : Q

/** Of several alternatives of a request those that need nothing that the release lacks. */
type AlternativesIn<Q, M extends keyof ParameterSpans, R extends string> = Q extends unknown
  ? [NeededOf<Q, MissingIn<ParameterSpans[M], R>>] extends [never]
    ? ParametersIn<Q, M, R>
    : never
  : never

/** Keeps index signatures, which `Omit` would not. A type of its own, so that the compiler's messages name it. */
type ParametersIn<Q, M extends keyof ParameterSpans, R extends string> = {
  [K in keyof Q as K extends MissingIn<ParameterSpans[M], R> ? never : K]: Q[K]
}

type NeededOf<Q, K> = {
  [P in K & keyof Q]: Record<never, never> extends Pick<Q, P> ? never : P
}[K & keyof Q]

/**
 * The reply as release `R` gives it: of several shapes the one that it uses, with the headers that it has. Most replies
 * are an acknowledgement, and the same in all releases.
 */
export type ReplyIn<P, M, R extends string> = P extends unknown
  ? keyof P extends keyof AckReply | keyof OutputReply | keyof TextReply
    ? M extends keyof ShapeSpans
      ? HasShape<P, ShapeSpans[M], R, P>
      : P
    : M extends keyof ShapeSpans
      ? HasShape<P, ShapeSpans[M], R, ReleaseReply<P, M, R>>
      : ReleaseReply<P, M, R>
  : never

type HasShape<P, Shapes, R extends string, Then> = ShapeOf<P> extends MissingIn<Shapes, R> ? never : Then

type ShapeOf<P> = P extends { readonly items: unknown }
  ? 'list'
  : P extends { readonly event: unknown }
    ? 'event'
    : P extends { readonly output: unknown }
      ? 'output'
      : 'text'

type ReleaseReply<P, M, R extends string> = P extends Fields
  ? HeadersIn<P, Fields & PartsIn<P, R>, M, R> & PartsIn<P, R>
  : PartsIn<P, R>

/** What a reply holds in addition to its headers. */
type PartsIn<P, R extends string> = (P extends ListReply<infer Item, infer End>
  ? ListReply<EventOfReply<Item, R>, EventOfReply<End, R>>
  : P extends EventReply<infer E>
    ? EventReply<EventOfReply<E, R>>
    : P extends OutputReply
      ? OutputReply
      : AckReply) &
  (P extends OutcomeReply<infer E> ? OutcomeReply<EventOfReply<E, R>> : unknown) &
  (P extends ConfigReply ? ConfigReply : unknown)

/** An event of a reply, by its name; one that the release lacks never comes. */
type EventOfReply<E, R extends string> = E extends { readonly name: infer N extends EventName }
  ? N extends MissingEvent<R>
    ? never
    : EventIn<N, R>
  : E extends AmiEvent
    ? E
    : never
