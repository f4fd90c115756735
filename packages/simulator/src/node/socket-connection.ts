import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import type { Connection } from '../engine/connection.ts'
import { Fifo } from '../engine/fifo.ts'
import type { Activity } from './activity.ts'

const piece = 65_536
/** Milliseconds that a timer may be late before the process counts as busy. */
const busyTolerance = 20

/**
 * Writes to a socket one piece at a time. A client that does not take a piece in time loses the connection in the
 * middle of it, so that what waits for a slow client stays bounded (R35).
 */
export class SocketConnection implements Connection {
  readonly remoteAddress: string
  readonly remotePort: number
  readonly localAddress: string
  readonly localPort: number
  readonly #socket: Socket
  readonly #waiting = new Fifo<string>()
  /** Of the text that was cut where a piece ended. */
  #rest = ''
  #writing = false
  #ending = false
  #writeTimeout = 100
  #deadline: NodeJS.Timeout | undefined

  readonly #activity: Activity | undefined

  /** `activity` is told of everything that is written. */
  constructor(socket: Socket, activity?: Activity) {
    this.#socket = socket
    this.#activity = activity
    this.remoteAddress = (socket.remoteAddress ?? '').replace(/^::ffff:/, '')
    this.remotePort = socket.remotePort ?? 0
    this.localAddress = (socket.localAddress ?? '').replace(/^::ffff:/, '')
    this.localPort = socket.localPort ?? 0
  }

  write(latin1: string): void {
    this.#waiting.push(latin1)
    if (!this.#writing) this.#next()
  }

  end(): void {
    this.#ending = true
    if (!this.#writing) this.#next()
  }

  destroy(): void {
    reset(this.#socket)
  }

  pause(paused: boolean): void {
    if (paused) this.#socket.pause()
    else this.#socket.resume()
  }

  setWriteTimeout(milliseconds: number): void {
    this.#writeTimeout = milliseconds
  }

  #next(): void {
    if (this.#socket.destroyed) return
    const now = this.#take()
    if (now === '') {
      if (this.#ending) this.#socket.end()
      return
    }
    this.#writing = true
    this.#startDeadline()
    this.#activity?.writing()
    this.#socket.write(now, 'latin1', () => {
      clearTimeout(this.#deadline)
      this.#activity?.written()
      this.#writing = false
      this.#next()
    })
  }

  /** Where this process itself was busy for long, the client has its time again: it may be in the same process. */
  #startDeadline(): void {
    const begin = performance.now()
    this.#deadline = setTimeout(() => {
      if (performance.now() - begin > this.#writeTimeout + busyTolerance) this.#startDeadline()
      else this.#socket.destroy()
    }, this.#writeTimeout)
  }

  /** At most a piece of what waits. */
  #take(): string {
    let text = this.#rest
    while (text.length < piece) {
      const next = this.#waiting.shift()
      if (next === undefined) break
      text += next
    }
    this.#rest = text.slice(piece)
    return text.slice(0, piece)
  }
}

/** Closes a socket so that the other end gets an error. */
export function reset(socket: Socket): void {
  // A socket of TLS cannot be reset.
  if (socket instanceof TLSSocket) socket.destroy()
  else socket.resetAndDestroy()
}
