import { availableIn, compareReleases } from '@openami/bindings/release'
import type { Action, Condition, Event, Model, Renamed } from '@openami/spec'
import { atRelease, type Edition, type EditionAction, type EditionEvent, type EditionReply } from '../at-release.ts'
import { compareText } from '../compare-text.ts'
import type { Change, Detail, Weight } from './change.ts'
import { compareFields, compareParameters } from './fields.ts'
import type { Span } from './moved.ts'
import { wireChanges } from './wire.ts'

export interface ReleaseDiff {
  /** Exact releases. */
  from: string
  to: string
  counts: Record<Weight, number>
  changes: Change[]
}

/** What comes in answer to an action, in words. */
const REPLIES: Record<Exclude<EditionReply['kind'], 'list'>, string> = {
  ack: 'a response alone',
  fields: 'a response with headers',
  output: 'a response with lines of output',
  text: 'lines of text',
  event: 'a response and one event',
  goodbye: 'Goodbye',
  none: 'nothing',
}

/** What a program written for `from` finds different in `to`. Throws `UnknownRelease`. */
export function diffReleases(model: Model, from: string, to: string): ReleaseDiff {
  const before = atRelease(model, from)
  const after = atRelease(model, to)
  const changes = [
    ...messages('action', model, before, after),
    ...messages('event', model, before, after),
    ...wireChanges(before, after),
  ]
  const count = (weight: Weight) => changes.filter((one) => one.weight === weight).length
  return {
    from: before.release,
    to: after.release,
    counts: { must: count('must'), may: count('may'), new: count('new') },
    changes,
  }
}

function messages(on: 'action' | 'event', model: Model, from: Edition, to: Edition): Change[] {
  const [old, now] = on === 'action' ? [from.actions, to.actions] : [from.events, to.events]
  const all: Record<string, Action | Event> = on === 'action' ? model.actions : model.events
  const changes: Change[] = []
  const successors = new Set<string>()
  const put = (name: string, details: readonly Detail[]) => {
    for (const detail of details) changes.push({ on, name, ...detail })
  }
  for (const name of Object.keys(old).sort(compareText)) {
    const message = all[name] as Action | Event
    if (now[name] === undefined) {
      const successor = successorOf(message, now, all, old)
      if (successor !== undefined) successors.add(successor.to)
      const left = leftIn(message, model)
      put(name, [{ ...gone(successor), ...(left !== undefined && { in: left }) }])
    } else {
      put(name, deprecation(message, from, to))
      put(name, on === 'action' ? action(model, name, from, to) : event(model, name, from, to))
    }
  }
  for (const name of Object.keys(now).sort(compareText)) {
    if (old[name] === undefined && !successors.has(name)) {
      put(name, [{ weight: 'new', kind: 'new', after: (all[name] as Action | Event).summary }])
    }
  }
  return changes
}

interface Successor {
  to: string
  note?: string
}

function gone(successor: Successor | undefined): Detail {
  if (successor === undefined) return { weight: 'must', kind: 'gone' }
  const { to, note } = successor
  return { weight: 'must', kind: 'renamed', after: to, ...(note !== undefined && { note }) }
}

/** The first branch after the last one that has the message; undefined where the newest has it. */
export function leftIn(message: Action | Event, model: Model): string | undefined {
  const last = model.releases.findLastIndex(({ branch }) => availableIn(message, branch))
  return model.releases[last + 1]?.branch
}

/** The message's counterpart: what replaced it, or, going back, what it replaced. A chain is followed. */
export function successorOf(
  message: Action | Event,
  now: Readonly<Record<string, unknown>>,
  all: Readonly<Record<string, Action | Event>>,
  old: Readonly<Record<string, unknown>>,
): Successor | undefined {
  const seen = new Set<string>([message.name])
  let at: Action | Event = message
  while (at.replacedBy !== undefined && !seen.has(at.replacedBy.to)) {
    const { to, note }: Renamed = at.replacedBy
    if (now[to] !== undefined) return { to, ...(note !== undefined && { note }) }
    seen.add(to)
    const next = all[to]
    if (next === undefined) break
    at = next
  }
  const former = Object.values(all).find((one) => one.replacedBy?.to === message.name && now[one.name] !== undefined)
  return former === undefined || old[former.name] !== undefined ? undefined : { to: former.name }
}

/** A message that both have, replaced by another between the two. */
function deprecation(message: Action | Event, from: Edition, to: Edition): Detail[] {
  const { replacedBy, deprecated } = message
  if (replacedBy === undefined) return []
  const began =
    compareReleases(replacedBy.since, to.release) <= 0 && compareReleases(replacedBy.since, from.release) > 0
  if (!began) return []
  const note = replacedBy.note ?? deprecated
  return [{ weight: 'may', kind: 'deprecated', after: replacedBy.to, ...(note !== undefined && { note }) }]
}

function action(model: Model, name: string, from: Edition, to: Edition): Detail[] {
  const old = from.actions[name] as EditionAction
  const now = to.actions[name] as EditionAction
  const { conditions, request, replies: all } = model.actions[name] as Action
  const within = { from: from.release, to: to.release }
  return [
    ...privileges(old.privileges, now.privileges, 'any'),
    ...compareParameters(old.request, now.request, { ...within, all: request }),
    ...compareConditions(conditions, old, now),
    ...replies(old, now, { ...within, all: all.flatMap(({ headers }) => headers ?? []) }),
  ]
}

function event(model: Model, name: string, from: Edition, to: Edition): Detail[] {
  const old = from.events[name] as EditionEvent
  const now = to.events[name] as EditionEvent
  const span = { from: from.release, to: to.release, all: (model.events[name] as Event).headers }
  return [...privileges(old.privileges, now.privileges, 'all'), ...compareFields(old.headers, now.headers, span)]
}

/** An action asks for any of its classes, an event for all of them; a user that had enough may lack one now. */
function privileges(old: readonly string[], now: readonly string[], how: 'any' | 'all'): Detail[] {
  if ([...old].sort().join() === [...now].sort().join()) return []
  const enough =
    how === 'all'
      ? now.every((name) => old.includes(name))
      : now.length === 0 || (old.length > 0 && old.every((name) => now.includes(name)))
  const words = (names: readonly string[]) => names.join(how === 'any' ? ' or ' : ' and ') || 'none'
  return [{ weight: enough ? 'may' : 'must', kind: 'privileges', before: words(old), after: words(now) }]
}

/** Conditions hold among the parameters that a release has. */
function compareConditions(conditions: readonly Condition[], old: EditionAction, now: EditionAction): Detail[] {
  return conditions.flatMap((condition): Detail[] => {
    const [kind, names] = Object.entries(condition)[0] as [string, string[]]
    const within = (action: EditionAction) => {
      const here = names.filter((name) => action.request.some((one) => one.name === name))
      return here.length > (kind === 'oneOf' ? 0 : 1) ? here : []
    }
    const [before, after] = [within(old), within(now)]
    if (after.length === 0 || before.join() === after.join()) return []
    // Who sends nothing new keeps a wider choice, and an exclusion of what is new.
    const known = after.filter((name) => old.request.some((one) => one.name === name))
    const kept = kind === 'oneOf' ? before.length > 0 && before.every((name) => after.includes(name)) : false
    const harmless = kept || (kind === 'exclusive' && known.length < 2) || known.length === 0
    const words = (list: readonly string[]) => `${WORDS[kind]} ${list.join(', ')}`
    return [
      {
        weight: harmless ? 'new' : 'must',
        kind: 'condition',
        ...(before.length > 0 && { before: words(before) }),
        after: words(after),
      },
    ]
  })
}

const WORDS: Record<string, string> = {
  together: 'all or none of',
  oneOf: 'at least one of',
  exclusive: 'at most one of',
}

function replies(old: EditionAction, now: EditionAction, span: Span): Detail[] {
  const details: Detail[] = []
  const [before, after] = [old.reply, now.reply]
  if (before === undefined || after === undefined) return []
  if (before.kind !== after.kind) {
    const shown = ({ kind, ends }: typeof before) => (kind === 'list' ? `a list, ended by ${ends}` : REPLIES[kind])
    details.push({ weight: 'must', kind: 'reply', before: shown(before), after: shown(after) })
    return details
  }
  const lost = (before.items ?? []).filter((name) => !after.items?.includes(name))
  const found = (after.items ?? []).filter((name) => !before.items?.includes(name))
  if (lost.length > 0) details.push({ weight: 'must', kind: 'list', before: lost.join(', ') })
  if (found.length > 0) details.push({ weight: 'may', kind: 'list', after: found.join(', ') })
  if (before.ends !== after.ends) {
    details.push({ weight: 'must', kind: 'list', before: `ends with ${before.ends}`, after: `ends with ${after.ends}` })
  }
  if (before.sometimes !== after.sometimes) {
    details.push({ weight: 'may', kind: 'list', note: after.sometimes ?? 'always a list' })
  }
  for (const detail of compareFields(before.headers ?? [], after.headers ?? [], span)) {
    details.push({ ...detail, part: 'reply' })
  }
  return details
}
