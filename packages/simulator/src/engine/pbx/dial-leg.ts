import type { Channel } from './channel.ts'
import type { Outgoing } from './outgoing.ts'

/** One of the channels that Dial calls. */
export interface DialLeg {
  readonly call: Outgoing
  /** The one that is called, or that has picked up its call. */
  readonly channel: Channel
  /** As it was dialled: `s@default`. */
  readonly number: string
  /** The one that was called first. */
  readonly first: Channel
}

export function makeLeg(call: Outgoing, number: string): DialLeg {
  return {
    call,
    number,
    first: call.channel,
    get channel() {
      return call.channel
    },
  }
}

/** How many legs failed, and how: what DIALSTATUS is made of. */
export class Failures {
  #busy = 0
  #congestion = 0
  #unavailable = 0

  /** A hangup cause counts as what it says; a normal end counts as nothing. */
  count(cause: number): void {
    if (cause === 17) this.#busy++
    else if (cause === 34) this.#congestion++
    else if (cause !== 19 && cause !== 16) this.#unavailable++
  }

  /** Of so many legs; undefined unless all failed in one of these ways. */
  status(legs: number): string | undefined {
    if (legs !== this.#busy + this.#congestion + this.#unavailable) return undefined
    if (this.#busy > 0) return 'BUSY'
    if (this.#congestion > 0) return 'CONGESTION'
    return this.#unavailable > 0 ? 'CHANUNAVAIL' : undefined
  }
}
