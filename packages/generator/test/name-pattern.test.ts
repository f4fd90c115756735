import { expect, it } from 'vitest'
import { patternOf } from '../../bindings/src/runtime/header.ts'
import { namePattern } from '../src/schema.ts'

it.each([
  ['ReportXLSR', 'Report0LSR', true],
  ['ReportXLSR', 'Report0DLSR', false],
  ['Line-000000-000000', 'Line-000001-000002', true],
  ['Line-000000-000000', 'Line-000001-x', false],
  ['Rate(X)/Type', 'Rate(12)/Type', true],
  ['Rate(X)/Type', 'Rate(Flat/Type', false],
  ['*', 'PJSIPShowEndpoints', true],
])('a schema takes for %s the name %s as the runtime does: %s', (name, header, expected) => {
  expect(new RegExp(namePattern(name), 'u').test(header)).toBe(expected)
  expect(patternOf(name).test(header)).toBe(expected)
})
