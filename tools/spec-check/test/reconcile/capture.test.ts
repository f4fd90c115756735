import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { compare } from '../../src/reconcile/compare.ts'
import { readCapture } from '../../src/reconcile/sources/capture.ts'
import { file, ownSpec } from './support.ts'

const GREETING = 'Asterisk Call Manager/11.0.0\r\n'
const event = (...lines: string[]) => `${lines.join('\r\n')}\r\n\r\n`
const NEW = event('Event: Brewed', 'Privilege: call,all', 'Cups: 2', 'Milk: yes')
const { model } = ownSpec('22.10.1')
const read = (text: string | Uint8Array) =>
  readCapture(file(typeof text === 'string' ? Buffer.from(text, 'latin1') : text, 'session.raw'), {
    model,
    release: '22.10.1',
  })

it('counts the headers of events', async () => {
  const { events, notes } = await read(
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

it('writes no secret into an example', async () => {
  const { events } = await read(
    event('Event: Brewed', 'Password: hunter2', 'ChanVariable: PIN=hunter2', 'Cups:2', 'secret: hunter2'),
  )
  expect(events.get('Brewed')?.example).toBe(
    'Event: Brewed\nPassword: ***\nChanVariable: PIN=***\nCups: 2\nsecret: ***\n',
  )
})

it('reads a recording without greeting, as gzip, or cut off', async () => {
  expect((await read(NEW)).events.size).toBe(1)
  expect((await read(gzipSync(GREETING + NEW))).events.size).toBe(1)
  const cut = await read(`${GREETING}${NEW}Event: Ha`)
  expect([cut.events.size, cut.notes]).toEqual([1, ['the recording ends within a message, which was skipped']])
  const stray = await read(`${GREETING}${NEW}lost: 1\r\n\r\n`)
  expect(stray.notes).toEqual(['1 block that is not a message was skipped; npm run -s check-capture shows where'])
})

it.each([
  ['nothing', '', 'session.raw: no AMI message in it; name a file of what a client received'],
  [
    'another protocol',
    'HTTP/1.1 200 OK\r\n\r\n',
    'session.raw: no AMI message in it; name a file of what a client received',
  ],
  ['a greeting alone', GREETING, 'session.raw: no AMI message in it; name a file of what a client received'],
  ['broken gzip', Buffer.from([0x1f, 0x8b, 1, 2, 3]), 'session.raw is damaged gzip'],
])('refuses %s', async (_what, bytes, message) => {
  await expect(read(bytes)).rejects.toThrow(message)
})

it('reports what the spec lacks, and what it has without being sent', async () => {
  const text =
    GREETING +
    NEW +
    event('Event: Reload', 'Privilege: call,all', 'Module: All', 'Status: 0', 'Colour: red') +
    event('Event: Shutdown', 'Privilege: system,all', 'Shutdown: Cleanly')
  const found = compare(ownSpec('22.10.1'), await read(text)).map(({ verdict, subject, name, detail }) =>
    [verdict, subject, name, detail ?? ''].join(' '),
  )
  expect(found).toEqual([
    'missing event Brewed ',
    'missing header Reload/Colour ',
    'different privileges Reload spec system, source call',
    'different required Shutdown/Restart in no message of the recording',
  ])
})
