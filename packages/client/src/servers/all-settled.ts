import { AbortError, ActionTimeoutError } from '@openami/transport'
import { attachSignal, detachSignal, limited } from '@openami/transport/internal'
import { named } from './server-error.ts'
import type { Settled } from './types.ts'

/** Of `Servers.all`. */
export interface AllOptions {
  /** Milliseconds that each server has. Default: `timeout` of the options common to all, 30,000 without. */
  readonly timeout?: number | undefined
  /** Ends what is still under way. */
  readonly signal?: AbortSignal | undefined
}

/** What `act` comes to with one server, within the time limit; then its signal fires, and what it still does is not waited for. */
export function settle<C extends { readonly name: string }, T>(
  server: C,
  act: (server: C, signal: AbortSignal) => T | PromiseLike<T>,
  { timeout, signal }: { readonly timeout: number; readonly signal: AbortSignal | undefined },
): Promise<Settled<T>> {
  return new Promise((resolve) => {
    const { name } = server
    const aborter = new AbortController()
    const end = (settled: Settled<T>): void => {
      clearTimeout(timer)
      detachSignal(signal, onAbort)
      resolve(settled)
    }
    const reject = (reason: unknown): void => end({ status: 'rejected', server: name, reason })
    const giveUp = (error: Error): void => {
      reject(named(error, name))
      aborter.abort()
    }
    const onAbort = (): void => giveUp(new AbortError('all was aborted', true))
    const timer = limited(timeout, () => giveUp(new ActionTimeoutError('all', timeout, true)))
    if (signal?.aborted) return giveUp(new AbortError('all was aborted'))
    attachSignal(signal, onAbort)
    const acting = async (): Promise<T> => act(server, aborter.signal)
    acting().then((value) => end({ status: 'fulfilled', server: name, value }), reject)
  })
}
