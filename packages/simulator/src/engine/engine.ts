import { ActionTable } from './action-table.ts'
import type { Host } from './clock.ts'
import { ConfigFiles } from './config/config-files.ts'
import type { ConfigStore } from './config/config-store.ts'
import { ConfigError } from './config/ini.ts'
import { type ManagerConfig, parseManagerConf } from './config/manager-conf.ts'
import type { Connection } from './connection.ts'
import { dispatch } from './dispatch.ts'
import type { IncomingAction } from './incoming-action.ts'
import { type Headers, headerLines, timestamp } from './message.ts'
import { type ModuleOptions, Modules } from './modules.ts'
import type { PbxOptions } from './pbx/options.ts'
import { Pbx } from './pbx/pbx.ts'
import type { PbxEvent } from './pbx/pbx-events.ts'
import { type AmiEvent, type Personality, type PersonalityName, personality } from './personalities/index.ts'
import { without } from './personalities/release-forms.ts'
import { reload } from './reload.ts'
import type { ReloadResult } from './reload-result.ts'
import type { AnswerTarget } from './responder.ts'
import { type SecurityEvent, securityEvent } from './security.ts'
import type { Server } from './server.ts'
import { type OutgoingEvent, Session, type SessionOwner } from './session.ts'
import { type Unhandled, UnhandledLog } from './unhandled.ts'

export interface EngineOptions {
  readonly host: Host
  /** The release that it behaves like. */
  readonly release: PersonalityName
  /** Text of a manager.conf. */
  readonly managerConf: string
  readonly pbx?: PbxOptions | undefined
  /** Where the configuration files are that `pbx` does not have. Default: nowhere, and new ones are kept in memory. */
  readonly configStore?: ConfigStore | undefined
  /** Default: what Debian's package loads. */
  readonly modules?: ModuleOptions | undefined
  /** Called when a client or the dialplan first asks for something that is not simulated. */
  readonly onUnhandled?: ((unhandled: Unhandled) => void) | undefined
  /** Starts before everything is loaded: FullyBooted comes with {@link Engine.finishBoot}. Default false. */
  readonly booting?: boolean | undefined
}

/** What is put between the clients and the actions: it runs an action by {@link dispatch}, or answers it itself. */
export type Intercept = (session: Session, action: IncomingAction, answerTo?: AnswerTarget) => Promise<void> | undefined

/** A manager server without sockets: it accepts connections, and its PBX generates events. */
export class Engine implements Server, SessionOwner {
  readonly host: Host
  readonly personality: Personality
  config: ManagerConfig
  readonly modules: Modules
  readonly unhandled: UnhandledLog
  actions: ActionTable
  readonly pbx: Pbx
  readonly startedAt: number
  reloadedAt: number
  /** Called with everything that happens in the PBX. */
  readonly observers = new Set<(event: PbxEvent) => void>()
  intercept: Intercept | undefined
  #booting: boolean
  readonly #sessions = new Set<Session>()
  #lastSession = 0x7f0000000000

  /** Throws a `ConfigError` where the manager.conf has a mistake. */
  constructor(options: EngineOptions) {
    const { host, release, managerConf, pbx = {}, configStore, modules, onUnhandled, booting = false } = options
    this.#booting = booting
    this.host = host
    this.personality = personality(release)
    this.config = parseManagerConf(managerConf, new ConfigFiles(pbx.files, configStore))
    this.modules = new Modules(this.personality.release, {
      ...modules,
      load: [...this.personality.modules, ...(modules?.load ?? [])],
    })
    this.unhandled = new UnhandledLog(onUnhandled)
    this.actions = new ActionTable(this.personality, this.modules)
    this.startedAt = host.clock.now()
    this.reloadedAt = this.startedAt
    this.pbx = new Pbx(
      { host, release: this.personality.release, modules: this.modules, unhandled: this.unhandled, configStore },
      pbx,
      (pbxEvent) => {
        for (const event of this.personality.events(pbxEvent, this.config.channelVars)) this.publish(event)
        for (const observer of this.observers) observer(pbxEvent)
      },
    )
    if (this.pbx.files.text('manager.conf') !== managerConf) this.pbx.files.keep('manager.conf', managerConf)
  }

  get sessions(): ReadonlySet<Session> {
    return this.#sessions
  }

  /**
   * A client has connected. Greets it (R1); where too many wait without a login, closes the connection instead and
   * gives undefined (R3).
   */
  accept(connection: Connection): Session | undefined {
    const waiting = [...this.#sessions].filter(({ loggedIn, polled }) => !loggedIn && !polled).length
    if (waiting >= this.config.authLimit) {
      connection.end()
      return undefined
    }
    this.#lastSession += 0x10
    const session = new Session(this, connection, `0x${this.#lastSession.toString(16)}`)
    this.#sessions.add(session)
    session.send(`Asterisk Call Manager/${this.personality.ami}\r\n`)
    return session
  }

  /** A session of AMI over HTTP: no greeting, and the events wait until the client asks for them. */
  acceptPolled(connection: Connection): Session {
    this.#lastSession += 0x10
    const session = new Session(this, connection, `0x${this.#lastSession.toString(16)}`, { polled: true })
    this.#sessions.add(session)
    return session
  }

  /** Runs one action of a session; by default the answer goes to the session. */
  run(session: Session, action: IncomingAction, answerTo?: AnswerTarget): Promise<void> | undefined {
    const { intercept } = this
    return intercept === undefined ? dispatch(this, session, action, answerTo) : intercept(session, action, answerTo)
  }

  reload(module?: string): ReloadResult {
    if (module === undefined || /^manager(?:\.so)?$/.test(module)) this.#readManagerConf()
    return reload(this, module)
  }

  /** A file with a mistake changes nothing. */
  #readManagerConf(): void {
    try {
      this.config = parseManagerConf(this.pbx.files.text('manager.conf') ?? '', this.pbx.files)
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      this.pbx.warnings.push(error.message)
    }
  }

  loadModule(name: string): boolean {
    return this.modules.load(name) && this.#moduleChanged('Load', name)
  }

  unloadModule(name: string): boolean {
    return this.modules.unload(name) && this.#moduleChanged('Unload', name)
  }

  #moduleChanged(event: 'Load' | 'Unload', module: string): true {
    this.actions = new ActionTable(this.personality, this.modules)
    const mark = (): void =>
      this.pbx.emit({
        type: 'test-marked',
        mark: event === 'Load' ? 'MODULE_LOAD' : 'MODULE_UNLOAD',
        headers: [['Message', module]],
      })
    if (event === 'Unload') mark()
    this.publish({
      name: event,
      classes: ['system'],
      headers: [
        ['Module', module],
        ['Status', 'Success'],
      ],
    })
    if (event === 'Load') mark()
    return true
  }

  remove(session: Session): void {
    this.#sessions.delete(session)
  }

  isLoggedIn(user: string): boolean {
    return [...this.#sessions].some((session) => session.user?.name.toLowerCase() === user.toLowerCase())
  }

  /** Sends an event to every session whose classes and mask include it (R26, R31), as the release has it. */
  publish(event: AmiEvent): void {
    const { config, host } = this
    if (this.#sessions.size === 0) return
    if (!this.personality.forms.event(event.name).exists) return
    const classes = this.#classesOf(event)
    const listening = [...this.#sessions].filter((session) => session.listensTo(classes))
    if (listening.length === 0) return
    const stamp: Headers = config.timestampEvents ? [['Timestamp', timestamp(host.clock.now())]] : []
    const rendered = this.#render(event, stamp)
    for (const session of listening) session.deliver(rendered)
  }

  #classesOf({ name, classes }: AmiEvent): number {
    return this.personality.classes.setOf(this.personality.forms.event(name).privileges ?? classes)
  }

  #render(event: AmiEvent, stamp: Headers): OutgoingEvent {
    const { name, headers, lines = '' } = event
    const set = this.#classesOf(event)
    const top: Headers = [['Event', name], ['Privilege', this.personality.classes.describe(set)], ...stamp]
    const shown = without(headers, this.personality.forms.event(name).hidden)
    return { name, classes: set, text: `${headerLines([...top, ...shown])}${lines}\r\n` }
  }

  /** Sent to a client directly after the answer to its login (R30). */
  greetUser(session: Session, client: AnswerTarget, account: string): void {
    const event = this.#booting ? undefined : this.personality.fullyBooted(this.host.clock.now(), this)
    if (event !== undefined) {
      const { classes, text } = this.#render(event, [])
      if (session.hears(classes)) client.send(text)
    }
    this.audit(session, 'SuccessfulAuth', account)
  }

  /** Everything is loaded: clients that logged in before are told now (R30). */
  finishBoot(): void {
    if (!this.#booting) return
    this.#booting = false
    const event = this.personality.fullyBooted(this.host.clock.now(), this)
    if (event !== undefined) this.publish(event)
  }

  /** A security event, in releases that have them. */
  audit(session: Session, kind: SecurityEvent, about: string): void {
    if (this.personality.hasSecurityEvents) this.publish(securityEvent(this.host.clock.now(), session, kind, about))
  }

  /** Ends without a word: what a crash leaves is connections that are gone. */
  crash(): void {
    this.pbx.stop()
    for (const session of [...this.#sessions]) session.closed()
  }

  /** Stops the server: every session gets Shutdown and is closed (R3). `restarts`: it says that it will be back. */
  shutdown(restarts = false): void {
    const { shutdown } = this.personality
    const headers = shutdown.headers.map(
      ([name, value]) => [name, name === 'Restart' && restarts ? 'True' : value] as const,
    )
    this.publish({ ...shutdown, headers })
    for (const session of [...this.#sessions]) session.end()
    this.pbx.stop()
  }
}
