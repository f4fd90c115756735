import { didYouMean } from '@openami/bindings/suggest'

/**
 * A word of a known set.
 *
 * @throws TypeError, which begins with `where`
 */
export function oneOf<T extends string>(where: string, value: unknown, known: readonly T[]): T {
  const found = known.find((word) => word === value)
  if (found !== undefined) return found
  const hint = typeof value === 'string' ? didYouMean(value, known) : ''
  throw new TypeError(`${where} is not one of ${known.join(', ')}${hint}`)
}
