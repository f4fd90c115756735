import { expect, it } from 'vitest'
import { reconcile } from '../src/index.ts'
import { Feed, message } from './feed.ts'

const anna = { Channel: 'PJSIP/anna-1', Uniqueid: '1.1', Linkedid: '1.1', CallerIDNum: '100', CallerIDName: 'Anna' }

it('shows the caller that a channel has now where it waits, meets and is parked', () => {
  const pbx = new Feed()
  pbx.event('Newchannel', anna)
  pbx.event('QueueCallerJoin', { ...anna, Queue: 'support', Position: 1 })
  pbx.event('ConfbridgeStart', { Conference: 'room' })
  pbx.event('ConfbridgeJoin', { ...anna, Conference: 'room' })
  pbx.event('NewCallerid', { ...anna, CallerIDNum: '900', CallerIDName: 'Reception' })
  const now = { callerNumber: '900', callerName: 'Reception' }
  expect(pbx.state.conferences.get('room')?.participants).toMatchObject([now])
  expect(pbx.state.queues.get('support')?.callers).toMatchObject([now])
  pbx.event('Rename', { Channel: anna.Channel, Newname: 'PJSIP/anna-2', Uniqueid: '1.1' })
  expect(pbx.state.conferences.get('room')?.participants).toMatchObject([{ ...now, name: 'PJSIP/anna-2' }])
  expect(pbx.state.queues.get('support')?.callers).toMatchObject([{ ...now, name: 'PJSIP/anna-2' }])
})

it('takes the caller that Newcallerid of 1.4 says', () => {
  const pbx = new Feed()
  pbx.event('Newchannel', { Channel: 'SIP/anna-1', Uniqueid: '1.1', State: 'Ring', CallerID: '<unknown>' })
  pbx.event('Newcallerid', { Channel: 'SIP/anna-1', Uniqueid: '1.1', CallerID: '100', CallerIDName: 'Anna' })
  expect(pbx.state.channels.get('1.1')).toMatchObject({ callerNumber: '100', callerName: 'Anna' })
})

it('keeps the order of members and participants, which the lists of the server have in any order', () => {
  const pbx = new Feed()
  const ben = { Channel: 'PJSIP/ben-1', Uniqueid: '1.2', Linkedid: '1.2' }
  pbx.event('ConfbridgeStart', { Conference: 'room' })
  for (const channel of [anna, ben]) {
    pbx.event('Newchannel', channel)
    pbx.event('ConfbridgeJoin', { ...channel, Conference: 'room' })
  }
  const member = (name: string) => ({ Queue: 'support', Interface: name, MemberName: name, Status: 1, Penalty: 0 })
  for (const name of ['PJSIP/anna', 'PJSIP/ben']) pbx.event('QueueMemberAdded', member(name))
  const before = [pbx.state.conferences.get('room'), pbx.state.queues.get('support')?.members.map((one) => one.name)]
  const conferences = [
    message('ConfbridgeListRooms', { Conference: 'room', Locked: 'No', Muted: 'No' }),
    ...[ben, anna].map((one) =>
      message('ConfbridgeList', { ...one, Conference: 'room', Admin: 'No', MarkedUser: 'No' }),
    ),
  ]
  const queues = [
    message('QueueParams', { Queue: 'support' }),
    ...['PJSIP/ben', 'PJSIP/anna'].map((name) => message('QueueMember', { ...member(name), Location: name })),
  ]
  reconcile(pbx.state, { conferences, queues }, pbx.now)
  expect([pbx.state.conferences.get('room'), pbx.state.queues.get('support')?.members.map((one) => one.name)]).toEqual(
    before,
  )
})

it('does not count a call of a queue that may have been counted in a gap, but asks', () => {
  const pbx = new Feed()
  const asked: string[] = []
  pbx.state.onUnsure = (kind, name) => asked.push(`${kind} ${name}`)
  const member = { Queue: 'support', Interface: 'PJSIP/ben', MemberName: 'Ben', Status: 1, CallsTaken: 0, InCall: 1 }
  pbx.event('Newchannel', anna)
  pbx.event('QueueMemberAdded', { ...member, InCall: 0 })
  pbx.event('AgentConnect', { ...anna, ...member, DestUniqueid: '1.2', HoldTime: 1 })
  const queues = [
    message('QueueParams', { Queue: 'support', Completed: 2, TalkTime: 11 }),
    message('QueueMember', { ...member, Location: 'PJSIP/ben' }),
  ]
  // In the gap, the member has answered another call.
  reconcile(pbx.state, { queues }, pbx.now)
  pbx.event('AgentComplete', { ...anna, ...member, DestUniqueid: '1.2', TalkTime: 71 })
  expect(pbx.state.queues.get('support')).toMatchObject({ completed: 2, talkTime: 11, members: [{ callsTaken: 0 }] })
  expect(asked).toEqual(['queue support'])
  pbx.event('QueueMemberStatus', { ...member, CallsTaken: 1, InCall: 0 })
  expect(asked).toEqual(['queue support', 'queue support'])
})
