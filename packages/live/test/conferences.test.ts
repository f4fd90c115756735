import { describe, expect, it } from 'vitest'
import { reconcile } from '../src/index.ts'
import { Feed, message } from './feed.ts'

const phone = (id: number, number: string) => ({
  Channel: `DAHDI/${id}-1`,
  Uniqueid: `1.${id}`,
  CallerIDNum: number,
  CallerIDName: `Phone ${id}`,
})

describe('MeetMe', () => {
  it.each([
    ['1.4', 'CallerIDnum'],
    ['1.8', 'CallerIDNum'],
  ])('of Asterisk %s is a conference from the first who joins to the last who leaves', (_, header) => {
    const pbx = new Feed()
    const [first, second] = [phone(1, '100'), phone(2, '200')]
    for (const { CallerIDNum, ...one } of [first, second])
      pbx.event('Newchannel', { ...one, [header]: CallerIDNum, ChannelState: 6 })
    pbx.event('MeetmeJoin', { Channel: first.Channel, Uniqueid: first.Uniqueid, Meetme: '1234', Usernum: 1 })
    pbx.wait(3)
    pbx.event('MeetmeJoin', { Channel: second.Channel, Uniqueid: second.Uniqueid, Meetme: '1234', Usernum: 2 })
    pbx.event('MeetmeJoin', { Channel: second.Channel, Uniqueid: second.Uniqueid, Meetme: '1234', Usernum: 2 })
    expect(pbx.state.conferences.get('1234')).toMatchObject({
      since: 1_000_000,
      participants: [
        { channel: '1.1', name: first.Channel, since: 1_000_000, muted: false, talking: false, admin: false },
        { channel: '1.2', name: second.Channel, since: 1_003_000 },
      ],
    })
    const of = (id: string) => pbx.state.conferences.get('1234')?.participants.find(({ channel }) => channel === id)
    pbx.event('MeetmeTalking', { ...second, Meetme: '1234', Status: 'on' })
    expect([of('1.1')?.talking, of('1.2')?.talking]).toEqual([false, true])
    pbx.event('MeetmeTalking', { ...second, Meetme: '1234', Status: 'off' })
    pbx.event('MeetmeMute', { ...first, Meetme: '1234', Status: 'on' })
    expect([of('1.1'), of('1.2')]).toMatchObject([{ muted: true }, { muted: false, talking: false }])
    pbx.event('MeetmeMute', { ...first, Meetme: '1234', Status: 'off' })
    expect(of('1.1')?.muted).toBe(false)
    pbx.event('MeetmeLeave', { ...first, Meetme: '1234', Duration: 5 })
    expect(pbx.state.conferences.get('1234')?.participants).toHaveLength(1)
    pbx.event('MeetmeLeave', { ...second, Meetme: '1234', Duration: 5 })
    expect(pbx.state.conferences.map.size).toBe(0)
    pbx.wait(4)
    for (const one of [first, second]) pbx.event('Hangup', { ...one, Cause: 16 })
    expect(pbx.records).toMatchObject([
      { conferences: ['1234'], result: 'answered', duration: 7, from: { device: 'DAHDI/1' } },
      { conferences: ['1234'], result: 'answered', from: { device: 'DAHDI/2' } },
    ])
    expect(pbx.surprises).toEqual([])
  })

  it('is known from MeetmeList, where a participant is named by its channel', () => {
    const pbx = new Feed()
    pbx.event('Newchannel', { ...phone(1, '100'), ChannelState: 6 })
    const item = { Conference: '1234', Channel: 'DAHDI/1-1', CallerIDNum: '100', CallerIDName: '<no name>' }
    const conferences = [message('MeetmeList', { ...item, Admin: 'Yes', MarkedUser: 'No', Muted: 'By admin' })]
    reconcile(pbx.state, { conferences }, pbx.now)
    expect(pbx.state.conferences.get('1234')).toMatchObject({
      since: 'unknown',
      participants: [
        { channel: '1.1', callerNumber: '100', callerName: 'Phone 1', admin: true, marked: false, since: 'unknown' },
      ],
    })
    expect(pbx.state.calls.get('1.1')?.conferences).toEqual(['1234'])
    reconcile(pbx.state, { conferences: [] }, pbx.now)
    expect(pbx.state.conferences.map.size).toBe(0)
  })

  it('ends for all with MeetmeEnd, and for one whose channel is hung up without a word', () => {
    const pbx = new Feed()
    for (const one of [phone(1, '100'), phone(2, '200')]) {
      pbx.event('Newchannel', { ...one, ChannelState: 6 })
      pbx.event('MeetmeJoin', { ...one, Meetme: '1234' })
    }
    pbx.event('Hangup', phone(1, '100'))
    expect(pbx.state.conferences.get('1234')?.participants.map(({ channel }) => channel)).toEqual(['1.2'])
    pbx.event('MeetmeEnd', { Meetme: '1234' })
    expect(pbx.state.conferences.map.size).toBe(0)
  })
})

describe('ConfBridge', () => {
  const room = { Conference: 'room', BridgeUniqueid: 'b', BridgeType: 'base', BridgeTechnology: 'softmix' }
  const anna = { Channel: 'PJSIP/anna-00000001', Uniqueid: '1.1', Linkedid: '1.1', CallerIDNum: '100' }
  const bob = { Channel: 'PJSIP/bob-00000002', Uniqueid: '1.2', Linkedid: '1.1', CallerIDNum: '101' }

  it('tells who is in it, who is an administrator, muted, talking, and what is done with the whole', () => {
    const pbx = new Feed()
    for (const one of [anna, bob]) pbx.event('Newchannel', { ...one, ChannelState: 6 })
    pbx.event('ConfbridgeStart', room)
    pbx.event('ConfbridgeStart', room)
    pbx.event('ConfbridgeJoin', { ...room, ...anna, Admin: 'Yes', Muted: 'No' })
    pbx.event('ConfbridgeJoin', { ...room, ...bob, Admin: 'No', Muted: 'Yes' })
    const seen = () => pbx.state.conferences.get('room')
    expect(seen()).toMatchObject({
      locked: false,
      recording: false,
      participants: [
        { admin: true, muted: false, callerNumber: '100' },
        { admin: false, muted: true, callerNumber: '101' },
      ],
    })
    pbx.event('ConfbridgeUnmute', { ...room, ...bob })
    pbx.event('ConfbridgeMute', { ...room, ...anna })
    pbx.event('ConfbridgeTalking', { ...room, ...bob, TalkingStatus: 'on' })
    expect(seen()?.participants).toMatchObject([
      { muted: true, talking: false },
      { muted: false, talking: true },
    ])
    pbx.event('ConfbridgeLock', room)
    pbx.event('ConfbridgeRecord', room)
    expect(seen()).toMatchObject({ locked: true, recording: true })
    pbx.event('ConfbridgeUnlock', room)
    pbx.event('ConfbridgeStopRecord', room)
    expect(seen()).toMatchObject({ locked: false, recording: false })
    pbx.event('ConfbridgeLeave', { ...room, ...anna })
    expect(seen()?.participants.map(({ channel }) => channel)).toEqual(['1.2'])
    pbx.event('ConfbridgeLeave', { ...room, ...bob })
    expect(seen()?.participants).toEqual([])
    pbx.event('ConfbridgeEnd', room)
    expect(seen()).toBeUndefined()
    expect(pbx.state.calls.get('1.1')?.conferences).toEqual(['room'])
  })

  it('is the one call of Page: the phones are dialled by no channel, and join a conference', () => {
    const pbx = new Feed()
    pbx.event('Newchannel', { ...anna, ChannelState: 4, Exten: '800' })
    for (const id of [2, 3]) {
      const phone = { Channel: `PJSIP/phone${id}-0000000${id}`, Uniqueid: `1.${id}`, Linkedid: '1.1' }
      pbx.event('Newchannel', { ...phone, ChannelState: 0 })
      const dest = { DestChannel: phone.Channel, DestUniqueid: phone.Uniqueid, DestLinkedid: '1.1' }
      pbx.event('DialBegin', { ...dest, DialString: `phone${id}` })
      pbx.wait(1)
      pbx.event('DialEnd', { ...dest, DialStatus: 'ANSWER' })
      pbx.event('ConfbridgeJoin', { ...room, ...phone, Conference: '4711' })
    }
    pbx.event('ConfbridgeJoin', { ...room, ...anna, Conference: '4711' })
    expect(pbx.state.calls.map.size).toBe(1)
    expect(pbx.state.conferences.get('4711')?.participants).toHaveLength(3)
    pbx.wait(5)
    for (const id of [2, 3])
      pbx.event('Hangup', { Channel: `PJSIP/phone${id}-0000000${id}`, Uniqueid: `1.${id}`, Cause: 16 })
    pbx.event('Hangup', { ...anna, Cause: 16 })
    expect(pbx.records).toMatchObject([
      {
        to: '800',
        from: { device: 'PJSIP/anna' },
        conferences: ['4711'],
        answeredBy: { device: 'PJSIP/phone2' },
        legs: [{ dialled: 'phone2' }, { dialled: 'phone3' }],
        talkTime: 6,
        result: 'answered',
      },
    ])
  })

  it('is known from its lists: rooms with their participants, and what the events told stays', () => {
    const pbx = new Feed()
    for (const one of [anna, bob]) pbx.event('Newchannel', { ...one, ChannelState: 6 })
    pbx.event('ConfbridgeStart', room)
    pbx.event('ConfbridgeJoin', { ...room, ...anna })
    pbx.event('ConfbridgeTalking', { ...room, ...anna, TalkingStatus: 'on' })
    const conferences = [
      message('ConfbridgeListRooms', { Conference: 'room', Parties: 2, Locked: 'Yes', Muted: 'Yes' }),
      message('ConfbridgeListRooms', { Conference: 'empty', Parties: 0, Locked: 'No' }),
      message('ConfbridgeList', { Conference: 'room', Channel: anna.Channel, Uniqueid: '1.1', Admin: 'No' }),
      message('ConfbridgeList', { Conference: 'room', Channel: bob.Channel, Uniqueid: '1.2', MarkedUser: 'Yes' }),
      message('ConfbridgeList', { Conference: 'room', Channel: 'PJSIP/gone-00000009' }),
      message('ConfbridgeList', { Channel: bob.Channel }),
    ]
    pbx.wait(9)
    reconcile(pbx.state, { conferences }, pbx.now)
    expect(pbx.state.conferences.get('room')).toMatchObject({
      locked: true,
      muted: true,
      since: 1_000_000,
      participants: [
        { channel: '1.1', talking: true, since: 1_000_000 },
        { channel: '1.2', marked: true, talking: false, since: 'unknown' },
      ],
    })
    expect(pbx.state.conferences.get('empty')).toMatchObject({ locked: false, participants: [] })
    const before = pbx.state.conferences.get('room')
    reconcile(pbx.state, { conferences }, pbx.now)
    expect(pbx.state.conferences.get('room')).toBe(before)
  })
})
