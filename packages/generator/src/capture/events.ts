import { availableIn, type Message } from '@openami/bindings'
import { readValue } from '@openami/bindings/internal'
import type { Event, Field, Model, ResolvedType } from '@openami/spec'
import { findField } from '../model/names.ts'
import type { Collector, Header, Kind } from './findings.ts'
import type { Place } from './reading/place.ts'

type Report = (kind: Kind, name: string, header?: Header) => void

/** Holds events against the spec of exactly one release. */
export class EventChecker {
  readonly #known = new Map<string, Known>()
  readonly #folded = new Map<string, Known>()

  constructor(model: Model, release: string) {
    const common = here(model.protocol.common.event, release)
    for (const event of here(Object.values(model.events), release)) {
      const known = new Known(event, here(event.headers, release), common)
      this.#known.set(event.name, known)
      this.#folded.set(event.name.toLowerCase(), known)
    }
  }

  /** Resolves to the name as the spec spells it; as the server does where the spec has none. */
  check(message: Message, place: Place, findings: Collector): string {
    const known = this.#known.get(message.name) ?? this.#folded.get(message.name.toLowerCase())
    if (known === undefined) {
      findings.add('unknownEvents', message.name, place, message)
      return message.name
    }
    known.check(message, (kind, name, header) => findings.add(kind, name, place, message, header && { header }))
    return known.name
  }
}

/** One event as its release has it; names on the wire are looked up once. */
class Known {
  readonly name: string
  readonly #dynamic: boolean
  readonly #fields: readonly Field[]
  readonly #certain: readonly string[]
  readonly #byName = new Map<string, Field>()

  constructor(event: Event, headers: readonly Field[], common: readonly Field[]) {
    this.name = event.name
    this.#dynamic = event.dynamic === true
    this.#fields = [...headers, ...common]
    this.#certain = headers.filter(isCertain).map((field) => field.name)
  }

  check(message: Message, report: Report): void {
    const present = new Set<string>()
    for (const header of message.headers()) {
      const [spelt, text] = header
      const key = spelt.toLowerCase()
      present.add(key)
      const field = this.#field(key)
      const name = `${this.name}/${spelt}`
      if (field === undefined) {
        if (!this.#dynamic) report('unknownHeaders', name, header)
      } else if (!field.absent?.includes(text)) {
        const kind = judge(field.type, text)
        if (kind === 'unlisted') report(kind, `${name} = ${text}`, header)
        else if (kind !== undefined) report(kind, name, header)
      }
    }
    for (const name of this.#certain) if (!present.has(name.toLowerCase())) report('missing', `${this.name}/${name}`)
  }

  #field(key: string): Field | undefined {
    const known = this.#byName.get(key)
    if (known !== undefined) return known
    const field = findField(this.#fields, key)
    // Names may hold anything; only the ones that the spec spells out are kept.
    if (field !== undefined && !field.keyed && field.pattern === undefined) this.#byName.set(key, field)
    return field
  }
}

function isCertain({ optional, keyed, pattern, repeated }: Field): boolean {
  return !optional && !keyed && pattern === undefined && !repeated
}

/** What is odd about a text, if anything. */
function judge(type: ResolvedType, text: string): 'outOfType' | 'empty' | 'unlisted' | undefined {
  if (type.kind === 'list') {
    const { items } = type
    if (items === undefined || text.trim() === '') return undefined
    const found = text.split(type.separator ?? ',').map((item) => judge(items, item.trim()))
    return found.find((kind) => kind === 'outOfType') ?? found.find((kind) => kind !== undefined)
  }
  const value = readValue(type, text)
  const tooSmall = typeof value === 'number' && type.minimum !== undefined && value < type.minimum
  const tooBig = typeof value === 'number' && type.maximum !== undefined && value > type.maximum
  const odd = type.pattern !== undefined && !patternOf(type.pattern).test(text)
  if (value === undefined || tooSmall || tooBig || odd) return text === '' ? 'empty' : 'outOfType'
  return type.values !== undefined && !Object.hasOwn(type.values, text) ? 'unlisted' : undefined
}

const patterns = new Map<string, RegExp>()

function patternOf(source: string): RegExp {
  const pattern = patterns.get(source) ?? new RegExp(source)
  patterns.set(source, pattern)
  return pattern
}

function here<T extends { since: string[] }>(things: readonly T[], release: string): T[] {
  return things.filter((thing) => availableIn(thing, release))
}
