import type { Message } from '@openami/bindings'
import type { Diagnostic } from '@openami/transport'
import { Boot, bootEvent } from '../reconnect/boot.ts'

/** Events that wait at most: a hook that takes its time must not fill the memory. */
const maxHeld = 10_000

/** Holds events back until a listener can take them: from the login on, and while the sync hook runs. */
export class EventGate {
  readonly #onEvent: (message: Message) => void
  readonly #onDiagnostic: (diagnostic: Diagnostic) => void
  readonly boot = new Boot()
  #held: Message[] | undefined = []

  constructor(onEvent: (message: Message) => void, onDiagnostic: (diagnostic: Diagnostic) => void) {
    this.#onEvent = onEvent
    this.#onDiagnostic = onDiagnostic
  }

  /** Whether it needs events of this name, wherever they go then. */
  wants(event: string): boolean {
    return this.#held !== undefined || (event === bootEvent && !this.boot.came)
  }

  take(message: Message): void {
    if (message.name === bootEvent) this.boot.arrive()
    if (this.#held === undefined) {
      this.#onEvent(message)
      return
    }
    this.#held.push(message)
    if (this.#held.length < maxHeld) return
    const text = `${maxHeld} events have waited for the sync hook: they continue without it`
    this.#onDiagnostic({ kind: 'sync-failed', message: text })
    this.release()
  }

  /** Events wait from now on. */
  hold(): void {
    this.#held ??= []
  }

  /** Hands out the events held so far, then each one as it comes. */
  release(): void {
    const held = this.#held
    this.#held = undefined
    for (const message of held ?? []) this.#onEvent(message)
  }
}
