import { expect, test } from 'vitest'
import { file, openami } from './support.ts'

const permissions = (...words: string[]) => openami(['permissions', ...words])

test('prints a manager.conf section with its notes as comments', async () => {
  const args = '--release 22 --actions Originate,Hangup --events Hangup,Newchannel --user click'.split(' ')
  const { code, out } = await permissions(...args)
  expect(code).toBe(0)
  expect(out).toContain('[click]\nsecret = <secret>\n')
  expect(out).toContain(`read = call
write = call,originate
eventfilter(action(include),name(Hangup)) =
eventfilter(action(include),name(Newchannel)) =
`)
  for (const line of out.split('\n')) expect(line).toMatch(/^(?:;.{0,110}|\[click\]|[a-z]+(?:\(.*\))? =.*|)$/)
})

test('reads the uses that a client recorded', async () => {
  const uses = { actions: ['Originate'], events: ['OriginateResponse'], applications: ['System'] }
  const recorded = file('uses.json', JSON.stringify(uses))
  const { out } = await permissions('--release', '16', '--uses', recorded, '--events', 'Hangup', '--json')
  expect(JSON.parse(out)).toMatchObject({
    read: ['call'],
    write: ['originate', 'system'],
    filters: ['eventfilter = ^Event: Hangup[[:cntrl:]]', 'eventfilter = ^Event: OriginateResponse[[:cntrl:]]'],
  })
})

test.each([
  ['{', ' is not valid JSON'],
  ['[]', ' must contain an object with actions and events'],
  ['{"actions":"Ping"}', ': actions must be an array of names'],
  ['{"events":[1]}', ': events must be an array of names'],
])('refuses an invalid file of uses: %s', async (text, message) => {
  const path = file('uses.json', text)
  const expected = { code: 2, out: '', err: `openami: ${path}${message}\n` }
  expect(await permissions('--release', '22', '--uses', path)).toEqual(expected)
})

test.each([
  [[], '--release is required, as in --release 22'],
  [['--release', '22'], '--actions, --events or --uses is required'],
  [['--relaese', '22'], "unknown option '--relaese'; did you mean --release?"],
  [
    ['--release', '22', '--actions', 'Pnig,Hangpu'],
    'No action is called "Pnig"; did you mean Ping?; No action is called "Hangpu"; did you mean Hangup?',
  ],
  [['--release', 'x', '--actions', 'Ping'], '"x" is not a release such as 22 or 16.28.0'],
])('says what is wrong with the command line: %j', async (args, message) => {
  expect(await permissions(...args)).toEqual({ code: 2, out: '', err: `openami: ${message}\n` })
})
