import { jetstream } from '@nats-io/jetstream'
import type { ConnectionOptions, NatsConnection } from '@nats-io/transport-node'
import type { BridgeError } from '../errors.ts'
import { connectJetStream } from '../nats.ts'
import { streamOf } from '../subjects.ts'
import { type EventsOptions, type NodeEvents, readEvents } from './events.ts'
import { type BridgeServer, serverOver } from './server.ts'
import { type BridgedState, followState } from './state.ts'
import type { OnProblem } from './stored.ts'

export interface ConnectBridgeOptions {
  /** Role of this application, which the subjects of its actions name. */
  readonly role?: string | undefined
  /**
   * Told of each message that no bridge has made (BRIDGE_POISONED_MESSAGE), which is omitted. Default: a warning of the
   * process.
   */
  readonly onProblem?: OnProblem | undefined
}

/** What bridges publish and carry out, as it is read and asked for over NATS. */
export interface BridgeClient extends AsyncDisposable {
  readonly connection: NatsConnection
  /** Names of the nodes that a bridge has published for. */
  nodes(): Promise<string[]>
  /**
   * Events by name, all without one, and gaps, to be read with `for await`: in the order of each node. Begins now, unless
   * the options say otherwise.
   */
  events(...names: readonly string[]): NodeEvents
  events(options: EventsOptions): NodeEvents
  /** One server, for actions: never another one in its place. */
  server(node: string): BridgeServer
  /** The state of servers, of all without names. */
  follow(...nodes: readonly string[]): Promise<BridgedState>
  close(): Promise<void>
}

/**
 * Connects an application with bridges.
 *
 * @param nats options of the package @nats-io/transport-node, or a connection, which `close` leaves open
 * @throws TypeError for wrong options; BridgeError BRIDGE_NATS_UNREACHABLE, BRIDGE_NATS_CREDENTIALS, or BRIDGE_NATS_REFUSES
 *   where NATS has no JetStream or permits the user too little
 */
export async function connectBridge(
  nats: ConnectionOptions | NatsConnection,
  { role, onProblem = warn }: ConnectBridgeOptions = {},
): Promise<BridgeClient> {
  const { connection, manager, close } = await connectJetStream(nats, (opened) => opened)
  const stream = jetstream(connection)
  const prefix = streamOf('')
  const nodes = async (): Promise<string[]> => {
    const found: string[] = []
    for await (const name of manager.streams.names()) if (name.startsWith(prefix)) found.push(name.slice(prefix.length))
    return found.sort()
  }
  return {
    connection,
    nodes,
    events: (...given: readonly (string | EventsOptions)[]) => {
      const [options] = given
      const wanted = typeof options === 'object' ? options : { names: given as string[] }
      return readEvents({ connection, stream, nodes, onProblem }, wanted)
    },
    server: (node) => serverOver(connection, node, role),
    follow: async (...wanted) =>
      followState({ manager, stream, onProblem }, wanted.length > 0 ? wanted : await nodes()),
    close,
    [Symbol.asyncDispose]: close,
  }
}

function warn({ message, code }: BridgeError): void {
  process.emitWarning(message, { code })
}
