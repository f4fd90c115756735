import { ActionReader, type IncomingAction } from '../engine/action-reader.ts'
import type { Connection } from '../engine/connection.ts'
import { BuiltInAnswers } from './answers.ts'
import { ExchangeMatcher } from './matcher.ts'
import type { Exchange, Recording } from './recording.ts'

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

  constructor(recording: Recording) {
    this.recording = recording
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
    const text = exchange === undefined ? answers.to(action) : this.#withIds(exchange, action.actionId ?? '')
    this.#connection.write(text)
    // R27: a refused login is the end, as Logoff is.
    if (name === 'logoff' || (name === 'login' && /^Response: *Error/i.test(text))) this.end()
  }

  /** The bytes of the recording, with the client's ActionIDs in place of those that were recorded. */
  #withIds({ action, answer }: Exchange, id: string): string {
    const recorded = action.actionId ?? ''
    if (recorded !== '') this.#ids.set(recorded, id)
    return answer.replace(actionIdLine, (line: string, name: string, value: string, end: string) => {
      const known = this.#ids.get(value)
      // A server that was given none sends none.
      return known === undefined ? line : known === '' ? '' : `${name}${known}${end}`
    })
  }
}

const actionIdLine = /(?<![^\n])(ActionID:[ \t]*)([^\r\n]*)(\r?\n)/gi
