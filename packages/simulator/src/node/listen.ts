import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import type { Connection } from '../engine/connection.ts'
import type { Activity } from './activity.ts'
import { reset, SocketConnection } from './socket-connection.ts'

/** One client of a server, with callbacks for its connection. */
export interface AcceptedSession {
  receive(bytes: Uint8Array): void
  inputEnded(): void
  closed(): void
}

/** A manager server without sockets. */
export interface Acceptor {
  accept(connection: Connection): AcceptedSession | undefined
  /** Ends every session. */
  shutdown(): void
}

export interface ListenOptions {
  readonly host: string
  readonly port: number
  readonly backlog: number
  /** Is told of everything that comes in and goes out. */
  readonly activity?: Activity | undefined
  readonly tls?: { readonly key: string; readonly cert: string; readonly port?: number | undefined } | undefined
}

export interface Listening {
  readonly port: number
  readonly tlsPort: number | undefined
  close(): Promise<void>
  /** Ends all connections at once, without a word to the clients. */
  abort(): Promise<void>
}

/** Milliseconds that clients have to read what is left and to close, once the server ends. */
const closeTimeout = 200

/** Serves on real sockets. Throws the error of the system where it cannot listen. */
export async function listen(acceptor: Acceptor, options: ListenOptions): Promise<Listening> {
  const { host, port, backlog, tls, activity } = options
  const sockets = new Set<Socket>()
  const attended = (socket: Socket): void => attend(acceptor, socket, activity)
  const servers: Server[] = [createServer({ allowHalfOpen: true, noDelay: true }, attended)]
  if (tls !== undefined) {
    // Loaded only where it is used, so that others start sooner.
    const { createServer: createTlsServer } = await import('node:tls')
    const { key, cert } = tls
    servers.push(createTlsServer({ key, cert, allowHalfOpen: true, noDelay: true }, attended))
  }
  // Before any handshake of TLS: a client that never begins it must not hold up the end.
  for (const server of servers) server.on('connection', (socket: Socket) => track(sockets, socket))
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
    closing ??= stop(acceptor, servers, sockets)
    return closing
  }
  const abort = (): Promise<void> => {
    closing ??= closeAll(servers)
    for (const socket of [...sockets]) reset(socket)
    return closing
  }
  return { port: ports[0] as number, tlsPort: ports[1], close, abort }
}

function track(sockets: Set<Socket>, socket: Socket): void {
  sockets.add(socket)
  socket.on('close', () => sockets.delete(socket))
}

function attend(acceptor: Acceptor, socket: Socket, activity: Activity | undefined): void {
  activity?.received()
  const connection = new SocketConnection(socket, activity)
  const session = acceptor.accept(connection)
  const receive = (bytes: Uint8Array): void => session?.receive(bytes)
  // A reset by the client ends the session as a close does.
  socket.on('error', () => undefined)
  socket.on('data', (bytes) => {
    activity?.received()
    connection.read(receive, bytes)
  })
  socket.on('end', () => session?.inputEnded())
  socket.on('close', () => session?.closed())
}

async function stop(acceptor: Acceptor, servers: readonly Server[], sockets: ReadonlySet<Socket>): Promise<void> {
  acceptor.shutdown()
  const closed = closeAll(servers)
  const timer = setTimeout(() => {
    for (const socket of sockets) socket.destroy()
  }, closeTimeout)
  await closed
  clearTimeout(timer)
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve()))))
}
