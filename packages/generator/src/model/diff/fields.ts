import type { ResolvedType } from '@openami/spec'
import type { EditionField, EditionParameter } from '../at-release.ts'
import type { Detail } from './change.ts'
import { movedMeaning, movedTo, type Span } from './moved.ts'

/** Headers that a program receives. */
export function compareFields(old: readonly EditionField[], now: readonly EditionField[], span: Span): Detail[] {
  return pair(old, now, span, (before, after) => {
    const details = typeChange(before, after)
    if (!before.optional && after.optional) {
      details.push({ weight: 'must', kind: 'header-presence', before: 'always', after: 'sometimes' })
    }
    if (before.optional && !after.optional) {
      details.push({ weight: 'may', kind: 'header-presence', before: 'sometimes', after: 'always' })
    }
    return details
  })
}

/** Parameters that a program sends. */
export function compareParameters(
  old: readonly EditionParameter[],
  now: readonly EditionParameter[],
  span: Span,
): Detail[] {
  const details = pair(old, now, span, (before, after) => {
    const found = typeChange(before, after)
    if (!before.required && after.required) {
      found.push({ weight: 'must', kind: 'header-presence', before: 'optional', after: 'required' })
    }
    if (before.required && !after.required) {
      found.push({ weight: 'may', kind: 'header-presence', before: 'required', after: 'optional' })
    }
    if (before.requiredWhen !== after.requiredWhen) {
      const words = (when: string | undefined) => (when === undefined ? 'optional' : `required: ${when}`)
      const change = { before: words(before.requiredWhen), after: words(after.requiredWhen) }
      found.push({ weight: after.requiredWhen === undefined ? 'may' : 'must', kind: 'header-presence', ...change })
    }
    if (before.default !== after.default) {
      const change = { before: before.default ?? 'none', after: after.default ?? 'none' }
      found.push({ weight: 'may', kind: 'header-default', ...change })
    }
    return found
  })
  return details.map((detail) => {
    const part = 'request' as const
    const added = now.find((one) => one.name === detail.header)
    if (detail.kind === 'header-new' && added?.required) return { ...detail, weight: 'must', after: 'required', part }
    return { ...detail, part }
  })
}

/** Names are the same in any case (R17): another spelling is not a loss. */
function pair<F extends EditionField>(
  old: readonly F[],
  now: readonly F[],
  span: Span,
  compare: (before: F, after: F) => Detail[],
): Detail[] {
  const details: Detail[] = []
  const find = (fields: readonly F[], { name }: F) =>
    fields.find((one) => one.name === name) ?? fields.find((one) => one.name.toLowerCase() === name.toLowerCase())
  for (const before of old) {
    const after = find(now, before)
    if (after === undefined) {
      const moved = movedTo(before.name, now, span)
      details.push({ weight: 'must', kind: 'header-gone', header: before.name, ...moved })
      continue
    }
    if (after.name !== before.name && !now.some((one) => one.name === before.name)) {
      details.push({ weight: 'may', kind: 'header-respelt', header: before.name, after: after.name })
    }
    const found = [...movedMeaning(before.name, span), ...compare(before, after)]
    for (const detail of found) details.push({ ...detail, header: before.name })
  }
  for (const after of now) {
    if (find(old, after) === undefined) details.push({ weight: 'new', kind: 'header-new', header: after.name })
  }
  return details
}

function typeChange(before: EditionField, after: EditionField): Detail[] {
  const details: Detail[] = []
  if (JSON.stringify(before.type) !== JSON.stringify(after.type)) {
    const change = { before: describeType(before.type), after: describeType(after.type) }
    details.push({ weight: 'must', kind: 'header-type', ...change })
  } else if (before.meaning !== after.meaning) {
    details.push({ weight: 'must', kind: 'header-type', before: before.summary, after: after.summary })
  }
  if (before.repeated !== after.repeated) {
    const words = (repeated: true | undefined) => (repeated ? 'any number of times' : 'once')
    details.push({ weight: 'must', kind: 'header-type', before: words(before.repeated), after: words(after.repeated) })
  }
  return details
}

/** A type in a few words: its name, or its definition. */
export function describeType(type: string | ResolvedType): string {
  if (typeof type === 'string') return type
  if (type.name !== undefined) return type.name
  if (type.kind === 'enum') return `one of ${Object.keys(type.values ?? {}).join(', ')}`
  if (type.kind === 'list' && type.items !== undefined) return `list of ${describeType(type.items)}`
  return type.kind
}
