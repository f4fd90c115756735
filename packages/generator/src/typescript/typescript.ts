import type { Field, Parameter, ResolvedType } from '@openami/spec'
import type { Imports } from './printer.ts'

/** Type of a header's getter, without `undefined`. `named` is the type of its values, where they are listed. */
export function headerType({ type, keyed, repeated }: Field, named: string | undefined): string {
  const each = valueType(type, named)
  if (keyed) return `{ readonly [key: string]: ${type.kind === 'pairs' ? each : arrayOf(each)} }`
  return repeated && type.kind !== 'pairs' ? arrayOf(each) : each
}

function valueType(type: ResolvedType, named: string | undefined): string {
  switch (type.kind) {
    case 'integer':
    case 'number':
      return named ?? 'number'
    case 'boolean':
      return 'boolean'
    case 'enum':
      // Open: a server may know more than the spec does.
      return named === undefined ? '(string & {})' : `${named} | (string & {})`
    case 'list':
      return arrayOf(type.items === undefined ? 'string' : valueType(type.items, named))
    case 'pairs':
      return '{ readonly [key: string]: string }'
    default:
      return 'string'
  }
}

/** Type of a member of a request. */
export function parameterType(parameter: Parameter, named: string | undefined, imports: Imports): string {
  const one = inputType(parameter.type, named, imports)
  return parameter.repeated && parameter.type.kind !== 'pairs' ? `${one} | ${arrayOf(one)}` : one
}

function inputType(type: ResolvedType, named: string | undefined, imports: Imports): string {
  switch (type.kind) {
    case 'integer':
    case 'number':
      return named ?? 'number'
    case 'big-integer':
      return 'string | number | bigint'
    case 'boolean':
      return 'boolean'
    case 'enum':
      // Closed: a wrong word is a mistake that the compiler should find.
      return named ?? 'string'
    case 'list':
      return `string | ${arrayOf(type.items === undefined ? 'string' : inputType(type.items, named, imports))}`
    case 'pairs':
      return imports.type('../../runtime/call.ts', 'PairsInput')
    case 'string':
      // Extensions and priorities read well as numbers: `Exten: 200`.
      return 'string | number'
    default:
      return 'string'
  }
}

function arrayOf(type: string): string {
  return `readonly ${type.includes(' ') ? `(${type})` : type}[]`
}

/** `Action-000000` → `Action-${string}`, as the key of an index signature; undefined where nothing fixed is left. */
export function patternKey(name: string): string | undefined {
  const marked = name.replace(/000000|\*|X(?![a-z])/, '\u0000')
  const key = (marked.includes('\u0000') ? marked : `${marked}\u0000`).replace(/[`\\]|\$(?=\{)/g, '\\$&')
  return key === '\u0000' ? undefined : `\`${key.replace('\u0000', '$' + '{string}')}\``
}
