import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Login } from './target.ts'

/** How long after the last byte no further one is waited for, in ms. */
const QUIET = 60

/** A bare socket to a server: bytes out, text in, nothing understood. Text is latin1, one character a byte. */
export class WireSession implements AsyncDisposable {
  readonly #socket: Socket
  #received = ''
  #ended = false

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.setEncoding('latin1')
    socket.setNoDelay(true)
    socket.on('data', (text: string) => {
      this.#received += text
    })
    socket.on('close', () => {
      this.#ended = true
    })
    // A reset counts as an end; see `ended`.
    socket.on('error', () => {})
  }

  /** Resolves with the greeting already received, still unread. */
  static async open({ host, port }: { host: string; port: number }): Promise<WireSession> {
    const socket = connect({ host, port })
    const session = new WireSession(socket)
    await once(socket, 'connect')
    await session.until((text) => text.includes('\r\n'))
    return session
  }

  /** Opens, logs in without events, and forgets what was said so far. */
  static async loggedIn(server: { host: string; port: number }, { name, secret }: Login): Promise<WireSession> {
    const session = await WireSession.open(server)
    session.send(`Action: Login\r\nUsername: ${name}\r\nSecret: ${secret}\r\nEvents: off\r\n\r\n`)
    await session.until((text) => text.includes('\r\n\r\n'))
    session.take()
    return session
  }

  /** The server closed the connection. */
  get ended(): boolean {
    return this.#ended
  }

  send(latin1: string): void {
    this.#socket.write(latin1, 'latin1')
  }

  /** Everything received since the last time. */
  take(): string {
    const text = this.#received
    this.#received = ''
    return text
  }

  /** Waits for the server to say enough, to end, or for `timeout` ms; the text stays to be taken. */
  async until(enough: (received: string) => boolean, timeout = 3_000): Promise<string> {
    for (const deadline = Date.now() + timeout; !this.#ended && Date.now() < deadline; await sleep(5))
      if (enough(this.#received)) break
    return this.#received
  }

  /** Waits until the server has said nothing for `quiet` ms, then takes what it said. */
  async settle(quiet = QUIET): Promise<string> {
    for (let before = -1; before !== this.#received.length && !this.#ended; ) {
      before = this.#received.length
      await sleep(quiet)
    }
    return this.take()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#socket.destroy()
    if (!this.#ended) await once(this.#socket, 'close')
  }
}
