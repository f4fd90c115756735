import { Bridge } from './bridge.ts'
import type { CallerId, Channel, Place } from './channel.ts'
import { takeFromCall } from './hangup.ts'
import { isSame } from './introduce.ts'
import type { PbxCore } from './pbx-core.ts'

/** Why the caller has left: it went itself, or the called party did. */
export type Left = 'caller' | 'called'

/**
 * Connects a caller with the party that was called. When one leaves the other does, too: the called party is hung up,
 * `after` continues with the caller. A called party that has not hung up continues at `leftTo`, where that is given.
 */
export function connect(
  pbx: PbxCore,
  caller: Channel,
  called: Channel,
  after: (left: Left) => void,
  leftTo?: Place,
): Bridge {
  const bridge = new Bridge(pbx, 'basic')
  bridge.enter(called)
  bridge.enter(caller)
  called.onBridgeLeft = () => {
    called.onBridgeLeft = undefined
    if (called.run !== undefined) return
    if (leftTo === undefined || called.ending) pbx.hangUp(called)
    else pbx.startDialplan(called, leftTo.context, leftTo.exten, leftTo.priority)
  }
  caller.onBridgeLeft = (dissolved) => {
    caller.onBridgeLeft = undefined
    after(dissolved ? 'called' : 'caller')
  }
  return bridge
}

/** Connects channels that do something else; after that each continues with its dialplan, or is hung up. */
export function connectChannels(pbx: PbxCore, first: Channel, second: Channel): void {
  for (const channel of [first, second]) detach(pbx, channel)
  const bridge = new Bridge(pbx, 'basic')
  bridge.enter(first)
  bridge.enter(second)
  exchangeParties(pbx, first, second)
}

/** Takes a channel away from what it does now. */
export function detach(pbx: PbxCore, channel: Channel): void {
  if (takeFromCall(channel))
    channel.onSignal = (signal) => {
      if (signal !== 'answer') return
      channel.onSignal = undefined
      pbx.emit({ type: 'dial-ended', dest: channel, status: 'ANSWER' })
    }
  const { bridge, run } = channel
  if (bridge !== undefined) {
    bridge.release(channel)
    if (channel.onBridgeLeft !== undefined) return
  } else run?.suspend(() => channel.bridge?.leave(channel))
  channel.onBridgeLeft = () => {
    channel.onBridgeLeft = undefined
    if (channel.ending) return
    if (channel.run === undefined || channel.hangingUp) pbx.hangUp(channel)
    else channel.run.resume()
  }
}

/** Each of two that are connected learns who the other one is. */
export function exchangeParties(pbx: PbxCore, first: Channel, second: Channel): void {
  const [one, two] = [first.callerId, second.callerId]
  if (two.num !== '' || two.name !== '') learn(pbx, first, two)
  if (one.num !== '' || one.name !== '') learn(pbx, second, one)
}

/** One end of a call hears who the other one is; through a Local channel its other half does, too. */
export function learn(pbx: PbxCore, channel: Channel, other: CallerId): void {
  if (channel.half !== undefined) channel.half.learntCallerId = other
  if (isSame(channel.connected, other)) return
  channel.connected = other
  pbx.emit({ type: 'connected-line-changed', channel })
}
