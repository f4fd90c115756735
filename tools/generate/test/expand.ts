import { ts } from 'ts-morph'

export interface Expanded {
  /** With every alias and named union written out, alternatives in alphabetical order. */
  type: string
  optional: boolean
  readonly: boolean
}

/** Members of a type, those of all its bases included, and its index signatures by the type of their key. */
export function membersOf(type: ts.Type, checker: ts.TypeChecker): Map<string, Expanded> {
  const members = new Map<string, Expanded>()
  for (const symbol of checker.getPropertiesOfType(type)) {
    const [declaration] = symbol.declarations ?? []
    const flags = declaration === undefined ? 0 : ts.getCombinedModifierFlags(declaration)
    members.set(symbol.name, {
      type: expand(checker.getTypeOfSymbol(symbol), checker),
      optional: (symbol.flags & ts.SymbolFlags.Optional) !== 0,
      readonly: (flags & ts.ModifierFlags.Readonly) !== 0,
    })
  }
  for (const { keyType, type: value, isReadonly } of checker.getIndexInfosOfType(type)) {
    const key = `[${expand(keyType, checker)}]`
    members.set(key, { type: expand(value, checker), optional: false, readonly: isReadonly })
  }
  return members
}

/** A type without names of aliases. Interfaces and classes keep their names, so that a type may lead back to itself. */
export function expand(type: ts.Type, checker: ts.TypeChecker): string {
  if (type.isUnion()) return alternatives(type.types.map((each) => expand(each, checker)))
  if (type.isIntersection()) return type.types.map((each) => expand(each, checker)).join(' & ')
  if (checker.isArrayType(type)) {
    const [items] = checker.getTypeArguments(type as ts.TypeReference)
    const name = type.symbol.name === 'ReadonlyArray' ? 'readonly ' : ''
    return `${name}(${items === undefined ? 'unknown' : expand(items, checker)})[]`
  }
  if (isAnonymous(type)) {
    if (type.getCallSignatures().length > 0)
      return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation)
    const members = [...membersOf(type, checker)].map(
      ([name, { type: of, optional, readonly }]) =>
        `${readonly ? 'readonly ' : ''}${name}${optional ? '?' : ''}: ${of}`,
    )
    return members.length === 0 ? '{}' : `{ ${members.sort().join('; ')} }`
  }
  const parameters = checker.getTypeArguments(type as ts.TypeReference) ?? []
  if (type.symbol === undefined || parameters.length === 0) return checker.typeToString(type)
  return `${type.symbol.name}<${parameters.map((each) => expand(each, checker)).join(', ')}>`
}

/** The same alternatives in the same order, whichever way they were put together. */
export function alternatives(types: readonly string[]): string {
  return [...new Set(types)].sort().join(' | ')
}

function isAnonymous(type: ts.Type): boolean {
  return (
    (type.flags & ts.TypeFlags.Object) !== 0 && ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Anonymous) !== 0
  )
}
