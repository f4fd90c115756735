/*
 * All but `connect`. The index exports them with a star, so that what they need is not in the first chunk of a bundle that
 * uses `connect` alone (`tools/package-checks/bundle/others.mjs`).
 */
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
export {
  AbortError,
  ActionFailedError,
  ActionTimeoutError,
  AgiCommandError,
  AgiEndedError,
  AnswerTooLongError,
  agi,
  ConnectError,
  ConnectionLostError,
  compatibilityWith,
  connectServers,
  diagnosticsChannels,
  EventOverflowError,
  LoginError,
  NotSentError,
  OutcomeUnknownError,
  onAgi,
  originateCall,
  PermissionDeniedError,
  ProtocolError,
  readServerUrl,
  ServerShuttingDownError,
  serverOf,
  UnknownActionError,
} from '@openami/client'
export { follow } from './live/follow.ts'
export { leastPrivilege } from './privileges/least-privilege.ts'
export { UnusableNamesError } from './privileges/names.ts'
