import type { AmiEvent, EventIn, EventName, MissingEvent } from '@openami/bindings'

/** Type of an event by its name, as release `R` has it; plain `AmiEvent` for names that the spec does not know. */
export type EventNamed<N extends string, R extends string = string> = N extends EventName ? EventIn<N, R> : AmiEvent

/** Any name but those of events that the spec knows and release `R` lacks. */
export type NameIn<N extends string, R extends string> = N extends MissingEvent<R> ? `${N} is not in Asterisk ${R}` : N
