import type { EventName } from '@openami/bindings'
import { didYouMean } from '@openami/bindings/internal'
import { dispatch } from '../engine/dispatch.ts'
import type { Engine } from '../engine/engine.ts'
import type { IncomingAction } from '../engine/incoming-action.ts'
import type { Phone } from '../engine/pbx/phone.ts'
import type { Session } from '../engine/session.ts'
import { type CallHost, SimulatedCall } from './call.ts'
import { CallWatch } from './call-watch.ts'
import { type Duration, milliseconds } from './duration.ts'
import { type EmittedHeaders, emitEvent } from './emit.ts'
import { Journal, ReceivedAction } from './journal.ts'
import { SimulatedMailbox } from './mailbox.ts'
import type { MatcherOf } from './matcher.ts'
import { type Override, type OverrideHandler, type OverrideOptions, Overrides } from './overrides.ts'
import { SimulatedPhone } from './simulated-phone.ts'
import { type PbxSnapshot, restoreSnapshot, takeSnapshot } from './snapshot.ts'
import { startCall } from './start-call.ts'

export interface IncomingCall {
  /** Number of the caller; with a name: `'Ada <5550100>'`. */
  readonly from: string
  /** Extension that is called. */
  readonly to: string
  /** Phone or trunk that the call comes from; it has to be one of the `phones`. Default: a trunk `PJSIP/trunk`. */
  readonly trunk?: string | undefined
  /** Context of the dialplan. Default: that of the trunk, else `default`. */
  readonly context?: string | undefined
}

export interface ReceivedOptions {
  /** Exactly so many. */
  readonly times?: number | undefined
}

/** What a test does with a PBX and learns from it. */
export abstract class Tester {
  readonly #journal: Journal
  readonly #overrides = new Overrides()
  readonly #watch = new CallWatch()
  constructor(journal: number | undefined) {
    this.#journal = new Journal(journal)
  }

  /** The engine without sockets; another one after each restart. */
  abstract get engine(): Engine

  /** A phone or trunk of the PBX, to script what it does: `pbx.phone('PJSIP/anna').answersAfter('3s')`. */
  phone(device: string): SimulatedPhone {
    return new SimulatedPhone(this.#callHost(), this.#phone(device))
  }

  /** A call comes in. */
  incoming({ from, to, trunk, context }: IncomingCall): SimulatedCall {
    const phone = trunk === undefined ? undefined : this.#phone(trunk)
    const [, name = '', num = from] = /^\s*"?([^"<]*?)"?\s*<([^>]*)>\s*$/.exec(from) ?? []
    return startCall(this.#callHost(), {
      device: phone?.device ?? 'PJSIP/trunk',
      exten: to,
      context: context ?? phone?.context ?? 'default',
      callerId: { num, name },
    })
  }

  /** All channels of the PBX, each as one end of a call. */
  get calls(): SimulatedCall[] {
    const host = this.#callHost()
    return [...host.pbx.channels].map((channel) => new SimulatedCall(host, channel))
  }

  /** One of them by name or unique id. */
  call(channel: string): SimulatedCall | undefined {
    const host = this.#callHost()
    const found = host.pbx.channels.named(channel) ?? host.pbx.channels.withUniqueid(channel)
    return found === undefined ? undefined : new SimulatedCall(host, found)
  }

  /** All phones and trunks. */
  get phones(): SimulatedPhone[] {
    const host = this.#callHost()
    return host.pbx.phones.map((phone) => new SimulatedPhone(host, phone))
  }

  /** A mailbox, to leave messages in or to empty: `pbx.mailbox('100@default').leaveMessage()`. */
  mailbox(name: string): SimulatedMailbox {
    return new SimulatedMailbox(this.engine.pbx, name)
  }

  /**
   * Answers an action in place of the simulator: `override('QueuePause', ({ reply }) => reply.error('No'), { times: 1 })`.
   * The latest override counts. Where its handler gives no answer, the simulator does.
   */
  override(action: string, handler: OverrideHandler, options: OverrideOptions = {}): Override {
    const override = this.#overrides.add(action, handler, options)
    this.#journal.customNames.add(action.toLowerCase())
    return override
  }

  /** Takes all overrides away. */
  clearOverrides(): void {
    this.#overrides.clear()
  }

  /** Errors that handlers of overrides have thrown. */
  get failures(): readonly unknown[] {
    return this.#overrides.failures
  }

  /** Actions that clients have sent, with these headers: `received('Originate', { Channel: /anna/ })`. */
  received<Name extends string>(action?: Name, headers?: MatcherOf<Name>): ReceivedAction[] {
    return this.#journal.find(action, headers)
  }

  /**
   * Returns the actions of that name with these headers.
   *
   * @throws JournalError that says what came nearest, and which header was different
   */
  assertReceived<Name extends string>(
    action: Name,
    headers?: MatcherOf<Name>,
    { times }: ReceivedOptions = {},
  ): ReceivedAction[] {
    return this.#journal.assert(action, headers ?? {}, times)
  }

  /** @throws JournalError where there is such an action */
  assertNotReceived<Name extends string>(action: Name, headers?: MatcherOf<Name>): void {
    this.#journal.assert(action, headers ?? {}, 0)
  }

  /**
   * Resolves with the next action of that name with these headers that a client sends.
   *
   * @throws JournalError after `timeout` of real time; default 5 s
   */
  nextReceived<Name extends string>(
    action: Name,
    headers?: MatcherOf<Name>,
    { timeout = '5s' }: { readonly timeout?: Duration | undefined } = {},
  ): Promise<ReceivedAction> {
    return this.#journal.next(action, headers ?? {}, AbortSignal.timeout(milliseconds(timeout)))
  }

  /** Forgets what was received. */
  clearReceived(): void {
    this.#journal.clear()
  }

  /**
   * Sends an event to every client that may see it.
   *
   * @throws TypeError where there is no such event or header, with the name that was probably meant
   */
  emit<Name extends EventName>(event: Name, headers: EmittedHeaders<Name>): void {
    emitEvent(this.engine, event, headers as Readonly<Record<string, unknown>>)
  }

  /**
   * What the PBX knows: database, mailboxes, members and figures of queues, states that were set, phones, global
   * variables, configuration files. Live calls are not part of it.
   */
  snapshot(): PbxSnapshot {
    return takeSnapshot(this.engine.pbx)
  }

  /** Ends all calls and puts back what the snapshot has. Clients stay connected and are told by events of what changes. */
  restore(snapshot: PbxSnapshot): void {
    restoreSnapshot(this.engine.pbx, snapshot)
  }

  /**
   * Puts the journal and the overrides between clients and an engine. `disconnect` ends the connection of a session,
   * `onAction` is called with the text of each action.
   */
  protected attach(
    engine: Engine,
    disconnect: (session: Session) => void,
    onAction?: (session: Session, text: string) => void,
  ): void {
    engine.observers.add(this.#watch.observe)
    engine.intercept = (session: Session, action: IncomingAction, answerTo) => {
      onAction?.(session, action.lines.join('\n'))
      const { name: user } = session.user ?? {}
      const at = engine.host.clock.now()
      this.#journal.add(action, user, at)
      if (this.#overrides.size === 0) return dispatch(engine, session, action, answerTo)
      const received = new ReceivedAction(action, user, at)
      const override = this.#overrides.take(received)
      if (override === undefined) return dispatch(engine, session, action, answerTo)
      return this.#overrides.run(override, engine, session, action, received, () => disconnect(session), answerTo)
    }
  }

  #callHost(): CallHost {
    return { pbx: this.engine.pbx, watch: this.#watch }
  }

  #phone(device: string): Phone {
    const { pbx } = this.engine
    const phone = pbx.phone(device)
    if (phone !== undefined) return phone
    const devices = pbx.phones.map((one) => one.device)
    const hint = didYouMean(device, devices) || `; there are ${devices.join(', ') || 'none'}`
    throw new TypeError(`${device} is not one of the phones${hint}`)
  }
}
