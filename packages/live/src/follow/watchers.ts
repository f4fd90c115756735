import type { WaitOptions } from '@openami/client'
import { AbortError } from '@openami/transport/errors'

/** An error of a listener becomes an uncaught exception, and delivery continues. */
export function surface(error: unknown): void {
  queueMicrotask(() => {
    throw error
  })
}

/** What is checked after changes. Changes that come in one turn are checked once. */
export class Watchers {
  readonly #checks = new Set<() => void>()
  #scheduled = false
  #closed = false

  /** Checks everything soon. */
  notify(): void {
    if (this.#scheduled || this.#checks.size === 0) return
    this.#scheduled = true
    queueMicrotask(() => {
      this.#scheduled = false
      this.#checkAll()
    })
  }

  /** What waits for a condition that is not met by now is rejected. */
  close(): void {
    this.#closed = true
    this.#checkAll()
    this.#checks.clear()
  }

  watch<T>(select: () => T, listener: (value: T, before: T | undefined) => void): () => void {
    let before = select()
    const check = (): void => {
      const value = select()
      if (Object.is(value, before)) return
      const was = before
      before = value
      listener(value, was)
    }
    listener(before, undefined)
    this.#checks.add(check)
    return () => void this.#checks.delete(check)
  }

  until(condition: () => boolean, { signal }: WaitOptions = {}): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void): void => {
        this.#checks.delete(check)
        signal?.removeEventListener('abort', onAbort)
        settle()
      }
      const onAbort = (): void =>
        end(() => reject(new AbortError('Waiting for the condition was aborted', false, { cause: signal?.reason })))
      const check = (): void => {
        let met = false
        try {
          met = condition()
        } catch (error) {
          end(() => reject(error))
          return
        }
        if (met) end(resolve)
        else if (this.#closed) end(() => reject(new AbortError('The state is no longer followed')))
      }
      this.#checks.add(check)
      signal?.addEventListener('abort', onAbort)
      if (signal?.aborted) onAbort()
      else check()
    })
  }

  #checkAll(): void {
    for (const check of [...this.#checks]) {
      // One that an earlier one has ended.
      if (!this.#checks.has(check)) continue
      try {
        check()
      } catch (error) {
        surface(error)
      }
    }
  }
}
