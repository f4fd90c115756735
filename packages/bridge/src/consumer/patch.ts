import type { PatchOperation } from '@openami/live'

/** What JSON Patch makes of a document, which stays as it is. Of RFC 6902, what `patches()` of `live` writes. */
export function applyPatches<T extends object>(document: T, patches: readonly PatchOperation[]): T {
  let result: unknown = document
  for (const patch of patches) {
    const path = patch.path.split('/').slice(1).map(unescaped)
    result = changed(result, path, patch)
  }
  return result as T
}

function changed(value: unknown, path: readonly string[], patch: PatchOperation): unknown {
  const [name, ...rest] = path
  if (name === undefined) return patch.op === 'remove' ? undefined : patch.value
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === name ? changed(item, rest, patch) : item))
  const before = (value ?? {}) as Record<string, unknown>
  const copy = Object.assign(Object.create(null), before) as Record<string, unknown>
  if (rest.length === 0 && patch.op === 'remove') delete copy[name]
  else copy[name] = changed(before[name], rest, patch)
  return copy
}

function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~')
}
