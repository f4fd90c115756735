import { expect, test } from 'vitest'
import { options } from '../../src/engine/dialplan/option-letters.ts'

test.each([
  ['', {}],
  [undefined, {}],
  ['gtT', { g: '', t: '', T: '' }],
  ['m(default)gU(screen^(1)^2)', { m: 'default', g: '', U: 'screen^(1)^2' }],
  ['A("a)b\\"c\\d")x', { A: 'a)b"c\\d', x: '' }],
  ['D(a\\)b)', { D: 'a)b' }],
  ['gL(1000', { g: '' }],
])('reads the option letters of %j', (text, expected) => {
  expect(Object.fromEntries(options(text))).toEqual(expected)
})
