import type { AmiEvent, Message } from '@openami/bindings'
import { ActionTimeout, OutcomeUnknown } from '../errors.ts'
import { eventSpec } from '../events/spec.ts'
import { aborted } from '../signal.ts'
import { limited } from '../time.ts'
import type { CallRequest } from './call.ts'

interface Waiting {
  readonly action: string
  /** As the spec spells it. */
  readonly event: string
  readonly settle: (end: { event: AmiEvent } | { error: Error }) => void
  /** Starts the time limit, and heeds the signal. */
  readonly arm: (milliseconds: number, signal: AbortSignal | undefined) => void
}

/**
 * Events that later tell how an accepted action ended, by ActionID and name (R26). A mask without their class hides
 * them (R31), so each wait has a limit.
 */
export class Outcomes {
  readonly #waiting = new Map<string, Waiting>()

  get any(): boolean {
    return this.#waiting.size > 0
  }

  expect(id: string, action: string, event: string): Promise<AmiEvent> {
    const promise = new Promise<AmiEvent>((resolve, reject) => {
      let stop = (): void => undefined
      this.#waiting.set(id, {
        action,
        event,
        settle: (end) => {
          this.#waiting.delete(id)
          stop()
          if ('event' in end) resolve(end.event)
          else reject(end.error)
        },
        arm: (milliseconds, signal) => {
          const giveUp = (error: Error): void => this.#waiting.get(id)?.settle({ error })
          const onAbort = (): void => giveUp(aborted(`Waiting for ${event}`, signal, true))
          const hint = '; the event mask and the user must let its class through'
          const timer = limited(milliseconds, () => giveUp(new ActionTimeout(action, milliseconds, true, event, hint)))
          signal?.addEventListener('abort', onAbort)
          stop = () => {
            clearTimeout(timer)
            signal?.removeEventListener('abort', onAbort)
          }
        },
      })
    })
    // Whoever does not ask for the outcome must not be hit by its rejection.
    promise.catch(() => undefined)
    return promise
  }

  /** The action was accepted: from here on its outcome may take so long. */
  accepted(id: string, milliseconds: number, signal: AbortSignal | undefined): void {
    this.#waiting.get(id)?.arm(milliseconds, signal)
  }

  /** The action failed, so that there will be no outcome and nobody who has its promise. */
  drop(id: string): void {
    this.#waiting.delete(id)
  }

  onEvent(id: string, message: Message): void {
    const waiting = this.#waiting.get(id)
    if (waiting === undefined || waiting.event.toLowerCase() !== message.name.trim().toLowerCase()) return
    waiting.settle({ event: eventSpec().toEvent(message) })
  }

  fail(reason: string): void {
    for (const { action, settle } of [...this.#waiting.values()]) settle({ error: new OutcomeUnknown(action, reason) })
  }
}

/** The reply of an action that has an outcome, with its promise; any other as it is. */
export function withOutcome(value: object, request: CallRequest, outcome: Promise<unknown> | undefined): object {
  if (request.descriptor?.outcome === undefined) return value
  return Object.assign(value, { outcome: outcome ?? Promise.resolve(undefined) })
}
