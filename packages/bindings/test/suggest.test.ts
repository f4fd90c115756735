import { expect, it } from 'vitest'
import { didYouMean } from '../src/runtime/suggest.ts'

it.each([
  ['chanel', ['Channel', 'Context'], '; did you mean Channel?'],
  ['aera', ['since', 'area'], '; did you mean area?'],
  ['ORIGINATE', ['Originate'], '; did you mean Originate?'],
  ['ab', ['ba', 'cd'], '; did you mean ba?'],
  ['Hangup', ['Redirect', 'Park'], ''],
  ['', ['a'], '; did you mean a?'],
  ['x', [], ''],
])('didYouMean suggests for %j out of %j: %j', (name, known, expected) => {
  expect(didYouMean(name, known)).toBe(expected)
})
