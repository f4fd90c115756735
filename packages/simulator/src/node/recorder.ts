import { once } from 'node:events'
import { type AddressInfo, connect, createServer, isIP, type Socket } from 'node:net'
import { ConnectionRecorder } from '../replay/recorder.ts'

export interface RecorderTls {
  /** The authority of its certificate, as PEM; default: those that Node knows. */
  readonly ca?: string | undefined
}

export interface RecorderOptions {
  /** The server that is recorded; with `tls`, over TLS. */
  readonly target: { readonly host: string; readonly port: number; readonly tls?: RecorderTls | undefined }
  /** Address to listen on. Default `127.0.0.1`. */
  readonly host?: string | undefined
  /** Default 0: any free port. */
  readonly port?: number | undefined
}

export interface Recorder extends AsyncDisposable {
  readonly host: string
  readonly port: number
  /** One recording for each connection of a client so far, for `startReplay`; latin1, one character a byte. */
  recordings(): string[]
  close(): Promise<void>
}

/**
 * Connects a client, which needs no TLS, with a real server, passes everything on, and records it with its times:
 * `await writeFile('pbx.recording', recorder.recordings()[0], 'latin1')`. Secrets of logins are masked; what the server
 * sends is recorded as it is.
 */
export async function startRecorder({ target, host = '127.0.0.1', port = 0 }: RecorderOptions): Promise<Recorder> {
  const recorders: ConnectionRecorder[] = []
  const sockets = new Set<Socket>()
  const { connect: connectTls } = target.tls === undefined ? {} : await import('node:tls')
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    const recorder = new ConnectionRecorder(() => performance.now())
    recorders.push(recorder)
    const address = { host: target.host, port: target.port, allowHalfOpen: true, noDelay: true }
    const upstream =
      connectTls === undefined
        ? connect(address)
        : connectTls({ ...address, servername: nameOf(target.host), ...target.tls })
    client.on('data', (bytes) => recorder.fromClient(bytes))
    upstream.on('data', (bytes) => recorder.fromServer(bytes))
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from)
      from.on('error', () => to.destroy())
      from.on('close', () => sockets.delete(from))
      from.pipe(to)
    }
  })
  server.listen(port, host)
  await once(server, 'listening')
  const close = async (): Promise<void> => {
    if (!server.listening) return
    const closed = once(server, 'close')
    server.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }
  return {
    host,
    port: (server.address() as AddressInfo).port,
    recordings: () => recorders.map((recorder) => recorder.text()),
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** TLS names no server by its address. */
function nameOf(host: string): string {
  return isIP(host) === 0 ? host : ''
}
