import { connect, createServer, type Server, type Socket } from 'node:net'
import { ActionReader, type IncomingAction } from '@openami/simulator/engine'

/** What the link does, once, when this action comes by. */
export interface Fault {
  readonly action: string
  /**
   * `refuse`: the server never sees it and an Error comes back; `cut` and `cut-after`: the link breaks before or after the
   * server has it; `silence`: the server has it, and from then on nothing more comes back.
   */
  readonly how: 'refuse' | 'cut' | 'cut-after' | 'silence' | 'call'
  readonly call?: () => void
}

/** A link to a server in which one thing goes wrong. */
export class FaultyLink {
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  readonly #target: number
  #fault: Fault | undefined

  private constructor(target: number, fault: Fault) {
    this.#target = target
    this.#fault = fault
    this.#server = createServer({ noDelay: true }, (client) => this.#join(client))
  }

  static async open(target: number, fault: Fault): Promise<FaultyLink> {
    const link = new FaultyLink(target, fault)
    await new Promise<void>((resolve) => link.#server.listen(0, '127.0.0.1', resolve))
    return link
  }

  get port(): number {
    const address = this.#server.address()
    return typeof address === 'object' && address !== null ? address.port : 0
  }

  /** Whether what should go wrong did. */
  get happened(): boolean {
    return this.#fault === undefined
  }

  close(): void {
    this.#server.close()
    for (const socket of this.#sockets) socket.destroy()
  }

  #join(client: Socket): void {
    const server = connect({ port: this.#target, host: '127.0.0.1', noDelay: true })
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.#sockets.add(one)
      one.on('error', () => undefined)
      one.on('close', () => {
        this.#sockets.delete(one)
        other.destroy()
      })
    }
    server.pipe(client)
    const reader = new ActionReader({ onAction: (action) => this.#pass(action, client, server) })
    client.on('data', (bytes: Uint8Array) => reader.feed(bytes))
  }

  #pass(action: IncomingAction, client: Socket, server: Socket): void {
    const fault = this.#fault?.action === action.action ? this.#fault : undefined
    if (fault !== undefined) this.#fault = undefined
    if (fault?.how === 'refuse') {
      client.write(`Response: Error\r\nActionID: ${action.actionId}\r\nMessage: Not now\r\n\r\n`)
      return
    }
    if (fault?.how === 'cut') {
      client.destroy()
      return
    }
    server.write(`${action.lines.join('\r\n')}\r\n\r\n`, 'latin1')
    if (fault?.how === 'call') fault.call?.()
    if (fault?.how !== 'cut-after' && fault?.how !== 'silence') return
    server.unpipe(client)
    server.on('data', () => fault.how === 'cut-after' && client.destroy())
    server.resume()
  }
}
