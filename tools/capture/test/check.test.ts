import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isClean, NotAmi, reportText, summarize } from '../src/index.ts'
import { check, faults, greeting, message, queueStatus } from './session.ts'

const pong = message('Response: Success', 'ActionID: p', 'Ping: Pong', 'Timestamp: 1.000000')
const talking = message(
  'Event: UserEvent',
  'Privilege: user,all',
  'Channel: Local/1@x-00000001;1',
  'ChannelState: 6',
  'UserEvent: Hello',
  'Anything: goes',
)

describe('a session that is as the spec has it', () => {
  it('is clean', () => {
    const checked = check(greeting + pong + talking + queueStatus('q'))
    expect(summarize(checked)).toEqual({
      messages: 6,
      events: 4,
      unknownEvents: {},
      unknownHeaders: {},
      outOfType: {},
      brokenLists: {},
    })
    expect(isClean(checked)).toBe(true)
    expect(reportText(checked, 'x.raw')).toMatch(
      /^Asterisk 22\.10\.1: 6 messages, 4 events of 4 kinds; nothing unknown.*\.$/m,
    )
  })

  it.each([
    ['an empty file', ''],
    ['a greeting', greeting],
    ['no greeting', pong + talking],
    ['a beginning within a message', `nnel: Local/1\r\nUniqueid: 1.1\r\n\r\n${talking}`],
    ['a beginning within a list', queueStatus('q').slice(120)],
    ['an end within a message', greeting + talking + talking.slice(0, 40)],
    ['an end within an item of a list', greeting + queueStatus('q').slice(0, 160)],
    ['output of a command', greeting + message('Response: Success', 'Message: Command output follows', 'Output: a')],
  ])('%s', (_what, text) => {
    expect(faults(text)).toEqual({})
  })
})

describe('what is found', () => {
  it('an event that the release lacks', () => {
    const text = greeting + message('Event: Sneeze', 'Privilege: call,all') + message('Event: Link', 'Channel1: a')
    expect(faults(text)).toEqual({ unknownEvents: { Link: 1, Sneeze: 1 } })
    expect(faults(message('Event: Link', 'Channel1: a', 'Channel2: b'), '1.4.44')).toEqual({})
  })

  it('a header that the event lacks in that release', () => {
    const text = message(
      'Event: FullyBooted',
      'Privilege: system,all',
      'Status: Fully Booted',
      'Uptime: 1',
      'LastReload: 1',
    )
    expect(faults(text)).toEqual({})
    expect(faults(text.replace('Uptime', 'Upside'))).toEqual({ unknownHeaders: { 'FullyBooted/Upside': 1 } })
    expect(faults(text, '11.25.3')).toEqual({
      unknownHeaders: { 'FullyBooted/LastReload': 1, 'FullyBooted/Uptime': 1 },
    })
  })

  it('a text outside its type, every time', () => {
    const text = message('Event: ConfbridgeListRooms', 'ActionID: c', 'Conference: 1', 'Parties: many', 'Marked: 0')
    expect(faults(text + text)).toEqual({ outOfType: { 'ConfbridgeListRooms/Parties': 2 } })
  })

  it.each([
    [
      'no end, and an answer behind it',
      queueStatus('q').replace(/Event: QueueStatusComplete[\s\S]*$/, '') + pong,
      'QueueStatusComplete',
    ],
    [
      'no end, and the capture is over',
      queueStatus('q').replace(/Event: QueueStatusComplete[\s\S]*$/, ''),
      'QueueStatusComplete',
    ],
    ['fewer items than its end tells', queueStatus('q', ['ListItems: 3']), 'QueueStatusComplete'],
    [
      'an end that nothing began',
      message('Event: QueueStatusComplete', 'ActionID: z', 'EventList: Complete', 'ListItems: 0'),
      'QueueStatusComplete',
    ],
    ['an item that nothing began', message('Event: QueueMember', 'ActionID: z', 'Queue: a'), 'QueueStatusComplete'],
    [
      'an item of another list',
      queueStatus('q').replace('Event: QueueMember', 'Event: CoreShowChannel'),
      'QueueStatusComplete',
    ],
  ])('a list with %s', (_what, text, name) => {
    expect(faults(greeting + pong + text).brokenLists).toEqual({ [name]: 1 })
  })

  it('not a list that was cancelled, and none whose server cannot count', () => {
    expect(faults(greeting + queueStatus('q', []).replace('EventList: Complete', 'EventList: cancelled'))).toEqual({})
    const tree = [
      message('Response: Success', 'ActionID: d', 'EventList: start', 'Message: Result will follow'),
      message('Event: DBGetTreeResponse', 'ActionID: d', 'Key: /a/b', 'Val: 1'),
      message('Event: DBGetTreeResponse', 'ActionID: d', 'Key: /a/c', 'Val: 2'),
      message('Event: DBGetTreeComplete', 'ActionID: d', 'EventList: Complete', 'ListItems: 1'),
    ].join('')
    expect(faults(greeting + tree, '16.28.0')).toEqual({})
    expect(faults(greeting + tree, '16.30.1')).toEqual({ brokenLists: { DBGetTreeComplete: 1 } })
  })

  it('shows where the first of each stands, on one line', () => {
    const text = greeting + talking + message('Event: Sneeze', 'Loud: yes') + message('Event: Sneeze', 'Loud: \u0007')
    const report = reportText(check(text), 'x.raw')
    const offset = greeting.length + talking.length
    expect(report).toContain(`  Sneeze × 2\n    x.raw:9 (byte ${offset})  Event: Sneeze`)
  })
})

describe('other bytes', () => {
  it('are no finding: garbage is no session', () => {
    expect(faults('\u0000\u0001garbage\r\n\r\nmore')).toEqual({})
    expect(summarize(check('GET / HTTP/1.1\r\n\r\n')).messages).toBe(0)
  })

  it('never make it fail', () => {
    const session = Buffer.from(greeting + pong + talking + queueStatus('q'), 'latin1')
    const edits = fc.array(fc.tuple(fc.nat(session.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 30 })
    fc.assert(
      fc.property(edits, (list) => {
        const bytes = Buffer.from(session)
        for (const [at, value] of list) bytes[at] = value
        try {
          const checked = check(bytes.toString('latin1'))
          expect(checked.messages).toBeLessThan(50)
        } catch (error) {
          expect(error).toBeInstanceOf(NotAmi)
        }
      }),
      { numRuns: 300 },
    )
  })
})
