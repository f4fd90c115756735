import type { ActionContract, AmiEvent } from '@openami/bindings'
import type { AnswerForm } from './answer-form.ts'
import type { Ping } from './ping.ts'

/** The event that reports the result of an action, and how it is matched (R26). */
export interface ExpectedOutcome {
  /** As the spec spells it. */
  readonly event: string
  /**
   * One entry a parameter: headers of the event, one of which has the parameter's value, in any case. Undefined where
   * the event carries the ActionID.
   */
  readonly by: ReadonlyArray<{ readonly headers: readonly string[]; readonly value: string }> | undefined
}

/** An action as it is sent, and what is known of its answer. */
export interface ActionRequest {
  readonly action: string
  readonly id: string
  /** The whole message, latin1. */
  readonly bytes: string
  readonly descriptor: ActionContract | undefined
  readonly form: AnswerForm
  /** A response without ActionID can only be its: the server leaves it out, or is not known to send it. */
  readonly takesAnonymous: boolean
  /** Most items of a list that are kept. */
  readonly maxItems: number
  /** Bytes of its longest answer, the items of a list together. */
  readonly maxAnswer: number
  /** Called for each item, which the reply then omits. */
  readonly onItem: ((item: AmiEvent) => void) | undefined
  /** A Ping sent right after it, whose answer ends what has no end of its own (R21, R23); undefined for framed answers. */
  readonly fence: Ping | undefined
  /** The event that later reports its result. */
  readonly outcome: ExpectedOutcome | undefined
  /** Milliseconds that this event may take by its nature. */
  readonly outcomeTakes: number
  /** The server answers it only when another action arrives (R18). */
  readonly endsWithNext: boolean
}
