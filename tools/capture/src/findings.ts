import type { Message } from '@openami/bindings'
import type { Model } from '@openami/model-tool'
import type { Place } from './read.ts'

/** Something found, how often, and the first of its kind. */
export interface Found extends Place {
  count: number
  /** Lines of the sample: the header, or the message. */
  sample: readonly string[]
}

/** Name → what was found; a header is `Event/Header`. */
export type FoundByName = ReadonlyMap<string, Found>

/** What a recording and the spec disagree about. */
export const faults = ['unknownEvents', 'unknownHeaders', 'outOfType', 'brokenLists'] as const

/**
 * What a maintainer may want to know, and no fault of either. `unlisted`: a code or name that the spec does not list;
 * such sets are open. `empty`: nothing where the type wants something. `missing`: a header that the spec has in every
 * event of the name.
 */
export const remarks = ['unlisted', 'empty', 'missing'] as const

export type Fault = (typeof faults)[number]
export type Kind = Fault | (typeof remarks)[number]

export type Header = readonly [name: string, value: string]

/** Lines of a sample. */
const LONGEST = 40

/** Gathers what is found in one recording. */
export class Collector {
  readonly #found = new Map<Kind, Map<string, Found>>()
  readonly #model: Model

  constructor(model: Model) {
    this.#model = model
  }

  /** `header`: the one that it is about; without it the sample is the whole message. */
  add(kind: Kind, name: string, place: Place, message: Message, header?: Header): void {
    const all = this.#of(kind)
    const before = all.get(name)
    if (before === undefined) all.set(name, { count: 1, ...this.#sample(place, message, header) })
    else before.count++
  }

  of(kind: Kind): FoundByName {
    return this.#of(kind)
  }

  #of(kind: Kind): Map<string, Found> {
    let all = this.#found.get(kind)
    if (all === undefined) {
      all = new Map()
      this.#found.set(kind, all)
    }
    return all
  }

  #sample(place: Place, message: Message, header: Header | undefined): Place & { sample: string[] } {
    if (header !== undefined) {
      return { ...placeOf(header, message, place), sample: [this.#shown(header)] }
    }
    const headers = message.headers()
    const sample = headers.slice(0, LONGEST).map((one) => this.#shown(one))
    if (headers.length > LONGEST) sample.push(`(${headers.length - LONGEST} more)`)
    return { ...place, sample }
  }

  /** What must not be printed is not. */
  #shown([name, value]: Header): string {
    const known = Object.hasOwn(this.#model.headers, name) ? this.#model.headers[name] : undefined
    const shown = known?.meanings.some((one) => one.sensitive) ? '***' : value
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal must not obey a recording
    return `${name}: ${shown}`.replace(/[\x00-\x1f\x7f-\x9f]/g, '\ufffd')
  }
}

/** Where the header stands, given where its message does. */
function placeOf([name, value]: Header, { raw }: Message, { offset, line }: Place): Place {
  const prefix = `${name}:`
  let named: Place | undefined
  for (let start = 0, row = 0; start < raw.length; row++) {
    const feed = raw.indexOf('\n', start)
    const end = feed === -1 ? raw.length : feed
    if (raw.startsWith(prefix, start)) {
      const here = { offset: offset + start, line: line + row }
      if (raw.slice(start, end).includes(value)) return here
      named ??= here
    }
    start = end + 1
  }
  return named ?? { offset, line }
}
