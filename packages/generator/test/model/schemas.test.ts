import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../../../../spec/schema')

// The generator compiles them without this check, which would cost each of its starts.
test.each(readdirSync(folder))('%s is a valid JSON Schema', (name) => {
  const ajv = new Ajv()
  ajv.validateSchema(JSON.parse(readFileSync(join(folder, name), 'utf8')))
  expect(ajv.errors ?? []).toEqual([])
})
