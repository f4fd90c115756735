import { Aborted } from './errors.ts'

/** `what` was aborted by the signal; its reason becomes the cause. */
export function aborted(what: string, signal: AbortSignal | undefined, sent = false): Aborted {
  return new Aborted(`${what} was aborted`, sent, { cause: signal?.reason })
}

/**
 * @throws Aborted as soon as the signal fires
 */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work
  let onAbort = (): void => undefined
  const abort = new Promise<never>((_, reject) => {
    onAbort = () => reject(aborted('Connecting', signal))
  })
  if (signal.aborted) onAbort()
  signal.addEventListener('abort', onAbort)
  try {
    return await Promise.race([work, abort])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}
