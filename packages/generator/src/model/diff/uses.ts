import type { Action, Event, Model } from '@openami/spec'
import { atRelease, type Edition } from '../at-release.ts'
import type { Change, Weight } from './change.ts'
import { leftIn, type ReleaseDiff, successorOf } from './diff.ts'

/** Names that an application uses: what `client.uses` has, or what was found in a source. */
export interface UsedMessages {
  actions?: readonly string[] | undefined
  events?: readonly string[] | undefined
}

/**
 * What of a difference concerns a program that uses these names: its messages, and changes of the wire for every
 * session. A name that the older release already lacks comes first: the program is older than that.
 */
export function diffForUses(model: Model, diff: ReleaseDiff, uses: readonly UsedMessages[]): ReleaseDiff {
  const names = (key: 'actions' | 'events'): Set<string> =>
    new Set(uses.flatMap((one) => one[key] ?? []).map((name) => name.toLowerCase()))
  const used = { action: names('actions'), event: names('events') }
  const [from, to] = [atRelease(model, diff.from), atRelease(model, diff.to)]
  const changes = [
    ...goneBefore('action', model.actions, used.action, from, to, model),
    ...goneBefore('event', model.events, used.event, from, to, model),
    ...diff.changes.filter(({ on, name }) => on === 'wire' || used[on].has(name.toLowerCase())),
  ]
  return { ...diff, changes, counts: countsOf(changes) }
}

export function countsOf(changes: readonly Change[]): Record<Weight, number> {
  const count = (weight: Weight): number => changes.filter((one) => one.weight === weight).length
  return { must: count('must'), may: count('may'), new: count('new') }
}

/** Messages that neither release has, for they went before the older one. */
function goneBefore(
  on: 'action' | 'event',
  all: Readonly<Record<string, Action | Event>>,
  used: ReadonlySet<string>,
  from: Edition,
  to: Edition,
  model: Model,
): Change[] {
  const [old, now] = on === 'action' ? [from.actions, to.actions] : [from.events, to.events]
  return Object.values(all)
    .filter(({ name }) => used.has(name.toLowerCase()) && old[name] === undefined && now[name] === undefined)
    .map((message) => {
      const left = leftIn(message, model)
      const successor = successorOf(message, now, all, {})
      return {
        weight: 'must',
        kind: 'gone-before',
        on,
        name: message.name,
        before: from.release,
        ...(left !== undefined && { in: left }),
        ...(successor !== undefined && { after: successor.to }),
        ...(successor?.note !== undefined && { note: successor.note }),
      }
    })
}
