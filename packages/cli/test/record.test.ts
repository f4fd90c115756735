import { existsSync, readFileSync } from 'node:fs'
import { connect } from '@openami/client'
import { expect, test } from 'vitest'
import { makeCertificate } from '../../transport/test/support/certificates.ts'
import { file, jsonLines, openami, simulator, start } from './support.ts'

test('records the events of a server, and replays them as a server', async () => {
  const { env, pbx } = await simulator()
  const path = file('pbx.recording', '')
  const running = start(['record', path], { env })
  await running.prints('Ctrl-C ends it')
  pbx.emit('UserEvent', { UserEvent: 'Recorded' })
  // It logs off first, which the server answers after the event.
  running.child.kill('SIGINT')
  expect((await running.result).code).toBe(130)
  const text = readFileSync(path, 'latin1')
  expect(text).toContain('UserEvent: Recorded')
  expect(text).not.toContain('secret')
  const replay = start(['replay', path, '--port', '0', '--json'])
  await replay.prints('\n')
  const { port } = JSON.parse(replay.out()) as { port: number }
  const client = await connect({ port, username: 'any', secret: 'any' })
  await client.close()
  replay.child.kill('SIGINT')
  expect((await replay.result).code).toBe(130)
})

test('records a server over TLS, and says what is wrong with its certificate', async () => {
  const { cert, key } = makeCertificate({ name: 'localhost', hosts: ['127.0.0.1'], authority: true })
  const { pbx, env } = await simulator({ tls: { cert, key } })
  const url = `amis://admin@127.0.0.1:${pbx.tlsPort}`
  const path = file('pbx.recording', '')
  const args = ['record', path, '--url', url, '--for', '0.2']
  // The second start runs from the code cache.
  for (const _ of [1, 2]) expect((await start([...args, '--ca', file('ca.pem', cert)], { env }).result).code).toBe(0)
  expect(readFileSync(path, 'latin1')).toContain('# Action: Login')
  const { code, err } = await openami(args, { env })
  expect([code, err]).toEqual([3, expect.stringContaining('certificate')])
})

test('ends by itself with --for, and writes the file', async () => {
  const { env } = await simulator()
  const path = `${file('x', '')}.recording`
  const { code } = await openami(['record', path, '--for', '0.2'], { env })
  expect(code).toBe(0)
  expect(existsSync(path)).toBe(true)
})

test('simulates an Asterisk that other commands reach', async () => {
  const running = start(['simulate', '--port', '0', '--json'])
  await running.prints('\n')
  const { port } = JSON.parse(running.out()) as { port: number }
  const queues = await openami(['queues', '--url', `ami://admin:secret@127.0.0.1:${port}`])
  expect(jsonLines(queues.out)).toEqual([expect.objectContaining({ queue: 'support', members: 2 })])
  running.child.kill('SIGINT')
  expect(await running.result).toMatchObject({ code: 0, err: '' })
})

test('simulate --help calls the command by its name', async () => {
  const { code, out, err } = await openami(['simulate', '--help'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^openami simulate: /)
  expect(out).not.toContain('openami-simulator')
})

test.each([
  [['replay', '/none.recording'], '/none.recording does not exist'],
  [['replay', '/dev/null', '--port', 'x'], '--port must be an integer between 0 and 65535, not "x"'],
  [['record', 'x', '--for', '0', '--url', 'ami://a:b@host'], '--for must be a positive number of seconds, not "0"'],
  [
    ['record', 'x', '--url', 'https://a:b@host'],
    'record needs a connection that stays open, which AMI over HTTP is not; use ami:// or amis://',
  ],
  [['simulate', '--prot', '1'], 'there is no option --prot; did you mean --port?'],
  [['simulate', '--config', '/none.yaml'], '--config: there is no /none.yaml'],
  [['simulate', '--conf', '/none.conf'], '--conf: there is no /none.conf'],
  [['simulate', '--extensions', '/tmp'], '--extensions: a folder, not a file, is /tmp'],
  [['simulate', '--replay', '/none'], '--replay: there is no /none'],
  [['simulate', '--port', '0', '--log', '/none/log'], '--log: there is no /none/log'],
  [['simulate', 'now'], "Unexpected argument 'now'"],
  [
    ['replay', '/etc/hostname', '--port', '0'],
    '/etc/hostname has no line "# Action: NAME"; name a file that openami record wrote',
  ],
  [['record', '/none/x', '--url', 'ami://a:b@host'], '/none/x cannot be written: its folder does not exist'],
  [['channels', 'x', 'y'], 'too many arguments: 2 in place of 0; openami channels --help shows what it takes'],
  [['simulate', '--release', '99'], 'Unknown release 99; known: 1.4, 1.8, 11, 13, 16, 18, 20, 22, 23, 24'],
  [['simulate', '--port', 'x'], 'port must be an integer between 0 and 65535, not x'],
])('refuses in one sentence: %j', async (args, message) => {
  expect(await openami(args)).toEqual({ code: 2, out: '', err: `openami: ${message}\n` })
})
