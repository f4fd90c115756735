import { execFileSync, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Client } from '@openami/client'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import type { Login } from '../src/target.ts'
import { answeredCall, hangUpAll, login, pbx, target, users } from '../test/support.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = `${root}node_modules/.cache/openami/command-${target.name}`
// Each run is a process, which a busy machine starts slowly.
vi.setConfig({ testTimeout: 60_000 })
let ami: Client
let channel: string

beforeAll(async () => {
  execFileSync(process.execPath, [`${root}packages/cli/build.mjs`, folder])
  ami = await login()
  channel = await answeredCall(ami)
}, 120_000)
afterAll(async () => {
  await hangUpAll(ami)
  await ami.close()
})

const urlOf = ({ name }: Login): string => `ami://${name}@${target.host}:${target.port}`
const rowOf = (line: string): Record<string, unknown> => JSON.parse(line) as Record<string, unknown>

/** Starts `openami` as a user of the server. */
function start(args: readonly string[], user: Login = users.admin) {
  const child = spawn(process.execPath, [`${folder}/main.cjs`, ...args], {
    env: { PATH: process.env.PATH, HOME: folder, AMI_URL: urlOf(user), AMI_SECRET: user.secret },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  return new Promise<{ code: number | null; rows: Record<string, unknown>[]; err: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, rows: out.split('\n').slice(0, -1).map(rowOf), err }))
  })
}

test('send Ping is answered with Pong', async () => {
  expect(await start(['send', 'Ping'])).toMatchObject({
    code: 0,
    rows: [{ Response: 'Success', Ping: 'Pong' }],
    err: '',
  })
})

test('send CoreShowChannels --json and channels have a row for each channel', async () => {
  const sent = await start(['send', 'CoreShowChannels', '--json'])
  expect(sent).toMatchObject({ code: 0, err: '' })
  expect(sent.rows).toContainEqual(expect.objectContaining({ Event: 'CoreShowChannel', Channel: channel }))
  const known = await start(['channels'])
  expect(known).toMatchObject({ code: 0, err: '' })
  expect(known.rows.find((row) => row.channel === channel)).toMatchObject({ state: 'up' })
  expect(known.rows.length).toBe(sent.rows.length)
})

test('queues has a row for each queue, and names the nearest one for a name that no queue has', async () => {
  const { code, rows } = await start(['queues'])
  expect(code).toBe(0)
  expect(rows).toContainEqual(expect.objectContaining({ queue: pbx.queue, waiting: 0 }))
  expect(await start(['queues', 'suport'])).toEqual({
    code: 1,
    rows: [],
    err: 'openami: the server has no queue "suport"; did you mean support?\n',
  })
})

test('doctor finds everything in order for a user that may do all, and what to change for one that may do little', async () => {
  const { code, rows, err } = await start(['doctor'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(rows.length).toBeGreaterThan(8)
  expect(rows.filter(({ state }) => state !== 'ok')).toEqual([])
  expect(JSON.stringify(rows)).toContain(target.release)
  const little = await start(['doctor'], users.nobody)
  expect(little.rows.filter(({ state }) => state !== 'ok')).toEqual([
    { check: 'release', state: 'warn', found: expect.any(String), advice: expect.stringContaining('class system') },
    { check: 'events', state: 'warn', found: expect.any(String), advice: expect.stringContaining('class user') },
  ])
})

test('check URL finds no message that the spec of the release does not have', async () => {
  expect(await start(['check', urlOf(users.admin), '--for', '1'])).toEqual({
    code: 0,
    rows: [],
    err: expect.stringMatching(
      new RegExp(`^openami: \\d+ messages, \\d+ events, checked against Asterisk ${target.release}\\n$`),
    ),
  })
})

test('listen prints an event as a line of JSON', async () => {
  const listening = start(['listen', 'UserEvent', '--where', 'UserEvent=Greeting', '-n', '1'])
  const timer = setInterval(() => void ami.userEvent({ UserEvent: 'Greeting', Text: 'ñ' }), 100)
  const { code, rows, err } = await listening
  clearInterval(timer)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(rows).toEqual([expect.objectContaining({ Event: 'UserEvent', UserEvent: 'Greeting', Text: 'ñ' })])
})

test('what the server refuses ends with 1, a wrong parameter with 2, a wrong secret with 3, each in a sentence', async () => {
  const refused = await start(['send', 'Hangup', 'Channel=PJSIP/none-00000000'])
  expect(refused).toEqual({ code: 1, rows: [], err: expect.stringMatching(/^openami: [^\n]*No such channel[^\n]*\n$/) })
  const wrong = await start(['send', 'Hangup', 'Chanel=x'])
  expect(wrong).toEqual({ code: 2, rows: [], err: expect.stringMatching(/did you mean Channel\?\n$/) })
  const stranger = await start(['send', 'Ping'], { ...users.admin, secret: 'wrong-canary' })
  expect(stranger).toEqual({ code: 3, rows: [], err: expect.stringMatching(/^openami: [^\n]+\n$/) })
  expect(stranger.err).not.toContain('canary')
  expect(await start(['send', 'CoreShowChannels'], users.nobody)).toMatchObject({ code: 1, rows: [] })
})
