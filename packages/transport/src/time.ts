/** Longest delay that a timer keeps; anything above fires at once. */
export const longestDelay: number = 2 ** 31 - 1

/** A timer; none where the limit is beyond what a timer can keep, `Infinity` among that. */
export function limited(milliseconds: number, act: () => void): NodeJS.Timeout | undefined {
  return milliseconds > longestDelay ? undefined : setTimeout(act, milliseconds)
}
