import { InvalidActionError } from '@openami/bindings'
import { AbortError, LoginError } from '@openami/transport'
import { aborted } from '@openami/transport/internal'
import { patienceOf, pause, pauseBefore, type ReconnectOptions } from './backoff.ts'

export interface AttemptOptions {
  /** `false`: one attempt. */
  readonly options: false | ReconnectOptions
  readonly signal: AbortSignal | undefined
  /** Whether the first attempt waits, too, because many clients may have lost the same server. */
  readonly first: 'now' | 'later'
  /** Called for each failure after which another attempt follows, and for the last one. */
  readonly onFailure: (attempt: number, error: unknown) => void
}

/** Calls `open` until it succeeds, with the milliseconds that the greeting may take. Throws the error of the last attempt, or one that another attempt would not change. */
export async function repeat<S>(
  open: (patience: number) => Promise<S>,
  { options, signal, first, onFailure }: AttemptOptions,
): Promise<{ session: S; attempts: number }> {
  const maxAttempts = options === false ? 1 : (options.maxAttempts ?? Number.POSITIVE_INFINITY)
  for (let attempt = 1; ; attempt++) {
    const pauses = first === 'later' ? attempt : attempt - 1
    if (options !== false && pauses > 0) await pause(pauseBefore(pauses, options), signal)
    if (signal?.aborted) throw aborted('Connecting', signal)
    try {
      const patience = attempt < maxAttempts ? patienceOf(attempt) : Number.POSITIVE_INFINITY
      return { session: await open(patience), attempts: attempt }
    } catch (error) {
      if (isFinal(error)) throw error
      onFailure(attempt, error)
      if (attempt >= maxAttempts) throw error
    }
  }
}

/** Bad credentials do not get better, and each attempt may lock the user out (R27). */
function isFinal(error: unknown): boolean {
  if (error instanceof LoginError) return error.problem !== 'in-use'
  return error instanceof AbortError || error instanceof InvalidActionError
}
