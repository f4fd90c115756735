import { expect, test } from 'vitest'
import { file, jsonLines, openami, simulator, start } from './support.ts'

const queues = [{ name: 'support', members: [{ interface: 'PJSIP/anna' }] }]
const phones = [{ device: 'PJSIP/anna' }]

test('sends an action and prints its answer as one line of JSON on a pipe', async () => {
  const { env, pbx } = await simulator()
  const { code, out, err } = await openami(['send', 'dbput', 'Family=cidname', 'Key=100', 'Val=Ada Lovelace'], { env })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(jsonLines(out)).toEqual([{ Response: 'Success', Message: 'Updated database successfully' }])
  pbx.assertReceived('DBPut', { Val: 'Ada Lovelace' })
})

test('prints each item of a list as one line of JSON, as CSV, and as typed values', async () => {
  const { env } = await simulator({ queues, phones })
  const json = await openami(['send', 'QueueStatus', 'Queue=support'], { env })
  expect(jsonLines(json.out)).toMatchObject([
    { Event: 'QueueParams', Queue: 'support', Max: 0 },
    { Event: 'QueueMember', Name: 'PJSIP/anna', Paused: false },
  ])
  const csv = await openami(['send', 'QueueSummary', '--csv'], { env })
  const [names, first] = csv.out.split('\r\n')
  expect(names).toMatch(/^Event,Queue,LoggedIn/)
  expect(first).toMatch(/^QueueSummary,support,1/)
})

test('prints the output of a CLI command, and asks for no further permission', async () => {
  const { env } = await simulator()
  const { code, out } = await openami(['send', 'Command', 'Command=core show version'], { env })
  expect(code).toBe(0)
  expect(jsonLines(out)[0]?.output).toEqual([expect.stringMatching(/^Asterisk 22/)])
})

test('waits for the event that reports the outcome of an Originate', async () => {
  const { env } = await simulator({ phones })
  const words = 'Channel=PJSIP/anna Application=Wait Data=1 Async=true Variable=A=1 Variable=B=2'.split(' ')
  const { code, out } = await openami(['send', 'Originate', ...words], { env })
  expect(code).toBe(0)
  expect(jsonLines(out)).toMatchObject([
    { Message: 'Originate successfully queued' },
    { Event: 'OriginateResponse', Response: 'Success' },
  ])
})

test('prints the bytes that it would send, and needs no server for it', async () => {
  const { code, out } = await openami(['send', 'queuepause', 'interface=PJSIP/anna', 'Paused=true', '--dry-run'])
  expect(code).toBe(0)
  expect(out).toBe('Action: QueuePause\r\nInterface: PJSIP/anna\r\nPaused: true\r\n\r\n')
})

test('prints the reference of an action from the spec', async () => {
  const { code, out } = await openami(['send', 'originate', '--help'])
  expect(code).toBe(0)
  expect(out).toContain('Originate (action): Originates a call from a channel to an extension or an application.')
  expect(out).toMatch(/\n {2}Channel {2}[\w-]+, required\n/)
  expect(out).toContain('openami send Originate Channel=')
})

test('sends what the spec does not know with --unchecked alone', async () => {
  const { env, pbx } = await simulator()
  const checked = await openami(['send', 'DongleShowDevices'], { env })
  expect(checked).toMatchObject({ code: 2, out: '' })
  const unchecked = await openami(['send', 'DongleShowDevices', 'Device=a', '--unchecked'], { env })
  expect(unchecked).toEqual({
    code: 1,
    out: '',
    err: 'openami: DongleShowDevices: Invalid/unknown command: DongleShowDevices. Use Action: ListCommands to show available commands.\n',
  })
  pbx.assertReceived('DongleShowDevices', { Device: 'a' })
})

test('takes the secret from standard input, a file of secrets and the configuration file, and the server by its name', async () => {
  const { pbx } = await simulator()
  const url = `ami://admin@127.0.0.1:${pbx.port}`
  const good = { code: 0, err: '', out: expect.stringContaining('Pong') }
  expect(await openami(['send', 'Ping', '--url', url, '--secret-stdin'], { input: 'secret\n' })).toEqual(good)
  const secrets = file(
    'secrets',
    '# mine\nmachine 127.0.0.1 login other password no\nmachine 127.0.0.1\n  login admin\n  password secret\n',
  )
  expect(await openami(['send', 'Ping', '--url', url, '--secrets', secrets])).toEqual(good)
  const config = file(
    'config.yaml',
    `default: test\nservers:\n  test: { url: '${url}', secret: secret }\n  other: ${url}\n`,
  )
  expect(await openami(['send', 'Ping', '--config', config])).toEqual(good)
  expect(await openami(['send', 'Ping', '--config', config, '-s', 'other'], { env: { AMI_SECRET: 'secret' } })).toEqual(
    good,
  )
})

test('what an option names wins over the environment and the url', async () => {
  const { pbx } = await simulator()
  const good = { code: 0, err: '', out: expect.stringContaining('Pong') }
  const url = `ami://admin@127.0.0.1:${pbx.port}`
  const secrets = file('secrets', 'machine 127.0.0.1 login admin password secret\n')
  const wrong = { AMI_URL: `ami://admin:wrong@127.0.0.1:${pbx.port}`, AMI_SECRET: 'wrong' }
  expect(await openami(['send', 'Ping', '--secrets', secrets], { env: wrong })).toEqual(good)
  expect(await openami(['send', 'Ping', '--secret-stdin'], { env: wrong, input: 'secret\n' })).toEqual(good)
  const config = file('config.yaml', `default: test\nservers:\n  test: { url: '${url}', secret: secret }\n`)
  const nowhere = { AMI_URL: 'ami://admin@127.0.0.1:1', AMI_SECRET: 'wrong' }
  expect(await openami(['send', 'Ping', '--config', config], { env: nowhere })).toEqual(good)
  const noDefault = file('config.yaml', `servers:\n  test: ${url}\n`)
  const right = { AMI_URL: url, AMI_SECRET: 'secret' }
  expect(await openami(['send', 'Ping', '--config', noDefault], { env: right })).toEqual(good)
})

test('a file of secrets without one for the user and the host is a mistake, even with AMI_SECRET', async () => {
  const secrets = file('secrets', 'machine pbx.example.com login admin password other\n')
  const env = { AMI_URL: 'ami://admin@127.0.0.1', AMI_SECRET: 'secret' }
  expect(await openami(['send', 'Ping', '--secrets', secrets], { env })).toEqual({
    code: 2,
    out: '',
    err: `openami: ${secrets} has no secret for admin at 127.0.0.1; write "machine 127.0.0.1 login admin password …" into it\n`,
  })
})

test('Ctrl-C ends a wait with exit code 130, and the session with a Logoff', async () => {
  const { env, pbx } = await simulator()
  const { child, result } = start(['send', 'WaitEvent', 'Timeout=60'], { env })
  await expect.poll(() => pbx.received('WaitEvent').length).toBe(1)
  child.kill('SIGINT')
  expect(await result).toEqual({ code: 130, out: '', err: '' })
})

test.each<[name: string, args: string[], message: string]>([
  ['a command', ['sned'], 'there is no command "sned"; did you mean send?'],
  ['an option', ['send', 'Ping', '--jsn'], "unknown option '--jsn'; did you mean --json?"],
  [
    'an option without its value',
    ['send', 'Ping', '--url'],
    "option '-u, --url <url>' argument missing; openami send --help shows what it takes",
  ],
  ['two formats', ['send', 'Ping', '--json', '--csv'], '--json and --csv exclude each other'],
  ['no action', ['send'], 'send needs the name of an action, as in openami send QueueStatus Queue=support'],
  ['an action', ['send', 'QueueStats'], 'no action is called "QueueStats"; did you mean QueueStatus?'],
  [
    'an event in place of an action',
    ['send', 'Newchannel'],
    'no action is called "Newchannel"; there is an event of that name',
  ],
  [
    'a parameter',
    ['send', 'QueuePause', 'Interfce=a', 'Paused=true'],
    'QueuePause has no parameter Interfce; did you mean Interface?',
  ],
  ['a word', ['send', 'Ping', 'hello'], '"hello" is not of the form Header=value'],
  [
    'a line break',
    ['send', 'DBGet', 'Family=a\r\nAction: Command', 'Key=1'],
    'DBGet: header Family must not contain CR, LF or NUL',
  ],
  ['a missing parameter', ['send', 'DBGet', 'Family=a'], 'DBGet: header Key is required'],
  ['an ActionID', ['send', 'Ping', 'ActionID=1'], 'ActionID is set by the command; leave it out'],
  ['no server', ['send', 'Ping'], 'no server is named; set AMI_URL=ami://user@host, or add --url or --server'],
  [
    'a url',
    ['send', 'Ping', '--url', 'tcp://host'],
    'url must have the form ami://user:secret@host:port, amis://… or http(s)://…/rawman; a / ? # or @ in the user or the secret must be percent-encoded, as encodeURIComponent does',
  ],
  [
    'a url without a user',
    ['send', 'Ping', '--url', 'ami://host'],
    'no user for host; write it into the url, as in ami://user@host, or add --user NAME',
  ],
  [
    'no secret',
    ['send', 'Ping', '--url', 'ami://admin@host'],
    'no secret for admin at host; set AMI_SECRET, add --secret-stdin, or write "machine host login admin password …" into ~/.config/openami/secrets',
  ],
  [
    'an empty secret',
    ['send', 'Ping', '--url', 'ami://admin@host', '--secret-stdin'],
    '--secret-stdin: the first line of standard input is empty; write the secret there',
  ],
  ['a configuration file', ['send', 'Ping', '--config', '/none.yaml'], '/none.yaml does not exist'],
  [
    'a timeout',
    ['send', 'Ping', '--url', 'ami://a:b@host', '--timeout', 'soon'],
    '--timeout must be a positive number of seconds, not "soon"',
  ],
])('refuses a wrong command line in one sentence: %s', async (_name, args, message) => {
  expect(await openami(args)).toEqual({ code: 2, out: '', err: `openami: ${message}\n` })
})

test.each<[yaml: string, message: string]>([
  ['servers: [', 'line 1 is not valid YAML'],
  ['server: {}', 'has no setting server; did you mean servers?'],
  ['servers: { a: { urll: x } }\ndefault: a', ': servers.a has no setting urll; did you mean url?'],
  ['servers: { berlin: { url: x } }\ndefault: berlni', 'has no server "berlni"; did you mean berlin?'],
  ['servers: { a: { url: x, secret: 12345 } }\ndefault: a', ': servers.a.secret must be a text; put it in quotes'],
])('refuses a wrong configuration file in one sentence, and never shows a secret: %s', async (yaml, message) => {
  const config = file('config.yaml', yaml)
  const { code, out, err } = await openami(['send', 'Ping', '--config', config])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toBe(
    `openami: ${config}${message.startsWith(':') ? '' : message.startsWith('line') ? ': ' : ' '}${message}\n`,
  )
})

test.each([
  [['QueuePause', 'Interface=x', 'Paused=maybe'], 'QueuePause: header Paused needs true or false'],
  [['Originate', 'Channel=a', 'Application=b', 'Timeout=soon'], 'Originate: header Timeout needs a whole number'],
  [['Originate', 'Channel=a'], 'Originate: header Exten or Application is required'],
])('says which value a parameter needs: send %j', async (words, message) => {
  expect(await openami(['send', ...words, '--dry-run'])).toEqual({ code: 2, out: '', err: `openami: ${message}\n` })
})

test('says why there is no connection, with exit code 3 and without the secret', async () => {
  const { pbx } = await simulator()
  const refused = await openami(['send', 'Ping', '--url', `ami://admin:hunter2@127.0.0.1:${pbx.port}`])
  expect(refused).toMatchObject({ code: 3, out: '' })
  expect(refused.err).toMatch(/^openami: .*refused.*\n$/)
  expect(refused.err).not.toContain('hunter2')
  await pbx.close()
  const gone = await openami(['send', 'Ping', '--url', `ami://admin:hunter2@127.0.0.1:${pbx.port}`])
  expect(gone).toMatchObject({ code: 3, out: '' })
  expect(gone.err).toMatch(/^openami: [^\n]+\n$/)
  expect(gone.err).not.toContain('hunter2')
})

test('lists its commands without a server, and its version', async () => {
  const { code, out } = await start([]).result
  expect(code).toBe(0)
  expect(out).toMatch(/^openami COMMAND/)
  expect(out).toMatch(/\n {2}send +send an action and print its answer\n/)
  expect((await start(['--version']).result).out).toMatch(/^\d+\.\d+\.\d+\n$/)
})
