import type { Socket } from 'node:net'
import type { Frame } from '../codec/frame.ts'
import { Framer } from '../codec/framer.ts'
import type { FramerOptions } from '../codec/framer-options.ts'
import type { Limits } from '../codec/oversize.ts'
import { BatchWriter } from '../codec/writer.ts'
import { ConnectionLostError, ProtocolError } from '../errors.ts'
import { readFrom } from './reading.ts'
import { broken } from './socket-error.ts'
import type { Traffic } from './traffic.ts'

export interface LinkHandlers {
  /** Where bytes of AMI are counted. */
  readonly traffic: Traffic
  readonly onFrame: (frame: Frame) => void
  /** Whether events of this name are wanted. */
  readonly wants: (event: string) => boolean
  /** As the framer asks it of an answer that may be torn (R35). */
  readonly isLater: NonNullable<FramerOptions['isLater']>
  readonly onDoubt: () => void
  /** As the framer asks it of a message that is long. */
  readonly answers: NonNullable<FramerOptions['answers']>
  /** Once, when nothing more will come. */
  readonly onClose: (reason: Error) => void
}

/** What carries a session: a socket, or requests to a web server. */
export interface Carrier {
  readonly closed: boolean
  /** `performance.now()` when a whole message last came: bytes of one that never ends are not a sign of life. */
  readonly lastHeard: number
  readonly remoteAddress: string
  write(latin1: string): void
  /** Sends what waits and lets the server have the last word; gone at once if it takes longer than `grace` ms. */
  end(grace: number): Promise<void>
  destroy(reason: Error): void
}

const decode: NonNullable<FramerOptions['decode']> = (bytes, start, end) =>
  Buffer.prototype.latin1Slice.call(bytes as Buffer, start, end)

/** A socket that carries frames in and text out. Knows nothing of actions. */
export class Link implements Carrier {
  readonly #socket: Socket
  readonly #framer: Framer
  readonly #writer: BatchWriter
  readonly #handlers: LinkHandlers
  #closed = false
  /** Whether a whole message has come with this chunk. */
  #heard = false
  lastHeard = performance.now()

  constructor(socket: Socket, handlers: LinkHandlers, limits: Limits = {}) {
    this.#socket = socket
    this.#handlers = handlers
    this.#framer = new Framer({
      ...limits,
      ...handlers,
      decode,
      onFrame: (frame) => {
        this.#heard = true
        handlers.onFrame(frame)
      },
      wants: (event) => {
        this.#heard = true
        return handlers.wants(event)
      },
    })
    this.#writer = new BatchWriter((text) => {
      if (socket.destroyed || !socket.writable) return
      handlers.traffic.sent += text.length
      socket.write(text, 'latin1')
    })
    readFrom(socket, (chunk) => {
      handlers.traffic.received += chunk.length
      this.#read(() => this.#framer.feed(chunk))
    })
    socket.on('end', () =>
      this.#read(() => this.#framer.end(), new ConnectionLostError('The server closed the connection')),
    )
    socket.on('error', (error: NodeJS.ErrnoException) => this.#close(broken(error)))
    socket.on('close', () => this.#close(new ConnectionLostError('The connection is closed')))
    if (socket.destroyed) queueMicrotask(() => this.#close(new ConnectionLostError('The connection broke at once')))
  }

  get closed(): boolean {
    return this.#closed
  }

  get remoteAddress(): string {
    return this.#socket.remoteAddress ?? ''
  }

  write(latin1: string): void {
    this.#writer.push(latin1)
  }

  end(grace: number): Promise<void> {
    if (this.#socket.destroyed) return Promise.resolve()
    this.#writer.flush()
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#socket.destroy(), grace)
      this.#socket.once('close', () => {
        clearTimeout(timer)
        resolve()
      })
      this.#socket.end()
    })
  }

  destroy(reason: Error): void {
    this.#close(reason)
  }

  #read(step: () => void, after?: Error): void {
    if (this.#closed) return
    const came = performance.now()
    this.#heard = false
    try {
      step()
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error
      this.#close(error)
    }
    if (this.#heard) this.lastHeard = came
    if (after !== undefined) this.#close(after)
  }

  #close(reason: Error): void {
    if (this.#closed) return
    this.#closed = true
    this.#socket.destroy()
    this.#handlers.onClose(reason)
  }
}
