import { pairId, putIntoBridge, removeBridge } from '../calls/bridging.ts'
import { linkCalls } from '../calls/membership.ts'
import { queueCallParts } from '../calls/queue-visits.ts'
import type { Channel } from '../model/index.ts'
import type { PbxState } from '../state/pbx-state.ts'
import { agentsTalk } from './agents.ts'
import type { Handler, Handlers } from './handler.ts'
import { text } from './headers.ts'

/*
 * Before Asterisk 12 a bridge has no name: Link and Unlink (up to 1.4), Bridge with its Bridgestate (1.6 to 11) say which
 * two channels are joined.
 */

const join: Handler = (state, event, at) => {
  if (/^unlink$/i.test(event.get('Bridgestate') ?? '')) {
    part(state, event, at)
    return
  }
  const [one, other] = pair(state, event)
  if (one === undefined || other === undefined) return
  linkCalls(state, one, other, at)
  const id = pairId(one, other)
  if (state.bridges.get(id) === undefined) {
    // A channel has one partner: a bridge that ended without a word, in a masquerade, ends now.
    for (const { bridge } of [one, other]) leave(state, bridge, at)
    const added = { id, type: 'basic', technology: undefined, creator: undefined, name: undefined, since: at }
    state.bridges.add(id, { ...added, channels: [] }, at)
  }
  for (const { id: channel } of [one, other]) {
    const now = state.channels.get(channel)
    const bridge = state.bridges.get(id)
    if (now !== undefined && bridge !== undefined) putIntoBridge(state, now, bridge, at)
  }
  agentsTalk(state, at)
}

const part: Handler = (state, event, at) => {
  const [one, other] = pair(state, event)
  if (one !== undefined && one.bridge === other?.bridge) leave(state, one.bridge, at)
  agentsTalk(state, at)
}

function leave(state: PbxState, id: string | undefined, at: number): void {
  const bridge = id === undefined ? undefined : state.bridges.get(id)
  if (bridge !== undefined) removeBridge(state, bridge, at)
}

function pair(state: PbxState, event: Parameters<Handler>[1]): readonly [Channel | undefined, Channel | undefined] {
  const find = (side: 1 | 2): Channel | undefined =>
    state.channels.get(text(event, `Uniqueid${side}`) ?? '') ?? state.channelNamed(text(event, `Channel${side}`))
  return [find(1), find(2)]
}

/** The two ends of a Local channel; from 12 on their Linkedid says so. */
const localBridge: Handler = (state, event, at) => {
  const one = state.channels.get(text(event, 'Uniqueid1', 'LocalOneUniqueid') ?? '')
  const two = state.channels.get(text(event, 'Uniqueid2', 'LocalTwoUniqueid') ?? '')
  linkCalls(state, one, two, at)
}

/** Three Renames follow, and take one channel's device over to the other. */
const masquerade: Handler = (state, event, at) => {
  const clone = state.channelNamed(text(event, 'Clone'))
  if (clone !== undefined) queueCallParts(state, clone)
  linkCalls(state, clone, state.channelNamed(text(event, 'Original')), at)
}

export const olderBridgeEvents: Handlers = {
  Link: join,
  Bridge: join,
  BridgeExec: () => undefined,
  Unlink: part,
  LocalBridge: localBridge,
  Masquerade: masquerade,
}
