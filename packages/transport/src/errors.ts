import { AmiError, type AmiErrorCode, type Message } from '@openami/bindings'
import { defineUnlisted, maskText, printable } from '@openami/bindings/internal'
import { ProtocolError, type ProtocolProblem } from './codec/protocol-error.ts'

export { ProtocolError, type ProtocolProblem }

/** The server refused the action. `response` is its answer. */
export class ActionFailedError extends AmiError {
  override readonly name: string = 'ActionFailedError'
  override readonly code: AmiErrorCode = 'AMI_ACTION_FAILED'
  override readonly retryable: boolean = false
  readonly action: string
  readonly response: Message
  /** What a CLI command printed, where the action was one (R22): as it came, so it is not printed with the error. */
  declare readonly output: readonly string[]
  readonly #output: readonly string[]

  static {
    defineUnlisted(ActionFailedError.prototype, {
      output: {
        get(this: ActionFailedError): readonly string[] {
          return this.#output
        },
      },
    })
  }

  constructor(action: string, response: Message, output: readonly string[] = []) {
    // A CLI command's Message only says that output follows; the reason is in the output (R22).
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
export class PermissionDeniedError extends ActionFailedError {
  override readonly name: string = 'PermissionDeniedError'
  override readonly code: AmiErrorCode = 'AMI_PERMISSION_DENIED'
}

/** The server does not know the action: another release, or a module that is not loaded. */
export class UnknownActionError extends ActionFailedError {
  override readonly name: string = 'UnknownActionError'
  override readonly code: AmiErrorCode = 'AMI_UNKNOWN_ACTION'
}

/**
 * The server is shutting down or about to restart, and no longer carries anything out (R3): the action had no effect, and is
 * safe to send again. It lasts as long as there are calls, and ends early if the shutdown is cancelled.
 */
export class ServerShuttingDownError extends ActionFailedError {
  override readonly name: string = 'ServerShuttingDownError'
  override readonly code: AmiErrorCode = 'AMI_SERVER_SHUTTING_DOWN'
  override readonly retryable: boolean = true

  constructor(action: string, response: Message) {
    super(action, response)
    this.message = `${action} was not carried out: ${response.get('Message')}`
  }
}

/** The action never left: there was no connection. It is safe to send it again. */
export class NotSentError extends AmiError {
  override readonly name = 'NotSentError'
  override readonly code = 'AMI_NOT_SENT'
  override readonly retryable = true
  readonly action: string

  constructor(action: string, reason: string) {
    super(printable(`${action} was not sent: ${reason}`))
    this.action = action
  }
}

/** The action was sent and the link broke before its answer: it may have been carried out. Never sent again by itself. */
export class OutcomeUnknownError extends AmiError {
  override readonly name = 'OutcomeUnknownError'
  override readonly code = 'AMI_OUTCOME_UNKNOWN'
  override readonly retryable = false
  readonly action: string

  constructor(action: string, reason: string) {
    super(printable(`${action} was sent, but its outcome is unknown: ${reason}`))
    this.action = action
  }
}

/** No answer in time, or no event with the outcome. */
export class ActionTimeoutError extends AmiError {
  override readonly name = 'ActionTimeoutError'
  override readonly code = 'AMI_ACTION_TIMEOUT'
  readonly action: string
  /** Whether it was on the wire; if so it may still be carried out. */
  readonly sent: boolean
  override readonly retryable: boolean

  constructor(action: string, milliseconds: number, sent: boolean, missing = 'answer', hint = '') {
    const why = sent ? hint : ' (it was still waiting to be sent)'
    super(printable(`${action}: no ${missing} within ${milliseconds} ms${why}`))
    this.action = action
    this.sent = sent
    this.retryable = !sent
  }
}

/** The answer was longer than a limit of the options; the rest of it is dropped, and the connection stays open. */
export class AnswerTooLongError extends AmiError {
  override readonly name = 'AnswerTooLongError'
  override readonly code = 'AMI_ANSWER_TOO_LONG'
  override readonly retryable = false
  readonly action: string
  /** The option of `connect`'s `limits` that sets it. */
  readonly limit: 'maxItems' | 'maxAnswer'

  constructor(action: string, what: string, limit: AnswerTooLongError['limit']) {
    super(printable(`${action}: the answer is too long: ${what}; limits.${limit} of connect allows more`))
    this.action = action
    this.limit = limit
  }
}

/** The caller's signal fired, or the client was closed while something waited. */
export class AbortError extends AmiError {
  override readonly name = 'AbortError'
  override readonly code = 'ABORT_ERR'
  /** Whether an action was on the wire; if so it may still be carried out. */
  readonly sent: boolean
  override readonly retryable: boolean

  /** `cause`: the signal's reason. */
  constructor(message: string, sent = false, options?: ErrorOptions) {
    super(printable(message), options)
    this.sent = sent
    this.retryable = !sent
  }
}

/** Why a connection did not come about. */
export type ConnectProblem = 'refused' | 'unreachable' | 'name-not-found' | 'tls' | 'closed' | 'timeout' | 'failed'

/** What was wrong with a certificate; `required` if the server requires a client certificate. */
export type CertificateProblem =
  | 'expired'
  | 'not-yet-valid'
  | 'wrong-host'
  | 'self-signed'
  | 'unknown-authority'
  | 'required'

/** No connection to the server, or none in time. */
export class ConnectError extends AmiError {
  override readonly name = 'ConnectError'
  override readonly code = 'AMI_CONNECT_FAILED'
  override readonly retryable = true
  readonly problem: ConnectProblem
  /** The code of the system or of TLS: `ECONNREFUSED`, `CERT_HAS_EXPIRED`, … */
  readonly systemCode: string | undefined
  /** With the problem `tls`, where a certificate was the reason. */
  readonly certificate: CertificateProblem | undefined

  constructor(problem: ConnectProblem, message: string, systemCode?: string, certificate?: CertificateProblem) {
    super(printable(message))
    this.problem = problem
    this.systemCode = systemCode
    this.certificate = certificate
  }
}

/** Why a login was refused. */
export type LoginProblem = 'credentials' | 'in-use' | 'md5-unavailable' | 'refused'

/**
 * The server was reached and refused the login. With `credentials`, trying again is useless; a server answers an unknown
 * user, a wrong secret and an address that the user's ACL refuses alike (R27).
 */
export class LoginError extends AmiError {
  override readonly name = 'LoginError'
  override readonly code = 'AMI_LOGIN_FAILED'
  readonly problem: LoginProblem
  /** The server's answer; none from a web server that refused the proof itself. */
  readonly response: Message | undefined
  /** Where the user is logged in elsewhere and may not be twice, a later attempt can succeed. */
  override readonly retryable: boolean

  constructor(problem: LoginProblem, message: string, response?: Message) {
    super(printable(message))
    this.problem = problem
    this.response = response
    this.retryable = problem === 'in-use'
  }
}

/** The connection ended without being asked to. */
export class ConnectionLostError extends AmiError {
  override readonly name = 'ConnectionLostError'
  override readonly code = 'AMI_CONNECTION_LOST'
  override readonly retryable = true
  /** The code of the system or of TLS, where there is one: `ECONNRESET`, … */
  readonly systemCode: string | undefined

  constructor(message: string, options?: ErrorOptions & { readonly systemCode?: string | undefined }) {
    super(printable(message), options)
    this.systemCode = options?.systemCode
  }
}
