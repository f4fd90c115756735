import { describe, expect, test } from 'vitest'
import { ExpressionError, evaluate } from '../../src/engine/dialplan/expression.ts'
import { type Scope, substitute } from '../../src/engine/dialplan/substitute.ts'

const variables: Readonly<Record<string, string>> = { EXTEN: '0123456789', N: '2', NAME: 'EXTEN', EMPTY: '' }
const scope: Scope = {
  variable: (name) => variables[name],
  function: (name, argument) => (name === 'LEN' ? String(argument.length) : name === 'ECHO' ? argument : undefined),
}

describe('variables in a text', () => {
  test.each([
    ['plain', 'plain'],
    ['${EXTEN}', '0123456789'],
    ['a${N}b${N}c', 'a2b2c'],
    ['${EXTEN:1}', '123456789'],
    ['${EXTEN:1:2}', '12'],
    ['${EXTEN:-4}', '6789'],
    ['${EXTEN:-4:2}', '67'],
    ['${EXTEN:0:-4}', '012345'],
    ['${EXTEN:20}', ''],
    ['${EXTEN:${N}:${N}}', '23'],
    ['${${NAME}}', '0123456789'],
    ['${NOTHING}', ''],
    ['${LEN(four)}', '4'],
    ['${LEN(${EXTEN})}', '10'],
    ['${ECHO(a:b):1}', ':b'],
    ['${ECHO(a(b)c)}', 'a(b)c'],
    ['${NO_SUCH(x)}', ''],
    ['$[1 + ${N}]', '3'],
    ['$[${LEN(abc)} * $[1 + 1]]', '6'],
    ['$5 and ${', '$5 and ${'],
    ['${UNCLOSED', '${UNCLOSED'],
    ['$[1 +]', ''],
  ])('%s is %j', (text, value) => {
    expect(substitute(text, scope)).toBe(value)
  })

  test('a text that grows is cut, and one that is nested deeply ends', () => {
    expect(substitute('${EXTEN}'.repeat(2_000), scope)).toHaveLength(8_191)
    expect(substitute(`${'${'.repeat(5_000)}N${'}'.repeat(5_000)}`, scope)).toBe('')
  })
})

describe('expressions', () => {
  test.each([
    ['1 + 2 * 3', '7'],
    ['(1 + 2) * 3', '9'],
    ['10 - 2 - 3', '5'],
    ['7 / 2', '3.5'],
    ['7 % 4', '3'],
    ['1 / 0', '0'],
    ['-3 + 5', '2'],
    ['0.1 + 0.2', '0.3'],
    ['2 > 10', '0'],
    ['"2" > "10"', '1'],
    ['abc < abd', '1'],
    ['5 >= 5 & 3 != 4', '1'],
    ['"" = ""', '1'],
    ['"a" = "b"', '0'],
    ['a | b', 'a'],
    ['0 | b', 'b'],
    ['"" & x', '0'],
    ['!0', '1'],
    ['!1', '0'],
    ['1 ? yes :: no', 'yes'],
    ['0 ? yes :: no', 'no'],
    ['"5551234" =~ "^555"', '3'],
    ['"5551234" : "555(.*)"', '1234'],
    ['"5551234" : "1234"', '0'],
    ['"foo" ~~ "bar"', 'foobar'],
    ['', ''],
    ['42', '42'],
  ])('%s is %j', (text, value) => {
    expect(evaluate(text)).toBe(value)
  })

  test.each(['1 +', '(1', '1 2', '? 1', '1 ? 2', '"open', ')'])('%s is not an expression', (text) => {
    expect(() => evaluate(text)).toThrow(ExpressionError)
  })

  test('a pattern that backtracks does not keep the server busy, and deep nesting ends', () => {
    expect(evaluate(`"${'a'.repeat(500)}!" =~ "^(a+)+$"`)).toBe('0')
    expect(() => evaluate(`${'('.repeat(5_000)}1${')'.repeat(5_000)}`)).toThrow(ExpressionError)
  })
})
