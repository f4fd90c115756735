import { availableIn, compareReleases } from '@openami/bindings/release'
import type { Availability, Model } from '@openami/model-tool'

/** What a release says of the lists that one event ends. */
export interface Contract {
  /** The event that ends them. */
  ends: string
  /** Events that may be items. */
  items: ReadonlySet<string>
  /** The action, where only one has lists with this end. */
  action: string | undefined
  /** Whether `ListItems` cannot be trusted. */
  miscounts: boolean
}

export interface Contracts {
  byEnd: ReadonlyMap<string, Contract>
  /** Events that come as items of a list and never otherwise. */
  onlyItems: ReadonlySet<string>
  /** Events that may be items of a list → the lists they belong to. */
  listsOf: ReadonlyMap<string, readonly Contract[]>
  /** `Message` of a response → the list that it announces, as examples show it. */
  byMessage: ReadonlyMap<string, Contract>
  /** Whether every list is announced by `EventList: start`; older servers leave it out here and there (R19). */
  announced: boolean
}

/** Where `ListItems` is always 1 (R20). */
const miscounting: Readonly<Record<string, Availability>> = {
  DBGetTreeComplete: { since: ['16.28', '18.14', '19.6', '20'], until: ['16.29', '18.15', '19.7', '20.0'] },
}

/** The lists of exactly one release. */
export function contractsOf(model: Model, release: string): Contracts {
  const drafts = new Map<string, { items: Set<string>; actions: string[]; messages: string[] }>()
  for (const action of Object.values(model.actions)) {
    if (!availableIn(action, release)) continue
    const reply = action.replies.find((one) => availableIn(one, release))
    if (reply?.kind !== 'list' || reply.ends === undefined) continue
    const draft = drafts.get(reply.ends) ?? { items: new Set(), actions: [], messages: [] }
    drafts.set(reply.ends, draft)
    for (const item of reply.items ?? []) draft.items.add(item)
    draft.actions.push(action.name)
    for (const { receive = '' } of action.examples) {
      const message = /^Response: Success\n(?:.+\n)*?Message: (.+)/.exec(receive)?.[1]
      if (message !== undefined) draft.messages.push(message)
    }
  }
  const byEnd = new Map<string, Contract>()
  const byMessage = new Map<string, Contract>()
  const listsOf = new Map<string, Contract[]>()
  for (const [ends, { items, actions, messages }] of drafts) {
    const action = actions.length === 1 ? actions[0] : undefined
    const contract = { ends, items, action, miscounts: miscounts(ends, release) }
    byEnd.set(ends, contract)
    for (const message of messages) byMessage.set(message, contract)
    for (const item of items) listsOf.set(item, [...(listsOf.get(item) ?? []), contract])
  }
  const onlyItems = new Set([...listsOf.keys()].filter((name) => isOnlyItem(model, name)))
  return { byEnd, onlyItems, listsOf, byMessage, announced: compareReleases(release, '13.2') >= 0 }
}

function miscounts(ends: string, release: string): boolean {
  const known = Object.hasOwn(miscounting, ends) ? miscounting[ends] : undefined
  // Asterisk 1.4 counts what it likes, if at all.
  return (known !== undefined && availableIn(known, release)) || compareReleases(release, '1.6') < 0
}

function isOnlyItem(model: Model, name: string): boolean {
  return !(model.events[name]?.byItself ?? true)
}
