import type { Channel } from './channel.ts'
import type { PbxCore } from './pbx-core.ts'

export interface TransferPbx extends PbxCore {
  redirect(
    places: readonly {
      readonly channel: Channel
      readonly context: string
      readonly exten: string
      readonly priority: number
    }[],
  ): void
}

/** Sends everyone whom a channel talks with elsewhere; the channel itself is hung up. */
export function blindTransfer(
  pbx: TransferPbx,
  channel: Channel,
  context: string,
  exten: string,
  { isExternal }: { readonly isExternal: boolean },
): void {
  const { bridge } = channel
  if (bridge === undefined) return
  const others = bridge.channels.filter((other) => other !== channel)
  const [transferee] = others
  pbx.emit({ type: 'hold-ended', channel })
  for (const other of others) pbx.setVariable(other, 'BLINDTRANSFER', channel.name)
  pbx.setVariable(channel, 'BLINDTRANSFER', others.map(({ name }) => name).join(','))
  for (const each of [channel, ...others]) pbx.unsetVariable(each, 'BRIDGEPEER')
  pbx.emit({
    type: 'blind-transferred',
    result: 'Success',
    transferer: channel,
    transferee,
    bridge,
    context,
    exten,
    isExternal,
  })
  pbx.redirect(others.map((other) => ({ channel: other, context, exten, priority: 1 })))
}
