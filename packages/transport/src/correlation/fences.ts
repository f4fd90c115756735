import type { PendingAction } from './pending-action.ts'
import { newPing } from './ping.ts'

/** Pings sent after actions whose answers have no end of their own: the answer to the Ping is the end (R18, R21, R23). */
export class Fences {
  readonly #byId = new Map<string, PendingAction>()
  readonly #write: (latin1: string) => void
  readonly #onLost: (action: PendingAction) => void

  /** `onLost`: called with actions that no caller waits for, and whose end will not come. */
  constructor(write: (latin1: string) => void, onLost: (action: PendingAction) => void) {
    this.#write = write
    this.#onLost = onLost
  }

  has(id: string): boolean {
    return this.#byId.has(id)
  }

  /** Sends one after the action. */
  send(action: PendingAction, ping = newPing()): void {
    action.fence = ping.id
    this.#byId.set(ping.id, action)
    this.#write(ping.bytes)
  }

  /** The action that the answer to this ActionID ends. */
  take(id: string | undefined): PendingAction | undefined {
    // Usually there are no fences: then no text is looked up.
    if (id === undefined || this.#byId.size === 0) return undefined
    const action = this.#byId.get(id)
    if (action === undefined) return undefined
    // Answers come in order: those to Pings sent before it were lost.
    for (const [older, { settled }] of this.#byId) {
      if (older === id) break
      if (settled) this.#drop(older)
    }
    this.#byId.delete(id)
    return action
  }

  /** The oldest action that text which comes now answers. */
  textTaker(): PendingAction | undefined {
    for (const action of this.#byId.values()) if (action.collector.takesText) return action
    return undefined
  }

  #drop(id: string): void {
    const action = this.#byId.get(id) as PendingAction
    this.#byId.delete(id)
    this.#onLost(action)
  }

  clear(): void {
    this.#byId.clear()
  }
}
