import { describe, expect, it } from 'vitest'
import { applyHeld, eventsUsed, reconcile, snapshotOf } from '../src/index.ts'
import { Feed, type Headers, message } from './feed.ts'

const anna = { Channel: 'PJSIP/anna-00000001', Uniqueid: '1.1', Linkedid: '1.1' }
const ben = { Channel: 'PJSIP/ben-00000002', Uniqueid: '1.2', Linkedid: '1.1' }
const prefixed = (prefix: string, headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [`${prefix}${name}`, value]))

describe('events that came while lists were read', () => {
  it('add no channel that none of them announces, count nothing, and end that way', () => {
    const pbx = new Feed()
    applyHeld(pbx.state, [
      { event: message('Newstate', anna), at: 1 },
      { event: message('QueueCallerAbandon', { Queue: 'support' }), at: 2 },
      { event: message('Newchannel', ben), at: 3 },
    ])
    expect([...pbx.state.channels.map.values()]).toMatchObject([{ id: '1.2', since: 3 }])
    expect(pbx.state.queues.get('support')?.abandoned).toBe(0)
    expect([pbx.state.adopts, pbx.state.counts]).toEqual([true, true])
    pbx.state.adopts = false
    applyHeld(pbx.state, [])
    reconcile(pbx.state, {}, 4)
    expect(pbx.state.adopts).toBe(false)
  })

  it('are without effect also where lists name channels that are not known', () => {
    const pbx = new Feed()
    const parking = [message('ParkedCall', { ...prefixed('Parkee', anna), ParkingSpace: '701' })]
    reconcile(pbx.state, { parking }, pbx.now)
    expect(pbx.state.channels.map.size).toBe(0)
    expect(pbx.state.adopts).toBe(true)
  })
})

it('names the events that it uses in their order, and ignores others', () => {
  expect(eventsUsed).toEqual(eventsUsed.toSorted())
  expect(eventsUsed).toContain('Newchannel')
  const pbx = new Feed()
  pbx.event('RTCPSent', anna)
  expect(pbx.changes).toEqual([])
})

it('emits each change under the name of what changed, and has everything in one snapshot', () => {
  const pbx = new Feed()
  pbx.event('Newchannel', anna)
  pbx.event('BridgeEnter', { ...anna, BridgeUniqueid: 'b' })
  pbx.event('QueueCallerJoin', { ...anna, Queue: 'support' })
  pbx.event('AgentLogin', { ...anna, Agent: '1001' })
  pbx.event('ConfbridgeJoin', { ...anna, Conference: 'room' })
  pbx.event('ParkedCall', { ...prefixed('Parkee', anna), ParkingSpace: '701' })
  pbx.event('DeviceStateChange', { Device: 'PJSIP/anna', State: 'INUSE' })
  pbx.event('ExtensionStatus', { Exten: '100', Context: 'default', Status: 1 })
  pbx.event('PresenceStateChange', { Presentity: 'p', Status: 'away' })
  pbx.event('Registry', { Domain: 'd', Status: 'Registered' })
  pbx.event('MessageWaiting', { Mailbox: '100@default', New: 1 })
  expect([...new Set(pbx.changes.map(({ type }) => type))].filter((type) => type.endsWith('added')).sort()).toEqual([
    'agent:added',
    'bridge:added',
    'call:added',
    'channel:added',
    'conference:added',
    'device:added',
    'extension:added',
    'mailbox:added',
    'parked:added',
    'presence:added',
    'queue:added',
    'registration:added',
  ])
  const keys = Object.entries(snapshotOf(pbx.state)).map(([name, table]) => [name, ...Object.keys(table)])
  expect(keys).toEqual([
    ['channels', '1.1'],
    ['calls', '1.1'],
    ['bridges', 'b'],
    ['queues', 'support'],
    ['agents', '1001'],
    ['conferences', 'room'],
    ['parked', 'default/701'],
    ['devices', 'PJSIP/anna'],
    ['extensions', '100@default'],
    ['presences', 'p'],
    ['registrations', '@d'],
    ['mailboxes', '100@default'],
  ])
})
