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
