import { expect, it } from 'vitest'
import type { PbxState } from '../src/index.ts'
import { Feed } from './feed.ts'

/** Sizes of everything that a state keeps, except the last ids of ended channels, whose number is limited. */
function sizes({ channels, calls, bridges, conferences, parked, channelIds, notes, merged, memberCalls }: PbxState) {
  const tables = { channels, calls, bridges, conferences, parked }
  return {
    ...Object.fromEntries(Object.entries(tables).map(([name, { map }]) => [name, map.size])),
    channelIds: channelIds.size,
    notes: notes.size,
    merged: merged.size,
    memberCalls: memberCalls.size,
  }
}

/** One call through a queue, parking and a conference, with a Local channel and a transfer. */
function call(pbx: Feed, number: number): void {
  const channel = (name: string, index: number, linked = 0) => ({
    Channel: `PJSIP/${name}-${number}${index}`,
    Uniqueid: `${number}.${index}`,
    Linkedid: `${number}.${linked}`,
  })
  const caller = channel('trunk', 0)
  const agent = channel('agent', 1)
  const second = channel('agent', 2, 2)
  for (const one of [caller, agent, second]) pbx.event('Newchannel', { ...one, ChannelState: 4 })
  pbx.event('QueueCallerJoin', { ...caller, Queue: 'support', Position: 1 })
  pbx.event('DialBegin', { ...caller, DestChannel: agent.Channel, DestUniqueid: agent.Uniqueid })
  pbx.event('QueueCallerLeave', { ...caller, Queue: 'support' })
  pbx.event('AgentConnect', { ...caller, Queue: 'support', Interface: 'PJSIP/agent', DestUniqueid: agent.Uniqueid })
  const bridge = { BridgeUniqueid: `bridge-${number}` }
  for (const one of [caller, agent]) pbx.event('BridgeEnter', { ...one, ...bridge })
  pbx.event('Hold', agent)
  pbx.event('Rename', { ...agent, Newname: `PJSIP/moved-${number}` })
  pbx.event('AttendedTransfer', {
    OrigTransfererUniqueid: agent.Uniqueid,
    OrigTransfererChannel: agent.Channel,
    TransfereeUniqueid: caller.Uniqueid,
    TransfereeChannel: caller.Channel,
  })
  // Its Linkedid becomes that of the caller's call.
  pbx.event('Newstate', { ...second, Linkedid: caller.Linkedid, ChannelState: 6 })
  pbx.event('ConfbridgeJoin', { ...second, Conference: `room-${number}` })
  pbx.event('ParkedCall', {
    ParkeeUniqueid: caller.Uniqueid,
    ParkeeChannel: caller.Channel,
    ParkeeLinkedid: caller.Linkedid,
    ParkingSpace: number % 20,
    Parkinglot: 'default',
  })
  for (const one of [caller, agent]) pbx.event('BridgeLeave', { ...one, ...bridge })
  pbx.event('BridgeDestroy', bridge)
  pbx.event('AgentComplete', { ...caller, Queue: 'support', Interface: 'PJSIP/agent', DestUniqueid: agent.Uniqueid })
  for (const one of [caller, agent, second]) pbx.event('Hangup', { ...one, Cause: 16 })
  // What comes late makes nothing that stays.
  pbx.event('VarSet', caller)
  pbx.event('HangupRequest', agent)
}

it('keeps nothing of calls that are over, after 20,000 of them', () => {
  const pbx = new Feed()
  pbx.event('QueueMemberAdded', { Queue: 'support', Interface: 'PJSIP/agent', MemberName: 'agent', Status: 1 })
  let records = 0
  for (let number = 0; number < 20_000; number++) {
    call(pbx, number)
    records += pbx.records.length
    pbx.changes.length = 0
    pbx.now += 10
  }
  expect(records).toBe(20_000)
  expect(sizes(pbx.state)).toEqual(Object.fromEntries(Object.keys(sizes(pbx.state)).map((name) => [name, 0])))
  expect(pbx.state.queues.get('support')).toMatchObject({
    callers: [],
    completed: 20_000,
    members: [{ callsTaken: 20_000 }],
  })
  expect(pbx.state.queues.map.size).toBe(1)
})

it('keeps the last legs, holds and transfers of a call that never ends', () => {
  const pbx = new Feed()
  const caller = { Channel: 'PJSIP/trunk-1', Uniqueid: '1.1', Linkedid: '1.1' }
  pbx.event('Newchannel', caller)
  for (let number = 0; number < 3_000; number++) {
    const leg = { Channel: `PJSIP/agent-${number}`, Uniqueid: `2.${number}`, Linkedid: '1.1' }
    pbx.event('Newchannel', leg)
    pbx.event('DialBegin', { ...caller, DestChannel: leg.Channel, DestUniqueid: leg.Uniqueid, DestLinkedid: '1.1' })
    pbx.event('Hold', caller)
    pbx.event('Unhold', caller)
    pbx.event('QueueCallerJoin', { ...caller, Queue: `queue-${number % 7}`, Position: 1 })
    pbx.event('QueueCallerLeave', { ...caller, Queue: `queue-${number % 7}` })
    pbx.event('BlindTransfer', { TransfererUniqueid: leg.Uniqueid, TransfererChannel: leg.Channel, Extension: '200' })
    pbx.event('Hangup', leg)
    pbx.changes.length = 0
  }
  const kept = pbx.state.calls.get('1.1')
  expect(kept?.channels).toEqual(['1.1'])
  for (const list of [kept?.legs, kept?.holds, kept?.transfers, kept?.queues]) expect(list).toHaveLength(100)
  pbx.event('Hangup', caller)
  expect(pbx.records[0]?.channels.length).toBeLessThanOrEqual(1_000)
  expect(pbx.state.notes.size).toBe(0)
})
