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
