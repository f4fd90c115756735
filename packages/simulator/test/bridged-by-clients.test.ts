import { expect, test } from 'vitest'
import { type Client, type Server, server } from './support.ts'

const files = {
  'cdr_manager.conf': '[general]\nenabled = yes\n',
  'extensions.conf': `[default]
exten => wait,1,Answer()
 same => n,Wait(30)
 same => n,Wait(30)
exten => progress,1,Progress()
 same => n,Proceeding()
 same => n,Wait(30)
exten => db,1,Set(DB(Fam/key)=v)
 same => n,NoOp(\${DB_EXISTS(Fam/key)})
exten => queue,1,Queue(support)
exten => h,1,NoOp(over)
`,
}

function pbx(): Server & { client: Client } {
  const made = server('22', { pbx: { files } })
  return { ...made, client: made.login() }
}

const call = (exten: string, more = ''): string =>
  `Action: Originate\nChannel: Local/${exten}@default/n\nContext: default\nExten: wait\nPriority: 1\nAsync: true${more}`

test('two that a client bridges are no calls of the dialplan, have one record, and end without the extension h', async () => {
  const { client, clock } = pbx()
  client.send(
    call('wait', '\nChannelId: one1\nOtherChannelId: one2'),
    call('wait', '\nChannelId: two1\nOtherChannelId: two2'),
  )
  await clock.advance(1_000)
  client.send('Action: Bridge\nChannel1: one1\nChannel2: two1')
  await clock.advance(1_000)
  client.take()
  expect(client.send('Action: Status\nChannel: one1')).toContain('Application: (null)\n')
  expect(client.send('Action: Command\nCommand: core show calls')).toContain('Output: 2 active calls\n')
  const first = client.send('Action: Hangup\nChannel: /^Local/')
  await clock.advance(1_000)
  const blocks = `${first}${client.take()}`.split('\n\n')
  const about = (event: string): string[] => blocks.filter((block) => block.startsWith(`Event: ${event}\n`))
  const over = about('Newexten').map((block) => /^Uniqueid: (.*)$/m.exec(block)?.[1])
  expect(over.sort()).toEqual(['one2', 'two2'])
  const [both] = about('Cdr').filter((block) => /^UniqueID: one1$/m.test(block))
  expect(both).toMatch(/^DestinationChannel: Local\/wait@default-\d+;1$/m)
  expect(about('Cdr').some((block) => /^UniqueID: two1$/m.test(block))).toBe(false)
})

test('one that a client has bridged and sends elsewhere runs each step there once', async () => {
  const { client, clock, engine } = pbx()
  client.send(
    call('wait', '\nChannelId: one1\nOtherChannelId: one2'),
    call('wait', '\nChannelId: two1\nOtherChannelId: two2'),
  )
  await clock.advance(1_000)
  client.send('Action: Bridge\nChannel1: one2\nChannel2: two2')
  await clock.advance(1_000)
  client.send('Action: Redirect\nChannel: one2\nContext: default\nExten: queue\nPriority: 1')
  await clock.advance(1_000)
  expect(client.take().match(/^Event: QueueCallerJoin$/gm)).toHaveLength(1)
  expect(engine.pbx.queues.find('support')?.calls).toHaveLength(1)
})

test('a caller hears of progress, and a timeout of none means to wait', async () => {
  const { client, clock } = pbx()
  client.send(call('progress', '\nTimeout: 0'))
  await clock.advance(25_000)
  const states = [...client.take().matchAll(/^Event: DialState\n[\s\S]*?DialStatus: (.*)$/gm)].map(
    ([, status]) => status,
  )
  expect(states).toEqual(['PROGRESS', 'PROCEEDING'])
  expect(client.send('Action: Command\nCommand: core show channels count')).toContain('Output: 2 active channels\n')
})

test('variables of an Originate may be functions, and one without a value is not set', async () => {
  const { client, clock } = pbx()
  const begun = client.send(call('wait', '\nChannelId: one1\nVariable: CALLERID(num)=77\nVariable: ALONE'))
  await clock.advance(1_000)
  const text = begun + client.take()
  expect(text).toContain('Event: NewCallerid\n')
  expect(text).not.toContain('Variable: ALONE\n')
  expect(client.send('Action: Getvar\nChannel: one1\nVariable: CALLERID(num)')).toContain('Value: 77\n')
})

test('trees of the database are found without regard to case, and DB_EXISTS gives the value too', async () => {
  const { client, clock } = pbx()
  client.send('Action: Originate\nChannel: Local/db@default\nApplication: Wait\nData: 1\nAsync: true')
  await clock.advance(2_000)
  expect(client.take()).toContain('Variable: DB_RESULT\nValue: v\n')
  expect(client.send('Action: DBGetTree\nFamily: fam')).toContain('Key: /Fam/key\nVal: v\n')
  expect(client.send('Action: DBGet\nFamily: fam\nKey: key')).toContain('Response: Error\n')
})

test('a function that the console evaluates has a channel of its own', async () => {
  const { client, clock } = pbx()
  expect(client.send('Action: Command\nCommand: dialplan eval function CHANNEL(name)')).toContain(
    'Output: Result: CLIEval/1\n',
  )
  await clock.advance(10)
  expect(client.send('Action: Command\nCommand: core show channels count')).toContain('Output: 0 active channels\n')
})

test('a digit in the two halves of a Local channel that are connected with each other goes round once', async () => {
  const { client, clock } = pbx()
  client.send(call('wait', '\nChannelId: one1\nOtherChannelId: one2'))
  await clock.advance(1_000)
  client.send('Action: Bridge\nChannel1: one1\nChannel2: one2')
  client.take()
  expect(client.send('Action: PlayDTMF\nChannel: one1\nDigit: 5\nReceive: true')).toContain('Response: Success\n')
  await clock.advance(1_000)
  expect(client.send('Action: Ping')).toContain('Response: Success\n')
})
