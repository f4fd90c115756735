import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface CuttableLink {
  readonly port: number
  /** Breaks every connection; new ones are accepted. */
  cut(): void
  close(): Promise<void>
}

/** A way to a server that a test can break. */
export async function cuttableLink(target: { readonly host: string; readonly port: number }): Promise<CuttableLink> {
  const sockets = new Set<Socket>()
  // Without delay: an answer that waits for the acknowledgement of the one before takes 40 ms more.
  const server = createServer({ noDelay: true }, (client) => {
    const upstream = connect({ host: target.host, port: target.port, noDelay: true })
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from)
      from.on('error', () => to.destroy())
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
      from.pipe(to)
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const cut = (): void => {
    for (const socket of sockets) socket.resetAndDestroy()
  }
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    async close() {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}
