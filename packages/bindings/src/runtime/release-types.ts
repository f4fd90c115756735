/** The protocol of one release, as types. Without a release, or with one that the spec does not know, all of it. */
import type { EventName, Events } from '../generated/maps.ts'
import type { ActionMethods } from '../generated/methods.ts'
import type { Branch, EventSpans, HeaderSpans, MethodSpans, ParameterSpans, Spans } from '../generated/releases.ts'
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

/** Spans that hold not every one of these releases. */
type SpansWithout<R extends string> = [BranchOf<R>] extends [Branch]
  ? { [S in keyof Spans]: [BranchOf<R>] extends [Spans[S]] ? never : S }[keyof Spans]
  : never

type MissingMethod<R extends string> = MethodSpans[SpansWithout<R> & keyof MethodSpans]
type MissingIn<Fields, R extends string> = {
  [K in keyof Fields]: Fields[K] extends SpansWithout<R> ? K : never
}[keyof Fields]
type MissingParameter<M, R extends string> = M extends keyof ParameterSpans ? MissingIn<ParameterSpans[M], R> : never
type MissingHeader<N, R extends string> = N extends keyof HeaderSpans ? MissingIn<HeaderSpans[N], R> : never

/** Events that the spec knows and release `R` lacks. */
export type MissingEvent<R extends string> = EventSpans[SpansWithout<R> & keyof EventSpans]

/** Events of release `R`. */
export type EventNameIn<R extends string> = Exclude<EventName, MissingEvent<R>>

/** The event with the headers that release `R` gives it. */
export type EventIn<N extends EventName, R extends string> = [MissingHeader<N, R>] extends [never]
  ? Events[N]
  : AmiEvent & {
      [H in keyof Events[N] as H extends MissingHeader<N, R> | Exclude<keyof AmiEvent, 'name'>
        ? never
        : H]: Events[N][H]
    }

/**
 * The client's methods for the actions of release `R`, with the parameters that they have there. What the release lacks
 * cannot be called; it has a type all the same, so that a client of one release is a client of any.
 */
export type ActionMethodsIn<R extends string> = { [M in keyof ActionMethods]: MethodIn<M, R> }

/** Distributes over `R`, so that a helper over any client can call what any release has. */
type MethodIn<M extends keyof ActionMethods, R extends string> = R extends unknown
  ? M extends MissingMethod<R>
    ? MissingAction<M, R, ActionMethods[M]>
    : [MissingParameter<M, R>] extends [never]
      ? ActionMethods[M]
      : MethodWithout<ActionMethods[M], MissingParameter<M, R>>
  : never

/** The compiler's message is the type of `this`. */
type MissingAction<M extends string, R extends string, F extends (...parameters: never) => unknown> = (
  this: `${M} is not in Asterisk ${R}`,
  ...parameters: Parameters<F>
) => ReturnType<F>

type MethodWithout<F extends (...parameters: never) => unknown, Missing> = undefined extends Parameters<F>[0]
  ? (request?: Without<NonNullable<Parameters<F>[0]>, Missing>, options?: Parameters<F>[1]) => ReturnType<F>
  : (request: Without<Parameters<F>[0], Missing>, options?: Parameters<F>[1]) => ReturnType<F>

/** Keeps index signatures, which `Omit` would not. */
type Without<T, Missing> = { [K in keyof T as K extends Missing ? never : K]: T[K] }
