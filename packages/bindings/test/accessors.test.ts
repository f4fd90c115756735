import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventDescriptor, eventNames } from '../src/index.ts'
import { HeaderIndex, viewGroups, viewObject } from '../src/runtime/accessors.ts'
import { Message } from '../src/runtime/message.ts'

const names = ['VarSet', 'RTCPReceived', 'Status', 'CEL', 'UserEvent', 'DialBegin', 'Newchannel', 'AOC-S']

const spelling = (name: string) =>
  fc.constantFrom(
    name,
    name,
    name,
    name.toUpperCase(),
    name.toLowerCase(),
    `${name} `,
    `${name}(SIP/1)`,
    name.replace('X', '0'),
  )
const text = fc.oneof(
  fc.constantFrom(
    '',
    '1',
    '12',
    ' 7',
    '<unknown>',
    '<none>',
    'Yes',
    'off',
    'A=1',
    'a,b',
    'caf\xe9',
    'J\xc3\xbcrgen',
    '\\n',
    '1e3',
  ),
  fc.string({ maxLength: 12 }).map((value) => value.replace(/[^ -~]/g, '')),
)

describe('toObject gives the same values as reading header by header', () => {
  it.each(names)('for %s', (name) => {
    const headers = eventDescriptor(name)?.headers ?? []
    const index = new HeaderIndex(headers)
    const header = fc.constantFrom('Foo', 'X-1', ...headers.map((one) => one.name)).chain(spelling)
    const line = fc.oneof(
      {
        weight: 8,
        arbitrary: fc.tuple(header, fc.constantFrom(': ', ':', ':  '), text).map((parts) => parts.join('')),
      },
      { weight: 1, arbitrary: text },
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\r\n', '\n'), (lines, end) => {
        const message = new Message(`Event: ${name}${end}${lines.map((one) => one + end).join('')}`)
        for (const mask of [undefined, '***'])
          expect(Object.entries(viewObject(message, index, mask))).toEqual(
            Object.entries(viewGroups(message, index, mask)),
          )
      }),
      { numRuns: 400 },
    )
  })

  it('for every event of the spec, twice in a row', () => {
    for (const name of eventNames) {
      const headers = eventDescriptor(name)?.headers ?? []
      const index = new HeaderIndex(headers)
      const lines = headers.map((header) => `${header.name}: ${header.type.kind === 'pairs' ? 'A=1' : '1'}\r\n`)
      const message = new Message(`Event: ${name}\r\n${lines.join('')}`)
      const wanted = viewGroups(message, index)
      expect(viewObject(message, index)).toEqual(wanted)
      expect(viewObject(message, index)).toEqual(wanted)
    }
  })
})

describe('get finds the same header as the line table', () => {
  const name = fc.constantFrom(
    'Event',
    'a',
    'A',
    'a b',
    'a.b',
    'acb',
    'B-1',
    '(x)',
    'q?',
    'Uniqueid',
    'caf\xe9',
    ' a',
    '',
  )
  const spelt = name.chain((one) => fc.constantFrom(one, one.toUpperCase(), `${one} `, `${one}\t`))
  it('in lines of any kind', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Event: X', 'Response: Error', 'none', 'Action: Y'),
        fc.array(fc.tuple(spelt, fc.constantFrom(':', ': ', '', ' : '), text), { maxLength: 8 }),
        fc.constantFrom('\r\n', '\n'),
        name,
        (head, lines, end, wanted) => {
          const raw = `${head}${end}${lines.map((parts) => parts.join('') + end).join('')}`
          const indexed = new Message(raw)
          // Makes the index, which `get` then uses.
          const all = indexed.getAll(wanted)
          expect(new Message(raw).get(wanted)).toEqual(all[0])
          expect(indexed.get(wanted)).toEqual(all[0])
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
