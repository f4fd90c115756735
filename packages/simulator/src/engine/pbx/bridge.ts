import type { Channel, ChannelBridge } from './channel.ts'
import type { PbxCore } from './pbx-core.ts'

/** Channels that hear each other. */
export class Bridge implements ChannelBridge {
  readonly id: string
  readonly type: ChannelBridge['type']
  readonly technology: string
  readonly name: string
  readonly creator: string
  readonly channels: Channel[] = []
  /** All channels that ever were in it, in order. */
  readonly everyone: Channel[] = []
  /** Called when a channel leaves, for whatever reason. */
  onLeave: ((channel: Channel) => void) | undefined
  readonly #pbx: PbxCore

  constructor(pbx: PbxCore, type: ChannelBridge['type'], named?: { creator: string; name: string }) {
    this.#pbx = pbx
    this.id = pbx.newUuid()
    this.type = type
    this.technology = type === 'basic' ? 'simple_bridge' : type === 'parking' ? 'holding_bridge' : 'softmix'
    this.creator = named?.creator ?? '<unknown>'
    this.name = named?.name ?? '<unknown>'
    pbx.bridges.add(this)
    pbx.emit({ type: 'bridge-created', bridge: this })
  }

  enter(channel: Channel): void {
    this.channels.push(channel)
    this.everyone.push(channel)
    channel.bridge = this
    this.#pbx.emit({ type: 'bridge-entered', bridge: this, channel })
  }

  /** Takes one channel out; the last one out ends the bridge. */
  leave(channel: Channel): void {
    const index = this.channels.indexOf(channel)
    if (index === -1) return
    this.channels.splice(index, 1)
    channel.bridge = undefined
    this.#pbx.emit({ type: 'bridge-left', bridge: this, channel })
    if (this.channels.length === 0 && this.type !== 'parking') {
      this.#pbx.bridges.delete(this)
      this.#pbx.emit({ type: 'bridge-destroyed', bridge: this })
    }
    this.onLeave?.(channel)
  }
}
