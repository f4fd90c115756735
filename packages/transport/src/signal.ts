import { Aborted } from './errors.ts'

/** `what` was aborted by the signal; its reason becomes the cause. */
export function aborted(what: string, signal: AbortSignal | undefined, sent = false): Aborted {
  return new Aborted(`${what} was aborted`, sent, { cause: signal?.reason })
}
