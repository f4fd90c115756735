import { PbxState } from './pbx-state.ts'

/** A copy that changes without telling. Entities are shared, as they never change. */
export function copyState(state: PbxState): PbxState {
  const copy = new PbxState(() => undefined, state.options)
  const copyMap = <K, V>(from: ReadonlyMap<K, V>, to: Map<K, V>): void => {
    for (const [key, value] of from) to.set(key, value)
  }
  copyMap(state.channels.map, copy.channels.map)
  copyMap(state.calls.map, copy.calls.map)
  copyMap(state.bridges.map, copy.bridges.map)
  copyMap(state.queues.map, copy.queues.map)
  copyMap(state.agents.map, copy.agents.map)
  copyMap(state.conferences.map, copy.conferences.map)
  copyMap(state.parked.map, copy.parked.map)
  copyMap(state.devices.map, copy.devices.map)
  copyMap(state.extensions.map, copy.extensions.map)
  copyMap(state.presences.map, copy.presences.map)
  copyMap(state.registrations.map, copy.registrations.map)
  copyMap(state.mailboxes.map, copy.mailboxes.map)
  copyMap(state.channelIds, copy.channelIds)
  copyMap(state.merged, copy.merged)
  copyMap(state.memberCalls, copy.memberCalls)
  for (const [id, notes] of state.notes)
    copy.notes.set(id, { ...notes, channels: [...notes.channels], aliases: [...notes.aliases] })
  for (const id of state.ended) copy.ended.add(id)
  copy.adopts = state.adopts
  copy.counts = state.counts
  return copy
}
