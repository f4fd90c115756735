import { createHash } from 'node:crypto'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer, type TlsOptions } from 'node:tls'
import { ActionReader } from '../../simulator/src/engine/action-reader.ts'
import type { IncomingAction } from '../../simulator/src/engine/incoming-action.ts'

export type Handler = (action: IncomingAction, peer: Peer) => void

/** One connection of the fake server. */
export class Peer {
  readonly socket: Socket
  readonly actions: IncomingAction[] = []

  constructor(socket: Socket) {
    this.socket = socket
  }

  /** Lines become CRLF; a blank line ends the message. */
  say(...lines: string[]): void {
    this.socket.write(`${lines.join('\r\n')}\r\n\r\n`)
  }

  raw(text: string): void {
    this.socket.write(Buffer.from(text, 'latin1'))
  }

  answer(action: IncomingAction, response = 'Success', ...lines: string[]): void {
    this.say(`Response: ${response}`, `ActionID: ${action.actionId}`, ...lines)
  }
}

export interface FakeOptions {
  greeting?: string
  secret?: string
  tls?: TlsOptions
  /** Default 127.0.0.1. */
  host?: string
  /** Default one that is free. */
  port?: number
  onConnect?: (peer: Peer) => void
  /** Called for what the built-in answers (Login, Challenge, Ping, Logoff) do not cover, or first when it is in `own`. */
  handle?: Handler
  own?: readonly string[]
}

export class FakeServer {
  readonly peers: Peer[] = []
  readonly #server: Server
  readonly #options: FakeOptions

  private constructor(options: FakeOptions) {
    this.#options = options
    const serve = (socket: Socket): void => this.#serve(socket)
    // Two short writes in a row would else wait for an acknowledgement that takes its time.
    const noDelay = true
    this.#server =
      options.tls === undefined ? createServer({ noDelay }, serve) : createTlsServer({ ...options.tls, noDelay }, serve)
  }

  static async start(options: FakeOptions = {}): Promise<FakeServer> {
    const server = new FakeServer(options)
    await new Promise<void>((resolve) => server.#server.listen(options.port ?? 0, options.host ?? '127.0.0.1', resolve))
    return server
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  get peer(): Peer {
    return this.peers.at(-1) as Peer
  }

  stop(): Promise<void> {
    for (const { socket } of this.peers) socket.destroy()
    return new Promise((resolve) => this.#server.close(() => resolve()))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop()
  }

  #serve(socket: Socket): void {
    const peer = new Peer(socket)
    this.peers.push(peer)
    socket.on('error', () => undefined)
    if (this.#options.onConnect !== undefined) this.#options.onConnect(peer)
    else peer.raw(`Asterisk Call Manager/${this.#options.greeting ?? '11.0.0'}\r\n`)
    const reader = new ActionReader({ onAction: (action) => this.#run(action, peer) })
    socket.on('data', (chunk: Uint8Array) => reader.feed(chunk))
  }

  #run(action: IncomingAction, peer: Peer): void {
    peer.actions.push(action)
    const { handle, own = [], secret = 'canary-secret' } = this.#options
    if (handle !== undefined && own.includes(action.action)) {
      handle(action, peer)
      return
    }
    switch (action.action) {
      case 'Challenge':
        peer.answer(action, 'Success', 'Challenge: 123456789')
        return
      case 'Login': {
        const key = createHash('md5').update(`123456789${secret}`).digest('hex')
        const right = action.get('Secret') === secret || action.get('Key') === key
        if (right) {
          peer.answer(action, 'Success', 'Message: Authentication accepted')
          return
        }
        peer.answer(action, 'Error', 'Message: Authentication failed')
        peer.socket.end()
        return
      }
      case 'Ping':
        peer.answer(action, 'Success', 'Ping: Pong')
        return
      case 'Logoff':
        peer.answer(action, 'Goodbye')
        peer.socket.end()
        return
      default:
        handle?.(action, peer)
    }
  }
}
