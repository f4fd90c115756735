import { describe, expect, it } from 'vitest'
import { Feed, type Headers } from './feed.ts'

const prefixed = (prefix: string, headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [`${prefix}${name}`, value]))

const caller = { Channel: 'PJSIP/trunk-00000001', Uniqueid: '1.1', Linkedid: '1.1' }
const anna = { Channel: 'PJSIP/anna-00000002', Uniqueid: '1.2', Linkedid: '1.1' }
const ben = { Channel: 'PJSIP/ben-00000003', Uniqueid: '1.3', Linkedid: '1.1' }

function started(...others: readonly Headers[]): Feed {
  const pbx = new Feed()
  for (const one of [caller, ...others]) pbx.event('Newchannel', one)
  return pbx
}

const call = (pbx: Feed) => pbx.state.calls.get('1.1')

describe('the number that was dialled', () => {
  const exten = (Extension: string, more: Headers = {}): Headers => ({ ...caller, Extension, Context: 'c', ...more })

  it.each([
    ['is the first extension of the caller', [exten('200'), exten('201')], '200'],
    ['is not the extension `s`', [exten('s'), exten('201')], '201'],
    ['is not known without an extension', [{ ...caller, Context: 'c' }], undefined],
    ['is not that of another channel', [{ ...anna, Extension: '300' }], undefined],
    ['is not that of what a dialled channel runs', [exten('300', { Application: 'AppDial2' })], undefined],
    ['is that of any other application', [exten('300', { Application: 'MyAppDial' })], '300'],
  ] as readonly (readonly [string, readonly Headers[], string | undefined])[])('%s', (_, events, to) => {
    const pbx = started(anna)
    for (const headers of events) pbx.event('Newexten', headers)
    expect(call(pbx)?.to).toBe(to)
  })

  it('is that of Newchannel, unless that begins with `s`', () => {
    for (const [Exten, to] of [
      ['200', '200'],
      ['s', undefined],
    ] as const) {
      const pbx = new Feed()
      pbx.event('Newchannel', { ...caller, Exten })
      expect(call(pbx)?.to).toBe(to)
    }
  })
})

it('takes the place of a channel in the dialplan, and what it runs there', () => {
  const pbx = started()
  const place = () => {
    const { context, exten, priority, application, data } = pbx.state.channels.get('1.1') ?? {}
    return [context, exten, priority, application, data]
  }
  const step = { ...caller, Context: 'office', Extension: '200', Priority: 1, Application: 'Dial', AppData: 'PJSIP/a' }
  pbx.event('Newexten', step)
  expect(place()).toEqual(['office', '200', 1, 'Dial', 'PJSIP/a'])
  pbx.event('Newexten', { Uniqueid: '1.1', Exten: '201', Priority: 2, Application: 'Wait' })
  expect(place()).toEqual(['office', '201', 2, 'Wait', undefined])
  pbx.event('Newexten', { Uniqueid: '1.1', Context: 'other' })
  expect(place()).toEqual(['other', '201', 2, undefined, undefined])
})

describe('a leg', () => {
  const dial = (to: Headers, more: Headers = {}): Headers => ({ ...caller, ...prefixed('Dest', to), ...more })

  it('is begun once, and rings from when its channel does', () => {
    const pbx = started(anna, { ...ben, ChannelState: 5 })
    pbx.event('DialBegin', dial(anna, { DialString: 'anna' }))
    pbx.event('DialBegin', dial(anna, { DialString: 'again' }))
    pbx.event('DialBegin', dial(ben))
    expect(call(pbx)?.legs).toEqual([
      expect.objectContaining({
        channel: '1.2',
        device: 'PJSIP/anna',
        dialled: 'anna',
        state: 'dialing',
        to: undefined,
      }),
      expect.objectContaining({ channel: '1.3', dialled: undefined, state: 'ringing', status: undefined }),
    ])
    expect(call(pbx)?.state).toBe('setup')
    pbx.event('Newstate', { ...anna, ChannelState: 5 })
    expect(call(pbx)).toMatchObject({ state: 'ringing', legs: [{ state: 'ringing' }, { state: 'ringing' }] })
  })

  it('that has answered or ended stays so when its channel says that it rings', () => {
    const pbx = started(anna, ben)
    for (const to of [anna, ben]) pbx.event('DialBegin', dial(to))
    pbx.event('DialEnd', dial(anna, { DialStatus: 'ANSWER' }))
    pbx.event('DialEnd', dial(ben, { DialStatus: 'BUSY' }))
    for (const to of [anna, ben]) pbx.event('Newstate', { ...to, ChannelState: 5 })
    expect(call(pbx)).toMatchObject({
      state: 'answered',
      legs: [{ state: 'answered' }, { state: 'ended', to: pbx.now }],
    })
    pbx.wait(3)
    for (const to of [anna, ben]) pbx.event('Hangup', to)
    expect(call(pbx)?.legs).toMatchObject([
      { state: 'ended', to: pbx.now },
      { state: 'ended', to: pbx.now - 3_000 },
    ])
  })

  it('has answered when its channel talks, and only then', () => {
    const pbx = started(anna, ben)
    for (const to of [anna, ben]) pbx.event('DialBegin', dial(to))
    pbx.event('DialEnd', dial(ben, { DialStatus: 'BUSY' }))
    for (const one of [caller, ben]) pbx.event('BridgeEnter', { ...one, BridgeUniqueid: 'b' })
    expect(call(pbx)).toMatchObject({
      state: 'answered',
      answeredBy: { channel: '1.3' },
      legs: [{ state: 'dialing' }, { state: 'ended' }],
    })
    const other = started(anna, ben)
    for (const to of [anna, ben]) other.event('DialBegin', dial(to))
    for (const one of [caller, ben]) other.event('BridgeEnter', { ...one, BridgeUniqueid: 'b' })
    expect(call(other)?.legs).toMatchObject([{ state: 'dialing' }, { state: 'answered' }])
    expect(other.changes.filter(({ type }) => type === 'call:answered')).toEqual([
      { type: 'call:answered', at: other.now, call: call(other) },
    ])
  })

  it('is kept with its last hundred', () => {
    const pbx = started()
    for (let id = 0; id <= 100; id++) {
      const to = { Channel: `PJSIP/p-${id}`, Uniqueid: `2.${id}`, Linkedid: '1.1' }
      pbx.event('Newchannel', to)
      pbx.event('DialBegin', dial(to))
      if (id === 99) expect(call(pbx)?.legs.map(({ channel }) => channel)).toHaveLength(100)
    }
    expect(call(pbx)?.legs.map(({ channel }) => channel)).toEqual(Array.from({ length: 100 }, (_, id) => `2.${id + 1}`))
  })
})

it('does not say that a call is answered by its caller, nor by those who wait, each for itself', () => {
  for (const holding of [
    { BridgeType: 'parking' },
    { BridgeType: 'holding' },
    { BridgeType: 'base', BridgeTechnology: 'holding_bridge' },
  ]) {
    const pbx = started(anna)
    pbx.event('DialEnd', { ...anna, ...prefixed('Dest', caller), DialStatus: 'ANSWER' })
    for (const one of [caller, anna]) pbx.event('BridgeEnter', { ...one, BridgeUniqueid: 'h', ...holding })
    expect(call(pbx)).toMatchObject({ answeredBy: undefined, state: 'setup' })
  }
})

it('answers no call by a channel of another call in the same conference', () => {
  const pbx = started()
  const other = { ...ben, Linkedid: '1.3' }
  pbx.event('Newchannel', other)
  const room = { BridgeUniqueid: 'c', BridgeType: 'base', BridgeTechnology: 'softmix' }
  for (const one of [other, caller]) pbx.event('BridgeEnter', { ...one, ...room })
  expect([...pbx.state.calls.map.values()].map(({ answeredBy }) => answeredBy)).toEqual([undefined, undefined])
  expect(pbx.state.bridges.get('c')?.channels).toEqual(['1.3', '1.1'])
})

it('says of each of two calls that meet in a conference that its own channel in there answered it, whichever came first', () => {
  const pbx = started(anna)
  const [third, fourth] = [3, 4].map((id) => ({ Channel: `PJSIP/p-${id}`, Uniqueid: `1.${id}`, Linkedid: '1.3' }))
  for (const one of [third, fourth]) pbx.event('Newchannel', { ...one })
  const room = { BridgeUniqueid: 'c', BridgeType: 'base', BridgeTechnology: 'softmix' }
  for (const one of [fourth, anna]) pbx.event('BridgeEnter', { ...one, ...room })
  expect([...pbx.state.calls.map.values()].map(({ answeredBy }) => answeredBy?.channel)).toEqual(['1.2', '1.4'])
})

describe('hold', () => {
  it('is of each channel that holds, and the call resumes when none does', () => {
    const pbx = started(anna)
    const held = () => pbx.changes.flatMap(({ type }) => (/held|resumed/.test(type) ? [type] : []))
    pbx.event('Unhold', caller)
    pbx.event('Hold', caller)
    pbx.event('Hold', anna)
    pbx.wait(1)
    pbx.event('Unhold', caller)
    expect(call(pbx)).toMatchObject({
      onHold: true,
      holds: [
        { channel: '1.1', to: pbx.now },
        { channel: '1.2', to: undefined },
      ],
    })
    pbx.wait(1)
    pbx.event('Hold', caller)
    pbx.event('Unhold', caller)
    pbx.event('Unhold', anna)
    expect(call(pbx)?.holds.map(({ channel, from, to }) => [channel, from, to])).toEqual([
      ['1.1', 1_000_000, 1_001_000],
      ['1.2', 1_000_000, 1_002_000],
      ['1.1', 1_002_000, 1_002_000],
    ])
    expect(held()).toEqual(['call:held', 'call:resumed'])
  })
})

describe('recording', () => {
  it.each([
    ['MonitorStart', 'MonitorStop'],
    ['MixMonitorStart', 'MixMonitorStop'],
  ])('is on from %s to %s, and the call remembers it', (start, stop) => {
    const pbx = started(anna)
    const seen = () => [
      pbx.state.channels.get('1.1')?.recording,
      pbx.state.channels.get('1.2')?.recording,
      call(pbx)?.recorded,
    ]
    pbx.event(stop, caller)
    expect(seen()).toEqual([false, false, false])
    pbx.event(start, caller)
    expect(seen()).toEqual([true, false, true])
    pbx.event(stop, caller)
    expect(seen()).toEqual([false, false, true])
    pbx.event(start, { Uniqueid: '9.9' })
    for (const one of [caller, anna]) pbx.event('Hangup', one)
    expect(pbx.records).toMatchObject([{ recorded: true }])
  })
})

it('keeps the variables that it is asked for, under their names without underscores', () => {
  const pbx = new Feed({ variables: ['customer', 'note_a'] })
  pbx.event('Newchannel', caller)
  for (const [Variable, Value] of [
    ['customer', '1'],
    ['__customer', '2'],
    ['_note_a', 'x'],
    ['other', 'y'],
    ['___customer', 'z'],
  ])
    pbx.event('VarSet', { ...caller, Variable: Variable ?? '', Value: Value ?? '' })
  expect(pbx.state.channels.get('1.1')?.variables).toEqual({ customer: '2', note_a: 'x' })
  pbx.event('VarSet', { ...caller, Variable: 'customer' })
  pbx.event('VarSet', { ...caller, Value: 'customer' })
  pbx.event('VarSet', { Uniqueid: '9.9', Variable: 'customer', Value: '1' })
  expect(pbx.state.channels.get('1.1')?.variables).toEqual({ customer: '', note_a: 'x' })
  const none = started()
  none.event('VarSet', { ...caller, Variable: 'customer', Value: '1' })
  expect(none.state.channels.get('1.1')?.variables).toEqual({})
})

it('says from Asterisk 12 on that who picked up a ringing call answered it', () => {
  const pbx = started(anna)
  const picker = { ...ben, Linkedid: '1.3' }
  pbx.event('DialBegin', { ...caller, ...prefixed('Dest', anna) })
  pbx.event('Newchannel', { ...picker, ChannelState: 6 })
  pbx.event('Pickup', { ...picker, ...prefixed('Target', anna) })
  expect([...pbx.state.calls.map.values()]).toMatchObject([
    { id: '1.1', channels: ['1.1', '1.2', '1.3'], state: 'answered', answeredBy: { channel: '1.3' } },
  ])
  // The phone that rang continues with the device of the one who picked up.
  pbx.event('Newstate', { ...picker, Linkedid: '1.1', ChannelState: 6 })
  for (const one of [caller, picker]) pbx.event('BridgeEnter', { ...one, Linkedid: '1.1', BridgeUniqueid: 'b' })
  pbx.wait(7)
  for (const one of [anna, picker, caller]) pbx.event('Hangup', { ...one, Cause: 16 })
  expect(pbx.records).toMatchObject([{ result: 'answered', answeredBy: { device: 'PJSIP/ben' }, talkTime: 7 }])
})
