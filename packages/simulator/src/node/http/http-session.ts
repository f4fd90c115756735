import type { Timer } from '../../engine/clock.ts'
import type { Engine } from '../../engine/engine.ts'
import { IncomingAction } from '../../engine/incoming-action.ts'
import type { Session } from '../../engine/session.ts'

/** Address of both ends, as the server sees them. */
export interface Addresses {
  readonly remoteAddress: string
  readonly remotePort: number
  readonly localAddress: string
  readonly localPort: number
}

/** Seconds that a session without a login lasts at most. */
const beforeLogin = 5

/** One session of AMI over HTTP: each request is one action, and its body the answer. */
export class HttpSession {
  readonly session: Session
  /** How often a proof used its nonce: the next one must be higher. */
  uses = 0
  readonly #engine: Engine
  readonly #timeout: number
  #expiry: Timer | undefined
  #ended = false

  /** `timeout`: seconds that it lasts after a request. */
  constructor(engine: Engine, addresses: Addresses, timeout: number, onEnd: () => void) {
    this.#engine = engine
    this.#timeout = timeout
    const end = (): void => {
      this.#ended = true
      this.#expiry?.cancel()
      onEnd()
    }
    this.session = engine.acceptPolled({
      ...addresses,
      write: () => undefined,
      end,
      destroy: end,
      pause: () => undefined,
      setWriteTimeout: () => undefined,
    })
    this.#extend()
  }

  /** Runs an action and resolves with the bytes of its answer, latin1. */
  async run(headers: ReadonlyArray<readonly [name: string, value: string]>): Promise<string> {
    const action = new IncomingAction(
      headers.map(([name, value]) => `${name}: ${value}`),
      undefined,
    )
    let answer = ''
    this.#extend()
    await this.#engine.run(this.session, action, {
      send: (latin1) => {
        answer += latin1
      },
    })
    this.#extend()
    return answer
  }

  #extend(): void {
    this.#expiry?.cancel()
    if (this.#ended) return
    const { clock } = this.#engine.host
    const { loggedIn } = this.session
    const seconds = loggedIn ? this.#timeout : Math.min(beforeLogin, this.#timeout)
    this.session.expiresAt = clock.now() + seconds * 1000
    this.#expiry = clock.after(seconds * 1000, () => this.session.end())
  }
}
