import type { ApplicationPbx, Finish } from '../applications/application.ts'
import { gosub, returnFrom } from '../applications/subroutines.ts'
import type { Channel, ChannelRunner, Place } from './channel.ts'
import { runApplication } from './run-application.ts'
import { substitute } from './variables.ts'

/**
 * Runs a subroutine of the dialplan, `context,exten,priority(arguments)`, in the midst of something else: of an application
 * that the channel runs, or on a channel that runs nothing. `done` is called when it has returned, or ended in
 * another way. Gives back what stops it. The channel is then at the place where it was before; `from` is another place to
 * go back to, which the caller leads it to.
 */
export function runSubroutine(
  pbx: ApplicationPbx,
  channel: Channel,
  place: string,
  done: () => void,
  from?: Place,
): () => void {
  const subroutine = new Subroutine(pbx, channel, done, from)
  subroutine.begin(place)
  return () => subroutine.stop()
}

class Subroutine implements ChannelRunner {
  readonly dialplan = false
  readonly #pbx: ApplicationPbx
  readonly #channel: Channel
  readonly #done: () => void
  readonly #depth: number
  readonly #from: Place | undefined
  readonly #before: Place
  /** The application within which it runs. */
  readonly #shown: { readonly application: string; readonly appData: string }
  #stop: (() => void) | undefined
  #step = 0
  #over = false

  constructor(pbx: ApplicationPbx, channel: Channel, done: () => void, from: Place | undefined) {
    this.#pbx = pbx
    this.#channel = channel
    this.#done = done
    this.#depth = channel.frames.length
    this.#from = from
    const { context, exten, priority, application, appData } = channel
    this.#before = { context, exten, priority }
    this.#shown = { application, appData }
  }

  begin(place: string): void {
    const { context, exten } = this.#before
    const target = gosub({ pbx: this.#pbx, channel: this.#channel }, place, this.#from)
    this.#channel.run ??= this
    if (target === 'hangup') this.#end()
    else this.goto(target.context ?? context, target.exten ?? exten, target.priority)
  }

  goto(context: string, exten: string, priority: number): void {
    this.#interrupt()
    const timer = this.#pbx.host.clock.after(this.#pbx.latency, () => this.#walk(context, exten, priority))
    this.#stop = () => timer.cancel()
  }

  suspend(): void {
    this.hangUp()
  }

  resume(): void {
    // What was suspended is over.
  }

  timeOut(): void {
    this.#pbx.hangUp(this.#channel)
  }

  /** The channel ends while the subroutine runs. */
  hangUp(): void {
    if (!this.#over) this.#end()
  }

  stop(): void {
    if (this.#over) return
    this.#leave()
  }

  #walk(context: string, exten: string, priority: number): void {
    const [pbx, channel] = [this.#pbx, this.#channel]
    const step = pbx.dialplan.step(context, exten, priority, channel.callerId.num)
    const known = step === undefined ? undefined : pbx.modules.application(step.application)
    if (step === undefined || known === undefined) {
      this.#end()
      return
    }
    Object.assign(channel, { context, exten, priority, application: known.name })
    const data = substitute(pbx, channel, step.data)
    channel.appData = data
    pbx.showPlace(channel)
    const number = ++this.#step
    const finish: Finish = (result) => {
      if (this.#over || number !== this.#step) return
      this.#stop = undefined
      if (channel.frames.length <= this.#depth || typeof result === 'string') {
        if (channel.frames.length > this.#depth && result === 'next') this.goto(context, exten, priority + 1)
        else this.#end()
      } else if ('digits' in result) this.#end()
      else this.goto(result.context ?? context, result.exten ?? exten, result.priority)
    }
    const stop = runApplication(known.name, { pbx, channel, data, finish })
    if (stop !== undefined && !this.#over && number === this.#step) this.#stop = stop
  }

  #end(): void {
    this.#leave()
    this.#done()
  }

  /** Without a Return its variables are taken away here. */
  #leave(): void {
    const channel = this.#channel
    this.#over = true
    this.#interrupt()
    if (channel.frames.length > this.#depth) {
      while (channel.frames.length > this.#depth) returnFrom(this.#pbx, channel)
      this.#pbx.setVariable(channel, 'GOSUB_RETVAL', '')
    }
    Object.assign(channel, this.#shown, this.#from === undefined ? this.#before : undefined)
    if (channel.run === this) channel.run = undefined
  }

  #interrupt(): void {
    this.#step++
    const stop = this.#stop
    this.#stop = undefined
    stop?.()
  }
}
