/** Longest delay that a timer keeps; anything above fires at once. */
export const maxTimerDelay: number = 2 ** 31 - 1

/** A timer; none where the limit is beyond what a timer can keep, `Infinity` among that. */
export function limited(milliseconds: number, act: () => void): NodeJS.Timeout | undefined {
  return milliseconds > maxTimerDelay ? undefined : setTimeout(act, milliseconds)
}

let known = 0
const soon = Promise.resolve()
const forget = (): void => {
  known = 0
}

/**
 * `performance.now()`, asked once for all that happens in one go: asking costs more than counting an action. What a
 * listener takes in between is not in it.
 */
export function now(): number {
  if (known === 0) {
    known = performance.now()
    void soon.then(forget)
  }
  return known
}
