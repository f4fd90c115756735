import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reasonMeaning } from '../../src/originate/reason.ts'

test('gives each reason the meaning that the reference documents', () => {
  const bindings = new URL('../../../bindings/src/generated/events/channels.ts', import.meta.url)
  const event = /interface OriginateResponseEvent .*?readonly Reason:/s.exec(readFileSync(bindings, 'utf8'))?.[0] ?? ''
  const meanings = [...event.matchAll(/- `(\d+)`: (.*)/g)].map(([, number, meaning]) => [Number(number), meaning])
  expect(meanings.length).toBeGreaterThan(5)
  expect(meanings.map(([number]) => [number, reasonMeaning(number as number)])).toEqual(meanings)
})

test('says so for a reason that the spec does not know', () => {
  expect(reasonMeaning(77)).toBe('Reason 77, which the spec does not know.')
})
