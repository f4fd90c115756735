import type { ApplicationPbx, StepResult } from '../applications/application.ts'
import { gosub, returnFrom } from '../applications/subroutines.ts'
import type { Channel, Place } from './channel.ts'
import { NestedDialplan } from './nested-dialplan.ts'

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

class Subroutine extends NestedDialplan {
  readonly #depth: number
  readonly #from: Place | undefined
  readonly #before: Place
  /** The application within which it runs. */
  readonly #shown: { readonly application: string; readonly appData: string }

  constructor(pbx: ApplicationPbx, channel: Channel, done: () => void, from: Place | undefined) {
    super(pbx, channel, done)
    this.#depth = channel.frames.length
    this.#from = from
    const { context, exten, priority, application, appData } = channel
    this.#before = { context, exten, priority }
    this.#shown = { application, appData }
  }

  begin(place: string): void {
    const { context, exten } = this.#before
    const target = gosub({ pbx: this.pbx, channel: this.channel }, place, this.#from)
    this.channel.run ??= this
    if (target === 'hangup') this.end()
    else this.goto(target.context ?? context, target.exten ?? exten, target.priority)
  }

  protected next(result: StepResult, { context, exten, priority }: Place): Place | undefined {
    const isInside = this.channel.frames.length > this.#depth
    if (typeof result === 'string')
      return isInside && result === 'next' ? { context, exten, priority: priority + 1 } : undefined
    if (!isInside || 'digits' in result) return undefined
    return { context: result.context ?? context, exten: result.exten ?? exten, priority: result.priority }
  }

  /** Without a Return its variables are taken away here. */
  protected restore(): void {
    const { channel, pbx } = this
    if (channel.frames.length > this.#depth) {
      while (channel.frames.length > this.#depth) returnFrom(pbx, channel)
      pbx.setVariable(channel, 'GOSUB_RETVAL', '')
    }
    Object.assign(channel, this.#shown, this.#from === undefined ? this.#before : undefined)
  }
}
