import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePoint } from '../../../vitest.text.ts'
import type { TypeDescriptor } from '../src/index.ts'
import { readValue, writeValue } from '../src/internal.ts'

const yesNo: TypeDescriptor = { kind: 'boolean', true: ['Yes', 'Y'], false: ['No', 'N'] }
const list: TypeDescriptor = { kind: 'list', separator: ',', items: { kind: 'string' } }
const numbers: TypeDescriptor = { kind: 'list', separator: '|', items: { kind: 'integer' } }
const pairs: TypeDescriptor = { kind: 'pairs' }
const separated: TypeDescriptor = { kind: 'pairs', separator: ';' }

describe('readValue', () => {
  it.each<[TypeDescriptor, string, unknown]>([
    [{ kind: 'string' }, ' a: b ', ' a: b '],
    [{ kind: 'secret' }, 'x', 'x'],
    [{ kind: 'enum' }, 'SomethingNew', 'SomethingNew'],
    [{ kind: 'integer' }, '16', 16],
    [{ kind: 'integer' }, ' -7 ', -7],
    [{ kind: 'integer' }, '-0', 0],
    [{ kind: 'integer' }, '007', 7],
    [{ kind: 'integer' }, '9007199254740993', undefined],
    [{ kind: 'integer' }, '1.5', undefined],
    [{ kind: 'integer' }, '', undefined],
    [{ kind: 'integer' }, '0x10', undefined],
    [{ kind: 'number' }, '0.025', 0.025],
    [{ kind: 'number' }, '.5', 0.5],
    [{ kind: 'number' }, '1e3', 1000],
    [{ kind: 'number' }, 'nan', undefined],
    [{ kind: 'number' }, '1e999', undefined],
    [{ kind: 'big-integer' }, '18446744073709551615', '18446744073709551615'],
    [{ kind: 'big-integer' }, '12a', undefined],
    [yesNo, 'yes', true],
    [yesNo, 'N', false],
    [yesNo, 'maybe', undefined],
    [{ kind: 'boolean' }, 'On', true],
    [list, 'a, b,c', ['a', 'b', 'c']],
    [list, '', []],
    [list, 'a,,b,', ['a', '', 'b', '']],
    [{ kind: 'list', separator: ', ' }, 'a,b, c', ['a,b', 'c']],
    [numbers, '1|2', [1, 2]],
    [numbers, '1|x', undefined],
    [pairs, 'A=b=c', { A: 'b=c' }],
    [pairs, 'alone', { alone: '' }],
    [separated, 'A=1;B=2', { A: '1', B: '2' }],
    [{ kind: 'escaped' }, 'a\\r\\nb\\t\\"c\\"\\\\d\\z', 'a\r\nb\t"c"\\d\\z'],
    [{ kind: 'escaped' }, 'end\\', 'end\\'],
  ])('%j reads %j as %j', (type, text, value) => {
    expect(readValue(type, text)).toEqual(value)
  })

  it('reads a key called __proto__ as an own property', () => {
    const value = readValue(pairs, '__proto__=x') as object
    expect(Object.getPrototypeOf(value)).toBeNull()
    expect(Object.entries(value)).toEqual([['__proto__', 'x']])
  })

  it('never throws, for any type and text', () => {
    const types: TypeDescriptor[] = [list, numbers, pairs, separated, yesNo]
    const kinds = [
      'string',
      'integer',
      'number',
      'big-integer',
      'boolean',
      'enum',
      'list',
      'pairs',
      'escaped',
      'secret',
    ] as const
    const all = [...types, ...kinds.map((kind) => ({ kind }))]
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.string({ unit: codePoint }), (type, text) => void readValue(type, text)),
    )
  })
})

describe('writeValue', () => {
  it.each<[TypeDescriptor, unknown, string | undefined]>([
    [{ kind: 'string' }, 'a', 'a'],
    [{ kind: 'string' }, 5, '5'],
    [{ kind: 'string' }, { a: 1 }, undefined],
    [{ kind: 'string' }, null, undefined],
    [{ kind: 'string' }, Number.NaN, undefined],
    [{ kind: 'integer' }, 3, '3'],
    [{ kind: 'integer' }, '3', '3'],
    [{ kind: 'integer' }, 'three', undefined],
    [{ kind: 'integer' }, 1.5, undefined],
    [{ kind: 'integer' }, 2 ** 53, undefined],
    [{ kind: 'integer' }, true, undefined],
    [{ kind: 'number' }, 0.1, '0.1'],
    [{ kind: 'number' }, Number.POSITIVE_INFINITY, undefined],
    [{ kind: 'big-integer' }, 2n ** 64n, '18446744073709551616'],
    [{ kind: 'big-integer' }, 2 ** 60, undefined],
    [yesNo, true, 'Yes'],
    [yesNo, false, 'No'],
    [yesNo, 'true', 'true'],
    [yesNo, 'maybe', undefined],
    [list, ['a', 'b'], 'a,b'],
    [list, ['a,b'], undefined],
    [list, 'a,b', 'a,b'],
    [numbers, [1, 2.5], undefined],
    [pairs, { A: 1 }, 'A=1'],
    [pairs, { A: 1, B: 2 }, undefined],
    [pairs, { 'A=': 1 }, undefined],
    [separated, { A: 1, B: true }, 'A=1;B=true'],
    [separated, { A: 'x;y' }, undefined],
    [{ kind: 'escaped' }, 'a\r\n"', 'a\\r\\n\\"'],
  ])('%j writes %s as %s', (type, value, text) => {
    expect(writeValue(type, value)).toBe(text)
  })

  const back = (type: TypeDescriptor, value: unknown): unknown =>
    readValue(type, writeValue(type, value) ?? '(unwritten)')

  const holds = <T>(
    values: fc.Arbitrary<T>,
    type: TypeDescriptor,
    read: (value: T) => unknown = (value) => value,
  ): void => {
    const property = fc.property(values, (value) => {
      expect(back(type, value)).toEqual(read(value))
    })
    fc.assert(property)
  }
  const words = fc.stringMatching(/^[a-z_]{1,8}$/)

  it('writes values that readValue returns unchanged', () => {
    holds(fc.maxSafeInteger(), { kind: 'integer' })
    holds(fc.double({ noNaN: true, noDefaultInfinity: true }), { kind: 'number' }, (value) => value + 0)
    holds(fc.bigInt(), { kind: 'big-integer' }, String)
    holds(fc.boolean(), yesNo)
    holds(fc.string({ unit: codePoint }), { kind: 'escaped' })
    holds(fc.string({ unit: codePoint }), { kind: 'string' })
    holds(fc.array(fc.integer()), numbers)
    holds(fc.dictionary(words, words), separated, (value) => Object.assign(Object.create(null), value))
  })
})
