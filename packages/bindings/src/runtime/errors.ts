import { printable } from './text.ts'

/** Codes of errors: `AMI_NOT_SENT`, … An abort has the platform's code, `ABORT_ERR`. */
export type AmiErrorCode =
  | 'ABORT_ERR'
  | 'AMI_ACTION_FAILED'
  | 'AMI_ACTION_TIMEOUT'
  | 'AMI_ANSWER_TOO_LONG'
  | 'AMI_CONNECT_FAILED'
  | 'AMI_CONNECTION_LOST'
  | 'AMI_EVENT_OVERFLOW'
  | 'AMI_INVALID_ACTION'
  | 'AMI_LOGIN_FAILED'
  | 'AMI_NOT_SENT'
  | 'AMI_OUTCOME_UNKNOWN'
  | 'AMI_PERMISSION_DENIED'
  | 'AMI_PROTOCOL'
  | 'AMI_SERVER_SHUTTING_DOWN'
  | 'AMI_UNKNOWN_ACTION'
  | 'AMI_AGI_COMMAND'
  | 'AMI_AGI_ENDED'
  | 'AMI_UNUSABLE_NAMES'

/** The base of every error of this library except `TypeError`, which is thrown for wrong options. */
export abstract class AmiError extends Error {
  abstract readonly code: AmiErrorCode
  /** Whether the same call can be repeated safely: nothing was carried out, and it may succeed later. */
  abstract readonly retryable: boolean
}

/** An action that must not be sent. Names the header; never quotes a sensitive value. */
export class InvalidActionError extends AmiError {
  override readonly name = 'InvalidActionError'
  override readonly code = 'AMI_INVALID_ACTION'
  override readonly retryable = false
  readonly action: string
  readonly header: string | undefined

  constructor(
    action: string,
    header: string | undefined,
    reason: string,
    text = header === undefined ? `${action}: ${reason}` : `${action}: header ${header} ${reason}`,
  ) {
    super(printable(text))
    this.action = action
    this.header = header
  }
}
