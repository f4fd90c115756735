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
  [['--release', '22'], '--actions, --events, --uses, --recording or --scan is required'],
  [['--relaese', '22'], "unknown option '--relaese'; did you mean --release?"],
  [
    ['--release', '22', '--actions', 'Pnig,Hangpu'],
    'No action is called "Pnig"; did you mean Ping?; No action is called "Hangpu"; did you mean Hangup?',
  ],
  [['--release', 'x', '--actions', 'Ping'], '"x" is not a release such as 22 or 16.28.0'],
])('says what is wrong with the command line: %j', async (args, message) => {
  expect(await permissions(...args)).toEqual({ code: 2, out: '', err: `openami: ${message}\n` })
})

test('takes the names from a recording, and from source files', async () => {
  const recording = file(
    'pbx.recording',
    '# Action: Login\n# Action: QueueStatus\n# Action: QueuePause\nEvent: QueueMemberPause\n',
  )
  const recorded = await permissions('--release', '22', '--recording', recording, '--json')
  expect(JSON.parse(recorded.out)).toMatchObject({ read: ['agent'], write: ['agent'] })
  const source = file(
    'app.ts',
    "ami.on('Hangup', end)\nawait ami.queuePause({})\nawait ami.send('Originate', {})\nami.events()\n",
  )
  const scanned = await permissions('--release', '22', '--scan', source, '--json')
  expect(JSON.parse(scanned.out)).toMatchObject({ read: ['call'], write: ['agent', 'originate'] })
  const empty = await permissions('--release', '22', '--scan', file('app.ts', 'nothing'))
  expect(empty).toEqual({
    code: 2,
    out: '',
    err: 'openami: no action and no event of Asterisk 22 is mentioned there\n',
  })
})
