import { expect, it } from 'vitest'
import { namedIn, rules } from '../src/rules.ts'

/** Rules without a test of the client's, each with its reason. */
const open: Readonly<Record<string, string>> = {
  R38: 'AMI over HTTP has no client yet',
}

it('every rule of the wire has a test of the client that names it', () => {
  const named = namedIn('packages/transport')
  const missing = rules.filter((rule) => named.get(rule)?.length === 0)
  expect(missing.filter((rule) => open[rule] === undefined)).toEqual([])
})
