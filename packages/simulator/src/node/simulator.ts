import { ConfigFiles } from '../engine/config/config-files.ts'
import { parseManagerConf } from '../engine/config/manager-conf.ts'
import type { Connection } from '../engine/connection.ts'
import { Engine } from '../engine/engine.ts'
import type { Session } from '../engine/session.ts'
import { type Unhandled, UnhandledError } from '../engine/unhandled.ts'
import { VirtualClock } from '../engine/virtual-clock.ts'
import { checkOptions } from '../schema/options-schema.ts'
import { type Duration, milliseconds } from '../testing/duration.ts'
import { Links, LinkTable } from '../testing/links.ts'
import { restorePersistent, restorePersistentMembers } from '../testing/snapshot.ts'
import { Tester } from '../testing/tester.ts'
import { defaultUser, managerConfOf } from '../testing/users.ts'
import { Activity } from './activity.ts'
import type { Traffic } from './command/traffic-log.ts'
import { ConfigFolder } from './config-folder.ts'
import { hostWith, nodeHost } from './host.ts'
import type { HttpListening, HttpOptions } from './http/http-server.ts'
import { type AcceptedSession, type Acceptor, type Listening, listen } from './listen.ts'
import type { SimulatorOptions } from './options.ts'

/** An Asterisk for tests, on real sockets. */
export class Simulator extends Tester implements AsyncDisposable {
  /** Address on which it listens. */
  readonly host: string
  /** The connections of the clients: to cut, freeze, slow down. */
  readonly links: Links
  readonly #options: SimulatorOptions
  readonly #activity = new Activity()
  readonly #table: LinkTable
  readonly #clock: VirtualClock | undefined
  readonly #newEngine: (booting: boolean, files?: ReadonlyMap<string, string>) => Engine
  readonly #earlierUnhandled: Unhandled[] = []
  #engine: Engine
  #listening: Listening | undefined
  #web: HttpListening | undefined
  #port = 0
  #tlsPort: number | undefined
  #httpPort: number | undefined

  /** @internal Tests call `startSimulator`. */
  constructor(options: SimulatorOptions) {
    const {
      release = '22',
      users,
      managerConf,
      clock = 'real',
      seed,
      host = '127.0.0.1',
      modules,
      folder,
      ...others
    } = options
    const {
      onUnhandled = 'warn',
      journal,
      boot: _boot,
      port: _port,
      backlog: _backlog,
      tls: _tls,
      http: _http,
      onTraffic: _onTraffic,
      ...pbx
    } = others
    super(journal)
    this.#options = options
    this.host = host
    if (clock !== 'real')
      this.#clock = clock === 'virtual' ? new VirtualClock(undefined, { settle: () => this.#activity.settle() }) : clock
    const engineHost = hostWith(this.#clock ?? nodeHost.clock, seed ?? (this.#clock === undefined ? undefined : 1))
    this.#table = new LinkTable(engineHost.clock)
    this.links = new Links(this.#table)
    const report = typeof onUnhandled === 'function' ? onUnhandled : onUnhandled === 'warn' ? warn : undefined
    const conf = managerConf ?? (users === undefined ? undefined : managerConfOf(users))
    const store = folder === undefined ? undefined : new ConfigFolder(folder)
    this.#newEngine = (booting, files) => {
      // After a restart the files are as they were changed.
      const options = files === undefined ? pbx : { ...pbx, extensions: undefined, files: Object.fromEntries(files) }
      store?.warnings.splice(0)
      const managerConf =
        files?.get('manager.conf') ??
        conf ??
        managerConfIn(new ConfigFiles(options.files, store)) ??
        managerConfOf([defaultUser])
      const all = { host: engineHost, release, managerConf, modules, onUnhandled: report, booting, configStore: store }
      const engine = new Engine({ ...all, pbx: options })
      const told =
        this.#options.onTraffic && ((session: Session, text: string) => this.#told('received', session, text))
      this.attach(engine, (session) => session.connection.destroy(), told)
      return engine
    }
    this.#engine = this.#newEngine(milliseconds(options.boot ?? 0) > 0)
  }

  get port(): number {
    return this.#port
  }

  get tlsPort(): number | undefined {
    return this.#tlsPort
  }

  /** Port of AMI over HTTP. */
  get httpPort(): number | undefined {
    return this.#httpPort
  }

  /** The engine without sockets; another one after each restart. */
  get engine(): Engine {
    return this.#engine
  }

  /** What a client needs to connect as the first user: `connect(pbx.connection)`. */
  get connection(): { host: string; port: number; username: string; secret: string } {
    const [user = defaultUser] = this.#engine.config.users.values()
    return { host: this.host, port: this.#port, username: user.name, secret: user.secret }
  }

  /** Milliseconds since 1970, on its clock. */
  get now(): number {
    return this.#engine.host.clock.now()
  }

  /** What was asked for and is not simulated. */
  get unhandled(): readonly Unhandled[] {
    return [...this.#earlierUnhandled, ...this.#engine.unhandled.list()]
  }

  /**
   * Lets time pass on the virtual clock, and resolves when everything that was due is done and written to the sockets.
   * Clients in the same process have reacted to what they received before time moves on.
   *
   * @throws EndlessInstantError where the dialplan goes in a circle without taking time
   */
  async advance(duration: Duration): Promise<void> {
    if (this.#clock === undefined) throw new Error("advance needs startSimulator({ clock: 'virtual' })")
    const time = milliseconds(duration)
    await this.#activity.settleInput()
    await this.#clock.advance(time)
    await this.#activity.settle()
  }

  /** Ends every connection at once, without Shutdown, and listens no longer, until `restart()`. */
  async crash(): Promise<void> {
    const listening = this.#listening
    this.#listening = undefined
    this.#engine.crash()
    await Promise.all([listening?.abort(), this.#web?.close()])
  }

  /**
   * Starts again on the same port: after a crash, or, where it runs, after it has told its clients. Calls are gone, and the
   * figures of queues are zero; what Asterisk keeps on its disk is there again. With `boot`, FullyBooted comes so much later.
   */
  async restart({ boot = 0 }: { readonly boot?: Duration | undefined } = {}): Promise<void> {
    const listening = this.#listening
    this.#listening = undefined
    const time = milliseconds(boot)
    if (listening !== undefined) {
      this.#engine.shutdown(true)
      await Promise.all([listening.close(), this.#web?.close()])
    }
    this.#earlierUnhandled.push(...this.#engine.unhandled.list())
    const saved = this.snapshot()
    this.#engine = this.#newEngine(time > 0, new Map(this.#engine.pbx.files.inMemory))
    restorePersistent(this.#engine.pbx, saved)
    restorePersistentMembers(this.#engine.pbx, saved)
    await this.listen(this.#port, this.#tlsPort, time)
  }

  /**
   * Tells every client that the server stops, and closes.
   *
   * @throws what a handler of an override has thrown; UnhandledError with `onUnhandled: 'error'`, where something was asked
   * for that is not simulated
   */
  async close(): Promise<void> {
    await Promise.all([this.#listening?.close(), this.#web?.close()])
    const { unhandled, failures } = this
    if (failures.length > 0) throw failures[0]
    if (this.#options.onUnhandled === 'error' && unhandled.length > 0) throw new UnhandledError(unhandled)
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  /** @internal */
  async listen(port: number, tlsPort: number | undefined, boot: number): Promise<void> {
    const { backlog = 10, tls, http } = this.#options
    const engine = this.#engine
    const acceptor: Acceptor = {
      accept: (connection) => this.#accept(engine, connection),
      shutdown: () => engine.shutdown(),
    }
    const listening = await listen(acceptor, {
      host: this.host,
      port,
      backlog,
      tls: tls === undefined ? undefined : { ...tls, port: tlsPort ?? tls.port },
      activity: this.#activity,
    })
    this.#listening = listening
    this.#port = listening.port
    this.#tlsPort = listening.tlsPort
    if (http !== undefined) await this.#listenHttp(engine, listening, http)
    if (boot > 0) engine.host.clock.after(boot, () => engine.finishBoot())
  }

  async #listenHttp(engine: Engine, listening: Listening, http: HttpOptions): Promise<void> {
    // Loaded only where it is used, so that others start sooner.
    const { listenHttp } = await import('./http/http-server.ts')
    try {
      const port = this.#httpPort ?? http.port
      this.#web = await listenHttp(engine, this.host, { ...http, port }, this.#activity)
      this.#httpPort = this.#web.port
    } catch (error) {
      await listening.close()
      throw error
    }
  }

  #told(direction: Traffic['direction'], session: Session | undefined, text: string): void {
    this.#options.onTraffic?.({ direction, session: session?.id ?? '-', user: session?.user?.name, at: this.now, text })
  }

  #accept(engine: Engine, connection: Connection): AcceptedSession | undefined {
    const link = this.#table.add(connection)
    let session: Session | undefined
    if (this.#options.onTraffic !== undefined) link.tap = (text) => this.#told('sent', session, text)
    session = engine.accept(link)
    link.session = session
    if (session === undefined) {
      this.#table.delete(link)
      return undefined
    }
    const accepted = session
    return {
      receive: (bytes) => accepted.receive(bytes),
      inputEnded: () => accepted.inputEnded(),
      closed: () => {
        this.#table.delete(link)
        accepted.closed()
      },
    }
  }
}

/**
 * Starts a manager server on real sockets.
 *
 * @throws TypeError where an option cannot be used, ConfigError where a configuration text has a mistake, and the error of the
 *   system where it cannot listen
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  checkOptions(options)
  const simulator = new Simulator(options)
  await simulator.listen(options.port ?? 0, undefined, milliseconds(options.boot ?? 0))
  return simulator
}

/** The manager.conf among the files, if it has users. */
function managerConfIn(files: ConfigFiles): string | undefined {
  const text = files.text('manager.conf')
  return text !== undefined && parseManagerConf(text, files).users.size > 0 ? text : undefined
}

function warn({ kind, name }: Unhandled): void {
  console.warn(`@openami/simulator: the ${kind} ${name} is not simulated`)
}
