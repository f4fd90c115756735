import { Message } from '@openami/bindings'
import { describe, expect, it } from 'vitest'
import { isTorn } from '../../src/correlation/torn-message.ts'

const message = (...lines: string[]): Message => new Message(lines.map((line) => `${line}\r\n`).join(''))

describe('R35 a message that was merged with the next one', () => {
  it.each([
    ['in its first header', message('Event: HangEvent: Newchannel', 'Privilege: call,all', 'Channel: a')],
    ['at a line', message('Event: Hangup', 'Event: Newchannel', 'Channel: a')],
    ['in a header name, two known events', message('Event: Hangup', 'Channel: a', 'CauEvent: Newchannel', 'Exten: 1')],
    [
      'in a value, with a header that no event repeats',
      message('Event: Hangup', 'Channel: a', 'Cause: 1Event: Newstate', 'Channel: b'),
    ],
    [
      'in a value, with Privilege, which is always the second header',
      message('Event: Hangup', 'Cause: 1Event: Newstate', 'Privilege: call,all'),
    ],
    [
      'a response into an event',
      message('Response: Success', 'ActionID: a', 'Message: xEvent: Newstate', 'Privilege: call,all'),
    ],
    ['a response into an event, at a line', message('Response: Success', 'Event: Newstate', 'Privilege: call,all')],
    ['in its first header, into an unknown event', message('Event: HangEvent: NewToUs', 'Exten: 1')],
    ['at a line, two unknown events', message('Event: NewToUs', 'Event: NewerToUs', 'Exten: 1')],
    [
      'an unknown event, with a header that no event repeats',
      message('Event: NewToUs', 'Channel: a', 'CauEvent: Newchannel', 'Channel: b'),
    ],
    ['an event whose name ends like UserEvent', message('Event: NoUserEvent', 'Event: Hangup', 'Exten: 1')],
    ['with lines that end in LF', new Message('Event: Hangup\nChannel: a\nCauEvent: Newchannel\nExten: 1\n')],
    ['a response into a response, at a line', message('Response: Success', 'Response: Error', 'Message: no')],
    ['a response into a response', message('Response: Success', 'ActionID: a', 'MessResponse: Error', 'ActionID: b')],
  ])('is detected: %s', (_, torn) => {
    expect(isTorn(torn, false)).toBe(true)
    expect(isTorn(torn, true)).toBe(true)
  })

  it.each(['Privilege', 'ActionID', 'Channel', 'Uniqueid', 'Queue', 'UNIQUEID'])(
    'is detected by a second %s',
    (header) => {
      const lines = [`${header}: a`, 'AppData: xEvent: Hangup', `${header}: b`]
      expect(isTorn(message('Event: Newexten', ...lines), false)).toBe(true)
    },
  )

  it.each(['Success', 'Error', 'Follows', 'Goodbye', 'Pong'])(
    'is detected by a Response: %s inside it only when an answer is due',
    (name) => {
      const torn = message('Event: Hangup', 'Channel: a', `CausResponse: ${name}`, 'ActionID: a', 'Channel: b')
      expect([isTorn(torn, true), isTorn(torn, false)]).toEqual([true, false])
    },
  )
})

describe('R10, R14 a whole message whose values look like headers', () => {
  it.each([
    ['an event in it', message('Event: Newexten', 'Privilege: dialplan,all', 'Channel: a', 'AppData: Event: Hangup')],
    [
      'an answer in it',
      message('Event: Newexten', 'Privilege: dialplan,all', 'Channel: a', 'AppData: Response: Success'),
    ],
    ['an unknown Response', message('Event: Newexten', 'Channel: a', 'AppData: xResponse: Maybe', 'Channel: b')],
    ['an invalid event name', message('Event: Newexten', 'Channel: a', 'AppData: xEvent: 1', 'Channel: b')],
    [
      'text after the event name',
      message('Event: Newexten', 'Channel: a', 'AppData: xEvent: Hangup it is', 'Channel: b'),
    ],
    [
      'whatever a UserEvent says',
      message('Event: UserEvent', 'Event: Hangup', 'Privilege: call,all', 'Channel: a', 'Channel: b'),
    ],
    ['whatever an old UserEvent says', message('Event: UserEventMine', 'Event: Hangup', 'Privilege: call,all')],
    ['a known header', message('Event: OriginateResponse', 'Privilege: call,all', 'Response: Success', 'Channel: a')],
    ['an answer in an unknown event', message('Event: NewToUs', 'Response: Success', 'Channel: a')],
    [
      'a header in another case',
      message('Event: OriginateResponse', 'Privilege: call,all', 'RESponse: Success', 'Channel: a'),
    ],
    ['half a name in an unknown event', message('Event: NewToUs', 'Channel: a', 'CauEvent: Newchannel', 'Exten: 1')],
    ['half a name before an unknown event', message('Event: Hangup', 'Channel: a', 'CauEvent: NewToUs', 'Exten: 1')],
    ['a known header whose value is the name of an event', message('Event: Dial', 'SubEvent: Hangup', 'Channel: a')],
    [
      'a known header before one that is repeated',
      message('Event: OriginateResponse', 'Channel: a', 'Response: Success', 'Channel: b'),
    ],
    ['a header only after it', message('Event: Newexten', 'AppData: xEvent: Hangup', 'Channel: a')],
    [
      'a header that many events repeat',
      message('Event: Newexten', 'Variable: a', 'AppData: xEvent: Hangup', 'Variable: b'),
    ],
    [
      'a value that looks like a header',
      message('Event: Newexten', 'Channel: a', 'AppData: xEvent: Hangup', 'Context: x:Channel:y'),
    ],
    ['text', message('row', 'Event: Hangup')],
    ['an action', message('Action: Ping', 'Event: Hangup', 'Privilege: call,all')],
  ])('is not taken for torn: %s', (_, whole) => {
    expect(isTorn(whole, true)).toBe(false)
    expect(isTorn(whole, false)).toBe(false)
  })
})
