import type { ActionMethodsIn, CallOptions } from '@openami/bindings'
import { NotSentError } from '@openami/transport'
import { AmiClient, type WaitOptions } from '../client.ts'
import type { Lifecycle } from '../events/lifecycle.ts'
import type { Settings } from '../settings.ts'
import { named } from './server-error.ts'
import { ServerLifecycle, type ServersLifecycleEvents, type ServersObserver } from './server-lifecycle.ts'
import { type ServerState, ServerStateTracker } from './state.ts'

/** Everything of a `Server` that is not an action's method. */
export class ServerClient<N extends string = string, R extends string = string> extends AmiClient<R> {
  /** The server's name among the servers. */
  readonly name: N
  readonly #all: Lifecycle<ServersLifecycleEvents>
  readonly #stop: AbortController
  readonly #keeper: ServerStateTracker
  #starting: Promise<void> = Promise.resolve()
  #onFailure: () => void = () => undefined

  /** @internal Use `connectServers`. `all`: the lifecycle of all servers together. */
  constructor(
    name: N,
    settings: Settings,
    all: Lifecycle<ServersLifecycleEvents>,
    stop: AbortController = new AbortController(),
  ) {
    const keeper = new ServerStateTracker()
    const observer: ServersObserver = {
      before: (event, detail) => {
        if (event === 'close' || event === 'disconnect') named((detail as { reason?: unknown }).reason, name)
        const { kind, error } = detail as { kind?: string; error?: unknown }
        if (kind === 'connect-failed' || kind === 'reconnect-failed') named(error, name)
        keeper.note(event, detail)
      },
      after: (event, detail) => all.emit(event, { ...detail, server: name } as never),
    }
    super({ ...settings, signal: stop.signal }, (observe) => new ServerLifecycle(observe, observer))
    this.name = name
    this.#all = all
    this.#stop = stop
    this.#keeper = keeper
    keeper.onFailedAttempt = () => this.#onFailure()
  }

  /** @internal As `Servers.state` shows it. */
  get standing(): ServerState {
    return this.#keeper.current
  }

  /** @internal Resolves when the first attempt to connect is over, whatever came of it; the next ones follow by themselves. */
  begin(listening: Promise<void>): Promise<void> {
    const failed = new Promise<void>((resolve) => {
      this.#onFailure = resolve
    })
    const starting = this.start().then(() => this.#connected())
    // Its reason is the state's.
    this.#starting = starting.catch(() => undefined)
    const opened = starting.then(() => this.open(listening)).catch(() => undefined)
    return Promise.race([opened, failed])
  }

  /** As the client's own; the text of an error begins with the server's name, and `serverOf(error)` is that name. */
  override async send(name: string, request: object = {}, options: CallOptions = {}): Promise<unknown> {
    try {
      const reply = await super.send(name, request, options)
      // Its listeners are called after this one, and find the name in the error.
      outcomeOf(reply)?.catch((error: unknown) => void named(error, this.name))
      return reply
    } catch (error) {
      const { status, reason } = this.standing
      if (!(error instanceof NotSentError) || status === 'connected') throw named(error, this.name)
      const why = reason === undefined ? '' : ` (${reason.message.replace(`${this.name}: `, '')})`
      throw named(new NotSentError(error.action, `the server is ${status}${why}`), this.name)
    }
  }

  override async close(options: WaitOptions = {}): Promise<void> {
    if (this.state !== 'closed') this.#keeper.become('closing')
    this.#stop.abort()
    await this.#starting
    await super.close(options)
  }

  #connected(): void {
    // It may be closing by now.
    if (this.#stop.signal.aborted) return
    this.#keeper.become('connected')
    this.#all.emit('connect', { server: this.name, amiVersion: this.amiVersion })
  }
}

function outcomeOf(reply: unknown): Promise<unknown> | undefined {
  const outcome = typeof reply === 'object' && reply !== null && 'outcome' in reply ? reply.outcome : undefined
  return outcome instanceof Promise ? outcome : undefined
}

/** One of the servers: a client with its name. Its actions go to this server alone, or fail. */
export type Server<N extends string = string, R extends string = string> = ServerClient<N, R> & ActionMethodsIn<R>
