import { expect, test } from 'vitest'
import { type Client, originate, server } from '../support.ts'

const queues = '[support]\ntimeout = 2\nretry = 1\nmember => Local/silent@default,1,Nora\n'
const base = `
[default]
exten => 200,1,Answer()
 same => n,Wait(600)
exten => silent,1,Ringing()
 same => n,Wait(600)
exten => short,1,Answer()
 same => n,Wait(1)
`

async function run(lines: string, conf = queues, advance = 20_000): Promise<Client> {
  const { clock, login } = server('22', {
    pbx: { files: { 'extensions.conf': `${base}exten => 300,1,${lines}`, 'queues.conf': conf } },
  })
  const client = login()
  client.send(originate('Local/300@default/n'))
  await clock.advance(advance)
  return client
}

function values(client: Client, name: string): string[] {
  return [...client.received.matchAll(new RegExp(`Variable: ${name}\\r\\nValue: (.*)\\r\\n`, 'g'))].map(
    ([, value = '']) => value,
  )
}

test.each([
  ['the time is over', 'Queue(support,,,,4)', '', 'TIMEOUT'],
  ['each member was tried once with n', 'Queue(support,n)', '', 'TIMEOUT'],
  [
    'the queue has no one who could serve',
    'Queue(support)',
    'joinempty = paused\nmember => PJSIP/9,0,x,,,,yes',
    'JOINEMPTY',
  ],
  ['there is no such queue', 'Queue(none)', '', 'UNKNOWN'],
])('Queue continues when %s, and says so in QUEUESTATUS', async (_, step, more, status) => {
  const conf = more === '' ? queues : `[support]\n${more}\n`
  const client = await run(`${step}\n same => n,NoOp(end)\n`, conf)
  expect(values(client, 'QUEUESTATUS')).toEqual([status])
  expect(client.received).toContain('AppData: end\r\n')
})

test('Queue leaves when the queue becomes empty', async () => {
  const { clock, login } = server('22', {
    pbx: {
      files: {
        'extensions.conf': `${base}exten => 300,1,Queue(support)\n`,
        'queues.conf': queues.replace('[support]', '[support]\nleavewhenempty = paused'),
      },
    },
  })
  const client = login()
  client.send(originate('Local/300@default/n'))
  await clock.advance(1_000)
  client.send('Action: QueuePause\nInterface: Local/silent@default\nPaused: yes')
  await clock.advance(5_000)
  expect(client.take()).toMatch(/Event: QueueCallerAbandon\n[\s\S]*Variable: QUEUESTATUS\nValue: LEAVEEMPTY\n/)
})

test('option c continues with the dialplan when the member hangs up', async () => {
  const client = await run('Queue(support,c)\n same => n,NoOp(end)\n', '[support]\nmember => Local/short@default\n')
  expect(values(client, 'QUEUESTATUS')).toEqual(['CONTINUE'])
  expect(client.received).toContain('AppData: end\r\n')
})

test('a full queue refuses callers', async () => {
  const { clock, login } = server('22', {
    pbx: {
      files: {
        'extensions.conf': `${base}exten => 300,1,Queue(support)\n`,
        'queues.conf': queues.replace('[support]', '[support]\nmaxlen = 1'),
      },
    },
  })
  const client = login()
  client.send(originate('Local/300@default/n'))
  await clock.advance(100)
  client.take()
  client.send(originate('Local/300@default/n'))
  await clock.advance(100)
  expect(client.take()).toMatch(/Variable: QUEUESTATUS\nValue: FULL\n/)
})

test('callers of a higher priority, and at a position, go before others', async () => {
  const { engine, clock, login } = server('22', {
    pbx: {
      files: {
        'extensions.conf': `${base}
exten => 301,1,Queue(support)
exten => 302,1,Set(QUEUE_PRIO=5)
 same => n,Queue(support)
exten => 303,1,Queue(support,,,,,,,,2)
`,
        'queues.conf': queues,
      },
    },
  })
  const client = login('admin', 'off')
  for (const exten of [301, 301, 302, 303]) {
    client.send(originate(`Local/${exten}@default/n`))
    await clock.advance(10)
  }
  const order = (): string[] | undefined =>
    engine.pbx.queues.find('support')?.calls.map(({ channel }) => channel.name.slice(6, 9))
  expect(order()).toEqual(['302', '303', '301', '301'])
  const name = engine.pbx.queues.find('support')?.calls.find(({ channel }) => channel.name.includes('303'))
    ?.channel.name
  client.send(`Action: QueueChangePriorityCaller\nQueue: support\nCaller: ${name}\nPriority: 9\nImmediate: yes`)
  expect(order()).toEqual(['303', '302', '301', '301'])
})

test('autopause pauses a member that does not answer', async () => {
  const client = await run('Queue(support,,,,3)\n', queues.replace('[support]', '[support]\nautopause = yes'))
  expect(client.received).toMatch(/Event: QueueMemberPause\r\n[\s\S]*?Paused: 1\r\nPausedReason: Auto-Pause\r\n/)
})

test('applications and functions change and read members', async () => {
  const client = await run(`AddQueueMember(support,Local/short@default,3,,Shorty)
 same => n,AddQueueMember(support,Local/short@default)
 same => n,AddQueueMember(none,Local/short@default)
 same => n,PauseQueueMember(,Local/short@default,,lunch)
 same => n,Set(A=\${QUEUE_MEMBER(support,count)},\${QUEUE_MEMBER(support,free)},\${QUEUE_MEMBER(support,paused,Local/short@default)})
 same => n,Set(QUEUE_MEMBER(support,penalty,Local/short@default)=7)
 same => n,Set(B=\${QUEUE_MEMBER(support,penalty,Local/short@default)},\${QUEUE_EXISTS(support)},\${QUEUE_WAITING_COUNT(support)})
 same => n,UnpauseQueueMember(support,Local/short@default)
 same => n,RemoveQueueMember(support,Local/short@default)
 same => n,RemoveQueueMember(support,Local/short@default)
 same => n,RemoveQueueMember(support,Local/silent@default)
`)
  expect(values(client, 'AQMSTATUS')).toEqual(['ADDED', 'MEMBERALREADY', 'NOSUCHQUEUE'])
  expect(values(client, 'PQMSTATUS')).toEqual(['PAUSED'])
  expect(values(client, 'UPQMSTATUS')).toEqual(['UNPAUSED'])
  expect(values(client, 'RQMSTATUS')).toEqual(['REMOVED', 'NOTINQUEUE', 'NOTDYNAMIC'])
  expect(values(client, '[AB]')).toEqual(['2,1,1', '7,1,0'])
})

test('setinterfacevar, setqueueentryvar and setqueuevar set variables on both legs', async () => {
  const client = await run(
    'Queue(support)\n',
    '[support]\nsetinterfacevar = yes\nsetqueueentryvar = yes\nsetqueuevar = yes\nmember => Local/short@default,2,Ada\n',
    500,
  )
  expect(values(client, 'MEMBERNAME')).toEqual(['Ada', 'Ada'])
  expect(values(client, 'QEORIGINALPOS')).toEqual(['1', '1'])
  expect(values(client, 'QUEUESTRATEGY')).toEqual(['ringall', 'ringall'])
})
