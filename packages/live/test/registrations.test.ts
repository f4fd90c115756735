import { describe, expect, it } from 'vitest'
import { reconcile } from '../src/index.ts'
import { Feed, type Headers, message } from './feed.ts'

const uri = 'sip:anna@192.0.2.1:5060'

function after(...events: readonly (readonly [name: string, headers: Headers])[]) {
  const pbx = new Feed()
  for (const [name, headers] of events) pbx.event(name, headers)
  return [...pbx.state.registrations.map.values()]
}

function listed(...items: readonly (readonly [name: string, headers: Headers])[]) {
  const pbx = new Feed()
  pbx.event('PeerStatus', { Peer: 'SIP/old', PeerStatus: 'Reachable' })
  const registrations = items.map(([name, headers]) => message(name, headers))
  reconcile(pbx.state, { registrations }, pbx.now)
  return [...pbx.state.registrations.map.values()]
}

describe('a contact of PJSIP', () => {
  it('is what ContactStatus says, by endpoint and address, until it is removed', () => {
    const anna = { URI: uri, EndpointName: 'anna' }
    expect(after(['ContactStatus', { ...anna, ContactStatus: 'Reachable', RoundtripUsec: 12_500 }])).toEqual([
      {
        id: `PJSIP/anna ${uri}`,
        kind: 'contact',
        device: 'PJSIP/anna',
        address: uri,
        reachable: true,
        rawState: 'Reachable',
        roundTrip: 12.5,
      },
    ])
    const again = after(
      ['ContactStatus', { ...anna, ContactStatus: 'Reachable' }],
      ['ContactStatus', { URI: 'sip:anna@192.0.2.2', EndpointName: 'anna', ContactStatus: 'Created' }],
      ['ContactStatus', { ...anna, ContactStatus: 'Removed' }],
    )
    expect(again).toMatchObject([{ address: 'sip:anna@192.0.2.2' }])
    expect(after(['ContactStatus', { URI: uri }], ['ContactStatus', { EndpointName: 'anna' }])).toEqual([])
    expect(after(['ContactStatus', { ...anna, ContactStatus: 'NotRemoved' }])).toHaveLength(1)
    expect(after(['ContactStatus', { ...anna, ContactStatus: 'Removed by the registrar' }])).toHaveLength(1)
  })

  it('is the same in the list, which has other names of the headers', () => {
    expect(
      listed(
        ['ContactList', { Uri: uri, Endpoint: 'anna', Status: 'Unreachable', RoundtripUsec: 0 }],
        ['ContactList', { Uri: uri, AOR: 'ben' }],
        ['ContactList', { Uri: uri }],
      ),
    ).toMatchObject([
      { id: `PJSIP/anna ${uri}`, reachable: false, rawState: 'Unreachable', roundTrip: undefined },
      { id: `PJSIP/ben ${uri}`, reachable: undefined, rawState: '' },
    ])
  })
})

it.each([
  ['Reachable', true],
  ['NonQualified', true],
  ['Registered', true],
  ['OK (12 ms)', true],
  ['LAGGED (5000 ms)', true],
  ['Avail', true],
  ['Created', true],
  ['Updated', true],
  ['Unreachable', false],
  ['Unavail', false],
  ['UNREACHABLE', false],
  ['Unregistered', false],
  ['Rejected', false],
  ['Removed', false],
  ['Failed', false],
  ['Unmonitored', undefined],
  ['', undefined],
] as const)('with the state %j is reachable: %s', (ContactStatus, reachable) => {
  const [contact] = listed(['ContactStatus', { URI: uri, EndpointName: 'anna', ContactStatus }])
  expect(contact).toMatchObject({ reachable, rawState: ContactStatus })
})

describe('a peer of SIP or IAX', () => {
  const anna = { Peer: 'SIP/anna' }

  it('has the address and the round trip that PeerStatus tells, and no address once it is unregistered', () => {
    const registered = ['PeerStatus', { ...anna, PeerStatus: 'Registered', Address: '192.0.2.1', Port: 5060 }] as const
    const contact = { id: 'SIP/anna', kind: 'contact', device: 'SIP/anna' }
    expect(after(registered)).toEqual([
      { ...contact, address: '192.0.2.1:5060', reachable: true, rawState: 'Registered', roundTrip: undefined },
    ])
    expect(after(registered, ['PeerStatus', { ...anna, PeerStatus: 'Lagged', Time: 5_000 }])).toMatchObject([
      { address: '192.0.2.1:5060', reachable: true, roundTrip: 5_000 },
    ])
    expect(after(registered, ['PeerStatus', { ...anna, PeerStatus: 'Unreachable', Time: -1 }])).toMatchObject([
      { address: '192.0.2.1:5060', reachable: false, roundTrip: undefined },
    ])
    expect(after(registered, ['PeerStatus', { ...anna, PeerStatus: 'Reachable', Time: 0 }])).toMatchObject([
      { roundTrip: 0 },
    ])
    expect(after(registered, ['PeerStatus', { ...anna, PeerStatus: 'Unregistered' }])).toMatchObject([
      { address: undefined, reachable: false },
    ])
    // 1.8 and later have the port with the address.
    expect(after(['PeerStatus', { ...anna, PeerStatus: 'Registered', Address: '192.0.2.1:5061' }])).toMatchObject([
      { address: '192.0.2.1:5061' },
    ])
    expect(after(['PeerStatus', { ...anna, PeerStatus: 'Registered', Port: 5060 }])).toMatchObject([
      { address: undefined },
    ])
    expect(after(['PeerStatus', anna])).toMatchObject([{ rawState: '', reachable: undefined }])
    expect(after(['PeerStatus', { ...anna, PeerStatus: 'Not unregistered', Address: 'a' }])).toMatchObject([
      { address: 'a' },
    ])
    expect(
      after(registered, ['PeerStatus', { ...anna, PeerStatus: 'Unregistered: expired', Address: 'a' }]),
    ).toMatchObject([{ address: 'a' }])
  })

  it('is not taken from PeerStatus of PJSIP, of which ContactStatus says more, nor without a name', () => {
    expect(after(['PeerStatus', { Peer: 'PJSIP/anna', PeerStatus: 'Reachable' }])).toEqual([])
    expect(after(['PeerStatus', { PeerStatus: 'Reachable' }])).toEqual([])
  })

  it('is what SIPpeers and IAXpeerlist say, and one that they no longer have is gone', () => {
    const found = listed(
      [
        'PeerEntry',
        { Channeltype: 'SIP', ObjectName: 'anna', IPaddress: '192.0.2.1', IPport: 5060, Status: 'OK (12 ms)' },
      ],
      ['PeerEntry', { Channeltype: 'IAX', ObjectName: 'ben', IPaddress: '-none-', IPport: 0, Status: 'UNKNOWN' }],
      ['PeerEntry', { Channeltype: 'IAX2', ObjectName: 'carl', IPaddress: '192.0.2.3', Port: 4569 }],
      ['PeerEntry', { ObjectName: 'dora', IPaddress: '192.0.2.4', Status: 'LAGGED (x ms)' }],
      ['PeerEntry', { Channeltype: 'MyIAX', ObjectName: 'emil', Status: '(7 ms) (700 ms)' }],
      ['PeerEntry', { Channeltype: 'SIP' }],
    )
    expect(found).toEqual([
      {
        id: 'SIP/anna',
        kind: 'contact',
        device: 'SIP/anna',
        address: '192.0.2.1:5060',
        reachable: true,
        rawState: 'OK (12 ms)',
        roundTrip: 12,
      },
      expect.objectContaining({ id: 'IAX2/ben', address: undefined, reachable: undefined, roundTrip: undefined }),
      expect.objectContaining({ id: 'IAX2/carl', address: '192.0.2.3:4569', rawState: '', reachable: undefined }),
      expect.objectContaining({ id: 'SIP/dora', address: '192.0.2.4:', reachable: true, roundTrip: undefined }),
      expect.objectContaining({ id: 'MyIAX/emil', address: undefined, roundTrip: 7 }),
    ])
  })
})

describe('an account at another server', () => {
  it('is what Registry says, by user and domain', () => {
    const found = after(
      ['Registry', { ChannelType: 'SIP', Username: 'me', Domain: 'sip.example.com', Status: 'Registered' }],
      ['Registry', { ChannelType: 'IAX2', User: 'us', Domain: 'iax.example.com', Status: 'Rejected' }],
      ['Registry', { Domain: 'other.example.com' }],
      ['Registry', { Username: 'me' }],
    )
    expect(found).toEqual([
      {
        id: 'me@sip.example.com',
        kind: 'registration',
        device: 'me@sip.example.com',
        address: undefined,
        roundTrip: undefined,
        reachable: true,
        rawState: 'Registered',
      },
      expect.objectContaining({ id: 'us@iax.example.com', reachable: false }),
      expect.objectContaining({ id: '@other.example.com', reachable: undefined, rawState: '' }),
    ])
  })

  it('has the same id in the lists of SIP, IAX and PJSIP', () => {
    const found = listed(
      ['RegistryEntry', { Username: 'me', Host: 'sip.example.com', Port: 5060, State: 'Registered' }],
      ['RegistryEntry', { Username: 'us', Domain: 'iax.example.com', Host: '192.0.2.9', State: 'Unregistered' }],
      ['RegistryEntry', { Username: 'alone' }],
      ['OutboundRegistrationDetail', { ClientUri: 'sip:me@trunk', Host: 'x', Status: 'Registered', State: 'y' }],
      ['OutboundRegistrationDetail', { Status: 'Registered' }],
    )
    const registration = { kind: 'registration', address: undefined, roundTrip: undefined }
    const named = (id: string) => ({ ...registration, id, device: id })
    expect(found).toEqual([
      { ...named('me@sip.example.com'), reachable: true, rawState: 'Registered' },
      { ...named('us@iax.example.com'), reachable: false, rawState: 'Unregistered' },
      { ...named('alone'), reachable: undefined, rawState: '' },
      { ...named('sip:me@trunk'), reachable: true, rawState: 'Registered' },
    ])
  })
})
