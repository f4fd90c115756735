import type { Call } from './applications.ts'
import { Bridge } from './bridge.ts'
import type { Pbx } from './pbx.ts'

/** Rooms by name: the first caller opens one, the last closes it. */
export class Conferences {
  readonly #pbx: Pbx
  readonly #rooms = new Map<string, Bridge>()

  constructor(pbx: Pbx) {
    this.#pbx = pbx
  }

  /** Stays until the caller goes. */
  join({ channel, data }: Call): () => void {
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
