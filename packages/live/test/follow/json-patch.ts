import type { PatchOperation } from '../../src/follow/patches.ts'

/** Applies operations of RFC 6902 to a document, strictly: what a path leads through must be there. */
export function applyPatch(document: unknown, operations: readonly PatchOperation[]): unknown {
  let result = document
  for (const operation of JSON.parse(JSON.stringify(operations)) as PatchOperation[]) {
    if (operation.path === '' && operation.op === 'replace') result = operation.value
    else applyOne(result, operation)
  }
  return result
}

function applyOne(document: unknown, operation: PatchOperation): void {
  const { op, path } = operation
  const keys = path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  const last = keys.pop()
  let target = document as Record<string, unknown>
  for (const key of keys) {
    if (!Object.hasOwn(target, key)) throw new Error(`${op} ${path}: there is no ${key}`)
    target = target[key] as Record<string, unknown>
  }
  if (last === undefined) throw new Error(`${op} without a path`)
  if (op !== 'add' && !Object.hasOwn(target, last)) throw new Error(`${op} ${path}: there is no ${last}`)
  // In an array, an added item moves the others.
  if (op === 'add' && Array.isArray(target))
    target.splice(last === '-' ? target.length : Number(last), 0, operation.value)
  else if (op === 'remove' && Array.isArray(target)) target.splice(Number(last), 1)
  else if (op === 'remove') delete target[last]
  else target[last] = operation.value
}
