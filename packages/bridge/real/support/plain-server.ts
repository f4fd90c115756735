import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'

/** An AMI server that accepts every login and action, and sends what a test gives it, whatever it is. */
export class PlainServer implements AsyncDisposable {
  readonly #server = createServer((socket) => this.#serve(socket))
  readonly #sockets = new Set<Socket>()

  static async start(): Promise<PlainServer> {
    const server = new PlainServer()
    server.#server.listen(0, '127.0.0.1')
    await once(server.#server, 'listening')
    return server
  }

  get port(): number {
    return (this.#server.address() as { port: number }).port
  }

  send(text: string): void {
    for (const socket of this.#sockets) socket.write(text)
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket)
    socket.on('close', () => this.#sockets.delete(socket)).on('error', () => undefined)
    socket.write('Asterisk Call Manager/9.0.0\r\n')
    socket.setEncoding('utf8').on('data', (text: string) => {
      for (const [, id] of text.matchAll(/ActionID: (.*)\r\n/g)) {
        const answer = `Response: Success\r\nActionID: ${id}\r\nChallenge: 1234\r\nMessage: Authentication accepted\r\n\r\n`
        socket.write(answer)
      }
    })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    this.#server.close()
    await once(this.#server, 'close')
  }
}
