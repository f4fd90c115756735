import { compareReleases } from '@openami/bindings'
import { options } from '../dialplan/option-letters.ts'
import { Bridge } from '../pbx/bridge.ts'
import { detach, exchangeParties } from '../pbx/call-bridge.ts'
import type { Channel } from '../pbx/channel.ts'
import { walkedChannels } from '../pbx/channel-order.ts'
import { continuation } from '../pbx/continuation.ts'
import { type Application, type Applications, argumentsOf, type Call } from './application.ts'

const creator = 'BridgeWait'

/** Bridges that a channel joins by itself. */
export const bridgingApplications: Applications = {
  /** `name,role,options`: waits with others that do not hear it, until it is taken away or its time is over. */
  BridgeWait(call) {
    const { pbx, channel, finish } = call
    const [name = '', role = '', flags] = argumentsOf(call)
    const found = options(flags)
    const seconds = found.has('S') ? Number.parseInt(found.get('S') ?? '', 10) : 0
    if (!['', 'participant', 'announcer'].includes(role)) return refuse(call)
    if (channel.state !== 6 && !found.has('n')) pbx.answer(channel)
    if (found.has('S') && !(seconds > 0)) return refuse(call)
    if (role !== 'announcer' && found.has('e') && !/^[mrshn]/.test(found.get('e') ?? '')) return refuse(call)
    const bridge = waitingBridge(call, name === '' ? 'default' : name)
    const leaves = join(call, bridge, () => {
      timer?.cancel()
      finish(channel.ending ? 'hangup' : 'next')
    })
    const timer = seconds > 0 ? pbx.host.clock.after(seconds * 1_000, () => bridge.leave(channel)) : undefined
    return () => {
      timer?.cancel()
      leaves()
    }
  },
  /** `channel,options`: takes a channel away from what it does, and connects with it. */
  Bridge(call) {
    const { pbx, channel, finish } = call
    const [beginning = '', flags] = argumentsOf(call)
    const found = options(flags)
    const other = channelOf(call, beginning)
    if (other === undefined || other === channel) {
      pbx.setVariable(channel, 'BRIDGERESULT', other === undefined ? 'NONEXISTENT' : 'LOOP')
      finish('next')
      return undefined
    }
    if (channel.state !== 6 && !found.has('n')) pbx.answer(channel)
    const place = continuation(call, found)
    detach(pbx, other)
    const goesOn = other.onBridgeLeft
    other.onBridgeLeft = (dissolved) => {
      other.onBridgeLeft = undefined
      if (other.ending || (place === undefined && found.has('x'))) pbx.hangUp(other)
      else if (place === undefined) goesOn?.(dissolved)
      else pbx.redirect([{ channel: other, ...place }])
    }
    const bridge = new Bridge(pbx, 'basic')
    bridge.enter(other)
    const limit = Number.parseInt(found.get('L') ?? '', 10)
    const timer = limit > 0 ? pbx.host.clock.after(limit, () => bridge.dissolve()) : undefined
    const leaves = join(call, bridge, () => {
      timer?.cancel()
      for (const party of [channel, other]) pbx.features.forget(party)
      if (!channel.gone) pbx.setVariable(channel, 'BRIDGERESULT', 'SUCCESS')
      finish(channel.ending ? 'hangup' : 'next')
    })
    exchangeParties(pbx, other, channel)
    pbx.features.allow(channel, other, found)
    return () => {
      timer?.cancel()
      leaves()
      pbx.setVariable(channel, 'BRIDGERESULT', 'SUCCESS')
    }
  },
  /** `channel`: joins the bridge of a channel, of which the beginning of the name is enough. */
  BridgeAdd(call) {
    const { pbx, channel, data, finish } = call
    if (channel.state !== 6) pbx.answer(channel)
    const other = channelOf(call, data)
    const bridge = [...pbx.bridges].find((each): each is Bridge => each === other?.bridge)
    const result = other === undefined ? 'NONEXISTENT' : other === channel ? 'LOOP' : 'FAILURE'
    // Before 18 a failure hung up, and nothing told of it.
    const tells = compareReleases(pbx.release, '18') >= 0
    if (bridge === undefined || result === 'LOOP') {
      if (!tells) return refuse(call)
      pbx.setVariable(channel, 'BRIDGERESULT', result)
      finish('next')
      return undefined
    }
    return join(call, bridge, () => {
      if (tells && !channel.gone) pbx.setVariable(channel, 'BRIDGERESULT', 'SUCCESS')
      finish(channel.ending ? 'hangup' : 'next')
    })
  },
}

/** The channel whose name begins like this. */
function channelOf({ pbx }: Call, text: string): Channel | undefined {
  const beginning = text.toLowerCase()
  if (text === '') return undefined
  return walkedChannels(pbx).find(({ name }) => name.toLowerCase().startsWith(beginning)) ?? pbx.channel(text)
}

/** Enters a bridge; `left` is called when the channel has left it. Gives back what takes it out. */
function join({ channel }: Call, bridge: Bridge, left: () => void): () => void {
  channel.onBridgeLeft = () => {
    channel.onBridgeLeft = undefined
    left()
  }
  bridge.enter(channel)
  return () => {
    channel.onBridgeLeft = undefined
    bridge.leave(channel)
  }
}

function waitingBridge({ pbx }: Call, name: string): Bridge {
  const known = pbx.waitingBridges.get(name)
  if (known !== undefined) return known
  const bridge = new Bridge(pbx, 'base', { creator, name, holds: true })
  bridge.onLeave = () => {
    if (bridge.size === 0) pbx.waitingBridges.delete(name)
  }
  pbx.waitingBridges.set(name, bridge)
  return bridge
}

function refuse({ finish }: Call): ReturnType<Application> {
  finish('hangup')
  return undefined
}
