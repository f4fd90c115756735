import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HeaderDescriptor } from '../src/index.ts'
import { HeaderIndex, viewGroups, viewObject } from '../src/runtime/accessors.ts'
import { Message } from '../src/runtime/message.ts'

const pairs = (name: string): HeaderDescriptor => ({ name, type: { kind: 'pairs' }, repeated: true })
const index = new HeaderIndex([
  pairs('Var'),
  pairs('Other'),
  { ...pairs('Chan'), keyed: true },
  { name: 'Text', type: { kind: 'string' } },
])

function messageOf(lines: readonly string[]): Message {
  return new Message(['Event: X', ...lines, ''].join('\r\n'))
}

describe('the pairs of a repeated header', () => {
  it.each([
    ['in a row', ['Var: A=1', 'Var: B=2'], { Var: { A: '1', B: '2' } }],
    ['the same key twice: the last counts', ['Var: A=1', 'Var: A=2'], { Var: { A: '2' } }],
    ['without a value', ['Var: A', 'Var: B='], { Var: { A: '', B: '' } }],
    ['with a second equals sign', ['Var: A=B=C'], { Var: { A: 'B=C' } }],
    ['without a name', ['Var: =1', 'Var: '], { Var: { '': '1' } }],
    [
      'of two alternating headers',
      ['Var: A=1', 'Other: A=2', 'Var: B=3'],
      { Var: { A: '1', B: '3' }, Other: { A: '2' } },
    ],
    ['around another header', ['Var: A=1', 'Text: t', 'Var: B=2'], { Var: { A: '1', B: '2' }, Text: 't' }],
    ['by keys', ['Chan(a): A=1', 'Chan(b): A=2', 'Chan(a): B=3'], { Chan: { a: { A: '1', B: '3' }, b: { A: '2' } } }],
    ['without a key', ['Chan: A=1', 'Chan(b): A=2', 'Chan: B='], { Chan: { '': { A: '1', B: '' }, b: { A: '2' } } }],
    ['by keys in any case', ['chan(A): A=1', 'CHAN(a): A=2'], { Chan: { A: { A: '1' }, a: { A: '2' } } }],
    ['by keys, with an empty value', ['Chan(a): '], { Chan: { a: {} } }],
    ['named like inherited properties', ['Var: __proto__=1', 'Var: constructor=2'], undefined],
  ])('are read as an object: %s', (_, lines, wanted) => {
    const read = viewObject(messageOf(lines), index)
    const expected: unknown = wanted === undefined ? viewGroups(messageOf(lines), index) : { Event: 'X', ...wanted }
    expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(expected)))
  })

  it('are read correctly after any other message: with added, missing, renamed and reordered names', () => {
    const name = fc.constantFrom('A', 'AB', 'B', 'C', '', '__proto__', ...Array.from({ length: 80 }, (_, i) => `V${i}`))
    const line = fc
      .tuple(
        fc.constantFrom(
          'Var',
          'Var',
          'Var',
          'Other',
          'var',
          'Text',
          'Chan',
          'Chan(a)',
          'Chan(a)',
          'Chan(__proto__)',
          'chan(A)',
        ),
        name,
        fc.constantFrom('=', '=', '', '=='),
        name,
      )
      .map(([header, ...parts]) => `${header}: ${parts.join('')}`)
    fc.assert(
      fc.property(fc.array(fc.array(line, { maxLength: 90 }), { minLength: 1, maxLength: 6 }), (messages) => {
        for (const lines of messages) {
          const message = messageOf(lines)
          for (const mask of [undefined, '***'])
            expect(viewObject(message, index, mask)).toEqual(viewGroups(message, index, mask))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('are masked as a whole when they are sensitive', () => {
    const secret = new HeaderIndex([{ ...pairs('Var'), sensitive: true }])
    expect(viewObject(messageOf(['Var: A=1', 'Var: B=2']), secret, '***')).toEqual({ Event: 'X', Var: '***' })
    expect(viewObject(messageOf(['Var: A=1']), secret)).toEqual({ Event: 'X', Var: { A: '1' } })
  })
})

describe('an object of all headers', () => {
  it('has no prototype and accepts a header of any name', () => {
    const read = viewObject(messageOf(['__proto__: a', 'constructor: b', 'toString: c', 'hasOwnProperty: d']), index)
    expect(Object.getPrototypeOf(read)).toBeNull()
    expect(Object.entries(read)).toEqual([
      ['Event', 'X'],
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['toString', 'c'],
      ['hasOwnProperty', 'd'],
    ])
    expect('a0' in read).toBe(false)
  })

  it('holds as many headers as a message may have', () => {
    const lines = Array.from({ length: 200 }, (_, i) => `H${i}: ${i}`)
    const headers = lines.map((_, i): HeaderDescriptor => ({ name: `H${i}`, type: { kind: 'integer' } }))
    const read = viewObject(messageOf(lines), new HeaderIndex(headers))
    expect(Object.entries(read).slice(1)).toEqual(lines.map((_, i) => [`H${i}`, i]))
  })
})
