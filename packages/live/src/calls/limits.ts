/** How many legs, holds, transfers, … a call keeps: the last ones. A caller may wait for hours while agents ring. */
const maxKept = 100

export function kept<T>(items: readonly T[], added: T): readonly T[] {
  return items.length < maxKept ? [...items, added] : [...items.slice(1), added]
}

export function keptOnce<T>(items: readonly T[], added: T): readonly T[] {
  return items.includes(added) ? items : kept(items, added)
}
