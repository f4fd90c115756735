import type { Channel, ChannelState } from './channel.ts'

/** How many channels to a device are in which kind of state. */
export interface DeviceUse {
  readonly ringing: number
  readonly busy: number
}

const unused: DeviceUse = { ringing: 0, busy: 0 }

/** All channels, with indexes for frequent lookups. */
export class ChannelTable {
  readonly #byName = new Map<string, Channel>()
  readonly #byUniqueid = new Map<string, Channel>()
  readonly #uses = new Map<string, { ringing: number; busy: number }>()
  readonly #linked = new Map<string, number>()

  get size(): number {
    return this.#byName.size
  }

  /** In the order in which they were made. */
  values(): IterableIterator<Channel> {
    return this.#byName.values()
  }

  [Symbol.iterator](): IterableIterator<Channel> {
    return this.values()
  }

  /** Without regard to case. */
  named(name: string): Channel | undefined {
    return this.#byName.get(name.toLowerCase())
  }

  withUniqueid(uniqueid: string): Channel | undefined {
    return this.#byUniqueid.get(uniqueid)
  }

  /** Channels with this Linkedid. */
  linked(linkedid: string): number {
    return this.#linked.get(linkedid) ?? 0
  }

  /** Of a device, without regard to case. */
  use(device: string): DeviceUse {
    return this.#uses.get(device.toLowerCase()) ?? unused
  }

  add(channel: Channel): void {
    this.#byName.set(channel.name.toLowerCase(), channel)
    this.#byUniqueid.set(channel.uniqueid, channel)
    this.#linked.set(channel.linkedid, this.linked(channel.linkedid) + 1)
    this.#count(channel, channel.state, 1)
  }

  delete(channel: Channel): void {
    if (!this.#byName.delete(channel.name.toLowerCase())) return
    if (this.#byUniqueid.get(channel.uniqueid) === channel) this.#byUniqueid.delete(channel.uniqueid)
    this.#unlink(channel)
    this.#count(channel, channel.state, -1)
  }

  /** Gives a channel another name and id, which no other channel has. */
  rename(channel: Channel, name: string, uniqueid: string): void {
    this.delete(channel)
    channel.name = name
    channel.uniqueid = uniqueid
    this.add(channel)
  }

  setLinkedid(channel: Channel, linkedid: string): void {
    const known = this.named(channel.name) === channel
    if (known) this.#unlink(channel)
    channel.linkedid = linkedid
    if (known) this.#linked.set(linkedid, this.linked(linkedid) + 1)
  }

  setState(channel: Channel, state: ChannelState): void {
    const known = this.named(channel.name) === channel
    if (known) this.#count(channel, channel.state, -1)
    channel.state = state
    if (known) this.#count(channel, state, 1)
  }

  clear(): void {
    for (const map of [this.#byName, this.#byUniqueid, this.#uses, this.#linked]) map.clear()
  }

  #unlink({ linkedid }: Channel): void {
    const left = this.linked(linkedid) - 1
    if (left > 0) this.#linked.set(linkedid, left)
    else this.#linked.delete(linkedid)
  }

  #count({ device }: Channel, state: ChannelState, by: 1 | -1): void {
    const kind = state === 5 ? 'ringing' : state === 4 || state === 6 || state === 7 ? 'busy' : undefined
    if (kind === undefined) return
    const key = device.toLowerCase()
    const use = this.#uses.get(key) ?? { ringing: 0, busy: 0 }
    use[kind] += by
    if (use.ringing + use.busy > 0) this.#uses.set(key, use)
    else this.#uses.delete(key)
  }
}
