import { describe, expect, it } from 'vitest'
import { applyHeld, eventsUsed, reconcile } from '../src/index.ts'
import { Feed, type Headers, message } from './feed.ts'

const anna = { Channel: 'PJSIP/anna-00000001', Uniqueid: '1.1', Linkedid: '1.1' }
const ben = { Channel: 'PJSIP/ben-00000002', Uniqueid: '1.2', Linkedid: '1.1' }
const prefixed = (prefix: string, headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [`${prefix}${name}`, value]))

const of = (pbx: Feed, id = '1.1') => pbx.state.channels.get(id)

describe('a channel', () => {
  const all = {
    ...anna,
    ChannelState: 6,
    CallerIDNum: '100',
    CallerIDName: 'Anna',
    ConnectedLineNum: '200',
    ConnectedLineName: 'Ben',
    AccountCode: 'acc',
    Context: 'office',
    Exten: '200',
    Priority: 3,
  }
  const expected = {
    id: '1.1',
    name: anna.Channel,
    technology: 'PJSIP',
    device: 'PJSIP/anna',
    call: '1.1',
    linkedId: '1.1',
    state: 'up',
    rawState: '6',
    callerNumber: '100',
    callerName: 'Anna',
    connectedNumber: '200',
    connectedName: 'Ben',
    account: 'acc',
    context: 'office',
    exten: '200',
    priority: 3,
    application: undefined,
    data: undefined,
    bridge: undefined,
    onHold: false,
    recording: false,
    variables: {},
    answeredAt: undefined,
  }

  it('has everything that its first event says, with a prefix or without', () => {
    const pbx = new Feed()
    pbx.event('Newchannel', all)
    expect(of(pbx)).toEqual({ ...expected, since: 1_000_000 })
    const dialled = new Feed()
    dialled.event('DialBegin', prefixed('Dest', all))
    expect(of(dialled)).toEqual({ ...expected, since: 'unknown' })
    expect(dialled.surprises).toEqual([
      {
        kind: 'unannounced-channel',
        name: 'DialBegin',
        message: 'No event announced the channel PJSIP/anna-00000001 (1.1)',
      },
    ])
  })

  it('has nothing that its first event does not say', () => {
    const pbx = new Feed()
    pbx.event('Newchannel', { Uniqueid: '1.1', ChannelState: '', Linkedid: '', Priority: 'x' })
    expect(of(pbx)).toMatchObject({
      name: '1.1',
      state: 'unknown',
      rawState: undefined,
      linkedId: undefined,
      call: '1.1',
    })
    expect(of(pbx)?.priority).toBeUndefined()
  })

  it('loses what an event has a header for without a value, and keeps what it has none for', () => {
    const pbx = new Feed()
    pbx.event('Newchannel', all)
    pbx.event('Newstate', { ...anna, ChannelState: '', AccountCode: '', CallerIDNum: '<unknown>', Linkedid: '' })
    expect(of(pbx)).toEqual({ ...expected, since: 1_000_000, account: undefined, callerNumber: undefined })
  })

  it.each(['NewCallerid', 'Newstate', 'Newexten', 'NewConnectedLine', 'NewAccountCode', 'Newchannel'])(
    'is changed by %s, and by no event twice',
    (name) => {
      const pbx = new Feed()
      pbx.event('Newchannel', { ...anna, ChannelState: 0, Priority: 1 })
      pbx.changes.length = 0
      pbx.event(name, all)
      expect(of(pbx)).toMatchObject({ ...expected, answeredAt: 1_000_000 })
      const { length } = pbx.changes
      pbx.event(name, all)
      expect(pbx.changes).toHaveLength(length)
    },
  )

  it.each(eventsUsed.filter((name) => /^(?:Hangup|Newexten|VarSet)$/.test(name)))(
    'needs no other events than %s',
    (name) => {
      const pbx = new Feed()
      pbx.event('Newchannel', anna)
      pbx.event(name, { Channel: anna.Channel, Extension: '7' })
      expect(pbx.surprises).toEqual([])
      expect(pbx.state.channels.map.size).toBe(name === 'Hangup' ? 0 : 1)
    },
  )

  it('was answered when its state became `up`, the first time', () => {
    const pbx = new Feed()
    pbx.event('Newchannel', { ...anna, ChannelState: 4 })
    for (const ChannelState of [6, 5, 6]) {
      pbx.wait(1)
      pbx.event('Newstate', { ...anna, ChannelState })
    }
    expect(of(pbx)?.answeredAt).toBe(1_001_000)
    expect(of(pbx)?.state).toBe('up')
  })

  it('shows a change of its name or of its number where it waits', () => {
    for (const changed of [{ CallerIDNum: '101' }, { CallerIDName: 'Anne' }]) {
      const pbx = new Feed()
      pbx.event('Newchannel', all)
      pbx.event('QueueCallerJoin', { ...anna, Queue: 'support' })
      pbx.event('NewCallerid', { ...anna, ...changed })
      const { callerNumber, callerName } = of(pbx) ?? {}
      expect(pbx.state.queues.get('support')?.callers).toMatchObject([{ callerNumber, callerName }])
      pbx.changes.length = 0
      pbx.event('NewAccountCode', { ...anna, AccountCode: 'other' })
      expect(pbx.changes.map(({ type }) => type)).toEqual(['channel:changed'])
    }
  })

  it('has the number that CallerID of 1.2 says, and the state in a word', () => {
    const pbx = new Feed()
    pbx.event('Newchannel', { Channel: 'SIP/a-1', Uniqueid: '1.1', State: 'Ring', CallerID: '100' })
    expect(of(pbx)).toMatchObject({ state: 'ring', rawState: 'Ring', callerNumber: '100' })
    pbx.event('Newstate', { Channel: 'SIP/a-1', Uniqueid: '1.1', State: 'Up', CallerID: 'none' })
    expect(of(pbx)).toMatchObject({ state: 'up', callerNumber: undefined, answeredAt: 1_000_000 })
    const other = new Feed()
    other.event('DialBegin', {
      DestChannel: 'SIP/a-1',
      DestUniqueid: '1.1',
      State: 'Up',
      CallerID: '5',
      CallerIDNum: '6',
    })
    expect(of(other)).toMatchObject({ state: 'unknown', callerNumber: undefined })
  })
})

describe('a Newchannel that says what is known already', () => {
  it('tells since when there is a channel that a list showed first', () => {
    const pbx = new Feed()
    reconcile(pbx.state, { channels: [message('CoreShowChannel', anna)] }, pbx.now)
    applyHeld(pbx.state, [{ event: message('Newchannel', anna), at: 990_000 }])
    expect(of(pbx)?.since).toBe(990_000)
    pbx.wait(5)
    pbx.event('Newchannel', anna)
    expect(of(pbx)?.since).toBe(990_000)
    expect(pbx.surprises).toEqual([])
  })

  it('with another name is a surprise, except while events that lists are ahead of are taken', () => {
    const pbx = new Feed()
    pbx.event('Newchannel', anna)
    const other = { ...anna, Channel: 'PJSIP/carl-00000003' }
    applyHeld(pbx.state, [{ event: message('Newchannel', other), at: pbx.now }])
    expect(pbx.surprises).toEqual([])
    pbx.event('Newchannel', other)
    const text = 'Newchannel has the Uniqueid 1.1 of PJSIP/anna-00000001'
    expect(pbx.surprises).toEqual([{ kind: 'id-in-use', name: 'Newchannel', message: text }])
    expect(of(pbx)?.name).toBe(anna.Channel)
    pbx.event('Newchannel', {})
    expect(pbx.surprises[1]).toEqual({ kind: 'incomplete', name: 'Newchannel', message: 'Newchannel has no Uniqueid' })
  })
})

describe('a name', () => {
  it.each([
    ['by the id', { Uniqueid: '1.1' }],
    ['by the name', { Channel: anna.Channel }],
    ['by the name, up to 1.4', { Oldname: anna.Channel }],
    ['by the id, whatever the name is', { Uniqueid: '1.1', Channel: ben.Channel }],
  ])('is changed by Rename %s', (_, headers) => {
    const pbx = new Feed()
    for (const one of [anna, ben]) pbx.event('Newchannel', one)
    pbx.event('Rename', { ...headers, Newname: 'IAX2/carl-00000003' })
    expect(of(pbx)).toMatchObject({ name: 'IAX2/carl-00000003', technology: 'IAX2', device: 'IAX2/carl' })
    expect([...pbx.state.channelIds].sort()).toEqual([
      ['IAX2/carl-00000003', '1.1'],
      [ben.Channel, '1.2'],
    ])
  })

  it('of a channel that is not known, or without a new name, changes nothing', () => {
    const pbx = new Feed()
    pbx.event('Newchannel', anna)
    pbx.changes.length = 0
    pbx.event('Rename', { Uniqueid: '9.9', Newname: 'PJSIP/x-1' })
    pbx.event('Rename', { Uniqueid: '1.1' })
    expect(pbx.changes).toEqual([])
    expect([...pbx.state.channelIds]).toEqual([[anna.Channel, '1.1']])
  })

  it('that another channel has taken meanwhile stays with that one', () => {
    const pbx = new Feed()
    for (const one of [anna, ben]) pbx.event('Newchannel', one)
    pbx.event('Rename', { Uniqueid: '1.2', Newname: anna.Channel })
    pbx.event('Rename', { Uniqueid: '1.1', Newname: 'PJSIP/x-1' })
    expect([...pbx.state.channelIds].sort()).toEqual([
      [anna.Channel, '1.2'],
      ['PJSIP/x-1', '1.1'],
    ])
  })

  it('shows the space where a channel is parked', () => {
    const pbx = new Feed()
    for (const one of [anna, ben]) pbx.event('Newchannel', one)
    for (const [one, ParkingSpace] of [
      [anna, '701'],
      [ben, '702'],
    ] as const) {
      pbx.event('ParkedCall', { ...prefixed('Parkee', one), ParkingSpace })
      pbx.event('ConfbridgeJoin', { ...one, Conference: 'room' })
      pbx.event('QueueCallerJoin', { ...one, Queue: 'support' })
    }
    pbx.event('Rename', { Uniqueid: '1.1', Newname: 'PJSIP/x-1' })
    const names = (items: Iterable<{ readonly name: string }> = []) => [...items].map(({ name }) => name)
    expect(names(pbx.state.parked.map.values())).toEqual(['PJSIP/x-1', ben.Channel])
    expect(names(pbx.state.conferences.get('room')?.participants)).toEqual(['PJSIP/x-1', ben.Channel])
    expect(names(pbx.state.queues.get('support')?.callers)).toEqual(['PJSIP/x-1', ben.Channel])
    // Where it is no longer, it is not shown again.
    pbx.event('ConfbridgeEnd', { Conference: 'room' })
    pbx.event('QueueCallerLeave', { ...anna, Queue: 'support' })
    pbx.event('UnParkedCall', { ParkingSpace: '701' })
    pbx.changes.length = 0
    pbx.event('Rename', { Uniqueid: '1.1', Newname: 'PJSIP/y-1' })
    expect(pbx.changes.map(({ type }) => type)).toEqual(['channel:changed'])
  })
})

describe('a Hangup', () => {
  it('is of the channel of its id, or of its name where it has none; of one that is not known it is remembered', () => {
    const pbx = new Feed()
    for (const one of [anna, ben]) pbx.event('Newchannel', one)
    pbx.event('Hangup', { Uniqueid: '9.9', Channel: anna.Channel })
    expect(pbx.state.channels.map.size).toBe(2)
    pbx.event('Newstate', { Uniqueid: '9.9', Channel: 'PJSIP/late-1' })
    expect(pbx.surprises).toEqual([])
    pbx.event('Hangup', { Channel: anna.Channel, Cause: 'x' })
    expect([...pbx.state.channels.map.keys()]).toEqual(['1.2'])
    pbx.event('Hangup', { Channel: anna.Channel })
    pbx.event('Hangup', {})
    pbx.event('Hangup', { ...ben, Cause: 17, 'Cause-txt': 'User busy' })
    expect(pbx.records).toMatchObject([{ cause: { code: 17, text: 'User busy' } }])
  })
})
