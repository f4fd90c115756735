import { branchOf } from '@openami/bindings/release'
import type { Action, Event, Model } from '@openami/spec'
import { fileName } from '../typescript/names.ts'

/** Inline Markdown of pages (`page.ts`): everything that goes into a text, a cell or an item is made here. */
export function code(value: string): string {
  return value.includes('`') ? `\`\` ${value} \`\`` : `\`${value}\``
}

/** Running text: nothing in it is taken for markup of HTML. Between backticks it is code, which stays as it is. */
export function text(value: string): string {
  const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return value
    .replaceAll('\n', ' ')
    .split(/(`` .*? ``|`[^`]+`)/)
    .map((part, at) => (at % 2 === 0 ? escaped(part) : part))
    .join('')
    .trim()
}

/** A link to another page, its label as code. */
export function link(label: string, path: string): string {
  return `[${code(label)}](page:${path})`
}

/** A link whose label is plain words. */
export function wordLink(label: string, path: string): string {
  return `[${text(label)}](page:${path})`
}

export function joined(parts: ReadonlyArray<string | undefined>, gap = ' '): string {
  return parts.filter(Boolean).join(gap)
}

/** `Named Callgroup` → `named-callgroup`: header names differ in case from release to release and share a page. */
export function slug(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll('*', 'any')
    .replace(/[^a-z0-9_]+/g, '-')
  return plain.replace(/^-+|-+$/g, '')
}

export const actionPath = (action: Action): string => `actions/${fileName(action)}`
export const eventPath = (event: Event): string => `events/${fileName(event)}`
export const headerPath = (name: string): string => `headers/${slug(name)}`
export const releasePath = (branch: string): string => `releases/${branch}`

export function headerLink(name: string): string {
  return link(name, headerPath(name))
}

export function messageLink(message: Action | Event): string {
  return link(message.name, 'method' in message ? actionPath(message) : eventPath(message))
}

/** A name that the spec may lack is not linked. */
export function actionLink(name: string, model: Model): string {
  const action = model.actions[name]
  return action === undefined ? code(name) : messageLink(action)
}

export function eventLink(name: string, model: Model): string {
  const event = model.events[name]
  return event === undefined ? code(name) : messageLink(event)
}

/** `before` each name: `read = ` where it is shown as manager.conf has it. */
export function privilegeLinks(names: readonly string[], joint: 'or' | 'and', model: Model, before = ''): string {
  const known = (name: string): boolean => model.privileges.some((one) => one.name === name)
  const shown = (name: string): string =>
    known(name) ? link(`${before}${name}`, `privileges/${name}`) : code(`${before}${name}`)
  return names.map(shown).join(` ${joint} `)
}

/** `1.6.2.24` leads to the page of 1.6.2. */
export function releaseLink(release: string, model: Model): string {
  const branch = branchOf(release)
  return model.releases.some((one) => one.branch === branch) ? link(release, releasePath(branch)) : code(release)
}
