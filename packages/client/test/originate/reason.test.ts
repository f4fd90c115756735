import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reasonMeaning } from '../../src/originate/reason.ts'

test('reasons mean what the reference says, each of them', () => {
  const bindings = new URL('../../../bindings/src/generated/events/channels.ts', import.meta.url)
  const event = /interface OriginateResponseEvent .*?readonly Reason:/s.exec(readFileSync(bindings, 'utf8'))?.[0] ?? ''
  const meanings = [...event.matchAll(/- `(\d+)`: (.*)/g)].map(([, number, meaning]) => [Number(number), meaning])
  expect(meanings.length).toBeGreaterThan(5)
  expect(meanings.map(([number]) => [number, reasonMeaning(number as number)])).toEqual(meanings)
})

test('one that the spec does not know says so', () => {
  expect(reasonMeaning(77)).toBe('Reason 77, which the spec does not know.')
})
