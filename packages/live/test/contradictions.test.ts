import { describe, expect, it } from 'vitest'
import { applyEvent } from '../src/index.ts'
import { Feed, message } from './feed.ts'

const anna = { Channel: 'PJSIP/anna-00000001', Uniqueid: '1.1', Linkedid: '1.1' }
const bob = { Channel: 'PJSIP/bob-00000002', Uniqueid: '1.2', Linkedid: '1.1' }

describe('what contradicts itself', () => {
  it('reports a channel that nothing announced once, and keeps it until it is hung up', () => {
    const pbx = new Feed()
    pbx.event('Newstate', { ...anna, ChannelState: 6 })
    pbx.event('Newstate', { ...anna, ChannelState: 6 })
    expect(pbx.surprises).toMatchObject([{ kind: 'unannounced-channel', name: 'Newstate' }])
    expect(pbx.state.channels.get('1.1')).toMatchObject({ since: 'unknown', state: 'up' })
    pbx.event('Hangup', anna)
    expect(pbx.records).toMatchObject([{ since: 'unknown', duration: undefined }])
  })

  it('reports a Newchannel with the id of another channel', () => {
    const pbx = new Feed()
    pbx.event('Newchannel', anna)
    pbx.event('Newchannel', { ...anna, Channel: 'PJSIP/carl-00000003' })
    expect(pbx.surprises).toMatchObject([{ kind: 'id-in-use' }])
    expect(pbx.state.channels.map.size).toBe(1)
    pbx.event('Newchannel', anna)
    expect(pbx.surprises).toHaveLength(1)
  })

  it('begins a call of its own for an id that comes back after its hangup', () => {
    const pbx = new Feed()
    for (let round = 0; round < 3; round++) {
      pbx.event('Newchannel', anna)
      pbx.event('Hangup', { ...anna, Cause: 16 })
      pbx.event('Hangup', { ...anna, Cause: 16 })
    }
    expect(pbx.records).toHaveLength(3)
    expect(pbx.surprises).toEqual([])
  })

  it('ignores late events of a channel that was hung up', () => {
    const pbx = new Feed()
    pbx.event('Newchannel', anna)
    pbx.event('Hangup', anna)
    for (const name of ['Newstate', 'Newexten', 'VarSet', 'BridgeLeave', 'QueueCallerLeave', 'Hold', 'HangupRequest'])
      pbx.event(name, { ...anna, Queue: 'support', BridgeUniqueid: 'b' })
    expect(pbx.state.channels.map.size).toBe(0)
    expect(pbx.state.calls.map.size).toBe(0)
    expect(pbx.surprises).toEqual([])
  })

  it('reports an event that lacks what it is about', () => {
    const pbx = new Feed()
    for (const name of [
      'Newchannel',
      'BridgeEnter',
      'QueueCallerJoin',
      'QueueMemberPause',
      'ConfbridgeJoin',
      'ParkedCall',
    ])
      pbx.event(name, { Channel: anna.Channel })
    expect(pbx.surprises.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'incomplete Newchannel',
      'incomplete BridgeEnter',
      'incomplete QueueCallerJoin',
      'incomplete QueueMemberPause',
      'incomplete ConfbridgeJoin',
      'incomplete ParkedCall',
    ])
  })

  it('has a channel in one bridge at a time', () => {
    const pbx = new Feed()
    pbx.event('Newchannel', anna)
    pbx.event('Newchannel', bob)
    for (const bridge of ['a', 'b', 'b', 'a']) pbx.event('BridgeEnter', { ...anna, BridgeUniqueid: bridge })
    pbx.event('BridgeEnter', { ...bob, BridgeUniqueid: 'a' })
    pbx.event('BridgeLeave', { ...anna, BridgeUniqueid: 'b' })
    expect(pbx.state.channels.get('1.1')?.bridge).toBe('a')
    expect([...pbx.state.bridges.map.values()].map(({ id, channels }) => [id, channels])).toEqual([
      ['a', ['1.1', '1.2']],
      ['b', []],
    ])
    pbx.event('BridgeDestroy', { BridgeUniqueid: 'a' })
    expect(pbx.state.channels.get('1.1')?.bridge).toBeUndefined()
  })

  it('counts positions of callers by their order, whatever the events say', () => {
    const pbx = new Feed()
    for (const [index, position] of ['7', '-3', 'x', '1'].entries()) {
      const channel = { Channel: `SIP/c-0000000${index}`, Uniqueid: `2.${index}` }
      pbx.event('Newchannel', channel)
      pbx.event('QueueCallerJoin', { ...channel, Queue: 'support', Position: position })
      pbx.event('QueueCallerJoin', { ...channel, Queue: 'support', Position: position })
    }
    const positions = (): unknown => pbx.state.queues.get('support')?.callers.map(({ position }) => position)
    expect(positions()).toEqual([1, 2, 3, 4])
    pbx.event('Hangup', { Channel: 'SIP/c-00000001', Uniqueid: '2.1' })
    expect(positions()).toEqual([1, 2, 3])
  })

  it('takes two channels of one name, and knows which one is left', () => {
    const pbx = new Feed()
    pbx.event('Newchannel', anna)
    pbx.event('Newchannel', { ...bob, Channel: anna.Channel })
    pbx.event('Hangup', anna)
    expect(pbx.state.channelNamed(anna.Channel)?.id).toBe(bob.Uniqueid)
    pbx.event('Hangup', { ...bob, Channel: anna.Channel })
    expect(pbx.state.channelIds.size).toBe(0)
  })
})

it('never changes what was read: each change makes another object', () => {
  const pbx = new Feed()
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
    Object.freeze(value)
    for (const inner of Object.values(value)) freeze(inner)
  }
  const play = (event: string, headers: Record<string, string>): void => {
    applyEvent(pbx.state, message(event, headers), pbx.now)
    for (const change of pbx.changes) freeze(change)
  }
  play('Newchannel', anna)
  play('Newchannel', bob)
  play('DialBegin', { ...anna, DestChannel: bob.Channel, DestUniqueid: bob.Uniqueid, DestLinkedid: '1.1' })
  play('BridgeEnter', { ...anna, BridgeUniqueid: 'b' })
  play('BridgeEnter', { ...bob, BridgeUniqueid: 'b' })
  play('Hold', anna)
  play('QueueCallerJoin', { ...anna, Queue: 'support', Position: '1' })
  play('Hangup', anna)
  play('Hangup', bob)
  expect(pbx.records).toHaveLength(1)
})
