export { AmiClient, type ClientState } from './client/client.ts'
export { connect } from './client/connect.ts'
export type { EventNamed } from './client/event-types.ts'
export type { Client } from './client/methods.ts'
export type { ConnectOptions } from './client/options.ts'
export type { Limits } from './codec/framer.ts'
export type { TlsOptions } from './connection/tls-options.ts'
export * from './errors.ts'
export type { Diagnostic, Gap, Lifecycle, LifecycleEvents } from './events/lifecycle.ts'
export { EventStream } from './events/stream.ts'
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
export type { Compatibility, Incompatibility, Kind, Uses } from './release/compatibility.ts'
export type { ServerRelease } from './release/server-release.ts'
export type { RecordedUses } from './release/uses.ts'
export { compatibilityWith } from './release/without-server.ts'
