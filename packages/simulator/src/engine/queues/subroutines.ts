import type { Channel } from '../pbx/channel.ts'
import { withCarets } from '../pbx/dial-before-bridge.ts'
import type { Steps } from './coroutine.ts'
import type { QueueCaller } from './queue-caller.ts'
import type { Wake } from './round.ts'

/** `context[,argument…]` of a member's subroutine → the place that runs. */
export function memberPlace(text: string): string {
  const comma = text.indexOf(',')
  return comma === -1 ? `${text},s,1` : `${text.slice(0, comma)},s,1(${text.slice(comma + 1)})`
}

/** Runs a subroutine while the caller waits for it; `hangup` where the caller hangs up meanwhile. */
export function subroutine(caller: QueueCaller, channel: Channel, place: string): Steps<Wake, 'hangup' | undefined> {
  return untilOver(caller, (done) => caller.pbx.runSubroutine(channel, withCarets(place), done))
}

/** The same with a macro, `name,argument,…`. */
export function macroOn(caller: QueueCaller, channel: Channel, text: string): Steps<Wake, 'hangup' | undefined> {
  return untilOver(caller, (done) => caller.pbx.runMacro(channel, withCarets(text), done))
}

/** The same with AGI on the caller itself: `agi:async`, as no script runs. */
export function agiOn(caller: QueueCaller, text: string): Steps<Wake, 'hangup' | undefined> {
  return untilOver(caller, (done) => caller.execute('AGI', text, done) ?? (() => undefined))
}

function* untilOver(caller: QueueCaller, begin: (done: () => void) => () => void): Steps<Wake, 'hangup' | undefined> {
  let over = false
  let waits = false
  const stop = begin(() => {
    over = true
    if (waits) caller.wake({ type: 'time' })
  })
  waits = true
  while (!over) {
    const wake = yield Number.POSITIVE_INFINITY
    if (wake.type !== 'hangup') continue
    stop()
    return 'hangup'
  }
  return undefined
}
