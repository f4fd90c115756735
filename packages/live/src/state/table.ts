import type { Change, Entities, EntityName } from './changes.ts'

/** Entities of one kind by their id. What is in it is never changed in place, so that what was read stays as it was. */
export class Table<K extends EntityName> {
  readonly #kind: K
  readonly #emit: (change: Change) => void
  readonly #make: (fields: Entities[K]) => Entities[K]
  readonly map = new Map<string, Entities[K]>()

  constructor(
    kind: K,
    emit: (change: Change) => void,
    make: (fields: Entities[K]) => Entities[K] = (fields) => fields,
  ) {
    this.#kind = kind
    this.#emit = emit
    this.#make = make
  }

  get(id: string): Entities[K] | undefined {
    return this.map.get(id)
  }

  add(id: string, fields: Entities[K], at: number): void {
    const value = this.#make(fields)
    this.map.set(id, value)
    this.#emit({ type: `${this.#kind}:added`, at, value } as Change)
  }

  /** Changes nothing, and emits nothing, where the fields have these values already. */
  update(id: string, fields: Partial<Entities[K]>, at: number): Entities[K] | undefined {
    const before = this.map.get(id)
    if (before === undefined || !differs(before, fields)) return before
    const value = this.#make({ ...before, ...fields })
    this.map.set(id, value)
    this.#emit({ type: `${this.#kind}:changed`, at, value, before } as Change)
    return value
  }

  /** Adds or updates. `value` is what it is then as a whole. */
  put(id: string, value: Entities[K], at: number): void {
    if (this.map.has(id)) this.update(id, value, at)
    else this.add(id, value, at)
  }

  remove(id: string, at: number): Entities[K] | undefined {
    const value = this.map.get(id)
    if (value === undefined) return undefined
    this.map.delete(id)
    this.#emit({ type: `${this.#kind}:removed`, at, value } as Change)
    return value
  }
}

function differs(before: object, fields: object): boolean {
  for (const name in fields) {
    const is = (fields as Record<string, unknown>)[name]
    const was = (before as Record<string, unknown>)[name]
    if (is !== was && !(Array.isArray(is) && Array.isArray(was) && sameItems(was, is))) return true
  }
  return false
}

function sameItems(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, index) => same(one, others[index]))
}

/** Items of arrays are flat objects or texts. */
function same(one: unknown, other: unknown): boolean {
  if (one === other) return true
  return typeof one === 'object' && typeof other === 'object' && one !== null && other !== null
    ? Object.keys(one).length === Object.keys(other).length && !differs(other, one)
    : false
}
