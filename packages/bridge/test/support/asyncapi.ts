import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

interface Document {
  readonly info: { readonly description: string }
  readonly channels: Readonly<Record<string, { readonly address: string | null }>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

/** What `npm run generate` makes of the spec. */
export const document = JSON.parse(
  readFileSync(new URL('../../generated/asyncapi.json', import.meta.url), 'utf8'),
) as Document

// Most schemas check a message or two: to make each part once, as it is, takes a quarter of the time.
const fast = { inlineRefs: false, code: { optimize: false } }
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true, ...fast }).addSchema(
  document,
  'asyncapi',
)

/** Checks a message against one of the document's schemas. */
export function validatorOf(schema: string): ValidateFunction {
  const found = ajv.getSchema(`asyncapi#/components/schemas/${schema}`)
  if (found === undefined) throw new Error(`the document has no schema ${schema}`)
  return found
}
