import type { ApplicationPbx } from '../applications/application.ts'
import type { Channel } from './channel.ts'
import { tellOfHandler } from './handler-events.ts'

/** Runs the subroutines that wait for the end of a channel, the last one first, then `done`. */
export function runHangupHandlers(pbx: ApplicationPbx, channel: Channel, done: () => void): void {
  const { context, exten, priority } = channel
  const place = { context, exten, priority }
  const next = (): void => {
    const handler = channel.hangupHandlers.shift()
    if (handler === undefined) {
      Object.assign(channel, place)
      done()
      return
    }
    tellOfHandler(pbx, channel, 'Run', handler)
    pbx.runSubroutine(channel, handler, next, place)
  }
  next()
}
