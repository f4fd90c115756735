import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { jetstream } from '@nats-io/jetstream'
import { Kvm } from '@nats-io/kv'
import type { ConnectionOptions, NatsConnection } from '@nats-io/transport-node'
import type { Roles } from './actions/roles.ts'
import type { BridgeError, BridgeErrorCode } from './errors.ts'
import { connectJetStream, credentialsError } from './nats.ts'
import { type BridgeLog, NodeBridge, type NodeFigures, type NodeOptions } from './node-bridge.ts'
import type { Retention } from './publish/stream.ts'
import { buckets, checkNode } from './subjects.ts'

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
  /** Milliseconds without an acknowledgement after which a consumer that owes some is reported. Default 60,000. */
  readonly consumerPatience?: number | undefined
  /** Name of this bridge. Default a new one each time. */
  readonly name?: string | undefined
  readonly log?: BridgeLog | undefined
}

export interface Bridge extends AsyncDisposable {
  readonly name: string
  /** By node. */
  readonly figures: Readonly<Record<string, NodeFigures>>
  readonly natsConnected: boolean
  /** How often there was an error of this package, by its code. */
  readonly errors: Readonly<Partial<Record<BridgeErrorCode, number>>>
  /** Resolves when it has ended: by `close`, or because the connection with NATS was closed for good. */
  readonly closed: Promise<void>
  /** Counts an error of the program around it among `errors`. */
  count(error: BridgeError): void
  /** Takes other nodes and roles; nodes whose options are as before keep their links. */
  reload(options: Pick<BridgeOptions, 'nodes' | 'roles'>): void
  /** Stores what waits, releases the leases and closes what it opened. */
  close(): Promise<void>
}

/** Seconds for which a request is remembered. */
const requestsKept = 3_600

/**
 * Connects Asterisk servers with NATS JetStream.
 *
 * @throws TypeError for wrong options; BridgeError BRIDGE_NATS_UNREACHABLE, BRIDGE_NATS_CREDENTIALS, or BRIDGE_NATS_REFUSES
 *   where NATS has no JetStream or permits the user too little
 */
export async function startBridge(options: BridgeOptions): Promise<Bridge> {
  const {
    nodes,
    roles = {},
    retention,
    buffer,
    leaseDuration = 2_000,
    consumerPatience = 60_000,
    log = () => {},
  } = options
  for (const node of Object.keys(nodes)) checkNode(node)
  const name = options.name ?? randomUUID()
  const replicas = retention?.replicas ?? 1
  const {
    connection,
    manager,
    leases,
    requests,
    close: closeConnection,
  } = await connectJetStream(options.nats, async (opened) => {
    const kv = new Kvm(jetstream(opened.connection))
    const leases = await kv.create(buckets.leases, { replicas })
    const requests = await kv.create(buckets.requests, { replicas, ttl: requestsKept * 1_000 })
    await kv.create(buckets.positions, { replicas })
    return { ...opened, leases, requests }
  })
  const { messages = 100_000, bytes = 64 << 20 } = buffer ?? {}
  const limit = { messages, bytes }
  const errors: Partial<Record<BridgeErrorCode, number>> = {}
  const count = ({ code }: BridgeError): void => {
    errors[code] = (errors[code] ?? 0) + 1
  }
  const context = {
    connection,
    manager,
    leases,
    requests,
    bridge: name,
    roles,
    retention,
    limit,
    leaseDuration,
    consumerPatience,
    log,
    count,
  }
  const running = new Map<string, { readonly options: NodeOptions; readonly bridge: NodeBridge }>()
  /** Of nodes that are no longer wanted. */
  const ending = new Set<Promise<void>>()
  let closing: Promise<void> | undefined
  const reload = (wanted: Pick<BridgeOptions, 'nodes' | 'roles'>): void => {
    if (closing !== undefined) return
    for (const node of Object.keys(wanted.nodes)) checkNode(node)
    context.roles = wanted.roles ?? {}
    for (const [node, one] of running) {
      if (isDeepStrictEqual(one.options, wanted.nodes[node])) continue
      running.delete(node)
      const end = one.bridge.close().then(() => void ending.delete(end))
      ending.add(end)
    }
    for (const [node, own] of Object.entries(wanted.nodes))
      if (!running.has(node)) running.set(node, { options: own, bridge: new NodeBridge(node, own, context) })
  }
  reload({ nodes, roles })
  let onClosed = (): void => undefined
  const closed = new Promise<void>((resolve) => {
    onClosed = resolve
  })
  const end = async (): Promise<void> => {
    await Promise.all([...ending, ...Array.from(running.values(), ({ bridge }) => bridge.close())])
    await closeConnection()
    onClosed()
  }
  const close = (): Promise<void> => (closing ??= end())
  let natsConnected = true
  /** Why NATS refused the bridge last: the error that the connection ends with may be another one. */
  let refused: BridgeError | undefined
  const watch = async (): Promise<void> => {
    for await (const status of connection.status()) {
      const { type } = status
      if (type === 'error') refused = credentialsError(status.error) ?? refused
      if (type === 'disconnect') natsConnected = false
      else if (type === 'reconnect') natsConnected = true
      else continue
      log(natsConnected ? 'info' : 'warn', natsConnected ? 'nats-connected' : 'nats-away', {})
    }
  }
  void watch()
  void connection.closed().then((error) => {
    natsConnected = false
    refused = (error && credentialsError(error)) ?? refused
    if (refused) count(refused)
    const reason = refused?.message ?? error?.message ?? 'the connection was closed'
    if (closing === undefined) log('error', 'nats-closed', { ...(refused && { code: refused.code }), reason })
    void close()
  })
  return {
    name,
    closed,
    errors,
    count,
    reload,
    get natsConnected() {
      return natsConnected
    },
    get figures() {
      return Object.fromEntries(Array.from(running, ([node, { bridge }]) => [node, bridge.figures]))
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}
