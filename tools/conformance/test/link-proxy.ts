import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A proxy between a client and the server that can break the connection on the client's side only. */
export class LinkProxy {
  readonly port: number
  readonly #stop: () => void
  readonly #sockets: Set<Socket>
  /** While false, connections are refused at once. */
  open = true

  private constructor(port: number, sockets: Set<Socket>, stop: () => void) {
    this.port = port
    this.#sockets = sockets
    this.#stop = stop
  }

  static async start(target: { readonly host: string; readonly port: number }): Promise<LinkProxy> {
    const sockets = new Set<Socket>()
    const server = createServer((near) => {
      if (!proxy.open) return void near.destroy()
      const far = connect(target.port, target.host)
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        sockets.add(one)
        one.on('error', () => undefined)
        one.on('close', () => {
          sockets.delete(one)
          other.destroy()
        })
        one.pipe(other)
      }
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const proxy = new LinkProxy((server.address() as AddressInfo).port, sockets, () => server.close())
    return proxy
  }

  /** Breaks every connection, and lets no new one in until `open` is true again. */
  cut(): void {
    this.open = false
    for (const socket of this.#sockets) socket.destroy()
  }

  [Symbol.dispose](): void {
    this.cut()
    this.#stop()
  }
}
