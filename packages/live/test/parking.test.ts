import { describe, expect, it } from 'vitest'
import { reconcile } from '../src/index.ts'
import { Feed, type Headers, message } from './feed.ts'

const prefixed = (prefix: string, headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [`${prefix}${name}`, value]))

const anna = { Channel: 'PJSIP/anna-00000001', Uniqueid: '1.1', Linkedid: '1.1' }
const ben = { Channel: 'PJSIP/ben-00000002', Uniqueid: '1.2', Linkedid: '1.1' }
const space = { Parkinglot: 'sales', ParkingSpace: '801', ParkingTimeout: 45, ParkingDuration: 3 }

describe('parking from Asterisk 12 on', () => {
  const parked = { ...prefixed('Parkee', anna), ...space, ParkerDialString: 'PJSIP/ben' }

  function withCall(): Feed {
    const pbx = new Feed()
    for (const one of [anna, ben]) pbx.event('Newchannel', { ...one, ChannelState: 6 })
    return pbx
  }

  it('has a call in its space, with what it returns to and when', () => {
    const pbx = withCall()
    pbx.event('ParkedCall', parked)
    const expected = {
      id: 'sales/801',
      lot: 'sales',
      space: '801',
      channel: '1.1',
      name: anna.Channel,
      parker: 'PJSIP/ben',
      until: 1_045_000,
      since: 1_000_000,
    }
    expect([...pbx.state.parked.map.values()]).toEqual([expected])
    expect(pbx.state.calls.get('1.1')?.parked).toEqual(['sales/801'])
    pbx.wait(10)
    // Said again, it has not begun again.
    pbx.event('ParkedCall', parked)
    expect([...pbx.state.parked.map.values()]).toEqual([expected])
  })

  it('gives the space to the channel that takes the place of the other', () => {
    const pbx = withCall()
    pbx.event('ParkedCall', parked)
    pbx.wait(2)
    pbx.event('ParkedCallSwap', { ...parked, ...prefixed('Parkee', ben), ParkingTimeout: 0 })
    expect([...pbx.state.parked.map.values()]).toMatchObject([{ channel: '1.2', since: 1_002_000, until: undefined }])
  })

  it.each(['UnParkedCall', 'ParkedCallTimeOut', 'ParkedCallGiveUp'])('ends with %s', (name) => {
    const pbx = withCall()
    pbx.event('ParkedCall', parked)
    pbx.event(name, { ...prefixed('Parkee', anna), Parkinglot: 'sales', ParkingSpace: '802' })
    expect(pbx.state.parked.map.size).toBe(1)
    pbx.event(name, parked)
    expect(pbx.state.parked.map.size).toBe(0)
    expect(pbx.state.calls.get('1.1')?.parked).toEqual(['sales/801'])
    pbx.event(name, {})
  })

  it('takes the Linkedid that its events have, also of the one who parks', () => {
    const pbx = new Feed()
    const other = { Channel: 'PJSIP/carl-00000003', Uniqueid: '1.3' }
    pbx.event('Newchannel', anna)
    pbx.event('Newchannel', { ...other, Linkedid: '1.3' })
    pbx.event('ParkedCall', { ...parked, ...prefixed('Parker', { ...other, Linkedid: '1.1' }) })
    expect(pbx.state.calls.get('1.1')?.channels).toEqual(['1.1', '1.3'])
    const last = { Channel: 'PJSIP/dora-00000004', Uniqueid: '1.4' }
    pbx.event('Newchannel', { ...last, Linkedid: '1.4' })
    pbx.event('UnParkedCall', { ...space, ...prefixed('Parkee', { ...last, Linkedid: '1.1' }) })
    expect(pbx.state.calls.get('1.1')?.channels).toEqual(['1.1', '1.3', '1.4'])
  })

  it('knows nothing of a channel that has ended, and forgets the space of one that ends', () => {
    const pbx = withCall()
    pbx.event('ParkedCall', parked)
    pbx.event('ParkedCall', { ...parked, ...prefixed('Parkee', ben), ParkingSpace: '802' })
    pbx.event('Hangup', anna)
    expect([...pbx.state.parked.map.keys()]).toEqual(['sales/802'])
    pbx.event('ParkedCall', parked)
    expect([...pbx.state.parked.map.keys()]).toEqual(['sales/802'])
    expect(pbx.surprises).toEqual([])
  })
})

describe('parking up to Asterisk 11', () => {
  const phone = { Channel: 'SIP/anna-00000001', Uniqueid: '1.1' }

  it('has a call in the lot `default` where none is named, by its own headers', () => {
    const pbx = new Feed()
    pbx.event('Newchannel', phone)
    pbx.event('ParkedCall', { ...phone, Exten: '701', From: 'SIP/ben', Timeout: 45 })
    expect([...pbx.state.parked.map.values()]).toEqual([
      {
        id: 'default/701',
        lot: 'default',
        space: '701',
        channel: '1.1',
        name: phone.Channel,
        parker: 'SIP/ben',
        until: 1_045_000,
        since: 1_000_000,
      },
    ])
    pbx.event('UnParkedCall', { ...phone, Exten: '701', From: 'SIP/ben' })
    expect(pbx.state.parked.map.size).toBe(0)
  })

  it('finds the channel of a list by its name, and counts the time from when it was parked', () => {
    const pbx = new Feed()
    pbx.event('Newchannel', phone)
    const item = (more: Headers) => message('ParkedCall', { Exten: '701', Channel: phone.Channel, ...more })
    reconcile(pbx.state, { parking: [item({ Timeout: 45, Duration: 5 })] }, pbx.now)
    expect([...pbx.state.parked.map.values()]).toMatchObject([{ channel: '1.1', until: 1_040_000, since: 'unknown' }])
    expect(pbx.state.calls.get('1.1')?.parked).toEqual(['default/701'])
  })
})

describe('ParkedCalls', () => {
  it('is what is parked: the rest is gone, what is known stays, a channel that is not known has its name', () => {
    const pbx = new Feed()
    for (const one of [anna, ben]) pbx.event('Newchannel', one)
    const of = (headers: Headers, ParkingSpace: string) => ({ ...prefixed('Parkee', headers), ...space, ParkingSpace })
    pbx.event('ParkedCall', of(anna, '801'))
    pbx.event('ParkedCall', of(ben, '809'))
    pbx.wait(3)
    const gone = { Channel: 'PJSIP/gone-00000009', Uniqueid: '9.9' }
    const parking = [of(anna, '801'), of(gone, '802'), of(ben, '803'), {}].map((headers) =>
      message('ParkedCall', headers),
    )
    reconcile(pbx.state, { parking }, pbx.now)
    expect(Object.fromEntries(pbx.state.parked.map)).toMatchObject({
      'sales/801': { channel: '1.1', since: 1_000_000, until: 1_045_000 },
      'sales/802': { channel: '9.9', name: gone.Channel, since: 'unknown' },
      'sales/803': { channel: '1.2', since: 'unknown', until: 1_048_000 },
    })
    expect(pbx.state.parked.map.size).toBe(3)
    expect(pbx.state.channels.get('9.9')).toBeUndefined()
    expect(pbx.state.calls.get('1.1')?.parked).toEqual(['sales/801', 'sales/809', 'sales/803'])
    // Another channel in a space that is known.
    reconcile(pbx.state, { parking: [message('ParkedCall', of(ben, '801'))] }, pbx.now)
    expect([...pbx.state.parked.map.values()]).toMatchObject([{ id: 'sales/801', channel: '1.2', since: 'unknown' }])
  })
})
