import { ActionTimeoutError, ConnectionLostError, type Session } from '@openami/transport'
import { buildRequest } from '@openami/transport/internal'

export interface KeepaliveOptions {
  /** Milliseconds without a whole message after which a Ping goes out. Default 60,000. */
  readonly interval?: number | undefined
  /** Milliseconds that its answer may take. Default 10,000. */
  readonly timeout?: number | undefined
}

/** Asks a silent server whether it is still there, and ends a half-open connection. */
export class Keepalive {
  readonly #session: Session
  readonly #interval: number
  readonly #timeout: number
  #timer: NodeJS.Timeout | undefined
  #stopped = false
  /** Ends the pause that `stop` would cut off. */
  #wake: () => void = () => undefined

  constructor(session: Session, options: KeepaliveOptions) {
    this.#session = session
    this.#interval = options.interval ?? 60_000
    this.#timeout = options.timeout ?? 10_000
    this.#schedule(this.#interval)
  }

  stop(): void {
    this.#stopped = true
    clearTimeout(this.#timer)
    this.#wake()
  }

  #schedule(milliseconds: number): void {
    if (!this.#stopped) this.#timer = setTimeout(() => void this.#look(), milliseconds)
  }

  async #look(): Promise<void> {
    const session = this.#session
    const silence = performance.now() - session.lastHeard
    if (silence < this.#interval) return this.#schedule(this.#interval - silence)
    // An action under way has its own time limit, and a Ping would end a WaitEvent early (R18).
    const { busyFor } = session
    if (busyFor > 0) return this.#schedule(Math.min(busyFor, this.#interval))
    if (session.pending > 0 ? await this.#stays(session.lastHeard) : await this.#isSilent()) {
      session.destroy(new ConnectionLostError(`The server did not answer a Ping within ${this.#timeout} ms`))
      return
    }
    this.#schedule(this.#interval)
  }

  async #isSilent(): Promise<boolean> {
    const { protocol } = this.#session
    try {
      await this.#session.run(buildRequest('Ping', {}, undefined, protocol), { timeout: this.#timeout })
      return false
    } catch (error) {
      // A refusal is an answer too.
      return error instanceof ActionTimeoutError
    }
  }

  /** The action in flight was given up: a Ping was already sent after it, and AMI 1.0 allows no other. */
  async #stays(heard: number): Promise<boolean> {
    await new Promise<void>((resolve) => {
      this.#wake = resolve
      this.#timer = setTimeout(resolve, this.#timeout)
    })
    return !this.#stopped && this.#session.lastHeard === heard
  }
}
