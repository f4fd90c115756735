import type { Timer } from '../clock.ts'
import { Bridge } from './bridge.ts'
import type { Channel } from './channel.ts'
import type { ParkedCall } from './parked-call.ts'
import type { PbxCore } from './pbx-core.ts'

const lot = { name: 'default', first: 701, last: 720, timeout: 45_000 } as const

/** One parking lot. A call that stays too long is hung up. */
export class Parking {
  readonly name = lot.name
  readonly first = lot.first
  readonly last = lot.last
  readonly seconds = lot.timeout / 1000
  readonly calls: ParkedCall[] = []
  readonly #pbx: PbxCore
  readonly #timers = new Map<Channel, Timer>()
  #bridge: Bridge | undefined

  constructor(pbx: PbxCore) {
    this.#pbx = pbx
  }

  /** Undefined if the lot is full. `timeout` in milliseconds. */
  park(channel: Channel, timeout: number = lot.timeout, parker: string = channel.device): ParkedCall | undefined {
    const { clock } = this.#pbx.host
    const taken = new Set(this.calls.map(({ space }) => space))
    let space: number = lot.first
    while (taken.has(space)) space++
    if (space > lot.last) return undefined
    const parkedAt = clock.now()
    const duration = (): number => Math.floor((clock.now() - parkedAt) / 1000)
    const remaining = (): number => Math.max(0, Math.round(timeout / 1000) - duration())
    const call = { channel, space, parker, parkedAt, timeout, duration, remaining }
    channel.bridge?.leave(channel)
    this.#bridge ??= new Bridge(this.#pbx, 'parking')
    this.calls.push(call)
    channel.onHangUp = () => this.#forget(channel)
    this.#pbx.emit({ type: 'parked', call })
    this.#bridge.enter(channel)
    this.#timers.set(
      channel,
      clock.after(timeout, () => this.#pbx.hangUp(channel)),
    )
    return call
  }

  /** The call is gone. */
  #forget(channel: Channel): void {
    const index = this.calls.findIndex((call) => call.channel === channel)
    const [call] = index === -1 ? [] : this.calls.splice(index, 1)
    if (call === undefined) return
    channel.onHangUp = undefined
    this.#timers.get(channel)?.cancel()
    this.#timers.delete(channel)
    this.#pbx.emit({ type: 'park-given-up', call })
    this.#bridge?.leave(channel)
  }
}
