import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePoint } from '../../../vitest.text.ts'
import { AmiEvent, type HangupEvent, Message, toEvent, toFields } from '../src/index.ts'

function event(...lines: string[]): AmiEvent {
  return toEvent(new Message(lines.map((line) => `${line}\r\n`).join('')))
}

describe('toEvent', () => {
  it('gives typed getters named after the headers', () => {
    const hangup = event(
      'Event: Hangup',
      'Privilege: call,all',
      'Channel: SIP/1',
      'Cause: 16',
      'Cause-txt: Normal Clearing',
      'Foo: 1',
    ) as HangupEvent
    expect(hangup.name).toBe('Hangup')
    expect(hangup.Channel).toBe('SIP/1')
    expect(hangup.Cause).toBe(16)
    expect(hangup['Cause-txt']).toBe('Normal Clearing')
    expect(hangup.privilege).toEqual(['call', 'all'])
    expect(hangup.get('foo')).toBe('1')
    expect(hangup.constructor.name).toBe('HangupEvent')
  })

  it('reads names without regard to case and gives the canonical one (R17)', () => {
    const hangup = event('Event: hangup', 'channel: SIP/1') as HangupEvent
    expect(hangup.name).toBe('Hangup')
    expect(hangup.Channel).toBe('SIP/1')
    expect(hangup.toObject()).toEqual({ Event: 'hangup', Channel: 'SIP/1' })
  })

  it('gives undefined for absent texts and for values outside their type, and reports the latter as issues', () => {
    const hangup = event('Event: Hangup', 'CallerIDNum: <unknown>', 'Cause: sixteen') as HangupEvent
    expect(hangup.CallerIDNum).toBeUndefined()
    expect(hangup.Cause).toBeUndefined()
    expect(hangup.issues()).toEqual([{ header: 'Cause', message: 'is not of kind integer', text: 'sixteen' }])
    expect(hangup.toObject()).toEqual({ Event: 'Hangup', Cause: 'sixteen' })
  })

  it('keeps unknown events, unknown headers and repeated ones (R15)', () => {
    const other = event('Event: Brandnew', 'A: 1', 'B: 2', 'a: 3')
    expect(other).toBeInstanceOf(AmiEvent)
    expect(other.toObject()).toEqual({ Event: 'Brandnew', A: ['1', '3'], B: '2' })
    expect(other.getAll('A')).toEqual(['1', '3'])
  })

  it('gives the headers of an unknown event as text properties', async () => {
    const other = event('Event: Brandnew', 'Count: 1', 'get: 2', 'Secret: 3') as AmiEvent & Record<string, unknown>
    expect([other.Count, other.count, other.Missing, other.name]).toEqual(['1', '1', undefined, 'Brandnew'])
    expect([other.get('get'), typeof other.get]).toEqual(['2', 'function'])
    expect(await other).toBe(other)
    expect(Object.keys(other)).toEqual(Object.keys(event('Event: Hangup')))
    expect(inspect(other, { showProxy: true, getters: true, customInspect: false })).not.toMatch(/Secret: '3'/)
    expect(inspect(other)).toContain("Count: '1'")
  })

  it('remains an event when a Response header follows (R10)', () => {
    const outcome = event('Event: OriginateResponse', 'Response: Failure', 'Reason: 0')
    expect(outcome.toObject()).toMatchObject({ Event: 'OriginateResponse', Response: 'Failure', Reason: 0 })
  })

  it('treats names such as __proto__ and toString as headers', () => {
    const odd = event('Event: Hangup', '__proto__: x', 'constructor: y', 'toString: z', 'get: w')
    const object = odd.toObject()
    expect(Object.getPrototypeOf(object)).toBeNull()
    expect(Object.keys(object)).toEqual(['Event', '__proto__', 'constructor', 'toString', 'get'])
    expect(odd.get('get')).toBe('w')
  })

  it('prints readably with inspect and JSON.stringify', () => {
    expect(inspect(event('Event: Hangup', 'Cause: 16'))).toBe('Hangup { Cause: 16 }')
    expect(JSON.stringify(event('Event: Hangup', 'Cause: 16'))).toBe('{"Event":"Hangup","Cause":16}')
  })

  it('never throws, for any header lines', () => {
    const line = fc.tuple(fc.constantFrom('Channel', 'Cause', 'X', '', '__proto__'), fc.string({ unit: codePoint }))
    fc.assert(
      fc.property(
        fc.constantFrom('Hangup', 'Nope', 'DialBegin', 'constructor', '__proto__'),
        fc.array(line),
        (name, lines) => {
          const any = event(`Event: ${name}`, ...lines.map(([header, value]) => `${header}: ${value}`))
          inspect(any)
          JSON.stringify(any)
          any.issues()
          for (const key in any) void any[key as keyof AmiEvent]
        },
      ),
    )
  })
})

describe('toFields', () => {
  it('gives typed getters on a response', () => {
    const response = new Message('Response: Success\r\nMessage: ok\r\nNewMessages: 3\r\n')
    const fields = toFields(response, [{ name: 'NewMessages', type: { kind: 'integer' } }])
    expect(fields).toMatchObject({ message: 'ok', NewMessages: 3 })
    expect(fields.response).toBe(response)
    expect(toFields(response, undefined).toObject()).toEqual({ Response: 'Success', Message: 'ok', NewMessages: '3' })
  })

  it('reads keyed, repeated and numbered headers', () => {
    const response = new Message(
      'Response: Success\r\nVar(a): X=1\r\nVar(a): Y=2\r\nVar: Z=3\r\nLine-000001: 5\r\nTag: p\r\nTag: q\r\n',
    )
    const fields = toFields(response, [
      { name: 'Var', type: { kind: 'pairs' }, keyed: true, repeated: true },
      { name: 'Line-000000', type: { kind: 'integer' }, pattern: 'numbered' },
      { name: 'Tag', type: { kind: 'string' }, repeated: true },
    ])
    expect(fields.toObject()).toEqual({
      Response: 'Success',
      Var: { a: { X: '1', Y: '2' }, '': { Z: '3' } },
      'Line-000001': 5,
      Tag: ['p', 'q'],
    })
  })

  it('masks sensitive values when it is printed', () => {
    const fields = toFields(new Message('Response: Success\r\nSecret: hunter2\r\n'), [
      { name: 'Secret', type: { kind: 'secret' }, sensitive: true },
    ])
    expect(JSON.stringify(fields)).not.toContain('hunter2')
    expect(fields.toObject()).toMatchObject({ Secret: 'hunter2' })
  })
})
