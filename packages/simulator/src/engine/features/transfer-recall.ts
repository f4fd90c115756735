import { compareReleases } from '@openami/bindings'
import type { Bridge } from '../pbx/bridge.ts'
import { learn } from '../pbx/call-bridge.ts'
import type { CallerId, Channel, Signal } from '../pbx/channel.ts'
import { dialStatus } from '../pbx/dial-status.ts'
import { prepare } from '../pbx/dial-target.ts'
import { inheritVariables } from '../pbx/introduce.ts'
import { startMusic, stopMusic } from '../pbx/music.ts'
import type { Outgoing } from '../pbx/outgoing.ts'
import type { PbxCore } from '../pbx/pbx-core.ts'
import type { FeatureSettings } from './features-conf.ts'

/** Flag of a channel that the server hangs up by itself. */
const explicitHangup = 32

export interface RecallParts {
  readonly transferer: Channel
  /** Whom the transferer talked with before, as it was shown. */
  readonly party: CallerId
  /** The bridge where the one that was transferred waits, and the one that the target rang in. */
  readonly first: Bridge
  readonly second: Bridge
  readonly target: Channel
  /** `exten@context` of the target. */
  readonly place: string
  /** Milliseconds that the target may still ring. */
  readonly timeLeft: number
  readonly settings: FeatureSettings
  /** The transferer was called back: it may do what it could do before. */
  readonly returned: (channel: Channel) => void
}

/**
 * One who transfers a call has hung up while the target rang: where the target does not answer, the transferer is called back,
 * then the target again, by turns, until one of them answers (main/bridge_basic.c, `TRANSFER_BLOND_NONFINAL`, 22.10.1).
 */
export class TransferRecall {
  readonly #pbx: PbxCore
  readonly #parts: RecallParts
  #attempts = 0
  #called: Channel
  #timer: { cancel(): void } | undefined
  #reportHangup = (): void => undefined
  #over = false

  constructor(pbx: PbxCore, parts: RecallParts) {
    this.#pbx = pbx
    this.#parts = parts
    this.#called = parts.target
  }

  begin(): void {
    const { transferer, first, timeLeft, target } = this.#parts
    if (compareReleases(this.#pbx.release, '12') >= 0)
      transferer.delayHangup = (report) => {
        this.#reportHangup = report
      }
    first.persists = true
    first.onLeave = (channel) => {
      if (channel !== this.#called) this.#fail()
    }
    this.#follow(target, timeLeft, () => this.#recall(true))
  }

  /** The target rings: it answers, or hangs up, or its time is over. */
  #follow(target: Channel, milliseconds: number, timedOut: () => void): void {
    this.#called = target
    const gone = (): void => this.#wait(() => this.#recall(false), target === this.#parts.target ? 0 : undefined)
    target.onGone.add(gone)
    target.onSignal = (signal) => {
      if (this.#over || signal === 'hangup' || signal === 'proceeding') return
      if (signal === 'answer') {
        target.onSignal = undefined
        target.onGone.delete(gone)
        this.#pbx.emit({ type: 'dial-ended', dest: target, status: 'ANSWER' })
        this.#resume()
      } else if (signal === 'ringing' || signal === 'progress') this.#state(target, signal)
      else this.#pbx.hangUp(target)
    }
    this.#after(milliseconds, () => {
      target.onGone.delete(gone)
      this.#hangUp(target)
      timedOut()
    })
  }

  /** Calls the transferer; a target that was hung up just before ends that at once. */
  #recall(endsAtOnce: boolean): void {
    const [pbx, { transferer, party, settings, first, returned }] = [this.#pbx, this.#parts]
    const { device } = transferer
    const slash = device.indexOf('/')
    const resource = device.slice(slash + 1)
    const call: Outgoing | undefined = prepare(pbx, device.slice(0, slash), resource, {
      callId: transferer.callId,
      application: 'AppDial2',
      onSignal: (signal) => hear(signal),
    })
    if (call === undefined) {
      this.#failed()
      return
    }
    const { channel } = call
    this.#called = channel
    const hear = (signal: Signal): void => {
      if (signal === 'ringing' || signal === 'progress' || signal === 'proceeding') {
        this.#state(channel, signal)
        return
      }
      channel.onSignal = undefined
      if (signal !== 'answer') {
        const status = signal === 'hangup' ? dialStatus(channel.hangupCause) : signal === 'busy' ? 'BUSY' : 'CONGESTION'
        pbx.emit({ type: 'dial-ended', dest: channel, status })
        this.#failed()
        pbx.hangUp(channel)
        return
      }
      pbx.emit({ type: 'dial-ended', dest: channel, status: 'ANSWER' })
      leaveWhenOver(pbx, channel)
      first.enter(channel)
      for (const other of first.channels) {
        if (other === channel) continue
        learn(pbx, other, channel.callerId)
        learn(pbx, channel, other.callerId)
      }
      this.#resume()
      returned(channel)
    }
    inheritVariables(pbx, transferer, channel)
    Object.assign(channel, { callerId: transferer.callerId, connected: party })
    pbx.emit({ type: 'caller-id-changed', channel })
    pbx.emit({ type: 'connected-line-changed', channel })
    if (!call.start()) {
      channel.onSignal = undefined
      pbx.hangUp(channel)
      this.#failed()
      return
    }
    pbx.emit({ type: 'dial-begun', dest: channel, dialString: resource })
    const end = (): void => {
      channel.onSignal = undefined
      this.#hangUp(channel)
      this.#failed()
    }
    if (endsAtOnce) end()
    else this.#after(settings.ringTimeout, end)
  }

  /** The transferer did not come back: the target is called again, or all ends. */
  #failed(): void {
    this.#attempts++
    if (this.#attempts >= this.#parts.settings.callBackRetries) this.#fail()
    else this.#wait(() => this.#retransfer())
  }

  #retransfer(): void {
    const [pbx, { transferer, party, place, settings, first }] = [this.#pbx, this.#parts]
    const call = prepare(pbx, 'Local', place, {
      callId: transferer.callId,
      application: '',
      introduced: true,
      onSignal: () => undefined,
    })
    if (call === undefined) {
      this.#fail()
      return
    }
    const { channel } = call
    inheritVariables(pbx, transferer, channel)
    pbx.setConnected(channel, party)
    if (!call.start()) {
      channel.onSignal = undefined
      pbx.hangUp(channel)
      this.#fail()
      return
    }
    leaveWhenOver(pbx, channel)
    this.#called = channel
    first.enter(channel)
    const [transferee] = first.channels
    if (transferee !== undefined) learn(pbx, channel, transferee.callerId)
    this.#follow(channel, settings.ringTimeout, () => this.#wait(() => this.#recall(false)))
  }

  /** The one that was transferred waits, with music. */
  #wait(then: () => void, milliseconds = this.#parts.settings.loopDelay): void {
    if (this.#over) return
    if (milliseconds === 0) {
      this.#after(0, then)
      return
    }
    const [pbx, waiting] = [this.#pbx, [...this.#parts.first.channels]]
    for (const channel of waiting) startMusic(pbx, channel, '')
    this.#after(milliseconds, () => {
      for (const channel of waiting) stopMusic(pbx, channel)
      then()
    })
  }

  /** Two talk with each other again. */
  #resume(): void {
    if (this.#end()) this.#parts.second.destroy()
    this.#reportHangup()
  }

  #fail(): void {
    if (!this.#end()) return
    const { first, second } = this.#parts
    const called = this.#called
    called.onSignal = undefined
    second.destroy()
    first.dissolve()
    if (!called.gone) this.#hangUp(called)
    this.#reportHangup()
  }

  #end(): boolean {
    if (this.#over) return false
    this.#over = true
    this.#timer?.cancel()
    const { first } = this.#parts
    first.persists = false
    first.onLeave = undefined
    return true
  }

  #state(channel: Channel, signal: Signal): void {
    this.#pbx.emit({ type: 'dial-state', dest: channel, status: signal.toUpperCase() })
  }

  #hangUp(channel: Channel): void {
    this.#pbx.emit({ type: 'soft-hangup-requested', channel, cause: explicitHangup })
    this.#pbx.hangUp(channel)
  }

  #after(milliseconds: number, work: () => void): void {
    this.#timer?.cancel()
    this.#timer = this.#pbx.host.clock.after(Math.max(0, milliseconds), () => {
      if (!this.#over) work()
    })
  }
}

function leaveWhenOver(pbx: PbxCore, channel: Channel): void {
  channel.onBridgeLeft = () => {
    channel.onBridgeLeft = undefined
    pbx.hangUp(channel)
  }
}
