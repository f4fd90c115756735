import { aborted, attachSignal, detachSignal } from '@openami/transport/internal'

interface Waiting {
  resolve(): void
  reject(error: Error): void
}

/** Lets callers wait until the client is connected. */
export class Readiness {
  readonly #waiting = new Set<Waiting>()
  #ready = false
  #ended: Error | undefined

  /** @throws AbortError when the signal fires; what ended the client */
  wait(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(aborted('Waiting for the connection', signal))
      if (this.#ended !== undefined) return reject(this.#ended)
      if (this.#ready) return resolve()
      const done = (settle: () => void): void => {
        this.#waiting.delete(waiting)
        detachSignal(signal, onAbort)
        settle()
      }
      const waiting: Waiting = { resolve: () => done(resolve), reject: (error) => done(() => reject(error)) }
      const onAbort = (): void => waiting.reject(aborted('Waiting for the connection', signal))
      this.#waiting.add(waiting)
      attachSignal(signal, onAbort)
    })
  }

  set(ready: boolean): void {
    this.#ready = ready
    if (ready) for (const waiting of [...this.#waiting]) waiting.resolve()
  }

  /** No further connection will be made. */
  end(error: Error): void {
    this.#ended = error
    for (const waiting of [...this.#waiting]) waiting.reject(error)
  }
}
