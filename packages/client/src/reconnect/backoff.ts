import { attachSignal, detachSignal } from '@openami/transport/internal'

export interface ReconnectOptions {
  /** Milliseconds: upper bound of the first pause. Default 500. */
  readonly initialDelay?: number | undefined
  /** Milliseconds: upper bound of every pause. Default 30,000. */
  readonly maxDelay?: number | undefined
  /** Attempts after one break; default without end. */
  readonly maxAttempts?: number | undefined
}

/** Full jitter: anywhere between nothing and a bound that doubles, so that many clients do not come back at once. */
export function pauseBefore(attempt: number, options: ReconnectOptions, random: () => number = Math.random): number {
  const { initialDelay = 500, maxDelay = 30_000 } = options
  return random() * Math.min(maxDelay, initialDelay * 2 ** Math.min(attempt - 1, 30))
}

/**
 * Milliseconds to wait for a greeting when another attempt follows: under a connect storm a connection can look open
 * and never be accepted (R1), and a new one has a better chance. Doubles, so that a slow server gets its time.
 */
export function patienceOf(attempt: number): number {
  return 2_000 * 2 ** Math.min(attempt - 1, 20)
}

/** Resolves after `milliseconds`, or as soon as the signal fires. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const done = (): void => {
      clearTimeout(timer)
      detachSignal(signal, done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    attachSignal(signal, done)
  })
}
