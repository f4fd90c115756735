import { describe, expect, test } from 'vitest'
import { comparePatterns, fitsExtension } from '../../src/engine/dialplan/pattern.ts'
import { readDialplan } from '../../src/engine/dialplan/reader.ts'

describe('extension patterns', () => {
  test.each([
    ['_X.', '12', true],
    ['_X.', '1', false],
    ['_X!', '1', true],
    ['_1!', '1', true],
    ['_NXZ', '201', true],
    ['_NXZ', '101', false],
    ['_NXZ', '200', false],
    ['_nxz', '201', true],
    ['_1[2-5]Z', '149', true],
    ['_1[2-5]Z', '169', false],
    ['_[13-5ab]x', 'b0', true],
    ['_[a-]', '-', false],
    ['_[a-]', 'a', true],
    ['_[]5', '5', true],
    ['_[', '[', false],
    ['_1[', '1', false],
    ['_1[23', '12', false],
    ['_55X', '5-5-1', true],
    ['_5-5X', '551', true],
    ['_.', '', false],
    ['_.', 'anything', true],
    ['_X.X', '12', true],
    ['_a(b)*', 'a(b)*', true],
    ['_XX/100', '12', true],
  ])('%s matches %j: %s', (pattern, extension, fits) => {
    expect(fitsExtension(pattern, extension)).toBe(fits)
  })

  test('an exact extension goes first, and a pattern with an open bracket fits nothing', () => {
    const { dialplan } = readDialplan(
      '[default]\nexten => _[,1,NoOp(open)\nexten => _X,1,NoOp(pattern)\nexten => 1,1,NoOp(exact)\n',
    )
    expect(dialplan.step('default', '1', 1)?.data).toBe('exact')
    expect(dialplan.step('default', '2', 1)?.data).toBe('pattern')
    expect(dialplan.step('default', '[', 1)).toBeUndefined()
  })
})

describe('the order of patterns', () => {
  test.each([
    ['_20X', '_2XX'],
    ['_2XX', '_NXX'],
    ['_NXX', '_ZXX'],
    ['_ZXX', '_XXX'],
    ['_[2-5]X', '_NX'],
    ['_[12]X', '_[123]X'],
    ['_[12]X', '_[13]X'],
    ['_2XX', '_2X.'],
    ['_2X.', '_X.'],
    ['_X.', '_.'],
    ['_.', '_!'],
    ['_12', '_1'],
    ['_[1-', '_[1-2', 'equal'],
    ['_1-2X', '_12X', 'equal'],
  ])('%s before %s', (first, second, equal?: string) => {
    expect(Math.sign(comparePatterns(first, second))).toBe(equal ? 0 : -1)
    expect(Math.sign(comparePatterns(second, first))).toBe(equal ? 0 : 1)
  })
})
