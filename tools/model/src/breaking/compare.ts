import { compareReleases } from '@openami/bindings/release'
import { compareText, didYouMean, type Path, spanIn } from '@openami/generator/internal'
import type { Action, Availability, Event, Field, Model, Parameter, PrivilegeSpan, ReplySpan } from '@openami/spec'
import { narrowed } from './types.ts'

/** What breaks a program that was written against the older bindings. */
export interface Break {
  rule: 'removed' | 'renamed' | 'narrowed'
  /** Where to look: in the spec as it is, or in the older one for what is gone from it. */
  in: 'new' | 'old'
  file: string
  path: Path
  message: string
}

type Say = (rule: Break['rule'], path: Path, message: string, where?: 'new' | 'old') => void

/** Everything of `old` that `now` removes, renames or narrows. What is added, and words, break nothing. */
export function findBreaks(old: Model, now: Model): Break[] {
  const breaks: Break[] = []
  for (const { branch } of old.releases) {
    if (now.releases.some((one) => one.branch === branch)) continue
    const place = { in: 'old', file: 'releases.yaml', path: [branch] } as const
    breaks.push({ rule: 'removed', ...place, message: `branch ${branch} is removed` })
  }
  for (const kind of ['actions', 'events'] as const) {
    const after: Record<string, Action | Event> = now[kind]
    for (const before of Object.values<Action | Event>(old[kind])) {
      const same = after[before.name]
      const noun = kind === 'actions' ? 'action' : 'event'
      if (same === undefined) {
        breaks.push(lost(before, old[kind], after, noun))
        continue
      }
      const say: Say = (rule, path, message, where = 'new') => {
        const file = (where === 'new' ? same : before).source.file
        breaks.push({ rule, in: where, file, path, message: `${noun} ${before.name}: ${message}` })
      }
      compareMessage(before, same, now, say)
      if ('request' in before && 'request' in same) compareActions(before, same, now, say)
      else if ('headers' in before && 'headers' in same) {
        compareFields(before.headers, same.headers, ['headers'], 'header', now, say)
      }
    }
  }
  return breaks.sort((a, b) => compareText(a.file, b.file))
}

/** A message is renamed when one that was not there before has its method, or a name close to it. */
function lost(before: Action | Event, old: object, after: Record<string, Action | Event>, noun: string): Break {
  const fresh = Object.values(after).filter((one) => !(one.name in old))
  const successor =
    fresh.find((one) => 'method' in one && 'method' in before && one.method === before.method) ??
    fresh.find((one) => one.area === before.area && didYouMean(before.name, [one.name]) !== '')
  if (successor !== undefined) {
    const message = `${noun} ${before.name} is renamed to ${successor.name}`
    return { rule: 'renamed', in: 'new', file: successor.source.file, path: [noun], message }
  }
  const place = { in: 'old', file: before.source.file, path: [noun] } as const
  return { rule: 'removed', ...place, message: `${noun} ${before.name} is removed` }
}

function compareMessage(before: Action | Event, same: Action | Event, now: Model, say: Say): void {
  compareAvailability(before, same, [], '', now, say)
  if (before.dynamic && !same.dynamic) say('narrowed', ['dynamic'], 'no longer takes any other header')
  comparePrivileges(before.privileges, same.privileges, 'request' in before, say)
}

/** An action asks for any of its classes, an event for all of them: more to ask for is a break. */
function comparePrivileges(old: PrivilegeSpan[], now: PrivilegeSpan[], any: boolean, say: Say): void {
  const at = (spans: readonly PrivilegeSpan[], release: string) =>
    spans.findLast((span) => compareReleases(span.from, release) <= 0)?.privileges ?? spans[0]?.privileges ?? []
  const releases = [...new Set([...old, ...now].map((span) => span.from))].sort(compareReleases)
  for (const release of releases) {
    const [had, has] = [at(old, release), at(now, release)]
    const enough = any
      ? has.length === 0 || (had.length > 0 && had.every((name) => has.includes(name)))
      : has.every((name) => had.includes(name))
    if (enough) continue
    const words = (names: readonly string[]) => names.join(any ? ' or ' : ' and ') || 'no class'
    say('narrowed', ['privileges'], `asks for ${words(has)} from ${release} on, asked for ${words(had)}`)
    return
  }
}

function compareAvailability(
  before: Availability,
  after: Availability,
  path: Path,
  what: string,
  now: Model,
  say: Say,
): void {
  const missing = now.releases.flatMap(({ branch }) => {
    const [had, has] = [spanIn(before, branch), spanIn(after, branch)]
    if (had === undefined) return []
    if (has === undefined) return [branch]
    const later = has.from !== undefined && (had.from === undefined || compareReleases(has.from, had.from) > 0)
    const sooner = has.to !== undefined && (had.to === undefined || compareReleases(has.to, had.to) < 0)
    return later || sooner ? [`part of ${branch}`] : []
  })
  if (missing.length > 0) say('narrowed', path, `${what}no longer exists in ${missing.join(', ')}`)
}

function compareActions(before: Action, same: Action, now: Model, say: Say): void {
  if (before.method !== same.method) {
    say('renamed', ['method'], `method ${before.method} is renamed to ${same.method}`)
  }
  compareFields(before.request, same.request, ['request'], 'parameter', now, say)
  const had = new Set(before.conditions.map((one) => JSON.stringify(one)))
  for (const [i, condition] of same.conditions.entries()) {
    if (had.has(JSON.stringify(condition))) continue
    const [kind, names] = Object.entries(condition)[0] as [string, string[]]
    // One among new parameters only affects no caller yet.
    if (kind !== 'oneOf' && !names.some((name) => before.request.some((one) => one.name === name))) continue
    say('narrowed', ['conditions', i], `has a new condition, ${kind} ${names.join(', ')}`)
  }
  if (before.outcome !== undefined && before.outcome.event !== same.outcome?.event) {
    say('narrowed', ['outcome'], `outcome is ${same.outcome?.event ?? 'none'}, was ${before.outcome.event}`)
  }
  const told = new Set<string>()
  for (const { branch } of now.releases) {
    const at = (replies: readonly ReplySpan[]) => replies.find((one) => spanIn(one, branch) !== undefined)
    const [old, fresh] = [at(before.replies), at(same.replies)]
    if (old === undefined || fresh === undefined) continue
    const path = same.replies.length > 1 ? ['reply', same.replies.indexOf(fresh)] : ['reply']
    const once: Say = (rule, where, message) => {
      if (!told.has(message)) say(rule, where, message)
      told.add(message)
    }
    compareReplies(old, fresh, path, now, once)
  }
}

function compareReplies(old: ReplySpan, fresh: ReplySpan, path: Path, now: Model, say: Say): void {
  if (old.kind !== fresh.kind) {
    say('narrowed', [...path, 'kind'], `reply is of kind ${fresh.kind}, was ${old.kind}`)
    return
  }
  const gone = (old.items ?? []).filter((name) => !fresh.items?.includes(name))
  if (gone.length > 0) say('narrowed', [...path, 'items'], `list no longer has ${gone.join(', ')}`)
  if (old.ends !== fresh.ends) say('narrowed', [...path, 'ends'], `list ends with ${fresh.ends}, was ${old.ends}`)
  compareFields(old.headers ?? [], fresh.headers ?? [], [...path, 'headers'], 'reply header', now, say)
}

function compareFields(
  old: readonly Field[],
  fresh: readonly Field[],
  path: Path,
  noun: string,
  now: Model,
  say: Say,
): void {
  for (const before of old) {
    const after = fresh.find((one) => one.name === before.name)
    if (after === undefined) {
      const respelt = fresh.find((one) => one.name.toLowerCase() === before.name.toLowerCase())
      if (respelt === undefined) say('removed', [...path, before.name], `${noun} ${before.name} is removed`, 'old')
      else say('renamed', [...path, respelt.name], `${noun} ${before.name} is renamed to ${respelt.name}`)
      continue
    }
    const at = [...path, before.name]
    compareAvailability(before, after, at, `${noun} ${before.name} `, now, say)
    for (const why of narrowed(before.type, after.type)) say('narrowed', at, `${noun} ${before.name} ${why}`)
    for (const why of presence(before, after)) say('narrowed', at, `${noun} ${before.name} ${why}`)
  }
  for (const after of fresh) {
    if (old.some((one) => one.name.toLowerCase() === after.name.toLowerCase())) continue
    if (isRequired(after)) say('narrowed', [...path, after.name], `${noun} ${after.name} is new and required`)
  }
}

function presence(before: Field, after: Field): string[] {
  const found: string[] = []
  if (!isRequired(before) && isRequired(after)) found.push('is required, was optional')
  const isSent = 'required' in after
  if (!isSent && !before.optional && after.optional) found.push('may be missing, was in every one')
  if (Boolean(before.repeated) !== Boolean(after.repeated)) {
    found.push(after.repeated ? 'is repeated, was single' : 'is single, was repeated')
  }
  if (Boolean(before.keyed) !== Boolean(after.keyed) || before.pattern !== after.pattern) {
    found.push('carries another kind of name')
  }
  return found
}

function isRequired(field: Field): boolean {
  return 'required' in field && (field as Parameter).required
}
