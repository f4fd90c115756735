import { availableIn, compareReleases } from '@openami/bindings/release'
import type { AnswerPart, Availability, Model, ReplySpan } from '@openami/spec'

/** Whether a part of an answer carries the ActionID; `either` where the actions that share a list differ. */
export type Identified = 'always' | 'never' | 'either'

/** What a release says of the lists that one event ends, or of those of one action that no event ends. */
export interface Contract {
  /** The event that ends them, or the action: what a finding is called. */
  name: string
  /** Whether an event ends them. */
  hasEnd: boolean
  /** Events that may be items. */
  items: ReadonlySet<string>
  /** Which parts carry the ActionID, where the action had one. */
  ids: Readonly<Record<AnswerPart, Identified>>
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

interface Draft {
  hasEnd: boolean
  replies: ReplySpan[]
  messages: string[]
}

/** The lists of exactly one release. */
export function contractsOf(model: Model, release: string): Contracts {
  const drafts = new Map<string, Draft>()
  for (const action of Object.values(model.actions)) {
    if (!availableIn(action, release)) continue
    const reply = action.replies.find((one) => availableIn(one, release))
    if (reply?.kind !== 'list') continue
    const name = reply.ends ?? action.name
    const draft = drafts.get(name) ?? { hasEnd: reply.ends !== undefined, replies: [], messages: [] }
    drafts.set(name, draft)
    draft.replies.push(reply)
    for (const { receive = '' } of action.examples) {
      const message = /^Response: Success\n(?:.+\n)*?Message: (.+)/.exec(receive)?.[1]
      if (message !== undefined) draft.messages.push(message)
    }
  }
  const byEnd = new Map<string, Contract>()
  const byMessage = new Map<string, Contract>()
  const listsOf = new Map<string, Contract[]>()
  for (const [name, { hasEnd, replies, messages }] of drafts) {
    const items = new Set(replies.flatMap((reply) => reply.items ?? []))
    const ids = {
      response: identified(replies, 'response'),
      items: identified(replies, 'items'),
      end: identified(replies, 'end'),
    }
    const contract = { name, hasEnd, items, ids, miscounts: miscounts(name, release) }
    if (hasEnd) byEnd.set(name, contract)
    for (const message of messages) byMessage.set(message, contract)
    for (const item of items) listsOf.set(item, [...(listsOf.get(item) ?? []), contract])
  }
  const onlyItems = new Set([...listsOf.keys()].filter((name) => isOnlyItem(model, name)))
  return { byEnd, onlyItems, listsOf, byMessage, announced: compareReleases(release, '13.2') >= 0 }
}

function identified(replies: readonly ReplySpan[], part: AnswerPart): Identified {
  const lacking = replies.filter((reply) => reply.withoutActionId?.includes(part)).length
  return lacking === 0 ? 'always' : lacking === replies.length ? 'never' : 'either'
}

function miscounts(name: string, release: string): boolean {
  const known = Object.hasOwn(miscounting, name) ? miscounting[name] : undefined
  // Asterisk 1.4 counts what it likes, if at all.
  return (known !== undefined && availableIn(known, release)) || compareReleases(release, '1.6') < 0
}

function isOnlyItem(model: Model, name: string): boolean {
  const event = model.events[name]
  return event !== undefined && event.byItself !== true
}
