import { describe, expect, it } from 'vitest'
import { quoted, readAnswer, readEnvironment } from '../../src/agi/answer.ts'

describe('readAnswer', () => {
  it.each([
    ['200%20result%3D0%0A', { code: 200, result: '0', data: undefined, values: {} }],
    ['200 result=1 (timeout) endpos=800', { code: 200, result: '1', data: 'timeout', values: { endpos: '800' } }],
    ['200 result=1 (J%C3%BCrgen (home))', { code: 200, result: '1', data: 'Jürgen (home)' }],
    ['200 result= (timeout)', { code: 200, result: '', data: 'timeout' }],
    ['200 result=1 ()', { code: 200, result: '1', data: '' }],
    ['511 Command Not Permitted on a dead channel', { code: 511, result: '', data: undefined, values: {} }],
    ['', { code: 0, result: '', values: {} }],
  ])('reads %j', (encoded, expected) => expect(readAnswer(encoded)).toMatchObject(expected))

  it('leaves a percent sign that encodes nothing as it is', () => {
    expect(readAnswer('200 result=1 (100% of%20it)').data).toBe('100% of it')
  })
})

it('readEnvironment reads each line by its name, and skips what has none', () => {
  expect(readEnvironment('agi_request%3A%20async%0Aagi_callerid: 5550100\nagi_empty:\nnothing\n\n')).toEqual({
    agi_request: 'async',
    agi_callerid: '5550100',
    agi_empty: '',
  })
})

it.each([
  ['silence/1', 'silence/1'],
  [5, '5'],
  ['', '""'],
  ['two words', '"two words"'],
  ['a "quote" \\', '"a \\"quote\\" \\\\"'],
])('quotes %j as %s', (argument, written) => expect(quoted(argument)).toBe(written))
