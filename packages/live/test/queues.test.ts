import { describe, expect, it } from 'vitest'
import { reconcile } from '../src/index.ts'
import { Feed, type Headers, message } from './feed.ts'

const channel = (name: string, id: number, linked = 1) => ({
  Channel: `${name}-0000000${id}`,
  Uniqueid: `1.${id}`,
  Linkedid: `1.${linked}`,
})
const dest = (headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [`Dest${name}`, value]))

const customer = channel('PJSIP/trunk', 1)
const anna = channel('PJSIP/anna', 2)

function member(queue: string, location: string, more: Headers = {}): Headers {
  return {
    Queue: queue,
    Interface: location,
    MemberName: location,
    Membership: 'dynamic',
    Penalty: 0,
    Status: 1,
    ...more,
  }
}

it('counts a call of a queue once, and has its averages as app_queue computes them', () => {
  const pbx = new Feed()
  pbx.event('QueueMemberAdded', member('support', 'PJSIP/anna', { MemberName: 'Anna' }))
  for (const [round, [held, talked]] of [
    [4, 9],
    [9, 30],
  ].entries()) {
    const [caller, agent] = [
      channel('PJSIP/trunk', 2 * round + 1, 2 * round + 1),
      channel('PJSIP/anna', 2 * round + 2, 2 * round + 1),
    ]
    for (const one of [caller, agent]) pbx.event('Newchannel', { ...one, ChannelState: 4 })
    pbx.event('QueueCallerJoin', { ...caller, Queue: 'support', Position: 1 })
    pbx.wait(held ?? 0)
    pbx.event('QueueCallerLeave', { ...caller, Queue: 'support' })
    const both = { ...caller, ...dest(agent), Queue: 'support', Interface: 'PJSIP/anna', HoldTime: held ?? 0 }
    pbx.event('AgentConnect', both)
    expect(pbx.state.queues.get('support')?.members).toMatchObject([{ inCall: true, callsTaken: round }])
    pbx.wait(talked ?? 0)
    pbx.event('AgentComplete', { ...both, TalkTime: talked ?? 0 })
    for (const one of [agent, caller]) pbx.event('Hangup', { ...one, Cause: 16 })
  }
  expect(pbx.state.queues.get('support')).toMatchObject({
    completed: 2,
    abandoned: 0,
    // (3 × 4 + 9) / 4 and (3 × 9 + 30) / 4, in whole seconds.
    holdTime: 5,
    talkTime: 14,
    members: [{ name: 'Anna', inCall: false, callsTaken: 2, lastCall: 1_052_000 }],
  })
  expect(pbx.records.map(({ queues }) => queues)).toMatchObject([
    [{ queue: 'support', outcome: 'answered', waited: 4, member: 'Anna', position: 1 }],
    [{ queue: 'support', outcome: 'answered', waited: 9, member: 'Anna' }],
  ])
})

it('says that a caller gave up, and how long it had waited', () => {
  const pbx = new Feed()
  pbx.event('Newchannel', { ...customer, ChannelState: 6 })
  pbx.event('QueueCallerJoin', { ...customer, Queue: 'support', Position: 1 })
  pbx.wait(12)
  pbx.event('QueueCallerAbandon', { ...customer, Queue: 'support', Position: 1, OriginalPosition: 1, HoldTime: 11 })
  pbx.event('QueueCallerLeave', { ...customer, Queue: 'support', Count: 0, Position: 1 })
  expect(pbx.state.queues.get('support')).toMatchObject({ abandoned: 1, completed: 0, callers: [] })
  pbx.event('HangupRequest', customer)
  pbx.event('Hangup', { ...customer, Cause: 16 })
  expect(pbx.records).toMatchObject([
    { result: 'cancelled', queues: [{ outcome: 'abandoned', waited: 11 }], endedBy: { device: 'PJSIP/trunk' } },
  ])
})

it('says that a caller left a queue without an agent, and was not answered', () => {
  const pbx = new Feed()
  pbx.event('Newchannel', { ...customer, ChannelState: 6 })
  pbx.event('QueueCallerJoin', { ...customer, Queue: 'support', Position: 1 })
  pbx.wait(30)
  pbx.event('QueueCallerLeave', { ...customer, Queue: 'support', Count: 0 })
  pbx.event('Hangup', { ...customer, Cause: 16 })
  expect(pbx.records).toMatchObject([
    { result: 'no-answer', queues: [{ outcome: 'left', waited: 30, member: undefined }] },
  ])
  expect(pbx.state.queues.get('support')?.abandoned).toBe(0)
})

it('has both visits of a call whose agent is another queue, and the member who answered in each', () => {
  const pbx = new Feed()
  const one = { ...channel('Local/5@queues', 3), Channel: 'Local/5@queues-00000001;1' }
  const two = { ...channel('Local/5@queues', 4), Channel: 'Local/5@queues-00000001;2' }
  pbx.event('QueueMemberAdded', member('first', 'Local/5@queues/n'))
  pbx.event('QueueMemberAdded', member('second', 'PJSIP/anna', { MemberName: 'Anna' }))
  pbx.event('Newchannel', { ...customer, ChannelState: 6, Exten: '300' })
  pbx.event('QueueCallerJoin', { ...customer, Queue: 'first', Position: 1 })
  for (const half of [one, two]) pbx.event('Newchannel', { ...half, ChannelState: 0 })
  pbx.event('AgentCalled', { ...customer, ...dest(one), Queue: 'first', Interface: 'Local/5@queues/n' })
  pbx.wait(2)
  pbx.event('QueueCallerJoin', { ...two, Queue: 'second', Position: 1 })
  pbx.event('Newchannel', { ...anna, ChannelState: 0 })
  pbx.event('AgentCalled', { ...two, ...dest(anna), Queue: 'second', Interface: 'PJSIP/anna' })
  pbx.wait(3)
  pbx.event('QueueCallerLeave', { ...two, Queue: 'second' })
  pbx.event('AgentConnect', { ...two, ...dest(anna), Queue: 'second', Interface: 'PJSIP/anna', HoldTime: 3 })
  pbx.event('QueueCallerLeave', { ...customer, Queue: 'first' })
  pbx.event('AgentConnect', { ...customer, ...dest(one), Queue: 'first', Interface: 'Local/5@queues/n', HoldTime: 5 })
  pbx.wait(20)
  for (const end of [anna, two, one, customer]) pbx.event('Hangup', { ...end, Cause: 16 })
  expect(pbx.records).toHaveLength(1)
  expect(pbx.records[0]).toMatchObject({
    to: '300',
    answeredBy: { device: 'PJSIP/anna' },
    talkTime: 20,
    queues: [
      { queue: 'first', outcome: 'answered', waited: 5, member: 'Local/5@queues/n' },
      { queue: 'second', outcome: 'answered', waited: 3, member: 'Anna' },
    ],
  })
})

describe('members', () => {
  it('of a realtime queue come and go with their events, though no list had the queue', () => {
    const pbx = new Feed()
    reconcile(pbx.state, { queues: [] }, pbx.now)
    pbx.event('QueueMemberAdded', member('night', 'PJSIP/anna', { Membership: 'realtime', Ringinuse: 0, Penalty: 2 }))
    expect(pbx.state.queues.get('night')).toMatchObject({
      loggedIn: 1,
      available: 1,
      members: [{ membership: 'realtime', ringInUse: false, penalty: 2, state: 'NOT_INUSE', rawState: '1' }],
    })
    pbx.event('QueueMemberPenalty', { Queue: 'night', Interface: 'PJSIP/anna', Penalty: 5 })
    pbx.event('QueueMemberRinginuse', { Queue: 'night', Interface: 'PJSIP/anna', Ringinuse: 1 })
    expect(pbx.state.queues.get('night')?.members).toMatchObject([
      { penalty: 5, ringInUse: true, membership: 'realtime' },
    ])
    pbx.event('QueueMemberRemoved', member('night', 'PJSIP/anna'))
    expect(pbx.state.queues.get('night')).toMatchObject({ members: [], loggedIn: 0, available: 0 })
  })

  it.each([
    ['QueueMemberPause', 'Interface', 'PausedReason'],
    ['QueueMemberPaused', 'Location', 'Reason'],
  ])('are paused with a reason by %s, and count as available only when they are not', (name, header, reason) => {
    const pbx = new Feed()
    for (const location of ['PJSIP/anna', 'PJSIP/bob']) pbx.event('QueueMemberAdded', member('support', location))
    const paused = { Queue: 'support', [header]: 'PJSIP/anna', MemberName: 'Anna' }
    pbx.event(name, { ...paused, Paused: 1, [reason]: 'lunch' })
    const seen = () => pbx.state.queues.get('support')
    expect(seen()).toMatchObject({
      loggedIn: 2,
      available: 1,
      members: [{ paused: true, pausedReason: 'lunch' }, { paused: false }],
    })
    pbx.event(name, { ...paused, Paused: 0, [reason]: 'lunch' })
    expect(seen()).toMatchObject({ available: 2, members: [{ paused: false, pausedReason: undefined }, {}] })
  })

  it.each([
    [0, 'UNKNOWN', 1, 1],
    [1, 'NOT_INUSE', 1, 1],
    [2, 'INUSE', 1, 0],
    [4, 'INVALID', 0, 0],
    [5, 'UNAVAILABLE', 0, 0],
    [6, 'RINGING', 1, 0],
  ] as const)('with the status %i are %s: %i logged in, %i available', (Status, state, loggedIn, available) => {
    const pbx = new Feed()
    pbx.event('QueueMemberAdded', member('support', 'PJSIP/anna'))
    pbx.event('QueueMemberStatus', member('support', 'PJSIP/anna', { Status }))
    expect(pbx.state.queues.get('support')).toMatchObject({ loggedIn, available, members: [{ state }] })
  })
})

it('is known from QueueStatus with figures, members and callers in the order of their positions', () => {
  const pbx = new Feed()
  for (const [id, CallerIDNum] of [
    [1, '5550100'],
    [2, '<unknown>'],
  ] as const)
    pbx.event('Newchannel', { ...channel('PJSIP/trunk', id, id), ChannelState: 6, CallerIDNum })
  const queues = [
    message('QueueParams', {
      Queue: 'support',
      Strategy: 'ringall',
      Max: 5,
      Weight: 1,
      ServiceLevel: 60,
      Completed: 7,
      Abandoned: 2,
      Holdtime: 3,
      TalkTime: 40,
    }),
    message('QueueMember', {
      Queue: 'support',
      Location: 'PJSIP/anna',
      Name: 'Anna',
      StateInterface: 'PJSIP/anna',
      Status: 2,
      Paused: 0,
      InCall: 1,
      CallsTaken: 4,
      LastCall: 900,
      Wrapuptime: 10,
    }),
    message('QueueMember', { Queue: 'support', Name: 'nobody' }),
    message('QueueEntry', {
      Queue: 'support',
      Position: 2,
      Channel: 'PJSIP/trunk-00000002',
      Uniqueid: '1.2',
      CallerIDNum: 'unknown',
      Wait: 5,
    }),
    message('QueueEntry', {
      Queue: 'support',
      Position: 1,
      Channel: 'PJSIP/trunk-00000001',
      CallerIDNum: '5550100',
      Wait: 8,
    }),
    message('QueueEntry', { Queue: 'support', Position: 3, Channel: 'PJSIP/gone-00000009', Wait: 8 }),
    message('QueueParams', { Queue: 'empty' }),
    message('QueueParams', {}),
  ]
  reconcile(pbx.state, { queues }, pbx.now)
  expect([...pbx.state.queues.map.keys()]).toEqual(['support', 'empty'])
  expect(pbx.state.queues.get('support')).toEqual({
    name: 'support',
    strategy: 'ringall',
    max: 5,
    weight: 1,
    serviceLevel: 60,
    completed: 7,
    abandoned: 2,
    holdTime: 3,
    talkTime: 40,
    loggedIn: 1,
    available: 0,
    members: [
      {
        queue: 'support',
        interface: 'PJSIP/anna',
        name: 'Anna',
        stateInterface: 'PJSIP/anna',
        membership: undefined,
        penalty: 0,
        callsTaken: 4,
        lastCall: 900_000,
        inCall: true,
        state: 'INUSE',
        rawState: '2',
        paused: false,
        pausedReason: undefined,
        ringInUse: undefined,
        wrapupTime: 10,
      },
    ],
    callers: [
      {
        channel: '1.1',
        name: 'PJSIP/trunk-00000001',
        position: 1,
        callerNumber: '5550100',
        callerName: undefined,
        since: 992_000,
      },
      {
        channel: '1.2',
        name: 'PJSIP/trunk-00000002',
        position: 2,
        callerNumber: undefined,
        callerName: undefined,
        since: 995_000,
      },
    ],
  })
  expect(pbx.state.calls.get('1.1')?.queues).toMatchObject([{ queue: 'support', outcome: 'waiting', from: 992_000 }])
  pbx.changes.length = 0
  reconcile(pbx.state, { queues }, pbx.now)
  expect(pbx.changes).toEqual([])
  reconcile(pbx.state, { queues: [] }, pbx.now)
  expect(pbx.state.queues.map.size).toBe(0)
})

it('calls the newest channel of an agent for a caller of Asterisk 1.4, where AgentCalled names the interface alone', () => {
  const pbx = new Feed()
  const caller = { Channel: 'SIP/trunk-081ab2c8', Uniqueid: '1.1' }
  const earlier = { Channel: 'SIP/anna-08100000', Uniqueid: '1.2' }
  const agent = { Channel: 'SIP/anna-081cd2e0', Uniqueid: '1.3' }
  for (const one of [caller, earlier, agent]) pbx.event('Newchannel', { ...one, State: 'Down' })
  pbx.event('Join', { ...caller, Queue: 'support', Position: 1, Count: 1 })
  pbx.event('AgentCalled', { AgentCalled: 'SIP/anna', ChannelCalling: caller.Channel })
  expect(pbx.state.calls.get('1.1')?.channels).toEqual(['1.1', '1.3'])
  pbx.wait(6)
  pbx.event('Leave', { Channel: caller.Channel, Queue: 'support', Count: 0 })
  expect(pbx.state.queues.get('support')?.callers).toEqual([])
  // Without eventwhencalled, who talks with the caller right after it left is the agent.
  pbx.event('Link', { Channel1: caller.Channel, Channel2: agent.Channel, Uniqueid1: '1.1', Uniqueid2: '1.3' })
  expect(pbx.state.calls.get('1.1')?.queues).toMatchObject([{ outcome: 'answered', waited: 6, member: 'SIP/anna' }])
})

it('two channels of one call that wait in the same queue are two visits, each with its own end', () => {
  const pbx = new Feed()
  const [one, two] = [1, 2].map((id) => ({ Channel: `Local/5@a-1;${id}`, Uniqueid: `1.${id}`, Linkedid: '1.1' }))
  for (const channel of [one, two]) {
    pbx.event('Newchannel', channel)
    pbx.event('QueueCallerJoin', { ...channel, Queue: 'support', Position: 1 })
  }
  pbx.event('QueueCallerJoin', { ...two, Queue: 'support', Position: 1 })
  pbx.event('QueueCallerAbandon', { ...one, Queue: 'support', HoldTime: 7 })
  expect(pbx.state.calls.get('1.1')?.queues).toMatchObject([
    { channel: '1.1', outcome: 'abandoned', waited: 7 },
    { channel: '1.2', outcome: 'waiting' },
  ])
})
