import type { Message } from '@openami/bindings'
import type { Contract, Contracts } from './contracts.ts'
import type { Collector } from './findings.ts'
import type { Place } from './read.ts'

/** The last response, and what came of its list. */
interface Open {
  id: string | undefined
  response: Message
  place: Place
  /** It said `EventList: start`. */
  announced: boolean
  /** Event that may be an item → how often it came. */
  items: Map<string, { withId: number; without: number }>
}

/**
 * Holds lists against their contract. A server runs the actions of a session one at a time (R18), so a list is over
 * when the next response comes, and only one is open at any time.
 */
export class ListChecker {
  readonly #contracts: Contracts
  readonly #findings: Collector
  #open: Open | undefined
  /** Whether the begin of the recording may have cut off a list. */
  #cut = true

  constructor(contracts: Contracts, findings: Collector) {
    this.#contracts = contracts
    this.#findings = findings
  }

  greeting(): void {
    this.#open = undefined
    this.#cut = false
  }

  response(message: Message, place: Place): void {
    const id = message.actionId
    // A refusal may follow the announcement of a list, and is its end (R19).
    if (message.name !== 'Error' || this.#open?.id !== id) this.#unfinished()
    this.#cut = false
    const announced = message.get('EventList')?.trim().toLowerCase() === 'start'
    const isStart = announced || message.name === 'Success'
    this.#open = isStart ? { id, response: message, place, announced, items: new Map() } : undefined
  }

  /** `name`: the event's, as the spec spells it. */
  event(name: string, message: Message, place: Place): void {
    const mark = message.get('EventList')?.trim().toLowerCase()
    // The server gave up; how many items there were is no matter.
    if (mark?.startsWith('cancel')) {
      this.#open = undefined
      return
    }
    const contract = this.#contracts.byEnd.get(name)
    if (contract !== undefined || mark === 'complete') {
      this.#complete(name, contract, message, place)
      return
    }
    const id = message.actionId
    const open = this.#open
    const fits = open !== undefined && (id === undefined || id === open.id)
    const lists = this.#contracts.listsOf.get(name)
    if (fits) {
      if (id !== undefined || lists !== undefined) {
        const { withId, without } = open.items.get(name) ?? { withId: 0, without: 0 }
        open.items.set(name, id === undefined ? { withId, without: without + 1 } : { withId: withId + 1, without })
      }
    } else if (lists !== undefined && !this.#cut && (id !== undefined || this.#contracts.onlyItems.has(name))) {
      this.#findings.add('brokenLists', nameOfAny(lists) ?? name, place, message)
    }
  }

  /** The recording is over; one that ends within a message may end within a list. */
  end(torn: boolean): void {
    if (!torn) this.#unfinished()
  }

  #unfinished(): void {
    if (this.#open?.announced)
      this.#findings.add('brokenLists', this.#nameOf(this.#open), this.#open.place, this.#open.response)
  }

  #complete(name: string, contract: Contract | undefined, message: Message, place: Place): void {
    const open = this.#open
    const states = message.get('EventList') !== undefined
    const begun =
      open !== undefined && open.id === message.actionId && (open.announced || !states || !this.#contracts.announced)
    if (!begun) {
      if (!this.#cut) this.#findings.add('brokenLists', name, place, message)
      return
    }
    this.#open = undefined
    if (this.#isOff(open, contract, message)) this.#findings.add('brokenLists', name, place, message)
  }

  /** Whether a list that is complete has items that are not its own, or another number of them than it says. */
  #isOff(open: Open, contract: Contract | undefined, message: Message): boolean {
    const stated = Number(message.get('ListItems') ?? Number.NaN)
    const all = { certain: 0, possible: 0 }
    // Some count every item, and some only what they are a list of.
    const main = { certain: 0, possible: 0 }
    const [first] = contract?.items ?? []
    for (const [name, { withId, without }] of open.items) {
      const only = this.#contracts.onlyItems.has(name)
      const isItem = contract === undefined ? !this.#contracts.listsOf.has(name) : contract.items.has(name)
      if (!isItem) {
        if (only) return true
        continue
      }
      const certain = withId + (only ? without : 0)
      // Without an id an event that anybody may get is an item where the list has no id either, and perhaps not even so.
      const possible = withId + (only || open.id === undefined ? without : 0)
      for (const sum of name === first ? [all, main] : [all]) {
        sum.certain += certain
        sum.possible += possible
      }
    }
    if (Number.isNaN(stated) || contract?.miscounts) return false
    return [all, main].every(({ certain, possible }) => stated < certain || stated > possible)
  }

  /** Names a list that has no end: by its items, by what its response says, or not at all. */
  #nameOf({ items, response }: Open): string {
    const lists = [...items.keys()].flatMap((name) => this.#contracts.listsOf.get(name) ?? [])
    const said = response.get('Message')
    return nameOfAny(lists) ?? (said && this.#contracts.byMessage.get(said)?.ends) ?? said ?? 'Response'
  }
}

function nameOfAny(lists: readonly Contract[]): string | undefined {
  const names = new Set(lists.map((list) => list.ends))
  return names.size === 1 ? [...names][0] : undefined
}
