import type { Channel } from '../pbx/channel.ts'
import { startMusic, stopMusic } from '../pbx/music.ts'
import type { Parking } from '../pbx/parking.ts'
import { blindTransfer, type TransferPbx } from '../pbx/transfer.ts'
import { AttendedTransfer } from './attended-transfer.ts'
import type { DynamicFeature } from './dynamic-features.ts'
import { listenForCodes } from './feature-codes.ts'
import { type FeatureSettings, readFeatures } from './features-conf.ts'
import { holdOthers, unholdOthers } from './hold.ts'
import { toggleMonitor, toggleRecording } from './one-touch-recording.ts'
import { readExtension, transferContext } from './read-extension.ts'

interface FeaturesPbx extends TransferPbx {
  readonly parking: Parking
  /** Runs an application on a channel; `done` is told whether the channel is to go on. */
  runInBridge(channel: Channel, application: string, data: string, done: (goesOn: boolean) => void): void
}

/** Letters of Dial and Queue, of which the capital ones are those of the caller. */
const letters = ['t', 'h', 'k', 'w', 'x'] as const
type Letter = (typeof letters)[number]
/** In the order in which a call that comes back from parking has them. */
const dialLetters = ['t', 'w', 'h', 'k'] as const

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
      if (allowed.size === 0 && this.#dynamic(channel).length === 0) continue
      this.#allowed.set(channel, allowed)
      this.watch(channel)
    }
  }

  /** What a party of a call and the others in it may do, as options of Dial: its own as capitals, `Tt`. */
  lettersOf(channel: Channel): string {
    const others = (channel.bridge?.channels ?? []).filter((other) => other !== channel)
    const mayDo = (party: Channel): string[] => dialLetters.filter((letter) => this.#allowed.get(party)?.has(letter))
    return [...mayDo(channel).map((letter) => letter.toUpperCase()), ...others.flatMap(mayDo)].join('')
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
    if (allowed.has('w') && this.#pbx.modules.application('Monitor') !== undefined)
      codes.set(settings.recordByMonitor, () => toggleMonitor(this.#pbx, channel))
    for (const feature of this.#dynamic(channel)) codes.set(feature.code, () => this.#runDynamic(channel, feature))
    codes.delete('')
    if (codes.size > 0) this.#stops.set(channel, listenForCodes(this.#pbx, channel, codes, settings.codeTimeout))
  }

  /** The call is over: what it allowed is as well. */
  forget(channel: Channel): void {
    this.#stop(channel)
    this.#allowed.delete(channel)
  }

  /** What DYNAMIC_FEATURES of the channel names: `feature#feature#group`. */
  #dynamic(channel: Channel): DynamicFeature[] {
    const { dynamic, groups } = this.settings
    const named = this.#pbx.read(channel, 'DYNAMIC_FEATURES').split('#')
    const names = new Set(named.flatMap((name) => groups.get(name) ?? [name]))
    return dynamic.filter(({ name }) => names.has(name))
  }

  #runDynamic(channel: Channel, { name, onSelf, application, data, musicClass }: DynamicFeature): void {
    const pbx = this.#pbx
    const others = (channel.bridge?.channels ?? []).filter((other) => other !== channel)
    for (const target of onSelf ? [channel] : others) {
      const waiting = musicClass === undefined ? [] : onSelf ? others : [channel]
      pbx.setVariable(target, 'DYNAMIC_FEATURENAME', name)
      pbx.setVariable(target, 'DYNAMIC_WHO_ACTIVATED', channel.name)
      for (const other of waiting) startMusic(pbx, other, musicClass ?? '')
      pbx.runInBridge(target, application, data, (goesOn) => {
        for (const other of waiting) if (!other.gone) stopMusic(pbx, other)
        if (!goesOn) target.bridge?.leave(target)
      })
    }
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
