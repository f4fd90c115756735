/** Milliseconds after which a server that waits gets something to end that. */
const wakeAfter = 250

/**
 * A server of AMI 1.0 that waits for an event answers when another action arrives (R18); one that came in the same packet
 * does not count. A Ping does, and the action in the queue then has a server that listens.
 */
export class ServerWaker {
  #timer: NodeJS.Timeout | undefined

  /** Calls `wake` again and again until stopped. */
  start(wake: () => void): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      wake()
    }, wakeAfter)
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }
}
