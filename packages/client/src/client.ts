/// <reference lib="esnext.disposable" preserve="true" />
import {
  type AckReply,
  type ActionName,
  type AmiEvent,
  type CallOptions,
  type EventName,
  InvalidActionError,
} from '@openami/bindings'
import {
  ActionFailedError,
  type ActionRequest,
  type Diagnostic,
  NotSentError,
  ServerShuttingDownError,
} from '@openami/transport'
import { aborted, buildRequest, shownEndpoint, timeTaken } from '@openami/transport/internal'
import type { CustomActionName, CustomReply, CustomRequest, OtherAction } from './action-types.ts'
import {
  type ClientState,
  type ConnectionHandlers,
  ConnectionManager,
  type NewLifecycle,
} from './connection-manager.ts'
import type { EventsIn, ListenName, NamesIn, RuntimeName } from './event-types.ts'
import { type EventsOptions, readEventsArguments } from './events/buffer.ts'
import { EventHub } from './events/hub.ts'
import { Lifecycle } from './events/lifecycle.ts'
import type { EventStream } from './events/stream.ts'
import { checkOptionNames } from './option-names.ts'
import { bootEvent } from './reconnect/boot.ts'
import { includesSystem } from './reconnect/event-mask.ts'
import { type Compatibility, compatibility, type Kind, supports, type Uses } from './release/compatibility.ts'
import { MissingEvents } from './release/missing-events.ts'
import { MissingParameters } from './release/missing-parameters.ts'
import { fromGreeting, fromOption, fromVersion, type ServerRelease } from './release/server-release.ts'
import { type RecordedUses, UseRecorder } from './release/uses.ts'
import { checkRisk } from './risk.ts'
import type { Settings } from './settings.ts'
import type { Counters } from './telemetry/counters.ts'
import { Telemetry } from './telemetry/telemetry.ts'

export type { ClientState }

/** Actions whose acceptance changes what the client itself does. */
const stateActions: ReadonlySet<string> = new Set(['Logoff', 'Events', 'Filter'])

const callOptionNames: readonly (keyof CallOptions)[] = ['timeout', 'signal', 'headers', 'onItem']

/** How long to wait: until the signal fires. */
export interface WaitOptions {
  readonly signal?: AbortSignal | undefined
}

/** Everything that is not an action's method. */
export class AmiClient<R extends string = string> {
  /** What happens to the client itself: `gap`, `disconnect`, `reconnect`, `diagnostic`, `close`. */
  readonly lifecycle: Lifecycle
  readonly #settings: Settings
  readonly #uses = new UseRecorder()
  readonly #telemetry: Telemetry
  readonly #hub: EventHub
  readonly #connection: ConnectionManager
  readonly #missing: MissingEvents
  readonly #missingParameters: MissingParameters
  #amiVersion = ''
  #server: ServerRelease
  /** Whether the server of this connection has been asked for its release. */
  #asked = false

  /** @internal Use `connect`. */
  constructor(settings: Settings, newLifecycle: NewLifecycle = (observe) => new Lifecycle(observe)) {
    const { sync, release } = settings
    this.#settings = settings
    this.#server = release === undefined ? fromGreeting('') : fromOption(release)
    this.#telemetry = new Telemetry(this, shownEndpoint(settings.endpoint), settings.logger)
    const onError = (error: unknown, event: AmiEvent): void => this.#connection.listenerFailed(error, event)
    const onDiagnostic = (diagnostic: Diagnostic): void => void this.#connection.diagnose(diagnostic)
    this.#missing = new MissingEvents(onDiagnostic)
    this.#missingParameters = new MissingParameters(onDiagnostic)
    this.#hub = new EventHub(onError, this.#uses, onDiagnostic, this.#telemetry, (name) => {
      // After the current turn, so that the application can first listen for diagnostics.
      if (this.#missing.listen(name)) queueMicrotask(() => this.#checkEvents())
    })
    const handlers: ConnectionHandlers = {
      hub: this.#hub,
      observer: this.#telemetry,
      onSession: ({ amiVersion }) => {
        this.#amiVersion = amiVersion
        this.#asked = false
        if (release === undefined) this.#server = fromGreeting(amiVersion)
        // The hook waits for it, so that the user needs the right to it.
        if (
          sync !== undefined &&
          includesSystem(this.#connection.subscriptions.mask) &&
          this.supports(bootEvent) !== false
        )
          this.#uses.event(bootEvent)
      },
      onListening: () => this.#checkEvents(),
      sync: sync && ((reason, signal) => sync(this, reason, signal)),
    }
    this.#connection = new ConnectionManager(settings, handlers, newLifecycle)
    this.lifecycle = this.#connection.lifecycle
  }

  /** @internal Connects and logs in; `open` has to follow. */
  start(): Promise<void> {
    return this.#connection.start()
  }

  /**
   * @internal Resolves when the sync hook has run for the first time. Events are held until `listening`
   * resolves, so that the caller can add listeners first.
   */
  open(listening: Promise<void>): Promise<void> {
    return this.#connection.open(listening)
  }

  /**
   * Resolves when the client is connected: logged in, and the sync hook, if there is one, has run on this connection,
   * successfully or not. Must not be awaited in the hook itself.
   *
   * @throws AbortError when the signal fires or the client is closed; otherwise the error that ended the client
   */
  connected({ signal }: WaitOptions = {}): Promise<void> {
    return this.#connection.connected(signal)
  }

  get state(): ClientState {
    return this.#connection.state
  }

  /** `host:port` of the server, as logs and diagnostics show it. */
  get address(): string {
    return this.#telemetry.server
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
   *
   * @throws NotSentError, OutcomeUnknownError, ActionTimeoutError; AbortError when the signal fires
   */
  async learnRelease({ signal }: WaitOptions = {}): Promise<ServerRelease> {
    if (signal?.aborted) throw aborted('Asking for the release', signal)
    if (this.#asked || this.#server.source === 'options' || this.supports('CoreSettings') === false) return this.#server
    const { session } = this.#connection
    let shuttingDown = false
    const reply = await this.send('CoreSettings', {}, { signal }).catch((error: unknown) => {
      if (!(error instanceof ActionFailedError)) throw error
      shuttingDown = error instanceof ServerShuttingDownError
    })
    // Another connection may be to another server.
    if (session !== this.#connection.session) return this.#server
    this.#asked = !shuttingDown
    const version = (reply as AckReply | undefined)?.response.get('AsteriskVersion')
    this.#server = (version === undefined ? undefined : fromVersion(version, this.#server)) ?? this.#server
    this.#checkEvents()
    return this.#server
  }

  /** While it is not connected, no release is known. */
  #checkEvents(): void {
    if (this.#connection.session !== undefined) this.#missing.check(this.#server)
  }

  /**
   * Whether the server has this action or event, according to its known release. Undefined for a name that the spec does
   * not know, and where the release is not known exactly enough. For a name that is both, the action, unless `kind` says
   * otherwise.
   */
  supports(name: ActionName | EventName | (string & {}), kind?: Kind): boolean | undefined {
    return supports(this.#server, name, kind)
  }

  /** Which of these actions and events are missing or renamed on this server; asks for its exact release first. */
  async compatibility(uses: Uses, options: WaitOptions = {}): Promise<Compatibility> {
    return compatibility(await this.learnRelease(options), uses)
  }

  /**
   * What the application has used so far, over all connections: actions sent, events listened for, and events
   * received by listeners of all events. `leastPrivilege` of `openami` turns it into a section of manager.conf.
   */
  get uses(): RecordedUses {
    return this.#uses.recorded()
  }

  /** What the client has done so far, in numbers: actions, events, bytes, connections, diagnostics. A copy. */
  get counters(): Counters {
    return this.#telemetry.counters(this.#hub.counts)
  }

  /** Events received so far, over all connections. */
  get eventsReceived(): number {
    return this.#hub.received
  }

  /**
   * Sends an action by a name known only at run time, also one that the spec does not know. The methods named after
   * the actions do the same, typed.
   *
   * @throws InvalidActionError, ActionFailedError, PermissionDeniedError, UnknownActionError, ServerShuttingDownError, NotSentError, OutcomeUnknownError,
   * ActionTimeoutError, AbortError; TypeError for options that cannot be used
   */
  send<N extends CustomActionName>(name: N, request: CustomRequest<N>, options?: CallOptions): Promise<CustomReply<N>>
  send<N extends string>(name: OtherAction<N>, request?: object, options?: CallOptions): Promise<unknown>
  send(name: string, request: object = {}, options: CallOptions = {}): Promise<unknown> {
    const { session, state } = this.#connection
    let built: ActionRequest
    try {
      built = this.#build(name, request, options)
      this.#connection.subscriptions.check(built)
    } catch (error) {
      this.#telemetry.invalid()
      return Promise.reject(error)
    }
    if (session === undefined || state !== 'connected') {
      const unsent = new NotSentError(built.action, `the client is ${state}`)
      this.#telemetry.begin(built)(unsent)
      return this.#telemetry.trace(built, () => Promise.reject(unsent))
    }
    this.#uses.action(built)
    if (built.descriptor !== undefined) this.#missingParameters.check(this.#server, built.descriptor, request)
    const { timeout = this.#settings.timeout, signal } = options
    const running = session.run(built, {
      timeout,
      exact: options.timeout !== undefined,
      takes: timeTaken(built),
      signal,
    })
    return stateActions.has(built.action) ? this.#runStateAction(built, running) : running
  }

  async #runStateAction(request: ActionRequest, running: Promise<unknown>): Promise<unknown> {
    // The server ends the session as it was asked to: that is not a break to recover from.
    const reply = await (request.action === 'Logoff' ? running.finally(() => this.close()) : running)
    this.#connection.subscriptions.accepted(request)
    return reply
  }

  /** Everything that can be wrong with an action before it leaves. */
  #build(name: string, request: object, options: CallOptions): ActionRequest {
    const { timeout = 0, headers, onItem } = options
    // A server skips blanks before the name (R8), which would bypass the check of the risk.
    const first = name.charCodeAt(0)
    if (first <= 32 || (first > 126 && /^\s/.test(name)))
      throw new InvalidActionError('(unnamed)', 'Action', 'begins with a blank')
    checkRisk(name, this.#settings.allowRisks)
    checkOptionNames(name, options, callOptionNames)
    if (!(timeout >= 0)) throw new TypeError(`${name}: timeout must be a non-negative number of milliseconds`)
    const protocol = this.#connection.session?.protocol ?? {
      amiVersion: this.#amiVersion,
      release: this.#settings.release,
    }
    return buildRequest(name, request, headers, protocol, { ...this.#settings.limits, onItem })
  }

  /**
   * Calls `listener` for each event of that name, or of any name for `*`. Returns a function that ends it. A name that is
   * known only at run time has the type `string`; its listener gets an `AmiEvent`.
   */
  // `NoInfer`: the name alone says which event it is, and the compiler does not work out the types of all of them.
  on<N extends ListenName>(name: N & NamesIn<R>[N], listener: (event: NoInfer<EventsIn<R>[N]>) => void): () => void
  on<N extends string>(name: RuntimeName<N, R>, listener: (event: AmiEvent) => void): () => void
  on(name: string, listener: (event: never) => void): () => void {
    return this.#hub.on(name, listener as (event: AmiEvent) => void)
  }

  off<N extends string>(name: N extends ListenName ? N : RuntimeName<N>, listener: (event: never) => void): void {
    this.#hub.off(name, listener as (event: AmiEvent) => void)
  }

  /** The next event of that name. Rejects with `AbortError` when the signal fires or the client is closed. */
  once<N extends ListenName>(name: N & NamesIn<R>[N], options?: WaitOptions): Promise<EventsIn<R>[N]>
  once<N extends string>(name: RuntimeName<N, R>, options?: WaitOptions): Promise<AmiEvent>
  once(name: string, options: WaitOptions = {}): Promise<unknown> {
    return this.#hub.once(name, options.signal)
  }

  /**
   * Events of these names, or all of them, to be read with `for await`. It begins now. What is not read in time is
   * dropped and counted in `dropped`, or ends the iteration: see the options, which may follow the names.
   *
   * @throws TypeError for options that cannot be used
   */
  events<N extends ListenName = '*'>(
    ...namesAndOptions: [...names: (N & NamesIn<R>[N])[], options: EventsOptions]
  ): EventStream<EventsIn<R>[N]>
  events<N extends ListenName = '*'>(...names: (N & NamesIn<R>[N])[]): EventStream<EventsIn<R>[N]>
  events<N extends string>(...namesAndOptions: (RuntimeName<N, R> | EventsOptions)[]): EventStream
  events(...args: unknown[]): unknown {
    return this.#hub.stream(readEventsArguments(args), this.#settings.eventBuffer)
  }

  /**
   * Logs off and closes. Resolves when the connection is gone; a second call waits for the first. When the signal fires,
   * the connection is cut without waiting for the server any longer; it resolves all the same.
   */
  close({ signal }: WaitOptions = {}): Promise<void> {
    return this.#connection.close(signal)
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }
}
