import { DRAFT, type Field, type Header, type Model } from '@openami/generator/internal'
import type { Spec } from '../spec.ts'
import { membersOf } from '../spec.ts'
import type { Kind, SurveyedField, SurveyedMessage } from '../survey.ts'

/** A group with its prefix, found among the headers of a message. */
export interface GuessedGroup {
  group: string
  prefix?: string
  /** Whose headers they are: words that only a reader of the documentation can find. */
  of?: string
}

/** Fewer headers than this are not a group, whatever their names. */
const SMALLEST_GROUP = 4

/** Area of the messages of the same module, else of those whose name begins alike. */
export function guessArea(model: Model, { name, module }: SurveyedMessage): string {
  const all = [...Object.values(model.actions), ...Object.values(model.events)]
  const mates = all.filter((one) => one.module === module)
  if (mates.length > 0) return mostCommon(mates.map((one) => one.area)) as string
  const alike = (other: string) => {
    let length = 0
    while (length < name.length && name[length] === other[length]) length++
    return length
  }
  const best = Math.max(0, ...all.map((one) => alike(one.name)))
  const nearest = best < SMALLEST_GROUP ? [] : all.filter((one) => alike(one.name) === best)
  return mostCommon(nearest.map((one) => one.area)) ?? 'system'
}

/** The meaning that messages of the area give the header most often, else that all do. */
export function guessMeaning(model: Model, header: Header, area: string, kind: Kind): string {
  const uses = (messages: Array<{ area: string; fields: readonly Field[] }>) =>
    mostCommon(
      messages.flatMap(({ fields }) => fields.filter((one) => one.name === header.name).map((one) => one.meaning)),
    )
  const actions = Object.values(model.actions).map((one) => ({ area: one.area, fields: one.request }))
  const events = Object.values(model.events).map((one) => ({ area: one.area, fields: one.headers }))
  const same = kind === 'action' ? actions : events
  const found =
    uses(same.filter((one) => one.area === area)) ??
    uses([...actions, ...events].filter((one) => one.area === area)) ??
    uses(same) ??
    uses([...actions, ...events])
  return found ?? header.meanings[0]?.id ?? 'default'
}

/** Type of a header that the spec does not know: by its values, by the known name that it ends in, by an example. */
export function guessType(model: Model, field: SurveyedField, example: string | undefined): string | object {
  if (field.values !== undefined) return { enum: Object.fromEntries(field.values.map((value) => [value, DRAFT])) }
  const { name } = field
  const known = Object.values(model.headers)
    .filter((header) => name.length > header.name.length && name.endsWith(header.name) && /^[A-Z]/.test(header.name))
    .sort((a, b) => b.name.length - a.name.length)
  for (const header of known) {
    const type = header.meanings.length === 1 ? header.meanings[0]?.type.name : undefined
    if (type !== undefined) return type
  }
  return example !== undefined && /^-?\d{1,15}$/.test(example) ? 'integer' : 'text'
}

/** Groups all of whose lasting members are there, the larger first, and the fields that are left. */
export function guessGroups(
  spec: Spec,
  fields: readonly SurveyedField[],
): { groups: GuessedGroup[]; rest: SurveyedField[] } {
  const groups: GuessedGroup[] = []
  let rest = [...fields]
  const candidates = Object.keys(spec.model.groups)
    .map((group) => ({ group, members: membersOf(spec, group) }))
    .sort((a, b) => b.members.length - a.members.length)
  for (const { group, members } of candidates) {
    const lasting = members.filter((one) => !one.optional)
    const first = lasting[0]?.name
    if (first === undefined || lasting.length < SMALLEST_GROUP) continue
    for (const { name } of [...rest]) {
      if (!name.endsWith(first)) continue
      const prefix = name.slice(0, name.length - first.length)
      if (!lasting.every((one) => rest.some((field) => field.name === prefix + one.name))) continue
      const owned = prefix !== '' && spec.model.groups[group]?.of !== undefined
      groups.push({ group, ...(prefix !== '' && { prefix }), ...(owned && { of: DRAFT }) })
      rest = rest.filter((field) => !members.some((one) => field.name === prefix + one.name))
    }
  }
  return { groups, rest }
}

function mostCommon(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
