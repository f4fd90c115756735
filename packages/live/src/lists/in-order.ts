/** Those that were there before, in the order that they had; then the new ones. Lists of the server have any order. */
export function inOrder<T>(listed: readonly T[], before: readonly T[], idOf: (one: T) => string): readonly T[] {
  const places = new Map(before.map((one, place) => [idOf(one), place]))
  const placeOf = (one: T): number => places.get(idOf(one)) ?? before.length
  return listed.toSorted((one, other) => placeOf(one) - placeOf(other))
}
