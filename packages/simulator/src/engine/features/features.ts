import type { Channel } from '../pbx/channel.ts'
import type { Parking } from '../pbx/parking.ts'
import { blindTransfer, type TransferPbx } from '../pbx/transfer.ts'
import { AttendedTransfer } from './attended-transfer.ts'
import { listenForCodes } from './feature-codes.ts'
import { type FeatureSettings, readFeatures } from './features-conf.ts'
import { holdOthers, unholdOthers } from './hold.ts'
import { toggleRecording } from './one-touch-recording.ts'
import { readExtension, transferContext } from './read-extension.ts'

interface FeaturesPbx extends TransferPbx {
  readonly parking: Parking
}

/** Letters of Dial and Queue, of which the capital ones are those of the caller. */
const letters = ['t', 'h', 'k', 'x'] as const
type Letter = (typeof letters)[number]

/** What parties of a call do by pressing codes: transfers, parking, hanging up. */
export class Features {
  settings: FeatureSettings
  readonly #pbx: FeaturesPbx
  readonly #stops = new WeakMap<Channel, () => void>()
  /** What a party may do. */
  readonly #allowed = new WeakMap<Channel, ReadonlySet<Letter>>()

  constructor(pbx: FeaturesPbx) {
    this.#pbx = pbx
    this.settings = readFeatures(pbx.files, pbx.release)
  }

  /** Reads features.conf again. */
  reload(): void {
    this.settings = readFeatures(this.#pbx.files, this.#pbx.release)
  }

  /** Gives the two that are connected what the options allow them. */
  allow(caller: Channel, called: Channel, flags: { has(letter: string): boolean }): void {
    for (const [channel, wanted] of [
      [caller, (letter: Letter) => letter.toUpperCase()],
      [called, (letter: Letter) => letter],
    ] as const) {
      const allowed = new Set(letters.filter((letter) => flags.has(wanted(letter))))
      if (allowed.size === 0) continue
      this.#allowed.set(channel, allowed)
      this.watch(channel)
    }
  }

  /** What gives another channel what this one may do now. */
  grantAs(channel: Channel): (other: Channel) => void {
    const allowed = this.#allowed.get(channel)
    return (other) => {
      if (allowed === undefined) return
      this.#allowed.set(other, allowed)
      this.watch(other)
    }
  }

  /** Listens for the codes of a party for as long as it is in a bridge. */
  watch(channel: Channel): void {
    const allowed = this.#allowed.get(channel)
    this.#stop(channel)
    if (allowed === undefined || channel.bridge === undefined) return
    const { settings } = this
    const codes = new Map<string, () => void>()
    if (allowed.has('k')) codes.set(settings.park, () => this.#park(channel))
    if (allowed.has('h')) codes.set(settings.disconnect, () => channel.bridge?.leave(channel))
    if (allowed.has('t')) {
      codes.set(settings.blindTransfer, () => this.#blindTransfer(channel))
      codes.set(settings.attendedTransfer, () => this.#attendedTransfer(channel))
    }
    if (allowed.has('x')) codes.set(settings.record, () => toggleRecording(this.#pbx, channel))
    codes.delete('')
    if (codes.size > 0) this.#stops.set(channel, listenForCodes(this.#pbx, channel, codes, settings.codeTimeout))
  }

  /** The call is over: what it allowed is as well. */
  forget(channel: Channel): void {
    this.#stop(channel)
    this.#allowed.delete(channel)
  }

  #stop(channel: Channel): void {
    this.#stops.get(channel)?.()
    this.#stops.delete(channel)
  }

  #park(channel: Channel): void {
    const [other] = channel.bridge?.channels.filter((each) => each !== channel) ?? []
    if (other !== undefined) this.#pbx.parking.lot('')?.park(other, { parker: channel.name })
  }

  #blindTransfer(channel: Channel): void {
    this.#ask(channel, (exten) => {
      if (exten === undefined) {
        unholdOthers(this.#pbx, channel)
        this.watch(channel)
        return
      }
      channel.onHold = false
      unholdOthers(this.#pbx, undefined, channel.bridge)
      blindTransfer(this.#pbx, channel, transferContext(channel), exten, { isExternal: false })
    })
  }

  #attendedTransfer(channel: Channel): void {
    this.#ask(channel, (exten) => {
      const begun =
        exten !== undefined && AttendedTransfer.begin(this.#pbx, channel, exten, this.settings, this) !== undefined
      if (begun) return
      unholdOthers(this.#pbx, channel)
      this.watch(channel)
    })
  }

  /** Where to; the others wait meanwhile. */
  #ask(channel: Channel, then: (exten: string | undefined) => void): void {
    this.#stop(channel)
    holdOthers(this.#pbx, channel)
    this.#stops.set(channel, readExtension(this.#pbx, channel, this.settings, then))
  }
}
