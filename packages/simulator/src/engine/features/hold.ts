import type { Channel, ChannelBridge } from '../pbx/channel.ts'
import { startMusic, stopMusic } from '../pbx/music.ts'
import type { PbxCore } from '../pbx/pbx-core.ts'

/** A party puts its call on hold: the others hear music, of the class that it asks for. */
export function holdOthers(pbx: PbxCore, channel: Channel, musicClass?: string): void {
  if (channel.gone) return
  channel.onHold = true
  pbx.emit({ type: 'held', channel, musicClass })
  for (const other of channel.bridge?.channels ?? []) {
    if (other === channel) continue
    other.isHeld = true
    startMusic(pbx, other, musicClass ?? '')
  }
}

/** The others hear it again; also where it has left them meanwhile. */
export function unholdOthers(pbx: PbxCore, channel: Channel | undefined, bridge?: ChannelBridge): void {
  if (channel?.onHold && !channel.gone) {
    channel.onHold = false
    pbx.emit({ type: 'unheld', channel })
  }
  for (const other of (bridge ?? channel?.bridge)?.channels ?? []) {
    if (other === channel || !other.isHeld) continue
    other.isHeld = false
    stopMusic(pbx, other)
  }
}
