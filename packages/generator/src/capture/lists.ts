import type { Message } from '@openami/bindings'
import type { Contract, Contracts } from './contracts.ts'
import { type Collector, keyIn } from './findings.ts'
import type { Place } from './reading/place.ts'

/** How often an event came that may be an item: with the ActionID of the action, and without any. */
interface Count {
  withId: number
  without: number
}

/** The last response, and what came of its list. */
interface Open {
  id: string | undefined
  response: Message
  place: Place
  /** It said `EventList: start`. */
  announced: boolean
  items: Map<string, Count>
}

/**
 * Checks lists against their contract. A server runs the actions of a session one at a time (R18), so a list is over
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

  /** An answer without `Response:`, which is not a list. */
  answer(): void {
    this.#unfinished()
    this.#cut = false
    this.#open = undefined
  }

  /** `name`: the event's, as the spec spells it. */
  event(name: string, message: Message, place: Place): void {
    const mark = message.get('EventList')?.trim().toLowerCase()
    // The server gave up; the number of items does not matter.
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
    const lists = this.#contracts.listsOf.get(name)
    if (open !== undefined && this.#belongs(open, id, lists)) {
      if (id !== undefined || lists !== undefined) count(open.items, name, id)
    } else if (lists !== undefined && !this.#cut && (id !== undefined || this.#contracts.onlyItems.has(name))) {
      this.#report(nameOfAny(lists) ?? name, 'no list of its ActionID is open', message, place)
    }
  }

  /** The recording is over; one that ends within a message may end within a list. */
  end(torn: boolean): void {
    if (!torn) this.#unfinished()
  }

  /** Whether an event may be an item of the open list. */
  #belongs(open: Open, id: string | undefined, lists: readonly Contract[] | undefined): boolean {
    if (id === undefined || id === open.id) return true
    // The response said nothing of its ActionID: that of the items is the list's.
    if (open.id !== undefined || !lists?.some((list) => list.ids.response !== 'always')) return false
    open.id = id
    return true
  }

  #unfinished(): void {
    const open = this.#open
    if (open === undefined) return
    const lists = this.#listsOf(open)
    const hasNoEnd = lists.length > 0 && lists.every((list) => !list.hasEnd)
    if (open.announced && !hasNoEnd) this.#report(this.#nameOf(open, lists), 'no end came', open.response, open.place)
  }

  #complete(name: string, contract: Contract | undefined, message: Message, place: Place): void {
    const open = this.#open
    const id = message.actionId
    const states = message.get('EventList') !== undefined
    const withoutId = id === undefined && contract !== undefined && contract.ids.end !== 'always'
    const begun =
      open !== undefined && (open.id === id || withoutId) && (open.announced || !states || !this.#contracts.announced)
    if (!begun) {
      if (!this.#cut) this.#report(name, 'no list of its ActionID is open', message, place)
      return
    }
    this.#open = undefined
    const problem = this.#problem(open, contract, message)
    if (problem !== undefined) this.#report(name, problem, message, place)
  }

  /** What is wrong with a complete list: items that are not its own, their ActionIDs, or their number. */
  #problem(open: Open, contract: Contract | undefined, message: Message): string | undefined {
    const all = { certain: 0, possible: 0 }
    // Some count every item, and some only what they are a list of.
    const main = { certain: 0, possible: 0 }
    const [first] = contract?.items ?? []
    for (const [name, { withId, without }] of open.items) {
      const only = this.#contracts.onlyItems.has(name)
      const isItem = contract === undefined ? !this.#contracts.listsOf.has(name) : contract.items.has(name)
      if (!isItem) {
        if (only) return `${name} is not an item of this list`
        continue
      }
      const ids = open.id === undefined ? 'either' : (contract?.ids.items ?? 'either')
      if (ids === 'always' && only && without > 0) return `${name} came without ActionID`
      if (ids === 'never' && withId > 0) return `${name} came with an ActionID`
      const certain = withId + (only ? without : 0)
      // Without an id an event that any session may get is an item only where the items have none, and perhaps not even so.
      const possible = withId + (only || ids !== 'always' ? without : 0)
      for (const sum of name === first ? [all, main] : [all]) {
        sum.certain += certain
        sum.possible += possible
      }
    }
    const stated = Number(message.get('ListItems') ?? Number.NaN)
    if (Number.isNaN(stated) || contract?.miscounts) return undefined
    const isRight = [all, main].some(({ certain, possible }) => stated >= certain && stated <= possible)
    return isRight ? undefined : `ListItems is ${stated}, and ${all.possible} items came`
  }

  #listsOf({ items }: Open): Contract[] {
    return [...items.keys()].flatMap((name) => this.#contracts.listsOf.get(name) ?? [])
  }

  /** Names a list that has no end: by its items, by what its response says, or not at all. */
  #nameOf({ response }: Open, lists: readonly Contract[]): string {
    const said = response.get('Message')
    return nameOfAny(lists) ?? (said && this.#contracts.byMessage.get(said)?.name) ?? said ?? 'Response'
  }

  #report(name: string, why: string, message: Message, place: Place): void {
    this.#findings.add('brokenLists', name, place, message, { why })
  }
}

function count(items: Map<string, Count>, name: string, id: string | undefined): void {
  const key = keyIn(items, name)
  const { withId, without } = items.get(key) ?? { withId: 0, without: 0 }
  items.set(key, id === undefined ? { withId, without: without + 1 } : { withId: withId + 1, without })
}

function nameOfAny(lists: readonly Contract[]): string | undefined {
  const names = new Set(lists.map((list) => list.name))
  return names.size === 1 ? [...names][0] : undefined
}
