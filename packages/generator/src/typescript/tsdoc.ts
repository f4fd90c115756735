import type { Action, Availability, Event, Field, Group, Parameter, PrivilegeSpan } from '@openami/spec'

/** `since 1.4, until 20, not in 19`. */
export function availabilityText({ since, until, absentIn }: Availability): string {
  const parts = [`since ${since.join(', ')}`]
  if (until !== undefined) parts.push(`until ${until.join(', ')}`)
  if (absentIn !== undefined) parts.push(`not in ${absentIn.join(', ')}`)
  return parts.join('; ')
}

export function sameAvailability(a: Availability, b: Availability): boolean {
  const text = ({ since, until, absentIn }: Availability): string =>
    JSON.stringify([since, until ?? [], absentIn ?? []])
  return text(a) === text(b)
}

export function privilegesText(spans: readonly PrivilegeSpan[], joint: 'or' | 'and'): string {
  const words = (span: PrivilegeSpan): string => span.privileges.join(` ${joint} `) || 'none'
  const [only] = spans
  if (only === undefined) return 'none'
  if (spans.length === 1) return words(only)
  return spans.map((span) => `${words(span)} (from ${span.from})`).join(', ')
}

function eventPrivileges({ answers, byItself, privileges }: Event): string {
  if (answers === undefined) return `Privileges: ${privilegesText(privileges, 'and')}.`
  const asked = answers.join(', ')
  if (byItself) return `Privileges: ${privilegesText(privileges, 'and')}; none as part of the answer to ${asked}.`
  return `Privileges: none; it only comes in the answer to ${asked}.`
}

export function actionDoc(action: Action): string {
  return doc([
    action.summary,
    action.description,
    ...(action.notes ?? []),
    `${capital(availabilityText(action))}. Privileges: ${privilegesText(action.privileges, 'or')}.${risks(action)}`,
    action.outcome === undefined ? undefined : `The result is reported later by ${action.outcome.event}.`,
    `Source: spec/${action.source.file}`,
    ...deprecation(action),
  ])
}

/** For a request: the client's method documents the rest. */
export function requestDoc(action: Action): string {
  return doc([
    `Parameters of ${action.name}; the method \`${action.method}\` describes the action.`,
    ...deprecation(action),
  ])
}

/** `groups` documents the groups of headers. */
export function eventDoc(event: Event, groups: readonly string[] = []): string {
  return doc([
    event.summary,
    event.description,
    ...(event.notes ?? []),
    event.dynamic ? 'Headers chosen at run time may follow; `get` and `toObject` have them.' : undefined,
    patterns(event.headers),
    event.neverSent === undefined ? undefined : `Never sent: ${event.neverSent}`,
    { text: [`${capital(availabilityText(event))}. ${escaped(eventPrivileges(event))}`, ...groups].join('\n') },
    `Source: spec/${event.source.file}`,
    ...deprecation(event),
  ])
}

/** Of a group with a prefix; `about` is what all its messages say that it is about. */
export function groupDoc(group: Group, prefix: string, about: string | undefined): string {
  const here = about === undefined || about === group.of ? undefined : `Here of ${about}.`
  const names = prefix === '' ? undefined : `Each name begins with \`${prefix}\`.`
  return doc([group.summary, [here, names].filter(Boolean).join(' '), `Source: spec/groups/${group.name}.yaml`])
}

/** What one header of `owner` holds. `codes` is the type that lists what its numbers mean. */
export function fieldDoc(field: Field, owner: Availability, codes?: string, parameter?: Parameter): string {
  const { type } = field
  const lines: DocPart[] = [field.summary]
  if (type.unit !== undefined) lines.push(`Unit: ${type.unit}.`)
  lines.push(...boundsText(type))
  if (codes !== undefined) lines.push({ text: `Values: {@link ${codes}}.` })
  if (parameter?.default !== undefined) lines.push(`Default: ${parameter.default}.`)
  if (parameter?.requiredWhen !== undefined) lines.push(`Required: ${parameter.requiredWhen.replace(/^Required /, '')}`)
  if (field.absent !== undefined) lines.push(`No value: ${field.absent.map((text) => `\`${text}\``).join(', ')}.`)
  if (!sameAvailability(field, owner)) lines.push(`${capital(availabilityText(field))}.`)
  if (field.sensitive) lines.push('Sensitive: never printed.')
  return doc(lines, '\n')
}

/** What a type of values is, and what each of them means. */
export function valuesDoc(summary: string, { values = {} }: Field['type']): string {
  const list = Object.entries(values).map(([value, meaning]) => `- \`${value}\`: ${meaning}`)
  return doc([summary, { text: doc(list, '\n') }])
}

/** `Minimum: 0.` and `Maximum: 9.`, whichever the type has. */
export function boundsText({ minimum, maximum }: Field['type']): string[] {
  return [
    ...(minimum === undefined ? [] : [`Minimum: ${minimum}.`]),
    ...(maximum === undefined ? [] : [`Maximum: ${maximum}.`]),
  ]
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function risks({ risk }: Action): string {
  return risk.length === 0 ? '' : ` Risk: ${risk.map((word) => word.replaceAll('-', ' ')).join(', ')}.`
}

/** One tag, last in the comment: editors strike through what carries it. */
function deprecation({ replacedBy, deprecated }: Action | Event): DocPart[] {
  if (replacedBy === undefined && deprecated === undefined) return []
  const moved = replacedBy === undefined ? '' : `Replaced by ${replacedBy.to} in ${replacedBy.since}.`
  return [{ text: `@deprecated ${escaped([moved, replacedBy?.note, deprecated].filter(Boolean).join(' '))}` }]
}

function patterns(headers: readonly Field[]): string | undefined {
  const names = headers.filter((header) => header.pattern !== undefined).map((header) => `\`${header.name}\``)
  return names.length === 0 ? undefined : `Read by \`get\` and \`toObject\`, for their names vary: ${names.join(', ')}.`
}

/** Words of the spec, or TSDoc of the generator's own. */
type DocPart = string | undefined | { text: string }

/** Comment text of these parts, without empty ones. */
function doc(parts: readonly DocPart[], gap = '\n\n'): string {
  return parts
    .map((part) => (typeof part === 'object' ? part.text : escaped(part ?? '')))
    .filter((part) => part !== '')
    .join(gap)
}

/** Words of the spec cannot end the comment or start a tag. */
export function escaped(text: string): string {
  return text.replaceAll('*/', '*\u200b/').replaceAll('@', '\\@').replace(/[{}]/g, '\\$&')
}
