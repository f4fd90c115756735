import type { Risk } from '@openami/bindings'
import type { Credentials, Endpoint, Limits } from '@openami/transport'
import type { FullEventBuffer } from './events/buffer.ts'
import type { ReconnectOptions } from './reconnect/backoff.ts'
import type { KeepaliveOptions } from './reconnect/keepalive.ts'
import type { Sync } from './reconnect/sync.ts'
import type { Logger } from './telemetry/logger.ts'

/** Options that have been read: checked, with their defaults. */
export interface Settings {
  readonly endpoint: Endpoint
  readonly credentials: Credentials
  readonly events: string | undefined
  readonly connectTimeout: number
  readonly timeout: number
  readonly keepalive: false | KeepaliveOptions
  readonly reconnect: false | ReconnectOptions
  readonly retry: false | ReconnectOptions
  readonly sync: Sync<unknown> | undefined
  readonly allowRisks: ReadonlySet<Risk>
  readonly release: string | undefined
  readonly eventBuffer: FullEventBuffer
  readonly limits: Limits
  readonly logger: Logger | undefined
  readonly signal: AbortSignal | undefined
}
