import { Bridge } from '../pbx/bridge.ts'
import { learn } from '../pbx/call-bridge.ts'
import type { CallerId, Channel, Signal } from '../pbx/channel.ts'
import { prepare } from '../pbx/dial-target.ts'
import { inheritVariables } from '../pbx/introduce.ts'
import type { PbxCore } from '../pbx/pbx-core.ts'
import { listenForCodes } from './feature-codes.ts'
import type { FeatureSettings } from './features-conf.ts'
import { holdOthers, unholdOthers } from './hold.ts'
import { transferContext } from './read-extension.ts'
import { TransferRecall } from './transfer-recall.ts'

/** Features that a party has while it transfers a call. */
interface Party {
  /** It has its usual features again. */
  watch(channel: Channel): void
  /** What gives another channel the features of this one. */
  grantAs(channel: Channel): (other: Channel) => void
}

/**
 * A party of a call asks another one first, and then connects the two: it hangs up, or presses a code. Until then the first
 * call waits.
 */
export class AttendedTransfer {
  readonly #pbx: PbxCore
  readonly #transferer: Channel
  readonly #first: Bridge
  readonly #second: Bridge
  readonly #target: Channel
  readonly #features: Party
  readonly #settings: FeatureSettings
  readonly #place: string
  /** Whom the transferer talked with, as it was shown. */
  readonly #party: CallerId
  readonly #grant: (other: Channel) => void
  #begun = 0
  #silence = (): void => undefined
  #timer: { cancel(): void } | undefined
  #moves = false
  #over = false

  /** Undefined where the extension cannot be called. */
  static begin(
    pbx: PbxCore,
    transferer: Channel,
    exten: string,
    settings: FeatureSettings,
    features: Party,
  ): AttendedTransfer | undefined {
    const first = transferer.bridge
    let transfer: AttendedTransfer | undefined
    const place = `${exten}@${transferContext(transferer)}`
    const call = prepare(pbx, 'Local', place, {
      linkedid: transferer.linkedid,
      callId: transferer.callId,
      application: '',
      introduced: true,
      onSignal: (signal) => transfer?.hear(signal),
    })
    if (call === undefined || !(first instanceof Bridge)) return undefined
    const { channel } = call
    pbx.setVariable(channel, 'TRANSFERERNAME', transferer.name)
    pbx.setVariable(channel, 'ATTENDEDTRANSFER', transferer.name)
    inheritVariables(pbx, transferer, channel)
    const second = new Bridge(pbx, 'basic')
    channel.connected = transferer.callerId
    transfer = new AttendedTransfer(pbx, { transferer, first, second, target: channel, place, settings, features })
    if (!call.start()) {
      transfer.#cancel()
      return undefined
    }
    transfer.#consult()
    return transfer
  }

  constructor(
    pbx: PbxCore,
    parts: {
      readonly transferer: Channel
      readonly first: Bridge
      readonly second: Bridge
      readonly target: Channel
      readonly place: string
      readonly settings: FeatureSettings
      readonly features: Party
    },
  ) {
    this.#pbx = pbx
    this.#transferer = parts.transferer
    this.#first = parts.first
    this.#second = parts.second
    this.#target = parts.target
    this.#settings = parts.settings
    this.#features = parts.features
    this.#place = parts.place
    this.#party = parts.transferer.connected
    this.#grant = parts.features.grantAs(parts.transferer)
  }

  /** What the target does. */
  hear(signal: Signal): void {
    if (this.#over) return
    if (signal === 'answer') {
      this.#timer?.cancel()
      this.#target.onSignal = undefined
      this.#pbx.emit({ type: 'dial-ended', dest: this.#target, status: 'ANSWER' })
    } else if (signal === 'ringing' || signal === 'progress')
      this.#pbx.emit({ type: 'dial-state', dest: this.#target, status: signal.toUpperCase() })
    else if (signal !== 'proceeding') this.#abort()
  }

  /** Both go into a bridge of their own; the other party waits alone. */
  #consult(): void {
    const [pbx, target, transferer] = [this.#pbx, this.#target, this.#transferer]
    transferer.transfers = true
    for (const bridge of [this.#first, this.#second]) {
      bridge.persists = true
      bridge.onLeave = (channel) => this.#left(bridge, channel)
    }
    if (target.connected.num !== '' || target.connected.name !== '')
      pbx.emit({ type: 'connected-line-changed', channel: target })
    target.onBridgeLeft = () => {
      target.onBridgeLeft = undefined
      pbx.hangUp(target)
    }
    this.#second.enter(target)
    pbx.unsetVariable(target, 'ATTENDEDTRANSFER')
    this.#move(transferer, this.#first, this.#second)
    learn(pbx, transferer, target.callerId)
    this.#begun = pbx.host.clock.now()
    if (target.onSignal !== undefined)
      this.#timer = pbx.host.clock.after(this.#settings.ringTimeout, () => this.#abort())
    this.#listen()
  }

  #listen(): void {
    const { abort, complete, threeWay, swap, codeTimeout } = this.#settings
    const codes = new Map([
      [abort, () => this.#abort()],
      [complete, () => this.#complete(true)],
      [threeWay, () => this.#join()],
      [swap, () => this.#swap()],
    ])
    codes.delete('')
    this.#silence = listenForCodes(this.#pbx, this.#transferer, codes, codeTimeout)
  }

  /** Talks with the one and lets the other wait. */
  #swap(): void {
    const from = this.#transferer.bridge === this.#first ? this.#first : this.#second
    holdOthers(this.#pbx, this.#transferer)
    this.#move(this.#transferer, from, from === this.#first ? this.#second : this.#first)
    unholdOthers(this.#pbx, this.#transferer)
  }

  /** Back to the first call. */
  #abort(): void {
    if (!this.#end()) return
    const transferer = this.#transferer
    if (transferer.bridge === this.#second) {
      this.#move(transferer, this.#second, this.#first)
      const [other] = this.#first.channels.filter((channel) => channel !== transferer)
      if (other !== undefined) learn(this.#pbx, transferer, other.callerId)
      unholdOthers(this.#pbx, transferer)
    }
    this.#features.watch(transferer)
    transferer.transfers = false
    this.#cancel()
  }

  /** The other two are connected; the one that transfers is out. */
  #complete(leaves: boolean): void {
    if (!this.#end()) return
    const [pbx, transferer] = [this.#pbx, this.#transferer]
    const [transferee] = this.#first.channels.filter((channel) => channel !== transferer)
    if (leaves) transferer.bridge?.leave(transferer, false)
    this.#unholdFirst()
    this.#first.absorb(this.#second)
    this.#publish(transferee, false)
    const recalls = this.#target.onSignal !== undefined && transferee !== undefined && !this.#settings.dropsCalls
    if (!recalls) this.#second.destroy()
    if (transferee === undefined) return
    learn(pbx, this.#target, transferee.callerId)
    learn(pbx, transferee, this.#target.callerId)
    if (recalls) this.#recallLater()
  }

  /** The target has not answered yet. */
  #recallLater(): void {
    const recall = new TransferRecall(this.#pbx, {
      transferer: this.#transferer,
      party: this.#party,
      first: this.#first,
      second: this.#second,
      target: this.#target,
      place: this.#place,
      timeLeft: this.#settings.ringTimeout - (this.#pbx.host.clock.now() - this.#begun),
      settings: this.#settings,
      returned: this.#grant,
    })
    recall.begin()
  }

  /** All three are connected. */
  #join(): void {
    if (!this.#end()) return
    const [transferee] = this.#first.channels.filter((channel) => channel !== this.#transferer)
    this.#unholdFirst()
    if (this.#transferer.bridge === this.#first) this.#second.persists = false
    this.#first.absorb(this.#second)
    this.#publish(transferee, true)
    this.#second.destroy()
    this.#features.watch(this.#transferer)
  }

  #publish(transferee: Channel | undefined, threeWay: boolean): void {
    this.#transferer.transfers = false
    this.#pbx.emit({
      type: 'attended-transferred',
      transferer: this.#transferer,
      first: this.#first,
      second: this.#second,
      transferee,
      target: this.#target,
      threeWay,
    })
  }

  #left(bridge: Bridge, channel: Channel): void {
    if (this.#over || this.#moves) return
    if (channel === this.#transferer) this.#complete(false)
    else if (channel === this.#target) this.#abort()
    else if (bridge === this.#first) this.#transfereeLeft()
  }

  /** The one that was to be transferred has hung up: the other two go on. */
  #transfereeLeft(): void {
    if (!this.#end()) return
    this.#transferer.transfers = false
    if (this.#transferer.bridge === this.#first) {
      this.#cancel()
      this.#pbx.hangUp(this.#transferer)
    }
  }

  #move(channel: Channel, from: Bridge, to: Bridge): void {
    this.#moves = true
    from.move(channel, to)
    this.#moves = false
  }

  /** Without a word of the transferer, who held them. */
  #unholdFirst(): void {
    this.#transferer.onHold = false
    unholdOthers(this.#pbx, undefined, this.#first)
  }

  /** Ends the transfer: its bridges are ordinary ones then. Returns false if it had ended before. */
  #end(): boolean {
    if (this.#over) return false
    this.#over = true
    this.#timer?.cancel()
    this.#silence()
    for (const bridge of [this.#first, this.#second]) {
      bridge.persists = false
      bridge.onLeave = undefined
    }
    return true
  }

  #cancel(): void {
    this.#target.onSignal = undefined
    this.#pbx.hangUp(this.#target)
    if (this.#second.size === 0) this.#second.destroy()
  }
}
