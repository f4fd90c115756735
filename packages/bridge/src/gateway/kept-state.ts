import type { PatchOperation, Snapshot } from '@openami/live'
import { applyPatches } from '../consumer/patch.ts'
import type { StatePart } from './names.ts'

type Collection = Record<string, unknown>

/** The state of one node, kept by the patches that readers get, so that a snapshot and the patches after it fit together. */
export class KeptState {
  readonly #collections: Map<string, Collection>

  constructor(snapshot: Snapshot) {
    this.#collections = new Map(Object.entries(snapshot).map(([name, entries]) => [name, copyOf(entries)]))
  }

  apply(patches: readonly PatchOperation[]): void {
    for (const patch of patches) this.#apply(patch)
  }

  /** These collections alone. */
  pick(parts: readonly StatePart[]): Readonly<Partial<Record<StatePart, Collection>>> {
    return Object.fromEntries(parts.map((part) => [part, this.#collections.get(part) ?? {}]))
  }

  #apply(patch: PatchOperation): void {
    const [, part = '', id, ...rest] = patch.path.split('/')
    const collection = this.#collections.get(part)
    if (collection === undefined || id === undefined) return
    const key = id.replaceAll('~1', '/').replaceAll('~0', '~')
    if (rest.length === 0 && patch.op === 'remove') delete collection[key]
    else if (rest.length === 0) collection[key] = (patch as { value: unknown }).value
    else if (key in collection)
      // What has an id is the source's, and stays as it is.
      collection[key] = applyPatches(collection[key] as object, [{ ...patch, path: `/${rest.join('/')}` }])
  }
}

/** Without a prototype: an id may be `__proto__`. */
function copyOf(entries: object): Collection {
  return Object.assign(Object.create(null), entries) as Collection
}

/** Those patches that are about these collections. */
export function patchesOf(patches: readonly PatchOperation[], parts: readonly StatePart[]): readonly PatchOperation[] {
  return patches.filter(({ path }) => parts.includes(path.split('/', 2)[1] as StatePart))
}
