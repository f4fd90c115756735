import type { ApplicationPbx, Finish, StepResult } from '../applications/application.ts'
import type { Channel, ChannelRunner, Place } from './channel.ts'
import { runApplication } from './run-application.ts'
import { substitute } from './variables.ts'

/** Steps of the dialplan that run within an application of the channel, or on a channel that runs nothing. */
export abstract class NestedDialplan implements ChannelRunner {
  readonly dialplan = false
  protected readonly pbx: ApplicationPbx
  protected readonly channel: Channel
  readonly #done: () => void
  #stop: (() => void) | undefined
  #step = 0
  #over = false

  /** `done` is called when it is over, unless it is stopped. */
  constructor(pbx: ApplicationPbx, channel: Channel, done: () => void) {
    this.pbx = pbx
    this.channel = channel
    this.#done = done
  }

  goto(context: string, exten: string, priority: number): void {
    this.#interrupt()
    const timer = this.pbx.host.clock.after(this.pbx.latency, () => this.#walk(context, exten, priority))
    this.#stop = () => timer.cancel()
  }

  suspend(): void {
    this.hangUp()
  }

  resume(): void {
    // What was suspended is over.
  }

  timeOut(): void {
    this.pbx.hangUp(this.channel)
  }

  /** The channel ends meanwhile. */
  hangUp(): void {
    if (!this.#over) this.end()
  }

  stop(): void {
    if (!this.#over) this.#leave()
  }

  protected end(): void {
    this.#leave()
    this.#done()
  }

  /** Before each step. */
  protected prepare(): void {
    // Nothing, unless it is said otherwise.
  }

  /** Where it continues after a step at this place; undefined where it is over. */
  protected abstract next(result: StepResult, at: Place): Place | undefined

  /** Puts back what it has changed. */
  protected abstract restore(): void

  #walk(context: string, exten: string, priority: number): void {
    const { pbx, channel } = this
    const step = pbx.dialplan.step(context, exten, priority, channel.callerId.num)
    const known = step === undefined ? undefined : pbx.modules.application(step.application)
    if (step === undefined || known === undefined) {
      this.end()
      return
    }
    this.prepare()
    Object.assign(channel, { context, exten, priority, application: known.name })
    const data = substitute(pbx, channel, step.data)
    channel.appData = data
    pbx.showPlace(channel)
    const number = ++this.#step
    const finish: Finish = (result) => {
      if (this.#over || number !== this.#step) return
      this.#stop = undefined
      const next = this.next(result, { context, exten, priority })
      if (next === undefined) this.end()
      else this.goto(next.context, next.exten, next.priority)
    }
    const stop = runApplication(known.name, { pbx, channel, data, finish })
    if (stop !== undefined && !this.#over && number === this.#step) this.#stop = stop
  }

  #leave(): void {
    this.#over = true
    this.#interrupt()
    this.restore()
    if (this.channel.run === this) this.channel.run = undefined
  }

  #interrupt(): void {
    this.#step++
    const stop = this.#stop
    this.#stop = undefined
    stop?.()
  }
}
