import type { Action, Event, Model, PrivilegeSpan } from '@openami/spec'
import { allBranches, branchesOf } from '../../typescript/branches.ts'
import { actionLink, code, joined, messageLink, privilegeLinks, releaseLink, text, wordLink } from '../inline.ts'
import type { Badge, Fact, Item, Page } from '../page.ts'
import type { Links } from './links.ts'
import { availabilityBadges, marked } from './when.ts'

/** What pages of actions and events share. */
export function messagePage(
  message: Action | Event,
  model: Model,
): Pick<Page, 'title' | 'summary' | 'source' | 'area' | 'on' | 'instead'> {
  return {
    title: message.name,
    summary: text(message.summary),
    source: `spec/${message.source.file}`,
    area: message.area,
    ...marked(branchesOf(message, model), allBranches(model)),
    ...(message.replacedBy === undefined ? {} : { instead: movedText(message, model) }),
  }
}

export function messageBadges(message: Action | Event): Badge[] {
  const risks = 'risk' in message ? message.risk : []
  return [
    ...availabilityBadges(message),
    ...(message.deprecated === undefined ? [] : [{ text: 'deprecated', tone: 'until' as const }]),
    ...('neverSent' in message ? [{ text: 'never sent', tone: 'until' as const }] : []),
    ...risks.map((risk) => ({ text: risk.replaceAll('-', ' '), tone: 'risk' as const })),
  ]
}

export function messageFacts(message: Action | Event, joint: 'or' | 'and', model: Model, links: Links): Fact[] {
  const replaces = links.replaces(message)
  return [
    {
      label: joint === 'or' ? 'Write class' : 'Read class',
      text: classesText(message, joint, model),
      ...classesByRelease(message, joint, model),
    },
    { label: 'Module', text: code(message.module) },
    { label: 'Area', text: wordLink(message.area.replaceAll('-', ' '), `areas/${message.area}`) },
    ...(message.replacedBy === undefined ? [] : [{ label: 'Replaced', text: movedText(message, model) }]),
    ...(replaces.length === 0 ? [] : [{ label: 'Replaces', text: replaces.map(messageLink).join(', ') }]),
    ...(message.deprecated === undefined ? [] : [{ label: 'Deprecated', text: text(message.deprecated) }]),
  ]
}

function classesText(message: Action | Event, joint: 'or' | 'and', model: Model): string {
  const { answers, byItself } = message as Partial<Event>
  const words = confText(message.privileges, joint, model)
  if (answers === undefined) return words
  const asked = answers.map((name) => actionLink(name, model)).join(', ')
  return byItself
    ? `${words}; none in answer to ${asked}`
    : `none: it comes only in answer to ${asked}, to the session that asked`
}

/** The same, part by part, each with its releases. */
function classesByRelease(message: Action | Event, joint: 'or' | 'and', model: Model): Pick<Fact, 'parts'> {
  const { privileges } = message
  if ((message as Partial<Event>).answers !== undefined || privileges.length < 2) return {}
  const branches = allBranches(model)
  const starts = privileges.map(({ from }) => branches.findIndex((branch) => isOf(from, branch)))
  if (starts.includes(-1)) return {}
  const parts = privileges.map((span, at): Item => {
    const until = starts[at + 1]
    // The release that brought the next may be one within a branch: then the branch has both.
    const both = until !== undefined && privileges[at + 1]?.from !== branches[until]
    const on = branches.slice(starts[at], until === undefined ? undefined : until + (both ? 1 : 0))
    return { text: `${spanText(span, joint, model)} (from ${releaseLink(span.from, model)})`, on }
  })
  return { parts }
}

function isOf(release: string, branch: string): boolean {
  return release === branch || release.startsWith(`${branch}.`)
}

/** As manager.conf writes it: `write = agent`. */
function confText(spans: readonly PrivilegeSpan[], joint: 'or' | 'and', model: Model): string {
  if (spans.length < 2) return spans[0] === undefined ? 'none' : spanText(spans[0], joint, model)
  return spans.map((span) => `${spanText(span, joint, model)} (from ${releaseLink(span.from, model)})`).join(', ')
}

function spanText({ privileges }: PrivilegeSpan, joint: 'or' | 'and', model: Model): string {
  const key = joint === 'or' ? 'write' : 'read'
  return privileges.length === 0 ? freeText(joint) : privilegeLinks(privileges, joint, model, `${key} = `)
}

function freeText(joint: 'or' | 'and'): string {
  return joint === 'or' ? 'none: any login may' : 'none: every session gets it'
}

export function privilegesText(spans: readonly PrivilegeSpan[], joint: 'or' | 'and', model: Model): string {
  const words = ({ privileges }: PrivilegeSpan): string => privilegeLinks(privileges, joint, model) || freeText(joint)
  if (spans.length < 2) return spans[0] === undefined ? 'none' : words(spans[0])
  return spans.map((span) => `${words(span)} (from ${releaseLink(span.from, model)})`).join(', ')
}

function movedText({ replacedBy, ...message }: Action | Event, model: Model): string {
  if (replacedBy === undefined) return ''
  const successor = ('method' in message ? model.actions : model.events)[replacedBy.to]
  const name = successor === undefined ? code(replacedBy.to) : messageLink(successor)
  return joined([`by ${name} in ${replacedBy.since}.`, text(replacedBy.note ?? '')])
}
