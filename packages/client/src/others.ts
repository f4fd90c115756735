/*
 * All but `connect`. The index exports them with a star, so that what they need is not in the first chunk of a bundle that
 * uses `connect` alone (`tools/package-checks/bundle/others.mjs`).
 */
export { AmiError, InvalidActionError } from '@openami/bindings'
export {
  AbortError,
  ActionFailedError,
  ActionTimeoutError,
  AnswerTooLongError,
  ConnectError,
  ConnectionLostError,
  LoginError,
  NotSentError,
  OutcomeUnknownError,
  PermissionDeniedError,
  ProtocolError,
  ServerShuttingDownError,
  UnknownActionError,
} from '@openami/transport/errors'
export { agi, onAgi } from './agi/agi.ts'
export { AgiCommandError, AgiEndedError } from './agi/errors.ts'
export { EventOverflowError } from './events/overflow-error.ts'
export { originateCall } from './originate/originate-call.ts'
export { leastPrivilege } from './privileges/least-privilege.ts'
export { UnusableNamesError } from './privileges/names.ts'
export { compatibilityWith } from './release/without-server.ts'
export { readServerUrl, type ServerUrl } from './server-url.ts'
export { connectServers } from './servers/connect-servers.ts'
export { serverOf } from './servers/server-of.ts'
export { diagnosticsChannels } from './telemetry/channel-names.ts'
