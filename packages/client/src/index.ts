export type { AmiErrorCode } from '@openami/bindings'
export type { Diagnostic, Limits, TlsOptions } from '@openami/transport'
export type { CertificateProblem, ConnectProblem, LoginProblem, ProtocolProblem } from '@openami/transport/errors'
export type { CustomActionName, CustomReply, CustomRequest, OtherAction } from './action-types.ts'
export type { AgiAnswer } from './agi/answer.ts'
export type { AgiSession } from './agi/session.ts'
export type { AmiClient, ClientState, WaitOptions } from './client.ts'
export { connect } from './connect.ts'
// With a star, so that applications can add to what it has: by names, declarations would not merge.
export type * from './custom.ts'
export type { EventOf, EventsIn, ListenName, NamesIn, RuntimeName } from './event-types.ts'
export type { EventBuffer, EventsOptions, Overflow } from './events/buffer.ts'
export type { Gap, Lifecycle, LifecycleEvents } from './events/lifecycle.ts'
export type { EventStream } from './events/stream.ts'
export type { Client } from './methods.ts'
export type { ConnectOptions } from './options.ts'
export type { OriginatedCall } from './originate/originated-call.ts'
export type {
  CallAnswered,
  CallClient,
  CallEnd,
  CallFailed,
  CallOutcome,
  OriginateCallRequest,
} from './originate/types.ts'
export * from './others.ts'
export type { PrivilegeOptions, Privileges } from './privileges/least-privilege.ts'
export type { ReconnectOptions } from './reconnect/backoff.ts'
export type { KeepaliveOptions } from './reconnect/keepalive.ts'
export type { SyncReason } from './reconnect/sync.ts'
export type { Compatibility, Incompatibility, Kind, Uses } from './release/compatibility.ts'
export type { ServerRelease } from './release/server-release.ts'
export type { RecordedUses } from './release/uses.ts'
export type { AllOptions } from './servers/all-settled.ts'
export type { ServerAddress, ServerMap, ServerOptions, ServersOptions } from './servers/options.ts'
export type { Server } from './servers/server.ts'
export type { ServersLifecycleEvents } from './servers/server-lifecycle.ts'
export type { Servers } from './servers/servers.ts'
export type { ServerState, ServerStatus } from './servers/state.ts'
export type { AllSettled, ServerEvent, Settled } from './servers/types.ts'
export type { ActionCounters, Counters } from './telemetry/counters.ts'
export type { ActionTrace, EventNotice, LifecycleNotice } from './telemetry/diagnostics-messages.ts'
export type { DiagnosticNotice, LifecycleDetails } from './telemetry/lifecycle-details.ts'
export type { Logger } from './telemetry/logger.ts'
