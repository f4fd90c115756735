import type { PatchOperation, Snapshot } from '@openami/live'

/** What goes into one message of the state: a snapshot, or patches. */
export type StateBody =
  | { readonly kind: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly kind: 'patches'; readonly patches: readonly PatchOperation[] }

/**
 * A snapshot as messages that have `limit` bytes at most: whole, or else an empty one and patches that fill it. Readers of
 * the state make the same of both.
 */
export function snapshotMessages(snapshot: Snapshot, limit: number): StateBody[] {
  if (bytesOf(snapshot) <= limit) return [{ kind: 'snapshot', snapshot }]
  const collections = Object.entries(snapshot) as [string, Readonly<Record<string, unknown>>][]
  const empty = Object.fromEntries(collections.map(([name]) => [name, {}])) as unknown as Snapshot
  const patches = collections.flatMap(([name, entities]) =>
    Object.entries(entities).map(
      ([id, value]): PatchOperation => ({ op: 'add', path: `/${name}/${escaped(id)}`, value }),
    ),
  )
  return [{ kind: 'snapshot', snapshot: empty }, ...patchMessages(patches, limit)]
}

/** Patches as messages that have `limit` bytes at most, if no patch alone has more. */
export function patchMessages(patches: readonly PatchOperation[], limit: number): StateBody[] {
  const messages: StateBody[] = []
  let part: PatchOperation[] = []
  let bytes = 0
  for (const patch of patches) {
    const own = bytesOf(patch) + 1
    if (part.length > 0 && bytes + own > limit) {
      messages.push({ kind: 'patches', patches: part })
      part = []
      bytes = 0
    }
    part.push(patch)
    bytes += own
  }
  if (part.length > 0) messages.push({ kind: 'patches', patches: part })
  return messages
}

function bytesOf(value: object): number {
  return Buffer.byteLength(JSON.stringify(value))
}

/** A key in a path of JSON Patch. */
function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
