import { Code, camelCase, compareNames, literal, type ResolvedType, typeName } from '@openami/generator/internal'

/** One constant a way to read and write; most types of the spec share a few. */
export class SharedTypes {
  readonly #names = new Map<string, string>()

  nameOf(type: ResolvedType): string {
    const code = this.#code(type)
    const known = this.#names.get(code)
    if (known !== undefined) return known
    const wish = this.#wish(type)
    let name = wish
    for (let count = 2; this.#taken(name); count++) name = `${wish}${count}`
    this.#names.set(code, name)
    return name
  }

  /** By name, lists after their item types. */
  toString(): string {
    const depth = (name: string): number => name.split('List').length
    const rank = ([, a]: [string, string], [, b]: [string, string]): number => depth(a) - depth(b) || compareNames(a, b)
    const lines = [...this.#names].sort(rank).map(([code, name]) => `const ${name}: TypeDescriptor = ${code}\n`)
    return lines.join('')
  }

  #taken(name: string): boolean {
    return [...this.#names.values()].includes(name)
  }

  #wish(type: ResolvedType): string {
    if (type.kind === 'boolean') return `boolean${typeName(type.true?.[0] ?? '')}${typeName(type.false?.[0] ?? '')}`
    if (type.kind === 'list') return `${type.items === undefined ? 'text' : this.nameOf(type.items)}List`
    return `${camelCase(type.kind)}Type`
  }

  #code(type: ResolvedType): string {
    const { kind, separator } = type
    if (kind === 'boolean') return literal({ kind, true: type.true, false: type.false })
    if (kind === 'list') {
      const items = type.items === undefined ? undefined : new Code(this.nameOf(type.items))
      return literal({ kind, separator, items })
    }
    return literal(kind === 'pairs' ? { kind, separator } : { kind, deviceState: type.deviceState })
  }
}
