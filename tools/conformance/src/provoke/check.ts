import { type AmiEvent, availableIn, type Message, readValue, toEvent } from '@openami/bindings'
import type { Event, Field, Model, ResolvedType } from '@openami/model-tool'
import { Framer } from '@openami/transport/codec'

/** Name → how often; a header is `Event/Header`. */
export type Counts = Record<string, number>

export interface Findings {
  events: Counts
  unknownEvents: Counts
  unknownHeaders: Counts
  /** Text outside its type: `Event/Header = text`. */
  outOfType: Counts
  /** A code or name that the spec does not list; such sets are open, so this is no fault of either. */
  unlisted: Counts
  /** Headers that the spec has in every event of the name, and this one lacked. */
  missing: Counts
}

/** Holds every event of a recorded session against the spec of exactly the release that sent it. */
export function checkEvents(capture: Uint8Array, model: Model, release: string): Findings {
  const found: Findings = {
    events: {},
    unknownEvents: {},
    unknownHeaders: {},
    outOfType: {},
    unlisted: {},
    missing: {},
  }
  const framer = new Framer({
    onFrame: (frame) => {
      if (frame.type === 'message' && frame.message.kind === 'event') checkEvent(frame.message, model, release, found)
    },
  })
  framer.feed(capture)
  return found
}

function checkEvent(message: Message, model: Model, release: string, found: Findings): void {
  const event = toEvent(message)
  count(found.events, event.name)
  const spec = model.events[event.name]
  if (spec === undefined || !availableIn(spec, release)) {
    count(found.unknownEvents, event.name)
    return
  }
  for (const [name, text] of message.headers()) {
    const field = fieldOf(event, spec, model, release, name)
    if (field === undefined) {
      if (!spec.dynamic) count(found.unknownHeaders, `${event.name}/${name}`)
    } else if (!field.absent?.includes(text)) checkText(field.type, text, `${event.name}/${name}`, found)
  }
  for (const field of spec.headers)
    if (availableIn(field, release) && isCertain(field) && !message.has(field.name))
      count(found.missing, `${event.name}/${field.name}`)
}

/** The spec's word on a header of this name in this release, `ChanVariable(…)` and numbered ones included. */
function fieldOf(event: AmiEvent, { headers }: Event, model: Model, release: string, name: string): Field | undefined {
  const { index } = event.constructor as typeof AmiEvent
  const known = (index.find(name)?.name ?? name).toLowerCase()
  // A header may have changed the case of its letters from one release to another.
  const fits = (field: Field) => field.name.toLowerCase() === known && availableIn(field, release)
  return headers.find(fits) ?? model.protocol.common.event.find(fits)
}

function isCertain({ optional, keyed, pattern, repeated }: Field): boolean {
  return !optional && !keyed && pattern === undefined && !repeated
}

function checkText(type: ResolvedType, text: string, place: string, found: Findings): void {
  if (type.kind === 'list') {
    if (text.trim() !== '' && type.items !== undefined)
      for (const item of text.split(type.separator ?? ',')) checkText(type.items, item.trim(), place, found)
    return
  }
  const value = readValue(type, text)
  const tooSmall = typeof value === 'number' && type.minimum !== undefined && value < type.minimum
  const tooBig = typeof value === 'number' && type.maximum !== undefined && value > type.maximum
  const odd = type.pattern !== undefined && !new RegExp(type.pattern).test(text)
  if (value === undefined || tooSmall || tooBig || odd) count(found.outOfType, `${place} = ${text}`)
  else if (type.values !== undefined && !Object.hasOwn(type.values, text)) count(found.unlisted, `${place} = ${text}`)
}

function count(counts: Counts, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1
}
