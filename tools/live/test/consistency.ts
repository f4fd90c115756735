import type { PbxState } from '@openami/live'

/** What contradicts itself within the state, in words; none where it is right. */
export function contradictions(state: PbxState): string[] {
  const found: string[] = []
  const check = (holds: boolean, what: string): void => {
    if (!holds) found.push(what)
  }
  const { channels, calls, bridges, queues, conferences, parked } = state
  for (const channel of channels.map.values()) {
    check(calls.get(channel.call)?.channels.includes(channel.id) === true, `call of ${channel.name} lacks it`)
    check(state.channelIds.get(channel.name) === channel.id, `${channel.name} is not found by its name`)
    if (channel.bridge !== undefined)
      check(bridges.get(channel.bridge)?.channels.includes(channel.id) === true, `bridge of ${channel.name} lacks it`)
  }
  check(state.channelIds.size <= channels.map.size, 'names of channels that are gone')
  for (const call of calls.map.values()) {
    check(call.channels.length > 0, `call ${call.id} has no channel`)
    check(new Set(call.channels).size === call.channels.length, `call ${call.id} has a channel twice`)
    for (const id of call.channels)
      check(channels.get(id)?.call === call.id, `call ${call.id} has ${id}, which is elsewhere`)
    check(call.onHold === call.holds.some(({ to }) => to === undefined), `call ${call.id} is on hold`)
    check(state.notes.has(call.id), `call ${call.id} has no notes`)
  }
  check(state.notes.size === calls.map.size, 'notes of calls that are over')
  for (const [gone, kept] of state.merged) {
    check(calls.get(kept) !== undefined, `${gone} became part of ${kept}, which is over`)
    check(calls.get(gone) === undefined, `${gone} became part of ${kept}, and is there`)
  }
  for (const bridge of bridges.map.values())
    for (const id of bridge.channels) check(channels.get(id)?.bridge === bridge.id, `bridge ${bridge.id} has ${id}`)
  for (const queue of queues.map.values()) {
    check(
      queue.callers.every(({ position }, index) => position === index + 1),
      `positions of ${queue.name}`,
    )
    for (const { channel } of queue.callers) check(channels.get(channel) !== undefined, `${queue.name} has ${channel}`)
    const unreachable = queue.members.filter((one) => one.state === 'UNAVAILABLE' || one.state === 'INVALID')
    check(queue.loggedIn === queue.members.length - unreachable.length, `members of ${queue.name} that are logged in`)
    check(queue.available <= queue.loggedIn, `members of ${queue.name} that are available`)
  }
  for (const conference of conferences.map.values())
    for (const { channel } of conference.participants)
      check(channels.get(channel) !== undefined, `conference ${conference.name} has ${channel}`)
  for (const { id, channel } of parked.map.values())
    check(channel === undefined || channels.get(channel) !== undefined, `${id} has ${channel}`)
  return found
}

/** What lists can tell of the state. */
export function visible(state: PbxState) {
  const byId = <T>(map: ReadonlyMap<string, T>, of: (value: T) => unknown): unknown =>
    Object.fromEntries([...map].sort(([one], [other]) => (one < other ? -1 : 1)).map(([id, value]) => [id, of(value)]))
  const isModern = [...state.channels.map.values()].some(({ linkedId }) => linkedId !== undefined)
  return {
    channels: byId(
      state.channels.map,
      ({ since, answeredAt, onHold, recording, call, linkedId, bridge, ...channel }) => ({
        ...channel,
        // Up to Asterisk 11, lists tell neither the call nor the id of the bridge.
        ...(isModern && { call, bridge }),
        partners: state.bridges.get(bridge ?? '')?.channels.toSorted(),
      }),
    ),
    bridges: byId(state.bridges.map, ({ since, id, channels, ...bridge }) => ({
      ...(isModern ? { id, ...bridge } : {}),
      channels: channels.toSorted(),
    })),
    queues: byId(state.queues.map, ({ callers, members, ...queue }) => ({
      ...queue,
      callers: callers.map(({ since, ...caller }) => caller),
      members: members.toSorted((one, other) => (one.interface < other.interface ? -1 : 1)),
    })),
    agents: byId(state.agents.map, ({ since, rawState, ...agent }) => agent),
    conferences: byId(state.conferences.map, ({ since, recording, participants, ...conference }) => ({
      ...conference,
      participants: participants.map(({ channel, admin, marked, muted }) => ({ channel, admin, marked, muted })),
    })),
    parked: byId(state.parked.map, ({ since, until, ...parked }) => parked),
    devices: byId(state.devices.map, (device) => device),
    extensions: byId(state.extensions.map, (extension) => extension),
  }
}
