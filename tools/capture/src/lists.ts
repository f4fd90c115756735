import { availableIn, type Message } from '@openami/bindings'
import type { Model } from '@openami/model-tool'
import type { Place, Placed } from './frames.ts'
import { Tally } from './tally.ts'

interface List extends Place {
  readonly id: string | undefined
  /** By name, how many events with its ActionID came since its answer. */
  readonly items: Map<string, number>
}

/** Which events belong to lists: items by their name, and ends with the items that each may have. */
interface Contracts {
  readonly items: ReadonlyMap<string, string>
  readonly ends: ReadonlyMap<string, ReadonlySet<string>>
}

/** Releases from which an end counts right; before, it said 1 whatever came. */
const counts: Readonly<Record<string, { since: readonly string[] }>> = {
  DBGetTreeComplete: { since: ['16.30', '18.16', '19.8', '20.1', '21'] },
}

const started = /^start$/i
const completed = /^complete$/i
const cancelled = /^cancell?ed$/i

/**
 * Follows the lists of a session (R18, R19): one at a time, from the answer that announces it to the event that ends
 * it, with as many items as the end says. A list is named by the event that ends it.
 */
export class ListFindings {
  readonly broken: Tally = new Tally()
  readonly #contracts: Contracts
  /** Nothing came before the capture. */
  readonly #whole: boolean
  readonly #release: string
  #open: List | undefined
  /** ActionIDs that had an answer: only then may a list have that id. */
  readonly #answered = new Set<string>()

  constructor(model: Model, release: string, whole: boolean) {
    this.#contracts = contractsOf(model)
    this.#release = release
    this.#whole = whole
  }

  onResponse({ message, ...place }: Placed): void {
    // The server works on one action after the other: an answer comes when the list before it is over.
    this.#unfinished(`its end is missing: an answer follows`)
    const id = message.actionId
    if (id !== undefined) this.#answered.add(id)
    if (started.test(message.get('EventList')?.trim() ?? '')) this.#open = { id, items: new Map(), ...place }
  }

  onEvent({ message, ...place }: Placed): void {
    const mark = message.get('EventList')?.trim() ?? ''
    const { ends, items } = this.#contracts
    const id = message.actionId
    const list = this.#open
    const own = list !== undefined && (list.id === id || (id === undefined && items.has(message.name)))
    if (cancelled.test(mark)) {
      this.#open = undefined
    } else if (completed.test(mark)) {
      if (list !== undefined && own) this.#end(list, message, place)
      else this.#stray(message.name, id, place)
    } else if (own) {
      list.items.set(message.name, (list.items.get(message.name) ?? 0) + 1)
    } else if (id !== undefined && items.has(message.name) && !ends.has(message.name) && !message.has('Privilege')) {
      this.#stray(items.get(message.name) ?? message.name, id, place)
    }
  }

  /** The capture is over; one that stops within a message may stop within a list. */
  onEnd(torn: boolean): void {
    if (!torn) this.#unfinished('its end is missing: the capture is over')
  }

  #end(list: List, message: Message, place: Place): void {
    this.#open = undefined
    const allowed = this.#contracts.ends.get(message.name)
    let count = 0
    let main = 0
    const [first] = allowed ?? []
    for (const [name, times] of list.items) {
      if (name === first) main = times
      count += times
      if (allowed?.has(name) === false && this.#contracts.items.has(name))
        this.broken.add(message.name, place, `Event: ${name} is no item of it`)
    }
    const told = message.get('ListItems')?.trim()
    const rule = counts[message.name]
    if (rule !== undefined && !availableIn(rule, this.#release)) return
    // Some count every item, and some only what they are a list of.
    if (told !== undefined && /^\d+$/.test(told) && Number(told) !== count && Number(told) !== main)
      this.broken.add(message.name, place, `ListItems: ${told} with ${count} items`)
  }

  /** An item or end of a list that never began; before the capture it may have. */
  #stray(name: string, id: string | undefined, place: Place): void {
    if (!this.#whole || (id !== undefined && this.#answered.has(id) && this.#open === undefined)) return
    this.broken.add(name, place, 'no answer began it')
  }

  #unfinished(why: string): void {
    const list = this.#open
    this.#open = undefined
    if (list === undefined) return
    const [name] = list.items.keys()
    this.broken.add(
      (name === undefined ? undefined : this.#contracts.items.get(name)) ?? name ?? '(empty list)',
      list,
      why,
    )
  }
}

function contractsOf(model: Model): Contracts {
  const items = new Map<string, string>()
  const ends = new Map<string, Set<string>>()
  for (const { replies } of Object.values(model.actions)) {
    for (const reply of replies) {
      if (reply.ends === undefined) continue
      const own = ends.get(reply.ends) ?? new Set()
      ends.set(reply.ends, own)
      for (const item of reply.items ?? []) {
        own.add(item)
        if (!items.has(item)) items.set(item, reply.ends)
      }
    }
  }
  return { items, ends }
}
