import { type AmiEvent, availableIn, readValue, toEvent } from '@openami/bindings'
import type { Event, Field, Model, ResolvedType } from '@openami/model-tool'
import type { Place, Placed } from './frames.ts'
import { Tally } from './tally.ts'

/** What is found when events are held against the spec of one release. */
export class EventFindings {
  /** Every event, by name. */
  readonly events: Tally = new Tally()
  readonly unknownEvents: Tally = new Tally()
  readonly unknownHeaders: Tally = new Tally()
  readonly outOfType: Tally = new Tally()
  /** A code or name that the spec does not list; such sets are open, so this is no fault of either. */
  readonly unlisted: Tally = new Tally()
  /** Headers that the spec has in every event of the name, and this one lacked. */
  readonly missing: Tally = new Tally()
  readonly #model: Model
  readonly #release: string

  constructor(model: Model, release: string) {
    this.#model = model
    this.#release = release
  }

  check(placed: Placed): void {
    const { message } = placed
    const event = toEvent(message)
    const spec = this.#model.events[event.name]
    this.events.add(event.name, placed, `Event: ${message.name}`)
    if (spec === undefined || !availableIn(spec, this.#release)) {
      this.unknownEvents.add(event.name, placed, `Event: ${message.name}`)
      return
    }
    let line = placed.line
    for (const [name, text] of message.headers()) {
      line++
      const place = { offset: placed.offset, line }
      const key = `${event.name}/${name}`
      const field = this.#field(event, spec, name)
      if (field === undefined) {
        if (!spec.dynamic) this.unknownHeaders.add(key, place, `${name}: ${text}`)
      } else if (!field.absent?.includes(text)) this.#checkText(field.type, text, key, place)
    }
    for (const field of spec.headers) {
      if (availableIn(field, this.#release) && isCertain(field) && !message.has(field.name))
        this.missing.add(`${event.name}/${field.name}`, placed, `Event: ${message.name}`)
    }
  }

  /** The spec's word on a header of this name in this release, `ChanVariable(…)` and numbered ones included. */
  #field(event: AmiEvent, { headers }: Event, name: string): Field | undefined {
    const { index } = event.constructor as typeof AmiEvent
    const known = (index.find(name)?.name ?? name).toLowerCase()
    // A header may have changed the case of its letters from one release to another.
    const fits = (field: Field) => field.name.toLowerCase() === known && availableIn(field, this.#release)
    return headers.find(fits) ?? this.#model.protocol.common.event.find(fits)
  }

  #checkText(type: ResolvedType, text: string, key: string, place: Place): void {
    if (type.kind === 'list') {
      if (text.trim() !== '' && type.items !== undefined)
        for (const item of text.split(type.separator ?? ',')) this.#checkText(type.items, item.trim(), key, place)
      return
    }
    const value = readValue(type, text)
    const tooSmall = typeof value === 'number' && type.minimum !== undefined && value < type.minimum
    const tooBig = typeof value === 'number' && type.maximum !== undefined && value > type.maximum
    const odd = type.pattern !== undefined && !new RegExp(type.pattern).test(text)
    const sample = `${key.slice(key.indexOf('/') + 1)}: ${text}`
    if (value === undefined || tooSmall || tooBig || odd) this.outOfType.add(key, place, sample)
    else if (type.values !== undefined && !Object.hasOwn(type.values, text))
      this.unlisted.add(`${key} = ${text}`, place, sample)
  }
}

function isCertain({ optional, keyed, pattern, repeated }: Field): boolean {
  return !optional && !keyed && pattern === undefined && !repeated
}
