import type { AmiEvent } from '@openami/bindings'
import {
  type ActionRequest,
  ActionTimeoutError,
  type Diagnostic,
  OutcomeUnknownError,
  type SessionObserver,
  type Traffic,
} from '@openami/transport'
import { now } from '@openami/transport/internal'
import type { LifecycleEvents } from '../events/lifecycle.ts'
import { actionChannel, eventChannel, lifecycleChannel, traced } from './channels.ts'
import { type Counters, type EventCounts, Tally } from './counters.ts'
import { type LifecycleDetails, withoutSource } from './lifecycle-details.ts'
import { type Logger, logLifecycle, SafeLogger } from './logger.ts'

/** Called once when an action ended; without an error, the server answered it. */
export type Ended = (error: Error | undefined) => void

/** Counts, logs and publishes what a client does. Nothing of a message's content passes through but an event itself. */
export class Telemetry implements SessionObserver {
  readonly #tally = new Tally()
  readonly #client: object
  /** As it may be shown. */
  readonly server: string
  readonly #logger: SafeLogger | undefined

  /** `client`: whose messages the channels carry. */
  constructor(client: object, server: string, logger: Logger | undefined) {
    this.#client = client
    this.server = server
    this.#logger = logger && new SafeLogger(logger, server)
  }

  get traffic(): Traffic {
    return this.#tally.traffic
  }

  counters(events: EventCounts): Counters {
    return this.#tally.snapshot(events)
  }

  /** An action begins; the code that runs it reports its end. */
  readonly begin = ({ action, id }: ActionRequest): Ended => {
    const tally = this.#tally.action(action)
    tally.started++
    const begun = now()
    const logger = this.#logger
    const debugs = logger?.debugs === true
    if (debugs) logger.log('debug', 'action started', { action, actionId: id })
    return (err) => {
      const ms = now() - begun
      if (tally.end(err, ms)) this.#tally.answeredWithin(ms)
      if (logger === undefined) return
      const unanswered = err instanceof ActionTimeoutError || err instanceof OutcomeUnknownError
      const details = { action, actionId: id, ms: Math.round(ms * 1000) / 1000 }
      if (unanswered) logger.log('warn', 'action without an answer', { ...details, err })
      else if (debugs && err === undefined) logger.log('debug', 'action answered', details)
      else if (debugs) logger.log('debug', 'action failed', { ...details, err })
    }
  }

  /** Publishes an action's steps where the channel has subscribers. */
  trace({ action, id }: ActionRequest, run: () => Promise<unknown>): Promise<unknown> {
    if (!actionChannel.hasSubscribers) return run()
    return traced({ client: this.#client, server: this.server, action, actionId: id }, run)
  }

  /** An action that was not even built. */
  invalid(): void {
    this.#tally.invalid++
  }

  /** Whether the channel of events is listened to. */
  get wantsEvents(): boolean {
    return eventChannel.hasSubscribers
  }

  event(event: AmiEvent): void {
    eventChannel.publish({ client: this.#client, server: this.server, event })
  }

  /** Logged in for the first time. */
  connected(amiVersion: string): void {
    this.#tally.connections.opened++
    this.#logger?.log('info', 'connected', { amiVersion })
    this.#publish('connect', { amiVersion })
  }

  /** An attempt to log in led to nothing. */
  failed(): void {
    this.#tally.connections.failed++
  }

  /** What the client's lifecycle emits. */
  readonly lifecycle = <K extends keyof LifecycleEvents>(name: K, detail: LifecycleEvents[K]): void => {
    this.#tally.lifecycle(name, detail)
    if (this.#logger !== undefined) logLifecycle(this.#logger, name, detail)
    this.#publish(name, name === 'diagnostic' ? withoutSource(detail as Diagnostic) : detail)
  }

  #publish(name: keyof LifecycleDetails, detail: object): void {
    lifecycleChannel.publish({ client: this.#client, server: this.server, name, detail })
  }
}
