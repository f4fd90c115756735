import type { Schema } from '@openami/generator/internal'

/**
 * Schemas of a document by name. Programs that make code of the document name types after them, so that whatever becomes a
 * type gets one: objects, words, choices. The same schema under the same name is there once.
 */
export class NamedSchemas {
  readonly schemas: Record<string, Schema> = {}
  readonly #texts = new Map<string, string>()

  /** A reference to a schema of this name; `owner` is put before it where another schema has it. */
  add(name: string, schema: Schema, owner = ''): Schema {
    const { description, ...rest } = schema
    const whole = this.#inside(identifier(name), rest, owner)
    const text = JSON.stringify(whole)
    for (const candidate of candidates(identifier(name), identifier(owner))) {
      const known = this.#texts.get(candidate)
      if (known !== undefined && known !== text) continue
      this.#texts.set(candidate, text)
      this.schemas[candidate] ??= { ...(description !== undefined && { description }), ...whole }
      return { $ref: `#/components/schemas/${candidate}` }
    }
    throw new Error(`no name is left for ${name}`)
  }

  #inside(name: string, schema: Schema, owner: string): Schema {
    const result: Schema = {}
    for (const [keyword, value] of Object.entries(schema)) result[keyword] = this.#replaced(keyword, value, name, owner)
    return result
  }

  #replaced(keyword: string, value: unknown, name: string, owner: string): unknown {
    const part = (key: string, one: unknown): unknown =>
      isSchema(one) && needsName(one) ? this.add(key, one, owner) : one
    if (keyword === 'properties' || keyword === 'patternProperties')
      return Object.fromEntries(Object.entries(value as Schema).map(([key, one]) => [key, part(key, one)]))
    if (keyword === 'items' || keyword === 'additionalProperties') return part(`${name}Item`, value)
    if (keyword === 'anyOf' && Array.isArray(value)) return value.map((one) => part(nameOfChoice(name, one), one))
    return value
  }
}

function* candidates(name: string, owner: string): Generator<string> {
  yield name
  if (owner === '') return
  yield owner + name
  for (let number = 2; ; number++) yield `${owner}${name}${number}`
}

function nameOfChoice(name: string, choice: unknown): string {
  if (!isSchema(choice)) return name
  if (choice.enum !== undefined) return `${name}Word`
  return choice.type === 'array' ? `${name}List` : choice.type === 'object' ? `${name}Pairs` : `${name}Choice`
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Texts and numbers are no types of their own. */
function needsName({ enum: words, anyOf, type, const: fixed }: Schema): boolean {
  if (fixed !== undefined) return false
  return words !== undefined || anyOf !== undefined || type === 'object' || type === 'array'
}

/** `DataGet Tree` → `DataGetTree`, `^Var-[0-9]+$` → `Var`. */
function identifier(name: string): string {
  const letters = name.replace(/\[0-9\]\+/g, '').replace(/[^\w]+(\w?)/g, (_, next: string) => next.toUpperCase())
  // Names of types do not begin with a digit: `100rel`.
  return /^\d/.test(letters) ? `Header${letters}` : letters.charAt(0).toUpperCase() + letters.slice(1)
}
