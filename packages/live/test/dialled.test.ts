import { describe, expect, it } from 'vitest'
import { Feed, type Headers } from './feed.ts'

/** A channel of Asterisk 12 and later. */
function channel(device: string, id: number, number: string, linked = 1): Record<string, string> {
  const Channel = `${device}-0000000${id}`
  return { Channel, Uniqueid: `1.${id}`, Linkedid: `1.${linked}`, CallerIDNum: number, ChannelState: '0' }
}

const prefixed = (prefix: string, headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [`${prefix}${name}`, value]))

class NewerPbx extends Feed {
  dials(from: Headers, to: Headers, DialString: string): void {
    this.event('DialBegin', { ...from, ...prefixed('Dest', to), DialString })
  }

  dialled(from: Headers, to: Headers, DialStatus: string, more: Headers = {}): void {
    this.event('DialEnd', { ...from, ...prefixed('Dest', to), ...more, DialStatus })
  }

  bridged(id: string, ...channels: readonly Headers[]): void {
    this.event('BridgeCreate', { BridgeUniqueid: id, BridgeType: 'basic', BridgeTechnology: 'simple_bridge' })
    for (const one of channels) this.event('BridgeEnter', { ...one, BridgeUniqueid: id })
  }

  hangup(channel: Headers, Cause = 16): void {
    this.event('Hangup', { ...channel, Cause, 'Cause-txt': `text of ${Cause}` })
  }
}

const customer = { ...channel('PJSIP/trunk', 1, '5550100'), Exten: '200', ChannelState: '4' }
const anna = channel('PJSIP/anna', 2, '100')
const bob = channel('PJSIP/bob', 3, '101')
const carl = channel('PJSIP/carl', 4, '102')

describe('phones that ring at the same time', () => {
  function ringing(): NewerPbx {
    const pbx = new NewerPbx({ trunks: [/^PJSIP\/trunk/] })
    pbx.event('Newchannel', customer)
    for (const [phone, dialled] of [
      [anna, 'anna'],
      [bob, 'bob'],
      [carl, 'carl'],
    ] as const) {
      pbx.event('Newchannel', phone)
      pbx.dials(customer, phone, dialled)
    }
    pbx.wait(1)
    for (const phone of [anna, bob]) pbx.event('Newstate', { ...phone, ChannelState: 5 })
    return pbx
  }

  it('are legs of one call, each with what became of it; the call is of the one that answers', () => {
    const pbx = ringing()
    expect(pbx.state.calls.get('1.1')).toMatchObject({
      state: 'ringing',
      trunk: 'PJSIP/trunk',
      legs: [
        { device: 'PJSIP/anna', dialled: 'anna', state: 'ringing' },
        { device: 'PJSIP/bob', dialled: 'bob', state: 'ringing' },
        { device: 'PJSIP/carl', dialled: 'carl', state: 'dialing' },
      ],
    })
    pbx.wait(2)
    pbx.dialled(customer, carl, 'BUSY')
    pbx.hangup(carl, 17)
    pbx.wait(2)
    pbx.dialled(customer, bob, 'ANSWER')
    pbx.dialled(customer, anna, 'CANCEL')
    pbx.hangup(anna, 26)
    pbx.bridged('b', customer, bob)
    expect(pbx.state.calls.get('1.1')?.legs.map(({ state, status, to }) => [state, status, to])).toEqual([
      ['ended', 'CANCEL', pbx.now],
      ['answered', 'ANSWER', undefined],
      ['ended', 'BUSY', pbx.now - 2_000],
    ])
    pbx.wait(60)
    pbx.event('HangupRequest', bob)
    pbx.event('BridgeLeave', { ...bob, BridgeUniqueid: 'b' })
    pbx.hangup(bob)
    pbx.event('BridgeLeave', { ...customer, BridgeUniqueid: 'b' })
    pbx.hangup(customer)
    expect(pbx.records).toHaveLength(1)
    expect(pbx.records[0]).toMatchObject({
      to: '200',
      trunk: 'PJSIP/trunk',
      answeredBy: { device: 'PJSIP/bob', number: '101' },
      result: 'answered',
      talkTime: 60,
      duration: 65,
      endedBy: { device: 'PJSIP/bob' },
      cause: { code: 16, text: 'text of 16' },
      legs: [
        { status: 'CANCEL', state: 'ended', from: 1_000_000, to: 1_005_000 },
        { status: 'ANSWER', state: 'ended', from: 1_000_000, to: 1_065_000 },
        { status: 'BUSY', state: 'ended', to: 1_003_000 },
      ],
    })
  })

  it.each([
    ['BUSY', 17, 'busy'],
    ['NOANSWER', 19, 'no-answer'],
    ['CHANUNAVAIL', 20, 'failed'],
    ['CONGESTION', 34, 'failed'],
  ] as const)('and all end with %s make a record with the cause %i that is %s', (status, cause, result) => {
    const pbx = ringing()
    for (const phone of [anna, bob, carl]) {
      pbx.dialled(customer, phone, status)
      pbx.hangup(phone, cause)
    }
    pbx.hangup(customer, cause)
    expect(pbx.records).toMatchObject([
      { result, talkTime: 0, answeredBy: undefined, answeredAt: undefined, cause: { code: cause }, endedBy: undefined },
    ])
  })

  it('stop when the caller gives up: it is cancelled, and the caller ended it', () => {
    const pbx = ringing()
    pbx.event('HangupRequest', customer)
    for (const phone of [anna, bob, carl]) {
      pbx.dialled(customer, phone, 'CANCEL')
      pbx.hangup(phone, 26)
    }
    pbx.hangup(customer, 127)
    expect(pbx.records).toMatchObject([{ result: 'cancelled', endedBy: { number: '5550100' }, cause: { code: 127 } }])
  })
})

it('follows a call that a phone forwards to the one who answers it', () => {
  const pbx = new NewerPbx()
  const first = channel('Local/300@default', 5, '300')
  const half = { ...first, Channel: 'Local/300@default-00000005;1' }
  const other = { ...first, Channel: 'Local/300@default-00000005;2', Uniqueid: '1.6', Exten: '300' }
  pbx.event('Newchannel', customer)
  pbx.event('Newchannel', anna)
  pbx.dials(customer, anna, 'anna')
  // Its phone answers with 302: what it names is called in its place.
  for (const one of [half, other]) pbx.event('Newchannel', one)
  pbx.event('LocalBridge', { ...prefixed('LocalOne', half), ...prefixed('LocalTwo', other) })
  pbx.dialled(customer, anna, 'CANCEL', { Forward: '300@default' })
  pbx.dials(customer, half, '300@default')
  pbx.hangup(anna)
  pbx.event('Newchannel', bob)
  pbx.dials(other, bob, 'bob')
  pbx.wait(3)
  pbx.dialled(other, bob, 'ANSWER')
  pbx.bridged('b2', other, bob)
  pbx.dialled(customer, half, 'ANSWER')
  pbx.bridged('b1', customer, half)
  const call = pbx.state.calls.get('1.1')
  expect(call).toMatchObject({ to: '200', answeredBy: { device: 'PJSIP/bob' }, answeredAt: pbx.now })
  expect(call?.legs.map(({ device, status }) => [device, status])).toEqual([
    ['PJSIP/anna', 'CANCEL'],
    ['Local/300@default', 'ANSWER'],
    ['PJSIP/bob', 'ANSWER'],
  ])
  // The halves go, and the two talk directly.
  pbx.event('BridgeLeave', { ...bob, BridgeUniqueid: 'b2' })
  pbx.event('BridgeEnter', { ...bob, BridgeUniqueid: 'b1' })
  for (const [one, bridge] of [
    [half, 'b1'],
    [other, 'b2'],
  ] as const) {
    pbx.event('BridgeLeave', { ...one, BridgeUniqueid: bridge })
    pbx.hangup(one)
  }
  pbx.event('BridgeDestroy', { BridgeUniqueid: 'b2' })
  expect(pbx.state.bridges.map.size).toBe(1)
  expect(pbx.state.bridges.get('b1')?.channels).toEqual(['1.1', '1.3'])
  pbx.wait(10)
  pbx.hangup(bob)
  pbx.hangup(customer)
  expect(pbx.records).toMatchObject([{ result: 'answered', talkTime: 10, duration: 13, answeredBy: { number: '101' } }])
  expect(pbx.surprises).toEqual([])
})

it('keeps the halves of a Local channel that stay, and says whom they reach', () => {
  const pbx = new NewerPbx()
  const one = { ...channel('Local/5@agents', 5, '5'), Channel: 'Local/5@agents-00000001;1' }
  const two = { ...one, Channel: 'Local/5@agents-00000001;2', Uniqueid: '1.6' }
  for (const each of [customer, one, two, bob]) pbx.event('Newchannel', each)
  pbx.dials(customer, one, '5@agents/n')
  pbx.dials(two, bob, 'bob')
  pbx.bridged('b1', customer, one)
  expect(pbx.state.calls.get('1.1')?.answeredBy?.device).toBe('Local/5@agents')
  const answeredAt = pbx.now
  pbx.wait(2)
  pbx.bridged('b2', two, bob)
  expect(pbx.state.calls.get('1.1')).toMatchObject({ answeredBy: { device: 'PJSIP/bob' }, answeredAt })
  expect(pbx.changes.filter(({ type }) => type === 'call:answered')).toHaveLength(1)
  expect([...pbx.state.bridges.map.values()].map(({ channels }) => channels)).toEqual([
    ['1.1', '1.5'],
    ['1.6', '1.3'],
  ])
})

describe('Asterisk 1.6 to 11', () => {
  const caller = { Channel: 'SIP/trunk-00000001', Uniqueid: '1.1', CallerIDNum: '5550100', Exten: '200' }
  const phone = { Channel: 'SIP/anna-00000002', Uniqueid: '1.2', CallerIDNum: '100' }
  const dialledHere = { Channel: caller.Channel, UniqueID: caller.Uniqueid }

  it.each([
    ['BUSY', 'busy'],
    ['NOANSWER', 'no-answer'],
    ['CANCEL', 'cancelled'],
    ['CHANUNAVAIL', 'failed'],
  ] as const)('says by the end of Dial with %s that a call is %s', (DialStatus, result) => {
    const pbx = new Feed()
    pbx.event('Newchannel', { ...caller, ChannelState: 4 })
    pbx.event('Newchannel', { ...phone, ChannelState: 0 })
    pbx.event('Dial', { SubEvent: 'Begin', ...dialledHere, DestUniqueID: phone.Uniqueid, Dialstring: 'anna' })
    expect(pbx.state.calls.get('1.1')).toMatchObject({ channels: ['1.1', '1.2'], legs: [{ dialled: 'anna' }] })
    pbx.event('Hangup', { ...phone, Cause: 0 })
    pbx.event('Dial', { SubEvent: 'End', ...dialledHere, DialStatus })
    pbx.event('Hangup', { ...caller, Cause: 31 })
    expect(pbx.records).toMatchObject([{ result, to: '200', legs: [{ device: 'SIP/anna', state: 'ended' }] }])
  })

  it('says who put whom on hold, and for how long', () => {
    const pbx = new Feed()
    pbx.event('Newchannel', { ...caller, ChannelState: 4 })
    pbx.event('Newchannel', { ...phone, ChannelState: 0 })
    pbx.event('Dial', { SubEvent: 'Begin', ...dialledHere, DestUniqueID: phone.Uniqueid })
    pbx.event('Bridge', { Bridgestate: 'Link', Uniqueid1: caller.Uniqueid, Uniqueid2: phone.Uniqueid })
    pbx.event('Hold', { ...phone, Status: 'On' })
    pbx.event('Hold', { ...phone, Status: 'On' })
    expect(pbx.state.calls.get('1.1')).toMatchObject({ onHold: true, state: 'answered' })
    expect(pbx.state.channels.get('1.2')?.onHold).toBe(true)
    pbx.wait(5)
    pbx.event('Hold', { ...phone, Status: 'Off' })
    pbx.wait(1)
    pbx.event('Hold', { ...caller, Status: 'On' })
    pbx.wait(2)
    pbx.event('Hangup', { ...caller, Cause: 16 })
    pbx.event('Hangup', { ...phone, Cause: 16 })
    expect(pbx.records).toMatchObject([
      { holdTime: 7, holds: [{ channel: '1.2' }, { channel: '1.1', from: 1_006_000, to: 1_008_000 }] },
    ])
    expect(pbx.changes.map(({ type }) => type).filter((type) => /held|resumed/.test(type))).toEqual([
      'call:held',
      'call:resumed',
      'call:held',
      'call:resumed',
    ])
  })

  it('has a blind transfer of a SIP phone in the record, with the extension', () => {
    const pbx = new Feed()
    pbx.event('Newchannel', { ...caller, ChannelState: 4 })
    pbx.event('Newchannel', { ...phone, ChannelState: 0 })
    pbx.event('Dial', { SubEvent: 'Begin', ...dialledHere, DestUniqueID: phone.Uniqueid })
    pbx.event('Bridge', { Bridgestate: 'Link', Uniqueid1: caller.Uniqueid, Uniqueid2: phone.Uniqueid })
    pbx.event('Transfer', {
      ...phone,
      TransferMethod: 'SIP',
      TransferType: 'Blind',
      TargetChannel: caller.Channel,
      TransferExten: '300',
      TransferContext: 'default',
    })
    pbx.event('Hangup', { ...phone, Cause: 16 })
    pbx.event('Hangup', { ...caller, Cause: 16 })
    expect(pbx.records).toMatchObject([
      { transfers: [{ kind: 'blind', by: { device: 'SIP/anna' }, to: '300', context: 'default', result: undefined }] },
    ])
  })
})

it('says by the cause how a call of Asterisk 1.4 ended, and that a caller whose dialplan continued was not answered', () => {
  for (const [cause, continues, result] of [
    [17, false, 'busy'],
    [19, false, 'no-answer'],
    [16, false, 'cancelled'],
    [16, true, 'no-answer'],
    [34, false, 'failed'],
  ] as const) {
    const pbx = new Feed()
    const caller = { Channel: 'Zap/1-1', Uniqueid: '1.1' }
    const phone = { Channel: 'SIP/anna-081ab2c8', Uniqueid: '1.2' }
    pbx.event('Newchannel', { ...caller, State: 'Ring', CallerID: '5550100' })
    pbx.event('Newexten', { ...caller, Extension: '200', Context: 'default', Priority: 1, Application: 'Dial' })
    pbx.event('Newchannel', { ...phone, State: 'Down' })
    pbx.event('Dial', { SrcUniqueID: '1.1', DestUniqueID: '1.2' })
    pbx.event('Hangup', { ...phone, Cause: cause })
    if (continues) pbx.event('Newexten', { ...caller, Extension: '200', Priority: 2, Application: 'VoiceMail' })
    pbx.event('Hangup', { ...caller, Cause: cause })
    expect(pbx.records).toMatchObject([{ result, to: '200', from: { device: 'Zap/1', number: '5550100' } }])
  }
})
