import type { Model } from '@openami/spec'
import { type Contracts, contractsOf } from './contracts.ts'
import { EventChecker } from './events.ts'
import { Collector, type Fault, type FoundByName, faults, type Kind, keyIn } from './findings.ts'
import { framingOf } from './framing-of.ts'
import { ListChecker } from './lists.ts'
import type { Framing } from './reading/framing.ts'
import { type Reading, RecordingReader } from './reading/read.ts'

/** What a recording holds, and where it and the spec disagree. */
export interface Checked extends Readonly<Record<Kind, FoundByName>> {
  reading: Reading
  /** Event, as the spec spells it → how often it came. */
  events: ReadonlyMap<string, number>
}

export interface CheckOptions {
  /** Bytes of the longest message; a longer one is a stray block. Default 16 MiB. */
  maxMessage?: number
}

/** What one recording is held against: nothing in it depends on the recording, so it serves for any number of them. */
export class CaptureChecker {
  readonly #model: Model
  readonly #events: EventChecker
  readonly #contracts: Contracts
  readonly #framing: Framing
  readonly #options: CheckOptions

  /** `release`: exactly the one that sent what is checked. */
  constructor(model: Model, release: string, options: CheckOptions = {}) {
    this.#model = model
    this.#events = new EventChecker(model, release)
    this.#contracts = contractsOf(model, release)
    this.#framing = framingOf(model, release)
    this.#options = options
  }

  /** Checks every byte that one client received. A recording may begin and end anywhere. Never throws. */
  check(bytes: Uint8Array): Checked {
    const session = this.#begin()
    session.push(bytes)
    return session.end()
  }

  /** Checks a recording in bounded memory, however long it is. Throws only what `chunks` throws. */
  async checkStream(chunks: AsyncIterable<Uint8Array>): Promise<Checked> {
    const session = this.#begin()
    for await (const chunk of chunks) session.push(chunk)
    return session.end()
  }

  #begin(): { push: (chunk: Uint8Array) => void; end: () => Checked } {
    const findings = new Collector(this.#model)
    const lists = new ListChecker(this.#contracts, findings)
    const events = new Map<string, number>()
    const recording = new RecordingReader(
      {
        greeting: () => lists.greeting(),
        stray: (what, stretch, lines) => findings.addStray(what, stretch, lines),
        message: (message, place) => {
          if (message.kind === 'event') {
            const name = this.#events.check(message, place, findings)
            const key = keyIn(events, name)
            events.set(key, (events.get(key) ?? 0) + 1)
            lists.event(name, message, place)
          } else if (message.kind === 'response') lists.response(message, place)
          else lists.answer()
        },
      },
      { framing: this.#framing, maxMessage: this.#options.maxMessage },
    )
    return {
      push: (chunk) => recording.push(chunk),
      end: () => {
        const reading = recording.end()
        lists.end(reading.end !== undefined)
        return { reading, events, ...findings.all() }
      },
    }
  }
}

/** Holds one recording against its release. */
export function checkCapture(bytes: Uint8Array, model: Model, release: string): Checked {
  return new CaptureChecker(model, release).check(bytes)
}

export function isClean(checked: Checked): boolean {
  return faults.every((kind) => checked[kind].size === 0)
}

export function eventCount({ events }: Checked): number {
  return [...events.values()].reduce((sum, count) => sum + count, 0)
}

/** Counts of what a recording and the spec disagree about, by name. */
export function faultCounts(checked: Checked): Record<Fault, Record<string, number>> {
  const { strayBlocks, unknownEvents, unknownHeaders, outOfType, brokenLists } = checked
  return {
    strayBlocks: countsOf(strayBlocks),
    unknownEvents: countsOf(unknownEvents),
    unknownHeaders: countsOf(unknownHeaders),
    outOfType: countsOf(outOfType),
    brokenLists: countsOf(brokenLists),
  }
}

function countsOf(found: FoundByName): Record<string, number> {
  return Object.fromEntries([...found].map(([name, { count }]) => [name, count]))
}
