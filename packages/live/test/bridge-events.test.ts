import { describe, expect, it } from 'vitest'
import { Feed } from './feed.ts'

const anna = { Channel: 'PJSIP/anna-00000001', Uniqueid: '1.1', Linkedid: '1.1' }
const ben = { Channel: 'PJSIP/ben-00000002', Uniqueid: '1.2', Linkedid: '1.1' }

const of = (pbx: Feed, id = '1.1') => pbx.state.channels.get(id)

describe('a bridge', () => {
  it('is what its events say: when it began, by whom, and its technology now', () => {
    const pbx = new Feed()
    pbx.event('Newchannel', anna)
    const bridge = {
      BridgeUniqueid: 'b',
      BridgeType: 'base',
      BridgeTechnology: 'softmix',
      BridgeCreator: 'C',
      BridgeName: 'n',
    }
    pbx.event('BridgeCreate', bridge)
    const expected = { id: 'b', type: 'base', technology: 'softmix', creator: 'C', name: 'n', channels: [] }
    expect([...pbx.state.bridges.map.values()]).toEqual([{ ...expected, since: 1_000_000 }])
    pbx.event('BridgeEnter', { ...anna, ...bridge, BridgeTechnology: 'native', BridgeCreator: '<unknown>' })
    expect([...pbx.state.bridges.map.values()]).toMatchObject([
      { technology: 'native', creator: undefined, channels: ['1.1'] },
    ])
    pbx.event('BridgeEnter', { ...anna, BridgeUniqueid: 'c' })
    expect(pbx.state.bridges.get('c')).toMatchObject({ since: 'unknown', channels: ['1.1'] })
    expect(pbx.state.bridges.get('b')?.channels).toEqual([])
    // The leave of the first one follows.
    pbx.event('BridgeLeave', { ...anna, ...bridge })
    expect(of(pbx)?.bridge).toBe('c')
    pbx.event('BridgeLeave', { ...ben, BridgeUniqueid: 'c', Uniqueid: '9.9', Channel: '' })
    pbx.event('BridgeLeave', anna)
    pbx.event('BridgeDestroy', {})
    pbx.event('BridgeMerge', { BridgeUniqueid: 'c' })
    expect(of(pbx)?.bridge).toBe('c')
    pbx.event('BridgeEnter', { BridgeUniqueid: 'c' })
    expect(pbx.state.bridges.get('c')?.channels).toEqual(['1.1'])
    pbx.event('BridgeDestroy', { BridgeUniqueid: 'c' })
    expect([of(pbx)?.bridge, pbx.state.bridges.map.size]).toEqual([undefined, 1])
    pbx.event('BridgeEnter', anna)
    expect(pbx.surprises).toEqual([
      { kind: 'incomplete', name: 'BridgeEnter', message: 'BridgeEnter has no BridgeUniqueid' },
    ])
  })

  it('of Stasis has one Linkedid for all in it, and others none', () => {
    for (const [BridgeType, linked] of [
      ['stasis', '1.1'],
      ['basic', '1.1'],
      ['base', '1.2'],
    ]) {
      const pbx = new Feed()
      const own = { ...ben, Linkedid: '1.2' }
      for (const one of [anna, own]) pbx.event('Newchannel', one)
      for (const one of [own, anna])
        pbx.event('BridgeEnter', { ...one, BridgeUniqueid: 'b', BridgeType: BridgeType ?? '' })
      expect(of(pbx, '1.2')?.linkedId).toBe(linked)
    }
  })
})

describe('a conference', () => {
  const room = { Conference: 'room' }

  it('needs a name, and a participant that is known', () => {
    const pbx = new Feed()
    pbx.event('Newchannel', anna)
    for (const name of ['ConfbridgeStart', 'ConfbridgeEnd', 'ConfbridgeLeave', 'ConfbridgeMute', 'ConfbridgeLock'])
      pbx.event(name, anna)
    expect(pbx.surprises).toHaveLength(5)
    expect(pbx.surprises[0]).toEqual({
      kind: 'incomplete',
      name: 'ConfbridgeStart',
      message: 'ConfbridgeStart names no conference',
    })
    for (const name of ['ConfbridgeJoin', 'ConfbridgeLeave', 'ConfbridgeMute', 'ConfbridgeLock', 'MeetmeLeave'])
      pbx.event(name, { ...room, Channel: 'PJSIP/none-1' })
    expect(pbx.state.conferences.map.size).toBe(0)
  })

  it('begins once, and is unmarked, unmuted and silent where nothing says otherwise', () => {
    const pbx = new Feed()
    pbx.event('ConfbridgeStart', room)
    pbx.event('ConfbridgeLock', room)
    pbx.event('Newchannel', anna)
    pbx.wait(1)
    pbx.event('ConfbridgeStart', room)
    pbx.event('ConfbridgeJoin', { ...anna, ...room })
    expect([...pbx.state.conferences.map.values()]).toMatchObject([
      { since: 1_000_000, locked: true, participants: [{ admin: false, marked: false, muted: false, talking: false }] },
    ])
    pbx.event('ConfbridgeTalking', { ...anna, ...room })
    pbx.event('MeetmeMute', { ...anna, Meetme: 'room' })
    expect(pbx.state.conferences.get('room')?.participants).toMatchObject([{ talking: true, muted: true }])
    pbx.event('ConfbridgeTalking', { ...anna, ...room, TalkingStatus: 'off', Status: 'on' })
    expect(pbx.state.conferences.get('room')?.participants).toMatchObject([{ talking: false }])
    // Named by the channel alone.
    pbx.event('ConfbridgeLeave', { Channel: anna.Channel, ...room })
    expect(pbx.state.conferences.get('room')?.participants).toEqual([])
    pbx.event('ConfbridgeLeave', { Channel: 'PJSIP/none-1', ...room })
    expect(pbx.state.conferences.map.size).toBe(1)
  })

  it('loses a participant that has ended by its id, and a channel that hangs up', () => {
    const pbx = new Feed()
    for (const one of [anna, ben]) {
      pbx.event('Newchannel', one)
      for (const Conference of ['room', 'other']) pbx.event('ConfbridgeJoin', { ...one, Conference })
    }
    pbx.event('Hangup', anna)
    const inside = () => [...pbx.state.conferences.map.values()].map(({ participants }) => participants.length)
    expect(inside()).toEqual([1, 1])
    pbx.event('ConfbridgeLeave', { ...anna, ...room })
    pbx.event('ConfbridgeLeave', { ...ben, ...room })
    expect(inside()).toEqual([0, 1])
    pbx.event('Hangup', ben)
    expect(pbx.state.conferences.map.size).toBe(0)
  })
})
