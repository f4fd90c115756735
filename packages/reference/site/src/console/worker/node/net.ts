import { bytesOf } from '@openami/bindings'
import type { SimulatedServer, Wire } from '../simulated-server.ts'

type Listener = (...args: never[]) => void

let server: SimulatedServer | undefined

/** The server that programs reach, whatever address they name. */
export function serveWith(one: SimulatedServer): void {
  server = one
}

export const isIP = (host: string): number => (/^[\d.]+$/.test(host) ? 4 : host.includes(':') ? 6 : 0)

export const connect = (): PageSocket => new PageSocket(server as SimulatedServer)

/** As much of Node's socket as the client uses. */
class PageSocket {
  readonly remoteAddress = '192.0.2.2'
  destroyed = false
  readonly #listeners = new Map<string, Listener[]>()
  readonly #connection: Wire
  /** What came before there was a reader: the greeting. */
  readonly #early: string[] = []

  constructor(target: SimulatedServer) {
    this.#connection = target.connect('program', {
      onData: (latin1) => {
        if (this.#listeners.has('data')) this.#emit('data', bytesOf(latin1))
        else this.#early.push(latin1)
      },
      onEnd: () => {
        this.#emit('end')
        this.destroy()
      },
    })
    queueMicrotask(() => this.#emit('connect'))
  }

  get writable(): boolean {
    return !this.destroyed
  }

  on(event: string, listener: Listener): this {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener])
    if (event === 'data')
      for (const latin1 of this.#early.splice(0)) queueMicrotask(() => this.#emit('data', bytesOf(latin1)))
    return this
  }

  once(event: string, listener: Listener): this {
    const first = (...args: never[]): void => {
      this.#listeners.set(
        event,
        (this.#listeners.get(event) ?? []).filter((one) => one !== first),
      )
      listener(...args)
    }
    return this.on(event, first)
  }

  write(latin1: string): boolean {
    this.#connection.send(latin1)
    return true
  }

  end(): void {
    this.#connection.close()
  }

  destroy(): void {
    if (this.destroyed) return
    this.destroyed = true
    this.#connection.close()
    queueMicrotask(() => this.#emit('close'))
  }

  setNoDelay(): void {}
  setKeepAlive(): void {}

  #emit(event: string, ...args: unknown[]): void {
    for (const listener of this.#listeners.get(event) ?? []) listener(...(args as never[]))
  }
}
