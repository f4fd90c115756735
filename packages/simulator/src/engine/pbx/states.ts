import type { Clock } from '../clock.ts'
import { type Dialplan, devicesOf } from '../dialplan/dialplan.ts'
import type { ChannelTable } from './channel-table.ts'
import { aggregate, deviceOfExtension, type ExtensionState, extensionOf } from './extension-state.ts'
import type { PbxEvent } from './pbx-events.ts'
import type { Phone } from './phone.ts'

/** The sources of states, and the callback for changes. */
interface Devices {
  readonly host: { readonly clock: Clock }
  readonly channels: ChannelTable
  readonly dialplan: Dialplan
  readonly emit: (event: PbxEvent) => void
  phone(device: string): Pick<Phone, 'registered'> | undefined
}

/** Gives the state of devices whose names begin with `name:`; undefined where it does not know the device. */
type Provider = (rest: string) => string | undefined

/** States of devices and of the extensions with hints for them. */
export class ExtensionStates {
  readonly #pbx: Devices
  /** Last state of the devices that keep one, by name. */
  readonly #last = new Map<string, string>()
  readonly #custom = new Map<string, string>()
  readonly #hints = new Map<string, number>()
  /** Pairs of Local channels in use, by device. */
  readonly #local = new Map<string, number>()
  readonly #providers = new Map<string, Provider>()
  readonly #listeners: Array<(device: string, state: string) => void> = []

  constructor(pbx: Devices) {
    this.#pbx = pbx
    this.addProvider('queue', () => undefined)
    this.addProvider('custom', (name) => this.#custom.get(`custom:${name.toLowerCase()}`) ?? 'UNKNOWN')
  }

  /** Custom devices whose state was set, in lower case. */
  get custom(): Array<readonly [device: string, state: string]> {
    return [...this.#custom]
  }

  /** Devices whose state was reported, each with the last one. */
  get known(): Array<readonly [device: string, state: string]> {
    return [...this.#last]
  }

  /** `prefix` in lower case: `agent` gives the states of `Agent:1001`. */
  addProvider(prefix: string, provider: Provider): void {
    this.#providers.set(prefix, provider)
  }

  onDeviceChange(listener: (device: string, state: string) => void): void {
    this.#listeners.push(listener)
  }

  /** State of a device that only DEVICE_STATE() and the console set: `Custom:desk`. */
  setCustom(device: string, state: string): void {
    this.#custom.set(device.toLowerCase(), state)
    this.publish(device, state)
  }

  /** Takes back what was set for a device. */
  clearCustom(device: string): void {
    if (this.#custom.delete(device.toLowerCase())) this.refresh(device)
  }

  device(device: string): string {
    const last = this.#last.get(device)
    return last === undefined || last === 'UNKNOWN' ? this.#compute(device) : last
  }

  extension(exten: string, context: string): ExtensionState {
    const hint = this.#pbx.dialplan.hint(context, exten)
    if (hint === undefined) return { exten, context, hint: '', status: -1, text: 'Unknown' }
    const devices = devicesOf(hint).map((device) => this.device(device))
    return { exten, context, hint, ...extensionOf(aggregate(devices)) }
  }

  /** State of the devices of a hint as a device state; undefined where there is no hint. */
  deviceOfHint(exten: string, context: string): string | undefined {
    const { status } = this.extension(exten, context)
    return status === -1 ? undefined : deviceOfExtension(status)
  }

  /** Follows channels: a device changes its state after its channels did. */
  observe(event: PbxEvent): void {
    switch (event.type) {
      case 'local-bridged':
        this.#local.set(event.one.device, (this.#local.get(event.one.device) ?? 0) + 1)
        return
      case 'state-changed':
        this.#later(event.channel.device)
        return
      case 'hung-up': {
        const { channel } = event
        const pairs = this.#local.get(channel.device) ?? 0
        if (pairs > 0 && /[;,]1$/.test(channel.name)) {
          if (pairs === 1) this.#local.delete(channel.device)
          else this.#local.set(channel.device, pairs - 1)
        }
        this.#later(channel.device)
      }
    }
  }

  /** Keeps the state of a device from the start. */
  start(device: string): void {
    this.#last.set(device, this.#compute(device))
  }

  /** Emits the state of a device that keeps it, if it has changed. */
  publish(device: string, state: string): void {
    if (this.#last.get(device) === state) return
    this.#last.set(device, state)
    this.#announce(device, state)
  }

  /** Emits the present state of a device: every time for Local channels, which keep none. */
  refresh(device: string): void {
    const state = this.#compute(device)
    if (device.startsWith('Local/')) this.#announce(device, state)
    else if (state !== (this.#last.get(device) ?? 'NOT_INUSE')) this.publish(device, state)
  }

  #later(device: string): void {
    this.#pbx.host.clock.after(0, () => this.refresh(device))
  }

  #announce(device: string, state: string): void {
    this.#pbx.emit({ type: 'device-changed', device, state })
    for (const place of this.#pbx.dialplan.placesOf(device)) {
      const [exten = '', context = ''] = place.split('@')
      const extension = this.extension(exten, context)
      if ((this.#hints.get(place) ?? 0) === extension.status) continue
      this.#hints.set(place, extension.status)
      this.#pbx.emit({ type: 'extension-changed', state: extension })
    }
    for (const listener of this.#listeners) listener(device, state)
  }

  #compute(device: string): string {
    const slash = device.indexOf('/')
    const colon = device.indexOf(':')
    if (slash === -1 || (colon !== -1 && colon < slash)) {
      const provider = this.#providers.get(device.slice(0, Math.max(colon, 0)).toLowerCase())
      if (provider === undefined) return 'INVALID'
      return provider(device.slice(colon + 1)) ?? 'INVALID'
    }
    if (device.slice(0, slash).toLowerCase() === 'local') return this.#computeLocal(device.slice(slash + 1))
    const { ringing, busy } = this.#pbx.channels.use(device)
    if (ringing > 0) return busy > 0 ? 'RINGINUSE' : 'RINGING'
    if (busy > 0) return 'INUSE'
    const phone = this.#pbx.phone(device)
    if (phone === undefined) return 'INVALID'
    return phone.registered ? 'NOT_INUSE' : 'UNAVAILABLE'
  }

  #computeLocal(place: string): string {
    const [exten = '', rest] = place.split('@')
    if (rest === undefined) return 'INVALID'
    const context = rest.split('/')[0] ?? ''
    if ((this.#local.get(`Local/${exten}@${context}`) ?? 0) > 0) return 'INUSE'
    return this.#pbx.dialplan.has(context, exten) ? 'NOT_INUSE' : 'INVALID'
  }
}
