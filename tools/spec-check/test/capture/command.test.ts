import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runCommand } from '../../src/capture/command.ts'
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

async function run(args: readonly string[], stdin: string | readonly Buffer[] = '') {
  let out = ''
  let err = ''
  const code = await runCommand(
    args,
    {
      out: (text) => {
        out += text
      },
      err: (text) => {
        err += text
      },
      stdin: () => Readable.from(typeof stdin === 'string' ? [Buffer.from(stdin)] : stdin),
    },
    () => model,
  )
  return { code, out, err }
}

it('prints a summary when there is no finding', async () => {
  expect(await run([good, '--release', '22.10.1'])).toEqual({
    code: 0,
    err: '',
    out:
      `${good}: 2 messages, 1 event, 1 name of events; checked against Asterisk 22.10.1\n\n` +
      'No stray block, no unknown event or header, no value outside its type, no broken list.\n',
  })
})

it('prints exactly seven keys as JSON', async () => {
  const { code, out } = await run([good, '--json', '--release', '22'])
  expect([code, JSON.parse(out)]).toEqual([0, clean(2, 1)])
})

it('prints each finding with count, place and a sample', async () => {
  const bad = file('bad.raw', BAD)
  const { code, out } = await run([bad, '--release', '22'])
  expect(code).toBe(1)
  expect(out).toContain(`1 event that this release does not have
  Brewed (1×) at byte ${BAD.indexOf('Event: Brewed')}, line 22
    Event: Brewed
    Cups: 2`)
  const { out: json } = await run([bad, '--release', '22', '--json'])
  expect(JSON.parse(json)).toEqual({ ...clean(3, 2), unknownEvents: { Brewed: 1 } })
})

it('reads gzip files and standard input', async () => {
  expect((await run([file('good.raw.gz', gzipSync(GOOD)), '--release', '22'])).code).toBe(0)
  expect((await run(['-', '--release', '22'], BAD)).code).toBe(1)
})

it('reads gzip that was cut off or has several parts, and refuses anything after it', async () => {
  const whole = gzipSync(GOOD)
  const torn = await run([file('torn.raw.gz', whole.subarray(0, -12)), '--release', '22'])
  expect([torn.code, torn.out]).toEqual([
    0,
    expect.stringMatching(/1 message, .*\nIt ends within a message: bytes 85 to /),
  ])
  const two = await run([file('two.raw.gz', Buffer.concat([whole, gzipSync(BAD)])), '--release', '22'])
  expect([two.code, two.out]).toEqual([1, expect.stringContaining('5 messages')])
  for (const more of ['not gzip', '\0'.repeat(8)]) {
    const path = file('more.raw.gz', Buffer.concat([whole, Buffer.from(more)]))
    const err = `${path} is damaged gzip, or gzip that other bytes follow; name a recording, gzip or not\n`
    expect(await run([path, '--release', '22'])).toEqual({ code: 2, out: '', err })
  }
})

it('reads a pipe that delivers single bytes, and refuses a folder', async () => {
  const bytes = [...gzipSync(BAD)].map((byte) => Buffer.from([byte]))
  expect((await run(['-', '--release', '22'], bytes)).code).toBe(1)
  expect(await run([folder, '--release', '22'])).toMatchObject({
    code: 2,
    err: `${folder} is a folder; name a recording, gzip or not\n`,
  })
})

it('names the limit of a message, which --max-message changes', async () => {
  const long = file('long.raw', GREETING + wire('Event: UserEvent', 'UserEvent: a', `Big: ${'x'.repeat(5000)}`) + HELD)
  expect((await run([long, '--release', '22'])).code).toBe(0)
  const { code, out } = await run([long, '--release', '22', '--max-message', '4096'])
  expect([code, out]).toEqual([1, expect.stringContaining('message of more than 4096 bytes (1×) at byte 30, line 2')])
})

it('reports input without AMI', async () => {
  const empty = file('empty.raw', '')
  const { code, out, err } = await run([empty, '--release', '22', '--json'])
  expect([code, JSON.parse(out), err]).toEqual([
    2,
    clean(0, 0),
    `there is no complete AMI message in ${empty}; name a file of every byte that one client received\n`,
  ])
  expect((await run([file('web.raw', 'HTTP/1.1 200 OK\r\n\r\n'), '--release', '22'])).code).toBe(2)
  expect(await run([file('torn.gz', Buffer.from([0x1f, 0x8b, 1, 2])), '--release', '22'])).toMatchObject({
    code: 2,
    out: '',
  })
})

it.each([
  [[], 'one recording is checked at a time, not 0; write its name, or - for standard input'],
  [['a', 'b'], 'one recording is checked at a time, not 2; write its name, or - for standard input'],
  [['a'], 'the release that sent the recording is missing; write it, as in --release 22.10.1'],
  [['/no/such/file', '--release', '22'], '/no/such/file is not there; name a recording, gzip or not'],
  [['a', '--realease', '22'], 'there is no option --realease; did you mean --release?'],
  [
    ['a', '--release'],
    '--release needs a value; write --release VALUE, or --release=VALUE where it begins with a hyphen',
  ],
  [
    ['a', '--release', '22', '--max-message', '5 GB'],
    '--max-message is a number of bytes, not 5 GB; write one from 1024 to 999999999',
  ],
  [['a', '--release', '22.99'], /^there is no release 22.99; 22 ends with (22\.\d+\.\d+), so write \1 or 22$/],
  [['a', '--release', 'v22'], 'there is no release v22; a release is digits and dots, so write 22'],
  [['a', '--release', '22.x'], 'there is no release 22.x; a release is digits and dots, so write 22'],
  [['a', '--release', '99'], /^there is no release 99; the newest that is known is \d+, so write /],
  [['a', '--release', '9'], 'there is no release 9; 1.8 and 10 are next to it, so write one of these'],
  [['a', '--release', '0.9'], 'there is no release 0.9; the oldest that is known is 1.0, so write 1.0'],
  [['a', '--release', 'newest'], /^there is no release newest; the releases are 1.0 to \S+, so write one of these$/],
])('refuses %j and says what to write instead', async (args, message) => {
  const { code, out, err } = await run(args)
  expect([code, out]).toEqual([2, ''])
  if (typeof message === 'string') expect(err).toBe(`${message}\n`)
  else expect(err.trimEnd()).toMatch(message)
})

it('prints its usage', async () => {
  expect(await run(['--help'])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('usage: ') })
})
