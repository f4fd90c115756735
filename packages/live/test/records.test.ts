import { describe, expect, it } from 'vitest'
import { reconcile } from '../src/index.ts'
import { Feed, type Headers, message } from './feed.ts'

const prefixed = (prefix: string, headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [`${prefix}${name}`, value]))

const caller = { Channel: 'PJSIP/trunk-00000001', Uniqueid: '1.1', Linkedid: '1.1', CallerIDNum: '5550100' }
const anna = { Channel: 'PJSIP/anna-00000002', Uniqueid: '1.2', Linkedid: '1.1', CallerIDNum: '100' }
const ben = { Channel: 'PJSIP/ben-00000003', Uniqueid: '1.3', Linkedid: '1.1', CallerIDNum: '200' }

/** A call with these events, ended with a cause; its record. */
function recordOf(cause: number | undefined, ...events: readonly (readonly [string, Headers])[]) {
  const pbx = new Feed()
  pbx.event('Newchannel', { ...caller, ChannelState: 4, Exten: '200' })
  for (const [name, headers] of events) {
    pbx.event(name, { ...caller, ...headers })
    pbx.wait(1)
  }
  for (const one of [anna, ben]) if (pbx.state.channels.get(one.Uniqueid)) pbx.event('Hangup', one)
  pbx.event('Hangup', { ...caller, ...(cause !== undefined && { Cause: cause }) })
  expect(pbx.records).toHaveLength(1)
  return pbx.records[0]
}

const begun = ['Newchannel', { ...anna, ChannelState: 0 }] as const
const dialled = ['DialBegin', { ...prefixed('Dest', anna) }] as const
const ended = (DialStatus: string) => ['DialEnd', { ...prefixed('Dest', anna), DialStatus }] as const
const up = ['Newstate', { ChannelState: 6 }] as const
const queued = ['QueueCallerJoin', { Queue: 'support', Position: 1 }] as const
const left = ['QueueCallerLeave', { Queue: 'support' }] as const

describe('the result of a call', () => {
  it.each([
    ['is answered by an application that picked it up', 16, [up], 'answered'],
    ['is answered in a conference', 16, [['ConfbridgeJoin', { Conference: 'room' }]], 'answered'],
    ['is cancelled after it was picked up and someone rang in vain', 99, [up, begun, dialled], 'cancelled'],
    [
      'is cancelled when the caller gives up in a queue',
      16,
      [up, queued, ['QueueCallerAbandon', { Queue: 'support' }]],
      'cancelled',
    ],
    ['is not answered when the queue has no agent', 16, [up, queued, left], 'no-answer'],
    ['is not answered when agents of the queue ring in vain', 16, [up, queued, begun, dialled, left], 'no-answer'],
    ['is not answered while it waits in a queue', 16, [queued, begun, dialled], 'no-answer'],
    ['is that of who was called after the queue', 16, [queued, left, begun, dialled, ended('BUSY')], 'busy'],
    ['is that of the last who was dialled', 16, [begun, dialled, ended('CONGESTION')], 'failed'],
    ['is cancelled when Dial says so', 17, [begun, dialled, ended('CANCEL')], 'cancelled'],
    ['is cancelled when the caller of a queue did', 17, [begun, dialled, ended('ABANDON')], 'cancelled'],
    ['is cancelled by cause 16', 16, [], 'cancelled'],
    ['is busy by cause 17', 17, [], 'busy'],
    ['is not answered by cause 18', 18, [], 'no-answer'],
    ['is not answered by cause 19', 19, [], 'no-answer'],
    ['is not answered by cause 21', 21, [], 'no-answer'],
    ['has failed by another cause', 38, [], 'failed'],
    ['has failed without a cause', undefined, [], 'failed'],
    ['has failed by a status that is not known', 38, [begun, dialled, ended('DONTCALL')], 'failed'],
  ] as readonly (readonly [string, number | undefined, readonly (readonly [string, Headers])[], string])[])(
    '%s',
    (_, cause, events, result) => expect(recordOf(cause, ...events)?.result).toBe(result),
  )

  it('is that of the last leg that does not answer where one answers without being heard of again', () => {
    const record = recordOf(16, begun, dialled, ended('ANSWER'))
    expect(record).toMatchObject({ result: 'answered', answeredBy: { channel: '1.2' }, legs: [{ status: 'ANSWER' }] })
  })
})

it('has visits, legs and holds that the end of the call ended, and times in whole seconds', () => {
  const pbx = new Feed()
  pbx.event('Newchannel', { ...caller, ChannelState: 4, Exten: 's' })
  pbx.event('Newchannel', { ...anna, ChannelState: 5 })
  pbx.event('DialBegin', { ...caller, ...prefixed('Dest', anna) })
  pbx.now += 1_400
  pbx.event('DialEnd', { ...caller, ...prefixed('Dest', anna), DialStatus: 'ANSWER' })
  pbx.event('Hold', anna)
  pbx.now += 1_600
  pbx.event('QueueCallerJoin', { ...caller, Queue: 'support' })
  pbx.now += 1_499
  expect(pbx.state.calls.get('1.1')).toMatchObject({ state: 'answered', onHold: true, to: undefined })
  pbx.event('Hangup', { ...caller, Cause: 16 })
  expect(pbx.records).toEqual([])
  pbx.event('Hangup', { ...anna, Cause: 0 })
  expect(pbx.records).toEqual([
    {
      id: '1.1',
      since: 1_000_000,
      from: { channel: '1.1', name: caller.Channel, device: 'PJSIP/trunk', number: '5550100', callerName: undefined },
      to: undefined,
      trunk: undefined,
      channels: ['1.1', '1.2'],
      legs: [
        {
          channel: '1.2',
          device: 'PJSIP/anna',
          dialled: undefined,
          state: 'ended',
          status: 'ANSWER',
          from: 1_000_000,
          to: 1_004_499,
        },
      ],
      queues: [
        {
          queue: 'support',
          channel: '1.1',
          position: 1,
          from: 1_003_000,
          to: 1_004_499,
          waited: undefined,
          outcome: 'left',
          member: undefined,
        },
      ],
      answeredAt: 1_001_400,
      answeredBy: { channel: '1.2', name: anna.Channel, device: 'PJSIP/anna', number: '100', callerName: undefined },
      holds: [{ channel: '1.2', from: 1_001_400, to: 1_004_499 }],
      transfers: [],
      conferences: [],
      parked: [],
      recorded: false,
      endedAt: 1_004_499,
      result: 'answered',
      duration: 4,
      talkTime: 3,
      holdTime: 3,
      cause: { code: 16, text: undefined },
      endedBy: undefined,
    },
  ])
})

describe('who ended a call, and why', () => {
  function answered(): Feed {
    const pbx = new Feed()
    for (const one of [caller, anna, ben]) pbx.event('Newchannel', { ...one, ChannelState: 6 })
    for (const one of [caller, anna]) pbx.event('BridgeEnter', { ...one, BridgeUniqueid: 'b', BridgeType: 'basic' })
    return pbx
  }
  const hangUp = (pbx: Feed, channel: Headers, Cause: number) =>
    pbx.event('Hangup', { ...channel, Cause, 'Cause-txt': `text ${Cause}` })

  it('is the first of those who talk, not of the others', () => {
    const pbx = answered()
    for (const one of [ben, anna, caller]) pbx.event('HangupRequest', one)
    pbx.event('BridgeDestroy', { BridgeUniqueid: 'b' })
    hangUp(pbx, ben, 19)
    hangUp(pbx, anna, 17)
    hangUp(pbx, caller, 16)
    expect(pbx.records).toMatchObject([{ endedBy: { channel: '1.2' }, cause: { code: 16, text: 'text 16' } }])
  })

  it('is the caller where that hangs up, also without a bridge', () => {
    const pbx = answered()
    pbx.event('BridgeDestroy', { BridgeUniqueid: 'b' })
    pbx.event('HangupRequest', caller)
    pbx.event('HangupRequest', anna)
    hangUp(pbx, caller, 16)
    hangUp(pbx, anna, 17)
    hangUp(pbx, ben, 18)
    expect(pbx.records).toMatchObject([{ endedBy: { channel: '1.1' }, cause: { code: 16 } }])
  })

  it('has the cause of the caller, which ends between the others', () => {
    const pbx = answered()
    pbx.event('BridgeDestroy', { BridgeUniqueid: 'b' })
    hangUp(pbx, ben, 19)
    hangUp(pbx, caller, 16)
    hangUp(pbx, anna, 17)
    expect(pbx.records).toMatchObject([{ cause: { code: 16, text: 'text 16' } }])
  })

  it('has the cause of the one that ended first, where the caller says none', () => {
    const pbx = answered()
    pbx.event('BridgeDestroy', { BridgeUniqueid: 'b' })
    hangUp(pbx, ben, 19)
    pbx.event('Hangup', caller)
    hangUp(pbx, anna, 17)
    expect(pbx.records).toMatchObject([{ cause: { code: 19 } }])
  })

  it('is another one that is in a bridge', () => {
    const pbx = answered()
    pbx.event('BridgeEnter', { ...ben, BridgeUniqueid: 'c', BridgeType: 'basic' })
    pbx.event('HangupRequest', ben)
    for (const one of [ben, anna, caller]) pbx.event('BridgeLeave', { ...one, BridgeUniqueid: one === ben ? 'c' : 'b' })
    for (const one of [ben, anna, caller]) hangUp(pbx, one, 16)
    expect(pbx.records).toMatchObject([{ endedBy: { channel: '1.3' } }])
  })

  it('is forgotten while two others still talk', () => {
    const pbx = answered()
    pbx.event('BridgeLeave', { ...caller, BridgeUniqueid: 'b' })
    pbx.event('BridgeEnter', { ...ben, BridgeUniqueid: 'b', BridgeType: 'basic' })
    pbx.event('HangupRequest', caller)
    hangUp(pbx, caller, 99)
    pbx.wait(1)
    pbx.event('BridgeDestroy', { BridgeUniqueid: 'b' })
    hangUp(pbx, anna, 17)
    hangUp(pbx, ben, 18)
    expect(pbx.records).toMatchObject([{ endedBy: undefined, cause: { code: 17 } }])
  })

  it('has the cause of the caller where those who it talked with follow within a second', () => {
    const pbx = answered()
    pbx.event('BridgeEnter', { ...ben, BridgeUniqueid: 'b', BridgeType: 'basic' })
    hangUp(pbx, caller, 99)
    pbx.wait(0.9)
    hangUp(pbx, anna, 17)
    pbx.event('BridgeLeave', { ...ben, BridgeUniqueid: 'b' })
    hangUp(pbx, ben, 18)
    expect(pbx.records).toMatchObject([{ endedBy: undefined, cause: { code: 99 } }])
  })

  it('is the last who gave up where no one answered, and forgotten once someone does', () => {
    const pbx = new Feed()
    for (const one of [caller, anna]) pbx.event('Newchannel', one)
    pbx.event('HangupRequest', anna)
    pbx.event('HangupRequest', caller)
    for (const one of [anna, caller]) hangUp(pbx, one, 16)
    expect(pbx.records).toMatchObject([{ endedBy: { channel: '1.1' } }])
    const other = new Feed()
    for (const one of [caller, anna, ben]) other.event('Newchannel', one)
    other.event('HangupRequest', anna)
    other.event('DialEnd', { ...caller, ...prefixed('Dest', ben), DialStatus: 'ANSWER' })
    for (const one of [anna, ben, caller]) hangUp(other, one, 16)
    expect(other.records).toMatchObject([{ endedBy: undefined }])
  })

  it('has no cause of a zombie, nor of a channel that says none', () => {
    const pbx = new Feed()
    const [one, two] = [caller, anna].map(({ Channel, Uniqueid }) => ({ Channel, Uniqueid }))
    pbx.event('Newchannel', { ...one })
    pbx.event('Newchannel', { ...two })
    pbx.event('Masquerade', { Clone: two?.Channel ?? '', Original: one?.Channel ?? '' })
    pbx.event('Rename', { Uniqueid: two?.Uniqueid ?? '', Newname: `${two?.Channel}<ZOMBIE>` })
    pbx.event('Hangup', { ...two, Channel: `${two?.Channel}<ZOMBIE>`, Cause: 17 })
    pbx.event('Hangup', { ...one })
    expect(pbx.records).toMatchObject([{ cause: undefined }])
  })
})

it('ends a call as missed where lists no longer have it, whatever was known of it', () => {
  const pbx = new Feed()
  pbx.event('Newchannel', { ...caller, ChannelState: 6 })
  pbx.event('QueueCallerJoin', { ...caller, Queue: 'support' })
  pbx.event('ConfbridgeJoin', { ...caller, Conference: 'room' })
  reconcile(pbx.state, { channels: [message('CoreShowChannel', { ...anna, Linkedid: '1.2' })] }, pbx.now)
  expect(pbx.records).toMatchObject([{ result: 'missed', cause: undefined, endedBy: undefined }])
  expect(pbx.state.queues.get('support')?.callers).toEqual([])
  expect(pbx.state.conferences.map.size).toBe(0)
})
