import type { Channel, ChannelState } from '../engine/pbx/channel.ts'
import { causeText, stateNames } from '../engine/pbx/channel.ts'
import type { Pbx } from '../engine/pbx/pbx.ts'
import { hangUpPhone, pickUp } from '../engine/pbx/phone-call.ts'
import type { CallWatch } from './call-watch.ts'
import { type Duration, milliseconds } from './duration.ts'

/** Milliseconds between two digits. */
const betweenDigits = 50

/** What a call needs of the simulator. */
export interface CallHost {
  readonly pbx: Pbx
  readonly watch: CallWatch
}

export interface CallEnd {
  /** Q.850: 16 for a normal end, 17 busy, 21 rejected. */
  readonly cause: number
  readonly causeText: string
}

/** One end of a call, as the person at the phone has it. */
export class SimulatedCall {
  /** Name of its channel, as events have it. */
  readonly channel: string
  readonly uniqueid: string
  readonly #pbx: Pbx
  readonly #watch: CallWatch
  readonly #channel: Channel

  /** @internal */
  constructor({ pbx, watch }: CallHost, channel: Channel) {
    this.#pbx = pbx
    this.#watch = watch
    this.#channel = channel
    this.channel = channel.name
    this.uniqueid = channel.uniqueid
  }

  /** Resolves with true when the call is answered, with false when it ends before. */
  get answered(): Promise<boolean> {
    const channel = this.#channel
    if (channel.gone || channel.state === 6) return Promise.resolve(channel.state === 6)
    return new Promise((resolve) =>
      this.#watch.watch(channel, ({ type }) => {
        if (type === 'hung-up') resolve(false)
        else if (channel.state === 6) resolve(true)
      }),
    )
  }

  /** Resolves when the call is over. */
  get ended(): Promise<CallEnd> {
    const { end } = this
    if (end !== undefined) return Promise.resolve(end)
    return new Promise((resolve) =>
      this.#watch.watch(this.#channel, ({ type }) => {
        if (type === 'hung-up') resolve(endOf(this.#channel))
      }),
    )
  }

  /** How it ended; undefined while it lasts. */
  get end(): CallEnd | undefined {
    return this.#channel.gone ? endOf(this.#channel) : undefined
  }

  /** State of the channel: `Ring`, `Ringing`, `Up`. */
  get state(): (typeof stateNames)[ChannelState] {
    return stateNames[this.#channel.state]
  }

  get isUp(): boolean {
    return !this.#channel.gone && this.#channel.state === 6
  }

  get isOver(): boolean {
    return this.#channel.gone
  }

  /** Names of the channels that it is connected with. */
  get connectedTo(): string[] {
    const others = this.#channel.bridge?.channels ?? []
    return others.filter((other) => other !== this.#channel).map(({ name }) => name)
  }

  /** Value of a variable or function of its channel, as the dialplan reads it. */
  variable(name: string): string {
    return this.#pbx.read(this.#channel, name)
  }

  /** Where it is in the dialplan. */
  get place(): { context: string; exten: string; priority: number; application: string } {
    const { context, exten, priority, application } = this.#channel
    return { context, exten, priority, application }
  }

  /** Picks up a phone that rings. */
  answer(): void {
    const channel = this.#live()
    if (channel.state !== 5) throw new Error(`${this.channel} does not ring: it is ${this.state}`)
    channel.phone?.cancel()
    pickUp(this.#pbx, channel)
  }

  /** Presses keys, one after the other; resolves when the last is released. Each takes `duration`, 100 ms by default. */
  async press(digits: string, { duration = 100 }: { readonly duration?: Duration } = {}): Promise<void> {
    checkKeys(digits)
    const { clock } = this.#pbx.host
    const time = milliseconds(duration)
    for (const digit of digits) {
      this.#pbx.receiveDigit(this.#live(), digit, time)
      await new Promise<void>((resolve) => clock.after(time + betweenDigits, resolve))
      if (this.isOver) return
    }
  }

  /** As {@link press}, without waiting for the end. */
  startPressing(digits: string, options: { readonly duration?: Duration } = {}): void {
    checkKeys(digits)
    this.#live()
    void this.press(digits, options)
  }

  hold(musicClass?: string): void {
    this.#pbx.hold(this.#live(), musicClass)
  }

  unhold(): void {
    this.#pbx.unhold(this.#live())
  }

  /**
   * Hangs up; nothing happens where the call is over. `cause`: Q.850, for a phone that says why. What the end shows
   * otherwise depends on the release, the technology and whether the call was answered.
   */
  hangUp(cause?: number): void {
    hangUpPhone(this.#pbx, this.#channel, cause)
  }

  #live(): Channel {
    if (this.#channel.gone) throw new Error(`the call of ${this.channel} is over`)
    return this.#channel
  }
}

function endOf({ hangupCause: cause }: Channel): CallEnd {
  return { cause, causeText: causeText(cause) }
}

function checkKeys(digits: string): void {
  if (!/^[0-9*#A-D]+$/i.test(digits)) throw new TypeError(`'${digits}' are not keys; write digits, *, #, A to D`)
}
