import action from '@openami/spec/schema/action.schema.json' with { type: 'json' }
import definitions from '@openami/spec/schema/definitions.schema.json' with { type: 'json' }
import event from '@openami/spec/schema/event.schema.json' with { type: 'json' }
import group from '@openami/spec/schema/group.schema.json' with { type: 'json' }
import headers from '@openami/spec/schema/headers.schema.json' with { type: 'json' }
import privileges from '@openami/spec/schema/privileges.schema.json' with { type: 'json' }
import protocol from '@openami/spec/schema/protocol.schema.json' with { type: 'json' }
import releases from '@openami/spec/schema/releases.schema.json' with { type: 'json' }
import types from '@openami/spec/schema/types.schema.json' with { type: 'json' }
import { Ajv, type ErrorObject } from 'ajv'
import type { Source } from './source.ts'
import { didYouMean } from './suggest.ts'

const SCHEMAS = { releases, privileges, types, protocol, headers, group, action, event }

/** A kind of spec file. */
export type Kind = keyof typeof SCHEMAS

// Errors carry the schema and data they are about; `format: regex` is checked where types are resolved.
const ajv = new Ajv({
  allErrors: true,
  verbose: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
  formats: { regex: true },
})
ajv.addSchema(definitions, 'definitions.schema.json')

/** Reports everything in which the file differs from its schema; whether it fits. */
export function checkSchema(source: Source, kind: Kind): boolean {
  const name = `${kind}.schema.json`
  const validate = ajv.getSchema(name) ?? ajv.addSchema(SCHEMAS[kind], name).getSchema(name)
  if (validate === undefined) throw new Error(`no schema for ${kind}`)
  if (validate(source.data)) return true
  const errors = validate.errors ?? []
  for (const error of errors) if (!isMisspelt(error, errors)) reportError(source, error)
  return false
}

/** A key that is missing because it stands there under a name like its own: one mistake, told where it stands. */
function isMisspelt(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  if (error.keyword !== 'required') return false
  const missing = String((error.params as Record<string, unknown>).missingProperty)
  return errors.some(
    ({ keyword, instancePath, params }) =>
      keyword === 'additionalProperties' &&
      instancePath === error.instancePath &&
      didYouMean(String(params.additionalProperty), [missing]) !== '',
  )
}

function reportError(source: Source, error: ErrorObject): void {
  if (error.keyword === 'if' || error.keyword === 'propertyNames') return
  const path = pointerPath(error.instancePath)
  const { rule, message, below } = explain(error, path)
  if (below !== undefined) source.report([...path, below], rule, message)
  else source.report(path, rule, message, error.keyword === 'required' ? 'key' : 'value')
}

interface Explanation {
  rule: 'schema' | 'missing-summary'
  message: string
  /** Key within the place of the error that the finding is about. */
  below?: string
}

function explain(error: ErrorObject, path: readonly string[]): Explanation {
  const params = error.params as Record<string, unknown>
  switch (error.keyword) {
    case 'required': {
      const missing = String(params.missingProperty)
      if (missing === 'summary') return { rule: 'missing-summary', message: 'a summary is missing' }
      return { rule: 'schema', message: `\`${missing}\` is missing` }
    }
    case 'additionalProperties': {
      const extra = String(params.additionalProperty)
      const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {})
      return { rule: 'schema', message: `no key \`${extra}\` here${didYouMean(extra, known)}`, below: extra }
    }
    case 'minLength':
      if (path.at(-1) === 'summary') return { rule: 'missing-summary', message: 'the summary is empty' }
      return { rule: 'schema', message: 'is empty' }
    case 'enum': {
      const known = (params.allowedValues as unknown[]).map(String)
      const hint = didYouMean(String(error.data), known)
      return { rule: 'schema', message: `must be one of ${known.join(', ')}${hint}` }
    }
    case 'type':
      if (path.at(-1) === 'summary' && error.data === null)
        return { rule: 'missing-summary', message: 'the summary is empty' }
      return { rule: 'schema', message: typeMessage([params.type].flat().map(String), error.data, path) }
    case 'const':
      return { rule: 'schema', message: `must be ${JSON.stringify(params.allowedValue)} or left out` }
    case 'pattern': {
      const name = error.propertyName
      const message = `${JSON.stringify(name ?? error.data)} does not fit ${String(params.pattern)}`
      return { rule: 'schema', message, ...(name !== undefined && { below: name }) }
    }
    default:
      return { rule: 'schema', message: error.message ?? error.keyword }
  }
}

const TYPE_WORDS: Record<string, string> = {
  array: 'a list (`[…]`, or lines with `- `)',
  object: 'a map (`key: value`)',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
}

/** YAML takes words for what they look like: that is most of what goes wrong with types. */
function typeMessage(wanted: readonly string[], data: unknown, path: readonly string[]): string {
  const right = wanted.map((type) => TYPE_WORDS[type] ?? type).join(' or ')
  if (data === null || data === undefined) return path.length === 0 ? 'the file is empty' : `is empty; must be ${right}`
  if (Array.isArray(data)) return `must be ${right}, not a list`
  if (typeof data === 'object') return `must be ${right}, not a map`
  if (typeof data === 'string') return `must be ${right}, not text`
  if (wanted.includes('string')) return `must be text: write '${String(data)}', in quotes`
  return `must be ${right}, not ${String(data)}`
}

function pointerPath(pointer: string): string[] {
  if (pointer === '') return []
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
