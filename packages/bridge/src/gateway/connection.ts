import type { GatewayError } from './errors.ts'
import type { Outbox } from './outbox.ts'
import type { Grant } from './tokens.ts'

/** A reader's link, as the gateway watches over it. */
export interface Connection {
  readonly kind: 'eventStreams' | 'sockets'
  /** Undefined until it has sent its token. */
  readonly grant: Grant | undefined
  readonly outbox: Outbox
  keepAlive(): void
  /** Tells the reader why, and ends. */
  end(reason: GatewayError): void
  /** At once. */
  destroy(): void
  /** It is closed: nothing is sent any more. */
  close(): void
}
