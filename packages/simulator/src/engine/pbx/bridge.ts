import type { Channel, ChannelBridge } from './channel.ts'
import { stopMusic } from './music.ts'
import type { PbxCore } from './pbx-core.ts'
import { uuid } from './uuid.ts'

/** Names in BRIDGEPEER of a channel that is connected with many. */
const maxPeers = 10
const normalClearing = 16
/** What follows where a channel leaves for another bridge. */
const goesOn = (): void => undefined

/** Channels that hear each other. */
export class Bridge implements ChannelBridge {
  readonly id: string
  readonly type: ChannelBridge['type']
  readonly name: string
  readonly creator: string
  readonly createdAt: number
  readonly channels: Channel[] = []
  /** The first two channels that came in, also when they have left. */
  readonly firstTwo: Channel[] = []
  /** Names of channels of the server itself, which count and have no events: before and after the others. */
  readonly hidden: { readonly first: string[]; readonly last: string[] } = { first: [], last: [] }
  /** Uniqueid of the channel whose picture the others see. */
  videoSource: string | undefined
  /** Called with a channel that is about to leave; whether it moves to another bridge. */
  onLeaving: ((channel: Channel, moves: boolean) => void) | undefined
  /** Called with a channel that has left. */
  onLeave: ((channel: Channel) => void) | undefined
  technology: string
  /** It does not end with the first that hangs up. */
  persists = false
  /** It is ending: its channels leave. */
  dissolved = false
  readonly #pbx: PbxCore
  /** Its channels wait, each for itself. */
  readonly #holds: boolean
  /** It stays when they go. */
  #stays: boolean

  /** `holds`: its channels wait, each for itself. */
  constructor(pbx: PbxCore, type: ChannelBridge['type'], named?: { creator: string; name: string; holds?: boolean }) {
    this.#pbx = pbx
    this.id = uuid(pbx.host.random)
    this.createdAt = pbx.host.clock.now()
    this.type = type
    this.#stays = type === 'parking' || type === 'agent_hold'
    this.#holds = this.#stays || named?.holds === true
    this.technology = type === 'basic' ? 'simple_bridge' : this.#holds ? 'holding_bridge' : 'softmix'
    this.creator = named?.creator ?? '<unknown>'
    this.name = named?.name ?? '<unknown>'
    pbx.bridges.add(this)
    pbx.emit({ type: 'bridge-created', bridge: this })
  }

  get size(): number {
    return this.channels.length + this.hidden.first.length + this.hidden.last.length
  }

  /** A channel of the server comes in; `then` runs before the others hear of it. */
  hide(name: string, place: 'first' | 'last', then?: () => void): void {
    this.hidden[place].push(name)
    then?.()
    this.namePeers()
  }

  unhide(name: string): void {
    for (const names of [this.hidden.first, this.hidden.last]) {
      const index = names.indexOf(name)
      if (index !== -1) names.splice(index, 1)
    }
    if (this.channels.length > 0) this.namePeers()
    else if (this.size === 0) this.destroy()
  }

  setVideoSource(uniqueid: string | undefined): void {
    if (this.videoSource === uniqueid) return
    const previous = this.videoSource
    this.videoSource = uniqueid
    this.#pbx.emit({ type: 'video-source-changed', bridge: this, previous })
  }

  /** `swap` leaves for the channel that comes. */
  enter(channel: Channel, swap?: Channel): void {
    this.channels.push(channel)
    if (this.firstTwo.length < 2) this.firstTwo.push(channel)
    channel.bridge = this
    this.#link()
    this.#pbx.emit({ type: 'bridge-entered', bridge: this, channel, swap })
    if (swap !== undefined) this.leave(swap, false)
    this.#adapt()
    this.namePeers()
  }

  /** Takes one channel out. A bridge of two ends with the first that hangs up, every one but parking with the last. */
  leave(channel: Channel, hungUp = true): void {
    this.#take(channel, hungUp, () => channel.onBridgeLeft?.(false))
  }

  /** A channel leaves for another bridge: what waits for its end keeps waiting. Those that it leaves alone are hung up. */
  release(channel: Channel): void {
    this.#take(channel, this.channels.length <= 2, goesOn)
  }

  /** A channel goes to another bridge; those that it leaves wait for it. */
  move(channel: Channel, to: Bridge): void {
    this.#take(channel, false, goesOn, false)
    to.enter(channel)
  }

  substitute(channel: Channel, other: Channel): void {
    for (const list of [this.channels, this.firstTwo]) {
      const at = list.indexOf(channel)
      if (at !== -1) list[at] = other
    }
    channel.bridge = undefined
    other.bridge = this
  }

  /** Takes in all channels of another bridge, which is left to be destroyed. */
  absorb(other: Bridge): void {
    this.#pbx.emit({ type: 'bridge-merged', to: this, from: other })
    other.#stays = true
    for (const channel of [...other.channels]) other.move(channel, this)
  }

  /** Everyone leaves. */
  dissolve(): void {
    this.dissolved = true
    for (const channel of this.channels) this.#forgetPeers(channel)
    for (const channel of [...this.channels]) this.#take(channel, true, () => channel.onBridgeLeft?.(true))
  }

  #take(channel: Channel, hungUp: boolean, left: () => void, forgets = true): void {
    const index = this.channels.indexOf(channel)
    if (index === -1) return
    // Up to 1.4 a bridge gives its channels no cause.
    const usual = this.#pbx.legacy ? 0 : normalClearing
    if (left !== goesOn && channel.hangupCause === 0) channel.hangupCause = usual
    if (forgets) this.#forgetPeers(channel)
    this.#show(channel)
    this.channels.splice(index, 1)
    channel.bridge = undefined
    const dissolves = this.type === 'basic' && hungUp && !this.dissolved && !this.persists
    const others = dissolves ? this.channels.filter(({ moving }) => moving === undefined) : []
    if (dissolves) this.dissolved = true
    for (const other of others) this.#forgetPeers(other)
    this.onLeaving?.(channel, left === goesOn)
    this.#pbx.emit({ type: 'bridge-left', bridge: this, channel })
    if (channel.isHeld) stopMusic(this.#pbx, channel)
    channel.isHeld = false
    if (!this.dissolved) this.#adapt()
    left()
    this.onLeave?.(channel)
    for (const other of others) {
      if (other.hangupCause === 0) other.hangupCause = channel.hangupCause || usual
      this.#take(other, true, () => other.onBridgeLeft?.(true))
    }
    if (this.size === 0 && !this.#stays) this.destroy()
  }

  /** Ends a bridge that has no channels. */
  destroy(): void {
    if (this.#pbx.bridges.delete(this)) this.#pbx.emit({ type: 'bridge-destroyed', bridge: this })
  }

  /** A channel that is sent elsewhere shows that before it leaves. */
  #show(channel: Channel): void {
    if (channel.moving === undefined) return
    Object.assign(channel, channel.moving)
    this.#pbx.showPlace(channel)
  }

  /** Two are connected directly, more are mixed. */
  #adapt(): void {
    if (this.type !== 'basic') return
    const technology = this.channels.length > 2 ? 'softmix' : 'simple_bridge'
    if (technology === this.technology) return
    this.technology = technology
  }

  /** The oldest call gives its Linkedid to all; those that meet in a conference keep theirs. */
  #link(): void {
    if (this.type !== 'basic') return
    let oldest = this.channels[0]?.linkedid ?? ''
    for (const { linkedid } of this.channels) if (sequence(linkedid) < sequence(oldest)) oldest = linkedid
    for (const channel of this.channels) if (channel.linkedid !== oldest) this.#pbx.setLinkedid(channel, oldest)
  }

  /** BRIDGEPEER: the names of the others. */
  namePeers(): void {
    if (this.#holds) {
      for (const channel of this.channels) this.#pbx.unsetVariable(channel, 'BRIDGEPEER')
      return
    }
    if (this.size < 2) return
    const { first, last } = this.hidden
    const names = [...first, ...this.channels.slice(0, maxPeers + 1).map(({ name }) => name), ...last]
    for (const channel of this.channels) {
      const others = names.filter((name) => name !== channel.name).slice(0, maxPeers)
      this.#pbx.setVariable(channel, 'BRIDGEPEER', others.join(','))
    }
  }

  #forgetPeers(channel: Channel): void {
    this.#pbx.unsetVariable(channel, 'BRIDGEPEER')
  }
}

/** `1767225600.12` → 12. */
function sequence(uniqueid: string): number {
  return Number.parseInt(uniqueid.slice(uniqueid.lastIndexOf('.') + 1), 10) || 0
}
