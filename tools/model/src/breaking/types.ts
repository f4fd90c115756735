import type { ResolvedType } from '@openami/spec'

/** How the type takes or gives less than before, or another thing; nothing where it is the same or wider. */
export function narrowed(before: ResolvedType, after: ResolvedType): string[] {
  if (before.kind !== after.kind) return [`is of kind ${after.kind}, was ${before.kind}`]
  const found: string[] = []
  if (before.unit !== after.unit) found.push(`is in ${after.unit ?? 'no unit'}, was in ${before.unit ?? 'no unit'}`)
  if (after.minimum !== undefined && after.minimum > (before.minimum ?? Number.NEGATIVE_INFINITY)) {
    found.push(`is at least ${after.minimum}, was ${before.minimum ?? 'unlimited'}`)
  }
  if (after.maximum !== undefined && after.maximum < (before.maximum ?? Number.POSITIVE_INFINITY)) {
    found.push(`is at most ${after.maximum}, was ${before.maximum ?? 'unlimited'}`)
  }
  const gone = before.values === undefined ? [] : keys(before.values).filter((key) => !(key in (after.values ?? {})))
  if (gone.length > 0) found.push(`no longer has ${gone.length === 1 ? 'the value' : 'the values'} ${gone.join(', ')}`)
  for (const side of ['true', 'false'] as const) {
    const lost = (before[side] ?? []).filter((spelling) => !after[side]?.includes(spelling))
    if (lost.length > 0) found.push(`no longer reads ${lost.join(', ')} as ${side}`)
  }
  if (before.separator !== after.separator) {
    found.push(`is separated by ${JSON.stringify(after.separator)}, was by ${JSON.stringify(before.separator)}`)
  }
  if (after.pattern !== undefined && after.pattern !== before.pattern) found.push(`must fit ${after.pattern}`)
  if (before.items !== undefined && after.items !== undefined) {
    found.push(...narrowed(before.items, after.items).map((why) => `has items, each of which ${why}`))
  }
  return found
}

function keys(record: object): string[] {
  return Object.keys(record)
}
