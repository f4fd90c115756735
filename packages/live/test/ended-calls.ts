import { expect } from 'vitest'
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

/** Fails where a state keeps anything of so many calls that are over, or has not counted each. */
export function expectNothingKept(count: number): void {
  const pbx = new Feed()
  pbx.event('QueueMemberAdded', { Queue: 'support', Interface: 'PJSIP/agent', MemberName: 'agent', Status: 1 })
  let records = 0
  for (let number = 0; number < count; number++) {
    call(pbx, number)
    records += pbx.records.length
    pbx.changes.length = 0
    pbx.now += 10
  }
  expect(records).toBe(count)
  expect(sizes(pbx.state)).toEqual(Object.fromEntries(Object.keys(sizes(pbx.state)).map((name) => [name, 0])))
  expect(pbx.state.queues.get('support')).toMatchObject({
    callers: [],
    completed: count,
    members: [{ callsTaken: count }],
  })
  expect(pbx.state.queues.map.size).toBe(1)
}
