import type { IncomingAction } from './incoming-action.ts'
import type { Pbx } from './pbx/pbx.ts'
import type { Personality } from './personalities/personality.ts'
import { type AnswerTarget, Responder } from './responder.ts'
import type { Server } from './server.ts'
import type { Session } from './session.ts'

/** Ends before it returns, or when its promise settles. */
export type Handler = (request: Request) => void | Promise<void>

/** One action in hand: what it asks, the server it was sent to, and the means to answer. */
export class Request extends Responder {
  readonly engine: Server
  readonly session: Session

  constructor(engine: Server, session: Session, action: IncomingAction, client: AnswerTarget = session) {
    super(action, client, engine.personality.forms)
    this.engine = engine
    this.session = session
  }

  get pbx(): Pbx {
    return this.engine.pbx
  }

  get personality(): Personality {
    return this.engine.personality
  }

  /** First value under this name; empty if it is missing, which servers do not distinguish, or if the release ignores it. */
  get(name: string): string {
    return this.#reads(name) ? (this.action.get(name) ?? '') : ''
  }

  getAll(name: string): string[] {
    return this.#reads(name) ? this.action.getAll(name) : []
  }

  #reads(name: string): boolean {
    return !this.form?.ignored?.has(name.toLowerCase())
  }
}
