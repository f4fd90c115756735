import { describe, expect, it } from 'vitest'
import { Feed } from './feed.ts'

describe('up to Asterisk 11, a queue without eventwhencalled', () => {
  const caller = { Channel: 'SIP/trunk-00000001', Uniqueid: '1.1' }
  const agent = { Channel: 'SIP/anna-00000002', Uniqueid: '1.2' }
  const pair = { Channel1: caller.Channel, Channel2: agent.Channel, Uniqueid1: '1.1', Uniqueid2: '1.2' }

  /** Queues that were asked about since the last look. */
  function talking(): { pbx: Feed; asked: () => string[] } {
    const pbx = new Feed()
    const names: string[] = []
    pbx.state.onUnsure = (kind, name) => names.push(`${kind} ${name}`)
    pbx.event('Newchannel', { ...caller, ChannelState: 4, Exten: '300' })
    pbx.event('Join', { ...caller, Queue: 'support', Position: 1 })
    pbx.event('Newchannel', { ...agent, ChannelState: 0 })
    pbx.event('Newstate', { ...agent, ChannelState: 6 })
    pbx.event('Leave', { ...caller, Queue: 'support' })
    pbx.event('Bridge', { Bridgestate: 'Link', ...pair })
    return { pbx, asked: () => [...new Set(names.splice(0))] }
  }

  it('is asked for what a call changed when a member has answered it, and when it is over', () => {
    const { pbx, asked } = talking()
    expect(asked()).toEqual(['queue support'])
    pbx.event('Bridge', { Bridgestate: 'Unlink', ...pair })
    expect(asked()).toEqual(['queue support'])
    pbx.event('Hangup', { ...agent, Cause: 16 })
    expect(asked()).toEqual(['queue support'])
    pbx.event('Hangup', { ...caller, Cause: 16 })
    pbx.event('Hangup', { ...caller, Cause: 16 })
    expect(asked()).toEqual([])
  })

  it('is asked until the member is gone, also where the caller ends first', () => {
    const { pbx, asked } = talking()
    pbx.event('Bridge', { Bridgestate: 'Unlink', ...pair })
    asked()
    pbx.event('Hangup', { ...caller, Cause: 16 })
    expect(asked()).toEqual(['queue support'])
    pbx.event('Hangup', { ...agent, Cause: 16 })
    expect(asked()).toEqual(['queue support'])
    const other = talking()
    other.pbx.event('Hangup', { ...agent, Cause: 16 })
    other.asked()
    other.pbx.event('Newchannel', { ...agent, ChannelState: 6 })
    other.pbx.event('Hangup', { ...agent, Cause: 16 })
    expect(other.asked()).toEqual([])
  })

  it('is not asked about channels of the call that are neither the caller nor the member', () => {
    const { pbx, asked } = talking()
    asked()
    const phone = { Channel: 'SIP/ben-00000003', Uniqueid: '1.3' }
    pbx.event('Newchannel', { ...phone, ChannelState: 0 })
    pbx.event('Dial', { SubEvent: 'Begin', UniqueID: '1.1', DestUniqueID: '1.3' })
    pbx.event('Hangup', { ...phone, Cause: 16 })
    expect(asked()).toEqual([])
  })

  it('is asked when one of the two is gone without an Unlink', () => {
    const { pbx, asked } = talking()
    asked()
    pbx.event('Hangup', { ...caller, Cause: 16 })
    expect(asked()).toEqual(['queue support'])
  })

  it('is asked when another one takes the place of the caller', () => {
    const { pbx, asked } = talking()
    asked()
    const parked = { Channel: 'Parked/SIP/trunk-00000001', Uniqueid: '1.3' }
    pbx.event('Newchannel', { ...parked, ChannelState: 0 })
    pbx.event('Masquerade', { Clone: caller.Channel, Original: parked.Channel })
    expect(asked()).toEqual(['queue support'])
  })

  it('is asked once where its events tell of the call', () => {
    const pbx = new Feed()
    const names: string[] = []
    pbx.state.onUnsure = (_kind, name) => names.push(name)
    pbx.event('Newchannel', { ...caller, ChannelState: 4, Exten: '300' })
    pbx.event('Join', { ...caller, Queue: 'support', Position: 1 })
    pbx.event('Newchannel', { ...agent, ChannelState: 0 })
    pbx.event('AgentCalled', { Queue: 'support', ChannelCalling: caller.Channel, DestinationChannel: agent.Channel })
    pbx.event('Leave', { ...caller, Queue: 'support' })
    pbx.event('AgentConnect', {
      Queue: 'support',
      Uniqueid: '1.1',
      Channel: agent.Channel,
      Member: 'SIP/anna',
      BridgedChannel: '1.2',
    })
    pbx.event('Bridge', { Bridgestate: 'Link', ...pair })
    pbx.event('Bridge', { Bridgestate: 'Unlink', ...pair })
    expect(names).toEqual([])
    pbx.event('AgentComplete', {
      Queue: 'support',
      Uniqueid: '1.1',
      Channel: agent.Channel,
      Member: 'SIP/anna',
      TalkTime: 5,
    })
    pbx.event('Hangup', { ...agent, Cause: 16 })
    expect(names).toEqual(['support'])
  })

  it('is asked about a call that began unseen, whose caller runs Queue and waits no more', () => {
    const pbx = new Feed()
    const names: string[] = []
    pbx.state.onUnsure = (kind, name) => names.push(`${kind} ${name}`)
    pbx.event('QueueMemberStatus', { Queue: 'support', Location: 'SIP/anna', Status: 2 })
    pbx.event('Newchannel', { ...caller, ChannelState: 6, Exten: '300' })
    pbx.event('Newexten', { ...caller, Application: 'Queue', AppData: 'support,tT,,,60' })
    pbx.event('Newchannel', { ...agent, ChannelState: 6 })
    pbx.event('Bridge', { Bridgestate: 'Link', ...pair })
    expect(names).toEqual([])
    pbx.event('Bridge', { Bridgestate: 'Unlink', ...pair })
    expect(names).toEqual(['queue support'])
    pbx.event('Bridge', { Bridgestate: 'Link', ...pair })
    pbx.event('Newexten', { ...caller, Application: 'Wait', AppData: 'support' })
    pbx.event('Bridge', { Bridgestate: 'Unlink', ...pair })
    expect(names).toEqual(['queue support'])
  })

  it('is not asked about a caller who still waits, a queue that is not known, or a release that names calls', () => {
    for (const [data, more, position] of [
      ['support', {}, 1],
      ['other', {}, undefined],
      ['', {}, undefined],
      ['support', { Linkedid: '1.1' }, undefined],
    ] as const) {
      const pbx = new Feed()
      const names: string[] = []
      pbx.state.onUnsure = (_kind, name) => names.push(name)
      pbx.event('QueueMemberStatus', { Queue: 'support', Location: 'SIP/anna', Status: 2 })
      pbx.event('Newchannel', { ...caller, ...more, ChannelState: 6, Exten: '300' })
      pbx.event('Newexten', { ...caller, ...more, Application: 'Queue', ...(data && { AppData: data }) })
      if (position !== undefined) pbx.event('Join', { ...caller, Queue: 'support', Position: position })
      pbx.event('Newchannel', { ...agent, ChannelState: 6 })
      for (const Bridgestate of ['Link', 'Unlink']) pbx.event('Bridge', { Bridgestate, ...pair })
      expect(names).toEqual([])
    }
  })
})

it('up to Asterisk 11, a queue that is a member of another one is asked for each of the two', () => {
  const pbx = new Feed()
  const names: string[] = []
  pbx.state.onUnsure = (_kind, name) => names.push(name)
  const [caller, one, two, agent] = ['SIP/trunk-1', 'Local/303@q-1;1', 'Local/303@q-1;2', 'SIP/anna-2'].map(
    (Channel, index) => ({ Channel, Uniqueid: `1.${index}` }),
  )
  const link = (state: string, first = caller, second = caller): void =>
    pbx.event('Bridge', { Bridgestate: state, Uniqueid1: first?.Uniqueid ?? '', Uniqueid2: second?.Uniqueid ?? '' })
  for (const channel of [caller, one, two, agent]) pbx.event('Newchannel', { ...channel, ChannelState: 6 })
  pbx.event('Join', { ...caller, Queue: 'outer', Position: 1 })
  pbx.event('Join', { ...two, Queue: 'inner', Position: 1 })
  pbx.event('LocalBridge', { Uniqueid1: one?.Uniqueid ?? '', Uniqueid2: two?.Uniqueid ?? '' })
  pbx.event('Leave', { ...two, Queue: 'inner' })
  link('Link', two, agent)
  pbx.event('Leave', { ...caller, Queue: 'outer' })
  link('Link', caller, one)
  expect(names.splice(0)).toEqual(['inner', 'outer'])
  link('Unlink', two, agent)
  expect(new Set(names.splice(0))).toEqual(new Set(['inner']))
  link('Unlink', caller, one)
  expect(new Set(names)).toEqual(new Set(['outer']))
})
