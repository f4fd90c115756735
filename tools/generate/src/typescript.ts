import type { Field, Parameter, ResolvedType } from '@openami/model-tool'
import { stringText } from './names.ts'
import type { Imports } from './printer.ts'

/** Type of a header's getter, `undefined` left out. */
export function headerType(field: Field): string {
  const { type } = field
  if (field.keyed) {
    const each = type.kind === 'pairs' ? valueType(type) : `readonly ${wrapped(valueType(type))}[]`
    return `{ readonly [key: string]: ${each} }`
  }
  if (field.repeated && type.kind !== 'pairs') return `readonly ${wrapped(valueType(type))}[]`
  return valueType(type)
}

function valueType(type: ResolvedType): string {
  switch (type.kind) {
    case 'integer':
    case 'number':
      return 'number'
    case 'boolean':
      return 'boolean'
    case 'enum':
      // Open: a server may know more than the spec does.
      return [...literals(type), '(string & {})'].join(' | ')
    case 'list':
      return `readonly ${wrapped(type.items === undefined ? 'string' : valueType(type.items))}[]`
    case 'pairs':
      return '{ readonly [key: string]: string }'
    default:
      return 'string'
  }
}

/** Type of a member of a request. */
export function parameterType(parameter: Parameter, imports: Imports): string {
  const one = inputType(parameter.type, imports)
  return parameter.repeated && parameter.type.kind !== 'pairs' ? `${one} | readonly ${wrapped(one)}[]` : one
}

function inputType(type: ResolvedType, imports: Imports): string {
  switch (type.kind) {
    case 'integer':
    case 'number':
      return 'number'
    case 'big-integer':
      return 'string | number | bigint'
    case 'boolean':
      return 'boolean'
    case 'enum':
      // Closed: a wrong word is a mistake that the compiler should find.
      return literals(type).join(' | ') || 'string'
    case 'list':
      return `string | readonly ${wrapped(type.items === undefined ? 'string' : inputType(type.items, imports))}[]`
    case 'pairs':
      return imports.type('../../runtime/call.ts', 'PairsInput')
    case 'string':
      // Extensions and priorities read well as numbers: `Exten: 200`.
      return 'string | number'
    default:
      return 'string'
  }
}

function literals(type: ResolvedType): string[] {
  return Object.keys(type.values ?? {}).map(stringText)
}

function wrapped(type: string): string {
  return type.includes(' ') ? `(${type})` : type
}

/** `Action-000000` → `Action-${string}`, as the key of an index signature; undefined where nothing fixed is left. */
export function patternKey(name: string): string | undefined {
  const marked = name.replace(/000000|\*|X(?![a-z])/, '\u0000')
  const key = (marked.includes('\u0000') ? marked : `${marked}\u0000`).replace(/[`\\]|\$(?=\{)/g, '\\$&')
  return key === '\u0000' ? undefined : `\`${key.replace('\u0000', '$' + '{string}')}\``
}
