import { connect, type Socket } from 'node:net'
import { lastBytes } from '../input/stream.ts'

/** The least that any client can do: a socket that counts bytes, and writes that are batched per microtask. */
export class Floor {
  readonly #socket: Socket
  #onBytes: (count: number) => void = () => undefined
  #waiting = ''

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.setNoDelay(true)
    socket.on('data', (chunk) => this.#onBytes(chunk.length))
  }

  static open(port: number): Promise<Floor> {
    return new Promise((resolve) => {
      const floor = new Floor(connect(port, '127.0.0.1'))
      // The greeting.
      floor.#onBytes = () => resolve(floor)
    })
  }

  stream(bytes: number, onEnd: () => void): void {
    const answer = 'Response: Success\r\nMessage: Event Sent\r\n\r\n'
    let missing = answer.length + bytes + lastBytes.length
    this.#onBytes = (count) => {
      missing -= count
      if (missing === 0) onEnd()
    }
    this.#socket.write('Action: UserEvent\r\nUserEvent: start\r\n\r\n')
  }

  /** Answers all have one length: their number follows from the bytes. */
  actions(total: number, inFlight: number, onEnd: () => void): void {
    const one = 'Response: Success\r\nActionID: 10000000\r\nPing: Pong\r\nTimestamp: 1795375569.100000\r\n\r\n'.length
    let next = 10_000_000
    let left = total
    let bytes = 0
    let answered = 0
    const send = (): void => {
      if (left-- <= 0) return
      if (this.#waiting === '') queueMicrotask(() => this.#flush())
      this.#waiting += `Action: Ping\r\nActionID: ${next++}\r\n\r\n`
    }
    this.#onBytes = (count) => {
      bytes += count
      for (; answered < Math.floor(bytes / one); answered++) send()
      if (answered === total) onEnd()
    }
    for (let i = 0; i < inFlight; i++) send()
  }

  #flush(): void {
    const text = this.#waiting
    this.#waiting = ''
    this.#socket.write(text, 'latin1')
  }
}
