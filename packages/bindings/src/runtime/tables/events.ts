import { common } from '../../generated/tables/common.ts'
import { events } from '../../generated/tables/events.ts'
import type { EventDescriptor, HeaderDescriptor } from '../descriptor.ts'
import { decodeEvent, decodeHeaders } from './decode.ts'
import { Table } from './table.ts'

const table = /*@__PURE__*/ new Table<EventDescriptor>(events, decodeEvent)
const commonHeaders = /*@__PURE__*/ new Table<readonly HeaderDescriptor[]>(common, ([, headers = '']) =>
  decodeHeaders(headers),
)

/** Names of every event of the spec, in alphabetical order, then those of `addMessages`. */
export const eventNames: readonly string[] = /*@__PURE__*/ (() => table.names)()

/** By what the header UserEvent says, in lower case. */
const userEvents = /*@__PURE__*/ new Map<string, EventDescriptor>()

/** Adds an event of an application's own. @throws TypeError where the spec has it */
export function addEvent(event: EventDescriptor): void {
  table.add(event.name, event)
  if (event.userEvent !== undefined) userEvents.set(event.userEvent.toLowerCase(), event)
}

/** Whether UserEvents of any name have a description of their own. */
export function hasUserEvents(): boolean {
  return userEvents.size > 0
}

/** The description of a UserEvent by what its header UserEvent says. */
export function userEventDescriptor(name: string): EventDescriptor | undefined {
  return userEvents.get(name.trim().toLowerCase())
}

/** What the spec says about an event; the name's case does not matter. */
export function eventDescriptor(name: string): EventDescriptor | undefined {
  return table.find(name)
}

/** Headers that any event may carry. */
export function commonEventHeaders(): readonly HeaderDescriptor[] {
  return commonHeaders.find('event') ?? []
}

/** Headers that any response may carry. */
export function commonResponseHeaders(): readonly HeaderDescriptor[] {
  return commonHeaders.find('response') ?? []
}
