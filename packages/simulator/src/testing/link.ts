import type { Clock, Timer } from '../engine/clock.ts'
import type { Connection } from '../engine/connection.ts'
import { Fifo } from '../engine/fifo.ts'
import type { Session } from '../engine/session.ts'

/** What is wrong with a link; a sound one has none of it. */
export interface LinkFaults {
  readonly frozen: boolean
  /** Milliseconds that everything to the client takes longer. */
  readonly delay: number
  readonly dribble: { readonly bytes: number; readonly every: number } | undefined
}

/** Bytes that the buffers of a network hold before its end is noticed. */
const maxHeld = 4 * 1024 * 1024

interface Held {
  readonly text: string
  /** When it may go out. */
  readonly at: number
}

/** The connection between a session and its client, which a test can break. */
export class Link implements Connection {
  readonly remoteAddress: string
  readonly remotePort: number
  readonly localAddress: string
  readonly localPort: number
  session: Session | undefined
  readonly #inner: Connection
  readonly #clock: Clock
  readonly #faultsOf: (link: Link) => LinkFaults | undefined
  readonly #held = new Fifo<Held>()
  #heldBytes = 0
  #rest = ''
  #timer: Timer | undefined
  #paused = false
  #frozen = false
  #ending = false
  #gone = false
  /** Bytes to the client until it is torn. */
  #left: number | undefined
  /** Called with everything that the session writes. */
  tap: ((latin1: string) => void) | undefined
  /** Bytes that went to the client. */
  sent = 0

  constructor(inner: Connection, clock: Clock, faultsOf: (link: Link) => LinkFaults | undefined) {
    this.#inner = inner
    this.#clock = clock
    this.#faultsOf = faultsOf
    this.remoteAddress = inner.remoteAddress
    this.remotePort = inner.remotePort
    this.localAddress = inner.localAddress
    this.localPort = inner.localPort
    this.refresh()
  }

  /** It was ended from this side. */
  get gone(): boolean {
    return this.#gone
  }

  write(latin1: string): void {
    if (this.#gone) return
    this.tap?.(latin1)
    const faults = this.#faultsOf(this)
    if (faults === undefined && this.#heldBytes === 0) {
      this.#out(latin1)
      return
    }
    this.#held.push({ text: latin1, at: this.#clock.now() + (faults?.delay ?? 0) })
    this.#heldBytes += latin1.length
    if (this.#heldBytes > maxHeld) this.destroy()
    else this.#pump()
  }

  end(): void {
    this.#ending = true
    if (this.#heldBytes === 0) this.#end()
  }

  destroy(): void {
    if (this.#gone) return
    this.#finish()
    this.#inner.destroy()
    this.session?.closed()
  }

  pause(paused: boolean): void {
    this.#paused = paused
    this.#inner.pause(paused || this.#frozen)
  }

  setWriteTimeout(milliseconds: number): void {
    this.#inner.setWriteTimeout(milliseconds)
  }

  /** Ends it after so many more bytes to the client, in the middle of whatever they are. */
  tearAfter(bytes: number): void {
    this.#left = bytes
    if (bytes <= 0) this.#tear()
  }

  /** What is wrong with it has changed. */
  refresh(): void {
    if (this.#gone) return
    const frozen = this.#faultsOf(this)?.frozen ?? false
    if (frozen !== this.#frozen) {
      this.#frozen = frozen
      this.#inner.pause(this.#paused || frozen)
    }
    this.#timer?.cancel()
    this.#timer = undefined
    this.#pump()
  }

  /** Sends what may go out now, and comes back for the rest. */
  #pump(): void {
    while (this.#timer === undefined && this.#heldBytes > 0 && !this.#gone) {
      const faults = this.#faultsOf(this)
      if (faults?.frozen) return
      const now = this.#clock.now()
      if (this.#rest === '') {
        const next = this.#held.peek()
        if (next !== undefined && next.at > now) {
          this.#comeBack(next.at - now)
          return
        }
        this.#rest = this.#held.shift()?.text ?? ''
      }
      const { dribble } = faults ?? {}
      const text = dribble === undefined ? this.#rest : this.#rest.slice(0, dribble.bytes)
      this.#rest = this.#rest.slice(text.length)
      this.#heldBytes -= text.length
      this.#out(text)
      if (dribble !== undefined && this.#heldBytes > 0) this.#comeBack(dribble.every)
    }
    if (this.#ending && this.#heldBytes === 0) this.#end()
  }

  #comeBack(milliseconds: number): void {
    this.#timer = this.#clock.after(milliseconds, () => {
      this.#timer = undefined
      this.#pump()
    })
  }

  #out(text: string): void {
    if (this.#left === undefined || text.length < this.#left) {
      if (this.#left !== undefined) this.#left -= text.length
      this.sent += text.length
      this.#inner.write(text)
      return
    }
    this.sent += this.#left
    if (this.#left > 0) this.#inner.write(text.slice(0, this.#left))
    this.#tear()
  }

  #tear(): void {
    if (this.#gone) return
    this.#finish()
    this.#inner.end()
    this.session?.closed()
  }

  #end(): void {
    if (this.#gone) return
    this.#finish()
    this.#inner.end()
  }

  #finish(): void {
    this.#gone = true
    this.#timer?.cancel()
    this.#held.clear()
    this.#heldBytes = 0
    this.#rest = ''
  }
}
