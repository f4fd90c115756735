/*
 * The contents of `./events.ts` for the main entry. Names of its own and no re-exports, because of how esbuild splits:
 * it follows a re-export to its end even where it is unused, and would put the tables of events, which the client loads
 * when it connects, into every application's first chunk.
 */
import type { EventDescriptor, HeaderDescriptor } from './runtime/descriptor.ts'
import type { AmiEvent } from './runtime/event.ts'
import type { Message } from './runtime/message.ts'
import * as tables from './runtime/tables/events.ts'
import * as views from './runtime/to-event.ts'

/** Names of every event of the spec, in alphabetical order. */
export const eventNames: readonly string[] = tables.eventNames

/** What the spec says about an event; the name's case does not matter. */
export function eventDescriptor(name: string): EventDescriptor | undefined {
  return tables.eventDescriptor(name)
}

/** Headers that any event may carry. */
export function commonEventHeaders(): readonly HeaderDescriptor[] {
  return tables.commonEventHeaders()
}

/** Headers that any response may carry. */
export function commonResponseHeaders(): readonly HeaderDescriptor[] {
  return tables.commonResponseHeaders()
}

/** The typed view of an event; plain `AmiEvent` for a name that the spec does not know. */
export function toEvent(message: Message): AmiEvent {
  return views.toEvent(message)
}
