import { expect, it } from 'vitest'
import { Feed, type Headers } from './feed.ts'

const basic = { BridgeUniqueid: 'b', BridgeType: 'basic', BridgeTechnology: 'simple_bridge' }

function channel(number: number, headers: Headers = {}): Headers {
  return { Channel: `PJSIP/p${number}-1`, Uniqueid: `1.${number}`, Linkedid: `1.${number}`, ...headers }
}

function linkedIds(pbx: Feed): Record<string, string | undefined> {
  return Object.fromEntries([...pbx.state.channels.map].map(([id, { linkedId }]) => [id, linkedId]))
}

it('gives the oldest Linkedid to all in a bridge of two, and makes one call of theirs', () => {
  const pbx = new Feed()
  for (const number of [1, 2]) pbx.event('Newchannel', channel(number))
  pbx.event('BridgeCreate', basic)
  pbx.event('BridgeEnter', { ...basic, ...channel(2) })
  // Only the one that enters says so, whichever is the older one.
  pbx.event('BridgeEnter', { ...basic, ...channel(1) })
  expect(linkedIds(pbx)).toEqual({ '1.1': '1.1', '1.2': '1.1' })
  expect([...pbx.state.calls.map.values()]).toMatchObject([{ id: '1.1', channels: ['1.1', '1.2'] }])
})

it('leaves the Linkedid of a channel that another one takes the place of, and of those in a conference', () => {
  const pbx = new Feed()
  for (const number of [1, 2, 3]) pbx.event('Newchannel', channel(number))
  pbx.event('BridgeEnter', { ...basic, ...channel(2) })
  pbx.event('BridgeEnter', { ...basic, ...channel(1), SwapUniqueid: '1.2' })
  expect(linkedIds(pbx)).toMatchObject({ '1.1': '1.1', '1.2': '1.2' })
  const conference = { ...basic, BridgeUniqueid: 'c', BridgeType: 'base' }
  pbx.event('BridgeEnter', { ...conference, ...channel(3) })
  pbx.event('BridgeEnter', { ...conference, ...channel(1) })
  expect(linkedIds(pbx)).toMatchObject({ '1.3': '1.3' })
})

/** The headers of a channel with a prefix: `DestChannel`, … */
function prefixed(prefix: string, headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [`${prefix}${name}`, value]))
}

it('keeps what a channel became when a report, which was begun before, shows it as it was', () => {
  const before = channel(1, { Exten: '820', ConnectedLineNum: '100', ChannelState: 0 })
  const reports: readonly (readonly [string, Headers])[] = [
    ['Pickup', before],
    ['Unhold', before],
    ['BlindTransfer', { ...prefixed('Transferer', before), Result: 'Success', Extension: '600', Context: 'default' }],
    ['DialBegin', { ...channel(2), ...prefixed('Dest', before), DialString: 'p1' }],
    ['ParkedCall', { ...prefixed('Parkee', before), Parkinglot: 'default', ParkingSpace: '701' }],
  ]
  for (const [name, headers] of reports) {
    const pbx = new Feed()
    for (const one of [channel(2), before]) pbx.event('Newchannel', one)
    pbx.event('Newexten', { ...before, Exten: '810', Extension: '810' })
    pbx.event('NewConnectedLine', { ...before, Exten: '810', ConnectedLineNum: '200' })
    pbx.event('Newstate', { ...before, Exten: '810', ConnectedLineNum: '200', ChannelState: 5 })
    pbx.event(name, headers)
    expect(pbx.state.channels.get('1.1'), name).toMatchObject({
      exten: '810',
      connectedNumber: '200',
      state: 'ringing',
    })
  }
})

it('takes an older Linkedid from any event, and a newer one only when the channel has changed', () => {
  const pbx = new Feed()
  for (const number of [1, 2]) pbx.event('Newchannel', channel(number))
  pbx.event('Unhold', channel(2, { Linkedid: '1.1' }))
  expect(linkedIds(pbx)).toEqual({ '1.1': '1.1', '1.2': '1.1' })
  pbx.event('Unhold', channel(2, { Linkedid: '1.2' }))
  expect(linkedIds(pbx)).toEqual({ '1.1': '1.1', '1.2': '1.1' })
})

it('says that an agent has a call while its channel is connected, and idles among those who wait', () => {
  const pbx = new Feed()
  const agent = (): unknown => [pbx.state.agents.get('1001')?.state, pbx.state.agents.get('1001')?.rawState]
  const hold = { BridgeUniqueid: 'h', BridgeType: 'agent_hold', BridgeTechnology: 'holding_bridge' }
  for (const number of [1, 2, 3]) pbx.event('Newchannel', channel(number))
  pbx.event('AgentLogin', { ...channel(1), Agent: '1001' })
  pbx.event('BridgeEnter', { ...hold, ...channel(3) })
  pbx.event('BridgeEnter', { ...hold, ...channel(1) })
  expect(agent()).toEqual(['idle', 'AGENT_IDLE'])
  pbx.event('BridgeLeave', { ...hold, ...channel(1) })
  pbx.event('BridgeEnter', { ...basic, ...channel(1) })
  expect(agent()).toEqual(['idle', 'AGENT_IDLE'])
  pbx.event('BridgeEnter', { ...basic, ...channel(2) })
  expect(agent()).toEqual(['on-call', 'AGENT_ONCALL'])
  pbx.event('BridgeLeave', { ...basic, ...channel(2) })
  expect(agent()).toEqual(['idle', 'AGENT_IDLE'])
  pbx.event('AgentLogoff', { ...channel(1), Agent: '1001' })
  expect(agent()).toEqual(['logged-off', 'AGENT_LOGGEDOFF'])
})

it('says that an agent of Asterisk 11 has a call while the channel of its calls is linked', () => {
  const pbx = new Feed()
  const caller = { Channel: 'SIP/a-1', Uniqueid: '1.1' }
  const calls = { Channel: 'Agent/1001', Uniqueid: '1.2' }
  pbx.event('Agentlogin', { Agent: '1001', Channel: 'SIP/desk-1', Uniqueid: '1.0' })
  pbx.event('Newchannel', caller)
  pbx.event('Newchannel', calls)
  const pair = { Channel1: caller.Channel, Uniqueid1: '1.1', Channel2: calls.Channel, Uniqueid2: '1.2' }
  pbx.event('Bridge', { ...pair, Bridgestate: 'Link' })
  expect(pbx.state.agents.get('1001')?.state).toBe('on-call')
  pbx.event('Bridge', { ...pair, Bridgestate: 'Unlink' })
  expect(pbx.state.agents.get('1001')?.state).toBe('idle')
})
