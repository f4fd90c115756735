import type { Channel } from './channel.ts'
import type { Pbx } from './pbx.ts'

/** Sends everyone whom a channel talks with elsewhere; the channel itself is hung up. */
export function blindTransfer(pbx: Pbx, channel: Channel, context: string, exten: string): void {
  const { bridge } = channel
  if (bridge === undefined) return
  const others = bridge.channels.filter((other) => other !== channel)
  const [transferee] = others
  pbx.emit({ type: 'hold-ended', channel })
  for (const other of others) pbx.setVariable(other, 'BLINDTRANSFER', channel.name)
  pbx.setVariable(channel, 'BLINDTRANSFER', others.map(({ name }) => name).join(','))
  for (const each of [channel, ...others]) pbx.unsetVariable(each, 'BRIDGEPEER')
  pbx.emit({ type: 'blind-transferred', transferer: channel, transferee, bridge, context, exten })
  pbx.redirect(others.map((other) => ({ channel: other, context, exten, priority: 1 })))
}
