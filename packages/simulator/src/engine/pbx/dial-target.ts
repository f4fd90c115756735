import type { Channel, Signal } from './channel.ts'
import type { PbxCore } from './pbx-core.ts'
import { dialledPhone, type PhoneScript } from './phone.ts'

/** Uniqueids that channels are to have. */
export interface ChannelIds {
  readonly uniqueid?: string | undefined
  /** Of the second half of a Local channel. */
  readonly other?: string | undefined
}

export interface OutgoingOptions {
  readonly ids?: ChannelIds
  readonly linkedid?: string | undefined
  readonly accountCode?: string
  /** Name that the called channel shows as its application: `AppDial`, `AppDial2`, `AppQueue`. */
  readonly application: string
  readonly onSignal: (signal: Signal) => void
}

/** A call that goes out to a phone or into the dialplan. */
export interface Outgoing {
  readonly channel: Channel
  /** Rings the other end. False where there is no device to ring. */
  start(): boolean
}

/** Channels of one call: a Local channel that calls itself would create them without limit. */
const maxLinked = 1_000

/** Prepares a call to `technology/resource`; undefined if the server cannot create a channel for it. */
export function prepare(
  pbx: PbxCore,
  technology: string,
  resource: string,
  options: OutgoingOptions,
): Outgoing | undefined {
  const { uniqueid } = options.ids ?? {}
  if (uniqueid !== undefined && pbx.channel(uniqueid) !== undefined) return undefined
  if (options.linkedid !== undefined && pbx.channels.linked(options.linkedid) >= maxLinked) return undefined
  return technology.toLowerCase() === 'local'
    ? prepareLocal(pbx, resource, options)
    : preparePhone(pbx, technology, resource, options)
}

/** `exten@context/options`: two channels back to back, the second of which walks the dialplan. */
function prepareLocal(pbx: PbxCore, resource: string, options: OutgoingOptions): Outgoing | undefined {
  const [place = '', flags = ''] = resource.split('/')
  const [exten = '', context = 'default'] = place.split('@')
  const exists = pbx.dialplan.step(context, exten, 1) !== undefined
  if (!exists && !pbx.makesLocalWithoutExtension) return undefined
  const device = `Local/${place}`
  const { uniqueid, other = uniqueid && `${uniqueid};2` } = options.ids ?? {}
  const call = pbx.nextCall()
  const shared = { context, exten, ...(options.accountCode === undefined ? {} : { accountCode: options.accountCode }) }
  const one = pbx.createChannel({
    ...shared,
    name: pbx.channelName(device, call, 1),
    state: 0,
    linkedid: options.linkedid,
    uniqueid,
  })
  if (other !== undefined && pbx.channel(other) !== undefined) {
    pbx.hangUp(one)
    return undefined
  }
  const two = pbx.createChannel({
    ...shared,
    name: pbx.channelName(device, call, 2),
    state: 4,
    linkedid: one.linkedid,
    uniqueid: other,
  })
  one.half = two
  two.half = one
  one.onSignal = options.onSignal
  pbx.showOutgoing(one, options.application)
  return {
    channel: one,
    start() {
      if (!exists) {
        two.half = undefined
        one.half = undefined
        pbx.hangUp(two)
        return false
      }
      two.callerId = one.connected
      two.connected = one.callerId
      pbx.emit({ type: 'local-bridged', one, two, context, exten, optimizes: !flags.includes('n') })
      pbx.startDialplan(two, context, exten, 1)
      return true
    },
  }
}

function preparePhone(
  pbx: PbxCore,
  technology: string,
  resource: string,
  options: OutgoingOptions,
): Outgoing | undefined {
  const dialled = dialledPhone((device) => pbx.phone(device), technology, resource)
  if (dialled === undefined || !dialled.phone.registered) return undefined
  const { phone, number } = dialled
  const channel = pbx.createChannel({
    name: pbx.channelName(phone.device, pbx.nextCall()),
    state: 0,
    context: 'default',
    exten: 's',
    linkedid: options.linkedid,
    uniqueid: options.ids?.uniqueid,
    ...(options.accountCode === undefined ? {} : { accountCode: options.accountCode }),
  })
  channel.onSignal = options.onSignal
  pbx.showOutgoing(channel, options.application)
  return {
    channel,
    start() {
      ring(pbx, channel, phone.scriptFor(number))
      return true
    },
  }
}

function ring(pbx: PbxCore, channel: Channel, { behaviour, ringTime }: PhoneScript): void {
  const { clock } = pbx.host
  channel.phone = clock.after(pbx.latency, () => {
    if (behaviour === 'busy') return give(channel, 'busy', 17)
    if (behaviour === 'congestion') return give(channel, 'congestion', 34)
    if (behaviour === 'rejects') return pbx.hangUp(channel, 21)
    pbx.setState(channel, 5)
    channel.onSignal?.('ringing')
    if (behaviour === 'answers') {
      channel.phone = clock.after(ringTime, () => {
        pbx.setState(channel, 6)
        channel.onSignal?.('answer')
      })
    }
  })
}

function give(channel: Channel, signal: 'busy' | 'congestion', cause: number): void {
  if (channel.gone) return
  channel.hangupCause = cause
  channel.onSignal?.(signal)
}
