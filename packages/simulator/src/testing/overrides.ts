import { actionNames } from '@openami/bindings'
import { didYouMean } from '@openami/bindings/internal'
import { sleep } from '../engine/clock.ts'
import { dispatch } from '../engine/dispatch.ts'
import type { Engine } from '../engine/engine.ts'
import type { IncomingAction } from '../engine/incoming-action.ts'
import { type AnswerTarget, Responder } from '../engine/responder.ts'
import type { Session } from '../engine/session.ts'
import { isActionName, type ReceivedAction } from './journal.ts'
import { differences, type Matcher } from './matcher.ts'
import { Reply } from './reply.ts'

/** What an override is given: the action, and the means to answer it. */
export interface OverriddenAction {
  readonly action: ReceivedAction
  readonly reply: Reply
}

/** Answers an action in place of the simulator. Where it gives no answer, the simulator does. */
export type OverrideHandler = (overridden: OverriddenAction) => void | Promise<void>

export interface OverrideOptions {
  /** So many times, then no longer. Default: always. */
  readonly times?: number | undefined
  /** Only actions with these headers. */
  readonly with?: Matcher | undefined
  /** The action is not one of Asterisk's own, whose names are checked. */
  readonly custom?: boolean | undefined
}

/** An override in place. */
export class Override {
  readonly name: string
  /** How often it has answered. */
  calls = 0
  /** @internal */
  readonly handler: OverrideHandler
  /** @internal */
  readonly options: OverrideOptions
  readonly #remove: (override: Override) => void

  /** @internal */
  constructor(name: string, handler: OverrideHandler, options: OverrideOptions, remove: (override: Override) => void) {
    this.name = name
    this.handler = handler
    this.options = options
    this.#remove = remove
  }

  /** The simulator answers itself again. */
  remove(): void {
    this.#remove(this)
  }
}

/** Overrides by action; the latest counts. */
export class Overrides {
  /** What handlers have thrown. */
  readonly failures: unknown[] = []
  readonly #byName = new Map<string, Override[]>()

  add(name: string, handler: OverrideHandler, options: OverrideOptions): Override {
    if (!isActionName(name) && options.custom !== true) {
      const hint = didYouMean(name, actionNames)
      throw new TypeError(`${name} is not an action of any release${hint}; for one of your own write { custom: true }`)
    }
    const { times } = options
    if (times !== undefined && !(Number.isInteger(times) && times > 0))
      throw new TypeError(`times must be a positive integer, not ${times}`)
    const key = name.toLowerCase()
    const override = new Override(name, handler, options, (one) => this.#remove(key, one))
    this.#byName.set(key, [override, ...(this.#byName.get(key) ?? [])])
    return override
  }

  /** Actions that have one. */
  get size(): number {
    return this.#byName.size
  }

  clear(): void {
    this.#byName.clear()
  }

  /** The override for an action, which counts as used. */
  take(action: ReceivedAction): Override | undefined {
    const key = action.name.toLowerCase()
    const found = this.#byName
      .get(key)
      ?.find(({ options }) => options.with === undefined || differences(action, options.with).length === 0)
    if (found === undefined) return undefined
    found.calls++
    if (found.calls === found.options.times) this.#remove(key, found)
    return found
  }

  /** Answers an action of a session. */
  async run(
    override: Override,
    engine: Engine,
    session: Session,
    incoming: IncomingAction,
    action: ReceivedAction,
    disconnect: () => void,
    answerTo: AnswerTarget = session,
  ): Promise<void> {
    const send = (latin1: string): void => answerTo.send(latin1)
    const responder = new Responder(incoming, { send }, engine.personality.forms)
    const runReal = async (): Promise<string> => {
      const parts: string[] = []
      await dispatch(engine, session, incoming, { send: (latin1) => void parts.push(latin1) })
      return parts.join('')
    }
    const wait = (milliseconds: number): Promise<void> => sleep(engine.host.clock, milliseconds)
    const reply = new Reply({ responder, runReal, send, sleep: wait, disconnect })
    try {
      await override.handler({ action, reply })
      if (!reply.given) await dispatch(engine, session, incoming, answerTo)
    } catch (error) {
      this.failures.push(error)
      if (!reply.given) reply.error(`The override of ${override.name} failed: ${String(error)}`)
    }
  }

  #remove(key: string, override: Override): void {
    const left = (this.#byName.get(key) ?? []).filter((one) => one !== override)
    if (left.length === 0) this.#byName.delete(key)
    else this.#byName.set(key, left)
  }
}
