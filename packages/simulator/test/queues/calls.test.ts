import { describe, expect, test } from 'vitest'
import { originate, server } from '../support.ts'

describe('a queue', () => {
  const pbx = { queues: [{ name: 'support', serviceLevel: 60, members: [{ interface: 'PJSIP/100', name: 'Ada' }] }] }

  test('rings a member, bridges the caller and counts the call', async () => {
    const { engine, clock, login } = server('22', { pbx })
    const client = login()
    client.send(originate('Local/300@default/n'))
    await clock.advance(0)
    client.take()
    expect(client.send('Action: QueueStatus')).toMatch(
      /Event: QueueEntry\nQueue: support\nPosition: 1\nChannel: Local\/300@default-00000000;2\n/,
    )
    await clock.advance(1_000)
    const names = client.events()
    const told = [
      'AgentCalled',
      'DialBegin',
      'DialEnd',
      'QueueCallerLeave',
      'AgentConnect',
      'BridgeCreate',
      'BridgeEnter',
    ]
    // The first DialEnd is that of the member, the second that of the caller, who is answered now.
    expect(names.filter((name) => told.includes(name))).toEqual([
      ...told.slice(2, 5),
      'DialEnd',
      'BridgeCreate',
      'BridgeEnter',
      'BridgeEnter',
    ])
    const agent = [...engine.pbx.channels.values()].find(({ technology }) => technology === 'PJSIP')
    client.send(`Action: Hangup\nChannel: ${agent?.name}`)
    expect(engine.pbx.queues.find('support')).toMatchObject({ completed: 1, completedInTime: 1, calls: [] })
  })

  test('handles a caller who hangs up while waiting', async () => {
    const { engine, clock, login } = server('22', { pbx: { queues: [{ name: 'support' }] } })
    const client = login()
    client.send(originate('Local/300@default/n'))
    await clock.advance(1_000)
    client.take()
    client.raw('Action: Hangup\r\nChannel: Local/300@default-00000000;1\r\n\r\n')
    expect(client.events().filter((name) => name.startsWith('Queue'))).toEqual([
      'QueueCallerAbandon',
      'QueueCallerLeave',
    ])
    expect(engine.pbx.queues.find('support')?.abandoned).toBe(1)
  })

  test('gives up at the timeout of the dialplan', async () => {
    const { engine, clock, login } = server('22', { pbx: { queues: [{ name: 'support' }] } })
    const client = login('admin', 'off')
    client.send(originate('Local/300@default/n'))
    await clock.advance(31_000)
    expect(engine.pbx.channels.size).toBe(0)
  })

  test('adds, pauses and removes members', () => {
    const client = server().login('admin', 'agent')
    client.take()
    const add = 'Action: QueueAdd\nQueue: sales\nInterface: PJSIP/101\nMemberName: Bea\nPenalty: 3'
    expect(client.send(add)).toMatch(
      /Added interface to queue\n\nEvent: QueueMemberAdded\nPrivilege: agent,all\nQueue: sales\nMemberName: Bea\n/,
    )
    expect(client.send(add)).toContain('Unable to add interface: Already there')
    expect(client.send('Action: QueuePause\nInterface: PJSIP/101\nPaused: yes\nReason: lunch')).toMatch(
      /Interface paused successfully[\s\S]*Event: QueueMemberPause[\s\S]*Paused: 1\nPausedReason: lunch\n/,
    )
    expect(client.send('Action: QueueRemove\nQueue: sales\nInterface: PJSIP/101')).toContain(
      'Event: QueueMemberRemoved',
    )
    expect(client.send('Action: QueueRemove\nQueue: support\nInterface: Local/ring@default')).toContain(
      'Member not dynamic',
    )
  })
})

describe.each([
  ['1.4', ['Holdtime: 0', 'BridgedChannel: 1767225600.2']],
  ['1.8', ['Holdtime: 0', 'BridgedChannel: 1767225600.2', 'Ringtime: 0']],
  ['11', ['HoldTime: 0', 'BridgedChannel: 1767225600.2', 'RingTime: 0']],
] as const)('members who are called in %s', (release, connect) => {
  const talk = async (settings: string): Promise<string> => {
    const files = {
      'extensions.conf':
        '[default]\nexten => 300,1,Queue(support)\nexten => _[12]0X,1,Answer()\nexten => _[12]0X,2,Wait(600)\n',
      'queues.conf': `[support]\n${settings}\nmember => Local/101@default/n,0,Anna\n`,
    }
    const { clock, login } = server(release, { pbx: { files } })
    const client = login()
    client.send(originate('Local/300@default/n', '\nVariable: CAMPAIGN=spring'))
    await clock.advance(2_000)
    const text = client.take()
    const ended = client.send(`Action: Hangup\nChannel: ${/^ChannelCalling: (.*)$/m.exec(text)?.[1] ?? 'none'}`)
    await clock.advance(1_000)
    return text + ended + client.take()
  }

  test('are told of where the queue wants it', async () => {
    const text = await talk('eventwhencalled = yes')
    expect(text).toMatch(
      /Event: AgentCalled\nPrivilege: agent,all\n[\s\S]*?AgentCalled: Local\/101@default\/n\nAgentName: Anna\n/,
    )
    const connected = /Event: AgentConnect\n[\s\S]*?\n\n/.exec(text)?.[0] ?? ''
    for (const line of ['Queue: support', 'Member: Local/101@default/n', 'MemberName: Anna', ...connect])
      expect(connected).toContain(`${line}\n`)
    expect(text).toMatch(/Event: AgentComplete\n[\s\S]*?HoldTime: 0\nTalkTime: 2\nReason: caller\n/)
    expect(text).not.toContain('Variable: CAMPAIGN=spring')
  })

  test('are not told of elsewhere, and with variables where it wants those', async () => {
    expect(await talk('')).not.toMatch(/Event: Agent/)
    expect(await talk('eventwhencalled = vars')).toMatch(/Event: AgentConnect\n[\s\S]*?Variable: CAMPAIGN=spring\n/)
  })

  test('have no events of their state where the queue masks them', async () => {
    expect(await talk('eventmemberstatus = no')).not.toContain('Event: QueueMemberStatus')
    expect(await talk('')).toContain('Event: QueueMemberStatus')
  })
})
