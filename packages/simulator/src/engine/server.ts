import type { ActionTable } from './action-table.ts'
import type { Host } from './clock.ts'
import type { ManagerConfig } from './config/manager-conf.ts'
import type { Modules } from './modules.ts'
import type { Pbx } from './pbx/pbx.ts'
import type { AmiEvent, Personality } from './personalities/personality.ts'
import type { ReloadResult } from './reload-result.ts'
import type { AnswerTarget } from './responder.ts'
import type { SecurityEvent } from './security.ts'
import type { Session } from './session.ts'
import type { UnhandledLog } from './unhandled.ts'

/** The manager server as actions see it: what they may read of it and do to it. */
export interface Server {
  readonly host: Host
  readonly personality: Personality
  readonly config: ManagerConfig
  readonly actions: ActionTable
  readonly modules: Modules
  readonly unhandled: UnhandledLog
  readonly pbx: Pbx
  readonly sessions: ReadonlySet<Session>
  readonly startedAt: number
  reloadedAt: number
  /** Reads the configuration of one module again, or of all. */
  reload(module?: string): ReloadResult
  /** False where the module is loaded already. */
  loadModule(name: string): boolean
  /** False where the module is not loaded. */
  unloadModule(name: string): boolean
  isLoggedIn(user: string): boolean
  /** Sends an event to every session whose classes and mask include it (R26, R31). */
  publish(event: AmiEvent): void
  /** What a client gets right after the answer to its login (R30). */
  greetUser(session: Session, client: AnswerTarget, account: string): void
  /** A security event, in releases that have them. */
  audit(session: Session, kind: SecurityEvent, about: string): void
}
