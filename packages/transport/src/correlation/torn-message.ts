import type { Message } from '@openami/bindings'
import { eventSpec } from '../event-spec.ts'

/** Where another message begins, and its line ends. */
const begins = /(?:Event: [A-Za-z]\w*|(Response): (?:Success|Error|Follows|Goodbye|Pong))\r?\n/g
/** No message has one of these twice; a second one belongs to a second message. */
const single = /\n(privilege|actionid|channel|uniqueid|queue):/gi

/**
 * Whether a message is the head of one and the whole of the next: servers before 16.26 continue after a write that they
 * have cut off (R35). A value alone never makes it so, because callers write values; it takes a header that no message
 * has twice.
 *
 * @param answers whether answers are due, so that one may have been swallowed
 */
export function isTorn(message: Message, answers: boolean): boolean {
  const { raw, kind } = message
  const second = raw.indexOf('Event: ', 1) !== -1 || ((answers || kind === 'response') && raw.includes('Response: ', 1))
  return second && (kind === 'event' || kind === 'response') && look(message)
}

function look(message: Message): boolean {
  const { raw, name } = message
  // What a UserEvent holds is its sender's affair (R10).
  if (/^userevent/i.test(name)) return false
  let known: ReadonlySet<string> | undefined
  let places: readonly Places[] | undefined
  for (const { index, 0: line, 1: response } of raw.matchAll(begins)) {
    if (index === 0) continue
    const start = raw.lastIndexOf('\n', index) + 1
    if (start === 0) return true
    const own = raw.slice(start, index)
    const cut = !own.includes(':')
    if (cut) {
      known ??= knownHeaders(message)
      // A header that the spec knows by this name, such as Response of OriginateResponse, begins nothing.
      if (known.has(`${own}${response ?? 'Event'}`.toLowerCase())) continue
    }
    if (own === '') return true
    places ??= findSingle(raw)
    if (repeats(places, start, index + line.length)) return true
    if (
      cut &&
      eventSpec().eventDescriptor(name) !== undefined &&
      eventSpec().eventDescriptor(line.slice(7).trim()) !== undefined
    )
      return true
  }
  return false
}

/** Names in lower case. */
function knownHeaders({ kind, name }: Message): ReadonlySet<string> {
  if (kind === 'response') return new Set()
  const descriptor = eventSpec().eventDescriptor(name)
  if (descriptor === undefined) return new Set(['response'])
  return new Set(descriptor.headers.map((header) => header.name.toLowerCase()))
}

/** Where the lines of one header begin, the first and the last. */
interface Places {
  readonly first: number
  last: number
}

/** One pass over the message, whatever number of places in it look like the beginning of another. */
function findSingle(raw: string): readonly Places[] {
  const found = new Map<string, Places>()
  for (const { index, 1: header } of raw.matchAll(single)) {
    const name = (header as string).toLowerCase()
    const places = found.get(name)
    if (places !== undefined) places.last = index + 1
    // `Privilege` is an event's second header; further down, it belongs to another event.
    else found.set(name, { first: name === 'privilege' ? 0 : index + 1, last: index + 1 })
  }
  return [...found.values()]
}

/** Whether a header occurs before this place and after it. */
function repeats(places: readonly Places[], before: number, behind: number): boolean {
  return places.some(({ first, last }) => first < before && last >= behind)
}
