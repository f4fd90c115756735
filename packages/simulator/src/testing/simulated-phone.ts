import type { Channel } from '../engine/pbx/channel.ts'
import type { Phone, PhoneScript } from '../engine/pbx/phone.ts'
import { type CallHost, SimulatedCall } from './call.ts'
import { type Duration, milliseconds } from './duration.ts'
import { startCall } from './start-call.ts'

/** What a phone does with calls; it counts from the next call on. */
class Script {
  readonly #set: (script: PhoneScript) => void

  constructor(set: (script: PhoneScript) => void) {
    this.#set = set
  }

  /** Rings for so long, then answers. */
  answersAfter(duration: Duration): void {
    this.#set({ behaviour: 'answers', ringTime: milliseconds(duration) })
  }

  /** Answers at once. */
  answers(): void {
    this.answersAfter(0)
  }

  /** Rings and is not answered, unless the test does: `call?.answer()`. */
  rings(): void {
    this.#set({ behaviour: 'rings', ringTime: 0 })
  }

  /** Is busy. */
  busy(): void {
    this.#set({ behaviour: 'busy', ringTime: 0 })
  }

  /** Rejects the call: Decline, cause 21. */
  rejects(): void {
    this.#set({ behaviour: 'rejects', ringTime: 0 })
  }

  /** All lines are in use: cause 34. */
  congested(): void {
    this.#set({ behaviour: 'congestion', ringTime: 0 })
  }
}

/** What a trunk does with calls to certain numbers. */
export type NumberScript = Script

/** A phone or trunk of the PBX, with the person at it. */
export class SimulatedPhone extends Script {
  readonly device: string
  readonly #phone: Phone
  readonly #host: CallHost

  /** @internal */
  constructor(host: CallHost, phone: Phone) {
    super((script) => {
      phone.script = script
    })
    this.device = phone.device
    this.#phone = phone
    this.#host = host
  }

  get isRegistered(): boolean {
    return this.#phone.registered
  }

  /** What a trunk does with calls to a number: `pbx.phone('PJSIP/trunk').number('5550199').busy()`. */
  number(number: string | RegExp): NumberScript {
    return new Script((script) => this.#phone.setScriptFor(number, script))
  }

  /** Its registration is lost: calls do not reach it. */
  unregister(): void {
    this.#host.pbx.register(this.#phone, false)
  }

  register(): void {
    this.#host.pbx.register(this.#phone, true)
  }

  /** Dials a number, in its context of the dialplan. */
  calls(exten: string, { context = this.#phone.context }: { readonly context?: string } = {}): SimulatedCall {
    if (!this.isRegistered) throw new Error(`${this.device} cannot call: it is not registered`)
    return startCall(this.#host, { device: this.device, exten, context, callerId: this.#phone.callerId })
  }

  /** Its calls, the oldest first: those that it makes, and those that ring or that it has answered. */
  get allCalls(): SimulatedCall[] {
    return this.#channels().map((channel) => new SimulatedCall(this.#host, channel))
  }

  /** Its latest call, if it has one. */
  get call(): SimulatedCall | undefined {
    return this.allCalls.at(-1)
  }

  /** Picks up the call that rings. */
  answer(): SimulatedCall {
    const ringing = this.#channels().find(({ state }) => state === 5)
    if (ringing === undefined) throw new Error(`${this.device} does not ring`)
    const call = new SimulatedCall(this.#host, ringing)
    call.answer()
    return call
  }

  /** Presses keys in its latest call. */
  async press(digits: string): Promise<void> {
    await this.latest.press(digits)
  }

  hold(musicClass?: string): void {
    this.latest.hold(musicClass)
  }

  unhold(): void {
    this.latest.unhold()
  }

  /** Ends all its calls. */
  hangUp(): void {
    for (const call of this.allCalls) call.hangUp()
  }

  /** Its latest call. Throws where it has none. */
  get latest(): SimulatedCall {
    const { call } = this
    if (call === undefined) throw new Error(`${this.device} has no call`)
    return call
  }

  #channels(): Channel[] {
    const device = this.device.toLowerCase()
    return [...this.#host.pbx.channels].filter((channel) => channel.device.toLowerCase() === device)
  }
}
