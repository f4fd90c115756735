import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runCommand } from '../src/command.ts'
import { clean, GREETING, HELD, LOGIN, model, wire } from './support.ts'

const GOOD = GREETING + LOGIN + HELD
const BAD = GOOD + wire('Event: Brewed', 'Cups: 2')

let folder: string
let good: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'openami-capture-'))
  good = file('good.raw', GOOD)
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function run(args: readonly string[], stdin = '') {
  let out = ''
  let err = ''
  const code = runCommand(
    args,
    {
      out: (text) => {
        out += text
      },
      err: (text) => {
        err += text
      },
      stdin: () => Buffer.from(stdin),
    },
    () => model,
  )
  return { code, out, err }
}

it('says that there is nothing to say', () => {
  expect(run([good, '--release', '22.10.1'])).toEqual({
    code: 0,
    err: '',
    out:
      `${good}: 2 messages, 1 of them events, 1 different ones; held against Asterisk 22.10.1\n\n` +
      'Nothing unknown, nothing outside its type, no broken list.\n',
  })
})

it('prints exactly six keys as JSON', () => {
  const { code, out } = run([good, '--json', '--release', '22'])
  expect([code, JSON.parse(out)]).toEqual([0, clean(2, 1)])
})

it('tells what it found, with count, place and a sample', () => {
  const bad = file('bad.raw', BAD)
  const { code, out } = run([bad, '--release', '22'])
  expect(code).toBe(1)
  expect(out).toContain(`1 events that the release does not have
  Brewed (1×) at byte ${BAD.indexOf('Event: Brewed')}, line 22
    Event: Brewed
    Cups: 2`)
  const { out: json } = run([bad, '--release', '22', '--json'])
  expect(JSON.parse(json)).toEqual({ ...clean(3, 2), unknownEvents: { Brewed: 1 } })
})

it('reads packed files and standard input', () => {
  expect(run([file('good.raw.gz', gzipSync(GOOD)), '--release', '22']).code).toBe(0)
  expect(run(['-', '--release', '22'], BAD).code).toBe(1)
})

it('says that there was no AMI in it', () => {
  const empty = file('empty.raw', '')
  const { code, out, err } = run([empty, '--release', '22', '--json'])
  expect([code, JSON.parse(out), err]).toEqual([2, clean(0, 0), `${empty}: no complete AMI message in it\n`])
  expect(run([file('web.raw', 'HTTP/1.1 200 OK\r\n\r\n'), '--release', '22']).code).toBe(2)
  expect(run([file('torn.gz', Buffer.from([0x1f, 0x8b, 1, 2])), '--release', '22'])).toMatchObject({ code: 2, out: '' })
})

it.each([
  [[], 'name one recording'],
  [['a', 'b', '--release', '22'], 'name one recording'],
  [['a'], 'which release sent it?'],
  [['/no/such/file', '--release', '22'], 'cannot read /no/such/file: ENOENT'],
  [['a', '--realease', '22'], "Unknown option '--realease'"],
  [['a', '--release', '22.99'], 'unknown release "22.99"; did you mean 22.'],
  [['a', '--release', 'v22'], 'unknown release "v22"; did you mean 22?'],
  [['a', '--release', '22.x'], 'unknown release "22.x"; did you mean 22?'],
  [['a', '--release', '24'], 'unknown release "24"; did you mean 23.'],
  [['a', '--release', '9'], 'unknown release "9"; did you mean 1.8'],
  [['a', '--release', '0.9'], 'unknown release "0.9"; did you mean 1.0'],
  [['a', '--release', 'newest'], 'unknown release "newest"; releases are 1.0 to 23'],
])('refuses %j', (args, message) => {
  const { code, out, err } = run(args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(message)
  expect(err).not.toContain('    at ')
})

it('explains itself', () => {
  expect(run(['--help'])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('usage: ') })
})
