import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reasonMeaning } from '../../src/originate/reason.ts'

test('gives each reason the meaning that the reference documents', () => {
  const bindings = new URL('../../../bindings/src/generated/values.ts', import.meta.url)
  const [before = ''] = readFileSync(bindings, 'utf8').split('export type OriginateReason ')
  const list = before.slice(before.lastIndexOf('/**'))
  const meanings = [...list.matchAll(/- `(\d+)`: (.*)/g)].map(([, number, meaning]) => [Number(number), meaning])
  expect(meanings.length).toBeGreaterThan(5)
  expect(meanings.map(([number]) => [number, reasonMeaning(number as number)])).toEqual(meanings)
})

test('says so for a reason that the spec does not know', () => {
  expect(reasonMeaning(77)).toBe('Reason 77, which the spec does not know.')
})
