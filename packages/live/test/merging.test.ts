import { describe, expect, it } from 'vitest'
import { mergeCalls } from '../src/calls/membership.ts'
import { reconcile } from '../src/index.ts'
import { Feed, type Headers, message } from './feed.ts'

const channel = (id: number, more: Headers = {}): Headers => ({
  Channel: `SIP/p${id}-0000000${id}`,
  Uniqueid: `1.${id}`,
  ...more,
})
const modern = (id: number, linked: number, more: Headers = {}): Headers => ({
  Channel: `PJSIP/p${id}-0000000${id}`,
  Uniqueid: `1.${id}`,
  Linkedid: `1.${linked}`,
  ...more,
})
const link = { Uniqueid1: '1.1', Uniqueid2: '1.2' }
const calls = (pbx: Feed) => [...pbx.state.calls.map.values()]

describe('two calls that turn out to be one', () => {
  /** Each with one of everything that a call has. */
  function twoCalls(): Feed {
    const pbx = new Feed({ trunks: ['PJSIP/p2', 'PJSIP/p4'] })
    for (const [id, other] of [
      [1, 2],
      [3, 4],
    ] as const) {
      const [from, to] = [modern(id, id, { Exten: `30${id}` }), modern(other, id)]
      pbx.event('Newchannel', from)
      pbx.event('Newchannel', to)
      pbx.event('DialBegin', { ...from, DestUniqueid: `1.${other}`, DestChannel: String(to.Channel) })
      pbx.event('QueueCallerJoin', { ...from, Queue: `queue${id}`, Position: 1 })
      pbx.event('Hold', to)
      pbx.event('BlindTransfer', { TransfererUniqueid: `1.${id}`, Extension: `${id}` })
      for (const name of [`room${id}`, 'both']) pbx.event('ConfbridgeJoin', { ...from, Conference: name })
      for (const space of [`70${id}`, '799'])
        pbx.event('ParkedCall', { ParkeeUniqueid: `1.${id}`, ParkeeChannel: String(from.Channel), ParkingSpace: space })
      pbx.wait(1)
    }
    pbx.event('MixMonitorStart', modern(4, 3))
    pbx.event('DialEnd', {
      ...modern(3, 3),
      DestUniqueid: '1.4',
      DestChannel: 'PJSIP/p4-00000004',
      DialStatus: 'ANSWER',
    })
    return pbx
  }

  it('have all that either had, the older one first', () => {
    const pbx = twoCalls()
    const second = pbx.state.calls.get('1.3')
    pbx.event('Newstate', modern(3, 1))
    expect(calls(pbx)).toHaveLength(1)
    const call = pbx.state.calls.get('1.1')
    expect(call).toMatchObject({
      state: 'answered',
      from: { channel: '1.1' },
      to: '301',
      trunk: 'PJSIP/p2',
      channels: ['1.1', '1.2', '1.3', '1.4'],
      legs: [{ channel: '1.2' }, { channel: '1.4', status: 'ANSWER' }],
      queues: [{ queue: 'queue1' }, { queue: 'queue3' }],
      answeredAt: 1_002_000,
      answeredBy: { channel: '1.4' },
      onHold: true,
      holds: [{ channel: '1.2' }, { channel: '1.4' }],
      transfers: [{ to: '1' }, { to: '3' }],
      conferences: ['room1', 'both', 'room3'],
      parked: ['default/701', 'default/799', 'default/703'],
      recorded: true,
    })
    expect(pbx.changes.filter(({ type }) => type === 'call:merged')).toEqual([
      { type: 'call:merged', at: pbx.now, call, from: second },
    ])
    expect([...pbx.state.channels.map.values()].map((one) => one.call)).toEqual(['1.1', '1.1', '1.1', '1.1'])
    // What still has the other's Linkedid is part of it.
    pbx.event('Newchannel', modern(5, 3))
    expect(pbx.state.calls.get('1.1')?.channels).toContain('1.5')
    for (const id of [1, 2, 3, 4, 5]) pbx.event('Hangup', { Uniqueid: `1.${id}`, Cause: 16 })
    expect(pbx.records).toHaveLength(1)
    expect(pbx.records[0]?.channels).toEqual(['1.1', '1.2', '1.3', '1.4', '1.5'])
    expect(pbx.state.merged.size).toBe(0)
  })

  it('have what only one of them knows', () => {
    const pbx = new Feed({ trunks: ['PJSIP/p3'] })
    pbx.event('Newchannel', modern(1, 1))
    pbx.event('Newchannel', modern(3, 3, { Exten: '303' }))
    pbx.event('Newchannel', modern(4, 3, { ChannelState: 5 }))
    pbx.event('Newstate', modern(4, 3, { ChannelState: 5 }))
    pbx.event('Newstate', modern(3, 1))
    expect(calls(pbx)).toMatchObject([
      { state: 'setup', to: '303', trunk: 'PJSIP/p3', answeredBy: undefined, onHold: false, recorded: false },
    ])
    const other = new Feed()
    other.event('Newchannel', modern(1, 1))
    other.event('Newchannel', modern(2, 1))
    other.event('DialEnd', { ...modern(1, 1), DestUniqueid: '1.2', DialStatus: 'ANSWER' })
    other.event('MixMonitorStart', modern(1, 1))
    other.event('Newchannel', modern(3, 3))
    other.event('Newstate', modern(3, 1))
    expect(calls(other)).toMatchObject([{ state: 'answered', answeredBy: { channel: '1.2' }, recorded: true }])
  })

  it('continue under the id that the server has, where the call of that id is over or was never seen', () => {
    const pbx = new Feed()
    pbx.event('Newchannel', modern(3, 3, { Exten: '303' }))
    pbx.event('Newstate', modern(3, 1))
    expect(calls(pbx)).toMatchObject([{ id: '1.1', channels: ['1.3'], to: '303' }])
    expect(pbx.records).toEqual([])
    pbx.event('Hangup', { ...modern(3, 1), Cause: 16 })
    expect(pbx.records).toMatchObject([{ id: '1.1', channels: ['1.3'] }])
    expect([pbx.state.notes.size, pbx.state.merged.size]).toEqual([0, 0])
  })

  it('keep under such an id what their record needs: that they were picked up, and who ended them', () => {
    const pbx = new Feed()
    pbx.event('Newchannel', modern(3, 3, { Exten: '303', ChannelState: 6 }))
    pbx.event('HangupRequest', modern(3, 3))
    pbx.event('Newstate', modern(3, 1, { ChannelState: 6 }))
    pbx.event('Hangup', { ...modern(3, 1), Cause: 16 })
    expect(pbx.records).toMatchObject([{ id: '1.1', result: 'answered', endedBy: { channel: '1.3' } }])
  })

  it('end as the legs of the newer one say, where the older one has called no one', () => {
    const pbx = new Feed()
    pbx.event('Newchannel', modern(1, 1))
    for (const id of [2, 3]) pbx.event('Newchannel', modern(id, 2))
    const dialled = { ...modern(2, 2), DestUniqueid: '1.3', DestChannel: 'PJSIP/p3-00000003' }
    pbx.event('DialBegin', dialled)
    pbx.event('DialEnd', { ...dialled, DialStatus: 'BUSY' })
    pbx.event('Newstate', modern(2, 1))
    for (const id of [3, 2, 1]) pbx.event('Hangup', { ...modern(id, 1), Cause: 16 })
    expect(pbx.records).toMatchObject([{ channels: ['1.1', '1.2', '1.3'], result: 'busy' }])
  })

  it('are on hold where one of them is', () => {
    for (const held of [1, 3]) {
      const pbx = new Feed()
      for (const id of [1, 3]) pbx.event('Newchannel', modern(id, id))
      pbx.event('Hold', modern(held, held))
      pbx.event('Newstate', modern(3, 1))
      expect(calls(pbx)).toMatchObject([{ onHold: true }])
    }
  })

  it('keep that a member of a queue answered, so that its count is asked for when the caller is taken away', () => {
    const pbx = new Feed()
    const asked: string[] = []
    pbx.state.onUnsure = (kind, name) => asked.push(`${kind} ${name}`)
    for (const [id, linked] of [
      [1, 1],
      [3, 3],
      [4, 3],
    ] as const)
      pbx.event('Newchannel', modern(id, linked))
    const agent = { DestUniqueid: '1.4', DestChannel: 'PJSIP/p4-00000004', Interface: 'PJSIP/p4' }
    pbx.event('AgentConnect', { ...modern(3, 3), ...agent, Queue: 'support' })
    pbx.event('BridgeEnter', { ...modern(3, 3), BridgeUniqueid: 'first' })
    pbx.event('Newstate', modern(3, 1))
    pbx.event('BridgeEnter', { ...modern(3, 1), BridgeUniqueid: 'other' })
    expect(asked).toEqual(['queue support'])
  })

  it('have the first thousand of their channels in the record', () => {
    const pbx = new Feed()
    for (let id = 1; id <= 1_002; id++) pbx.event('Newchannel', modern(id, 1))
    for (let id = 1; id <= 1_002; id++) pbx.event('Hangup', modern(id, 1))
    expect(pbx.records[0]?.channels).toHaveLength(1_000)
  })

  it('have a channel once in the record whose id came back, in the same call or in the other one', () => {
    for (const linked of [1, 2]) {
      const pbx = new Feed()
      for (const id of [1, 2]) pbx.event('Newchannel', modern(id, 1))
      pbx.event('Hangup', modern(2, 1))
      pbx.event('Newchannel', modern(2, linked))
      pbx.event('Newstate', modern(2, 1))
      for (const id of [2, 1]) pbx.event('Hangup', { ...modern(id, 1), Cause: 16 })
      expect(pbx.records).toMatchObject([{ channels: ['1.1', '1.2'] }])
    }
  })

  it('end with the cause of the one that knows it', () => {
    const pbx = new Feed()
    for (const id of [1, 2, 3]) pbx.event('Newchannel', channel(id))
    pbx.event('Link', { Uniqueid1: '1.2', Uniqueid2: '1.3' })
    pbx.event('Unlink', { Uniqueid1: '1.2', Uniqueid2: '1.3' })
    pbx.event('Hangup', { ...channel(3), Cause: 17 })
    pbx.event('Link', link)
    pbx.event('Unlink', link)
    for (const id of [1, 2]) pbx.event('Hangup', channel(id))
    expect(pbx.records).toMatchObject([{ channels: ['1.1', '1.2', '1.3'], cause: { code: 17 } }])
  })

  it('are one of the older id, also where it is unknown how old one is', () => {
    const pbx = new Feed()
    pbx.event('Newchannel', channel(1))
    reconcile(pbx.state, { channels: [1, 2].map((id) => message('Status', channel(id))) }, pbx.now)
    pbx.event('Link', link)
    expect(calls(pbx)).toMatchObject([{ id: '1.2', since: 'unknown' }])
    const other = new Feed()
    other.event('Newchannel', channel(2))
    other.wait(1)
    other.event('Newchannel', channel(1))
    other.event('Link', link)
    expect(calls(other)).toMatchObject([{ id: '1.2', since: 1_000_000 }])
    const same = new Feed()
    for (const id of [1, 2]) same.event('Newchannel', channel(id))
    same.event('Link', link)
    expect(calls(same)).toMatchObject([{ id: '1.1' }])
    same.event('Link', link)
    expect(same.changes.filter(({ type }) => type === 'call:merged')).toHaveLength(1)
  })
})

describe('before Asterisk 12, the call of two channels is told by', () => {
  const local = { LocalOneUniqueid: '1.1', LocalTwoUniqueid: '1.2' }
  it.each([
    ['the halves of a Local channel', 'LocalBridge', link],
    ['the halves of a Local channel in 12', 'LocalBridge', local],
    ['a masquerade', 'Masquerade', { Clone: 'SIP/p2-00000002', Original: 'SIP/p1-00000001' }],
    ['Dial up to 1.4', 'Dial', { SrcUniqueID: '1.1', DestUniqueID: '1.2' }],
    ['Dial from 1.6 on', 'Dial', { SubEvent: 'Begin', UniqueID: '1.1', DestUniqueID: '1.2' }],
    ['Link', 'Link', link],
    ['Link by names alone', 'Link', { Channel1: 'SIP/p1-00000001', Channel2: 'SIP/p2-00000002' }],
    ['Bridge', 'Bridge', { ...link, Bridgestate: 'Link' }],
    ['Pickup', 'Pickup', { ...channel(2), TargetChannel: 'SIP/p1-00000001', TargetUniqueid: '' }],
    ['AgentCalled', 'AgentCalled', { ChannelCalling: 'SIP/p1-00000001', DestinationChannel: 'SIP/p2-00000002' }],
    [
      'AgentConnect',
      'AgentConnect',
      { Queue: 'q', Uniqueid: '1.1', BridgedChannel: '1.2', Channel: 'SIP/p2-00000002' },
    ],
  ] as readonly (readonly [string, string, Headers])[])('%s', (_, name, headers) => {
    const pbx = new Feed()
    pbx.event('Newchannel', channel(1))
    pbx.wait(1)
    pbx.event('Newchannel', channel(2))
    pbx.event(name, headers)
    expect(calls(pbx)).toMatchObject([{ id: '1.1', channels: ['1.1', '1.2'] }])
  })
})

describe('a bridge up to Asterisk 11', () => {
  const pair = (one: number, two: number, Bridgestate = 'Link'): Headers => ({
    Bridgestate,
    Uniqueid1: `1.${one}`,
    Uniqueid2: `1.${two}`,
  })
  const bridges = (pbx: Feed) => [...pbx.state.bridges.map.values()].map(({ id, channels }) => [id, ...channels])

  it('is of two channels, one at a time, and ends with Unlink, or with either', () => {
    const pbx = new Feed()
    for (const id of [1, 2, 3]) pbx.event('Newchannel', channel(id))
    pbx.event('Bridge', pair(1, 2))
    pbx.event('Bridge', pair(1, 2))
    expect(bridges(pbx)).toEqual([['1.1+1.2', '1.1', '1.2']])
    expect(pbx.state.bridges.get('1.1+1.2')).toMatchObject({ type: 'basic', since: 1_000_000 })
    pbx.event('Bridge', pair(2, 3))
    expect(bridges(pbx)).toEqual([['1.2+1.3', '1.2', '1.3']])
    expect(pbx.state.channels.get('1.1')?.bridge).toBeUndefined()
    // Of a bridge that is over: the two are elsewhere.
    pbx.event('Bridge', pair(1, 2, 'Unlink'))
    expect(bridges(pbx)).toHaveLength(1)
    for (const state of ['NotUnlink', 'Unlinked']) pbx.event('Bridge', pair(2, 3, state))
    expect(bridges(pbx)).toHaveLength(1)
    pbx.event('Bridge', pair(2, 3, 'UNLINK'))
    expect(bridges(pbx)).toEqual([])
    pbx.event('Bridge', pair(2, 3))
    pbx.event('Hangup', channel(3))
    expect(bridges(pbx)).toEqual([])
    expect(pbx.state.channels.get('1.2')?.bridge).toBeUndefined()
  })

  it('needs two channels that are known', () => {
    const pbx = new Feed()
    pbx.event('Newchannel', channel(1))
    for (const headers of [pair(1, 9), pair(9, 1), {}]) pbx.event('Bridge', headers)
    for (const headers of [pair(1, 9), pair(9, 1), {}]) pbx.event('Unlink', headers)
    expect(bridges(pbx)).toEqual([])
    expect(calls(pbx)).toMatchObject([{ answeredBy: undefined }])
  })
})

describe('a masquerade', () => {
  it('makes the one continue with what the other was, in each list that shows it, and leaves a zombie', () => {
    const pbx = new Feed()
    const [one, two] = [channel(1, { CallerIDNum: '100' }), channel(2, { CallerIDNum: '200', CallerIDName: 'Ben' })]
    pbx.event('Newchannel', { ...one, ChannelState: 0 })
    pbx.wait(1)
    pbx.event('Newchannel', { ...two, ChannelState: 4 })
    pbx.event('Newstate', { ...two, ChannelState: 6 })
    pbx.event('Hold', two)
    pbx.event('MonitorStart', two)
    pbx.event('Join', { ...one, Queue: 'support', Position: 1 })
    pbx.event('MeetmeJoin', { ...one, Meetme: '12' })
    pbx.event('Masquerade', { Clone: String(two.Channel), Original: String(one.Channel) })
    pbx.event('Rename', { Uniqueid: '1.2', Newname: `${two.Channel}<MASQ>` })
    pbx.event('Rename', { Uniqueid: '1.1', Newname: String(two.Channel) })
    pbx.event('Rename', { Uniqueid: '1.2', Newname: `${one.Channel}<ZOMBIE>` })
    const now = { callerNumber: '200', callerName: 'Ben', name: two.Channel }
    expect(pbx.state.channels.get('1.1')).toMatchObject({
      ...now,
      state: 'up',
      rawState: '6',
      answeredAt: 1_001_000,
      onHold: true,
      recording: true,
    })
    expect(pbx.state.channels.get('1.2')).toMatchObject({
      state: 'down',
      rawState: '0',
      onHold: false,
      recording: false,
    })
    expect(pbx.state.queues.get('support')?.callers).toMatchObject([now])
    expect(pbx.state.conferences.get('12')?.participants).toMatchObject([now])
    expect(calls(pbx)).toMatchObject([{ id: '1.1', from: { channel: '1.1' }, holds: [{ channel: '1.1' }] }])
  })

  it('moves the leg of the other, unless the one has a leg of its own', () => {
    for (const both of [false, true]) {
      const pbx = new Feed()
      for (const id of [1, 2, 3]) pbx.event('Newchannel', channel(id))
      for (const id of both ? [2, 3] : [2]) pbx.event('Dial', { SrcUniqueID: '1.1', DestUniqueID: `1.${id}` })
      pbx.event('Rename', { Uniqueid: '1.2', Newname: `${channel(2).Channel}<MASQ>` })
      pbx.event('Rename', { Uniqueid: '1.3', Newname: String(channel(2).Channel) })
      const legs = calls(pbx)[0]?.legs.map((leg) => leg.channel)
      expect(legs).toEqual(both ? ['1.2', '1.3'] : ['1.3'])
    }
  })
})

it('a call that takes in an older one begins when that began, with its caller', () => {
  const pbx = new Feed()
  const [old, young] = [1, 2].map((id) => ({ Channel: `PJSIP/p${id}-1`, Uniqueid: `1.${id}`, Linkedid: `1.${id}` }))
  pbx.event('Newchannel', { ...old, Exten: '200' })
  pbx.wait(5)
  pbx.event('Newchannel', { ...young, Exten: '300' })
  const { state } = pbx
  mergeCalls(state, '1.2', '1.1', pbx.now)
  expect([...state.calls.map.values()]).toMatchObject([
    { id: '1.2', since: 1_000_000, from: { channel: '1.1' }, to: '200', channels: ['1.2', '1.1'] },
  ])
})
