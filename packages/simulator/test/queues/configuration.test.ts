import { describe, expect, test } from 'vitest'
import { type Server, server } from '../support.ts'

function withFiles(files: Record<string, string>): Server {
  return server('22', { pbx: { files } })
}

describe('queues.conf', () => {
  test('defines queues as Asterisk reads them: templates, defaults of [general], members in any place', () => {
    const { engine } = withFiles({
      'queues.conf': `
[general]
autofill = yes
[common](!)
timeout = 7
retry = 0
joinempty = paused,inuse
[Support](common)
member => PJSIP/100,2,"Ada, B.",Custom:ada,no,5,yes
ringinuse = no
member => PJSIP/101
strategy = roundrobin
leavewhenempty = strict
periodic-announce = one,two
`,
    })
    const queue = engine.pbx.queues.find('SUPPORT')
    expect(queue?.settings).toMatchObject({
      timeout: 7,
      retry: 5,
      strategy: 'rrmemory',
      autoFill: true,
      joinEmpty: ['paused', 'inuse'],
      leaveWhenEmpty: ['penalty', 'invalid', 'paused', 'unavailable'],
      periodicAnnounce: ['one', 'two'],
    })
    expect(queue?.member('pjsip/100')).toMatchObject({
      name: 'Ada, B.',
      penalty: 2,
      stateInterface: 'Custom:ada',
      ringInUse: false,
      wrapUpTime: 5,
      paused: true,
    })
    expect(queue?.member('PJSIP/101')).toMatchObject({ name: 'PJSIP/101', ringInUse: false, paused: false })
    expect(engine.pbx.warnings).toEqual([])
  })

  test('continues with a warning that names the line where Asterisk would', () => {
    const { engine } = withFiles({
      'queues.conf': [
        '[support]',
        'strategy = round',
        'colour = red',
        'joinempty = sometimes',
        'announce-round-seconds = 7',
        'member => ,1',
        'member => ada',
        'member => PJSIP/1,0,,,perhaps',
        '[SUPPORT]',
        'timeout = 1',
      ].join('\n'),
    })
    expect(engine.pbx.queues.find('support')?.settings).toMatchObject({ strategy: 'ringall', timeout: 15 })
    expect(engine.pbx.warnings).toEqual([
      expect.stringMatching(/^queues\.conf:2: strategy: 'round' is not a strategy, ringall is used; write ringall, /),
      'queues.conf:3: colour: not an option of a queue',
      expect.stringMatching(/^queues\.conf:4: joinempty: 'sometimes' is not a condition; write /),
      expect.stringMatching(/^queues\.conf:5: announce-round-seconds: /),
      'queues.conf:6: member: an interface is missing; write member => PJSIP/100',
      "queues.conf:7: member: 'ada' has no technology; write PJSIP/ada",
      "queues.conf:8: member: 'perhaps' is not a valid ringinuse; write yes or no",
      'queues.conf:9: queue SUPPORT is defined already; this one is skipped',
    ])
  })

  test('is read again by QueueReload: members, options or both; dynamic members stay, an unchanged file is not read', () => {
    const { engine, login } = withFiles({ 'queues.conf': '[a]\nmember => PJSIP/1\n[b]\n' })
    const client = login('admin', 'off')
    client.send('Action: QueueAdd\nQueue: a\nInterface: PJSIP/9')
    engine.pbx.files.write('queues.conf', '[a]\ntimeout = 3\nmember => PJSIP/2\n[c]\n')
    const members = (): string[] | undefined =>
      engine.pbx.queues
        .find('a')
        ?.members.map((member) => member.interface)
        .sort()
    expect(client.send('Action: QueueReload\nMembers: yes')).toContain('Queue reloaded successfully')
    expect(members()).toEqual(['PJSIP/2', 'PJSIP/9'])
    expect(engine.pbx.queues.find('a')?.settings.timeout).toBe(15)
    client.send('Action: QueueReload')
    expect(engine.pbx.queues.find('a')?.settings.timeout).toBe(15)
    engine.pbx.files.write('queues.conf', '[a]\ntimeout = 3\nmember => PJSIP/2\n[c]\n; changed\n')
    client.send('Action: QueueReload')
    expect(engine.pbx.queues.find('a')?.settings.timeout).toBe(3)
    expect(engine.pbx.queues.all.map(({ name }) => name).sort()).toEqual(['a', 'c'])
  })
})

test('queuerules.conf is shown, and changes what a caller may be given to', async () => {
  const { clock, login } = withFiles({
    'extensions.conf': `
[default]
exten => 300,1,Set(QUEUE_MAX_PENALTY=0)
 same => n,Queue(support,,,,,,,late)
exten => far,1,Answer()
 same => n,Wait(100)
exten => 200,1,Wait(100)
`,
    'queues.conf': '[support]\nretry = 1\nmember => Local/far@default,5,Ada\n',
    'queuerules.conf': '[late]\npenaltychange => 20,+5\npenaltychange => 10,,1\npenaltychange => x\n',
  })
  const client = login()
  expect(client.send('Action: QueueRule\nRule: LATE')).toBe(
    'Response: Success\nRuleList: late\nRule: 10,+0,1\nRule: 20,+5,+0\n\n',
  )
  client.send('Action: Originate\nChannel: Local/300@default/n\nContext: default\nExten: 200\nPriority: 1\nAsync: true')
  await clock.advance(18_000)
  expect(client.take()).not.toContain('Event: AgentCalled')
  await clock.advance(5_000)
  expect(client.take()).toMatch(/Variable: QUEUE_MAX_PENALTY\nValue: 5\n[\s\S]*Event: AgentConnect\n/)
})

test('queues and their members are listed in the order of the server', () => {
  const names = ['linear', 'one', 'short', 'support', 'small', 'all', 'rr', 'sales', 'empty']
  const { login } = withFiles({
    'queues.conf': [...names]
      .sort()
      .map((name) => `[${name}]`)
      .join('\n'),
  })
  const text = login('admin', 'off').send('Action: QueueSummary')
  expect([...text.matchAll(/^Queue: (.*)$/gm)].map(([, name]) => name)).toEqual(names)
})
