import type { Message } from '@openami/bindings'
import { pairId, putIntoBridge, removeBridge, removeFromBridge } from '../calls/bridging.ts'
import { linkCalls } from '../calls/membership.ts'
import { legBegan } from '../calls/progress.ts'
import { removeChannel } from '../calls/removal.ts'
import { number, shown, text } from '../events/headers.ts'
import { addChannel, own, renameChannel, updateChannel } from '../events/snapshot.ts'
import { compareAges } from '../model/channel-names.ts'
import type { Bridge, Channel } from '../model/index.ts'
import type { PbxState } from '../state/pbx-state.ts'

/** Of CoreShowChannels, or of Status where that is missing. */
export function reconcileChannels(state: PbxState, items: readonly Message[], at: number): void {
  const listed = new Map<string, Message>()
  for (const item of [...items].sort(byAge)) {
    const id = text(item, 'Uniqueid')
    if (id !== undefined) listed.set(id, item)
  }
  // What is gone goes first: its name may be in use again.
  for (const channel of [...state.channels.map.values()])
    if (!listed.has(channel.id)) removeChannel(state, channel, at, { missed: true })
  for (const [id, item] of listed) {
    const known = state.channels.get(id)
    const channel =
      known === undefined
        ? addChannel(state, item, id, own, since(item, at), at)
        : updateChannel(state, renamed(state, known, item, at), item, own, at)
    const application = shown(item, 'Application')
    const exten = text(item, 'Extension')
    state.channels.update(
      id,
      {
        ...(item.has('Application') && { application, data: shown(item, 'ApplicationData', 'Data') }),
        ...(exten !== undefined && { exten }),
      },
      at,
    )
    if (known === undefined) dialled(state, channel, at)
  }
  for (const [id, item] of listed) {
    // Events may have given its name to another channel meanwhile.
    const name = state.channels.get(id)?.name
    if (name !== undefined) state.channelIds.set(name, id)
    joinBridges(state, id, item, listed, at)
  }
}

/** The list has any order, and who called is the first channel of a call. */
function byAge(one: Message, other: Message): number {
  return compareAges(text(one, 'Uniqueid') ?? '', text(other, 'Uniqueid') ?? '')
}

function renamed(state: PbxState, channel: Channel, item: Message, at: number): Channel {
  const name = text(item, 'Channel')
  if (name === undefined || name === channel.name) return channel
  renameChannel(state, channel, name, at)
  return state.channels.get(channel.id) ?? channel
}

/** A list shows which channel is dialled only by the application that it runs. */
function dialled(state: PbxState, channel: Channel, at: number): void {
  if (/^AppDial/.test(state.channels.get(channel.id)?.application ?? '')) legBegan(state, channel, undefined, at)
}

function joinBridges(
  state: PbxState,
  id: string,
  item: Message,
  listed: ReadonlyMap<string, Message>,
  at: number,
): void {
  const channel = state.channels.get(id)
  if (channel === undefined) return
  const named = text(item, 'BridgeID')
  if (named !== undefined) {
    if (state.bridges.get(named) === undefined) addBridge(state, { id: named }, at)
    joinBridge(state, id, named, at)
    return
  }
  // Up to 11 it names the other channel, 1.4 by its name alone.
  const other =
    state.channels.get(text(item, 'BridgedUniqueID') ?? '') ?? state.channelNamed(text(item, 'BridgedChannel', 'Link'))
  if (other === undefined || !listed.has(other.id)) {
    if (channel.bridge !== undefined) removeFromBridge(state, channel, at)
    return
  }
  linkCalls(state, channel, other, at)
  const [first, second] = [id, other.id].sort()
  const known = [pairId(channel, other), pairId(other, channel)].find((one) => state.bridges.get(one) !== undefined)
  const bridgeId = known ?? `${first}+${second}`
  if (known === undefined) addBridge(state, { id: bridgeId, type: 'basic' }, at)
  joinBridge(state, id, bridgeId, at)
}

function joinBridge(state: PbxState, channelId: string, bridgeId: string, at: number): void {
  const channel = state.channels.get(channelId)
  const bridge = state.bridges.get(bridgeId)
  if (channel !== undefined && bridge !== undefined) putIntoBridge(state, channel, bridge, at)
}

function addBridge(state: PbxState, fields: Partial<Bridge> & { readonly id: string }, at: number): void {
  const unnamed = { type: undefined, technology: undefined, creator: undefined, name: undefined }
  state.bridges.add(fields.id, { ...unnamed, channels: [], since: 'unknown', ...fields }, at)
}

/** Of BridgeList, each with its BridgeInfo where that was asked, and with what the channels say of their bridges. */
export function reconcileBridges(state: PbxState, items: readonly Message[], at: number): void {
  const listed = new Set<string>()
  let last: string | undefined
  for (const item of items) {
    if (item.name === 'BridgeInfoChannel') {
      if (last !== undefined) joinBridge(state, text(item, 'Uniqueid') ?? '', last, at)
      continue
    }
    const id = text(item, 'BridgeUniqueid')
    last = id
    if (id === undefined) continue
    listed.add(id)
    const fields = {
      type: text(item, 'BridgeType'),
      technology: text(item, 'BridgeTechnology'),
      creator: shown(item, 'BridgeCreator'),
      name: shown(item, 'BridgeName'),
    }
    if (state.bridges.get(id) === undefined) addBridge(state, { id, ...fields }, at)
    else state.bridges.update(id, fields, at)
  }
  // CoreShowChannels, which is read before, may have the channels of a bridge that is gone, and BridgeDestroy came before the lists.
  for (const bridge of [...state.bridges.map.values()]) if (!listed.has(bridge.id)) removeBridge(state, bridge, at)
}

/** When it began, by the age that the list gives in `HH:MM:SS` or in seconds. */
function since(item: Message, at: number): Channel['since'] {
  const clock = /^(\d+):(\d\d):(\d\d)$/.exec(text(item, 'Duration') ?? '')
  if (clock !== null) {
    const [hours = 0, minutes = 0, seconds = 0] = clock.slice(1).map(Number)
    return at - (hours * 3_600 + minutes * 60 + seconds) * 1_000
  }
  const seconds = number(item, 'Seconds')
  return seconds === undefined ? 'unknown' : at - seconds * 1_000
}
