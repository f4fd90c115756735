import { JetStreamApiCodes, JetStreamApiError } from '@nats-io/jetstream'
import type { KV } from '@nats-io/kv'

export interface LeaseOptions {
  readonly bucket: KV
  readonly node: string
  /** Who holds it, for those who look; each bridge has its own. */
  readonly holder: string
  /** Milliseconds without a sign of the holder after which another one takes it. Default 2,000. */
  readonly duration?: number
  /** NATS cannot be asked. Called for each attempt. */
  readonly onProblem: (error: Error) => void
}

/** A node that this bridge may publish for. */
export interface Lease {
  /** Greater than that of every lease of this node before. */
  readonly epoch: number
  /** Aborted when another bridge has the lease. */
  readonly lost: AbortSignal
  /** Lets another bridge have it at once. */
  release(): Promise<void>
}

interface LeaseValue {
  readonly holder: string
  readonly released?: true
}

/**
 * Waits for the lease of a node in a bucket of NATS. Only revisions of its key are compared, and time is measured on this
 * machine's monotonic clock, so clocks that jump or differ do no harm. While NATS is away the holder continues: that no other
 * one publishes is what the streams' sequences are for.
 *
 * @throws the signal's reason
 */
export async function acquireLease(
  { bucket, node, holder, duration = 2_000, onProblem }: LeaseOptions,
  signal: AbortSignal,
): Promise<Lease> {
  const pause = duration / 8
  let seen: { readonly revision: number; readonly since: number } | undefined
  for (;;) {
    signal.throwIfAborted()
    try {
      const entry = await bucket.get(node)
      const revision = entry?.revision ?? 0
      if (seen?.revision !== revision) seen = { revision, since: performance.now() }
      const value = entry === null || entry.length === 0 ? undefined : (entry.json() as LeaseValue)
      const free = value === undefined || value.released === true || performance.now() - seen.since > duration
      if (free) {
        const epoch = await take(bucket, node, { holder }, revision)
        if (epoch !== undefined) return hold({ bucket, node, holder, duration, onProblem }, epoch)
      }
    } catch (error) {
      // Nothing can be said of the holder.
      seen = undefined
      onProblem(error as Error)
    }
    await wait(pause, signal)
  }
}

/** The new revision, or undefined if the key has another one than `revision` by now. */
async function take(bucket: KV, node: string, value: LeaseValue, revision: number): Promise<number | undefined> {
  try {
    return await bucket.put(node, JSON.stringify(value), { previousSeq: revision })
  } catch (error) {
    if (isConflict(error)) return undefined
    throw error
  }
}

function hold({ bucket, node, holder, duration, onProblem }: Required<LeaseOptions>, epoch: number): Lease {
  const lost = new AbortController()
  let revision = epoch
  let ended = false
  let last: Promise<void> = Promise.resolve()
  const renew = async (): Promise<void> => {
    if (ended) return
    try {
      const next = await take(bucket, node, { holder }, revision)
      if (next !== undefined) revision = next
      else if (!(await isOwn(bucket, node, holder, (own) => (revision = own)))) stop()
    } catch (error) {
      onProblem(error as Error)
    }
  }
  const stop = (): void => {
    ended = true
    clearInterval(timer)
    lost.abort(new Error(`another bridge has the lease of ${node}`))
  }
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    last = renew().finally(() => (busy = false))
  }, duration / 4)
  return {
    epoch,
    lost: lost.signal,
    async release() {
      if (ended) return
      ended = true
      clearInterval(timer)
      await last
      await take(bucket, node, { holder, released: true }, revision).catch(() => undefined)
    },
  }
}

/** A renewal whose answer was lost has changed the revision all the same. */
async function isOwn(bucket: KV, node: string, holder: string, onOwn: (revision: number) => void): Promise<boolean> {
  const entry = await bucket.get(node)
  if (entry === null || entry.length === 0) return false
  const value = entry.json() as LeaseValue
  if (value.holder !== holder || value.released === true) return false
  onOwn(entry.revision)
  return true
}

function isConflict(error: unknown): boolean {
  return error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamWrongLastSequence
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort)
      resolve()
    }, milliseconds)
    signal.addEventListener('abort', onAbort, { once: true })
  })
}
