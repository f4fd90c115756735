import type { Timer } from '../clock.ts'
import { Bridge } from './bridge.ts'
import { exchangeParties } from './call-bridge.ts'
import type { Channel } from './channel.ts'
import type { ParkedCall } from './parked-call.ts'
import { addSpace, leaveForParking, removeSpace } from './parked-place.ts'
import { isBefore12, type ParkingLotSettings } from './parking-lot.ts'
import type { PbxCore } from './pbx-core.ts'

interface Place {
  readonly channel: Channel
  readonly context: string
  readonly exten: string
  readonly priority: number
}

interface ParkingPbx extends PbxCore {
  readonly features: { lettersOf(channel: Channel): string }
  redirect(places: readonly Place[]): void
}

export interface ParkOptions {
  /** Milliseconds that the call may stay. */
  readonly timeout?: number | undefined
  /** Channel that is rung after that: `PJSIP/100`, or the name of a channel to it. */
  readonly parker?: string | undefined
  /** Space that it should get. */
  readonly space?: number | undefined
}

/** Context in which those who parked calls are rung. */
const returnContext = 'park-dial'
const registrar = 'res_parking'

/** One parking lot, and the calls in it. */
export class ParkingLot {
  readonly settings: ParkingLotSettings
  readonly calls: ParkedCall[] = []
  readonly #pbx: ParkingPbx
  readonly #timers = new Map<Channel, Timer>()
  #bridge: Bridge | undefined
  #next: number

  constructor(pbx: ParkingPbx, settings: ParkingLotSettings) {
    this.#pbx = pbx
    this.settings = settings
    this.#next = settings.first
  }

  get name(): string {
    return this.settings.name
  }

  get isFull(): boolean {
    return this.#freeSpace() === undefined
  }

  /** Parks a channel; what runs on it continues when it has left. Undefined if the lot is full. */
  park(channel: Channel, { timeout, parker, space: wanted }: ParkOptions = {}): ParkedCall | undefined {
    const { clock } = this.#pbx.host
    const space = this.#freeSpace(wanted)
    if (space === undefined) return undefined
    const parkedAt = clock.now()
    const stays = timeout ?? this.settings.time * 1000
    const duration = (): number => Math.floor((clock.now() - parkedAt) / 1000)
    const call: ParkedCall = {
      channel,
      lot: this.name,
      space,
      parker: deviceOf(parker ?? channel.name),
      parkerName: parker ?? channel.name,
      parkedAt,
      timeout: stays,
      duration,
      remaining: () => Math.max(0, Math.floor(stays / 1000) - duration()),
    }
    const shows = (): void => {
      if (parker !== undefined) this.#pbx.setVariable(channel, 'BLINDTRANSFER', parker)
    }
    shows()
    const letters = this.#pbx.legacy ? this.#pbx.features.lettersOf(channel) : ''
    const endRest = this.#pbx.legacy ? leaveForParking(this.#pbx, channel) : undefined
    const bridge = this.#holdingBridge()
    this.calls.push(call)
    this.calls.sort((one, other) => one.space - other.space)
    this.#pbx.emit({ type: 'parked', call })
    this.#tell(space, 'INUSE')
    if (this.#pbx.legacy) addSpace(this.#pbx, this.settings.context, space)
    endRest?.()
    if (channel.bridge !== undefined) {
      shows()
      channel.bridge.release(channel)
    }
    bridge.enter(channel)
    this.#pbx.unsetVariable(channel, 'BLINDTRANSFER')
    const timer = clock.after(stays, () => this.#giveBack(call, letters))
    this.#timers.set(channel, timer)
    return call
  }

  /** The call on a space, or the first one. */
  find(space?: number): ParkedCall | undefined {
    return space === undefined ? this.calls[0] : this.calls.find((call) => call.space === space)
  }

  /** Connects a channel with a parked call; `over` is called when it has left. */
  retrieve(call: ParkedCall, retriever: Channel, over: () => void): Bridge {
    const bridge = new Bridge(this.#pbx, 'basic')
    this.#forget(call)
    this.#pbx.emit({ type: 'unparked', call, retriever })
    const { channel } = call
    if (retriever.state !== 6) this.#pbx.answer(retriever)
    this.#bridge?.release(channel)
    bridge.enter(channel)
    retriever.onBridgeLeft = () => {
      retriever.onBridgeLeft = undefined
      // The parked call has no dialplan of its own there.
      if (isBefore12(this.#pbx.release)) this.#pbx.hangUp(channel)
      over()
    }
    bridge.enter(retriever)
    exchangeParties(this.#pbx, retriever, channel)
    return bridge
  }

  #freeSpace(wanted?: number): number | undefined {
    const { first, last, takesNext } = this.settings
    const taken = new Set(this.calls.map(({ space }) => space))
    if (wanted !== undefined && wanted >= first && wanted <= last) return taken.has(wanted) ? undefined : wanted
    const start = takesNext ? this.#next : first
    const count = last - first + 1
    for (let step = 0; step < count; step++) {
      const space = first + ((start - first + step) % count)
      if (taken.has(space)) continue
      this.#next = space + 1
      return space
    }
    return undefined
  }

  #holdingBridge(): Bridge {
    if (this.#bridge !== undefined) return this.#bridge
    const bridge = new Bridge(this.#pbx, 'parking', { creator: 'Parking', name: this.name })
    bridge.onLeaving = (channel) => {
      const call = this.calls.find((one) => one.channel === channel)
      if (call === undefined) return
      this.#forget(call)
      this.#pbx.emit({ type: 'park-given-up', call })
    }
    this.#bridge = bridge
    return bridge
  }

  #forget(call: ParkedCall): void {
    this.calls.splice(this.calls.indexOf(call), 1)
    this.#timers.get(call.channel)?.cancel()
    this.#timers.delete(call.channel)
    if (this.#pbx.legacy) removeSpace(this.#pbx, this.settings.context, call.space)
    this.#tell(call.space, 'NOT_INUSE')
  }

  /** Lamps on phones show which spaces are taken. */
  #tell(space: number, state: string): void {
    this.#pbx.states.publish(`park:${space}@${this.settings.context}`, state)
  }

  /**
   * Its time is over: it rings the phone that parked it, or continues in the dialplan. `letters`: what the parties may do
   * by keys, as options of Dial.
   */
  #giveBack(call: ParkedCall, letters: string): void {
    const { channel, space, parker } = call
    const { returns, returnTime, returnContext: elsewhere } = this.settings
    const flat = parker.replaceAll('/', '_')
    const set = (name: string, value: string): void => this.#pbx.setVariable(channel, name, value)
    this.#forget(call)
    set('PARKING_SPACE', String(space))
    set('PARKEDLOT', this.name)
    set('PARKER', parker)
    set('PARKER_FLAT', flat)
    const { dialplan, legacy } = this.#pbx
    const context = returns ? returnContext : elsewhere
    const device = legacy ? parker : flat
    const exten = returns || dialplan.has(context, device) ? device : 's'
    if (returns) {
      set('BRIDGE_FEATURES', '')
      const data = legacy ? `${parker}|${returnTime}|${letters}` : `${parker},${returnTime}`
      const place = dialplan.addContext(context, registrar)
      place.remove(exten)
      place.add(exten, {
        priority: 1,
        label: undefined,
        application: 'Dial',
        data,
        callerId: undefined,
        registrar,
      })
    }
    const before = { context: channel.context, exten: channel.exten, priority: channel.priority }
    Object.assign(channel, { context, exten, priority: 1 })
    this.#pbx.emit({ type: 'park-timed-out', call })
    Object.assign(channel, before)
    this.#bridge?.release(channel)
    channel.onBridgeLeft = undefined
    this.#pbx.redirect([{ channel, context, exten, priority: 1 }])
  }
}

/** `Local/b@xfer-00000003;1` → `Local/b@xfer`. */
function deviceOf(name: string): string {
  return name.replace(/-[0-9a-f]{4,8}([;,][12])?$/, '')
}

/** All parking lots. */
export class Parking {
  readonly lots: readonly ParkingLot[]

  constructor(pbx: ParkingPbx, lots: readonly ParkingLotSettings[]) {
    this.lots = lots.map((settings) => new ParkingLot(pbx, settings))
    pbx.states.addProvider('park', (place) => {
      const [space = '', context] = place.split('@')
      const lot = this.lots.find(({ settings }) => settings.context === context)
      if (lot === undefined) return undefined
      return lot.calls.some((call) => call.space === Number(space)) ? 'INUSE' : 'NOT_INUSE'
    })
  }

  /** Without a name the default one. */
  lot(name: string): ParkingLot | undefined {
    return this.lots.find((lot) => lot.name === (name || 'default'))
  }
}
