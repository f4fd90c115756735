/** Numbers below a limit that are the same for the same seed. */
export type Random = (below: number) => number

export function generator(seed: number): Random {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return below === 0 ? 0 : Math.floor((state / 2 ** 32) * below)
  }
}

export function oneOf<T>(random: Random, items: readonly T[]): T | undefined {
  return items[random(items.length)]
}
