import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { compare } from '../src/compare.ts'
import { readCapture } from '../src/sources/capture.ts'
import { ownSpec } from './support.ts'

const GREETING = 'Asterisk Call Manager/11.0.0\r\n'
const event = (...lines: string[]) => `${lines.join('\r\n')}\r\n\r\n`
const NEW = event('Event: Brewed', 'Privilege: call,all', 'Cups: 2', 'Milk: yes')
const read = (text: string | Uint8Array) =>
  readCapture('session.raw', typeof text === 'string' ? Buffer.from(text, 'latin1') : text, '22.10.1')

it('counts what events carry', () => {
  const { events, notes } = read(
    GREETING + event('Response: Success') + NEW + event('Event: Brewed', 'Privilege: call,all', 'cups: 3'),
  )
  expect(events.get('Brewed')).toEqual({
    name: 'Brewed',
    complete: false,
    privileges: ['call'],
    fields: [
      { name: 'Cups', required: true },
      { name: 'Milk', required: false },
    ],
    example: 'Event: Brewed\nPrivilege: call,all\nCups: 2\nMilk: yes\n',
  })
  expect(notes).toEqual([])
})

it('reads a recording without greeting, packed, or cut off', () => {
  expect(read(NEW).events.size).toBe(1)
  expect(read(gzipSync(GREETING + NEW)).events.size).toBe(1)
  const cut = read(`${GREETING}${NEW}Event: Ha`)
  expect([cut.events.size, cut.notes]).toEqual([1, ['the recording ends within a message, which was left out']])
})

it.each([
  ['nothing', '', 'session.raw: no message of AMI in it'],
  ['another protocol', 'HTTP/1.1 200 OK\r\n\r\n', 'session.raw: no message of AMI in it'],
  ['a greeting alone', GREETING, 'session.raw: no message of AMI in it'],
  ['broken gzip', Buffer.from([0x1f, 0x8b, 1, 2, 3]), 'session.raw: '],
])('refuses %s', (_what, bytes, message) => {
  expect(() => read(bytes)).toThrow(message)
})

it('tells what the spec lacks, and what it wrongly promises', () => {
  const text =
    GREETING +
    NEW +
    event('Event: Reload', 'Privilege: call,all', 'Module: All', 'Status: 0', 'Colour: red') +
    event('Event: Shutdown', 'Privilege: system,all', 'Shutdown: Cleanly')
  const found = compare(ownSpec('22.10.1'), read(text)).map(({ verdict, subject, name, detail }) =>
    [verdict, subject, name, detail ?? ''].join(' '),
  )
  expect(found).toEqual([
    'missing event Brewed ',
    'missing header Reload/Colour ',
    'different privileges Reload spec system, source call',
    'different required Shutdown/Restart in no message of the recording',
  ])
})
