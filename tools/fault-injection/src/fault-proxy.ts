import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { ActionReader, type IncomingAction } from '@openami/simulator/engine'

export type Direction = 'to-server' | 'to-client'
export type Cut = 'FIN' | 'RST'

export interface Faults {
  /** Ends the connection, both sides, once so many bytes have gone that way. */
  readonly cut?: { readonly direction: Direction; readonly after: number; readonly how: Cut }
  /** Sizes of the pieces in which bytes reach the client; the last one repeats. */
  readonly pieces?: readonly number[]
}

/** One connection through the proxy. */
export interface Passage {
  /** Actions that have reached the server whole. */
  readonly actions: readonly IncomingAction[]
  /** Bytes passed on. */
  readonly passed: Readonly<Record<Direction, number>>
  readonly cut: boolean
}

/** A TCP proxy for a server that breaks connections in the ways networks do. */
export class FaultProxy {
  readonly passages: Passage[] = []
  /** Passes nothing on, and answers nothing: the connection is half open. */
  frozen = false
  /** Faults of the connections to come, one each; without any, a connection is clean. */
  readonly plan: Faults[] = []
  readonly #server: Server
  readonly #target: number
  readonly #sockets = new Set<Socket>()

  private constructor(target: number) {
    this.#target = target
    this.#server = createServer({ noDelay: true }, (socket) => this.#serve(socket, this.plan.shift() ?? {}))
  }

  static async start(target: number): Promise<FaultProxy> {
    const proxy = new FaultProxy(target)
    proxy.#server.listen(0, '127.0.0.1')
    await once(proxy.#server, 'listening')
    return proxy
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  /** Cuts every connection there is. */
  cutAll(how: Cut): void {
    for (const socket of this.#sockets) end(socket, how)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #serve(client: Socket, { cut, pieces }: Faults): void {
    const server = connect({ port: this.#target, host: '127.0.0.1', noDelay: true })
    const actions: IncomingAction[] = []
    const passage = { actions, passed: { 'to-server': 0, 'to-client': 0 }, cut: false }
    this.passages.push(passage)
    const reader = new ActionReader({ onAction: (action) => actions.push(action) })
    for (const socket of [client, server]) {
      this.#sockets.add(socket)
      socket.on('error', () => undefined).on('close', () => this.#sockets.delete(socket))
    }
    const pass = (direction: Direction, bytes: Buffer, write: (bytes: Buffer) => void): void => {
      if (passage.cut || this.frozen) return
      const room = cut?.direction === direction ? cut.after - passage.passed[direction] : Number.POSITIVE_INFINITY
      const now = bytes.subarray(0, room)
      passage.passed[direction] += now.length
      if (now.length > 0) write(now)
      if (now.length < room) return
      passage.cut = true
      for (const socket of [client, server]) end(socket, cut?.how ?? 'FIN')
    }
    const toClient = pieces === undefined ? (bytes: Buffer) => void client.write(bytes) : slicer(client, pieces)
    client.on('data', (bytes) =>
      pass('to-server', bytes, (now) => {
        reader.feed(now)
        server.write(now)
      }),
    )
    server.on('data', (bytes) => pass('to-client', bytes, toClient))
    client.on('end', () => this.frozen || server.end())
    server.on('end', () => this.frozen || pieces !== undefined || client.end())
    // A cut at 0 needs no byte to come.
    if (cut?.after === 0) pass(cut.direction, Buffer.alloc(0), () => undefined)
  }
}

/** FIN lets what was written arrive; RST may overtake it. */
function end(socket: Socket, how: Cut): void {
  if (how === 'FIN') socket.end(() => socket.destroy())
  else socket.resetAndDestroy()
}

/** Writes in pieces, each a turn of the event loop after the last, so that each arrives by itself. */
function slicer(socket: Socket, pieces: readonly number[]): (bytes: Buffer) => void {
  let waiting = Buffer.alloc(0)
  let index = 0
  let room = pieces[0] ?? 1
  let running = false
  const next = (): void => {
    running = waiting.length > 0 && !socket.destroyed
    if (!running) return
    const now = waiting.subarray(0, room)
    waiting = waiting.subarray(now.length)
    room -= now.length
    if (room === 0) room = pieces[Math.min(++index, pieces.length - 1)] ?? 1
    socket.write(now)
    setImmediate(next)
  }
  return (bytes) => {
    waiting = Buffer.concat([waiting, bytes])
    if (!running) next()
  }
}
