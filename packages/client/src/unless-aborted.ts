import { aborted, attachSignal, detachSignal } from '@openami/transport/internal'

/**
 * @throws AbortError as soon as the signal fires
 */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work
  let onAbort = (): void => undefined
  const abort = new Promise<never>((_, reject) => {
    onAbort = () => reject(aborted('Connecting', signal))
  })
  if (signal.aborted) onAbort()
  attachSignal(signal, onAbort)
  try {
    return await Promise.race([work, abort])
  } finally {
    detachSignal(signal, onAbort)
  }
}
