import { LoginError } from '@openami/transport'
import type { LifecycleEvents } from '../events/lifecycle.ts'

/**
 * `connecting`: never was connected, and is tried until it is; `reconnecting`: was, and is tried again; `refused`: the
 * login was refused, and is not tried again; `closed`: by `close`, or given up after as many attempts as the options say.
 */
export type ServerStatus = 'connecting' | 'connected' | 'reconnecting' | 'refused' | 'closing' | 'closed'

/** How a server stands. */
export interface ServerState {
  readonly status: ServerStatus
  /** When it came to be so. */
  readonly since: Date
  /** Why it is not connected: what ended the link, or the last attempt. None while all is well or where it was closed. */
  readonly reason: Error | undefined
}

/** Follows what a client says of itself. */
export class ServerStateTracker {
  #state: ServerState = { status: 'connecting', since: new Date(), reason: undefined }

  /** Told when an attempt to connect has failed and the state says so. */
  onFailedAttempt: () => void = () => undefined

  get current(): ServerState {
    return this.#state
  }

  become(status: ServerStatus, reason?: Error): void {
    const since = status === this.#state.status ? this.#state.since : new Date()
    this.#state = { status, since, reason }
  }

  /** To be called before all others, so that listeners find the state that they hear of. */
  note<K extends keyof LifecycleEvents>(name: K, detail: LifecycleEvents[K]): void {
    const { reason, kind, error } = detail as { reason?: Error; kind?: string; error?: Error }
    // The gap is told first of all that a reconnect tells.
    if (name === 'gap') this.become('connected')
    else if (name === 'disconnect') this.become('reconnecting', reason)
    else if (name === 'close') this.become(reason instanceof LoginError ? 'refused' : 'closed', reason)
    else if (kind === 'connect-failed' || kind === 'reconnect-failed') this.become(this.#state.status, error)
    if (kind === 'connect-failed') this.onFailedAttempt()
  }
}
