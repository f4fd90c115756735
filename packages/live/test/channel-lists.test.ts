import { describe, expect, it } from 'vitest'
import { type Lists, reconcile } from '../src/index.ts'
import { Feed, type Headers, message } from './feed.ts'

const anna = { Channel: 'PJSIP/anna-00000001', Uniqueid: '1.1', Linkedid: '1.1', ChannelState: 6 }
const ben = { Channel: 'PJSIP/ben-00000002', Uniqueid: '1.2', Linkedid: '1.1', ChannelState: 6 }
const carl = { Channel: 'PJSIP/carl-00000003', Uniqueid: '1.3', Linkedid: '1.3', ChannelState: 6 }

const shown = (...channels: readonly Headers[]): Lists => ({
  channels: channels.map((headers) => message('CoreShowChannel', headers)),
})

function bridges(pbx: Feed): unknown {
  return Object.fromEntries([...pbx.state.bridges.map.values()].map(({ id, channels }) => [id, channels]))
}

describe('CoreShowChannels', () => {
  it('makes channels and calls of an unknown past, with what it says of each, the oldest first', () => {
    const pbx = new Feed()
    const dialled = { ...ben, Application: 'AppDial', ApplicationData: '(Outgoing Line)', Duration: '00:00:04' }
    const caller = {
      ...anna,
      Application: 'Dial',
      ApplicationData: 'PJSIP/ben',
      Extension: '200',
      Duration: '01:02:03',
    }
    pbx.now = 10_000_000
    reconcile(pbx.state, shown(dialled, caller, { Channel: 'PJSIP/none-1' }), pbx.now)
    expect([...pbx.state.channels.map.values()]).toMatchObject([
      { id: '1.1', state: 'up', application: 'Dial', data: 'PJSIP/ben', exten: '200', since: 10_000_000 - 3_723_000 },
      { id: '1.2', application: 'AppDial', exten: undefined, since: 9_996_000 },
    ])
    expect([...pbx.state.calls.map.values()]).toMatchObject([
      {
        id: '1.1',
        from: { channel: '1.1' },
        channels: ['1.1', '1.2'],
        legs: [{ channel: '1.2', dialled: undefined, from: 10_000_000 }],
      },
    ])
    expect(pbx.surprises).toEqual([])
  })

  it.each([
    [{ Duration: '00:00:59' }, 941_000],
    [{ Duration: '100:00:01' }, 1_000_000 - 360_001_000],
    [{ Duration: '0:01' }, 'unknown'],
    [{ Duration: 'x00:00:01' }, 'unknown'],
    [{ Duration: '00:00:01x' }, 'unknown'],
    [{ Seconds: 7 }, 993_000],
    [{ Seconds: 0 }, 1_000_000],
    [{}, 'unknown'],
  ] as const)('with %j says that a channel began at %s', (age, since) => {
    const pbx = new Feed()
    reconcile(pbx.state, shown({ ...anna, ...age }), pbx.now)
    expect(pbx.state.channels.get('1.1')?.since).toBe(since)
  })

  it('ends calls that it no longer has as missed, and leaves what it does not say', () => {
    const pbx = new Feed()
    for (const one of [anna, carl]) pbx.event('Newchannel', one)
    pbx.event('Newexten', { ...anna, Exten: '200', Extension: '200', Application: 'Wait', AppData: '10' })
    pbx.wait(5)
    reconcile(pbx.state, shown({ ...anna, Channel: anna.Channel }), pbx.now)
    expect(pbx.records).toMatchObject([{ id: '1.3', result: 'missed', duration: 5 }])
    expect(pbx.state.channels.get('1.1')).toMatchObject({
      application: 'Wait',
      data: '10',
      exten: '200',
      since: 1_000_000,
    })
    reconcile(pbx.state, shown({ ...anna, Application: '', ApplicationData: '' }), pbx.now)
    expect(pbx.state.channels.get('1.1')).toMatchObject({ application: undefined, data: undefined, exten: '200' })
    // Its past is known: no leg is added where it is seen again.
    reconcile(pbx.state, shown({ ...anna, Application: 'AppDial' }), pbx.now)
    expect(pbx.state.calls.get('1.1')?.legs).toEqual([])
  })

  it('says the name that a channel has now, also where another channel had it before', () => {
    const pbx = new Feed()
    for (const one of [anna, carl]) pbx.event('Newchannel', one)
    const [first, second] = [
      { ...anna, Channel: carl.Channel },
      { ...carl, Channel: anna.Channel },
    ]
    reconcile(pbx.state, shown(first, second), pbx.now)
    expect([...pbx.state.channels.map.values()].map(({ id, name, device }) => [id, name, device])).toEqual([
      ['1.1', carl.Channel, 'PJSIP/carl'],
      ['1.3', anna.Channel, 'PJSIP/anna'],
    ])
    expect([...pbx.state.channelIds].sort()).toEqual([
      [anna.Channel, '1.3'],
      [carl.Channel, '1.1'],
    ])
    reconcile(pbx.state, shown({ Uniqueid: '1.1' }), pbx.now)
    expect(pbx.state.channels.get('1.1')?.name).toBe(carl.Channel)
    expect([...pbx.state.channelIds]).toEqual([[carl.Channel, '1.1']])
  })

  it('has channels in the bridges that it names, and takes them out of those that it does not', () => {
    const pbx = new Feed()
    for (const one of [anna, ben]) {
      pbx.event('Newchannel', one)
      pbx.event('BridgeEnter', { ...one, BridgeUniqueid: 'a' })
    }
    reconcile(pbx.state, shown({ ...anna, BridgeId: 'b' }, { ...ben, BridgeId: '' }), pbx.now)
    expect(bridges(pbx)).toEqual({ a: [], b: ['1.1'] })
    expect(pbx.state.bridges.get('b')).toEqual({
      id: 'b',
      type: undefined,
      technology: undefined,
      creator: undefined,
      name: undefined,
      channels: ['1.1'],
      since: 'unknown',
    })
    reconcile(pbx.state, shown({ ...anna, BridgeId: 'b' }, { ...ben, BridgeId: 'b' }), pbx.now)
    expect(bridges(pbx)).toEqual({ a: [], b: ['1.1', '1.2'] })
    expect(pbx.state.calls.get('1.1')).toMatchObject({ state: 'answered', answeredBy: { channel: '1.2' } })
  })
})

describe('BridgeList', () => {
  const item = (id: string, more: Headers = {}) => message('BridgeListItem', { BridgeUniqueid: id, ...more })
  const basic = { BridgeType: 'basic', BridgeTechnology: 'simple_bridge' }

  it('adds bridges, says what they are, and removes those that it does not have', () => {
    const pbx = new Feed()
    pbx.event('Newchannel', anna)
    pbx.event('BridgeCreate', { BridgeUniqueid: 'old', ...basic })
    pbx.event('BridgeCreate', { BridgeUniqueid: 'room', ...basic })
    pbx.event('BridgeEnter', { ...anna, BridgeUniqueid: 'used', ...basic })
    const room = { ...basic, BridgeTechnology: 'softmix', BridgeCreator: 'ConfBridge', BridgeName: 'room' }
    reconcile(pbx.state, { bridges: [item('room', room), item('new', basic), message('BridgeListItem')] }, pbx.now)
    expect(Object.fromEntries(pbx.state.bridges.map)).toMatchObject({
      room: { type: 'basic', technology: 'softmix', creator: 'ConfBridge', name: 'room', since: 1_000_000 },
      new: { type: 'basic', technology: 'simple_bridge', creator: undefined, name: undefined, since: 'unknown' },
    })
    expect(bridges(pbx)).toEqual({ room: [], new: [] })
    expect(pbx.state.channels.get('1.1')?.bridge).toBeUndefined()
  })

  it('removes a bridge that CoreShowChannels still has a channel in, so that none is left without channels', () => {
    const pbx = new Feed()
    reconcile(pbx.state, { ...shown({ ...anna, BridgeId: 'gone' }), bridges: [item('b', basic)] }, pbx.now)
    expect(bridges(pbx)).toEqual({ b: [] })
    pbx.event('BridgeEnter', { ...anna, BridgeUniqueid: 'b', ...basic })
    expect(bridges(pbx)).toEqual({ b: ['1.1'] })
  })

  it('is followed by BridgeInfo of a bridge, which has channels that CoreShowChannels has in none', () => {
    const pbx = new Feed()
    const inside = (headers: Headers) => message('BridgeInfoChannel', headers)
    const lists = {
      ...shown({ ...anna, BridgeId: 'a' }, ben, carl),
      bridges: [
        inside(carl),
        item('a', basic),
        inside(anna),
        inside(ben),
        inside({ Uniqueid: '9.9', Channel: 'PJSIP/announcer-1' }),
        inside({ Channel: carl.Channel }),
        item('b', basic),
      ],
    }
    reconcile(pbx.state, lists, pbx.now)
    expect(bridges(pbx)).toEqual({ a: ['1.1', '1.2'], b: [] })
    expect(pbx.state.channels.get('1.3')?.bridge).toBeUndefined()
    pbx.changes.length = 0
    reconcile(pbx.state, { bridges: lists.bridges }, pbx.now)
    expect(pbx.changes).toEqual([])
  })
})

describe('Status up to Asterisk 11', () => {
  const [one, two, three] = ['1', '2', '3'].map((id) => ({ Channel: `SIP/p${id}-0000000${id}`, Uniqueid: `1.${id}` }))
  const status = (...items: readonly (Headers | undefined)[]): Lists => ({
    channels: items.map((headers) => message('Status', headers)),
  })

  it.each([
    ['1.4, by the name of the other', { Link: two?.Channel ?? '' }],
    ['1.6.2, by its name', { BridgedChannel: two?.Channel ?? '' }],
    ['1.8, by its id', { BridgedUniqueID: two?.Uniqueid ?? '', BridgedChannel: 'SIP/other-1' }],
  ])('joins two channels as one call, in %s', (_, other) => {
    const pbx = new Feed()
    reconcile(
      pbx.state,
      status({ ...two, State: 'Up', Link: one?.Channel ?? '' }, { ...one, ...other, State: 'Up' }),
      pbx.now,
    )
    expect(pbx.state.bridges.map.size).toBe(1)
    expect(pbx.state.bridges.get('1.1+1.2')).toMatchObject({ type: 'basic', since: 'unknown', technology: undefined })
    expect(pbx.state.bridges.get('1.1+1.2')?.channels.toSorted()).toEqual(['1.1', '1.2'])
    expect([...pbx.state.calls.map.values()]).toMatchObject([
      { id: '1.1', channels: ['1.1', '1.2'], answeredBy: { channel: '1.2' } },
    ])
  })

  it('keeps the bridge that events made, whichever of the two came first, and ends it when it is over', () => {
    const pbx = new Feed()
    for (const channel of [one, two]) pbx.event('Newchannel', channel)
    pbx.event('Link', { Uniqueid1: '1.2', Uniqueid2: '1.1' })
    reconcile(pbx.state, status({ ...one, BridgedUniqueID: '1.2' }, { ...two, BridgedUniqueID: '1.1' }), pbx.now)
    expect(bridges(pbx)).toEqual({ '1.2+1.1': ['1.2', '1.1'] })
    // The other one is in no list: it has ended.
    reconcile(pbx.state, status({ ...one, BridgedUniqueID: '1.2' }), pbx.now)
    expect(bridges(pbx)).toEqual({})
    expect(pbx.state.channels.get('1.1')?.bridge).toBeUndefined()
  })

  it('moves a channel from one partner to another', () => {
    const pbx = new Feed()
    for (const channel of [one, two, three]) pbx.event('Newchannel', channel)
    pbx.event('Link', { Uniqueid1: '1.1', Uniqueid2: '1.2' })
    reconcile(pbx.state, status({ ...one, BridgedUniqueID: '1.3' }, two, { ...three, BridgedUniqueID: '1.1' }), pbx.now)
    expect(bridges(pbx)).toEqual({ '1.1+1.3': ['1.1', '1.3'] })
    expect(pbx.state.channels.get('1.2')?.bridge).toBeUndefined()
  })
})
