import { type AmiEvent, type Message, toEvent } from '@openami/bindings'
import { OutcomeUnknown } from '../errors.ts'

interface Waiting {
  readonly action: string
  readonly event: string
  readonly resolve: (event: AmiEvent) => void
  readonly reject: (error: Error) => void
}

/** Events that later tell how an accepted action ended, by ActionID and name (R26). */
export class Outcomes {
  readonly #waiting = new Map<string, Waiting>()

  get any(): boolean {
    return this.#waiting.size > 0
  }

  expect(id: string, action: string, event: string): Promise<AmiEvent> {
    const promise = new Promise<AmiEvent>((resolve, reject) => {
      this.#waiting.set(id, { action, event: event.toLowerCase(), resolve, reject })
    })
    // Whoever does not ask for the outcome must not be hit by its rejection.
    promise.catch(() => undefined)
    return promise
  }

  drop(id: string): void {
    this.#waiting.delete(id)
  }

  onEvent(id: string, message: Message): void {
    const waiting = this.#waiting.get(id)
    if (waiting === undefined || waiting.event !== message.name.trim().toLowerCase()) return
    this.#waiting.delete(id)
    waiting.resolve(toEvent(message))
  }

  fail(reason: string): void {
    for (const { action, reject } of this.#waiting.values()) reject(new OutcomeUnknown(action, reason))
    this.#waiting.clear()
  }
}
