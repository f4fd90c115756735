import { availableIn, branchOf } from '@openami/bindings/release'
import type { Availability, ReplySpan } from '@openami/spec'
import { intersect, pick } from './availability.ts'
import { checkEntries } from './availability-checks.ts'
import { resolveFields } from './fields.ts'
import { type Framing, framingOf } from './reply-framing.ts'
import { availabilityOf, type Context, checkEvent, listOf } from './resolver-context.ts'
import type { Path, SpecFile } from './spec-file.ts'
import type { RawReply } from './spec-types.ts'
import { checkSuccessors } from './successors.ts'
import { isPattern, patternProblem } from './types.ts'

/** Replies of one action, each with the releases for which it holds. */
export function resolveReplies(
  context: Context,
  source: SpecFile,
  raw: RawReply | RawReply[],
  whole: Availability,
): ReplySpan[] {
  const several = Array.isArray(raw)
  const replies = [raw]
    .flat()
    .map((one, i) => resolveReply(context, source, several ? ['reply', i] : ['reply'], one, whole))
  const headers = replies.flatMap((reply) => reply.headers ?? [])
  for (const [i, one] of [raw].flat().entries()) {
    checkSuccessors(context, source, several ? ['reply', i, 'headers'] : ['reply', 'headers'], one.headers, headers)
  }
  const probes = probeReleases(context, [whole, ...replies])
  for (const [i, reply] of replies.entries()) {
    const rival = replies.findIndex((other, j) => j < i && probes.some((at) => holds(other, at) && holds(reply, at)))
    if (rival === -1) continue
    const at = probes.find((probe) => holds(reply, probe) && holds(replies[rival] as ReplySpan, probe))
    source.report(
      ['reply', i],
      'overlapping-replies',
      `this reply and reply ${rival + 1} of the list both hold in ${at}; write \`since\` and \`until\` so that one of them does`,
    )
  }
  const gap = probes.find((at) => holds(whole, at) && !replies.some((reply) => holds(reply, at)))
  if (gap !== undefined)
    source.report(
      ['reply'],
      'missing-reply',
      `no reply holds in ${gap}, which has the action; write one, or change \`since\` and \`until\` of the others`,
    )
  return replies
}

function resolveReply(context: Context, source: SpecFile, path: Path, raw: RawReply, whole: Availability): ReplySpan {
  checkEntries(context, source, path, raw)
  const own = raw.since === undefined && raw.until === undefined ? whole : availabilityOf(raw, whole.since)
  const availability = pick(intersect(own, whole, context.releases) ?? own)
  for (const [i, name] of (raw.items ?? []).entries()) checkEvent(context, source, [...path, 'items', i], name)
  if (raw.ends !== undefined) checkEvent(context, source, [...path, 'ends'], raw.ends)
  if (raw.kind === 'list' && raw.ends === undefined && raw.withoutEnd === undefined) {
    const message = '`ends` must name the event that ends the list; write `withoutEnd: true` where none does'
    source.report(path, 'list-without-terminator', message)
  }
  checkFraming(source, path, raw)
  if ((raw.kind === 'list' || raw.kind === 'event') && raw.items === undefined) {
    source.report(path, 'schema', '`items` is missing; write the events of the answer, as in `items: [QueueParams]`')
  }
  if (raw.kind === 'event' && (raw.items?.length ?? 0) > 1) {
    source.report([...path, 'items'], 'schema', '`kind: event` is answered by one event; write one, or `kind: list`')
  }
  checkRows(source, path, raw)
  const headers =
    raw.headers === undefined
      ? undefined
      : resolveFields({ context, source, path: [...path, 'headers'], whole: availability }, raw.headers)
  return {
    ...availability,
    kind: raw.kind,
    ...(headers !== undefined && { headers }),
    ...(raw.rows !== undefined && { rows: raw.rows }),
    ...(raw.items !== undefined && { items: raw.items }),
    ...(raw.ends !== undefined && { ends: raw.ends }),
    ...(raw.sometimes !== undefined && { sometimes: raw.sometimes }),
    ...framingOf(raw),
  }
}

/** Kinds of reply that each of these keys can describe. */
const framingKinds: Readonly<Record<keyof Framing, readonly string[]>> = {
  withoutActionId: ['ack', 'fields', 'list', 'event', 'output'],
  actionIdFirst: ['list'],
  withoutStart: ['list'],
  withoutEnd: ['list'],
  withoutResponse: ['fields'],
  empty: ['list'],
}

function checkFraming(source: SpecFile, path: Path, raw: RawReply): void {
  for (const [key, kinds] of Object.entries(framingKinds) as Array<[keyof Framing, readonly string[]]>) {
    if (raw[key] === undefined || kinds.includes(raw.kind)) continue
    const wanted = kinds.join(', ')
    source.report([...path, key], 'schema', `\`${key}\` goes with kind ${wanted}; leave it out of kind ${raw.kind}`)
  }
  if (raw.withoutEnd && raw.ends !== undefined)
    source.report(
      [...path, 'withoutEnd'],
      'schema',
      '`withoutEnd` and `ends` contradict each other; leave one of them out',
    )
  const parts = raw.kind === 'list' || raw.kind === 'event' ? [] : (raw.withoutActionId ?? [])
  for (const [i, part] of parts.entries()) {
    if (part === 'response') continue
    const message = `only lists have ${part}; write [response] or leave \`withoutActionId\` out`
    source.report([...path, 'withoutActionId', i], 'schema', message)
  }
}

/** Rows of text are known by what they look like: nothing else distinguishes them from the rest of a torn message. */
function checkRows(source: SpecFile, path: Path, { kind, rows, headers, withoutResponse }: RawReply): void {
  if (kind === 'text' && rows === undefined && headers === undefined) {
    source.report(
      path,
      'schema',
      '`kind: text` needs `rows`, regular expressions that its lines fit, or `headers`; write either of them',
    )
  }
  if (kind !== 'text' && withoutResponse === undefined && rows !== undefined) {
    const message = 'only `kind: text` and `withoutResponse: true` have `rows`; remove them'
    source.report([...path, 'rows'], 'schema', message)
  }
  for (const [i, row] of rows?.entries() ?? []) {
    if (isPattern(row)) continue
    source.report([...path, 'rows', i], 'schema', patternProblem(row), 'value')
  }
}

function holds(availability: Availability, release: string): boolean {
  return availableIn(availability, release)
}

/** First and last release of every branch, and the releases around every entry: nothing changes between them. */
function probeReleases(context: Context, all: readonly Availability[]): string[] {
  const entries = all.flatMap((one) => [...one.since, ...(listOf(one.until) ?? [])])
  return context.releases.flatMap(({ branch, first, last }) => {
    const own = entries.filter((entry) => branchOf(entry) === branch && entry !== branch)
    return [first, ...own.flatMap((entry) => [entry, next(entry)]), last].filter((at) => at !== branch)
  })
}

/** The release that follows `18.23` or `18.23.1`. */
function next(entry: string): string {
  const parts = entry.split('.')
  return [...parts.slice(0, -1), String(Number(parts.at(-1)) + 1)].join('.')
}
