import { describe, expect, it } from 'vitest'
import { reconcile } from '../src/index.ts'
import { takeParticipant } from '../src/lists/others.ts'
import { takeQueueItem } from '../src/lists/queues.ts'
import { Feed, type Headers, message } from './feed.ts'

const caller = (id: number): Headers => ({
  Channel: `PJSIP/trunk-0000000${id}`,
  Uniqueid: `1.${id}`,
  Linkedid: `1.${id}`,
  CallerIDNum: `555010${id}`,
})
const anna = { Queue: 'support', Interface: 'PJSIP/anna', MemberName: 'Anna' }
const ben = { Queue: 'support', Interface: 'PJSIP/ben', MemberName: 'Ben' }

/** A queue with two members and three callers. */
function queue(): Feed & { asked: string[] } {
  const pbx = Object.assign(new Feed(), { asked: [] as string[] })
  pbx.state.onUnsure = (kind, name) => pbx.asked.push(`${kind} ${name}`)
  for (const member of [anna, ben])
    pbx.event('QueueMemberAdded', { ...member, Status: 1, CallsTaken: 0, InCall: 0, Paused: 0 })
  for (const id of [1, 2, 3]) pbx.event('Newchannel', { ...caller(id), ChannelState: 6 })
  return pbx
}
const support = (pbx: Feed) => pbx.state.queues.get('support')

describe('members', () => {
  it('keep what an event does not say', () => {
    const pbx = new Feed()
    const all = {
      ...anna,
      StateInterface: 'Custom:anna',
      Membership: 'static',
      Penalty: 3,
      CallsTaken: 7,
      LastCall: 900,
      IsInCall: 1,
      Status: 2,
      Paused: 1,
      PausedReason: 'lunch',
      Ringinuse: 1,
      Wrapuptime: 15,
    }
    pbx.event('QueueMemberAdded', all)
    const [before] = support(pbx)?.members ?? []
    expect(before).toMatchObject({ inCall: true, pausedReason: 'lunch', lastCall: 900_000, wrapupTime: 15 })
    pbx.changes.length = 0
    for (const name of ['QueueMemberStatus', 'QueueMemberPause'])
      pbx.event(name, { Queue: 'support', Interface: anna.Interface })
    expect(pbx.changes).toEqual([])
    pbx.event('QueueMemberPause', { ...anna, Paused: 1 })
    expect(support(pbx)?.members).toMatchObject([{ pausedReason: 'lunch' }])
    pbx.event('QueueMemberAdded', { Queue: 'support', Interface: 'PJSIP/new' })
    expect(support(pbx)?.members[1]).toMatchObject({
      name: 'PJSIP/new',
      inCall: false,
      state: undefined,
      rawState: undefined,
    })
  })

  it('are changed and removed one by one, by their interface', () => {
    const pbx = queue()
    pbx.event('QueueMemberPenalty', { ...ben, Penalty: 5 })
    expect(support(pbx)?.members.map(({ name, penalty }) => [name, penalty])).toEqual([
      ['Anna', 0],
      ['Ben', 5],
    ])
    pbx.event('QueueMemberRemoved', { ...ben, Queue: 'other' })
    pbx.event('QueueMemberRemoved', anna)
    expect(support(pbx)?.members.map(({ name }) => name)).toEqual(['Ben'])
    pbx.event('QueueMemberRemoved', { Queue: 'support' })
    pbx.event('QueueMemberStatus', { Queue: 'support' })
    expect(support(pbx)?.members.map(({ name }) => name)).toEqual(['Ben'])
    expect(pbx.surprises).toEqual([
      { kind: 'incomplete', name: 'QueueMemberStatus', message: 'QueueMemberStatus names no interface' },
    ])
  })
})

describe('what is asked again', () => {
  it('is taken of a queue and its members that are known', () => {
    const pbx = queue()
    const take = (name: string, headers: Headers) => takeQueueItem(pbx.state, message(name, headers), pbx.now)
    take('QueueParams', { Queue: 'support', Completed: 4, Abandoned: 2, Holdtime: 3, TalkTime: 5 })
    take('QueueMember', { Queue: 'support', Location: 'PJSIP/ben', Name: 'Ben', CallsTaken: 9 })
    take('QueueMember', { Queue: 'support', Location: 'PJSIP/zoe', CallsTaken: 9 })
    take('QueueEntry', { Queue: 'support', Location: 'PJSIP/anna', CallsTaken: 9 })
    expect(support(pbx)).toMatchObject({ completed: 4, abandoned: 2, holdTime: 3, talkTime: 5, callers: [] })
    expect(support(pbx)?.members.map(({ name, callsTaken }) => [name, callsTaken])).toEqual([
      ['Anna', 0],
      ['Ben', 9],
    ])
    take('QueueParams', { Queue: 'none' })
    take('QueueMember', {})
    expect(pbx.state.queues.map.size).toBe(1)
  })

  it('is taken of a participant of a conference that is known', () => {
    const pbx = queue()
    for (const id of [1, 2]) pbx.event('ConfbridgeJoin', { ...caller(id), Conference: 'room' })
    expect(pbx.asked).toEqual(['conference room', 'conference room'])
    const take = (headers: Headers) => takeParticipant(pbx.state, message('ConfbridgeList', headers), pbx.now)
    const item = {
      Conference: 'room',
      Channel: String(caller(2).Channel),
      MarkedUser: 'Yes',
      Admin: 'Yes',
      Muted: 'Yes',
    }
    take({ ...item, Uniqueid: '1.2' })
    take({ ...item, Uniqueid: '9.9' })
    take({ ...item, Uniqueid: '1.1', Conference: 'none' })
    take({ Conference: 'room', Uniqueid: '1.1', MarkedUser: 'Yes' })
    take({ MarkedUser: 'Yes' })
    const seen = pbx.state.conferences.get('room')?.participants
    expect(seen?.map(({ channel, marked, admin, muted }) => [channel, marked, admin, muted])).toEqual([
      ['1.1', false, false, false],
      ['1.2', true, true, true],
    ])
    expect(pbx.state.conferences.map.size).toBe(1)
  })
})

it('keeps what is known of members and callers that QueueStatus lists again', () => {
  const pbx = queue()
  for (const id of [1, 2]) pbx.event('QueueCallerJoin', { ...caller(id), Queue: 'support' })
  for (const [member, reason] of [
    [anna, 'lunch'],
    [ben, 'tea'],
  ] as const)
    pbx.event('QueueMemberPause', { ...member, Paused: 1, PausedReason: reason })
  pbx.wait(60)
  const queues = [
    message('QueueParams', { Queue: 'support' }),
    ...['PJSIP/anna', 'PJSIP/ben', 'PJSIP/zoe'].map((Location) =>
      message('QueueMember', { Queue: 'support', Location, Paused: 1 }),
    ),
    ...[1, 2].map((id) =>
      message('QueueEntry', {
        Queue: 'support',
        Channel: `x${id}`,
        Uniqueid: `1.${id}`,
        Position: id,
        Wait: 1,
        CallerID: `5${id}`,
        CallerIDName: `N${id}`,
      }),
    ),
    message('QueueEntry', { Queue: 'support', Uniqueid: '1.3', Position: 9 }),
    message('QueueSomething', { Queue: 'support', Channel: 'x', Uniqueid: '1.3', Location: 'PJSIP/q' }),
  ]
  reconcile(pbx.state, { queues }, pbx.now)
  expect(support(pbx)?.members.map(({ name, pausedReason }) => [name, pausedReason])).toEqual([
    ['Anna', 'lunch'],
    ['Ben', 'tea'],
    ['PJSIP/zoe', undefined],
  ])
  // A caller is as its channel has it.
  expect(support(pbx)?.callers.map(({ since, callerNumber, callerName }) => [since, callerNumber, callerName])).toEqual(
    [
      [1_000_000, '5550101', undefined],
      [1_000_000, '5550102', undefined],
    ],
  )
  const inRoom = (headers: Headers) => message('ConfbridgeList', { Conference: 'room', CallerIDName: 'N', ...headers })
  const conferences = [
    message('ConfbridgeListRooms', { Conference: 'room' }),
    inRoom({ Channel: 'x', Uniqueid: '1.1', CallerIDNum: '51' }),
    inRoom({ Channel: 'y', Uniqueid: '9.9', CallerIDNum: '59' }),
  ]
  reconcile(pbx.state, { conferences }, pbx.now)
  expect(pbx.state.conferences.get('room')?.participants).toMatchObject([
    { callerNumber: '5550101', callerName: undefined },
    { callerNumber: '59', callerName: 'N' },
  ])
})
