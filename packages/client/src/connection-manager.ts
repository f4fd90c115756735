import type { AmiEvent } from '@openami/bindings'
import { AbortError, ConnectionLostError, type Diagnostic, LoginError, Session } from '@openami/transport'
import { aborted, attachSignal, detachSignal, isSerial } from '@openami/transport/internal'
import { EventGate } from './events/gate.ts'
import type { EventHub } from './events/hub.ts'
import { type Gap, type Lifecycle, type LifecycleObserver, surface } from './events/lifecycle.ts'
import { plainTextWarning } from './plain-text.ts'
import { Readiness } from './readiness.ts'
import { repeat } from './reconnect/attempts.ts'
import type { ReconnectOptions } from './reconnect/backoff.ts'
import { BootHistory } from './reconnect/boot-history.ts'
import { Keepalive } from './reconnect/keepalive.ts'
import { Subscriptions } from './reconnect/subscriptions.ts'
import { keepSynced, type SyncReason } from './reconnect/sync.ts'
import type { Settings } from './settings.ts'
import type { Telemetry } from './telemetry/telemetry.ts'

export type ClientState = 'connected' | 'reconnecting' | 'closing' | 'closed'

/** What a client does as its connections come and go. */
export interface ConnectionHandlers {
  /** Where events go. */
  readonly hub: EventHub
  readonly observer: Telemetry
  /** Logged in, the first time or again; before any other code hears of it. */
  readonly onSession: (session: Session) => void
  /** The application can hear of things by now: the first time, or again. */
  readonly onListening: () => void
  /** Runs the sync hook after each login. */
  readonly sync: ((reason: SyncReason, signal: AbortSignal) => unknown) | undefined
}

/** Creates the lifecycle of a client with an observer that is called first. */
export type NewLifecycle = (observe: LifecycleObserver) => Lifecycle

/** Longest that `close()` waits for Goodbye, and then for the end, in milliseconds. */
const grace = 2_000

/** The connections of one client, one after the other: opened, adopted, lost, opened again, finished. */
export class ConnectionManager {
  readonly lifecycle: Lifecycle
  readonly subscriptions: Subscriptions
  readonly #settings: Settings
  readonly #handlers: ConnectionHandlers
  readonly #stop = new AbortController()
  #state: ClientState = 'reconnecting'
  #session: Session | undefined
  /** Holds back the events of the session that there is, or that is being opened. */
  #gate: EventGate | undefined
  #keepalive: Keepalive | undefined
  /** Ends the sync hook and its repetitions on the session that there is. */
  #syncing = new AbortController()
  readonly #boots = new BootHistory()
  readonly #readiness = new Readiness()
  #closing: Promise<void> | undefined

  constructor(settings: Settings, handlers: ConnectionHandlers, newLifecycle: NewLifecycle) {
    this.#settings = settings
    this.#handlers = handlers
    this.lifecycle = newLifecycle(handlers.observer.lifecycle)
    this.subscriptions = new Subscriptions(settings.events)
  }

  get state(): ClientState {
    return this.#state
  }

  /** Undefined while there is no session. */
  get session(): Session | undefined {
    return this.#session
  }

  /** Connects and logs in; `open` has to follow. */
  async start(): Promise<void> {
    const { signal, retry } = this.#settings
    const onFailure = (attempt: number, error: unknown): void =>
      void this.diagnose({ kind: 'connect-failed', message: `Attempt ${attempt} to connect failed`, error })
    const opening = repeat((patience) => this.#connect(signal, patience), {
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
  }

  /**
   * Resolves when the sync hook has run for the first time, whatever came of it. Events wait for `listening`: by then
   * a caller can have added its listeners by then.
   *
   * @throws what ended the client meanwhile
   */
  async open(listening: Promise<void>): Promise<void> {
    const soon = listening.then(() => new Promise<void>((resolve) => setImmediate(resolve)))
    if (this.#session !== undefined) await this.#begin(this.#session, undefined, soon)
    if (this.#state === 'closing' || this.#state === 'closed') await this.connected(undefined)
  }

  /** Resolves when the client is connected and the sync hook of that connection has run. */
  connected(signal: AbortSignal | undefined): Promise<void> {
    return this.#readiness.wait(signal)
  }

  /** `signal` ends the wait for the server's farewell. */
  async close(signal?: AbortSignal): Promise<void> {
    this.#closing ??= this.#close()
    const cut = (): void => this.#session?.destroy(aborted('Closing', signal))
    if (signal?.aborted) cut()
    attachSignal(signal, cut)
    await this.#closing.finally(() => detachSignal(signal, cut))
  }

  listenerFailed(error: unknown, event: AmiEvent): void {
    const message = `A listener of ${event.name} failed`
    if (!this.diagnose({ kind: 'listener-failed', message, source: event.message, error })) surface(error)
  }

  async #close(): Promise<void> {
    if (this.#state === 'closed') return
    this.#state = 'closing'
    this.#stop.abort()
    this.#syncing.abort(new AbortError('The client was closed'))
    this.#keepalive?.stop()
    await this.#session?.close(grace)
    this.#finish(undefined)
  }

  #connect(signal: AbortSignal | undefined, patience: number): Promise<Session> {
    let own: Session | undefined
    const { endpoint, credentials, connectTimeout, release, limits } = this.#settings
    const { hub, observer } = this.#handlers
    const onDiagnostic = (diagnostic: Diagnostic): void => void this.diagnose(diagnostic)
    const gate = new EventGate((message) => hub.emit(message), onDiagnostic)
    this.#gate = gate
    const opening = Session.open({
      endpoint,
      credentials,
      subscriptions: this.subscriptions,
      deadline: connectTimeout,
      patience,
      release,
      limits,
      signal,
      observer,
      onEvent: (message) => gate.take(message),
      wants: (event) => gate.wants(event) || hub.wants(event),
      onDiagnostic,
      onClose: (reason) => this.#onClose(own, reason),
    })
    const opened = opening.then((session) => {
      own = session
      if (session.closed) throw new ConnectionLostError('The server closed the connection right after the login')
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
    this.#session = undefined
    this.#readiness.set(false)
    this.#syncing.abort(reason)
    if (this.#state === 'closing') return
    // Events from before the break come first, and a listener of one may close the client.
    this.#gate?.release()
    if (this.state !== 'connected') return
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
      const { session, attempts } = await repeat((patience) => this.#connect(signal, patience), {
        options,
        signal,
        first: 'later',
        onFailure,
      })
      if (signal.aborted) return void (await session.close(grace))
      this.#adopt(session)
      this.#resume(session, { from, to: new Date(), reason: reason.message }, attempts)
    } catch (error) {
      if (signal.aborted) return
      const last = error instanceof LoginError && error.problem !== 'in-use'
      const message = `Gave up after ${options.maxAttempts} attempts to reconnect`
      this.#finish(last ? error : new ConnectionLostError(message, { cause: error }))
    }
  }

  /** Says what may be missing, has it asked for, and only then lets new events through. */
  #resume(session: Session, gap: Gap, attempts: number): void {
    // A listener of either may close the client.
    this.lifecycle.emit('gap', gap)
    if (this.#isCurrent(session)) this.lifecycle.emit('reconnect', { attempts, amiVersion: session.amiVersion })
    if (this.#isCurrent(session)) void this.#begin(session, gap, Promise.resolve())
  }

  #isCurrent(session: Session): boolean {
    return session === this.#session && this.#state === 'connected'
  }

  /** Has the sync hook run on a new connection; resolves when it has for the first time, or the connection is gone. */
  #begin(session: Session, gap: Gap | undefined, listening: Promise<void>): Promise<void> {
    this.#syncing = new AbortController()
    const { signal } = this.#syncing
    // Opened with this session, and not replaced before it is gone.
    const gate = this.#gate as EventGate
    const open = listening.then(() => {
      if (this.#isCurrent(session)) this.#tell(session)
    })
    const release = (): void => {
      if (this.#isCurrent(session)) gate.release()
    }
    const { sync } = this.#handlers
    if (sync === undefined) {
      this.#readiness.set(true)
      void open.then(release)
      return Promise.resolve()
    }
    void gate.boot.coming.then(() => this.#boots.came())
    return new Promise((resolve) => {
      const onFirstRun = (): void => {
        this.#readiness.set(true)
        resolve()
      }
      const { timeout, reconnect } = this.#settings
      const syncing = keepSynced(
        {
          hook: sync,
          cause: gap === undefined ? 'connect' : 'reconnect',
          gap,
          boot: gate.boot,
          bootWait: this.#bootWait(session),
          timeout,
          pauses: reconnect === false ? {} : reconnect,
          listening: open,
          hold: () => gate.hold(),
          release,
          onFirstRun,
          onNoBoot: () => this.#boots.missed(),
          onDiagnostic: (diagnostic) => void this.diagnose(diagnostic),
        },
        signal,
      )
      void syncing.then(resolve)
    })
  }

  #bootWait({ amiVersion }: Session): number {
    const { mask, filtered } = this.subscriptions
    const digest = this.#settings.credentials.auth === 'digest'
    return this.#boots.waitFor({ mask, filtered, digest, serial: isSerial(amiVersion) })
  }

  #tell({ remoteAddress }: Session): void {
    const warning = plainTextWarning(this.#settings.endpoint, remoteAddress)
    if (warning !== undefined) this.diagnose(warning)
    this.#handlers.onListening()
  }

  #finish(reason: Error | undefined): void {
    if (this.#state === 'closed') return
    this.#state = 'closed'
    // A closed client that the application keeps must not keep its last connection.
    this.#session = this.#gate = this.#keepalive = undefined
    this.#readiness.end(reason ?? new AbortError('The client was closed'))
    this.#handlers.hub.end(reason)
    this.lifecycle.emit('close', { reason })
  }

  /** Returns whether there was a listener. After `close`, only failures of listeners are reported. */
  diagnose(diagnostic: Diagnostic): boolean {
    if (this.#state === 'closed' && diagnostic.kind !== 'listener-failed') return false
    return this.lifecycle.emit('diagnostic', diagnostic)
  }
}
