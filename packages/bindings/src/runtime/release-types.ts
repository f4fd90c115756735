/** The protocol of one release, as types. Without a release, or with one that the spec does not know, all of it. */
import type { EventName, Events } from '../generated/maps.ts'
import type {
  Branch,
  EventSpans,
  HeaderSpans,
  RequiredText,
  RequiredTextSpans,
  RequiredTexts,
  SpansOutside,
} from '../generated/releases.ts'
import type { AmiEvent } from './event.ts'

/**
 * The branch that a release belongs to: `'18'` of `'18.19'`. Types know branches, each as its newest release has it;
 * changes within one are known at run time.
 */
export type BranchOf<R extends string> = R extends Branch
  ? R
  : R extends `1.6.2.${string}`
    ? '1.6.2'
    : R extends `1.${infer Minor}.${string}`
      ? `1.${Minor}`
      : R extends `${infer Major}.${string}`
        ? Major
        : R

/**
 * Spans that do not hold each of these releases. Of `any` none, which the first condition tells: the compiler tries it to
 * see whether a generic release may lack a name.
 */
export type SpansWithout<R extends string> = ['any'] extends ['other' & R]
  ? never
  : [BranchOf<R>] extends [infer B extends Branch]
    ? SpansOutside[B]
    : never

/** Names in spans that do not hold each of these releases. */
export type MissingIn<Names, R extends string> = Names[keyof Names & SpansWithout<R>]

/**
 * What `T` has under `K`, if anything. Without `K extends keyof T`, for which the compiler compares a generic `K` with each
 * key of `T`.
 */
type Under<T, K> = K extends PropertyKey ? (T extends { readonly [P in K]: infer V } ? V : never) : never

/** Headers that the message lacks in release `R`: an event by its name, the replies to an action by its method. */
type MissingHeader<K, R extends string> = MissingIn<Under<HeaderSpans, K>, R>

/** Texts of a message, of which each is in every such message of a release that has it in all of its releases. */
type RequiredOf<K> = RequiredText | Under<RequiredTexts, K>

type UnsureText<K, R extends string> = MissingIn<Under<RequiredTextSpans, K>, R>

/** Names of `T`, the message `K`, that are texts which each such message of release `R` has. */
type RequiredIn<T, K, R extends string> = Exclude<
  Extract<keyof T, RequiredOf<K>>,
  MissingHeader<K, R> | UnsureText<K, R>
>

type Required<T, H> = { readonly [K in H & keyof T]-?: NonNullable<T[K]> }

/** `Omit`, whose result keeps what is optional and costs the compiler less. */
type Others<T, H> = { [K in keyof T as K extends H ? never : K]: T[K] }

/**
 * The headers of `T`, the message `K`, as release `R` has them; `Base` is what it is without headers. No name is in two
 * of the parts: where one is, the compiler works out the type of each header of each event.
 */
export type HeadersIn<T, Base, K, R extends string> = Base &
  Others<T, keyof Base | MissingHeader<K, R> | RequiredIn<T, K, R>> &
  Required<T, RequiredIn<T, K, R>>

/** Events that the spec knows and release `R` lacks. */
export type MissingEvent<R extends string> = MissingIn<EventSpans, R>

/** Events of release `R`. */
export type EventNameIn<R extends string> = Exclude<EventName, MissingEvent<R>>

/** The event with the headers that release `R` gives it; a text that each of them has is never undefined. */
export type EventIn<N extends EventName, R extends string> = [BranchOf<R>] extends [Branch]
  ? HeadersIn<Events[N], AmiEvent & { readonly name: N }, N, R>
  : Events[N]
