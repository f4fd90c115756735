import { Code, type Field, literal, type Parameter } from '@openami/generator/internal'
import { SharedTypes } from './types.ts'

/**
 * Everything of a header except its name and releases. Thousands of headers share few combinations: the tables have each
 * by its place in one array, the common ones by short numbers. `add` all before the first `codeOf`.
 */
export class Traits {
  readonly #types = new SharedTypes()
  readonly #uses = new Map<string, number>()
  #order: readonly string[] | undefined

  add(field: Field | Parameter): void {
    const traits = this.#traits(field)
    this.#uses.set(traits, (this.#uses.get(traits) ?? 0) + 1)
  }

  /** Empty for the most common one. */
  codeOf(field: Field | Parameter): string {
    // Ties by their text, so that the order of the spec's files plays no part.
    this.#order ??= [...this.#uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([traits]) => traits)
    const index = this.#order.indexOf(this.#traits(field))
    if (index < 0) throw new Error(`no traits are known of ${field.name}`)
    return index === 0 ? '' : index.toString(36)
  }

  toString(): string {
    const rows = (this.#order ?? []).map((traits) => `  ${traits},\n`).join('')
    return `${this.#types}\nexport const traits: readonly HeaderTraits[] = [\n${rows}]\n`
  }

  #traits(field: Field | Parameter): string {
    return literal({
      type: new Code(this.#types.nameOf(field.type)),
      required: ('required' in field && field.required) || undefined,
      absent: field.absent,
      repeated: field.repeated,
      optional: field.optional,
      keyed: field.keyed,
      pattern: field.pattern,
      sensitive: field.sensitive,
    })
  }
}
