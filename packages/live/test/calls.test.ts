import { expect, it } from 'vitest'
import { Feed } from './feed.ts'

it('makes one record of a call of Asterisk 12 and later that is dialled, answered and hung up', () => {
  const pbx = new Feed()
  const anna = { Channel: 'PJSIP/anna-00000001', Uniqueid: '1.1', Linkedid: '1.1', CallerIDNum: '100' }
  const bob = { Channel: 'PJSIP/bob-00000002', Uniqueid: '1.2', Linkedid: '1.1', CallerIDNum: '200' }
  pbx.event('Newchannel', { ...anna, ChannelState: 4, Exten: '200' })
  pbx.event('Newchannel', { ...bob, ChannelState: 0, Exten: 's' })
  pbx.event('DialBegin', { ...anna, ...prefixed('Dest', bob), DialString: 'bob' })
  pbx.event('Newstate', { ...bob, ChannelState: 5 })
  expect(pbx.state.calls.get('1.1')).toMatchObject({ state: 'ringing', to: '200', channels: ['1.1', '1.2'] })
  pbx.wait(4)
  pbx.event('Newstate', { ...bob, ChannelState: 6 })
  pbx.event('DialEnd', { ...anna, ...prefixed('Dest', bob), DialStatus: 'ANSWER' })
  pbx.event('BridgeCreate', { BridgeUniqueid: 'b', BridgeType: 'basic' })
  pbx.event('BridgeEnter', { BridgeUniqueid: 'b', ...bob })
  pbx.event('BridgeEnter', { BridgeUniqueid: 'b', ...anna })
  expect(pbx.state.bridges.get('b')).toMatchObject({ channels: ['1.2', '1.1'] })
  pbx.wait(10)
  pbx.event('HangupRequest', { ...anna, Cause: 16 })
  pbx.event('BridgeLeave', { BridgeUniqueid: 'b', ...bob })
  pbx.event('BridgeLeave', { BridgeUniqueid: 'b', ...anna })
  pbx.event('BridgeDestroy', { BridgeUniqueid: 'b' })
  pbx.event('Hangup', { ...bob, Cause: 16, 'Cause-txt': 'Normal Clearing' })
  pbx.event('Hangup', { ...anna, Cause: 16, 'Cause-txt': 'Normal Clearing' })
  expect(pbx.records).toHaveLength(1)
  expect(pbx.records[0]).toMatchObject({
    id: '1.1',
    from: { number: '100', device: 'PJSIP/anna' },
    to: '200',
    answeredBy: { number: '200', device: 'PJSIP/bob' },
    result: 'answered',
    duration: 14,
    talkTime: 10,
    cause: { code: 16, text: 'Normal Clearing' },
    endedBy: { device: 'PJSIP/anna' },
  })
  expect(pbx.state.channels.map.size + pbx.state.calls.map.size + pbx.state.bridges.map.size).toBe(0)
  expect(pbx.surprises).toEqual([])
})

it('makes one record of a call of Asterisk 1.4, where names link the channels', () => {
  const pbx = new Feed()
  const anna = { Channel: 'SIP/anna-081ab2c8', Uniqueid: '1.1' }
  const bob = { Channel: 'SIP/bob-081cd2e0', Uniqueid: '1.2' }
  pbx.event('Newchannel', { ...anna, State: 'Ring', CallerID: '100' })
  pbx.event('Newexten', { ...anna, Context: 'default', Extension: '200', Priority: 1, Application: 'Dial' })
  pbx.event('Newchannel', { ...bob, State: 'Down', CallerID: '<unknown>' })
  pbx.event('Dial', {
    Source: anna.Channel,
    Destination: bob.Channel,
    SrcUniqueID: anna.Uniqueid,
    DestUniqueID: bob.Uniqueid,
  })
  pbx.event('Newstate', { ...bob, State: 'Ringing' })
  pbx.wait(4)
  pbx.event('Newstate', { ...bob, State: 'Up' })
  pbx.event('Link', {
    Channel1: anna.Channel,
    Channel2: bob.Channel,
    Uniqueid1: anna.Uniqueid,
    Uniqueid2: bob.Uniqueid,
  })
  pbx.wait(10)
  pbx.event('Unlink', {
    Channel1: anna.Channel,
    Channel2: bob.Channel,
    Uniqueid1: anna.Uniqueid,
    Uniqueid2: bob.Uniqueid,
  })
  pbx.event('Hangup', { ...bob, Cause: 16, 'Cause-txt': 'Normal Clearing' })
  pbx.event('Hangup', { ...anna, Cause: 16, 'Cause-txt': 'Normal Clearing' })
  expect(pbx.records).toHaveLength(1)
  expect(pbx.records[0]).toMatchObject({
    id: '1.1',
    from: { number: '100', device: 'SIP/anna' },
    to: '200',
    answeredBy: { device: 'SIP/bob' },
    result: 'answered',
    talkTime: 10,
  })
  expect(pbx.surprises).toEqual([])
})

function prefixed(prefix: string, headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [`${prefix}${name}`, value]))
}
