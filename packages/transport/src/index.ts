export type { Limits } from './codec/oversize.ts'
export type { Endpoint } from './connection/endpoint.ts'
export type { TlsOptions } from './connection/tls-options.ts'
export type { Traffic } from './connection/traffic.ts'
export type { ActionRequest } from './correlation/action-request.ts'
export type { Diagnostic } from './diagnostic.ts'
export {
  AbortError,
  ActionFailedError,
  ActionTimeoutError,
  AnswerTooLongError,
  type CertificateProblem,
  ConnectError,
  ConnectionLostError,
  type ConnectProblem,
  LoginError,
  type LoginProblem,
  NotSentError,
  OutcomeUnknownError,
  PermissionDeniedError,
  ProtocolError,
  type ProtocolProblem,
  ServerShuttingDownError,
  UnknownActionError,
} from './errors.ts'
export type { Credentials } from './session/credentials.ts'
export { Session, type SessionOptions, type SessionSubscriptions } from './session/session.ts'
export type { SessionObserver } from './session/session-observer.ts'
