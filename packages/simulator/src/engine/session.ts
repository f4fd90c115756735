import { ActionReader } from './action-reader.ts'
import type { Host, Timer } from './clock.ts'
import { allClasses } from './config/classes.ts'
import type { ManagerConfig, ManagerUser } from './config/manager-conf.ts'
import type { Connection } from './connection.ts'
import { Fifo } from './fifo.ts'
import { EventFilters } from './filters.ts'
import type { IncomingAction } from './incoming-action.ts'

/** An event as it goes to sessions, rendered once. */
export interface OutgoingEvent {
  readonly name: string
  /** Its classes; a session needs all of them (R31). */
  readonly classes: number
  readonly text: string
}

/** What has sessions: the engine. */
export interface SessionOwner {
  readonly host: Host
  readonly config: ManagerConfig
  /** Runs one action; a promise where it takes time. */
  run(session: Session, action: IncomingAction): Promise<void> | undefined
  /** The session is over. */
  remove(session: Session): void
}

/** So many actions may wait for the one in hand; then the client has to. */
const maxWaiting = 256

/** One client: its login, its masks, and its actions, which run strictly one after another (R18). */
export class Session {
  readonly connection: Connection
  /** As the security events name it. */
  readonly id: string
  readonly startedAt: number
  user: ManagerUser | undefined
  read = 0
  write = 0
  /** The event mask: the classes that the client wants of those it has. */
  mask = allClasses
  challenge: string | undefined
  readonly filters = new EventFilters()
  /** Set while WaitEvent waits; the next action or event ends the wait. */
  wake: (() => void) | undefined
  /** A client of AMI over HTTP asks for its events, with WaitEvent; others get them as they come. */
  readonly polled: boolean
  /** When a session of AMI over HTTP ends without a further request. */
  expiresAt = Number.POSITIVE_INFINITY
  readonly #owner: SessionOwner
  readonly #reader: ActionReader
  readonly #waiting = new Fifo<IncomingAction>()
  readonly #held: OutgoingEvent[] = []
  #busy = false
  #inputEnded = false
  #ended = false
  #deadline: Timer | undefined

  constructor(owner: SessionOwner, connection: Connection, id: string, { polled = false } = {}) {
    this.#owner = owner
    this.polled = polled
    this.connection = connection
    this.id = id
    this.startedAt = owner.host.clock.now()
    this.#reader = new ActionReader({ onAction: (action) => this.#take(action), decode: owner.host.decode })
    if (polled) this.mask = 0
    else this.#deadline = owner.host.clock.after(owner.config.authTimeout, () => this.end())
  }

  get ended(): boolean {
    return this.#ended
  }

  get loggedIn(): boolean {
    return this.user !== undefined
  }

  /** Events are waiting for the action in hand to end. */
  get hasHeld(): boolean {
    return this.#held.length > 0
  }

  /** Another action has come in already. */
  get hasWaiting(): boolean {
    return this.#waiting.size > 0 || this.#inputEnded
  }

  /** Bytes from the client. */
  receive(bytes: Uint8Array): void {
    if (!this.#ended) this.#reader.feed(bytes)
  }

  /** The client will send no more: pending actions are still answered (R37). */
  inputEnded(): void {
    this.#inputEnded = true
    this.wake?.()
    this.#endWhenDone()
  }

  /** The connection is gone. */
  closed(): void {
    this.#finish()
  }

  admit(user: ManagerUser, read: number, write: number): void {
    this.user = user
    this.read = read
    this.write = write
    this.#deadline?.cancel()
    this.#deadline = undefined
    this.connection.setWriteTimeout(user.writeTimeout)
  }

  /** Text of an answer: at once. */
  send(latin1: string): void {
    if (!this.#ended) this.connection.write(latin1)
  }

  /** An event: after the action in hand, if there is one. */
  deliver(event: OutgoingEvent): void {
    if (this.#ended) return
    if (this.polled) this.#held.push(event)
    else if (!this.wants(event)) return
    else if (this.#busy) this.#held.push(event)
    else {
      this.send(event.text)
      return
    }
    this.wake?.()
  }

  wants({ name, classes, text }: OutgoingEvent): boolean {
    return this.hears(classes) && this.filters.allow(name, text)
  }

  /** Events of all these classes are kept for it or sent to it. */
  listensTo(classes: number): boolean {
    return this.polled ? this.loggedIn && (this.read & classes) === classes : this.hears(classes)
  }

  /** Events of all these classes get to it, as far as its filters let them (R31). */
  hears(classes: number): boolean {
    return this.loggedIn && (this.read & this.mask & classes) === classes
  }

  /** The texts of the events that wait, and that the client wants to have. */
  takeHeld(): string[] {
    return this.#held
      .splice(0)
      .filter((event) => !this.polled || this.wants(event))
      .map(({ text }) => text)
  }

  /** Closes; what was written before still goes out. */
  end(): void {
    if (this.#ended) return
    this.#finish()
    this.connection.end()
  }

  #finish(): void {
    if (this.#ended) return
    this.#ended = true
    this.#deadline?.cancel()
    this.#waiting.clear()
    this.#held.length = 0
    this.wake?.()
    this.#owner.remove(this)
  }

  #take(action: IncomingAction): void {
    if (this.#ended) return
    // Most come when nothing else is in hand.
    if (!this.#busy && this.#waiting.size === 0) {
      this.#run(action)
      this.#endWhenDone()
      return
    }
    this.#waiting.push(action)
    if (this.#waiting.size === maxWaiting) this.connection.pause(true)
    this.wake?.()
    this.#next()
  }

  #run(action: IncomingAction): void {
    this.#busy = true
    const running = this.#owner.run(this, action)
    if (running === undefined) this.#done()
    else running.finally(() => this.#proceed())
  }

  #next(): void {
    while (!this.#busy && !this.#ended) {
      const action = this.#waiting.shift()
      if (this.#waiting.size === maxWaiting - 1) this.connection.pause(false)
      if (action === undefined) break
      this.#run(action)
    }
    this.#endWhenDone()
  }

  #proceed(): void {
    this.#done()
    this.#next()
  }

  #done(): void {
    this.#busy = false
    if (this.#held.length > 0) for (const text of this.takeHeld()) this.send(text)
  }

  #endWhenDone(): void {
    if (this.#inputEnded && !this.#busy && this.#waiting.size === 0) this.end()
  }
}
