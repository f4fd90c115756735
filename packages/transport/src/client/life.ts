import type { AmiEvent, Message } from '@openami/bindings'
import { plainTextWarning } from '../connection/loopback.ts'
import { Aborted, ConnectionLost, LoginFailed } from '../errors.ts'
import type { EventHub } from '../events/hub.ts'
import { type Diagnostic, type Gap, type Lifecycle, type LifecycleObserver, surface } from '../events/lifecycle.ts'
import type { Observer } from '../observe/observer.ts'
import { repeat } from '../reconnect/attempts.ts'
import type { ReconnectOptions } from '../reconnect/backoff.ts'
import { Keepalive } from '../reconnect/keepalive.ts'
import { runResync } from '../reconnect/resync.ts'
import { Session } from '../session/session.ts'
import { Subscriptions } from '../session/subscriptions.ts'
import { aborted } from '../signal.ts'
import type { Settings } from './options.ts'

export type ClientState = 'connected' | 'reconnecting' | 'closing' | 'closed'

/** What a client does as its connections come and go. */
export interface LifeHandlers {
  /** Where events go. */
  readonly hub: EventHub
  readonly observer: Observer
  /** Logged in, the first time or again; before anybody else hears of it. */
  readonly onSession: (session: Session) => void
  /** Asks for the state anew after a reconnect. */
  readonly resync: ((gap: Gap, signal: AbortSignal) => unknown) | undefined
}

/** Makes the lifecycle of a client out of who is told of everything first. */
export type NewLifecycle = (observe: LifecycleObserver) => Lifecycle

/** Longest that `close()` waits for Goodbye, and then for the end, in milliseconds. */
const grace = 2_000

/** The connections of one client, one after the other: opened, adopted, lost, opened again, finished. */
export class Life {
  readonly lifecycle: Lifecycle
  readonly subscriptions: Subscriptions
  readonly #settings: Settings
  readonly #handlers: LifeHandlers
  readonly #stop = new AbortController()
  #state: ClientState = 'reconnecting'
  #session: Session | undefined
  #keepalive: Keepalive | undefined
  /** Of the hook that runs, or of the last one that ran. */
  #resync: AbortController | undefined
  #closing: Promise<void> | undefined

  constructor(settings: Settings, handlers: LifeHandlers, newLifecycle: NewLifecycle) {
    this.#settings = settings
    this.#handlers = handlers
    this.lifecycle = newLifecycle(handlers.observer.lifecycle)
    this.subscriptions = new Subscriptions(settings.events)
  }

  get state(): ClientState {
    return this.#state
  }

  /** Undefined while there is none. */
  get session(): Session | undefined {
    return this.#session
  }

  /** Events wait for `listening`: by then whoever wants them must have had the chance to say so. */
  async start(listening: Promise<void> = Promise.resolve()): Promise<void> {
    const { signal, retry } = this.#settings
    const onFailure = (attempt: number, error: unknown): void =>
      void this.diagnose({ kind: 'connect-failed', message: `Attempt ${attempt} to connect failed`, error })
    const opening = repeat((patience) => this.#open(signal, patience), {
      options: retry,
      signal,
      first: 'now',
      onFailure,
    })
    const { session } = await opening.catch((error: Error) => {
      this.#finish(signal?.aborted ? undefined : error)
      throw error
    })
    this.#adopt(session)
    this.#handlers.observer.connected(session.amiVersion)
    // Whoever awaited `connect` gets the chance to listen before the first event.
    const release = (): void => {
      this.#warn(session)
      session.release()
    }
    void listening.then(() => setImmediate(release))
  }

  /** `signal` ends the wait for the server's farewell. */
  async close(signal?: AbortSignal): Promise<void> {
    this.#closing ??= this.#close()
    const cut = (): void => this.#session?.destroy(aborted('Closing', signal))
    if (signal?.aborted) cut()
    signal?.addEventListener('abort', cut)
    await this.#closing.finally(() => signal?.removeEventListener('abort', cut))
  }

  listenerFailed(error: unknown, event: AmiEvent): void {
    const message = `A listener of ${event.name} failed`
    if (!this.diagnose({ kind: 'listener-failed', message, source: event.message, error })) surface(error)
  }

  async #close(): Promise<void> {
    if (this.#state === 'closed') return
    this.#state = 'closing'
    this.#stop.abort()
    this.#resync?.abort(new Aborted('The client was closed'))
    this.#keepalive?.stop()
    await this.#session?.close(grace)
    this.#finish(undefined)
  }

  #open(signal: AbortSignal | undefined, patience: number): Promise<Session> {
    let own: Session | undefined
    const { endpoint, credentials, deadline, release, limits } = this.#settings
    const { hub, observer } = this.#handlers
    const opening = Session.open({
      endpoint,
      credentials,
      subscriptions: this.subscriptions,
      deadline,
      patience,
      release,
      limits,
      signal,
      observer,
      onEvent: (message: Message) => hub.emit(message),
      wants: (event) => hub.wants(event),
      onDiagnostic: (diagnostic) => void this.diagnose(diagnostic),
      onClose: (reason) => this.#onClose(own, reason),
    })
    const opened = opening.then((session) => {
      own = session
      if (session.closed) throw new ConnectionLost('The server closed the connection right after the login')
      return session
    })
    opened.catch(() => observer.failed())
    return opened
  }

  #adopt(session: Session): void {
    this.#session = session
    this.#handlers.onSession(session)
    this.#state = 'connected'
    if (this.#settings.keepalive !== false) this.#keepalive = new Keepalive(session, this.#settings.keepalive)
  }

  #onClose(session: Session | undefined, reason: Error): void {
    if (session === undefined || session !== this.#session) return
    this.#keepalive?.stop()
    this.#resync?.abort(reason)
    this.#session = undefined
    if (this.#state === 'closing') return
    // What came before the break stands in front of it.
    session.release()
    this.#state = 'reconnecting'
    this.lifecycle.emit('disconnect', { reason })
    if (this.#settings.reconnect === false) this.#finish(reason)
    else void this.#reconnect(this.#settings.reconnect, reason, session.lastHeardAt)
  }

  /** `from`: a silent link may have lost events long before it was given up (R36). */
  async #reconnect(options: ReconnectOptions, reason: Error, from: Date): Promise<void> {
    const { signal } = this.#stop
    const onFailure = (attempt: number, error: unknown): void =>
      void this.diagnose({ kind: 'reconnect-failed', message: `Attempt ${attempt} to reconnect failed`, error })
    try {
      const { session, attempts } = await repeat((patience) => this.#open(signal, patience), {
        options,
        signal,
        first: 'later',
        onFailure,
      })
      if (signal.aborted) return void (await session.close(grace))
      this.#adopt(session)
      await this.#resume(session, { from, to: new Date(), reason: reason.message }, attempts)
    } catch (error) {
      if (signal.aborted) return
      const last = error instanceof LoginFailed && error.problem !== 'in-use'
      const message = `Gave up after ${options.attempts} attempts to reconnect`
      this.#finish(last ? error : new ConnectionLost(message, { cause: error }))
    }
  }

  /** Says what may be missing, has it asked for, and only then lets new events through. */
  async #resume(session: Session, gap: Gap, attempts: number): Promise<void> {
    this.lifecycle.emit('gap', gap)
    this.lifecycle.emit('reconnect', { attempts, amiVersion: session.amiVersion })
    this.#warn(session)
    const { resync = () => undefined } = this.#handlers
    const onDiagnostic = (diagnostic: Diagnostic): void => void this.diagnose(diagnostic)
    this.#resync = new AbortController()
    await runResync((signal) => resync(gap, signal), this.#resync, this.#settings.timeout, onDiagnostic)
    session.release()
  }

  #warn({ remoteAddress }: Session): void {
    const warning = plainTextWarning(this.#settings.endpoint, remoteAddress)
    if (warning !== undefined) this.diagnose(warning)
  }

  #finish(reason: Error | undefined): void {
    if (this.#state === 'closed') return
    this.#state = 'closed'
    // A closed client that the application keeps must not keep its last connection.
    this.#session = this.#keepalive = undefined
    this.#handlers.hub.end(reason)
    this.lifecycle.emit('close', { reason })
  }

  /** Gives whether anybody listened. */
  diagnose(diagnostic: Diagnostic): boolean {
    return this.lifecycle.emit('diagnostic', diagnostic)
  }
}
