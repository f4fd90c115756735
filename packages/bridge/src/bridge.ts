import { randomUUID } from 'node:crypto'
import { jetstream, jetstreamManager } from '@nats-io/jetstream'
import { Kvm } from '@nats-io/kv'
import { type ConnectionOptions, connect, type NatsConnection } from '@nats-io/transport-node'
import type { Roles } from './actions/roles.ts'
import { type BridgeLog, NodeBridge, type NodeFigures, type NodeOptions } from './node-bridge.ts'
import type { Retention } from './publish/stream.ts'
import { checkNode } from './subjects.ts'

export interface BridgeOptions {
  /** Options of the package @nats-io/transport-node, or a connection, which stays open. */
  readonly nats: ConnectionOptions | NatsConnection
  /** Asterisk servers by name. */
  readonly nodes: Readonly<Record<string, NodeOptions>>
  readonly roles?: Roles | undefined
  readonly retention?: Retention | undefined
  /** What waits for NATS at most, of each node. Default 100,000 messages and 64 MiB. */
  readonly buffer?: { readonly messages?: number; readonly bytes?: number } | undefined
  /** Milliseconds without a sign of a bridge after which another one takes its nodes. Default 2,000. */
  readonly leaseDuration?: number | undefined
  /** Name of this bridge. Default a new one each time. */
  readonly name?: string | undefined
  readonly log?: BridgeLog | undefined
}

export interface Bridge extends AsyncDisposable {
  readonly name: string
  /** By node. */
  readonly figures: Readonly<Record<string, NodeFigures>>
  /** Stores what waits, releases the leases and closes what it opened. */
  close(): Promise<void>
}

/** Seconds for which a request is remembered. */
const requestsKept = 3_600
/** Names of the buckets. */
export const buckets = { leases: 'ami_leases', requests: 'ami_requests' } as const

/**
 * Connects Asterisk servers with NATS JetStream.
 *
 * @throws TypeError for wrong options; what @nats-io/transport-node throws if NATS is not reached
 */
export async function startBridge(options: BridgeOptions): Promise<Bridge> {
  const { nodes, roles = {}, retention, buffer, leaseDuration = 2_000, log = () => {} } = options
  for (const node of Object.keys(nodes)) checkNode(node)
  const name = options.name ?? randomUUID()
  const given = isConnection(options.nats) ? options.nats : undefined
  const connection =
    given ??
    (await connect({ maxReconnectAttempts: -1, reconnectTimeWait: 250, ...(options.nats as ConnectionOptions) }))
  const manager = await jetstreamManager(connection)
  const kv = new Kvm(jetstream(connection))
  const replicas = retention?.replicas ?? 1
  const leases = await kv.create(buckets.leases, { replicas })
  const requests = await kv.create(buckets.requests, { replicas, ttl: requestsKept * 1_000 })
  const { messages = 100_000, bytes = 64 << 20 } = buffer ?? {}
  const limit = { messages, bytes }
  const context = { connection, manager, leases, requests, bridge: name, roles, retention, limit, leaseDuration, log }
  const running = Object.entries(nodes).map(([node, own]) => new NodeBridge(node, own, context))
  const close = async (): Promise<void> => {
    await Promise.all(running.map((node) => node.close()))
    if (given === undefined && !connection.isClosed()) await connection.close()
  }
  let closing: Promise<void> | undefined
  void connection.closed().then((error) => {
    if (closing !== undefined) return
    log('error', 'nats-closed', { reason: error?.message ?? 'the connection was closed' })
    closing = close()
  })
  return {
    name,
    get figures() {
      return Object.fromEntries(running.map((node) => [node.node, node.figures]))
    },
    close: () => (closing ??= close()),
    [Symbol.asyncDispose]: () => (closing ??= close()),
  }
}

function isConnection(nats: BridgeOptions['nats']): nats is NatsConnection {
  return typeof (nats as NatsConnection).publish === 'function'
}
