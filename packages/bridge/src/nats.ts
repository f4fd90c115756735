import {
  AuthorizationError,
  type ConnectionOptions,
  connect,
  type NatsConnection,
  UserAuthenticationExpiredError,
} from '@nats-io/transport-node'
import { BridgeError } from './errors.ts'

/**
 * A connection with NATS that is made again as often as it breaks.
 *
 * @throws BridgeError BRIDGE_NATS_CREDENTIALS if NATS refuses them; what @nats-io/transport-node throws if it is not reached
 */
export async function connectNats(options: ConnectionOptions): Promise<NatsConnection> {
  return connect({ maxReconnectAttempts: -1, reconnectTimeWait: 250, ...options }).catch((error: Error) => {
    throw credentialsError(error) ?? error
  })
}

export function isConnection(nats: ConnectionOptions | NatsConnection): nats is NatsConnection {
  return typeof (nats as NatsConnection).publish === 'function'
}

/** An error of NATS as one of this package, if it is about credentials. */
export function credentialsError(error: Error): BridgeError | undefined {
  if (!(error instanceof AuthorizationError) && !(error instanceof UserAuthenticationExpiredError)) return undefined
  const message = `NATS refuses the credentials, or they have expired: ${error.message}`
  return new BridgeError('BRIDGE_NATS_CREDENTIALS', message, { cause: error })
}
