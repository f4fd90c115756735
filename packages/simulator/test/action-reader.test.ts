import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ActionReader } from '../src/engine/action-reader.ts'
import type { IncomingAction } from '../src/engine/incoming-action.ts'

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))
const single = (text: string) => Array.from(bytes(text), (byte) => Uint8Array.of(byte))

function read(chunks: Uint8Array[]): IncomingAction[] {
  const found: IncomingAction[] = []
  const reader = new ActionReader({ onAction: (action) => found.push(action) })
  for (const chunk of chunks) reader.feed(chunk)
  return found
}

const content = (found: IncomingAction[]) => found.map(({ lines, action, problem }) => ({ lines, action, problem }))

function both(text: string): IncomingAction[] {
  const whole = read([bytes(text)])
  expect(content(read(single(text)))).toEqual(content(whole))
  return whole
}

const value = (length: number) => `Value: ${'v'.repeat(length - 7)}`
const summary = (found: IncomingAction[]) => found.map(({ action, problem, actionId }) => [action, problem, actionId])

describe('actions from a client', () => {
  it('R4 end their lines in CRLF or LF, and keep a bare CR as data', () => {
    expect(summary(both('Action: Ping\nActionID: 1\r\n\nAction: Ping\rActionID: 2\r\n\r\n'))).toEqual([
      ['Ping', undefined, '1'],
      ['Ping\rActionID: 2', undefined, undefined],
    ])
  })

  it('R4 are truncated at a NUL; a leading NUL makes a blank line', () => {
    expect(summary(both('Action: Ping\0x\r\n\0ActionID: 1\r\n\r\n'))).toEqual([
      ['Ping', undefined, undefined],
      ['', 'missing-action', undefined],
    ])
  })

  it.each([
    [1022, '\r\n', undefined],
    [1023, '\n', undefined],
    [1024, '\r\n', 'line-too-long'],
    [1024, '\n', 'line-too-long'],
    [5000, '\r\n', 'line-too-long'],
  ])('R5 may have a line of %i bytes or are refused', (length, end, problem) => {
    expect(summary(both(`Action: Setvar\r\nActionID: 1\r\n${value(length)}${end}\r\n`))).toEqual([
      ['Setvar', problem, '1'],
    ])
  })

  it('R5 end early at a line of exactly 1023 bytes and CRLF', () => {
    expect(summary(both(`Action: Setvar\r\nActionID: 1\r\n${value(1023)}\r\nX: 1\r\n\r\n`))).toEqual([
      ['Setvar', 'line-too-long', '1'],
      ['', 'missing-action', undefined],
    ])
  })

  it('R6 have at most 128 lines; a long line among too many is reported with the next action', () => {
    const more = (count: number) => 'X: 1\r\n'.repeat(count)
    expect(summary(both(`Action: Ping\r\n${more(127)}\r\n`))).toEqual([['Ping', undefined, undefined]])
    expect(summary(both(`Action: Ping\r\n${more(128)}\r\n`))).toEqual([['Ping', 'too-many-lines', undefined]])
    expect(
      summary(both(`Action: Ping\r\n${more(200)}${value(2000)}\r\n\r\n${'Action: Ping\r\n\r\n'.repeat(2)}`)),
    ).toEqual([
      ['Ping', 'too-many-lines', undefined],
      ['Ping', 'line-too-long', undefined],
      ['Ping', undefined, undefined],
    ])
  })

  it('R7 are empty for a stray blank line', () => {
    expect(summary(both('\r\nAction: Ping\r\n\r\n\r\n')).map(([, problem]) => problem)).toEqual([
      'missing-action',
      undefined,
      'missing-action',
    ])
  })

  it('R8 match names without regard to case, and take a blank before the colon as part of the name', () => {
    expect(summary(both('aCTION:\r\nAction:   Ping \r\nactionid:1\r\nActionID: 2\r\n\r\n'))).toEqual([
      ['Ping ', undefined, '1'],
    ])
    expect(summary(both('Action : Ping\r\n\r\n'))).toEqual([['', 'missing-action', undefined]])
  })

  it('R8 lose only the blanks before a value', () => {
    const [action] = both('Action: \t\x01 a b \r\nX:c d\r\n\r\n')
    expect([action?.get('Action'), action?.get('X')]).toEqual(['a b ', 'c d'])
  })

  it('R4 keep their own lines', () => {
    const lines = both('Action: A\r\nX\r\n\r\nAction: B\r\n\r\n').map((action) => action.lines)
    expect(lines).toEqual([['Action: A', 'X'], ['Action: B']])
  })

  it('R9, R13 keep repeated headers and UTF-8 text', () => {
    const [action] = both('Action: Originate\r\nVariable: a=1\r\nVariable: b=caf\xc3\xa9\r\n\r\n')
    expect(action?.getAll('variable')).toEqual(['a=1', 'b=café'])
  })
})

it('are read the same at any split', () => {
  const line = fc.oneof(
    fc.constantFrom('', 'Action: Ping', '\0', 'x\ry', value(1021), value(1023), value(1024), value(2047)),
    fc.string({ maxLength: 5 }),
  )
  const text = fc
    .array(fc.tuple(line, fc.constantFrom('\r\n', '\n')), { maxLength: 12 })
    .map((lines) => lines.map((pair) => pair.join('')).join(''))
  fc.assert(
    fc.property(text, fc.array(fc.nat({ max: 1500 }), { maxLength: 12 }), (all, sizes) => {
      const stream = bytes(all)
      const chunks: Uint8Array[] = []
      let at = 0
      for (const size of sizes) {
        chunks.push(stream.subarray(at, at + size))
        at += size
      }
      chunks.push(stream.subarray(at))
      expect(content(read(chunks))).toEqual(content(read([stream])))
    }),
  )
})
