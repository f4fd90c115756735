import { didYouMean } from '@openami/bindings/suggest'
import { listed } from './listed.ts'

export { didYouMean }

/** What to write instead of a name that is not known: the nearest that is, or `otherwise`. */
export function instead(name: string, known: Iterable<string>, otherwise: string): string {
  return didYouMean(name, known) || `; ${otherwise}`
}

/** `a, b or c`; of many names the first ones. */
export function choice(names: readonly string[]): string {
  const MAX_CANDIDATES = 12
  if (names.length > MAX_CANDIDATES) return `${names.slice(0, MAX_CANDIDATES).join(', ')} or another one`
  return listed(names, 'or')
}
