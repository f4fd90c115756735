import type { Message } from '@openami/bindings'
import { isNewer } from './ids.ts'
import { newPing } from './ping.ts'

/** Pings that wait for their answers. */
const maxProbes = 64

export interface ProbesOptions {
  readonly write: (latin1: string) => void
  /** Whether an answer to this ActionID is still to come. */
  readonly owes: (id: string) => boolean
}

/**
 * Finds out how far the server is when rows of any text hide it (R22, R35): it works on one action at a time (R18), so
 * that whatever it says about one action shows that it is done with those sent before. If no other action may follow,
 * a Ping is sent.
 */
export class Probes {
  readonly #options: ProbesOptions
  readonly #ids = new Set<string>()

  constructor(options: ProbesOptions) {
    this.#options = options
  }

  /** Nothing where so many are not answered yet: the next answer will do. */
  send(): void {
    if (this.#ids.size >= maxProbes) return
    const { id, bytes } = newPing()
    this.#ids.add(id)
    this.#options.write(bytes)
  }

  /**
   * Whether what has this ActionID can only come after the answer to `own`. The latter may be absent, or of no action
   * here, where a value with a line end has begun it (R14).
   */
  isLater(id: string, own: string | undefined): boolean {
    const { owes } = this.#options
    if (!this.#ids.has(id) && !owes(id)) return false
    return own === undefined || !owes(own) || isNewer(id, own)
  }

  /** Whether this answers a Ping of its own, which no caller waits for. */
  takes(message: Message): boolean {
    if (this.#ids.size === 0) return false
    const id = message.actionId
    if (id === undefined || !this.#ids.has(id)) return false
    // Answers come in order: those sent before it have got lost.
    for (const older of this.#ids) {
      this.#ids.delete(older)
      if (older === id) break
    }
    return true
  }
}
