import modelSchema from '@openami/spec/schema/model.schema.json' with { type: 'json' }
import { Ajv } from 'ajv'
import { expect, it } from 'vitest'
import { atRelease, formatFinding } from '../../src/internal.ts'
import { findings, model } from './own-spec.ts'

it("this repository's spec has no mistakes", () => {
  expect(findings.map(formatFinding)).toEqual([])
})

it("this repository's spec resolves to a model that agrees with the published schema", () => {
  const validate = new Ajv({ allErrors: true }).compile(modelSchema)
  validate(model)
  expect(validate.errors).toBeNull()
})

it("this repository's spec contains the whole protocol of Asterisk 1.4.44", () => {
  if (model === undefined) throw new Error('no model')
  const edition = atRelease(model, '1.4.44')
  const rows = Object.values(edition.headers).flatMap(({ meanings }) => meanings.flatMap((one) => one.standard ?? []))
  expect(edition.ami).toBe('1.0')
  expect(Object.keys(edition.actions)).toHaveLength(61)
  expect(Object.keys(edition.events)).toHaveLength(67)
  expect(rows).toHaveLength(129)
  expect(rows.filter((row) => row.verdict !== 'ok')).toHaveLength(32)
})
