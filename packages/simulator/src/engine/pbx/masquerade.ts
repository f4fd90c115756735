import type { Channel } from './channel.ts'
import type { PbxCore } from './pbx-core.ts'

/**
 * A channel takes the place of another one, as Asterisk did before 12 to move a call: the device goes over to the structure
 * of the other channel. The one that a device has keeps its name and gets the other's Uniqueid; what is left is a channel
 * with the name `OTHER<ZOMBIE>` and the device's first Uniqueid, which then hangs up (main/channel.c, line 4158, 1.4.44).
 */
export function masquerade(pbx: PbxCore, device: Channel, other: Channel): void {
  const [name, place] = [device.name, other.name]
  const [ofDevice, ofOther] = [device.uniqueid, other.uniqueid]
  const renamed = (from: string, to: string, uniqueid: string): void =>
    pbx.emit({ type: 'renamed', from, to, uniqueid })
  renamed(name, `${name}<MASQ>`, ofDevice)
  renamed(place, name, ofOther)
  renamed(`${name}<MASQ>`, `${place}<ZOMBIE>`, ofDevice)
  pbx.channels.delete(device)
  pbx.channels.rename(other, `${place}<ZOMBIE>`, ofDevice)
  pbx.channels.rename(device, name, ofOther)
  pbx.emit({ type: 'caller-id-changed', channel: device })
}
