import type { Availability, Field, Group, Header, Meaning, Parameter } from '@openami/spec'
import { intersect, pick, unite } from './availability.ts'
import { checkEntries, checkWithin } from './availability-checks.ts'
import { always, availabilityOf, type Context, listOf } from './resolver-context.ts'
import type { Path, SpecFile } from './spec-file.ts'
import type { RawField, RawGroup, RawHeaders, RawInclude, RawParameter } from './spec-types.ts'
import { checkSuccessors } from './successors.ts'
import { choice, instead } from './suggest.ts'
import { resolveType } from './types.ts'

/** The context of header maps: their file and their message. */
export interface Owner {
  context: Context
  source: SpecFile
  path: Path
  /** When the message exists. */
  whole: Availability
  /** Groups have no life of their own: their members' entries are not held against a message. */
  free?: true
  /** Groups that are being resolved, to find one that includes itself. */
  within?: readonly string[]
}

/** Headers of a message in their order, groups expanded in their places. */
export function resolveFields(owner: Owner, raw: RawHeaders | undefined): Field[] {
  const fields: Field[] = []
  for (const [name, value] of Object.entries(raw ?? {})) {
    if (Array.isArray(value)) {
      for (const [i, include] of value.entries()) {
        const path = [...owner.path, name, i]
        for (const field of expand({ ...owner, path }, include)) {
          if (raw === undefined || !Object.hasOwn(raw, field.name)) addField(fields, field, owner.context)
        }
      }
    } else addField(fields, resolveField(owner, name, value), owner.context)
  }
  return fields.filter((field) => !fields.some((other) => isRespelt(field, other, owner.context)))
}

/** Whether the message lists the group's header in another spelling, for a release that has both. */
function isRespelt(field: Field, other: Field, context: Context): boolean {
  if (field.from === undefined || other.from !== undefined || field.name.toLowerCase() !== other.name.toLowerCase())
    return false
  return intersect(field, other, context.releases) !== undefined
}

/** Parameters of an action in their order. */
export function resolveParameters(owner: Owner, raw: Record<string, RawParameter> | undefined): Parameter[] {
  const parameters: Parameter[] = []
  for (const [name, value] of Object.entries(raw ?? {})) {
    parameters.push({
      ...resolveField(owner, name, value),
      required: value.required ?? false,
      ...(value.requiredWhen !== undefined && { requiredWhen: value.requiredWhen }),
      ...(value.default !== undefined && { default: String(value.default) }),
    })
  }
  return parameters
}

/** Two groups may bring the same header in different releases: it is one header, in all of them. */
function addField(fields: Field[], field: Field, context: Context): void {
  const at = fields.findIndex((other) => other.name === field.name)
  const before = fields[at]
  if (before === undefined) fields.push(field)
  else {
    const { until: _until, absentIn: _absentIn, ...rest } = before
    fields[at] = { ...rest, ...unite(before, field, context.releases) }
  }
}

function resolveField(owner: Owner, name: string, raw: RawField): Field {
  const { context, source, whole } = owner
  const path = [...owner.path, name]
  const within = owner.free ? checkEntries(context, source, path, raw) : checkWithin(context, source, path, raw, whole)
  const availability = limit(context, raw, whole)
  const header = findHeader(context, name)
  const meaning = pickMeaning(owner, path, name, header, raw)
  const type =
    raw.type !== undefined
      ? resolveType(context, source, [...path, 'type'], raw.type)
      : (meaning?.type ?? { kind: 'string' })
  if (availability === undefined && within !== false) {
    source.report(
      path,
      'availability-outside-message',
      `${name} would exist in no release that has its message; write releases of the message, or remove the header`,
    )
  }
  const absent = raw.absent ?? meaning?.absent
  const pattern = raw.pattern === undefined ? undefined : placeholder(name, raw.pattern)
  if (raw.pattern !== undefined && pattern === undefined) {
    source.report(
      [...path, 'pattern'],
      'schema',
      `${name} has no X, * or 000000 in place of a number or text; write one into the name, or remove \`pattern\``,
      'value',
    )
  }
  return {
    name,
    meaning: meaning?.id ?? 'default',
    summary: raw.summary ?? meaning?.summary ?? '',
    type,
    ...(availability ?? pick(whole)),
    ...(absent !== undefined && { absent }),
    ...(raw.repeated && { repeated: true }),
    ...(pattern !== undefined && { pattern }),
    ...((raw.keyed || name.endsWith(')')) && { keyed: true }),
    ...(raw.optional && { optional: true }),
    ...((raw.sensitive || meaning?.sensitive || type.kind === 'secret') && { sensitive: true }),
    ...(raw.replacedBy !== undefined && { replacedBy: { ...raw.replacedBy, to: listOf(raw.replacedBy.to) ?? [] } }),
  }
}

/** The message's own availability where nothing else is said. */
function limit(context: Context, raw: Pick<RawField, 'since' | 'until' | 'absentIn'>, whole: Availability) {
  if (raw.since === undefined && raw.until === undefined && raw.absentIn === undefined) return pick(whole)
  return intersect(availabilityOf(raw, whole.since), whole, context.releases)
}

/** `ChanVariable(<channel>)` is described as `ChanVariable`. */
function findHeader(context: Context, name: string): Header | undefined {
  return context.headers[name] ?? context.headers[name.replace(/\(.*\)$/, '')]
}

function pickMeaning(
  owner: Owner,
  path: Path,
  name: string,
  header: Header | undefined,
  { meaning: wanted, type, summary }: RawField,
): Meaning | undefined {
  const { context, source } = owner
  // A spec that adds to another need not put into headers/ what one message alone has.
  const isWhole = context.base !== undefined && wanted === undefined && type !== undefined && summary !== undefined
  if (isWhole && header?.meanings.length !== 1) return undefined
  if (header === undefined) {
    if (!context.complete.has('headers')) return undefined
    const hint = instead(
      name,
      Object.keys(context.headers),
      context.base === undefined
        ? 'describe it in headers/, in the file of its area'
        : 'write its `type` and `summary` here, or describe it in headers/',
    )
    source.report(path, 'unknown-header', `headers/ has no ${name}${hint}`)
    return undefined
  }
  const ids = header.meanings.map((one) => one.id)
  let found: Meaning | undefined
  if (wanted !== undefined) {
    found = header.meanings.find((one) => one.id === wanted)
    if (found === undefined) {
      const hint = instead(wanted, ids, ids.length === 1 ? 'remove `meaning`' : `write ${choice(ids)}`)
      source.report([...path, 'meaning'], 'unknown-meaning', `${name} has no meaning ${wanted}${hint}`, 'value')
    }
  } else if (header.meanings.length > 1) {
    source.report(
      path,
      'ambiguous-meaning',
      `${name} has several meanings; write \`meaning: ${ids[0]}\`, or ${choice(ids.slice(1))}`,
    )
  }
  found ??= header.meanings[0]
  if (found !== undefined) context.usedMeanings.add(found)
  return found
}

/** The part of the name for a number or text. */
function placeholder(name: string, pattern: string): string | undefined {
  if (name.includes(pattern)) return pattern
  return /0{3,}/.exec(name)?.[0] ?? (name.includes('*') ? '*' : name.includes('X') ? 'X' : undefined)
}

/** Headers of one `$include`, prefixed, and limited to where include and message both are. */
function expand(owner: Owner, raw: string | RawInclude): Field[] {
  const { context, source, path, whole } = owner
  const include: RawInclude = typeof raw === 'string' ? { group: raw } : raw
  const group = resolveGroup(owner, include.group)
  if (owner.free) checkEntries(context, source, path, include)
  else checkWithin(context, source, path, include, whole)
  const bounds = limit(context, include, whole)
  if (group === undefined || bounds === undefined) return []
  const prefix = include.prefix ?? ''
  const about = owned(owner, group, include)
  const fields: Field[] = []
  for (const member of group.headers) {
    const availability = intersect(member, bounds, context.releases)
    if (availability === undefined) continue
    const { since: _since, until: _until, absentIn: _absentIn, from: _from, ...rest } = member
    const name = prefix + member.name
    const { replacedBy } = member
    fields.push({
      ...rest,
      ...(replacedBy !== undefined && { replacedBy: { ...replacedBy, to: replacedBy.to.map((to) => prefix + to) } }),
      summary: about(member.summary),
      ...own(context, name, member),
      name,
      ...availability,
      ...(include.optional && { optional: true }),
      from: { group: group.name, prefix },
    })
  }
  return fields
}

/** Puts what the include is about into a summary, where the group says what its headers are about. */
function owned({ source, path }: Owner, { name, of }: Group, include: RawInclude): (summary: string) => string {
  if ((of === undefined) !== (include.of === undefined) && (include.prefix !== undefined || include.of !== undefined)) {
    const message =
      of === undefined
        ? `the group ${name} does not say what it is about; remove \`of\` here, or write it there`
        : `the headers that begin with ${include.prefix} are about something else than "${of}"; write \`of: …\``
    source.report(path, 'unclear-owner', message, 'value')
  }
  const words = include.of
  return of === undefined || words === undefined ? (summary) => summary : (summary) => summary.replace(of, words)
}

/** Where headers/ describes the prefixed name too, its words are the better ones. */
function own(context: Context, name: string, member: Field): Partial<Field> {
  if (name === member.name) return {}
  const header = context.headers[name]
  const meaning = header?.meanings.find((one) => one.id === member.meaning) ?? header?.meanings[0]
  if (meaning === undefined) return {}
  context.usedMeanings.add(meaning)
  return { meaning: meaning.id, summary: meaning.summary, type: meaning.type }
}

function resolveGroup(owner: Owner, name: string): Group | undefined {
  const { context, source, path } = owner
  const entry = context.groups[name]
  if (entry === undefined) {
    if (!context.complete.has('group')) return undefined
    const hint = instead(name, Object.keys(context.groups), `write its file groups/${name}.yaml`)
    source.report(path, 'unknown-group', `there is no group ${name}${hint}`, 'value')
    return undefined
  }
  if (entry.resolved !== undefined) return entry.resolved
  const within = owner.within ?? []
  if (within.includes(name)) {
    source.report(path, 'unknown-group', `the group ${name} would include itself; remove this`, 'value')
    return undefined
  }
  const file = entry.source
  if (file === undefined) return undefined
  const raw = file.data as RawGroup
  const inner: Owner = {
    context,
    source: file,
    path: ['headers'],
    whole: always(context),
    free: true,
    within: [...within, name],
  }
  const headers = resolveFields(inner, raw.headers)
  checkSuccessors(context, file, ['headers'], raw.headers, headers)
  const { of } = raw
  for (const header of headers) {
    if (of !== undefined && context.complete.has('headers') && !header.summary.includes(of)) {
      file.report(
        ['headers', header.name],
        'unclear-owner',
        `the summary does not say "${of}", which an include with a prefix replaces; write it into the summary`,
      )
    }
  }
  entry.resolved = { name, summary: raw.summary, ...(of !== undefined && { of }), headers }
  return entry.resolved
}

/** Every group of groups/, each resolved once. */
export function resolveGroups(context: Context): Record<string, Group> {
  const groups: Record<string, Group> = Object.create(null)
  for (const [name, { source, resolved }] of Object.entries(context.groups)) {
    if (source === undefined) {
      if (resolved !== undefined) groups[name] = resolved
      continue
    }
    const owner: Owner = { context, source, path: [], whole: always(context), free: true }
    const group = resolveGroup(owner, name)
    if (group !== undefined) groups[name] = group
  }
  return groups
}
