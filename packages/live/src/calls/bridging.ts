import type { Bridge, Channel } from '../model/index.ts'
import type { PbxState } from '../state/pbx-state.ts'
import { answer } from './progress.ts'
import { queueCallParts, unseenQueueCallParts } from './queue-visits.ts'

/** Bridges in which channels wait, each for itself: none hears another one. */
function isHolding({ type, technology }: Bridge): boolean {
  return technology === 'holding_bridge' || type === 'parking' || type === 'holding'
}

/** Up to Asterisk 11, a bridge is two channels that have each other. */
export function pairId(one: Channel, other: Channel): string {
  return `${one.id}+${other.id}`
}

function isPair({ id, technology }: Bridge): boolean {
  return technology === undefined && id.includes('+')
}

/** Whether the channel and another one hear each other. */
export function isConnected(state: PbxState, id: string): boolean {
  const channel = state.channels.get(id)
  const bridge = channel?.bridge === undefined ? undefined : state.bridges.get(channel.bridge)
  return bridge !== undefined && bridge.channels.length > 1 && !isHolding(bridge)
}

export function putIntoBridge(state: PbxState, channel: Channel, bridge: Bridge, at: number): void {
  if (channel.bridge === bridge.id) return
  if (channel.bridge !== undefined) removeFromBridge(state, channel, at)
  state.channels.update(channel.id, { bridge: bridge.id }, at)
  const channels = bridge.channels.includes(channel.id) ? bridge.channels : [...bridge.channels, channel.id]
  state.bridges.update(bridge.id, { channels }, at)
  if (channels.length < 2 || isHolding(bridge)) return
  for (const id of channels) {
    const talking = state.channels.get(id)
    if (talking !== undefined) answer(state, talking, at)
  }
}

export function removeFromBridge(state: PbxState, channel: Channel, at: number): void {
  const bridge = channel.bridge === undefined ? undefined : state.bridges.get(channel.bridge)
  state.channels.update(channel.id, { bridge: undefined }, at)
  if (bridge === undefined) return
  if (isPair(bridge)) removeBridge(state, bridge, at)
  else state.bridges.update(bridge.id, { channels: bridge.channels.filter((id) => id !== channel.id) }, at)
}

export function removeBridge(state: PbxState, bridge: Bridge, at: number): void {
  for (const id of bridge.channels) {
    const channel = state.channels.update(id, { bridge: undefined }, at)
    if (channel === undefined || !isPair(bridge)) continue
    queueCallParts(state, channel)
    unseenQueueCallParts(state, channel)
  }
  state.bridges.remove(bridge.id, at)
}
