import { describe, expect, it } from 'vitest'
import { Feed, type Headers } from './feed.ts'

const prefixed = (prefix: string, headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [`${prefix}${name}`, value]))

const customer = { Channel: 'PJSIP/trunk-00000001', Uniqueid: '1.1', Linkedid: '1.1', CallerIDNum: '5550100' }
const anna = { Channel: 'PJSIP/anna-00000002', Uniqueid: '1.2', Linkedid: '1.1', CallerIDNum: '100' }
const annaAgain = { Channel: 'PJSIP/anna-00000003', Uniqueid: '1.3', Linkedid: '1.3', CallerIDNum: '100' }
const ben = { Channel: 'PJSIP/ben-00000004', Uniqueid: '1.4', Linkedid: '1.3', CallerIDNum: '200' }

function talking(): Feed {
  const pbx = new Feed()
  for (const one of [customer, anna]) pbx.event('Newchannel', { ...one, ChannelState: 6 })
  pbx.wait(5)
  return pbx
}

function transfers(pbx: Feed): unknown {
  return pbx.changes.flatMap((change) => (change.type === 'call:transferred' ? [change.transfer] : []))
}

const byAnna = { channel: '1.2', name: anna.Channel, device: 'PJSIP/anna', number: '100', callerName: undefined }

describe('a blind transfer', () => {
  const target = { Result: 'Success', Extension: '300', Context: 'office', IsExternal: 'Yes' }

  it('is in the call of the one who is transferred, with who did it and where to', () => {
    const pbx = talking()
    pbx.event('BlindTransfer', { ...prefixed('Transferer', anna), ...prefixed('Transferee', customer), ...target })
    const made = { kind: 'blind', by: byAnna, to: '300', context: 'office', result: 'Success', at: 1_005_000 }
    expect(transfers(pbx)).toEqual([made])
    expect(pbx.state.calls.get('1.1')?.transfers).toEqual([made])
  })

  it('is in the call of the one who did it where that is all that is known', () => {
    const pbx = talking()
    pbx.event('BlindTransfer', { ...prefixed('Transferer', anna), ...target, Result: 'Fail' })
    expect(transfers(pbx)).toMatchObject([{ by: byAnna, result: 'Fail' }])
    const gone = { Channel: 'PJSIP/gone-00000009', Uniqueid: '9.9', Linkedid: '1.1' }
    pbx.event('Newchannel', gone)
    pbx.event('Hangup', gone)
    pbx.event('BlindTransfer', { ...prefixed('Transferer', gone), ...prefixed('Transferee', customer), ...target })
    expect(transfers(pbx)).toMatchObject([{ by: byAnna }, { by: undefined, to: '300' }])
    pbx.event('BlindTransfer', { ...prefixed('Transferer', gone), ...target })
    expect(transfers(pbx)).toHaveLength(2)
    expect(pbx.surprises).toEqual([])
  })
})

describe('an attended transfer', () => {
  const both = { ...prefixed('OrigTransferer', anna), ...prefixed('SecondTransferer', annaAgain) }

  it('says to whose channel the call went, and makes one call of the two', () => {
    const pbx = talking()
    for (const one of [annaAgain, ben]) pbx.event('Newchannel', { ...one, ChannelState: 6 })
    const linked = { Linkedid: '1.1' }
    pbx.event('AttendedTransfer', {
      ...prefixed('OrigTransferer', anna),
      ...prefixed('SecondTransferer', { ...annaAgain, ...linked }),
      ...prefixed('Transferee', customer),
      ...prefixed('TransferTarget', { ...ben, ...linked }),
      Result: 'Success',
    })
    expect(transfers(pbx)).toEqual([
      { kind: 'attended', by: byAnna, to: ben.Channel, context: undefined, result: 'Success', at: 1_005_000 },
    ])
    expect([...pbx.state.calls.map.values()]).toMatchObject([{ id: '1.1', channels: ['1.1', '1.2', '1.3', '1.4'] }])
    expect(pbx.surprises).toEqual([])
  })

  it.each([
    ['an application', { DestApp: 'VoiceMail', TransferTargetChannel: 'x' }, 'VoiceMail'],
    ['a channel that has ended', { TransferTargetChannel: 'PJSIP/gone-00000009' }, 'PJSIP/gone-00000009'],
    ['a bridge, by the second channel of who transferred', {}, annaAgain.Channel],
  ])('says that it went to %s', (_, target, to) => {
    const pbx = talking()
    pbx.event('Newchannel', annaAgain)
    pbx.event('AttendedTransfer', { ...both, ...target, Result: 'Fail' })
    expect(transfers(pbx)).toMatchObject([{ kind: 'attended', by: byAnna, to, result: 'Fail' }])
    expect(pbx.state.calls.get('1.1')?.transfers).toHaveLength(1)
  })

  it('takes each channel from its own headers, also where nothing announced it', () => {
    const pbx = new Feed()
    pbx.event('AttendedTransfer', {
      ...both,
      ...prefixed('Transferee', customer),
      ...prefixed('TransferTarget', ben),
    })
    expect([...pbx.state.channels.map.values()].map(({ name }) => name)).toEqual([
      anna.Channel,
      annaAgain.Channel,
      customer.Channel,
      ben.Channel,
    ])
    const other = new Feed()
    other.event('BlindTransfer', { ...prefixed('Transferer', anna), ...prefixed('Transferee', customer) })
    expect([...other.state.channels.map.keys()]).toEqual(['1.2', '1.1'])
  })
})

describe('Transfer of SIP phones up to Asterisk 11', () => {
  const [phone, second] = [
    { Channel: 'SIP/anna-00000001', Uniqueid: '1.1' },
    { Channel: 'SIP/anna-00000002', Uniqueid: '1.2' },
  ]
  const play = (headers: Headers): Feed => {
    const pbx = new Feed()
    for (const one of [phone, second]) pbx.event('Newchannel', one)
    pbx.event('Transfer', { TransferMethod: 'SIP', ...headers })
    return pbx
  }

  it('joins the two calls when it is attended', () => {
    const pbx = play({ ...phone, TransferType: 'Attended', TargetChannel: second.Channel, TransferExten: 'x' })
    expect(pbx.state.calls.map.size).toBe(1)
    expect(transfers(pbx)).toMatchObject([
      { kind: 'attended', by: { device: 'SIP/anna' }, to: second.Channel, result: undefined, context: undefined },
    ])
  })

  it.each([['Blind'], ['NotAttended'], ['AttendedOrNot'], ['']])('joins nothing when it is of the type %j', (type) => {
    const pbx = play({
      ...phone,
      TransferType: type,
      TargetChannel: second.Channel,
      TransferExten: '300',
      TransferContext: 'office',
    })
    expect(pbx.state.calls.map.size).toBe(2)
    expect(transfers(pbx)).toMatchObject([{ kind: 'blind', to: '300', context: 'office' }])
  })

  it('is of no call when its channel is unknown', () => {
    expect(transfers(play({ Channel: 'SIP/gone-00000009', TransferType: 'Attended' }))).toEqual([])
    expect(transfers(play({ ...phone, TransferType: 'Attended', TargetChannel: 'SIP/gone-9' }))).toMatchObject([
      { kind: 'attended', to: undefined },
    ])
  })
})
