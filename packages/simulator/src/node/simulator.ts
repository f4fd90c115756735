import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { Engine } from '../engine/engine.ts'
import type { PbxOptions } from '../engine/pbx/options.ts'
import type { PersonalityName } from '../engine/personalities/index.ts'
import { nodeHost } from './host.ts'
import { SocketConnection } from './socket-connection.ts'

export interface SimulatorOptions extends PbxOptions {
  /** The release that it behaves like. Default `22`. */
  readonly personality?: PersonalityName
  /** Text of a manager.conf; its `port` and `bindaddr` count for nothing here. */
  readonly managerConf: string
  /** Address to listen on. Default `127.0.0.1`. */
  readonly host?: string
  /** Default 0: any free port. */
  readonly port?: number
  /** Connections that may wait to be accepted. Default 10, as the real one has it (R1). */
  readonly backlog?: number
  /** Listens for TLS as well. Key and certificate as PEM; any free port where none is given. */
  readonly tls?: { readonly key: string; readonly cert: string; readonly port?: number }
}

export interface Simulator extends AsyncDisposable {
  readonly host: string
  readonly port: number
  readonly tlsPort: number | undefined
  readonly engine: Engine
  /** Tells every client that the server stops, and closes. */
  close(): Promise<void>
}

/**
 * Starts a manager server on real sockets.
 *
 * Throws a `ConfigError` where a configuration text has a mistake, and the error of the system where it cannot listen.
 */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { personality = '22', managerConf, host = '127.0.0.1', port = 0, backlog = 10, tls, ...pbx } = options
  const engine = new Engine({ host: nodeHost, personality, managerConf, pbx })
  const sockets = new Set<Socket>()
  const serve = (socket: Socket): void => attend(engine, socket, sockets)
  const servers: Server[] = [createServer({ allowHalfOpen: true, noDelay: true }, serve)]
  if (tls !== undefined) {
    const { key, cert } = tls
    servers.push(createTlsServer({ key, cert, allowHalfOpen: true, noDelay: true }, serve))
  }
  const ports: number[] = []
  try {
    for (const [index, server] of servers.entries()) {
      server.listen(index === 0 ? port : (tls?.port ?? 0), host, backlog)
      await once(server, 'listening')
      ports.push((server.address() as AddressInfo).port)
    }
  } catch (error) {
    for (const server of servers) server.close()
    throw error
  }
  let closing: Promise<void> | undefined
  const close = (): Promise<void> => {
    closing ??= stop(engine, servers, sockets)
    return closing
  }
  return { host, port: ports[0] as number, tlsPort: ports[1], engine, close, [Symbol.asyncDispose]: close }
}

function attend(engine: Engine, socket: Socket, sockets: Set<Socket>): void {
  sockets.add(socket)
  const session = engine.accept(new SocketConnection(socket))
  // A reset by the client ends the session as a close does.
  socket.on('error', () => undefined)
  socket.on('data', (bytes) => session?.receive(bytes))
  socket.on('end', () => session?.inputEnded())
  socket.on('close', () => {
    sockets.delete(socket)
    session?.closed()
  })
}

async function stop(engine: Engine, servers: readonly Server[], sockets: ReadonlySet<Socket>): Promise<void> {
  engine.shutdown()
  const closed = servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve())))
  const patience = setTimeout(() => {
    for (const socket of sockets) socket.destroy()
  }, 200)
  await Promise.all(closed)
  clearTimeout(patience)
}
