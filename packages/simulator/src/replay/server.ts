import { ActionReader } from '../engine/action-reader.ts'
import type { Clock, Timer } from '../engine/clock.ts'
import type { Connection } from '../engine/connection.ts'
import type { IncomingAction } from '../engine/incoming-action.ts'
import { BuiltInAnswers } from './answers.ts'
import { ExchangeMatcher } from './matcher.ts'
import type { AnswerPart, Exchange, Recording } from './recording.ts'

export interface ReplayServerOptions {
  /** For the times of a recording. */
  readonly clock?: Clock | undefined
  /** How fast answers come, 1 for the times of the recording; undefined for all at once. */
  readonly speed?: number | undefined
}

/** An action of a client, and what of the recording answered it; undefined where the recording has no such action. */
export interface ReplayedAction {
  readonly action: IncomingAction
  readonly exchange: Exchange | undefined
}

/** A server without sockets that says what a recorded one said. Each client has the recording from its begin. */
export class ReplayServer {
  readonly recording: Recording
  readonly answers: BuiltInAnswers
  /** What all clients have sent so far. */
  readonly received: ReplayedAction[] = []
  readonly #sessions = new Set<ReplaySession>()

  readonly options: ReplayServerOptions

  constructor(recording: Recording, options: ReplayServerOptions = {}) {
    this.recording = recording
    this.options = options
    this.answers = new BuiltInAnswers(recording)
  }

  accept(connection: Connection): ReplaySession {
    const session = new ReplaySession(this, connection)
    this.#sessions.add(session)
    return session
  }

  remove(session: ReplaySession): void {
    this.#sessions.delete(session)
  }

  shutdown(): void {
    for (const session of [...this.#sessions]) session.end()
  }
}

/** A server waits as long for a slow reader: a replay does not test that. */
const writeTimeout = 30_000

/** One client of a replay: its actions are answered in the order in which they come, and with all that came then. */
export class ReplaySession {
  readonly #server: ReplayServer
  readonly #connection: Connection
  readonly #reader = new ActionReader({ onAction: (action) => this.#answer(action) })
  readonly #matcher: ExchangeMatcher
  /** ActionID of the client by that of the recording. */
  readonly #ids = new Map<string, string>()
  /** What is still to come of the exchange before. */
  #parts: AnswerPart[] = []
  #timer: Timer | undefined
  #ended = false

  constructor(server: ReplayServer, connection: Connection) {
    this.#server = server
    this.#connection = connection
    this.#matcher = new ExchangeMatcher(server.recording)
    connection.setWriteTimeout(writeTimeout)
    connection.write(server.recording.greeting)
  }

  receive(bytes: Uint8Array): void {
    if (!this.#ended) this.#reader.feed(bytes)
  }

  inputEnded(): void {
    this.end()
  }

  closed(): void {
    this.#ended = true
    this.#timer?.cancel()
    this.#parts = []
    this.#server.remove(this)
  }

  end(): void {
    if (this.#ended) return
    this.closed()
    this.#connection.end()
  }

  #answer(action: IncomingAction): void {
    if (this.#ended) return
    const { answers, received } = this.#server
    const name = action.action.toLowerCase()
    const exchange = this.#matcher.find(action, answers.has(name))
    received.push({ action, exchange })
    // In the recording, too, it came before this action.
    this.#sendRest()
    if (exchange !== undefined) this.#takeId(exchange, action.actionId ?? '')
    const text = exchange === undefined ? answers.to(action) : this.#withIds(exchange.answer)
    if (exchange?.parts === undefined || this.#server.options.speed === undefined) this.#connection.write(text)
    else {
      this.#parts = [...exchange.parts]
      this.#sendPart()
    }
    // R27: a refused login is the end, as Logoff is.
    if (name === 'logoff' || (name === 'login' && /^Response: *Error/i.test(text))) this.end()
  }

  /** Sends the next part when its time has come, then those after it. */
  #sendPart(): void {
    const { clock, speed = 1 } = this.#server.options
    const part = this.#parts[0]
    if (part === undefined) return
    const send = (): void => {
      this.#timer = undefined
      this.#parts.shift()
      this.#connection.write(this.#withIds(part.text))
      this.#sendPart()
    }
    if (part.after === 0 || clock === undefined) send()
    else this.#timer = clock.after(part.after / speed, send)
  }

  #sendRest(): void {
    this.#timer?.cancel()
    this.#timer = undefined
    for (const { text } of this.#parts.splice(0)) this.#connection.write(this.#withIds(text))
  }

  #takeId({ action }: Exchange, id: string): void {
    const recorded = action.actionId ?? ''
    if (recorded !== '') this.#ids.set(recorded, id)
  }

  /** The bytes of the recording, with the client's ActionIDs in place of those that were recorded. */
  #withIds(answer: string): string {
    return answer.replace(actionIdLine, (line: string, name: string, value: string, end: string) => {
      const known = this.#ids.get(value)
      // A server that was given none sends none.
      return known === undefined ? line : known === '' ? '' : `${name}${known}${end}`
    })
  }
}

const actionIdLine = /(?<![^\n])(ActionID:[ \t]*)([^\r\n]*)(\r?\n)/gi
