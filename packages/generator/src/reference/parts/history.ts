import { privilegesAt } from '@openami/bindings/release'
import type { Action, Event, Field, Model } from '@openami/spec'
import { branchesOf } from '../../typescript/branches.ts'
import { code, headerLink, privilegeLinks, releasePath, wordLink } from '../inline.ts'
import type { Block } from '../page.ts'

/** What each branch changed of a message, the newest first; nothing of one that never changed. */
export function history(message: Action | Event, model: Model): Block[] {
  const branches = branchesOf(message, model)
  const items = branches.flatMap((branch, at) => {
    const before = branches[at - 1]
    const words = before === undefined ? ['it came'] : changesOf(message, before, branch, model)
    return words.length === 0 ? [] : [{ text: `${wordLink(branch, releasePath(branch))}: ${words.join('; ')}.` }]
  })
  const next = model.releases[model.releases.findIndex(({ branch }) => branch === branches.at(-1)) + 1]
  if (next !== undefined) items.push({ text: `${wordLink(next.branch, releasePath(next.branch))}: it is gone.` })
  if (items.length < 2) return []
  return [
    { kind: 'heading', level: 2, id: 'history', text: 'History' },
    { kind: 'list', items: items.reverse() },
  ]
}

function changesOf(message: Action | Event, before: string, branch: string, model: Model): string[] {
  const isAction = 'method' in message
  const isIn = (field: Field, place: string): boolean => branchesOf(field, model).includes(place)
  const there = (fields: readonly Field[], place: string): Set<string> =>
    new Set(fields.filter((field) => isIn(field, place)).map(({ name }) => name))
  const compare = (fields: readonly Field[], noun: string): string[] => {
    // Most messages stay as they were.
    if (fields.every((field) => isIn(field, branch) === isIn(field, before))) return []
    const [old, now] = [there(fields, before), there(fields, branch)]
    const came = [...now].filter((name) => !old.has(name))
    const went = [...old].filter((name) => !now.has(name))
    return [
      ...(came.length === 0 ? [] : [`new ${plural(noun, came)} ${names(came)}`]),
      ...(went.length === 0 ? [] : [`${plural(noun, went)} gone: ${names(went)}`]),
    ]
  }
  const classes = (place: string): readonly string[] => privilegesAt(message.privileges, place)
  const joint = isAction ? 'or' : 'and'
  const isOther = classes(before).join() !== classes(branch).join()
  return [
    ...(isOther
      ? [`${isAction ? 'write' : 'read'} class ${privilegeLinks(classes(branch), joint, model) || 'none'}`]
      : []),
    ...(isAction
      ? [
          ...compare(message.request, 'parameter'),
          ...compare(
            message.replies.flatMap((reply) => reply.headers ?? []),
            'reply header',
          ),
        ]
      : compare(message.headers, 'header')),
  ]
}

function plural(noun: string, list: readonly string[]): string {
  return list.length === 1 ? noun : `${noun}s`
}

/** Headers of Asterisk's own redesigns come by the dozen: the table above has all of them. */
function names(list: readonly string[]): string {
  const shown = list.length > 8 ? list.slice(0, 6) : list
  return `${shown.map((name) => (/^[\w-]+$/.test(name) ? headerLink(name) : code(name))).join(', ')}${
    list.length > shown.length ? ` and ${list.length - shown.length} more` : ''
  }`
}
