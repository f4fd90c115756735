import { didYouMean } from '@openami/bindings/internal'
import type { Schema, SchemaIssue } from './schema.ts'

type Path = readonly (string | number)[]

/** Everything in which a value does not fit its schema; empty where it does. */
export function checkSchema(schema: Schema, value: unknown, path: Path = []): SchemaIssue[] {
  if (schema.oneOf !== undefined) return checkOneOf(schema, schema.oneOf, value, path)
  const { type } = schema
  if (type !== undefined && !isOf(type, value))
    return [{ path, message: `must be ${article(type)}, not ${describe(value)}` }]
  if (typeof value === 'string') return checkText(schema, value, path)
  if (typeof value === 'number') return checkNumber(schema, value, path)
  if (Array.isArray(value)) return checkItems(schema, value, path)
  return isRecord(value) ? checkObject(schema, value, path) : []
}

/** One issue as a line of text; `in` the name of what was checked. */
export function formatIssue({ path, message }: SchemaIssue): string {
  const place = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('')
  return place === '' ? message : `${place.replace(/^\./, '')}: ${message}`
}

function checkOneOf(schema: Schema, choices: readonly Schema[], value: unknown, path: Path): SchemaIssue[] {
  const results = choices.map((choice) => checkSchema(choice, value, path))
  if (results.some((issues) => issues.length === 0)) return []
  // The choice of the same type says best what is wrong.
  const same = choices.findIndex(({ type }) => type !== undefined && isOf(type, value))
  const issues = results[same]
  if (issues !== undefined && choices[same]?.pattern === undefined) return issues
  const types = choices.map((choice) => choice.enum?.join(' or ') ?? article(choice.type ?? 'object')).join(' or ')
  const hint = schema.description === undefined ? '' : `; ${schema.description}`
  return [{ path, message: `must be ${types}, not ${describe(value)}${hint}` }]
}

function checkText(schema: Schema, value: string, path: Path): SchemaIssue[] {
  if (schema.enum !== undefined && !schema.enum.includes(value)) {
    const hint = didYouMean(value, schema.enum)
    return [{ path, message: `'${value}' is not one of ${schema.enum.join(', ')}${hint}` }]
  }
  if (schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value)) return []
  return [{ path, message: `'${value}' does not have the form ${schema.pattern}; ${schema.description ?? ''}` }]
}

function checkNumber({ minimum, maximum }: Schema, value: number, path: Path): SchemaIssue[] {
  if (minimum !== undefined && value < minimum) return [{ path, message: `must be at least ${minimum}, not ${value}` }]
  if (maximum !== undefined && value > maximum) return [{ path, message: `must be at most ${maximum}, not ${value}` }]
  return []
}

function checkItems({ items, minItems = 0 }: Schema, values: readonly unknown[], path: Path): SchemaIssue[] {
  if (values.length < minItems) return [{ path, message: `must have at least ${minItems} items` }]
  return items === undefined ? [] : values.flatMap((value, index) => checkSchema(items, value, [...path, index]))
}

function checkObject(schema: Schema, value: Readonly<Record<string, unknown>>, path: Path): SchemaIssue[] {
  const { properties = {}, required = [], additionalProperties = true } = schema
  const missing = required
    .filter((name) => value[name] === undefined)
    .map((name) => ({ path, message: `${name} is missing: ${properties[name]?.description ?? 'it is required'}` }))
  const issues = Object.entries(value).flatMap(([name, one]): SchemaIssue[] => {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined
    if (property !== undefined) return one === undefined ? [] : checkSchema(property, one, [...path, name])
    if (typeof additionalProperties === 'object') return checkSchema(additionalProperties, one, [...path, name])
    if (additionalProperties) return []
    const names = Object.keys(properties)
    const hint = didYouMean(name, names) || `; there are ${names.join(', ')}`
    return [{ path: [...path, name], message: `${name} is not known here${hint}` }]
  })
  return [...missing, ...issues]
}

function isOf(type: NonNullable<Schema['type']>, value: unknown): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value)
    case 'object':
      return isRecord(value)
    case 'integer':
      return Number.isInteger(value)
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
    default:
      return typeof value === type
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function article(type: string): string {
  if (type === 'boolean') return 'true or false'
  if (type === 'string') return 'text'
  return /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  return typeof value === 'string' ? `'${value}'` : String(value)
}
