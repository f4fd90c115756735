import type { Message } from '@openami/bindings'
import { maskHeader, maskText } from '@openami/bindings/internal'
import type { Model } from '@openami/spec'
import { headerName } from './reading/framing.ts'
import type { Place, Stretch } from './reading/place.ts'

/** Something found, how often, and the first of its kind. */
export interface Found extends Place {
  count: number
  /** Lines of the sample: the header, the message, or the first lines of what is not one. */
  sample: readonly string[]
  /** Bytes of the first, where it is not a message. */
  bytes?: number
  /** What is wrong with the first. */
  why?: string
}

/** Name → what was found; a header is `Event/Header`. */
export type FoundByName = ReadonlyMap<string, Found>

/** What a recording and the spec disagree about. */
export const faults = ['strayBlocks', 'unknownEvents', 'unknownHeaders', 'outOfType', 'brokenLists'] as const

/**
 * Information for a maintainer, not a mistake of either. `unlisted`: a code or name that the spec does not list;
 * such sets are open. `empty`: no value although the type requires one. `missing`: a header that the spec has in every
 * event of the name.
 */
export const remarks = ['unlisted', 'empty', 'missing'] as const

export type Fault = (typeof faults)[number]
export type Kind = Fault | (typeof remarks)[number]

export type Header = readonly [name: string, value: string]

/** Lines of a sample, and characters of each. */
const LONGEST = 40
const MAX_SAMPLE_LENGTH = 2000
/** Different names of one kind: a recording may hold any number of them. */
const MAX_NAMES = 1000
const MAX_NAME_LENGTH = 300
const otherNames = '(other names)'

/** Under what a name is counted, so that a recording that invents names cannot fill the memory. */
export function keyIn(counts: ReadonlyMap<string, unknown>, name: string): string {
  const key = name.length > MAX_NAME_LENGTH ? `${name.slice(0, MAX_NAME_LENGTH)}…` : name
  return counts.has(key) || counts.size < MAX_NAMES ? key : otherNames
}

/** Gathers what is found in one recording. Bounded: at most 1,000 names of each kind, each with one sample. */
export class Collector {
  readonly #found = new Map<Kind, Map<string, Found>>()
  readonly #model: Model
  #sensitive: Set<string> | undefined

  constructor(model: Model) {
    this.#model = model
  }

  /** `header`: the one that it is about; without it the sample is the whole message. */
  add(kind: Kind, name: string, place: Place, message: Message, about: { header?: Header; why?: string } = {}): void {
    const { header, why } = about
    this.#count(kind, name, () => ({ ...this.#sample(place, message, header), ...(why !== undefined && { why }) }))
  }

  /** A block that is not a message; `lines`: the first ones of it. */
  addStray(what: string, stretch: Stretch, lines: readonly string[]): void {
    this.#count('strayBlocks', what, () => ({ ...stretch, sample: lines.map((line) => this.#shownLine(line)) }))
  }

  #count(kind: Kind, name: string, first: () => Omit<Found, 'count'>): void {
    const all = this.#of(kind)
    const key = keyIn(all, name)
    const before = all.get(key)
    if (before === undefined) all.set(flat(key), { count: 1, ...first() })
    else before.count++
  }

  all(): Record<Kind, FoundByName> {
    const kinds: readonly Kind[] = [...faults, ...remarks]
    return Object.fromEntries(kinds.map((kind) => [kind, this.#of(kind)])) as Record<Kind, Map<string, Found>>
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
    return visible(`${name}: ${this.#isSensitive(name) ? '***' : maskHeader(name, value)}`)
  }

  /** A line of a block that may hold anything. */
  #shownLine(line: string): string {
    const colon = line.indexOf(':')
    // What a response is called is not a secret; a value of the same name in an event is.
    const name = /^Response: \w+$/.test(line) ? undefined : headerName(line)
    return name !== undefined && this.#isSensitive(name)
      ? visible(`${line.slice(0, colon)}: ***`)
      : visible(maskText(line))
  }

  #isSensitive(name: string): boolean {
    this.#sensitive ??= new Set(
      Object.values(this.#model.headers)
        .filter(({ meanings }) => meanings.some((one) => one.sensitive))
        .map((header) => header.name.toLowerCase()),
    )
    return this.#sensitive.has(name.toLowerCase())
  }
}

/** Text for a terminal, which must not obey a recording. Not a slice that keeps the whole message in memory. */
export function visible(text: string): string {
  const short = text.length > MAX_SAMPLE_LENGTH ? `${text.slice(0, MAX_SAMPLE_LENGTH)}…` : text
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal obeys
  return flat(short.replace(/[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd'))
}

/** A copy that holds on to no longer text that it was cut from. */
function flat(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8')
}

/** The place of the header, given the place of its message. */
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
