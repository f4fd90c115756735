import { Bridge } from './bridge.ts'
import type { Channel } from './channel.ts'
import type { PbxCore } from './pbx-core.ts'

/** Conferences by name: the first caller opens one, the last closes it. */
export class Conferences {
  readonly #pbx: PbxCore
  readonly #rooms = new Map<string, Bridge>()

  constructor(pbx: PbxCore) {
    this.#pbx = pbx
  }

  /** Runs until the caller leaves. */
  join(channel: Channel, data: string): () => void {
    const name = data.split(',')[0] ?? ''
    if (channel.state !== 6) this.#pbx.answer(channel)
    let room = this.#rooms.get(name)
    if (room === undefined) {
      room = new Bridge(this.#pbx, 'base', { creator: 'ConfBridge', name })
      this.#rooms.set(name, room)
    }
    const bridge = room
    bridge.enter(channel)
    return () => {
      bridge.leave(channel)
      if (bridge.channels.length === 0) this.#rooms.delete(name)
    }
  }
}
