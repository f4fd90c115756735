import type { LivePbx } from 'openami'

/** Decides how many calls may be under way: as many as are likely to reach the agents who are free. */
export class Pace {
  #dialled = 1
  #answered = 1

  /** Tells the outcome of a call. The fewer are answered, the more are dialled for each free agent. */
  add(answered: boolean): void {
    this.#dialled++
    if (answered) this.#answered++
  }

  /** Calls that may be under way, at most `most`. */
  limit(pbx: LivePbx, queueName: string, most: number): number {
    const queue = pbx.queues.get(queueName)
    if (queue === undefined) return 0
    const reachable = Math.max(0, queue.available - queue.callers.length)
    return Math.min(most, Math.ceil((reachable * this.#dialled) / this.#answered))
  }
}
