import { InFlight } from '../../src/correlation/fast-path/in-flight.ts'
import type { PendingAction } from '../../src/correlation/pending-action.ts'

const maps = new WeakMap<InFlight, Map<string, PendingAction>>()

function mapOf(table: InFlight): Map<string, PendingAction> {
  const known = maps.get(table) ?? new Map<string, PendingAction>()
  maps.set(table, known)
  return known
}

/** What InFlight does, by a plain Map. */
class MapInFlight extends InFlight {
  override get size(): number {
    return mapOf(this).size
  }

  override get oldest(): PendingAction | undefined {
    return mapOf(this).values().next().value
  }

  override get(id: string): PendingAction | undefined {
    return mapOf(this).get(id)
  }

  override has(id: string): boolean {
    return mapOf(this).has(id)
  }

  override add(entry: PendingAction): void {
    mapOf(this).set(entry.id, entry)
  }

  override delete(entry: PendingAction): void {
    if (this.get(entry.id) === entry) mapOf(this).delete(entry.id)
  }

  override clear(): void {
    mapOf(this).clear()
  }

  override [Symbol.iterator](): Iterator<PendingAction> {
    return mapOf(this).values()
  }
}

/** From now on, every table of actions in flight is a plain Map. */
export function useMaps(): void {
  const { constructor: _, ...methods } = Object.getOwnPropertyDescriptors(MapInFlight.prototype)
  Object.defineProperties(InFlight.prototype, methods)
}
