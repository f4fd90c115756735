import type { Completion, FromWorker, Owner, ToWorker } from '../protocol.ts'

interface Completions {
  readonly typed: string
  readonly items: readonly Completion[]
}

type Listener = (message: Exclude<FromWorker, { kind: 'completions' }>) => void

/** The server and its clients in a worker of their own: a program that never ends does not stop the page. */
export class Backend {
  readonly #listener: Listener
  readonly #waiting = new Map<number, (found: Completions) => void>()
  #worker: Worker | undefined
  #lastId = 0

  constructor(listener: Listener) {
    this.#listener = listener
  }

  /** A fresh worker with a server of this release; what ran before is gone. */
  restart(release: string): void {
    this.#worker?.terminate()
    const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })
    this.#worker = worker
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind !== 'completions') this.#listener(data)
      else {
        this.#waiting.get(data.id)?.(data)
        this.#waiting.delete(data.id)
      }
    }
    worker.onerror = () =>
      this.#listener({
        kind: 'problem',
        text: 'The simulator could not be loaded: check the network and press Restart.',
      })
    this.send({ kind: 'start', release })
    this.send({ kind: 'login' })
  }

  send(message: ToWorker): void {
    this.#worker?.postMessage(message)
  }

  stop(): void {
    this.#worker?.terminate()
    this.#worker = undefined
  }

  complete(owner: Owner, before: string): Promise<Completions> {
    const id = ++this.#lastId
    // Only the last question counts.
    this.#waiting.clear()
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve)
      this.send({ kind: 'complete', id, owner, before })
    })
  }
}
