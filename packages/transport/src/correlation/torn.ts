import type { Message } from '@openami/bindings'
import { eventSpec } from '../events/spec.ts'

/** Where another message begins, and its line ends. */
const begins = /(?:Event: [A-Za-z]\w*|(Response): (?:Success|Error|Follows|Goodbye|Pong))\r?\n/g
/** No message has one of these twice; a second one belongs to a second message. */
const single = new Set(['privilege', 'actionid', 'channel', 'uniqueid', 'queue'])

/**
 * Whether a message is the head of one and the whole of the next: servers before 16.26 go on behind a write that they
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
  for (const { index, 0: line, 1: response } of raw.matchAll(begins)) {
    if (index === 0) continue
    const start = raw.lastIndexOf('\n', index) + 1
    if (start === 0) return true
    const own = raw.slice(start, index)
    // A header that the spec knows by this name, such as Response of OriginateResponse, begins nothing.
    const cut = !own.includes(':')
    if (cut && isKnown(message, `${own}${response ?? 'Event'}`)) continue
    if (own === '' || repeats(raw.slice(0, start), raw.slice(index + line.length))) return true
    if (
      cut &&
      eventSpec().eventDescriptor(name) !== undefined &&
      eventSpec().eventDescriptor(line.slice(7).trim()) !== undefined
    )
      return true
  }
  return false
}

function isKnown({ kind, name }: Message, header: string): boolean {
  if (kind === 'response') return false
  const descriptor = eventSpec().eventDescriptor(name)
  if (descriptor === undefined) return header === 'Response'
  return descriptor.headers.some((known) => known.name.toLowerCase() === header.toLowerCase())
}

/** `Privilege` is an event's second header; where it stands further down, it is another's. */
function repeats(before: string, after: string): boolean {
  const had = new Set(names(before)).add('privilege')
  return names(after).some((header) => single.has(header) && had.has(header))
}

function names(lines: string): string[] {
  return [...lines.matchAll(/^[^:\r\n]+(?=:)/gm)].map(([name]) => name.toLowerCase())
}
