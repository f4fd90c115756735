import { AbortError } from './errors.ts'

/** `what` was aborted by the signal; its reason becomes the cause. */
export function aborted(what: string, signal: AbortSignal | undefined, sent = false): AbortError {
  return new AbortError(`${what} was aborted`, sent, { cause: signal?.reason })
}

interface Attached {
  readonly acts: Set<() => void>
  readonly listener: () => void
}

const attached = new WeakMap<AbortSignal, Attached>()

/**
 * Calls `onAbort` when the signal fires, until `detachSignal`. All that wait for one signal share one listener: Node warns
 * of more than ten, and takes one of many off only after looking at the others.
 */
export function attachSignal(signal: AbortSignal | undefined, onAbort: () => void): void {
  if (signal === undefined) return
  let own = attached.get(signal)
  if (own === undefined) {
    const acts = new Set<() => void>()
    const listener = (): void => {
      attached.delete(signal)
      for (const act of acts) act()
    }
    own = { acts, listener }
    attached.set(signal, own)
    signal.addEventListener('abort', listener, { once: true })
  }
  own.acts.add(onAbort)
}

export function detachSignal(signal: AbortSignal | undefined, onAbort: () => void): void {
  const own = signal === undefined ? undefined : attached.get(signal)
  if (signal === undefined || own === undefined) return
  own.acts.delete(onAbort)
  if (own.acts.size > 0) return
  attached.delete(signal)
  signal.removeEventListener('abort', own.listener)
}
