import type { Message } from '@openami/bindings'
import { putIntoBridge, removeBridge, removeFromBridge } from '../calls/bridging.ts'
import type { Bridge } from '../model/index.ts'
import type { PbxState } from '../state/pbx-state.ts'
import { agentsTalk } from './agents.ts'
import type { Handler, Handlers } from './handler.ts'
import { shown, text } from './headers.ts'
import { takenOut } from './queue-counts.ts'
import { channelOf, relinked } from './snapshot.ts'

function bridgeOf(state: PbxState, event: Message, at: number): Bridge | undefined {
  const id = text(event, 'BridgeUniqueid')
  if (id === undefined) {
    state.surprise('incomplete', event.name, `${event.name} has no BridgeUniqueid`, at)
    return undefined
  }
  const known = state.bridges.get(id)
  const fields = {
    type: text(event, 'BridgeType'),
    technology: text(event, 'BridgeTechnology'),
    creator: shown(event, 'BridgeCreator'),
    name: shown(event, 'BridgeName'),
  }
  if (known !== undefined) return state.bridges.update(id, fields, at)
  // While held events are taken, it may have been destroyed before the lists were read, and BridgeDestroy follows.
  const since = event.name === 'BridgeCreate' ? at : 'unknown'
  state.bridges.add(id, { id, ...fields, channels: [], since }, at)
  return state.bridges.get(id)
}

const created: Handler = (state, event, at) => {
  bridgeOf(state, event, at)
}

const entered: Handler = (state, event, at) => {
  const channel = channelOf(state, event, at)
  const bridge = bridgeOf(state, event, at)
  if (channel === undefined || bridge === undefined) return
  putIntoBridge(state, channel, bridge, at)
  takenOut(state, channel, bridge.id, at)
  if (sharesLinkedId(bridge) && channel.linkedId !== undefined)
    for (const id of state.bridges.get(bridge.id)?.channels ?? []) {
      const other = id === text(event, 'SwapUniqueid') ? undefined : state.channels.get(id)
      if (other !== undefined) relinked(state, other, channel.linkedId, at)
    }
  agentsTalk(state, at)
}

/** In such a bridge the oldest Linkedid becomes that of all when one enters, and only the event of that one says so. */
function sharesLinkedId({ type }: Bridge): boolean {
  return type === 'basic' || type === 'stasis'
}

const left: Handler = (state, event, at) => {
  const channel = channelOf(state, event, at)
  const bridge = state.bridges.get(text(event, 'BridgeUniqueid') ?? '')
  // After a move to another bridge, the leave of the first one may follow.
  if (channel !== undefined && bridge !== undefined && channel.bridge === bridge.id)
    removeFromBridge(state, channel, at)
  agentsTalk(state, at)
}

const destroyed: Handler = (state, event, at) => {
  const bridge = state.bridges.get(text(event, 'BridgeUniqueid') ?? '')
  if (bridge !== undefined) removeBridge(state, bridge, at)
  agentsTalk(state, at)
}

/** The channels of one bridge move to another: BridgeLeave and BridgeEnter of each follow. */
const merged: Handler = () => undefined

export const bridgeEvents: Handlers = {
  BridgeCreate: created,
  BridgeEnter: entered,
  BridgeLeave: left,
  BridgeDestroy: destroyed,
  BridgeMerge: merged,
}
