import type { Message } from '@openami/bindings'
import type { Asked } from '../codec/oversize.ts'
import { InFlight } from './fast-path/in-flight.ts'
import { GivenUpIds } from './given-up-ids.ts'
import type { PendingAction } from './pending-action.ts'

/** Which action in flight a message answers: by its ActionID, or without one where the server leaves it out (R20, R21). */
export class AnswerMatcher {
  readonly inFlight: InFlight = new InFlight()
  /** Those in flight that a message without ActionID may concern: few, however many are in flight. */
  readonly #withoutId = new Set<PendingAction>()
  readonly #givenUp = new GivenUpIds()

  add(action: PendingAction): void {
    this.inFlight.add(action)
    if (action.collector.request.takesAnonymous) this.#withoutId.add(action)
    else this.takeEvents(action)
  }

  /** Events without ActionID may belong to it by now. */
  takeEvents(action: PendingAction): void {
    if (action.collector.takesEvents) this.#withoutId.add(action)
  }

  delete(action: PendingAction): void {
    this.inFlight.delete(action)
    this.#withoutId.delete(action)
  }

  /** Its answer may still come, and is dropped then. */
  giveUp(action: PendingAction): void {
    this.delete(action)
    this.#givenUp.add(action.id)
  }

  clear(): void {
    this.inFlight.clear()
    this.#withoutId.clear()
  }

  /** The action that a response answers: without ActionID the first one that it can answer, and no other (R14, R21). */
  byResponse(id: string | undefined): PendingAction | undefined {
    if (id !== undefined) return this.inFlight.get(id)
    for (const action of this.#withoutId) if (action.collector.request.takesAnonymous) return action
    return undefined
  }

  /** A response with this ActionID answered no action. */
  forget(id: string): void {
    this.#givenUp.delete(id)
  }

  get expectsAnonymousEvents(): boolean {
    return this.#withoutId.size > 0
  }

  /** The list that this event belongs to, left by a line end in a value (R14). */
  brokenBy(event: Message): PendingAction | undefined {
    for (const action of this.#withoutId) if (action.collector.isBrokenBy(event)) return action
    return undefined
  }

  /** Items and ends without ActionID (R20) count where exactly one running list takes them. */
  byAnonymousEvent(event: Message): PendingAction | undefined {
    let taker: PendingAction | undefined
    for (const action of this.#withoutId) {
      if (!action.collector.takesAnonymous(event)) continue
      if (taker !== undefined) return undefined
      taker = action
    }
    return taker
  }

  /** The action that a message answers when only its first line and ActionID are known. */
  byHead(head: Message): PendingAction | undefined {
    const id = head.actionId
    if (head.kind === 'text') for (const action of this.inFlight) if (action.collector.takesText) return action
    if (id !== undefined || head.kind === 'response') return this.byResponse(id)
    for (const action of this.#withoutId) if (action.collector.takesAnonymous(head)) return action
    return undefined
  }

  /** Whether such a message answers an action, and whether its caller still waits. */
  asked(head: Message): Asked {
    const action = this.byHead(head)
    if (action !== undefined) return action.settled ? 'unwanted' : 'wanted'
    return this.#givenUp.has(head.actionId ?? '') ? 'unwanted' : undefined
  }
}
