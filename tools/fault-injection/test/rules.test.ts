import { expect, it } from 'vitest'
import { namedIn, rules } from '../src/rules.ts'

it('every wire rule has a test of the client that names it', () => {
  const named = namedIn('transport', 'client')
  const missing = rules.filter((rule) => named.get(rule)?.length === 0)
  expect(missing).toEqual([])
})
