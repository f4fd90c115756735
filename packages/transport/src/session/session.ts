import type { Message } from '@openami/bindings'
import { aborted, attachSignal, detachSignal } from '../abort-signal.ts'
import type { Frame } from '../codec/frame.ts'
import type { Limits } from '../codec/oversize.ts'
import { type Endpoint, shownEndpoint } from '../connection/endpoint.ts'
import { type Carrier, Link, type LinkHandlers } from '../connection/link.ts'
import { openSocket } from '../connection/socket.ts'
import { explainTls } from '../connection/socket-error.ts'
import type { ActionRequest } from '../correlation/action-request.ts'
import { Correlator, type RunOptions } from '../correlation/correlator.ts'
import { dispatch } from '../correlation/dispatch.ts'
import { Probes } from '../correlation/probes.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { ConnectError, ConnectionLostError, ProtocolError } from '../errors.ts'
import type { HttpLink } from '../http/http-link.ts'
import { isSerial } from '../server-version.ts'
import { limited } from '../time.ts'
import type { Credentials } from './credentials.ts'
import { logIn } from './login.ts'
import { buildRequest, type Protocol } from './request.ts'
import type { SessionObserver } from './session-observer.ts'

/** What a server is told to send. */
export interface SessionSubscriptions {
  /** Event mask of the login. */
  readonly mask: string | undefined
  /** Adds the filters, right after the login. */
  restore(session: Session, options: RunOptions, onDiagnostic: (diagnostic: Diagnostic) => void): Promise<void>
}

export interface SessionOptions {
  readonly endpoint: Endpoint
  readonly credentials: Credentials
  readonly subscriptions: SessionSubscriptions
  /** Milliseconds for connection, greeting and login together (R1). */
  readonly deadline: number
  /** Milliseconds for connection and greeting, where another attempt follows this one. */
  readonly patience: number
  readonly release: string | undefined
  readonly limits: Limits
  readonly signal: AbortSignal | undefined
  readonly observer: SessionObserver
  readonly onEvent: (message: Message) => void
  /** Whether events of this name are wanted; the others do not come. */
  readonly wants: (event: string) => boolean
  readonly onDiagnostic: (diagnostic: Diagnostic) => void
  /** After `open` has resolved: the link is gone. */
  readonly onClose: (reason: Error) => void
}

type Phase = 'connecting' | 'greeting' | 'login' | 'filters' | 'open'

const phases: Record<Phase, string> = {
  connecting: 'the connection is not there',
  greeting: 'the server accepted the connection and sent no greeting (a TLS port does that too)',
  login: 'the server did not answer the login',
  filters: 'the server did not answer whether it takes the filters again',
  open: '',
}

/** Milliseconds without a greeting after which a client says the first word; twice, so that no stall of its own counts. */
const backlogProbeDelay = 125

/** One connection, from the first packet to the last: logged in when `open` resolves. */
export class Session {
  readonly #options: SessionOptions
  readonly #aborter = new AbortController()
  /** Rejects with the reason for which the session ends. */
  readonly #ended: Promise<never>
  /** Called before the session is returned. */
  #link!: Carrier
  /** There from the greeting on; nothing is sent or read before. */
  #correlator!: Correlator
  #probes!: Probes
  #phase: Phase = 'connecting'
  #protocol: Protocol
  #loggedOff = false
  #backlogProbe: ActionRequest | undefined
  #onGreeting!: (version: string) => void

  private constructor(options: SessionOptions) {
    const { signal } = this.#aborter
    this.#options = options
    this.#ended = new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    this.#ended.catch(() => undefined)
    this.#protocol = { amiVersion: '', release: options.release }
  }

  /** @throws ConnectError, LoginError, ServerShuttingDownError, ProtocolError, AbortError */
  static async open(options: SessionOptions): Promise<Session> {
    const session = new Session(options)
    await session.#open()
    return session
  }

  get amiVersion(): string {
    return this.#protocol.amiVersion
  }

  get closed(): boolean {
    return this.#link.closed
  }

  get lastHeard(): number {
    return this.#link.lastHeard
  }

  /** Wall clock of `lastHeard`. */
  get lastHeardAt(): Date {
    return new Date(Date.now() - (performance.now() - this.lastHeard))
  }

  /** Milliseconds for which the server may still be silent because of actions that it works on. */
  get busyFor(): number {
    return this.#correlator.busyFor
  }

  get pending(): number {
    return this.#correlator.pending
  }

  get remoteAddress(): string {
    return this.#link.remoteAddress
  }

  /** What the server speaks, by its greeting. */
  get protocol(): Protocol {
    return this.#protocol
  }

  run(request: ActionRequest, options: RunOptions): Promise<unknown> {
    if (request.action === 'Logoff') this.#loggedOff = true
    return this.#options.observer.trace(request, () => this.#correlator.run(request, options))
  }

  /** Logoff, Goodbye, end; no longer than `grace` ms. */
  async close(grace: number): Promise<void> {
    if (!this.#loggedOff) {
      const logoff = buildRequest('Logoff', {}, undefined, this.protocol)
      await this.run(logoff, { timeout: grace, exact: true }).catch(() => undefined)
    }
    this.#correlator.fail('the client was closed')
    await this.#link.end(grace)
  }

  destroy(reason: Error): void {
    this.#aborter.abort(reason)
    // Undefined while it is connecting.
    this.#link?.destroy(reason)
  }

  async #open(): Promise<void> {
    const { endpoint, deadline, patience, signal } = this.#options
    const where = shownEndpoint(endpoint)
    const expire = (after: number): void => {
      const message = `${where}: not logged in within ${after} ms: ${phases[this.#phase]}`
      this.destroy(new ConnectError('timeout', message))
    }
    const timer = limited(deadline, () => expire(deadline))
    const early = limited(patience, () => expire(patience))
    const onAbort = (): void => this.destroy(aborted('Connecting', signal))
    if (signal?.aborted) onAbort()
    attachSignal(signal, onAbort)
    try {
      const http = await this.#connect(endpoint)
      clearTimeout(early)
      this.#phase = 'login'
      const { credentials, subscriptions, onDiagnostic } = this.#options
      await this.#orEnd(logIn(this, credentials, subscriptions.mask))
      this.#phase = 'filters'
      await this.#orEnd(subscriptions.restore(this, { timeout: Number.POSITIVE_INFINITY }, onDiagnostic))
      this.#phase = 'open'
      http?.listen()
    } catch (error) {
      this.destroy(error as Error)
      throw error
    } finally {
      clearTimeout(timer)
      clearTimeout(early)
      detachSignal(signal, onAbort)
    }
  }

  /** What ends the session ends the wait with its reason. */
  #orEnd<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.#ended])
  }

  /** Ends with the greeting. */
  async #connect(endpoint: Endpoint): Promise<HttpLink | undefined> {
    const { credentials, limits } = this.#options
    const greeted = new Promise<string>((resolve) => {
      this.#onGreeting = resolve
    })
    const handlers: LinkHandlers = {
      traffic: this.#options.observer.traffic,
      onFrame: (frame) => this.#onFrame(frame),
      wants: (event) => this.#correlator.expectsEvents || this.#options.wants(event),
      isLater: (id, own) => this.#probes.isLater(id, own),
      onDoubt: () => this.#probes.send(),
      answers: (head) => this.#correlator.asked(head),
      onClose: (reason) => this.#onClose(reason),
    }
    if (endpoint.path !== undefined) {
      const { HttpLink } = await import('../http/http-link.ts')
      const link = new HttpLink(endpoint, endpoint.path, credentials, handlers, limits)
      this.#link = link
      await this.#orEnd(Promise.all([link.greet(), greeted]))
      return link
    }
    const socket = await openSocket(endpoint, this.#aborter.signal)
    this.#phase = 'greeting'
    this.#link = new Link(socket, handlers, limits)
    let timer = setTimeout(() => {
      timer = setTimeout(() => this.#sendBacklogProbe(), backlogProbeDelay)
    }, backlogProbeDelay)
    await this.#orEnd(greeted).finally(() => clearTimeout(timer))
    return undefined
  }

  /**
   * Where the server's backlog was full, its kernel may know nothing of a connection that looks open from here (R1). It
   * learns of it from the first bytes, which are sent again until they arrive; a silent client would wait for nothing.
   */
  #sendBacklogProbe(): void {
    this.#backlogProbe = buildRequest('Challenge', { AuthType: 'MD5' }, undefined, this.protocol)
    this.#link.write(this.#backlogProbe.bytes)
  }

  #onFrame(frame: Frame): void {
    if (frame.type === 'greeting') {
      this.#greet(frame.version)
      return
    }
    if (this.#backlogProbe !== undefined && answersFirst(frame, this.#backlogProbe.id)) this.#backlogProbe = undefined
    else dispatch(frame, this.#correlator, this.#probes)
  }

  #greet(version: string): void {
    this.#protocol = { amiVersion: version, release: this.#options.release }
    const write = (text: string): void => this.#link.write(text)
    const correlator = new Correlator({
      write,
      serial: isSerial(version) || this.#options.endpoint.path !== undefined,
      onEvent: this.#options.onEvent,
      onDiagnostic: this.#options.onDiagnostic,
      onAction: this.#options.observer.begin,
    })
    this.#correlator = correlator
    this.#probes = new Probes({ write, owes: (id) => correlator.owes(id) })
    this.#onGreeting(version)
  }

  #onClose(reason: Error): void {
    // Undefined without a greeting.
    this.#correlator?.fail(lowerFirst(reason.message))
    if (this.#phase === 'open') return void this.#options.onClose(reason)
    const { endpoint } = this.#options
    if (reason instanceof ConnectionLostError && reason.systemCode?.startsWith('ERR_SSL') === true) {
      this.#aborter.abort(explainTls(reason.systemCode, lowerFirst(reason.message), endpoint))
      return
    }
    // R2, R3: a server that refuses a client closes silently.
    const where = shownEndpoint(endpoint)
    const silent =
      reason instanceof ConnectionLostError || (reason instanceof ProtocolError && reason.problem === 'torn')
    const when =
      this.#phase === 'greeting'
        ? 'before its greeting: it may require TLS, be full, or not admit this address'
        : 'during the login'
    this.#aborter.abort(silent ? new ConnectError('closed', `${where} closed the connection ${when}`) : reason)
  }
}

/**
 * Whether this answers the word that was said before the greeting. It was the first one, so its answer is, too; AMI 1.0
 * leaves the ActionID out of some, and then that answer must not pass for the one to the login.
 */
function answersFirst(frame: Frame, id: string): boolean {
  if (frame.type !== 'message' || frame.message.kind !== 'response') return false
  const { actionId } = frame.message
  return actionId === id || actionId === undefined
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
