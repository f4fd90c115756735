import { describe, expect, it } from 'vitest'
import { decodeText, encodeText, Message } from '../src/index.ts'

describe('Message', () => {
  it('takes its kind and name from the first header (R10)', () => {
    expect(new Message('Event: A\r\nResponse: Success\r\n')).toMatchObject({ kind: 'event', name: 'A' })
    expect(new Message('response: Error\r\nEvent: A\r\n')).toMatchObject({ kind: 'response', name: 'Error' })
    expect(new Message('Action: Ping\r\n')).toMatchObject({ kind: 'action', name: 'Ping' })
    expect(new Message('default has 0 calls\r\n')).toMatchObject({ kind: 'text', name: '' })
    expect(new Message('')).toMatchObject({ kind: 'text', name: '' })
  })

  it('keeps blanks, colons, lines without a colon and line ends of both kinds (R11, R12, R13)', () => {
    const message = new Message('Event: X\r\nA:  b: c \nNo colon here\r\nB:d\r\n:odd\r\nC')
    expect(message.headers()).toEqual([
      ['Event', 'X'],
      ['A', ' b: c '],
      ['B', 'd'],
    ])
    expect(message.lines).toEqual(['No colon here', ':odd', 'C'])
  })

  it('finds a header name with a blank before its colon (SIPshowpeer of 1.4)', () => {
    const message = new Message('Response: Success\r\nReg-Contact : sip:7@h : x\r\n : odd\r\n')
    expect(message.get('Reg-Contact')).toBe('sip:7@h : x')
    expect(message.headers()[1]).toEqual(['Reg-Contact', 'sip:7@h : x'])
    expect(message.lines).toEqual([' : odd'])
  })

  it('matches names without regard to case, and the first match wins (R8, R15, R17)', () => {
    const message = new Message('Event: X\r\nUniqueID: 1\r\nuniqueid: 2\r\nActionID: 7\r\n')
    expect(message.get('Uniqueid')).toBe('1')
    expect(message.getAll('UNIQUEID')).toEqual(['1', '2'])
    expect(message.actionId).toBe('7')
    expect(message.has('Nope')).toBe(false)
  })

  it('decodes valid UTF-8 as UTF-8 and anything else as latin1 (R13)', () => {
    expect(decodeText(encodeText('grün ☎'))).toBe('grün ☎')
    expect(new Message('Event: X\r\nName: gr\xfcn\r\n').get('name')).toBe('grün')
    expect(new Message(`Event: X\r\nName: ${encodeText('grün')}\r\n`).get('name')).toBe('grün')
  })

  it('collects repeated headers in an object without a prototype', () => {
    const object = new Message('Event: X\r\nA: 1\r\nA: 2\r\n__proto__: p\r\n').toObject()
    expect(Object.entries(object)).toEqual([
      ['Event', 'X'],
      ['A', ['1', '2']],
      ['__proto__', 'p'],
    ])
  })
})
