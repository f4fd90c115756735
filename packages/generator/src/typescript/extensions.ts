import type { Event } from '@openami/spec'
import type { Member } from './declarations.ts'
import { aboutOf, type GroupInterface } from './groups.ts'
import { keyText, stringText } from './names.ts'
import { availabilityText, escaped, sameAvailability } from './tsdoc.ts'

/** What an event takes from one of them. */
export interface Extension {
  /** `Partial<ChannelSnapshot>`. */
  base: string
  name: string
  /** Keys of members that need not be said again. */
  inherited: string[]
  /** Keys of members that are said again only because every release of the event has them. */
  narrowed: string[]
  /** What the event's documentation says of it. */
  doc: string | undefined
}

/** How the event extends the interfaces of its groups. `members` are all of the event by key, `own` those of no group. */
export function extend(
  groups: readonly GroupInterface[],
  event: Event,
  members: ReadonlyMap<string, Member>,
  own: ReadonlySet<string>,
): Extension[] {
  const taken = new Set<string>()
  return groups.flatMap((group) => {
    const [whole, partial] = [compare(group, members, own, taken, false), compare(group, members, own, taken, true)]
    const best = partial.inherited.length > whole.inherited.length ? partial : whole
    if (best.inherited.length === 0) return []
    for (const key of group.members.keys()) if (!best.omitted.includes(key)) taken.add(key)
    const omitted = best.omitted.map(stringText).join(' | ')
    const name = omitted === '' ? group.name : `Omit<${group.name}, ${omitted}>`
    const base = best === partial ? `Partial<${name}>` : name
    return [{ base, name: group.name, inherited: best.inherited, narrowed: best.narrowed, doc: remark(group, event) }]
  })
}

interface Comparison {
  /** Members that are the event's as they are. */
  inherited: string[]
  /** Optional members that the event always has. */
  narrowed: string[]
  /** Members that the event does not have, or has as something else. */
  omitted: string[]
}

function compare(
  group: GroupInterface,
  members: ReadonlyMap<string, Member>,
  own: ReadonlySet<string>,
  taken: ReadonlySet<string>,
  isPartial: boolean,
): Comparison {
  const found: Comparison = { inherited: [], narrowed: [], omitted: [] }
  for (const [key, base] of group.members) {
    const member = members.get(key)
    const optional = isPartial || base.optional === true
    if (member === undefined || taken.has(key) || member.type !== base.type || (member.optional && !optional))
      found.omitted.push(key)
    else if (own.has(key) && member.doc !== base.doc) continue
    else if (member.optional === optional) found.inherited.push(key)
    else found.narrowed.push(key)
  }
  return found
}

/** What the event has to say of a group: what it is about here, and since when. */
function remark({ name, group, prefix, about, members }: GroupInterface, event: Event): string | undefined {
  const fields = event.headers.filter((field) => field.from?.group === group.name && field.from.prefix === prefix)
  const here = fields.map((field) => aboutOf(field, group)).find((words) => words !== undefined)
  const span = fields.find((field) => members.get(keyText(field.name))?.optional === false)
  const parts = [
    ...(here === undefined || here === about ? [] : [here]),
    ...(span === undefined || sameAvailability(span, event) ? [] : [availabilityText(span)]),
  ]
  return parts.length === 0 ? undefined : `{@link ${name}}: ${escaped(parts.join('; '))}.`
}
