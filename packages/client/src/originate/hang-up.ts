import type { CallOptions } from '@openami/bindings'
import { AbortError, ActionFailedError, NotSentError, OutcomeUnknownError } from '@openami/transport/errors'
import { attachSignal, detachSignal } from '@openami/transport/internal'
import type { CallState } from './call-state.ts'
import type { CallClient } from './types.ts'

/** Milliseconds until a channel that was not there is asked for again; news of it come sooner. */
const first = 50
const maxWait = 5_000

/**
 * Hangs a call up, whatever it is doing. Where its channel is not there yet, as soon as it is; where it is gone, that is
 * enough. A broken link is waited for: a unique id cannot mean another call.
 *
 * @throws ActionFailedError, PermissionDeniedError, ActionTimeoutError, AbortError; NotSentError or OutcomeUnknownError once the client is closed
 */
export async function hangUp(
  client: CallClient,
  progress: CallState,
  cause: number | undefined,
  options: CallOptions,
): Promise<void> {
  const { signal } = options
  let pause = first
  while (!progress.gone) {
    // Before the answer: a Newchannel after it means that the channel did not exist yet.
    const { seen, target } = progress
    if (signal?.aborted) throw new AbortError('Hangup was aborted')
    if (target === undefined) {
      if (progress.lost !== undefined) throw progress.lost
      await progress.news(Number.POSITIVE_INFINITY, signal)
      continue
    }
    try {
      await client.send('Hangup', { Channel: target, Cause: cause }, options)
      return
    } catch (error) {
      if (isGone(error)) {
        if (seen) return progress.onAbsent(() => new OutcomeUnknownError('Originate', 'its channel is gone'))
        if (progress.seen) continue
        if (progress.lost !== undefined) return
        await progress.news(pause, signal)
        pause = Math.min(pause * 2, maxWait)
      } else if ((error instanceof NotSentError || error instanceof OutcomeUnknownError) && !isClosed(client)) {
        if (client.state === 'reconnecting') await nextLink(client, signal)
        else await progress.news(pause, signal)
      } else throw error
    }
  }
}

/** Resolves when the client is connected again, is closed for good, or the signal fires. */
function nextLink({ lifecycle }: CallClient, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      for (const off of offs) off()
      detachSignal(signal, done)
      resolve()
    }
    const offs = [lifecycle.on('reconnect', done), lifecycle.on('close', done)]
    attachSignal(signal, done)
    if (signal?.aborted) done()
  })
}

function isGone(error: unknown): boolean {
  return error instanceof ActionFailedError && /no such channel/i.test(error.response.get('Message') ?? '')
}

function isClosed({ state }: CallClient): boolean {
  return state === 'closed' || state === 'closing'
}
