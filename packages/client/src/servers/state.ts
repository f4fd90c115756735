import { LoginError } from '@openami/transport'
import type { LifecycleEvents } from '../events/lifecycle.ts'

/**
 * `connecting`: never was connected, and is tried until it is; `reconnecting`: was, and is tried again; `refused`: the
 * login was refused, and is not tried again; `closed`: by `close`, or given up after `maxAttempts`.
 */
export type ServerStatus = 'connecting' | 'connected' | 'reconnecting' | 'refused' | 'closing' | 'closed'

/** The state of a server. */
export interface ServerState {
  readonly status: ServerStatus
  /** Since when it has this status. */
  readonly since: Date
  /** Why it is not connected: what ended the link, or the last attempt. Undefined while it is connected, and after `close`. */
  readonly reason: Error | undefined
}

/** Follows the lifecycle of a client. */
export class ServerStateTracker {
  #state: ServerState = { status: 'connecting', since: new Date(), reason: undefined }

  /** Called when an attempt to connect has failed, after the state has changed. */
  onFailedAttempt: () => void = () => undefined

  get current(): ServerState {
    return this.#state
  }

  become(status: ServerStatus, reason?: Error): void {
    const since = status === this.#state.status ? this.#state.since : new Date()
    this.#state = { status, since, reason }
  }

  /** To be called before all others, so that listeners see the new state. */
  note<K extends keyof LifecycleEvents>(name: K, detail: LifecycleEvents[K]): void {
    const { reason, kind, error } = detail as { reason?: Error; kind?: string; error?: Error }
    // After a reconnect, gap is the first event.
    if (name === 'gap') this.become('connected')
    else if (name === 'disconnect') this.become('reconnecting', reason)
    else if (name === 'close') this.become(reason instanceof LoginError ? 'refused' : 'closed', reason)
    else if (kind === 'connect-failed' || kind === 'reconnect-failed') this.become(this.#state.status, error)
    if (kind === 'connect-failed') this.onFailedAttempt()
  }
}
