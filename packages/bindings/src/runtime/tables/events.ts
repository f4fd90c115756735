import { common } from '../../generated/tables/common.ts'
import { events } from '../../generated/tables/events.ts'
import type { EventDescriptor, HeaderDescriptor } from '../descriptor.ts'
import { decodeEvent, decodeHeaders } from './decode.ts'
import { Table } from './table.ts'

const table = /*@__PURE__*/ new Table<EventDescriptor>(events, decodeEvent)
const commonHeaders = /*@__PURE__*/ new Table<readonly HeaderDescriptor[]>(common, ([, headers = '']) =>
  decodeHeaders(headers),
)

/** Names of every event of the spec, in alphabetical order. */
export const eventNames: readonly string[] = /*@__PURE__*/ (() => table.names)()

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
