import { createRequire } from 'node:module'
import { Ajv, type AnySchemaObject, type ErrorObject } from 'ajv'
import { explain } from './schema-words.ts'
import type { SpecFile } from './spec-file.ts'
import { didYouMean } from './suggest.ts'

/** A kind of spec file. */
export type Kind =
  | 'releases'
  | 'privileges'
  | 'types'
  | 'protocol'
  | 'errors'
  | 'headers'
  | 'group'
  | 'action'
  | 'event'

// An import of JSON is experimental in Node 20.
const require = createRequire(import.meta.url)
const readSchema = (name: string): AnySchemaObject => require(`@openami/spec/schema/${name}.schema.json`)

// Errors carry the schema and data they are about; `format: regex` is checked where types are resolved.
const ajv = new Ajv({
  allErrors: true,
  verbose: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
  formats: { regex: true },
  // A test validates these schemas. Checks that run once need not be fast: compiling them costs more.
  validateSchema: false,
  code: { optimize: false },
})
ajv.addSchema(readSchema('definitions'), 'definitions.schema.json')

/** Reports everything in which the file differs from its schema; whether it fits. */
export function checkSchema(source: SpecFile, kind: Kind): boolean {
  const name = `${kind}.schema.json`
  const validate = ajv.getSchema(name) ?? ajv.addSchema(readSchema(kind), name).getSchema(name)
  if (validate === undefined) throw new Error(`no schema for ${kind}`)
  if (validate(source.data)) return true
  const errors = validate.errors ?? []
  for (const error of errors) if (!isMisspelt(error, errors)) reportError(source, error)
  return false
}

/** A key that is missing because its name is misspelt: one mistake, reported at the misspelt key. */
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

function reportError(source: SpecFile, error: ErrorObject): void {
  if (error.keyword === 'if' || error.keyword === 'propertyNames') return
  const path = pointerPath(error.instancePath)
  const { rule, message, below } = explain(error, path, source)
  if (below !== undefined) source.report([...path, below], rule, message)
  else source.report(path, rule, message, error.keyword === 'required' ? 'key' : 'value')
}

function pointerPath(pointer: string): string[] {
  if (pointer === '') return []
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
