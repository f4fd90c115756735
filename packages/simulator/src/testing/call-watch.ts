import type { Channel } from '../engine/pbx/channel.ts'
import type { PbxEvent } from '../engine/pbx/pbx-events.ts'

type Listener = (event: PbxEvent) => void

/** Tells of the events of single channels: however many are watched, an event costs the same. */
export class CallWatch {
  readonly #listeners = new Map<Channel, Set<Listener>>()

  /** Called with everything that happens in the PBX. */
  readonly observe: Listener = (event) => {
    if (!('channel' in event) || event.channel === undefined) return
    const listeners = this.#listeners.get(event.channel)
    if (listeners !== undefined) for (const listener of [...listeners]) listener(event)
  }

  /** Until it is hung up. */
  watch(channel: Channel, listener: Listener): void {
    const listeners = this.#listeners.get(channel) ?? new Set<Listener>()
    this.#listeners.set(channel, listeners)
    listeners.add(listener)
    if (listeners.size > 1) return
    listeners.add((event) => {
      if (event.type === 'hung-up') this.#listeners.delete(channel)
    })
  }
}
