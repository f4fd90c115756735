import type { Application, Call, StepResult } from '../applications/application.ts'
import { run } from '../applications/script.ts'
import { splitArguments } from '../dialplan/arguments.ts'
import { type OptionLetters, options as readOptions } from '../dialplan/option-letters.ts'
import { learn } from './call-bridge.ts'
import { parseCallerId } from './caller-id.ts'
import type { Channel, Place, Signal } from './channel.ts'
import { type AfterAnswer, afterAnswer } from './dial-answer.ts'
import { listenWhileRinging } from './dial-digits.ts'
import { type DialLeg, Failures, makeLeg } from './dial-leg.ts'
import { type Introduced, introduceCaller } from './dial-privacy.ts'
import { DialProgress } from './dial-progress.ts'
import { results } from './dial-results.ts'
import { answeredElsewhere, dialStatus } from './dial-status.ts'
import { runOnEach } from './dial-subroutines.ts'
import { prepare } from './dial-target.ts'
import { introduceCall } from './introduce.ts'
import type { Outgoing } from './outgoing.ts'

const normalClearing = 16

/** `Dial(PJSIP/100&Local/x@y,20,gr)`: rings all of them, bridges with the first that answers. */
export const dial: Application = (call) => {
  const dialling = new Dialling(call)
  dialling.begin()
  return () => dialling.stop()
}

class Dialling {
  readonly #call: Call
  readonly #channel: Channel
  readonly #options: OptionLetters
  readonly #targets: readonly string[]
  readonly #seconds: number
  readonly #failures = new Failures()
  #legs: DialLeg[] = []
  /** Legs that were called, and their failures. */
  #count = 0
  readonly #progress: DialProgress
  #status = 'CHANUNAVAIL'
  #timers: Array<{ cancel(): void }> = []
  #answered: AfterAnswer | undefined
  #stopSubroutine: (() => void) | undefined
  /** Ends listening to the caller's digits. */
  #silence: (() => void) | undefined
  /** The called party is asked whether it takes the call. */
  #asks = false
  #over = false

  constructor(call: Call) {
    this.#call = call
    this.#channel = call.channel
    const [targets = '', limit = '', options = ''] = splitArguments(call.data, call.pbx.legacy)
    this.#targets = targets
      .split('&')
      .map((target) => target.trim())
      .filter((target) => target !== '')
    this.#seconds = Number.parseFloat(limit) || 0
    this.#options = readOptions(options)
    this.#progress = new DialProgress(call.pbx, call.channel, this.#options)
  }

  begin(): void {
    const { pbx } = this.#call
    if (this.#call.data === '') {
      this.#status = ''
      this.#after(0, () => this.#finish('hangup'))
      return
    }
    if (!pbx.legacy) for (const name of results) pbx.setVariable(this.#channel, name, '')
    if (this.#options.has('C')) this.#call.pbx.records.reset(this.#channel)
    // Without a name to say, what follows has begun by now.
    const stop = run(introduceCaller(this.#call, this.#options), (introduced) => this.#begin(introduced))
    this.#stopSubroutine ??= stop
  }

  #begin({ asks, refused, failed }: Introduced): void {
    this.#asks = asks
    if (refused !== undefined) this.#status = refused
    if (refused !== undefined || failed) {
      this.#finish(failed ? 'hangup' : 'next')
      return
    }
    this.#stopSubroutine = undefined
    // Without a subroutine, what follows has begun by now.
    const stop = runOnEach(this.#call.pbx, [this.#channel], this.#options.get('B'), () => this.#dial())
    this.#stopSubroutine ??= stop
  }

  /** Makes the channels, and calls them. */
  #dial(): void {
    for (const [index, target] of this.#targets.entries()) this.#request(target, index === this.#targets.length - 1)
    const called = this.#legs.map(({ channel }) => channel)
    this.#stopSubroutine = runOnEach(this.#call.pbx, called, this.#options.get('b'), () => this.#ring())
  }

  #ring(): void {
    const { pbx } = this.#call
    for (const leg of [...this.#legs]) this.#start(leg)
    if (this.#answered !== undefined || this.#over) return
    if (this.#legs.length === 0) {
      this.#after(0, () => this.#unreachable())
      return
    }
    this.#status = 'NOANSWER'
    this.#progress.begun()
    if (this.#seconds > 0) this.#after(this.#seconds * 1000, () => this.#timeout())
    const called = (): Channel[] => this.#legs.map(({ channel }) => channel)
    const silence = listenWhileRinging(pbx, this.#channel, called, this.#options, (to, digits) =>
      this.#cancel(digits ?? (to === undefined ? 'next' : { ...to, priority: 1 }), to),
    )
    if (this.#over) silence()
    else this.#silence = silence
  }

  /** The caller hangs up or is sent elsewhere. */
  stop(): void {
    if (this.#over) return
    this.#cancelTimers()
    this.#stopSubroutine?.()
    if (this.#answered !== undefined) {
      this.#answered.stop()
      this.#finish('hangup')
      return
    }
    this.#cancel('hangup')
  }

  /** The caller does not wait for an answer; `shown`: where it is by then. */
  #cancel(result: StepResult, shown?: Place): void {
    this.#status = 'CANCEL'
    const legs = this.#legs.splice(0)
    const { context, exten, priority } = this.#channel
    Object.assign(this.#channel, shown)
    for (const leg of legs) this.#say(leg, 'CANCEL')
    Object.assign(this.#channel, { context, exten, priority })
    const cause = this.#options.has('c') ? answeredElsewhere() : this.#channel.hangupCause || normalClearing
    for (const { channel } of legs) this.#call.pbx.hangUp(channel, cause)
    this.#finish(result)
  }

  #request(target: string, last: boolean): void {
    const { pbx } = this.#call
    const channel = this.#channel
    const slash = target.indexOf('/')
    const number = slash === -1 ? '' : target.slice(slash + 1)
    const call = prepare(pbx, target.slice(0, Math.max(0, slash)), number, {
      linkedid: channel.linkedid,
      callId: channel.callId,
      application: 'AppDial',
      introduced: true,
      onSignal: (signal) => this.#hear(call, signal),
      onRefused: (cause) => {
        this.#failures.count(cause)
        if (last) channel.hangupCause = cause
      },
    })
    if (call === undefined) return
    const options = this.#options
    const callerId = options.get('f')
    introduceCall(pbx, channel, call.channel, {
      number,
      application: 'AppDial',
      callerId: callerId ? parseCallerId(callerId) : undefined,
      calledId: options.has('o') ? parseCallerId(options.get('o') ?? '') : undefined,
      answeredElsewhere: options.has('c'),
    })
    this.#legs.push(makeLeg(call, number))
  }

  #start(leg: DialLeg): void {
    const { pbx } = this.#call
    if (!this.#legs.includes(leg)) return
    if (leg.channel.ending || !leg.call.start()) {
      if (leg.channel.hangupCause > 0) this.#channel.hangupCause = leg.channel.hangupCause
      this.#forget(leg)
      pbx.hangUp(leg.channel)
      return
    }
    this.#count++
    pbx.emit({ type: 'dial-begun', channel: this.#channel, dest: leg.channel, dialString: leg.number })
    // Line 1468 of apps/app_dial.c, 1.4.44.
    if (pbx.legacy && !this.#options.has('o')) pbx.emit({ type: 'caller-id-changed', channel: leg.channel })
  }

  #hear(call: Outgoing | undefined, signal: Signal): void {
    const leg = this.#legs.find((each) => each.call === call)
    if (leg === undefined || this.#over) return
    if (signal === 'answer') this.#answer(leg)
    else if (signal === 'ringing') {
      this.#progress.ringing(leg)
      this.#say(leg, 'RINGING')
    } else if (signal === 'progress') {
      this.#progress.progress(leg)
      this.#say(leg, 'PROGRESS')
    } else if (signal === 'proceeding') {
      this.#progress.proceeding()
      this.#say(leg, 'PROCEEDING')
    } else this.#fail(leg, signal)
  }

  #fail(leg: DialLeg, signal: 'busy' | 'congestion' | 'hangup'): void {
    const { pbx } = this.#call
    this.#channel.hangupCause = leg.channel.hangupCause
    this.#forget(leg)
    if (signal === 'hangup') {
      this.#say(leg, dialStatus(leg.channel.hangupCause))
      this.#failures.count(leg.channel.hangupCause)
    } else {
      this.#say(leg, signal === 'busy' ? 'BUSY' : 'CONGESTION')
      this.#failures.count(signal === 'busy' ? 17 : 34)
    }
    pbx.hangUp(leg.channel)
    if (this.#legs.length > 0) return
    this.#status = this.#failures.status(this.#count) ?? this.#status
    this.#cancelTimers()
    this.#finish('next')
  }

  #answer(leg: DialLeg): void {
    const { pbx } = this.#call
    const channel = this.#channel
    this.#cancelTimers()
    this.#forget(leg)
    if (leg.channel !== leg.first && !this.#options.has('I')) learn(pbx, channel, leg.channel.callerId)
    const others = this.#legs.splice(0)
    for (const other of others) this.#say(other, 'CANCEL')
    if (this.#options.has('a')) pbx.answer(channel)
    // After a subroutine it is where it was before.
    pbx.showPlace(leg.channel)
    leg.channel.exten = ''
    channel.hangupCause = normalClearing
    leg.channel.hangupCause = normalClearing
    const elsewhere = answeredElsewhere(this.#options.get('Q'))
    for (const other of others) {
      other.channel.onSignal = undefined
      other.channel.hangupCause = elsewhere
      pbx.hangUp(other.channel, elsewhere)
    }
    this.#status = 'ANSWER'
    pbx.setVariable(channel, 'DIALSTATUS', 'ANSWER')
    pbx.setVariable(channel, 'DIALEDPEERNAME', leg.channel.name)
    pbx.setVariable(channel, 'DIALEDPEERNUMBER', leg.number)
    pbx.showPlace(channel)
    const said = (status: string): void => this.#say(leg, status)
    const over = (result: StepResult, status = this.#status): void => {
      this.#status = status
      this.#finish(result)
    }
    const connects = (): void => this.#progress.over()
    this.#answered = afterAnswer(this.#call, leg, this.#options, { said, connects, over }, this.#asks)
  }

  #timeout(): void {
    const { pbx } = this.#call
    const legs = this.#legs.splice(0)
    for (const leg of legs) this.#say(leg, 'NOANSWER')
    const cause = this.#options.has('c') ? answeredElsewhere() : undefined
    for (const { channel } of legs) pbx.hangUp(channel, cause)
    this.#finish('next')
  }

  /** No channel could be made, or none could be called. */
  #unreachable(): void {
    this.#status = this.#failures.status(this.#targets.length) ?? 'CHANUNAVAIL'
    this.#finish('next')
  }

  #finish(result: StepResult): void {
    if (this.#over) return
    this.#over = true
    this.#cancelTimers()
    if (result !== 'hangup') this.#progress.over()
    this.#call.pbx.setVariable(this.#channel, 'DIALSTATUS', this.#status)
    this.#call.finish(result)
  }

  #forget(leg: DialLeg): void {
    leg.channel.onSignal = undefined
    this.#legs = this.#legs.filter((other) => other !== leg)
  }

  #say(leg: DialLeg, status: string): void {
    const ended = status !== 'RINGING' && status !== 'PROGRESS'
    if (ended) leg.channel.onSignal = undefined
    this.#call.pbx.emit({
      type: ended ? 'dial-ended' : 'dial-state',
      channel: this.#channel,
      dest: leg.channel,
      status,
    })
  }

  #after(milliseconds: number, work: () => void): void {
    this.#timers.push(this.#call.pbx.host.clock.after(milliseconds, work))
  }

  #cancelTimers(): void {
    for (const timer of this.#timers.splice(0)) timer.cancel()
    this.#silence?.()
    this.#silence = undefined
  }
}
