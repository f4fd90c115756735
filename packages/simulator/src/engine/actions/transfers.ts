import { Bridge } from '../pbx/bridge.ts'
import { connectChannels } from '../pbx/call-bridge.ts'
import type { Channel } from '../pbx/channel.ts'
import { pressDigits } from '../pbx/press-digits.ts'
import { blindTransfer } from '../pbx/transfer.ts'
import type { Handler, Request } from '../request.ts'

/** Connecting channels, and sending the other end of a call elsewhere. */
export const transferActions: Readonly<Record<string, Handler>> = {
  Bridge(request) {
    const names = [request.get('Channel1'), request.get('Channel2')]
    if (names.includes('')) return request.error('Missing channel parameter in request')
    const [first, second] = names.map((name) => request.pbx.channel(name))
    if (first === undefined) return request.error(`Channel1 does not exist: ${names[0]}`)
    if (second === undefined) return request.error(`Channel2 does not exist: ${names[1]}`)
    for (const [at, channel] of [first, second].entries()) {
      if (!isFixed(channel)) continue
      new Bridge(request.pbx, 'basic').destroy()
      return request.error(`Unable to add Channel${at + 1} to bridge: ${channel.name}`)
    }
    if (first.ending || first === second) return request.error(`Unable to add Channel1 to bridge: ${first.name}`)
    if (second.ending) return request.error(`Unable to add Channel2 to bridge: ${second.name}`)
    request.ack('Channels have been bridged')
    connectChannels(request.pbx, first, second)
  },

  BlindTransfer(request) {
    const channel = transferer(request)
    if (channel === undefined) return
    const exten = request.get('Exten')
    const context = request.get('Context') || channel.context
    // Who waits in a conference or for calls is in a bridge that no transfer finds.
    const bridge = isFixed(channel) ? undefined : channel.bridge
    if (bridge === undefined || bridge.channels.length < 2) {
      const [result, transferee] = ['Invalid', undefined] as const
      const transfer = { result, transferer: channel, transferee, bridge, context, exten, isExternal: true }
      request.pbx.emit({ type: 'blind-transferred', ...transfer })
      request.error('Transfer invalid')
      return
    }
    request.ack('Transfer succeeded')
    blindTransfer(request.pbx, channel, context, exten, { isExternal: true })
  },

  Atxfer(request) {
    const channel = transferer(request)
    if (channel === undefined) return
    const { pbx } = request
    const { attendedTransfer } = pbx.features.settings
    if (attendedTransfer === '') return request.error('No attended transfer feature code found')
    request.ack('Atxfer successfully queued')
    const context = request.get('Context')
    if (context !== '') pbx.setVariable(channel, 'TRANSFER_CONTEXT', context)
    pressDigits(pbx, channel, attendedTransfer + request.get('Exten'))
  },

  CancelAtxfer(request) {
    const name = request.get('Channel')
    if (name === '') return request.error('No channel specified')
    const channel = request.pbx.channel(name)
    if (channel === undefined) return request.error('Channel specified does not exist')
    request.ack('CancelAtxfer successfully queued')
    pressDigits(request.pbx, channel, request.pbx.features.settings.abort)
  },

  LocalOptimizeAway(request) {
    const name = request.get('Channel')
    if (name === '') return request.error("'Channel' not specified.")
    const channel = request.pbx.channel(name)
    if (channel === undefined) return request.error('Channel does not exist.')
    if (channel.technology !== 'Local') return request.error('Unable to find channel')
    request.ack('Queued channel to be optimized away')
  },
}

function transferer(request: Request): Channel | undefined {
  const name = request.get('Channel')
  const channel = request.pbx.channel(name)
  if (name === '') request.error('No channel specified')
  else if (request.get('Exten') === '') request.error('No extension specified')
  else if (channel === undefined) request.error('Channel specified does not exist')
  else return channel
  return undefined
}

/** A participant stays in its conference, unless it is redirected. */
export function isFixed({ bridge }: Channel): boolean {
  return bridge?.creator === 'ConfBridge'
}
