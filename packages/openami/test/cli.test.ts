import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { privilegesCommand } from '../src/cli/privileges.ts'

const folder = mkdtempSync(join(tmpdir(), 'openami-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(text: string): string {
  const path = join(folder, 'uses.json')
  writeFileSync(path, text)
  return path
}

it('prints a manager.conf section with its notes as comments', () => {
  const args = '--release 22 --actions Originate,Hangup --events Hangup,Newchannel --user click'.split(' ')
  const text = privilegesCommand(args)
  expect(text).toContain(`[click]
secret = <secret>
`)
  expect(text).toContain(`read = call
write = call,originate
eventfilter(action(include),name(Hangup)) =
eventfilter(action(include),name(Newchannel)) =
`)
  for (const line of text.split('\n')) expect(line).toMatch(/^(?:;.{0,110}|\[click\]|[a-z]+(?:\(.*\))? =.*|)$/)
})

it('reads the uses that a client recorded', () => {
  const uses = { actions: ['Originate'], events: ['OriginateResponse'], applications: ['System'] }
  const text = privilegesCommand([
    '--release',
    '16',
    '--uses',
    file(JSON.stringify(uses)),
    '--events',
    'Hangup',
    '--json',
  ])
  expect(JSON.parse(text)).toMatchObject({
    read: ['call'],
    write: ['originate', 'system'],
    filters: ['eventfilter = ^Event: Hangup[[:cntrl:]]', 'eventfilter = ^Event: OriginateResponse[[:cntrl:]]'],
  })
})

it.each([
  ['{', 'uses.json: '],
  ['[]', 'uses.json: must contain an object with actions and events'],
  ['{"actions":"Ping"}', 'uses.json: actions must be an array of names'],
  ['{"events":[1]}', 'uses.json: events must be an array of names'],
])('refuses an invalid file of uses: %s', (text, message) => {
  expect(() => privilegesCommand(['--release', '22', '--uses', file(text)])).toThrow(message)
})

it('says which option is missing', () => {
  expect(() => privilegesCommand([])).toThrow('--release is required')
  expect(() => privilegesCommand(['--release', '22'])).toThrow('--actions, --events or --uses is required')
  expect(() => privilegesCommand(['--relaese', '22'])).toThrow('--relaese')
  expect(privilegesCommand(['--help'])).toContain('--release RELEASE')
})
