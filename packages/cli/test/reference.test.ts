import { execFile } from 'node:child_process'
import { expect, test } from 'vitest'
import { folder } from './build.ts'
import { file, jsonLines, openami } from './support.ts'

test('explains an action, an event and a header by the spec', async () => {
  const action = await openami(['explain', 'queuepause'])
  expect(action.out).toContain('QueuePause (action): Pauses a queue member or lets it take calls again.')
  expect(action.out).toMatch(/\n {2}Interface {2}interface, required\n/)
  const event = await openami(['explain', 'Hangup', '--json'])
  expect(jsonLines(event.out)[0]).toMatchObject({ action: { name: 'Hangup' }, event: { name: 'Hangup' } })
  const header = await openami(['explain', 'Cause-txt'])
  expect(header.out).toContain('Cause-txt (header)')
  expect(header.out).toContain('Hangup')
})

test('explains the text of an error, with what to do', async () => {
  const login = await openami(['explain', 'Authentication', 'failed', '--json'])
  expect(jsonLines(login.out)).toEqual([
    expect.objectContaining({
      text: 'Authentication failed',
      meaning: expect.stringContaining('address'),
      advice: expect.stringContaining('manager.conf'),
      actions: ['Login'],
      since: ['1.0'],
    }),
  ])
  const other = await openami(['explain', 'no such channel'])
  expect(other.out).toMatch(
    /^No such channel\n {2}No channel has that name now\..*\n[\s\S]*\n {2}Asterisk from 1\.0, answered to \d+ actions \(/,
  )
})

test.each([
  ['in the words of another module', 'Channel1 does not exist: PJSIP/100-0000001f', ['No such channel']],
  ['within what was pasted', 'Response: Error Message: Invalid/unknown command', ['Invalid/unknown command']],
  ['by a part of it', 'app or data', ['Originate Access Forbidden: app or data blacklisted']],
  ['that the network gave', 'connect ECONNREFUSED 127.0.0.1:5038', ['connect ECONNREFUSED 127.0.0.1:5038']],
])('finds an error %s', async (_how, text, found) => {
  const { out } = await openami(['explain', text, '--json'])
  expect(jsonLines(out).map((one) => one.text)).toEqual(found)
})

test('explains the number of a hang-up cause and of an Originate reason', async () => {
  expect((await openami(['explain', 'cause', '21'])).out).toMatch(/^Cause 21\n {2}The call was rejected\.\n/)
  expect((await openami(['explain', 'Reason: 8'])).out).toMatch(/^Reason 8\n {2}The network was congested\.\n/)
  expect((await openami(['explain', 'cause', '500'])).code).toBe(2)
})

test('compares two releases, and counts only what a program uses', async () => {
  const all = jsonLines((await openami(['diff', '16', '22'])).out)
  expect(all.find(({ name }) => name === 'SKINNYlines')).toMatchObject({
    weight: 'must',
    kind: 'gone',
    text: 'gone in 21',
  })
  const uses = file('uses.json', JSON.stringify({ actions: ['SIPpeers', 'Ping'], events: ['Hangup'] }))
  const used = await openami(['diff', '16', '22', '--uses', uses])
  expect(used.code).toBe(1)
  const lines = jsonLines(used.out)
  expect(new Set(lines.map(({ name }) => name))).toEqual(new Set(['SIPpeers', 'Hangup']))
  const harmless = file('uses.json', JSON.stringify({ actions: ['Ping'] }))
  expect(await openami(['diff', '16', '22', '--uses', harmless])).toEqual({ code: 0, out: '', err: '' })
  expect((await openami(['diff', '16', '22', '--md'])).out).toMatch(/^# From Asterisk 16\.30\.1 to 22/)
})

test('lists the actions and events of a release', async () => {
  const { out } = await openami(['protocol', '--release', '11'])
  const lines = jsonLines(out)
  expect(lines.some(({ kind, name }) => kind === 'event' && name === 'Bridge')).toBe(true)
  expect(lines.find(({ name }) => name === 'SIPpeers')).toMatchObject({ privileges: 'reporting|system' })
  expect(lines.some(({ name }) => name === 'PJSIPShowEndpoints')).toBe(false)
  const events = await openami(['protocol', '--release', '11', '--events', '--csv'])
  expect(events.out).not.toContain('\r\naction,')
})

test.each([
  [['explain', 'Hangpu'], 'nothing is known of "Hangpu"; did you mean Hangup?'],
  [['explain'], "missing required argument 'words'; openami explain --help shows what it takes"],
  [['diff', '16'], "missing required argument 'to'; openami diff --help shows what it takes"],
  [['diff', '16', '22', '--uses', '/none.json'], '/none.json does not exist'],
  [['protocol'], '--release is required, as in --release 22'],
])('refuses in one sentence: %j', async (args, message) => {
  expect(await openami(args)).toEqual({ code: 2, out: '', err: `openami: ${message}\n` })
})

test('names the nearest release of one that does not exist', async () => {
  for (const args of [
    ['diff', '16', '22.99.0'],
    ['protocol', '--release', '17.99'],
  ]) {
    const { code, out, err } = await openami(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^openami: there is no release (?:22\.99\.0|17\.99); [^\n]+\n$/)
  }
})

test('says that standard output cannot be written, with exit code 1', async () => {
  const line = `'${process.execPath}' '${folder}/main.cjs' explain Ping >/dev/full`
  const { code, err } = await new Promise<{ code: unknown; err: string }>((resolve) =>
    execFile('sh', ['-c', line], (error, _out, err) => resolve({ code: error?.code, err })),
  )
  expect({ code, err }).toEqual({ code: 1, err: 'openami: standard output cannot be written: the disk is full\n' })
})
