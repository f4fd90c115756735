import { describe, expect, test } from 'vitest'
import { type Client, originate, type Server, server } from '../support.ts'

const extensions = `
[default]
exten => 200,1,Answer()
 same => n,Wait(600)
exten => 300,1,Queue(support,\${OPTIONS},,,\${SECONDS})
 same => n,NoOp(\${QUEUESTATUS})
exten => slow,1,Ringing()
 same => n,Wait(1)
 same => n,Answer()
 same => n,Wait(600)
exten => silent,1,Ringing()
 same => n,Wait(600)
exten => busy,1,Busy(5)
`

/** Members by name; the interface is the extension of that name. */
function office(queue: string, members: readonly string[]): Server {
  const lines = members.map((name) => `member => Local/${name}@default,0,${name}`)
  return server('22', {
    pbx: { files: { 'extensions.conf': extensions, 'queues.conf': `[support]\n${queue}\n${lines.join('\n')}\n` } },
  })
}

function told(client: Client, names: readonly string[]): string[] {
  const events = [...client.take().matchAll(/^Event: (\w+)\n([\s\S]*?)\n\n/gm)]
  return events.flatMap(([, name = '', text = '']) => {
    if (!names.includes(name)) return []
    return `${name} ${/^(?:MemberName|Reason|Response): (.*)$/m.exec(text)?.[1] ?? ''}`.trim()
  })
}

const agentEvents = ['AgentCalled', 'AgentRingNoAnswer', 'AgentConnect', 'AgentComplete']

describe.each(['linear', 'rrmemory', 'rrordered'])('a %s queue', (strategy) => {
  test('calls the next member when the first does not answer', async () => {
    const { clock, login } = office(`strategy = ${strategy}\ntimeout = 2\nretry = 1`, ['silent', 'slow'])
    const client = login()
    client.send(originate('Local/300@default/n'))
    await clock.advance(10_000)
    expect(told(client, agentEvents)).toEqual([
      'AgentCalled silent',
      'AgentRingNoAnswer silent',
      'AgentCalled slow',
      'AgentConnect slow',
    ])
  })

  test('rings the next member at once when one is busy', async () => {
    const { clock, login } = office(`strategy = ${strategy}\ntimeout = 10\nretry = 5`, ['busy', 'slow'])
    const client = login()
    client.send(originate('Local/300@default/n'))
    await clock.advance(1_500)
    expect(told(client, agentEvents)).toEqual([
      'AgentCalled busy',
      'AgentRingNoAnswer busy',
      'AgentCalled slow',
      'AgentConnect slow',
    ])
  })
})

test('Queue answers the caller only when a member does', async () => {
  const { clock, login } = office('timeout = 10', ['slow'])
  const client = login()
  client.send(originate('Local/300@default/n'))
  await clock.advance(2_000)
  const order = ['QueueCallerJoin', 'AgentCalled', 'AgentConnect', 'OriginateResponse']
  expect(told(client, order)).toEqual([
    'QueueCallerJoin',
    'AgentCalled slow',
    'AgentConnect slow',
    'OriginateResponse Success',
  ])
})

test('an Originate into a queue in which no one answers fails when its time is over', async () => {
  const { clock, login } = office('timeout = 10', ['silent'])
  const client = login()
  client.send(originate('Local/300@default/n', '\nTimeout: 3000'))
  await clock.advance(4_000)
  const text = client.take()
  expect(text).toMatch(/Event: OriginateResponse\n[\s\S]*?Response: Failure\n[\s\S]*?Reason: 3\n/)
  expect(text).toMatch(/Event: QueueCallerAbandon\n/)
})

test('members who are rung at once are told that another answered', async () => {
  const { clock, login } = office('strategy = ringall\ntimeout = 10', ['silent', 'slow'])
  const client = login()
  client.send(originate('Local/300@default/n'))
  await clock.advance(2_000)
  const text = client.take()
  expect(text).toMatch(/Event: Hangup\n[^\0]*?Channel: Local\/silent@default-\w+;1\n[^\0]*?Cause: 26\n/)
  expect(text.match(/^Event: AgentConnect$/gm)).toHaveLength(1)
})

test('states of members and of the queue are told as their devices change', async () => {
  const { clock, login } = office('timeout = 10', ['slow'])
  const client = login()
  client.send(originate('Local/300@default/n'))
  await clock.advance(2_000)
  const text = client.take()
  expect(text).toMatch(/Event: QueueMemberStatus\n[\s\S]*?MemberName: slow\n[\s\S]*?Status: 2\n/)
  expect(text).toMatch(/Event: DeviceStateChange\nPrivilege: call,all\nDevice: Queue:support\nState: RINGING\n/)
  expect(text).toMatch(/Device: Queue:support_avail\nState: NOT_INUSE\n/)
  client.send('Action: Hangup\nChannel: /slow/')
  await clock.advance(1_000)
  expect(client.take()).toMatch(/Event: QueueMemberStatus\n[\s\S]*?CallsTaken: 1\n[\s\S]*?InCall: 0\nStatus: 1\n/)
})

test.each([
  ['1.4', 0],
  ['11', 0],
  ['13', 1],
  ['22', 1],
] as const)('%s counts a call %i times whose member is free again while the call continues', async (release, count) => {
  const { clock, engine, login } = server(release, {
    pbx: {
      files: {
        'extensions.conf':
          '[default]\nexten => 300,1,Queue(support)\nexten => _[12]0[01],1,Answer()\nexten => _[12]0[01],2,Wait(600)\n',
        'queues.conf': '[support]\nmember => Local/101@default/n,0,Anna\n',
      },
    },
  })
  login().send(originate('Local/300@default/n'))
  await clock.advance(2_000)
  engine.pbx.states.publish('Local/101@default', 'INUSE')
  engine.pbx.states.publish('Local/101@default', 'NOT_INUSE')
  expect(engine.pbx.queues.find('support')).toMatchObject({ completed: count })
})
