export { AmiClient, type ClientState, type WaitOptions } from './client/client.ts'
export { connect } from './client/connect.ts'
export type { EventNamed } from './client/event-types.ts'
export type { Client } from './client/methods.ts'
export type { ConnectOptions } from './client/options.ts'
export { readServerUrl, type ServerUrl } from './client/server-url.ts'
export type { Limits } from './codec/oversize.ts'
export type { TlsOptions } from './connection/tls-options.ts'
export * from './errors.ts'
export type { EventBuffer, EventsOptions, Overflow } from './events/buffer.ts'
export type { Diagnostic, Gap, Lifecycle, LifecycleEvents } from './events/lifecycle.ts'
export { EventStream } from './events/stream.ts'
export type { ActionCounters, Counters } from './observe/counters.ts'
export type { Logger } from './observe/logger.ts'
export {
  type ActionTrace,
  type DiagnosticNotice,
  diagnosticsChannels,
  type EventNotice,
  type LifecycleDetails,
  type LifecycleNotice,
} from './observe/notices.ts'
export { originateCall } from './originate/originate-call.ts'
export type { OriginatedCall } from './originate/originated-call.ts'
export type {
  CallAnswered,
  CallClient,
  CallEnd,
  CallFailed,
  CallOutcome,
  OriginateCallRequest,
} from './originate/types.ts'
export type { ReconnectOptions } from './reconnect/backoff.ts'
export type { KeepaliveOptions } from './reconnect/keepalive.ts'
export type { SyncReason } from './reconnect/sync.ts'
export type { Compatibility, Incompatibility, Kind, Uses } from './release/compatibility.ts'
export type { ServerRelease } from './release/server-release.ts'
export type { RecordedUses } from './release/uses.ts'
export { compatibilityWith } from './release/without-server.ts'
export { connectServers } from './servers/connect-servers.ts'
export { serverOf } from './servers/named.ts'
export type { ServerAddress, ServerMap, ServerOptions, ServersOptions } from './servers/options.ts'
export type { Server } from './servers/server.ts'
export type { ServersLifecycleEvents } from './servers/server-lifecycle.ts'
export { Servers } from './servers/servers.ts'
export type { AllOptions } from './servers/settle.ts'
export type { ServerState, ServerStatus } from './servers/state.ts'
export type { AllSettled, ServerEvent, Settled } from './servers/types.ts'
