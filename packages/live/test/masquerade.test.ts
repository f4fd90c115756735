import { describe, expect, it } from 'vitest'
import { Feed } from './feed.ts'

interface Phone {
  readonly Channel: string
  readonly Uniqueid: string
}

const phone = (name: string, id: string): Phone => ({ Channel: `SIP/${name}-0000000${id}`, Uniqueid: `1.${id}` })

/** Events before Asterisk 12, where a channel's device moves to another channel. */
class OlderPbx extends Feed {
  began(channel: Phone, state: number, number: string): void {
    this.event('Newchannel', { ...channel, ChannelState: state, CallerIDNum: number })
  }

  /** One dials the other, who answers. */
  talks(from: Phone, to: Phone): void {
    this.event('Dial', {
      SubEvent: 'Begin',
      Channel: from.Channel,
      Destination: to.Channel,
      UniqueID: from.Uniqueid,
      DestUniqueID: to.Uniqueid,
    })
    this.event('Newstate', { ...to, ChannelState: 6 })
    this.event('Newstate', { ...from, ChannelState: 6 })
    this.bridge('Link', from, to)
  }

  bridge(state: 'Link' | 'Unlink', one: Phone, other: Phone): void {
    this.event('Bridge', {
      Bridgestate: state,
      Channel1: one.Channel,
      Channel2: other.Channel,
      Uniqueid1: one.Uniqueid,
      Uniqueid2: other.Uniqueid,
    })
  }

  /** As 1.4 says it: without Masquerade, and with Oldname in place of Channel. */
  renames(original: Phone, clone: Phone, header = 'Channel'): void {
    const rename = (from: string, to: string, { Uniqueid }: Phone): void =>
      this.event('Rename', { [header]: from, Newname: to, Uniqueid })
    rename(clone.Channel, `${clone.Channel}<MASQ>`, clone)
    rename(original.Channel, clone.Channel, original)
    rename(`${clone.Channel}<MASQ>`, `${original.Channel}<ZOMBIE>`, clone)
  }

  masquerades(original: Phone, clone: Phone): void {
    this.event('Masquerade', { Clone: clone.Channel, Original: original.Channel })
    this.renames(original, clone)
  }

  hangup(channel: Phone, cause = 16): void {
    const name = this.state.channels.get(channel.Uniqueid)?.name ?? channel.Channel
    this.event('Hangup', { Channel: name, Uniqueid: channel.Uniqueid, Cause: cause, 'Cause-txt': 'x' })
  }
}

const customer = phone('customer', '1')
const anna = phone('anna', '2')
const annaAgain = phone('anna', '3')
const bob = phone('bob', '4')

describe('an attended transfer of SIP phones', () => {
  function transferred(): OlderPbx {
    const pbx = new OlderPbx()
    pbx.began(customer, 4, '5550100')
    pbx.began(anna, 0, '100')
    pbx.talks(customer, anna)
    pbx.wait(5)
    pbx.began(annaAgain, 4, '100')
    pbx.began(bob, 0, '200')
    pbx.talks(annaAgain, bob)
    pbx.wait(5)
    pbx.event('Transfer', { ...anna, TransferType: 'Attended', TargetChannel: annaAgain.Channel })
    pbx.masquerades(annaAgain, customer)
    pbx.hangup(customer)
    pbx.bridge('Unlink', { ...customer, Channel: `${annaAgain.Channel}<ZOMBIE>` }, anna)
    pbx.hangup(anna)
    return pbx
  }

  it('leaves the customer on the channel of the second call, in its bridge', () => {
    const pbx = transferred()
    expect([...pbx.state.channels.map.values()]).toMatchObject([
      { id: annaAgain.Uniqueid, name: customer.Channel, device: 'SIP/customer', callerNumber: '5550100', state: 'up' },
      { id: bob.Uniqueid, name: bob.Channel },
    ])
    expect([...pbx.state.bridges.map.values()]).toMatchObject([{ channels: [annaAgain.Uniqueid, bob.Uniqueid] }])
    expect(pbx.state.channelNamed(customer.Channel)?.id).toBe(annaAgain.Uniqueid)
    expect(pbx.surprises).toEqual([])
  })

  it('makes one call of two, with one record that says who was transferred to whom', () => {
    const pbx = transferred()
    expect([...pbx.state.calls.map.keys()]).toEqual([customer.Uniqueid])
    pbx.wait(20)
    pbx.bridge('Unlink', { ...annaAgain, Channel: customer.Channel }, bob)
    pbx.hangup(bob)
    pbx.hangup(annaAgain, 31)
    expect(pbx.records).toHaveLength(1)
    expect(pbx.records[0]).toMatchObject({
      id: customer.Uniqueid,
      from: { device: 'SIP/customer', channel: annaAgain.Uniqueid, number: '5550100' },
      answeredBy: { device: 'SIP/anna' },
      transfers: [{ kind: 'attended', by: { device: 'SIP/anna' }, to: annaAgain.Channel }],
      duration: 30,
      talkTime: 30,
      cause: { code: 31 },
    })
    expect(pbx.records[0]?.channels.toSorted()).toEqual(['1.1', '1.2', '1.3', '1.4'])
  })
})

it('continues a call whose caller is redirected as a channel of its own, up to 1.4 as well', () => {
  for (const header of ['Channel', 'Oldname']) {
    const pbx = new OlderPbx()
    pbx.began(customer, 4, '5550100')
    pbx.began(anna, 0, '100')
    pbx.talks(customer, anna)
    pbx.wait(5)
    const target = { Channel: `AsyncGoto/${customer.Channel}`, Uniqueid: '1.5' }
    pbx.began(target, 0, '')
    if (header === 'Channel') pbx.event('Masquerade', { Clone: customer.Channel, Original: target.Channel })
    pbx.renames(target, customer, header)
    pbx.hangup(customer, 0)
    pbx.hangup(anna)
    expect([...pbx.state.channels.map.values()]).toMatchObject([
      { id: target.Uniqueid, name: customer.Channel, state: 'up', bridge: undefined, callerNumber: '5550100' },
    ])
    expect(pbx.state.bridges.map.size).toBe(0)
    pbx.wait(5)
    pbx.hangup(target)
    expect(pbx.records).toMatchObject([{ id: customer.Uniqueid, from: { number: '5550100' }, duration: 10 }])
  }
})

it('says that who picked up a ringing call answered it', () => {
  const pbx = new OlderPbx()
  pbx.began(customer, 4, '5550100')
  pbx.began(anna, 0, '100')
  pbx.event('Dial', {
    SubEvent: 'Begin',
    Channel: customer.Channel,
    Destination: anna.Channel,
    UniqueID: customer.Uniqueid,
    DestUniqueID: anna.Uniqueid,
  })
  pbx.event('Newstate', { ...anna, ChannelState: 5 })
  pbx.wait(3)
  pbx.began(bob, 4, '200')
  pbx.event('Newstate', { ...bob, ChannelState: 6 })
  pbx.event('Pickup', { Channel: bob.Channel, TargetChannel: anna.Channel })
  pbx.masquerades(anna, bob)
  pbx.hangup(bob, 26)
  pbx.bridge('Link', customer, { ...anna, Channel: bob.Channel })
  expect(pbx.state.calls.get(customer.Uniqueid)).toMatchObject({
    answeredBy: { device: 'SIP/bob', channel: anna.Uniqueid },
    channels: [customer.Uniqueid, anna.Uniqueid],
  })
  pbx.wait(4)
  pbx.bridge('Unlink', customer, { ...anna, Channel: bob.Channel })
  pbx.hangup(anna)
  pbx.hangup(customer)
  expect(pbx.records).toMatchObject([{ result: 'answered', answeredBy: { number: '200' }, talkTime: 4 }])
  expect(pbx.state.bridges.map.size).toBe(0)
})

it('shows a parked call under the channel that continues with its device', () => {
  const pbx = new OlderPbx()
  pbx.began(customer, 4, '5550100')
  pbx.event('Newstate', { ...customer, ChannelState: 6 })
  const parked = { Channel: `Parked/${customer.Channel}`, Uniqueid: '1.6' }
  pbx.began(parked, 0, '')
  pbx.masquerades(parked, customer)
  pbx.event('ParkedCall', { Exten: 701, Channel: customer.Channel, Uniqueid: parked.Uniqueid, Timeout: 45 })
  pbx.hangup(customer)
  expect([...pbx.state.parked.map.values()]).toMatchObject([
    { id: 'default/701', channel: parked.Uniqueid, name: customer.Channel },
  ])
  pbx.hangup(parked)
  expect(pbx.state.parked.map.size).toBe(0)
  expect(pbx.records).toMatchObject([{ parked: ['default/701'], channels: [customer.Uniqueid, parked.Uniqueid] }])
})

describe('the halves of a Local channel', () => {
  it.each([
    ['1.4', 'Local/200@default-1f3a,1', 'Local/200@default-1f3a,2'],
    ['1.8', 'Local/200@default-00000001;1', 'Local/200@default-00000001;2'],
  ])('have one call in %s, where their names alone say so', (_, first, second) => {
    const pbx = new Feed()
    pbx.event('Newchannel', { Channel: first, Uniqueid: '1.1', ChannelState: 0 })
    pbx.event('Newchannel', { Channel: second, Uniqueid: '1.2', ChannelState: 4 })
    expect([...pbx.state.calls.map.values()]).toMatchObject([{ id: '1.1', channels: ['1.1', '1.2'] }])
    expect(pbx.state.channels.get('1.2')?.device).toBe('Local/200@default')
  })

  it('give their call to what the second half dials once they optimise themselves away', () => {
    const pbx = new OlderPbx()
    const first = { Channel: 'Local/200@default-00000001;1', Uniqueid: '1.2' }
    const second = { Channel: 'Local/200@default-00000001;2', Uniqueid: '1.3' }
    pbx.began(customer, 4, '5550100')
    pbx.began(first, 0, '')
    pbx.began(second, 4, '')
    pbx.talks(customer, first)
    pbx.began(bob, 0, '200')
    pbx.talks(second, bob)
    expect(pbx.state.calls.get(customer.Uniqueid)?.answeredBy?.device).toBe('SIP/bob')
    // The caller's partner takes over the device that the other half is bridged with.
    pbx.masquerades(first, bob)
    pbx.hangup(bob)
    pbx.hangup(second)
    expect([...pbx.state.bridges.map.values()]).toMatchObject([{ channels: [customer.Uniqueid, first.Uniqueid] }])
    expect(pbx.state.channels.get(first.Uniqueid)).toMatchObject({ name: bob.Channel, device: 'SIP/bob' })
    expect(pbx.state.calls.get(customer.Uniqueid)).toMatchObject({
      channels: [customer.Uniqueid, first.Uniqueid],
      answeredBy: { device: 'SIP/bob', channel: first.Uniqueid },
    })
  })
})

it('takes the caller of AgentConnect by its id, because Channel names the agent up to Asterisk 11', () => {
  const pbx = new OlderPbx()
  pbx.began(customer, 4, '5550100')
  pbx.event('Join', { ...customer, Queue: 'support', Position: 1, Count: 1 })
  pbx.event('QueueMemberAdded', { Queue: 'support', Location: 'SIP/anna', MemberName: 'Anna', Status: 1 })
  pbx.began(anna, 0, '100')
  pbx.event('AgentCalled', { AgentCalled: 'SIP/anna', ChannelCalling: customer.Channel })
  expect(pbx.state.calls.get(customer.Uniqueid)?.channels).toEqual([customer.Uniqueid, anna.Uniqueid])
  pbx.wait(4)
  const agent = { Channel: anna.Channel, Member: 'SIP/anna', MemberName: 'Anna' }
  pbx.event('Leave', { ...customer, Queue: 'support', Count: 0 })
  pbx.event('AgentConnect', {
    Queue: 'support',
    Uniqueid: customer.Uniqueid,
    ...agent,
    Holdtime: 4,
    BridgedChannel: anna.Uniqueid,
  })
  expect(pbx.state.channels.get(customer.Uniqueid)?.name).toBe(customer.Channel)
  expect(pbx.state.queues.get('support')).toMatchObject({ callers: [], holdTime: 4, members: [{ inCall: true }] })
  pbx.event('AgentComplete', { Queue: 'support', Uniqueid: customer.Uniqueid, ...agent, HoldTime: 4, TalkTime: 9 })
  expect(pbx.state.queues.get('support')).toMatchObject({ completed: 1, talkTime: 9, members: [{ callsTaken: 1 }] })
  expect(pbx.state.channels.get(customer.Uniqueid)?.name).toBe(customer.Channel)
  pbx.hangup(anna)
  pbx.hangup(customer)
  expect(pbx.records).toMatchObject([
    { answeredBy: { device: 'SIP/anna' }, queues: [{ outcome: 'answered', waited: 4, member: 'Anna' }] },
  ])
})
