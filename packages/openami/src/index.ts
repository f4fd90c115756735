// Types with a star: those of the spec are thousands, and what applications add to `CustomEvents` and `CustomActions` would
// not merge with a declaration that is exported by name.
export type * from '@openami/bindings'
export {
  AmiError,
  AmiEvent,
  actionDescriptor,
  actionNames,
  availableIn,
  branchOf,
  bytesOf,
  compareReleases,
  deviceState,
  eventDescriptor,
  eventNames,
  InvalidActionError,
  Message,
  privilegesAt,
  releases,
  toEvent,
} from '@openami/bindings'
export type * from '@openami/client'
export {
  AbortError,
  ActionFailedError,
  ActionTimeoutError,
  AnswerTooLongError,
  ConnectError,
  ConnectionLostError,
  compatibilityWith,
  connect,
  connectServers,
  diagnosticsChannels,
  EventOverflowError,
  LoginError,
  NotSentError,
  OutcomeUnknownError,
  originateCall,
  PermissionDeniedError,
  ProtocolError,
  readServerUrl,
  ServerShuttingDownError,
  serverOf,
  UnknownActionError,
} from '@openami/client'
export { leastPrivilege, type PrivilegeOptions, type Privileges } from './privileges/least-privilege.ts'
export { UnusableNamesError } from './privileges/names.ts'
