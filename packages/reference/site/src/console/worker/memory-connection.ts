import { bytesOf } from '@openami/bindings'
import type { Connection, Engine, Session } from '@openami/simulator/engine'

export interface Ends {
  /** Bytes of the server. */
  readonly onData: (latin1: string) => void
  readonly onEnd: () => void
}

/** A client's connection to an engine in the same worker. */
export class MemoryConnection implements Connection {
  readonly remoteAddress = '192.0.2.1'
  readonly remotePort = 50_000
  readonly localAddress = '192.0.2.2'
  readonly localPort = 5038
  readonly #ends: Ends
  #session: Session | undefined
  #closed = false

  constructor(engine: Engine, ends: Ends) {
    this.#ends = ends
    // After the caller has its connection; the greeting is the first thing that comes.
    queueMicrotask(() => {
      this.#session = engine.accept(this)
    })
  }

  get closed(): boolean {
    return this.#closed
  }

  /** The client sends. */
  send(latin1: string): void {
    queueMicrotask(() => this.#session?.receive(bytesOf(latin1)))
  }

  /** The client closes. */
  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#session?.closed()
    this.#ends.onEnd()
  }

  write(latin1: string): void {
    if (!this.#closed) queueMicrotask(() => this.#ends.onData(latin1))
  }

  end(): void {
    queueMicrotask(() => this.destroy())
  }

  destroy(): void {
    if (this.#closed) return
    this.#closed = true
    this.#ends.onEnd()
  }

  // Nothing here is slower than the other end.
  pause(): void {}
  setWriteTimeout(): void {}
}
