import { defineUnlisted, type Message, maskText, printable } from '@openami/bindings'
import { ProtocolError, type ProtocolProblem } from './codec/protocol-error.ts'

export { ProtocolError, type ProtocolProblem }

/** The server refused the action. `response` is its answer. */
export class ActionFailed extends Error {
  override readonly name: string = 'ActionFailed'
  readonly action: string
  readonly response: Message
  /** What a CLI command printed, where the action was one (R22): as it came, so it is not printed with the error. */
  declare readonly output: readonly string[]
  readonly #output: readonly string[]

  static {
    defineUnlisted(ActionFailed.prototype, {
      output: {
        get(this: ActionFailed): readonly string[] {
          return this.#output
        },
      },
    })
  }

  constructor(action: string, response: Message, output: readonly string[] = []) {
    // A CLI command's Message only says that output follows; the reason stands in the output (R22).
    const said = output.join(' ').trim() || response.get('Message')
    super(printable(`${action}: ${said ? maskText(said) : 'refused without a reason'}`))
    this.action = action
    this.response = response
    this.#output = output
  }
}

/**
 * The login lacks the privilege class that the action needs (R31), or a configuration forbids it. From Asterisk 16 on also
 * the answer of an action whose module is just being started or stopped (R30).
 */
export class PermissionDenied extends ActionFailed {
  override readonly name: string = 'PermissionDenied'
}

/** The server does not know the action: another release, or a module that is not loaded. */
export class UnknownAction extends ActionFailed {
  override readonly name: string = 'UnknownAction'
}

/**
 * The server is shutting down or about to restart, and carries nothing out any more (R3): the action had no effect, and is
 * safe to send again. It goes on for as long as calls last, and ends early where the shutdown is cancelled.
 */
export class ServerShuttingDown extends ActionFailed {
  override readonly name: string = 'ServerShuttingDown'

  constructor(action: string, response: Message) {
    super(action, response)
    this.message = `${action} was not carried out: ${response.get('Message')}`
  }
}

/** The action never left: there was no connection. It is safe to send it again. */
export class NotSent extends Error {
  override readonly name = 'NotSent'
  readonly action: string

  constructor(action: string, reason: string) {
    super(printable(`${action} was not sent: ${reason}`))
    this.action = action
  }
}

/** The action was sent and the link broke before its answer: it may have been carried out. Never sent again by itself. */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown'
  readonly action: string

  constructor(action: string, reason: string) {
    super(printable(`${action} was sent and nobody knows how it ended: ${reason}`))
    this.action = action
  }
}

/** No answer in time, or none of the event that tells the outcome. */
export class ActionTimeout extends Error {
  override readonly name = 'ActionTimeout'
  readonly action: string
  /** Whether it was on the wire; if so it may still be carried out. */
  readonly sent: boolean

  constructor(action: string, milliseconds: number, sent: boolean, missing = 'answer', hint = '') {
    const why = sent ? hint : ' (it was still waiting to be sent)'
    super(printable(`${action}: no ${missing} within ${milliseconds} ms${why}`))
    this.action = action
    this.sent = sent
  }
}

/** The answer was longer than a limit of the options; the rest of it is dropped, and the connection goes on. */
export class AnswerTooLong extends Error {
  override readonly name = 'AnswerTooLong'
  readonly action: string
  /** The option of `connect`'s `limits` that sets it. */
  readonly limit: 'maxItems' | 'maxAnswer'

  constructor(action: string, what: string, limit: AnswerTooLong['limit']) {
    super(printable(`${action}: the answer is too long: ${what}; limits.${limit} of connect allows more`))
    this.action = action
    this.limit = limit
  }
}

/** The caller's signal fired, or the client was closed while something waited. */
export class Aborted extends Error {
  override readonly name = 'Aborted'
  /** Whether an action was on the wire; if so it may still be carried out. */
  readonly sent: boolean

  /** `cause`: the signal's reason. */
  constructor(message: string, sent = false, options?: ErrorOptions) {
    super(printable(message), options)
    this.sent = sent
  }
}

/** Why a connection did not come about. */
export type ConnectProblem = 'refused' | 'unreachable' | 'name-not-found' | 'tls' | 'closed' | 'timeout' | 'failed'

/** What was wrong with a certificate; `required` where the server wants one of the client. */
export type CertificateProblem =
  | 'expired'
  | 'not-yet-valid'
  | 'wrong-host'
  | 'self-signed'
  | 'unknown-authority'
  | 'required'

/** No connection to the server, or none in time. */
export class ConnectFailed extends Error {
  override readonly name = 'ConnectFailed'
  readonly problem: ConnectProblem
  /** The code of the system or of TLS: `ECONNREFUSED`, `CERT_HAS_EXPIRED`, … */
  readonly code: string | undefined
  /** With the problem `tls`, where a certificate was the reason. */
  readonly certificate: CertificateProblem | undefined

  constructor(problem: ConnectProblem, message: string, code?: string, certificate?: CertificateProblem) {
    super(printable(message))
    this.problem = problem
    this.code = code
    this.certificate = certificate
  }
}

/** Why a login was refused. */
export type LoginProblem = 'credentials' | 'in-use' | 'md5-unavailable' | 'refused'

/**
 * The server was reached and refused the login. With `credentials`, trying again is of no use; a server answers an unknown
 * user, a wrong secret and an address that the user's ACL refuses alike (R27).
 */
export class LoginFailed extends Error {
  override readonly name = 'LoginFailed'
  readonly problem: LoginProblem
  /** The server's answer; none from a web server that refused the proof itself. */
  readonly response: Message | undefined

  constructor(problem: LoginProblem, message: string, response?: Message) {
    super(printable(message))
    this.problem = problem
    this.response = response
  }
}

/** The connection ended without being asked to. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost'
  /** The code of the system or of TLS, where there is one: `ECONNRESET`, … */
  readonly code: string | undefined

  constructor(message: string, options?: ErrorOptions & { readonly code?: string | undefined }) {
    super(printable(message), options)
    this.code = options?.code
  }
}

/** An iterator with `overflow: 'close'` was read too slowly. What waited has been handed out before. */
export class EventOverflow extends Error {
  override readonly name = 'EventOverflow'
  /** Events that waited when the one came for which there was no room: the iterator's limit. */
  readonly waiting: number

  constructor(what: string, waiting: number) {
    super(printable(`${what} is over: ${waiting} events waited to be read when another came`))
    this.waiting = waiting
  }
}
