import type { ApplicationPbx, Finish } from '../applications/application.ts'
import type { Channel, ChannelRunner } from './channel.ts'
import { CircleGuard } from './circle-guard.ts'
import { sayFailure } from './dial-status.ts'
import { listen } from './digits.ts'
import { runHangupHandlers } from './hangup-handlers.ts'
import { runApplication } from './run-application.ts'
import { substitute } from './variables.ts'

/** Q.850: the call was sent in a circle. */
const exchangeRoutingError = 25
/** Flag that SoftHangupRequest shows as its cause where the dialplan ended. */
const dialplanEnded = 16
/** Milliseconds that a caller hears that the last call failed, where the dialplan has nothing more to say. */
const fallThroughTone = 10_000

/** Runs the dialplan, or one application, on a channel. */
export class DialplanRunner implements ChannelRunner {
  readonly pbx: ApplicationPbx
  readonly channel: Channel
  /** Whether it walks the dialplan: an application that was asked for by name runs without one. */
  readonly dialplan: boolean
  #stop: (() => void) | undefined
  #step = 0
  #over = false
  readonly #circles: CircleGuard
  /** What runs is the extension `h`. */
  #hangsUp = false
  /** Where it goes next; the channel shows where it is. */
  #next = { context: '', exten: '', priority: 1 }
  /** It waits for the channel to come back from a bridge, and counts as no call meanwhile. */
  #suspended = false

  constructor(pbx: ApplicationPbx, channel: Channel, dialplan: boolean) {
    this.pbx = pbx
    this.channel = channel
    this.dialplan = dialplan
    this.#circles = new CircleGuard(pbx.host.clock)
    if (!dialplan) return
    pbx.activeCalls++
    pbx.processedCalls++
  }

  /** Begins at a place in the dialplan. */
  goto(context: string, exten: string, priority: number): void {
    this.#interrupt()
    this.#comeBack()
    this.#next = { context, exten, priority }
    this.#soon()
  }

  suspend(stop: () => void): void {
    this.#interrupt()
    if (this.dialplan) {
      if (!this.#suspended) this.pbx.activeCalls--
      this.#suspended = true
      this.channel.application = ''
      this.channel.appData = ''
      this.#next = { ...this.#next, priority: this.#next.priority + 1 }
      this.channel.priority = this.#next.priority
    }
    this.#stop = stop
  }

  resume(): void {
    // It goes elsewhere already: that is why it has left the bridge.
    if (this.#stop === undefined) return
    this.#stop = undefined
    if (this.dialplan) {
      this.#comeBack()
      this.#soon()
    } else this.#end()
  }

  /** What was suspended is a call of its own again. */
  #comeBack(): void {
    if (!this.#suspended) return
    this.#suspended = false
    this.pbx.activeCalls++
    this.pbx.processedCalls++
    this.pbx.setCallId(this.channel)
  }

  timeOut(): void {
    const { context } = this.#next
    if (!this.dialplan || this.#hangsUp) this.pbx.hangUp(this.channel)
    else if (this.#has('T')) this.goto(context, 'T', 1)
    else if (this.#has('e')) this.#raise('ABSOLUTETIMEOUT')
    else this.pbx.hangUp(this.channel)
  }

  #has(exten: string): boolean {
    return this.pbx.dialplan.has(this.#next.context, exten, this.channel.callerId.num)
  }

  /** Runs one application and then hangs up. */
  only(application: string, data: string): void {
    if (this.pbx.modules.application(application) === undefined) this.#end()
    else this.#execute(application, data)
  }

  /** Ends; the channel is going away, or another application takes it over. */
  stop(): void {
    if (!this.#over && this.dialplan && !this.#suspended) this.pbx.activeCalls--
    this.#over = true
    this.#interrupt()
  }

  /** The channel was asked to end. Its extension `h` runs to its own end. */
  hangUp(): void {
    if (this.#hangsUp || this.#over) return
    this.#interrupt()
    this.#end()
  }

  /** After the last step, or instead of the next: the extension `h`, then the hangup. */
  #end(): void {
    const { channel, pbx } = this
    if (this.#hangsUp || !this.dialplan || this.#suspended) {
      this.#finish()
      return
    }
    this.#hangsUp = true
    channel.ending = true
    channel.phone?.cancel()
    channel.hangupTimer?.cancel()
    pbx.emit({ type: 'soft-hangup-requested', channel, cause: dialplanEnded })
    const { context } = this.#next
    if (pbx.dialplan.step(context, 'h', 1, channel.callerId.num) === undefined) {
      this.#finish()
      return
    }
    this.#next = { context, exten: 'h', priority: 1 }
    this.#soon()
  }

  #finish(): void {
    const { channel, pbx } = this
    if (this.dialplan) Object.assign(channel, this.#next)
    const stop = (): void => {
      this.stop()
      channel.run = undefined
      pbx.end(channel)
    }
    if (channel.hangupHandlers.length === 0) stop()
    else runHangupHandlers(pbx, channel, stop)
  }

  #interrupt(): void {
    this.#step++
    const stop = this.#stop
    this.#stop = undefined
    stop?.()
  }

  /** One step a turn of the clock, so that a dialplan that runs in circles does not stop the server. */
  #soon(): void {
    const timer = this.pbx.host.clock.after(this.pbx.latency, () => this.#walk())
    this.#stop = () => timer.cancel()
  }

  #walk(): void {
    const { channel, pbx } = this
    if (this.#circles.step()) {
      channel.hangupCause = exchangeRoutingError
      this.#end()
      return
    }
    const { context, exten, priority } = this.#next
    const step = pbx.dialplan.step(context, exten, priority, channel.callerId.num)
    if (step === undefined) {
      if (this.#hangsUp) this.#finish()
      else this.#fallThrough()
      return
    }
    const known = pbx.modules.application(step.application)
    // A step that cannot be run is not shown.
    if (known === undefined) {
      this.#end()
      return
    }
    channel.context = context
    channel.exten = exten
    channel.priority = priority
    const data = substitute(pbx, channel, step.data)
    channel.application = known.name
    channel.appData = data
    pbx.showPlace(channel)
    this.#execute(known.name, data)
  }

  /** An extension that is not there leads to `i`; the end of one to the hangup. */
  #fallThrough(): void {
    const { channel, pbx } = this
    const { context, exten } = this.#next
    const { num } = channel.callerId
    const has = (name: string): boolean => pbx.dialplan.step(context, name, 1, num) !== undefined
    if (has(exten)) this.#fallOff()
    else if (has('i')) {
      pbx.setVariable(channel, 'INVALID_EXTEN', exten)
      this.goto(context, 'i', 1)
    } else this.#raise('INVALID')
  }

  /** After the last step: the caller hears why the last call failed. */
  #fallOff(): void {
    const { channel, pbx } = this
    channel.priority = this.#next.priority
    if (!sayFailure(pbx, channel)) {
      this.#end()
      return
    }
    if (channel.ending) return
    const timer = pbx.host.clock.after(fallThroughTone, () => this.#end())
    this.#stop = () => timer.cancel()
  }

  /** Waits for more digits for as long as a longer extension begins with those, then goes there, or to `i` or `t`. */
  #collect(digits: string, incomplete: boolean): void {
    const { channel, pbx } = this
    const { callerId } = channel
    const { context } = this.#next
    if (!pbx.dialplan.matchesMore(context, digits, callerId.num)) {
      if (incomplete) this.#invalid(digits)
      else this.#chosen(digits)
      return
    }
    const waits = Number.parseFloat(channel.fields.get('timeout digit') ?? '')
    const stop = (): void => {
      silence()
      timer.cancel()
    }
    const timer = pbx.host.clock.after(waits > 0 ? waits * 1_000 : 5_000, () => {
      stop()
      if (incomplete) this.#timedOut()
      else this.#chosen(digits)
    })
    this.#stop = () => stop()
    let silence = (): void => undefined
    silence = listen(channel, (digit) => {
      stop()
      this.#collect(digits + digit, false)
    })
  }

  #chosen(digits: string): void {
    if (!this.#goesTo(digits)) this.#invalid(digits)
  }

  #invalid(digits: string): void {
    const { channel, pbx } = this
    if (pbx.dialplan.has(channel.context, 'i', channel.callerId.num)) {
      pbx.setVariable(channel, 'INVALID_EXTEN', digits)
      this.goto(channel.context, 'i', 1)
    } else this.#raise('INVALID')
  }

  #timedOut(): void {
    if (!this.#goesTo('t')) this.#raise('RESPONSETIMEOUT')
  }

  /** Continues at an extension of the channel's context; false where it has none such. */
  #goesTo(exten: string): boolean {
    const { context, callerId } = this.channel
    const has = this.pbx.dialplan.has(context, exten, callerId.num)
    if (has) this.goto(context, exten, 1)
    return has
  }

  /** Continues at the extension `e`, if there is one. */
  #raise(reason: string): void {
    const { channel, pbx } = this
    if (!pbx.dialplan.has(channel.context, 'e', channel.callerId.num)) {
      this.#end()
      return
    }
    channel.raised = { reason, context: channel.context, exten: channel.exten, priority: channel.priority }
    this.goto(channel.context, 'e', 1)
  }

  #execute(name: string, data: string): void {
    const { channel, pbx } = this
    channel.application = name
    channel.appData = data
    const step = ++this.#step
    this.#stop = undefined
    const finish: Finish = (result) => {
      // The result of a stopped application is ignored.
      if (this.#over || step !== this.#step) return
      this.#stop = undefined
      if (result === 'hangup' || !this.dialplan) return this.#end()
      const { context, exten, priority } = this.#next
      if (result === 'next') return this.goto(context, exten, priority + 1)
      if (result === 'incomplete') return this.#collect(exten, true)
      if ('digits' in result) return this.#collect(result.digits, false)
      this.goto(result.context ?? context, result.exten ?? exten, result.priority)
    }
    const stop = runApplication(name, { pbx, channel, data, finish })
    if (stop !== undefined && !this.#over && step === this.#step) this.#stop = stop
  }
}
