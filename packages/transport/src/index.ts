export { AmiClient, type ClientState, type EventNamed } from './client/client.ts'
export { connect } from './client/connect.ts'
export type { Client } from './client/methods.ts'
export type { ConnectOptions } from './client/options.ts'
export type { Limits } from './connection/link.ts'
export * from './errors.ts'
export type { Diagnostic, Gap, Lifecycle, LifecycleEvents } from './events/lifecycle.ts'
export { EventStream } from './events/stream.ts'
export type { ReconnectOptions } from './reconnect/backoff.ts'
export type { KeepaliveOptions } from './reconnect/keepalive.ts'
export {
  type Compatibility,
  compatibilityWith,
  type Incompatibility,
  type Kind,
  type Uses,
} from './release/compatibility.ts'
export type { ServerRelease } from './release/server-release.ts'
export type { RecordedUses } from './release/uses.ts'
