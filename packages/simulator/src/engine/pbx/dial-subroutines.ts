import type { ApplicationPbx } from '../applications/application.ts'
import type { Channel } from './channel.ts'
import { withCarets } from './dial-before-bridge.ts'

/** Runs the subroutine of an option on channels, one after the other, then `then`. Gives back what stops it. */
export function runOnEach(
  pbx: ApplicationPbx,
  channels: readonly Channel[],
  place: string | undefined,
  then: () => void,
): () => void {
  let stopped = false
  let stop = (): void => undefined
  const next = (index: number): void => {
    const channel = channels[index]
    if (stopped) return
    if (place === undefined || place === '' || channel === undefined) then()
    else stop = pbx.runSubroutine(channel, withCarets(place), () => next(index + 1))
  }
  next(0)
  return () => {
    stopped = true
    stop()
  }
}
