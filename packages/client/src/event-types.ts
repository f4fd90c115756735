import type { AmiEvent, EventIn, EventName, MissingEvent } from '@openami/bindings'
import type { CustomEvents } from './custom.ts'

type CustomName = keyof CustomEvents & string

/** Names that can be listened for: events of the spec and of `CustomEvents`, and `*` for every event. */
export type ListenName = EventName | CustomName | '*'

/**
 * Each name as release `R` takes it: `never` where it lacks the event. Not distributive, so that a helper over any client
 * can listen for any name.
 */
export type NamesIn<R extends string> = {
  readonly [N in ListenName]: [N] extends [MissingEvent<R>] ? never : N
}

/** Each event as release `R` has it; under `*`, any of them. */
export type EventsIn<R extends string> = {
  readonly [N in ListenName]: N extends '*' ? AnyEvent<R> : OneEvent<N, R>
}

/** Distributes over `R`, so that a helper over any client sees the events of all releases. */
type OneEvent<N extends string, R extends string> = R extends unknown
  ? N extends MissingEvent<R>
    ? never
    : N extends infer Known extends EventName
      ? EventIn<Known, R>
      : N extends CustomName
        ? CustomEvent<N>
        : AmiEvent
  : never

type CustomEvent<N extends CustomName> = AmiEvent & { readonly name: N } & CustomEvents[N]

type AnyEvent<R extends string> = R extends unknown ? EventsIn<R>[EventName | CustomName] : never

/** Type of events by their names, as release `R` has them; of `*`, any event, narrowed by `name`. */
export type EventOf<N extends ListenName = '*', R extends string = string> = EventsIn<R>[N]

/** A name that is known only at run time. For a literal, the text with which the compiler refuses it. */
export type RuntimeName<N extends string, R extends string = string> = string extends N
  ? N
  : `${N} is not in Asterisk ${R}`
