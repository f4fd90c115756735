import { didYouMean } from '@openami/bindings/suggest'

/**
 * Refuses unknown options: a misspelt one would be ignored without a word. `others`: the object may have members of its
 * own, and only a name close to that of an option is refused.
 *
 * @throws TypeError, which begins with `where`
 */
export function checkOptionNames(where: string, options: object, known: readonly string[], others = false): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || known.includes(name)) continue
    const hint = didYouMean(name, known)
    if (hint === '' && others) continue
    throw new TypeError(`${where}: there is no option ${name}${hint || `; there are ${known.join(', ')}`}`)
  }
}
