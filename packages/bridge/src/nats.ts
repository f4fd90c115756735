import { type JetStreamManager, jetstreamManager } from '@nats-io/jetstream'
import {
  AuthorizationError,
  ConnectionError,
  type ConnectionOptions,
  connect,
  type NatsConnection,
  PermissionViolationError,
  TimeoutError,
  UserAuthenticationExpiredError,
} from '@nats-io/transport-node'
import { BridgeError } from './errors.ts'

export interface JetStreamConnection {
  readonly connection: NatsConnection
  readonly manager: JetStreamManager
  /** Closes the connection unless it was given. */
  close(): Promise<void>
}

/**
 * A connection with NATS that is made again as often as it breaks, or the one that is given, and what `prepare` makes of it.
 * Closed if that fails.
 *
 * @throws TypeError for wrong options; BridgeError BRIDGE_NATS_UNREACHABLE, BRIDGE_NATS_CREDENTIALS, or BRIDGE_NATS_REFUSES
 *   where it has no JetStream or the user may not use it
 */
export async function connectJetStream<T>(
  nats: ConnectionOptions | NatsConnection,
  prepare: (opened: JetStreamConnection) => Promise<T> | T,
): Promise<T> {
  const given = isConnection(nats) ? nats : undefined
  const connection = given ?? (await connectNats(nats as ConnectionOptions))
  const close = async (): Promise<void> => {
    if (given === undefined && !connection.isClosed()) await connection.close()
  }
  try {
    return await prepare({ connection, manager: await jetstreamManager(connection), close })
  } catch (error) {
    await close()
    throw refusal(error as Error) ?? error
  }
}

async function connectNats(options: ConnectionOptions): Promise<NatsConnection> {
  const servers = [options.servers ?? '127.0.0.1:4222'].flat()
  for (const server of servers) checkAddress(server)
  // Without it, nats:// and tls:// are the same, and a server that offers no TLS gets the password as it is.
  const tls = options.tls ?? (servers.some((server) => server.startsWith('tls://')) ? {} : undefined)
  const all = { maxReconnectAttempts: -1, reconnectTimeWait: 250, ...options, ...(tls !== undefined && { tls }) }
  return connect(all).catch((error: Error) => {
    throw credentialsError(error) ?? unreachable(error, servers) ?? error
  })
}

function isConnection(nats: ConnectionOptions | NatsConnection): nats is NatsConnection {
  return typeof (nats as NatsConnection).publish === 'function'
}

/** `host`, `host:port` or `[address]:port`, with or without `nats://` or `tls://`. */
export const addressPattern = String.raw`^(?:(?:nats|tls)://)?(?:\[[\dA-Fa-f:.]+\]|[^\s:/@?#\[\]]+)(?::\d{1,5})?/?$`

function checkAddress(server: string): void {
  if (typeof server === 'string' && new RegExp(addressPattern).test(server)) return
  // Not the text itself: it may hold a password.
  throw new TypeError(
    'nats.servers: write nats://HOST:PORT or tls://HOST:PORT, and user and password as `user` and `pass`',
  )
}

/** An error of NATS as one of this package, if it is about credentials. */
export function credentialsError(error: Error): BridgeError | undefined {
  if (!(error instanceof AuthorizationError) && !(error instanceof UserAuthenticationExpiredError)) return undefined
  const message = `NATS refuses the credentials, or they have expired: ${error.message}`
  return new BridgeError('BRIDGE_NATS_CREDENTIALS', message, { cause: error })
}

function unreachable(error: Error, servers: readonly string[]): BridgeError | undefined {
  const isOfSystem = typeof (error as NodeJS.ErrnoException).code === 'string'
  if (!(error instanceof ConnectionError) && !(error instanceof TimeoutError) && !isOfSystem) return undefined
  const { message } = error.cause instanceof Error ? error.cause : error
  return new BridgeError('BRIDGE_NATS_UNREACHABLE', `NATS cannot be reached at ${servers.join(', ')}: ${message}`, {
    cause: error,
    retryable: true,
  })
}

function refusal(error: Error): BridgeError | undefined {
  const { message } = error
  const refuses = (reason: string) => new BridgeError('BRIDGE_NATS_REFUSES', reason, { cause: error })
  if (error.name === 'JetStreamNotEnabled')
    return refuses(`NATS has no JetStream, in which events are stored (${message}): start nats-server with --jetstream`)
  if (error instanceof PermissionViolationError || error.cause instanceof PermissionViolationError)
    return refuses(`NATS permits this user too little (${message}): openami bridge --permissions prints its users`)
  return undefined
}
