import type { Field, Model, ResolvedType } from '@openami/spec'
import { aliasText, sourceFile } from './declarations.ts'
import { compareNames, pascalCase, stringText, typeName } from './names.ts'
import { Imports } from './printer.ts'
import { valuesDoc } from './tsdoc.ts'

/**
 * The named types of values: unions of words, and numbers that are codes. One is named as in `types.yaml`; one that is
 * written in place after its header and the header's meaning, or after the message that gives the header a type of its
 * own.
 */
export class Values {
  readonly #model: Model
  readonly #texts = new Map<string, string>()

  constructor(model: Model) {
    this.#model = model
    // The vocabulary of `deviceState`, which the runtime imports.
    const { 'device-state': states } = model.types
    this.#add('DeviceState', states ?? { kind: 'enum', values: {} }, states?.summary ?? '')
  }

  /** Name of the type that the header has in the message; undefined where its values have no list. */
  nameOf(field: Field, message: string): string | undefined {
    const type = withValues(field.type)
    if (type === undefined) return undefined
    if (type.name !== undefined) return this.#add(pascalCase(type.name), type, type.summary ?? '')
    const shared = this.#sharedName(field, type)
    if (shared !== undefined) return this.#add(shared.name, type, shared.summary)
    return this.#add(`${typeName(message)}${bareName(field)}Value`, type, field.summary)
  }

  /** Declarations of the types that have been asked for, by name. */
  get declared(): ReadonlyMap<string, string> {
    return this.#texts
  }

  toString(): string {
    const texts = [...this.#texts].sort(([a], [b]) => compareNames(a, b)).map(([, text]) => text)
    return sourceFile('spec', new Imports(), texts)
  }

  #sharedName(field: Field, type: ResolvedType): { name: string; summary: string } | undefined {
    const { headers } = this.#model
    const header = headers[field.name] ?? headers[field.name.slice(field.from?.prefix.length ?? 0)]
    const meaning = header?.meanings.find(({ id }) => id === field.meaning)
    if (meaning === undefined || JSON.stringify(withValues(meaning.type)) !== JSON.stringify(type)) return undefined
    const about = meaning.id === 'default' ? '' : pascalCase(meaning.id)
    return {
      name: identifier(`${about}${bareName({ ...field, name: header?.name ?? '' })}Value`),
      summary: meaning.summary,
    }
  }

  #add(name: string, type: ResolvedType, summary: string): string {
    const words = Object.keys(type.values ?? {})
    const text = aliasText(
      name,
      type.kind === 'enum' ? (words.length === 0 ? 'never' : words.map(stringText)) : 'number',
      valuesDoc(summary, type),
    )
    if ((this.#texts.get(name) ?? text) !== text)
      throw new Error(`two lists of values would be the type ${name}; give one of them a name in types.yaml`)
    this.#texts.set(name, text)
    return name
  }
}

/** The type, or that of a list's items, where its values are listed. */
function withValues(type: ResolvedType): ResolvedType | undefined {
  const each = type.kind === 'list' ? type.items : type
  return each?.values === undefined ? undefined : each
}

/** `Action-000000` → `Action`. */
function bareName({ name, pattern }: Field): string {
  return typeName(pattern === undefined ? name : name.replace(pattern, ''))
}

function identifier(name: string): string {
  return /^\d/.test(name) ? `Header${name}` : name
}
