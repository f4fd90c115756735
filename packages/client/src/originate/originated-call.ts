/// <reference lib="esnext.disposable" preserve="true" />
import type { CallOptions } from '@openami/bindings'
import type { CallState } from './call-state.ts'
import { hangUp } from './hang-up.ts'
import type { CallClient, CallEnd, CallOutcome } from './types.ts'

/** A call that the server has accepted: how it is answered and how it ends, and a hand on it. */
export class OriginatedCall {
  readonly #client: CallClient
  readonly #progress: CallState

  /** @internal Use `originateCall`. */
  constructor(client: CallClient, progress: CallState) {
    this.#client = client
    this.#progress = progress
  }

  /**
   * Unique id of the channel, which is also the `Linkedid` of what it calls. Before Asterisk 12.2 the server chooses it:
   * then undefined until the call is answered.
   */
  get channelId(): string | undefined {
    return this.#progress.channelId
  }

  /** Unique id of the second half of a Local channel, which runs the dialplan; undefined of other channels. */
  get otherChannelId(): string | undefined {
    return this.#progress.otherChannelId
  }

  /** Current name of the channel, once an event has reported it. */
  get channel(): string | undefined {
    return this.#progress.channel
  }

  /**
   * Whether the dialled side answered.
   *
   * Rejects with `AbortError` (the signal fired before), `ActionTimeoutError` (no OriginateResponse came in time: the event mask
   * or the user hides the class `call`), or `OutcomeUnknownError` (the link broke, and no later event had the outcome).
   */
  get outcome(): Promise<CallOutcome> {
    return this.#progress.outcome.promise
  }

  /**
   * How the channel ended. Rejects with `ActionTimeoutError` or `OutcomeUnknownError` if no event of it was received, with
   * `AbortError` or `ConnectionLostError` if the client ended first. Stays pending while a filter excludes its Hangup.
   */
  get ended(): Promise<CallEnd> {
    return this.#progress.ended.promise
  }

  /**
   * Hangs the channel up, with this `Cause` (0 to 127; from Asterisk 1.8 on). Resolves once the server has accepted it, or
   * if the channel is already gone. A channel that does not exist yet is hung up as soon as it does. While the link is
   * broken it waits for the next connection.
   *
   * Before Asterisk 12.2 a channel that still rings cannot be identified: it is hung up when it is answered.
   *
   * @throws PermissionDeniedError, ActionFailedError, ActionTimeoutError, AbortError; NotSentError or OutcomeUnknownError once the client is closed
   */
  hangup(cause?: number, options: CallOptions = {}): Promise<void> {
    return hangUp(this.#client, this.#progress, cause, options)
  }

  /** Hangs up what is still there, for `await using`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.hangup()
  }
}
