import { describe, expect, it } from 'vitest'
import { reconcile } from '../src/index.ts'
import { Feed, type Headers, message } from './feed.ts'

const prefixed = (prefix: string, headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [`${prefix}${name}`, value]))

const caller = (id: number): Headers => ({
  Channel: `PJSIP/trunk-0000000${id}`,
  Uniqueid: `1.${id}`,
  Linkedid: `1.${id}`,
  CallerIDNum: `555010${id}`,
})
const anna = { Queue: 'support', Interface: 'PJSIP/anna', MemberName: 'Anna' }
const ben = { Queue: 'support', Interface: 'PJSIP/ben', MemberName: 'Ben' }
const device = (id: number): Headers => ({
  Channel: `PJSIP/anna-0000001${id}`,
  Uniqueid: `2.${id}`,
  Linkedid: `1.${id}`,
})

/** A queue with two members and three callers. */
function queue(): Feed & { asked: string[] } {
  const pbx = Object.assign(new Feed(), { asked: [] as string[] })
  pbx.state.onUnsure = (kind, name) => pbx.asked.push(`${kind} ${name}`)
  for (const member of [anna, ben])
    pbx.event('QueueMemberAdded', { ...member, Status: 1, CallsTaken: 0, InCall: 0, Paused: 0 })
  for (const id of [1, 2, 3]) pbx.event('Newchannel', { ...caller(id), ChannelState: 6 })
  return pbx
}
const support = (pbx: Feed) => pbx.state.queues.get('support')
const waiting = (pbx: Feed) => support(pbx)?.callers.map(({ channel, position }) => `${position} ${channel}`)

describe('callers of a queue', () => {
  it('have the position at which they join, or the last one', () => {
    const pbx = queue()
    pbx.event('QueueCallerJoin', { ...caller(1), Queue: 'support', Position: 1 })
    pbx.event('QueueCallerJoin', { ...caller(2), Queue: 'support' })
    pbx.event('QueueCallerJoin', { ...caller(3), Queue: 'support', Position: 2 })
    expect(waiting(pbx)).toEqual(['1 1.1', '2 1.3', '3 1.2'])
    expect(support(pbx)?.callers[1]).toEqual({
      channel: '1.3',
      name: caller(3).Channel,
      position: 2,
      callerNumber: '5550103',
      callerName: undefined,
      since: 1_000_000,
    })
    expect(pbx.state.calls.get('1.2')?.queues).toMatchObject([{ position: 2 }])
    pbx.event('QueueCallerLeave', { ...caller(1), Queue: 'support' })
    expect(waiting(pbx)).toEqual(['1 1.3', '2 1.2'])
    // Up to 1.4 by name alone.
    pbx.event('Leave', { Channel: String(caller(2).Channel), Queue: 'support' })
    expect(waiting(pbx)).toEqual(['1 1.3'])
    pbx.event('Leave', { Uniqueid: '1.3', Queue: 'other' })
    expect(waiting(pbx)).toEqual(['1 1.3'])
    pbx.event('Hangup', caller(3))
    expect(waiting(pbx)).toEqual([])
  })

  it('are not there without a channel that is known', () => {
    const pbx = queue()
    pbx.event('Hangup', caller(1))
    for (const name of ['QueueCallerJoin', 'QueueCallerLeave', 'QueueCallerAbandon'])
      pbx.event(name, { ...caller(1), Queue: 'support', Position: 1 })
    expect(waiting(pbx)).toEqual([])
    expect(support(pbx)).toMatchObject({ abandoned: 1 })
  })

  it('have a visit for each time that they wait, with how long by the clock where nothing says it', () => {
    const pbx = queue()
    for (const [seconds, end] of [
      [4, 'QueueCallerLeave'],
      [6, 'QueueCallerAbandon'],
    ] as const) {
      pbx.event('QueueCallerJoin', { ...caller(1), Queue: 'support', Position: 1 })
      pbx.wait(seconds)
      pbx.event(end, { ...caller(1), Queue: 'support' })
    }
    pbx.wait(9)
    // It says no more than what came before it.
    pbx.event('QueueCallerLeave', { ...caller(1), Queue: 'support' })
    expect(pbx.state.calls.get('1.1')?.queues).toMatchObject([
      { outcome: 'left', waited: 4, from: 1_000_000, to: 1_004_000 },
      { outcome: 'abandoned', waited: 6, from: 1_004_000, to: 1_010_000 },
    ])
    pbx.event('QueueCallerLeave', { ...caller(2), Queue: 'support' })
    expect(pbx.state.calls.get('1.2')?.queues).toEqual([])
  })

  it('wait no longer once they are in a bridge, which may be all that is said of it', () => {
    const pbx = queue()
    for (const id of [1, 2]) pbx.event('QueueCallerJoin', { ...caller(id), Queue: 'support' })
    pbx.wait(5)
    pbx.event('BridgeEnter', { ...caller(1), BridgeUniqueid: 'b', BridgeType: 'basic' })
    expect(waiting(pbx)).toEqual(['1 1.2'])
    expect(pbx.state.calls.get('1.1')?.queues).toMatchObject([{ outcome: 'left', waited: 5 }])
    expect(pbx.asked).toEqual(['queue support'])
    pbx.event('BridgeEnter', { ...caller(3), BridgeUniqueid: 'b', BridgeType: 'basic' })
    expect(pbx.asked).toHaveLength(1)
  })

  it('have waited for an unknown time where they were seen in a list first', () => {
    const pbx = queue()
    const entry = { Queue: 'support', Channel: String(caller(1).Channel), Position: 1 }
    const queues = [message('QueueParams', { Queue: 'support' }), message('QueueEntry', { ...entry, Uniqueid: '1.1' })]
    reconcile(pbx.state, { queues }, pbx.now)
    expect(support(pbx)?.callers).toMatchObject([{ since: 'unknown' }])
    pbx.wait(5)
    pbx.event('QueueCallerLeave', { ...caller(1), Queue: 'support' })
    expect(pbx.state.calls.get('1.1')?.queues).toMatchObject([{ outcome: 'left', waited: undefined, from: 'unknown' }])
  })
})

describe('a call that a member answers', () => {
  const connect = (id: number, more: Headers = {}): Headers => ({
    ...caller(id),
    ...prefixed('Dest', device(id)),
    ...anna,
    HoldTime: 4,
    ...more,
  })

  /** Callers 1 and 2 wait, and the member answers the first. */
  function connected(): ReturnType<typeof queue> {
    const pbx = queue()
    for (const id of [1, 2]) {
      pbx.event('QueueCallerJoin', { ...caller(id), Queue: 'support' })
      pbx.event('Newchannel', { ...device(id), ChannelState: 0 })
    }
    pbx.event('AgentConnect', connect(1))
    return pbx
  }

  it('makes the member busy, the average hold time new, and the visit answered by the name of the member', () => {
    const pbx = connected()
    expect(support(pbx)).toMatchObject({ holdTime: 4, members: [{ inCall: true }, { inCall: false }] })
    expect(pbx.state.calls.get('1.1')).toMatchObject({
      answeredBy: { channel: '2.1' },
      queues: [{ outcome: 'answered', waited: 4, member: 'Anna' }],
    })
    pbx.event('QueueCallerAbandon', { ...caller(3), Queue: 'support' })
    pbx.event('AgentConnect', connect(2, { HoldTime: 8 }))
    // (3 × 4 + 8) / 4
    expect(support(pbx)?.holdTime).toBe(5)
    pbx.event('AgentConnect', connect(2, { HoldTime: '' }))
    expect(support(pbx)?.holdTime).toBe(5)
  })

  it('has the name of a member that the event does not say, or its interface', () => {
    const pbx = queue()
    for (const id of [1, 2, 3]) pbx.event('QueueCallerJoin', { ...caller(id), Queue: 'support' })
    const { MemberName: _, ...unnamed } = { ...ben }
    pbx.event('AgentConnect', { ...caller(1), ...unnamed })
    pbx.event('AgentConnect', { ...caller(2), Queue: 'support', Interface: 'PJSIP/carl' })
    pbx.event('AgentConnect', { ...caller(3), ...unnamed, MemberName: 'Benjamin' })
    const members = [1, 2, 3].map((id) => pbx.state.calls.get(`1.${id}`)?.queues[0]?.member)
    expect(members).toEqual(['Ben', 'PJSIP/carl', 'Benjamin'])
  })

  it('counts once, by AgentComplete or when the device of the member becomes free', () => {
    const counts = (pbx: Feed) => {
      const { completed, talkTime, members } = support(pbx) ?? { members: [] }
      return [completed, talkTime, members[0]?.callsTaken, members[0]?.inCall]
    }
    const pbx = connected()
    pbx.wait(10)
    pbx.event('AgentComplete', connect(1, { TalkTime: 10 }))
    expect(counts(pbx)).toEqual([1, 10, 1, false])
    expect(support(pbx)?.members[0]?.lastCall).toBe(1_010_000)
    expect(pbx.asked).toEqual([])
    const freed = connected()
    freed.now += 9_600
    freed.event('QueueMemberStatus', { ...anna, Status: 1, InCall: 0, CallsTaken: 1 })
    expect(counts(freed)).toEqual([1, 10, 1, false])
    expect(freed.asked).toEqual(['queue support'])
    freed.event('AgentComplete', connect(1, { TalkTime: 60 }))
    expect(counts(freed)).toEqual([1, 10, 1, false])
    expect(freed.asked).toEqual(['queue support', 'queue support'])
    // What was said of the device when it was called comes late.
    const late = connected()
    late.event('QueueMemberStatus', { ...anna, Status: 1, InCall: 0, CallsTaken: 0 })
    expect(counts(late)).toEqual([0, 0, 0, false])
    expect(late.asked).toEqual([])
    for (const InCall of [1, 1, 0]) late.event('QueueMemberStatus', { ...ben, Status: 1, InCall, CallsTaken: 0 })
    expect(late.asked).toEqual(['queue support'])
  })

  it.each([
    ['names both', {}, true],
    ['names the caller alone', { DestUniqueid: '', DestChannel: '' }, true],
    ['names the device alone', { Uniqueid: '', Channel: '' }, true],
    ['names another caller', { Uniqueid: '1.2' }, false],
    ['names another device', { Uniqueid: '', Channel: '', DestUniqueid: '2.2' }, false],
    ['names a member of whom nothing is known', { Interface: 'PJSIP/zoe', MemberName: 'Zoe' }, true],
  ] as const)('counts when AgentComplete %s: %s', (_, headers, isCounted) => {
    const pbx = connected()
    pbx.event('AgentComplete', connect(1, { TalkTime: 10, ...headers }))
    expect(support(pbx)?.completed).toBe(isCounted ? 1 : 0)
    const isSure = isCounted && !('MemberName' in headers)
    expect(pbx.asked).toEqual(isSure ? [] : ['queue support'])
    expect(support(pbx)?.members.map(({ callsTaken }) => callsTaken)).toEqual(isSure ? [1, 0] : [0, 0])
  })

  function talking(): ReturnType<typeof queue> {
    const pbx = connected()
    pbx.event('QueueCallerLeave', { ...caller(1), Queue: 'support' })
    return pbx
  }

  it('is asked for where one of its channels continues in another bridge, as it may have counted unsaid', () => {
    for (const one of [caller(1), device(1)]) {
      const pbx = talking()
      for (const channel of [caller(1), device(1)]) pbx.event('BridgeEnter', { ...channel, BridgeUniqueid: 'first' })
      expect(pbx.asked).toEqual([])
      pbx.event('BridgeLeave', { ...one, BridgeUniqueid: 'first' })
      pbx.event('BridgeEnter', { ...one, BridgeUniqueid: 'other' })
      expect(pbx.asked).toEqual(['queue support'])
    }
    const counted = talking()
    counted.event('BridgeEnter', { ...caller(1), BridgeUniqueid: 'first' })
    counted.event('AgentComplete', connect(1, { TalkTime: 10 }))
    counted.event('BridgeEnter', { ...caller(1), BridgeUniqueid: 'other' })
    const others = talking()
    others.event('Newchannel', { ...device(3), Linkedid: '1.1' })
    others.event('BridgeEnter', { ...caller(1), BridgeUniqueid: 'first' })
    others.event('BridgeEnter', { ...device(3), Linkedid: '1.1', BridgeUniqueid: 'of others' })
    expect([...counted.asked, ...others.asked]).toEqual([])
  })

  it('counts calls that the member took already, and only those of that member', () => {
    const pbx = connected()
    pbx.event('QueueMemberStatus', { ...anna, Status: 2, InCall: 1, CallsTaken: 5 })
    pbx.event('AgentComplete', connect(1, { TalkTime: 'x' }))
    expect(support(pbx)).toMatchObject({ completed: 1, talkTime: 0, members: [{ callsTaken: 5 }, { callsTaken: 0 }] })
    const removed = connected()
    removed.event('QueueMemberRemoved', anna)
    removed.event('QueueMemberAdded', { ...anna, Status: 1 })
    removed.event('AgentComplete', connect(1, { TalkTime: 1 }))
    expect(support(removed)?.completed).toBe(0)
    expect(removed.state.memberCalls.size).toBe(0)
  })

  it('links caller and device of Asterisk 12 by AgentCalled, which names both', () => {
    const pbx = new Feed()
    const [one, two] = [1, 2].map((id) => ({ Channel: `SIP/p${id}-1`, Uniqueid: `1.${id}` }))
    for (const channel of [one, two]) {
      pbx.event('Newchannel', channel)
      pbx.wait(1)
    }
    pbx.event('AgentCalled', { ...one, ...prefixed('Dest', two ?? {}), Queue: 'support', Interface: 'SIP/p2' })
    expect([...pbx.state.calls.map.values()]).toMatchObject([{ channels: ['1.1', '1.2'] }])
  })
})

it('takes the newest channel of a device, which no other call has, for AgentCalled of Asterisk 1.4', () => {
  const pbx = new Feed()
  const [one, busy, talks, agent, other] = ['trunk-1', 'anna-2', 'ben-3', 'anna-4', 'carl-5'].map((name, index) => ({
    Channel: `SIP/${name}`,
    Uniqueid: `1.${index}`,
  }))
  for (const channel of [one, agent, busy, talks, other]) {
    pbx.event('Newchannel', channel)
    pbx.wait(1)
  }
  pbx.event('Link', { Uniqueid1: '1.1', Uniqueid2: '1.2' })
  pbx.event('AgentCalled', { AgentCalled: 'SIP/anna', ChannelCalling: one?.Channel ?? '' })
  expect(pbx.state.calls.get('1.0')?.channels).toEqual(['1.0', '1.3'])
})

describe('an agent of Asterisk 11 without eventwhencalled', () => {
  it.each([
    ['by the device that its state is of', { Location: 'Local/5@agents/n', StateInterface: 'SIP/anna' }, 'Anna'],
    ['by its interface', { Location: 'SIP/anna' }, 'Anna'],
    ['by its interface with an option', { Location: 'SIP/anna/n' }, 'Anna'],
    ['by the name of the device', { Location: 'SIP/ben' }, 'SIP/anna'],
  ])('is the member who talks with the caller right after it left, known %s', (_, headers, member) => {
    const pbx = new Feed()
    const [one, two] = [
      { Channel: 'SIP/trunk-1', Uniqueid: '1.1' },
      { Channel: 'SIP/anna-2', Uniqueid: '1.2' },
    ]
    for (const channel of [one, two]) pbx.event('Newchannel', channel)
    pbx.event('QueueMemberAdded', { Queue: 'support', MemberName: 'Anna', Status: 1, ...headers })
    pbx.event('Join', { ...one, Queue: 'support', Position: 1 })
    pbx.wait(3)
    pbx.event('Leave', { ...one, Queue: 'support' })
    pbx.event('Newexten', { ...two, Extension: 's', Application: 'AppQueue' })
    pbx.event('Bridge', { Bridgestate: 'Link', Uniqueid1: '1.1', Uniqueid2: '1.2' })
    expect(pbx.state.calls.get('1.1')?.queues).toMatchObject([{ outcome: 'answered', waited: 3, member }])
  })

  it('is no one once the dialplan of the caller has continued', () => {
    const pbx = new Feed()
    const one = { Channel: 'SIP/trunk-1', Uniqueid: '1.1' }
    for (const channel of [one, { Channel: 'SIP/anna-2', Uniqueid: '1.2' }]) pbx.event('Newchannel', channel)
    pbx.event('Join', { ...one, Queue: 'support', Position: 1 })
    pbx.event('Leave', { ...one, Queue: 'support' })
    pbx.event('Newexten', { ...one, Extension: '300', Application: 'Dial' })
    pbx.event('Bridge', { Bridgestate: 'Link', Uniqueid1: '1.1', Uniqueid2: '1.2' })
    expect(pbx.state.calls.get('1.1')?.queues).toMatchObject([{ outcome: 'left' }])
  })
})

it('a queue call that is over is forgotten, and no other one with it', () => {
  const pbx = new Feed()
  const asked: string[] = []
  pbx.state.onUnsure = (_kind, name) => asked.push(name)
  const channels = [1, 2, 3, 4].map((id) => ({ Channel: `PJSIP/p${id}-1`, Uniqueid: `1.${id}`, Linkedid: '1.1' }))
  for (const one of channels) pbx.event('Newchannel', one)
  const [one, two, three, four] = channels
  const told = (name: string, from = one, to = two, queue = 'a'): void =>
    pbx.event(name, { ...from, ...prefixed('Dest', to ?? {}), Queue: queue, Interface: 'PJSIP/x', TalkTime: 1 })
  told('AgentConnect')
  told('AgentConnect', one, two, 'b')
  told('AgentConnect', three, four)
  told('AgentComplete')
  asked.splice(0)
  for (const bridge of ['first', 'second'])
    for (const channel of channels) pbx.event('BridgeEnter', { ...channel, BridgeUniqueid: bridge })
  expect(asked).toEqual(['b', 'a'])
})
