import type { AmiEvent, Message } from '@openami/bindings'
import { aborted, attachSignal, detachSignal } from '../abort-signal.ts'
import { ActionTimeoutError, OutcomeUnknownError } from '../errors.ts'
import { eventSpec } from '../event-spec.ts'
import { limited } from '../time.ts'
import type { ActionRequest, ExpectedOutcome } from './action-request.ts'

interface Waiting {
  readonly id: string
  readonly action: string
  readonly expected: ExpectedOutcome
  readonly settle: (end: { event: AmiEvent } | { error: Error }) => void
  /** Starts the time limit, and listens to the signal. */
  readonly arm: (milliseconds: number, signal: AbortSignal | undefined) => void
}

/**
 * Events that later report the result of an accepted action, by ActionID and name, or by what the spec says (R26). A mask
 * without their class hides them (R31), so each wait has a limit.
 */
export class OutcomeMatcher {
  readonly #waiting = new Map<string, Waiting>()
  /** Those whose event carries no ActionID, by its name in lower case, oldest first. */
  readonly #byName = new Map<string, Set<Waiting>>()

  get any(): boolean {
    return this.#waiting.size > 0
  }

  expect(id: string, action: string, expected: ExpectedOutcome): Promise<AmiEvent> {
    const promise = new Promise<AmiEvent>((resolve, reject) => {
      let stop = (): void => undefined
      this.#add({
        id,
        action,
        expected,
        settle: (end) => {
          this.drop(id)
          stop()
          if ('event' in end) resolve(end.event)
          else reject(end.error)
        },
        arm: (milliseconds, signal) => {
          const { event } = expected
          const giveUp = (error: Error): void => this.#waiting.get(id)?.settle({ error })
          const onAbort = (): void => giveUp(aborted(`Waiting for ${event}`, signal, true))
          const hint = '; it comes only where the event mask and the classes of the user let it through'
          const timer = limited(milliseconds, () =>
            giveUp(new ActionTimeoutError(action, milliseconds, true, event, hint)),
          )
          attachSignal(signal, onAbort)
          stop = () => {
            clearTimeout(timer)
            detachSignal(signal, onAbort)
          }
        },
      })
    })
    // Prevents an unhandled rejection if the caller does not use the outcome.
    promise.catch(() => undefined)
    return promise
  }

  /** The action was accepted: from here on its outcome may take so long. */
  accepted(id: string, milliseconds: number, signal: AbortSignal | undefined): void {
    this.#waiting.get(id)?.arm(milliseconds, signal)
  }

  /** The action failed, so that there will be no outcome, or the outcome has come. */
  drop(id: string): void {
    const waiting = this.#waiting.get(id)
    if (waiting === undefined) return
    this.#waiting.delete(id)
    const name = waiting.expected.event.toLowerCase()
    const alike = this.#byName.get(name)
    if (alike?.delete(waiting) && alike.size === 0) this.#byName.delete(name)
  }

  onEvent(message: Message, id: string | undefined): void {
    if (id !== undefined) {
      const waiting = this.#waiting.get(id)
      if (waiting !== undefined && waiting.expected.by === undefined && isNamed(message, waiting.expected.event)) {
        waiting.settle({ event: eventSpec().toEvent(message) })
        return
      }
    }
    if (this.#byName.size === 0) return
    for (const waiting of this.#byName.get(message.name.trim().toLowerCase()) ?? []) {
      if (!waiting.expected.by?.every((one) => one.headers.some((header) => isValue(message.get(header), one.value))))
        continue
      waiting.settle({ event: eventSpec().toEvent(message) })
      return
    }
  }

  fail(reason: string): void {
    for (const { action, settle } of [...this.#waiting.values()])
      settle({ error: new OutcomeUnknownError(action, reason) })
  }

  #add(waiting: Waiting): void {
    this.#waiting.set(waiting.id, waiting)
    if (waiting.expected.by === undefined) return
    const name = waiting.expected.event.toLowerCase()
    const alike = this.#byName.get(name)
    if (alike === undefined) this.#byName.set(name, new Set([waiting]))
    else alike.add(waiting)
  }
}

function isNamed(message: Message, event: string): boolean {
  return message.name.trim().toLowerCase() === event.toLowerCase()
}

/** Asterisk finds channels and members without regard to case. */
function isValue(text: string | undefined, value: string): boolean {
  return text !== undefined && text.trim().toLowerCase() === value
}

/** The reply of an action that has an outcome, with its promise; any other as it is. */
export function withOutcome(value: object, request: ActionRequest, outcome: Promise<unknown> | undefined): object {
  if (request.descriptor?.outcome === undefined) return value
  return Object.assign(value, { outcome: outcome ?? Promise.resolve(undefined) })
}
