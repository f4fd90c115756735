import type { Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import type { Connection } from '../engine/connection.ts'
import { Fifo } from '../engine/fifo.ts'
import type { Activity } from './activity.ts'

const maxPiece = 65_536
/** As much is written at once where more follows. */
const piece = maxPiece / 2
/** Write timeouts that a client has at most while the process is busy. */
const maxTimeouts = 20

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
  /** Texts of a piece at least, which come before `#latest`. */
  readonly #waiting = new Fifo<string>()
  #latest = ''
  /** Of the text that was cut where a piece ended. */
  #rest = ''
  #writing = false
  /** Input is being read: what answers it is written when all of it is read. */
  #reading = false
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

  /** Hands input to its reader; many answers to it leave in one write. */
  read(receive: (bytes: Uint8Array) => void, bytes: Uint8Array): void {
    this.#reading = true
    try {
      receive(bytes)
    } finally {
      this.#reading = false
      this.#flush()
    }
  }

  write(latin1: string): void {
    this.#latest += latin1
    if (this.#latest.length >= piece) {
      this.#waiting.push(this.#latest)
      this.#latest = ''
    }
    if (!this.#reading) this.#flush()
  }

  end(): void {
    this.#ending = true
    if (!this.#reading) this.#flush()
  }

  destroy(): void {
    this.#flush()
    reset(this.#socket)
  }

  #flush(): void {
    if (!this.#writing) this.#next()
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

  /** A client may be in this process: time in which the process was busy does not count against it. */
  #startDeadline(): void {
    const { eventLoopUtilization } = performance
    const timeout = this.#writeTimeout
    const begin = eventLoopUtilization()
    let timeouts = 0
    const check = (): void => {
      timeouts++
      if (timeouts === maxTimeouts || eventLoopUtilization(begin).idle > timeout / 2) this.#socket.destroy()
      else this.#deadline = setTimeout(check, timeout)
    }
    this.#deadline = setTimeout(check, timeout)
  }

  /** At most a piece of what waits. */
  #take(): string {
    let text = this.#rest
    while (text.length < piece) {
      const next = this.#waiting.shift() ?? this.#takeLatest()
      if (next === '') break
      text += next
    }
    if (text.length <= maxPiece) {
      this.#rest = ''
      return text
    }
    this.#rest = text.slice(maxPiece)
    return text.slice(0, maxPiece)
  }

  #takeLatest(): string {
    const text = this.#latest
    this.#latest = ''
    return text
  }
}

/** Closes a socket so that the other end gets an error. */
export function reset(socket: Socket): void {
  // A socket of TLS cannot be reset.
  if ('encrypted' in socket) socket.destroy()
  else socket.resetAndDestroy()
}
