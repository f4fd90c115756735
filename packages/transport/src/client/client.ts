/// <reference lib="esnext.disposable" preserve="true" />
import {
  type AckReply,
  type ActionName,
  type AmiEvent,
  type CallOptions,
  type EventIn,
  type EventName,
  type EventNameIn,
  InvalidAction,
  type Message,
} from '@openami/bindings'
import { plainTextWarning } from '../connection/loopback.ts'
import { ActionFailed, ConnectionLost, LoginFailed, NotSent } from '../errors.ts'
import { EventHub } from '../events/hub.ts'
import { type Diagnostic, Lifecycle, surface } from '../events/lifecycle.ts'
import type { EventStream } from '../events/stream.ts'
import { repeat } from '../reconnect/attempts.ts'
import type { ReconnectOptions } from '../reconnect/backoff.ts'
import { Keepalive } from '../reconnect/keepalive.ts'
import { runResync } from '../reconnect/resync.ts'
import { type Compatibility, compatibility, type Kind, supports, type Uses } from '../release/compatibility.ts'
import { fromGreeting, fromOption, fromVersion, type ServerRelease } from '../release/server-release.ts'
import { type RecordedUses, UseRecorder } from '../release/uses.ts'
import { buildRequest, timeTaken } from '../session/request.ts'
import { Session } from '../session/session.ts'
import { Subscriptions } from '../session/subscriptions.ts'
import type { EventNamed, NameIn } from './event-types.ts'
import type { Settings } from './options.ts'
import { checkRisk } from './risk.ts'

export type ClientState = 'connected' | 'reconnecting' | 'closing' | 'closed'

/** Longest that `close()` waits for Goodbye, and then for the end, in milliseconds. */
const grace = 2_000

/** Everything that is not an action's method. */
export class AmiClient<R extends string = string> {
  /** What happens to the client itself: `gap`, `disconnect`, `reconnect`, `diagnostic`, `close`. */
  readonly lifecycle: Lifecycle = new Lifecycle()
  readonly #settings: Settings
  readonly #uses = new UseRecorder()
  readonly #hub: EventHub
  readonly #stop = new AbortController()
  #state: ClientState = 'reconnecting'
  #session: Session | undefined
  #keepalive: Keepalive | undefined
  readonly #subscriptions: Subscriptions
  #amiVersion = ''
  #server: ServerRelease
  /** Whether the server of this connection has been asked for its release. */
  #asked = false
  #closing: Promise<void> | undefined

  /** @internal Use `connect`. */
  constructor(settings: Settings) {
    this.#settings = settings
    this.#subscriptions = new Subscriptions(settings.events)
    this.#server = settings.release === undefined ? fromGreeting('') : fromOption(settings.release)
    this.#hub = new EventHub((error, event) => {
      const message = `A listener of ${event.name} failed`
      if (!this.#diagnose({ kind: 'listener-failed', message, source: event.message, error })) surface(error)
    }, this.#uses)
  }

  /** @internal Events wait for `listening`: by then whoever wants them must have had the chance to say so. */
  async start(listening: Promise<void> = Promise.resolve()): Promise<void> {
    const { signal, retry } = this.#settings
    const onFailure = (attempt: number, error: unknown): void =>
      void this.#diagnose({ kind: 'connect-failed', message: `Attempt ${attempt} to connect failed`, error })
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
    // Whoever awaited `connect` gets the chance to listen before the first event.
    const release = (): void => {
      this.#warn(session)
      session.release()
    }
    void listening.then(() => setImmediate(release))
  }

  get state(): ClientState {
    return this.#state
  }

  /** As the server's greeting gave it: `1.0`, `11.0.0`. */
  get amiVersion(): string {
    return this.#amiVersion
  }

  /** The server's release, as far as it is known: by the greeting, more exactly once `learnRelease` has asked. */
  get serverRelease(): ServerRelease {
    return this.#server
  }

  /**
   * Asks the server for its exact release by CoreSettings, once a connection. Where the user may not ask, the server has
   * no such action or the options name a release, it stays at what is known.
   */
  async learnRelease(): Promise<ServerRelease> {
    if (this.#asked || this.#server.source === 'options' || this.supports('CoreSettings') === false) return this.#server
    const session = this.#session
    const reply = await this.send('CoreSettings').catch((error: unknown) => {
      if (error instanceof ActionFailed) return undefined
      throw error
    })
    // Another connection may be to another server.
    if (session !== this.#session) return this.#server
    this.#asked = true
    const version = (reply as AckReply | undefined)?.response.get('AsteriskVersion')
    this.#server = (version === undefined ? undefined : fromVersion(version, this.#server)) ?? this.#server
    return this.#server
  }

  /**
   * Whether the server has this action or event, by what is known of its release. Undefined for a name that the spec does
   * not know, and where it depends on more than is known. Of a name that is both, the action, unless `kind` says
   * otherwise.
   */
  supports(name: ActionName | EventName | (string & {}), kind?: Kind): boolean | undefined {
    return supports(this.#server, name, kind)
  }

  /** Which of these actions and events are missing or renamed on this server; asks for its exact release first. */
  async compatibility(uses: Uses): Promise<Compatibility> {
    return compatibility(await this.learnRelease(), uses)
  }

  /**
   * What the application has used so far, over all connections: actions sent, events listened for, events that came to
   * those who listen for all of them. `leastPrivilege` of `openami` makes a manager.conf section of it.
   */
  get uses(): RecordedUses {
    return this.#uses.recorded()
  }

  /** Events received so far, over all connections. */
  get eventsReceived(): number {
    return this.#hub.received
  }

  /**
   * Sends an action by a name known only at run time, also one that the spec does not know. The methods named after
   * the actions do the same, typed.
   *
   * @throws InvalidAction, ActionFailed, PermissionDenied, UnknownAction, NotSent, OutcomeUnknown, ActionTimeout, Aborted;
   * TypeError for a time limit that is none
   */
  async send(name: string, request: object = {}, options: CallOptions = {}): Promise<unknown> {
    const session = this.#session
    // A server skips blanks in front of the name (R8): they would lead past the check of the risk.
    if (/^\s/.test(name) || name.charCodeAt(0) < 32)
      throw new InvalidAction('(unnamed)', 'Action', 'begins with a blank')
    checkRisk(name, this.#settings.allow)
    const timeout = options.timeout ?? this.#settings.timeout
    if (!(timeout >= 0)) throw new TypeError(`${name}: timeout is not milliseconds from 0 on`)
    const built = buildRequest(
      name,
      request,
      options.headers,
      session?.protocol ?? { amiVersion: this.#amiVersion, release: this.#settings.release },
    )
    if (session === undefined || this.#state !== 'connected')
      throw new NotSent(built.action, `the client is ${this.#state}`)
    this.#uses.action(built)
    const running = session.run(built, {
      timeout,
      exact: options.timeout !== undefined,
      takes: timeTaken(built),
      signal: options.signal,
    })
    // The server ends the session as it was asked to: that is no break to recover from.
    const reply = await (built.action === 'Logoff' ? running.finally(() => this.close()) : running)
    this.#subscriptions.accepted(built)
    return reply
  }

  /** Calls `listener` for each event of that name, or of any name for `*`. Returns a function that ends it. */
  on<N extends EventNameIn<R>>(name: N, listener: (event: EventIn<N, R>) => void): () => void
  on<N extends string>(name: NameIn<N, R>, listener: (event: AmiEvent) => void): () => void
  on<N extends string>(name: NameIn<N, R>, listener: (event: never) => void): () => void
  on(name: string, listener: (event: never) => void): () => void {
    return this.#hub.on(name, listener as (event: AmiEvent) => void)
  }

  off(name: string, listener: (event: never) => void): void {
    this.#hub.off(name, listener as (event: AmiEvent) => void)
  }

  /** The next event of that name. Rejects with `Aborted` when the signal fires or the client is closed. */
  once<N extends EventNameIn<R> | (string & {})>(
    name: NameIn<N, R>,
    options: { readonly signal?: AbortSignal } = {},
  ): Promise<EventNamed<N, R>> {
    return this.#hub.once(name, options.signal) as Promise<EventNamed<N, R>>
  }

  /**
   * Events of these names, or all of them, to be read with `for await`. It begins now; what is not read in time is
   * dropped, oldest first, and counted in `dropped`.
   */
  events<N extends EventNameIn<R> | (string & {})>(...names: NameIn<N, R>[]): EventStream<EventNamed<N, R>> {
    return this.#hub.stream(names, this.#settings.eventBuffer) as unknown as EventStream<EventNamed<N, R>>
  }

  /** Logs off and closes. Resolves when the connection is gone; a second call waits for the first. */
  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  async #close(): Promise<void> {
    if (this.#state === 'closed') return
    this.#state = 'closing'
    this.#stop.abort()
    this.#keepalive?.stop()
    await this.#session?.close(grace)
    this.#finish(undefined)
  }

  #open(signal: AbortSignal | undefined, patience: number): Promise<Session> {
    let own: Session | undefined
    const { endpoint, credentials, deadline, release, limits } = this.#settings
    const opening = Session.open({
      endpoint,
      credentials,
      subscriptions: this.#subscriptions,
      deadline,
      patience,
      release,
      limits,
      signal,
      onEvent: (message: Message) => this.#hub.emit(message),
      wants: (event) => this.#hub.wants(event),
      onDiagnostic: (diagnostic) => void this.#diagnose(diagnostic),
      onClose: (reason) => this.#onClose(own, reason),
    })
    return opening.then((session) => {
      own = session
      if (session.closed) throw new ConnectionLost('The server closed the connection right after the login')
      return session
    })
  }

  #adopt(session: Session): void {
    this.#session = session
    this.#amiVersion = session.amiVersion
    this.#asked = false
    if (this.#settings.release === undefined) this.#server = fromGreeting(session.amiVersion)
    this.#state = 'connected'
    if (this.#settings.keepalive !== false) this.#keepalive = new Keepalive(session, this.#settings.keepalive)
  }

  #onClose(session: Session | undefined, reason: Error): void {
    if (this.#state === 'closed' || session === undefined || session !== this.#session) return
    this.#keepalive?.stop()
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
      void this.#diagnose({ kind: 'reconnect-failed', message: `Attempt ${attempt} to reconnect failed`, error })
    try {
      const { session, attempts } = await repeat((patience) => this.#open(signal, patience), {
        options,
        signal,
        first: 'later',
        onFailure,
      })
      if (signal.aborted) return void (await session.close(grace))
      this.#adopt(session)
      const gap = { from, to: new Date(), reason: reason.message }
      this.lifecycle.emit('gap', gap)
      this.lifecycle.emit('reconnect', { attempts, amiVersion: session.amiVersion })
      this.#warn(session)
      const { resync, timeout } = this.#settings
      await runResync(resync, this, gap, timeout, (diagnostic) => void this.#diagnose(diagnostic))
      session.release()
    } catch (error) {
      if (signal.aborted) return
      const last = error instanceof LoginFailed && error.problem !== 'in-use'
      const message = `Gave up after ${options.attempts} attempts to reconnect`
      this.#finish(last ? error : new ConnectionLost(message, { cause: error }))
    }
  }

  #warn({ remoteAddress }: Session): void {
    const warning = plainTextWarning(this.#settings.endpoint, remoteAddress)
    if (warning !== undefined) this.#diagnose(warning)
  }

  #finish(reason: Error | undefined): void {
    if (this.#state === 'closed') return
    this.#state = 'closed'
    this.#session = undefined
    this.#hub.end(reason)
    this.lifecycle.emit('close', { reason })
  }

  #diagnose(diagnostic: Diagnostic): boolean {
    return this.lifecycle.emit('diagnostic', diagnostic)
  }
}
