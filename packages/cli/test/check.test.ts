import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { file, jsonLines, openami, simulator } from './support.ts'

const greeting = 'Asterisk Call Manager/11.0.0\r\n'
const login = 'Response: Success\r\nMessage: Authentication accepted\r\n\r\n'
const booted = 'Event: FullyBooted\r\nPrivilege: system,all\r\nStatus: Fully Booted\r\nUptime: 5\r\nLastreload: 5\r\n'
const wrong = `${booted.replace('Uptime: 5', 'Uptime: soon')}Color: blue\r\n\r\n${booted}Color: red\r\n\r\nEvent: Nonsense\r\n\r\n`

test('names each event, header and value that the release of a recording does not have, with its line', async () => {
  const path = file('session.raw', greeting + login + wrong)
  const { code, out, err } = await openami(['check', path])
  expect(code).toBe(1)
  expect(jsonLines(out)).toEqual([
    { kind: 'value', name: 'FullyBooted/Uptime', line: 8, count: 1, found: 'Uptime: soon' },
    { kind: 'unknown-header', name: 'FullyBooted/Color', line: 10, count: 2, found: 'Color: blue' },
    { kind: 'unknown-event', name: 'Nonsense', line: 19, count: 1 },
  ])
  expect(err).toMatch(/^openami: 4 messages, 3 events, checked against Asterisk 22\.\d+\.\d+\n$/)
})

test('gives lines of the file where it is what record wrote, and reads it packed as well', async () => {
  const recording = `${greeting}# Action: Login\n# Username: admin\n#+ 3\n${login}#+ 7\n${wrong}`
  const path = file('pbx.recording', '')
  writeFileSync(path, gzipSync(Buffer.from(recording, 'latin1')))
  const { out } = await openami(['check', path])
  expect(jsonLines(out).map(({ line }) => line)).toEqual([12, 14, 23])
})

test('checks against the release that is named', async () => {
  const path = file('session.raw', `${login}${booted}\r\n`)
  expect(await openami(['check', path, '--release', '22'])).toMatchObject({ code: 0, out: '' })
  const old = await openami(['check', path, '--release', '13'])
  expect([old.code, jsonLines(old.out).map(({ name }) => name)]).toEqual([
    1,
    ['FullyBooted/Uptime', 'FullyBooted/Lastreload'],
  ])
  expect(await openami(['check', path])).toEqual({
    code: 2,
    out: '',
    err: `openami: ${path} does not say which release sent it; add it, as in --release 22.10.1\n`,
  })
})

test('asks a server for its lists and reads its events, and finds nothing in a simulated one', async () => {
  const { env, pbx } = await simulator({ queues: [{ name: 'support', members: [] }] })
  const { code, out, err } = await openami(['check', '--for', '0.1'], { env })
  expect({ code, out }).toEqual({ code: 0, out: '' })
  expect(err).toContain('checked against Asterisk 22.')
  expect(pbx.received('QueueStatus')).toHaveLength(1)
})

test.each([
  [['check', '/none'], '/none is not there'],
  [['check', '/dev/null', '--release', '22'], 'there is no complete AMI message in /dev/null'],
  [['check', 'x', '--url', 'ami://a:b@host'], 'a file or url and --url or --server exclude each other'],
  [['check', 'ami://a:b@127.0.0.1:1', '--for', 'soon'], '--for must be a positive number of seconds, not "soon"'],
  [['check', '/dev/null', '--release', '99'], 'there is no release 99'],
])('refuses in one sentence: %j', async (args, message) => {
  const { code, out, err } = await openami(args)
  expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 })
  expect(err).toContain(message)
})
