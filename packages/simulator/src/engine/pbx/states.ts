import type { Dialplan } from '../dialplan/dialplan.ts'
import type { ChannelTable } from './channel-table.ts'
import type { ExtensionState } from './extension-state.ts'
import type { PhoneOptions } from './options.ts'
import type { PbxEvent } from './pbx-events.ts'

/** The sources of states, and the callback for changes. */
interface Devices {
  readonly channels: ChannelTable
  readonly dialplan: Dialplan
  readonly emit: (event: PbxEvent) => void
  phone(device: string): PhoneOptions | undefined
}

const statuses: Readonly<Record<string, readonly [number, string]>> = {
  NOT_INUSE: [0, 'Idle'],
  INUSE: [1, 'InUse'],
  UNAVAILABLE: [4, 'Unavailable'],
  INVALID: [4, 'Unavailable'],
  RINGING: [8, 'Ringing'],
  RINGINUSE: [9, 'InUse&Ringing'],
}

/** States of devices and of the extensions with hints for them. */
export class ExtensionStates {
  readonly #pbx: Devices
  readonly #last = new Map<string, string>()
  readonly #custom = new Map<string, string>()

  constructor(pbx: Devices) {
    this.#pbx = pbx
  }

  /** Custom devices whose state was set, in lower case. */
  get custom(): Array<readonly [device: string, state: string]> {
    return [...this.#custom]
  }

  /** Devices whose state was reported, each with the last one. */
  get known(): Array<readonly [device: string, state: string]> {
    return [...this.#last]
  }

  /** State of a device that only DEVICE_STATE() and the console set: `Custom:desk`. */
  setCustom(device: string, state: string): void {
    this.#custom.set(device.toLowerCase(), state)
    this.refresh(device)
  }

  device(device: string): string {
    const custom = this.#custom.get(device.toLowerCase())
    if (custom !== undefined) return custom
    if (/^custom:/i.test(device)) return 'UNKNOWN'
    const { ringing, busy } = this.#pbx.channels.use(device)
    if (ringing > 0) return busy > 0 ? 'RINGINUSE' : 'RINGING'
    if (busy > 0) return 'INUSE'
    const [technology = ''] = device.split('/')
    if (technology === 'Local' || !device.includes('/')) return 'NOT_INUSE'
    const phone = this.#pbx.phone(device)
    if (phone === undefined) return 'INVALID'
    return phone.behaviour === 'unreachable' ? 'UNAVAILABLE' : 'NOT_INUSE'
  }

  extension(exten: string, context: string): ExtensionState {
    const hint = this.#pbx.dialplan.hint(context, exten)
    if (hint === undefined) return { exten, context, hint: '', status: -1, text: 'Unknown' }
    const [status, text] = statuses[this.device(hint)] ?? [0, 'Idle']
    return { exten, context, hint, status, text }
  }

  /** Emits the state of a device if it has changed since it was last emitted. */
  refresh(device: string): void {
    const state = this.device(device)
    if ((this.#last.get(device) ?? 'NOT_INUSE') === state) return
    this.#last.set(device, state)
    this.#pbx.emit({ type: 'device-changed', device, state })
    for (const place of this.#pbx.dialplan.placesOf(device)) {
      const [exten = '', context = ''] = place.split('@')
      this.#pbx.emit({ type: 'extension-changed', state: this.extension(exten, context) })
    }
  }
}
