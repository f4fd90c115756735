import type { AmiEvent } from '@openami/bindings'
import type { AmiClient } from '../client.ts'
import type { LifecycleDetails } from './lifecycle-details.ts'

/**
 * An action on its way; the same object in each step of the trace: `start` and `end` around the sending, `asyncStart`
 * and `asyncEnd` around its answer or error, `error` before those where there is one. Neither its parameters nor its
 * reply are in it, because they may be secrets.
 */
export interface ActionTrace {
  readonly client: AmiClient
  /** `host:port`. */
  readonly server: string
  /** As the spec spells it. */
  readonly action: string
  readonly actionId: string
  /** From `asyncStart` on: milliseconds that it took. */
  ms?: number
  /** From `error` on, where it failed. */
  error?: Error
}

/** An event that answers no action, whether it has listeners or not. */
export interface EventNotice {
  readonly client: AmiClient
  readonly server: string
  readonly event: AmiEvent
}

/** One step of a client's life: `connect`, and what its `lifecycle` emits. */
export type LifecycleNotice = {
  [K in keyof LifecycleDetails]: {
    readonly client: AmiClient
    readonly server: string
    readonly name: K
    readonly detail: LifecycleDetails[K]
  }
}[keyof LifecycleDetails]
