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
import { explain } from './schema-words.ts'
import type { SpecFile } from './spec-file.ts'
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
export function checkSchema(source: SpecFile, kind: Kind): boolean {
  const name = `${kind}.schema.json`
  const validate = ajv.getSchema(name) ?? ajv.addSchema(SCHEMAS[kind], name).getSchema(name)
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
