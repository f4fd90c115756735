import { didYouMean } from '@openami/bindings/suggest'

/**
 * A misspelt option would be ignored without a word.
 *
 * @throws TypeError, which begins with `where`
 */
export function checkOptionNames(where: string, options: object, known: readonly string[]): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || known.includes(name)) continue
    const hint = didYouMean(name, known) || `; there are ${known.join(', ')}`
    throw new TypeError(`${where}: there is no option ${name}${hint}`)
  }
}
