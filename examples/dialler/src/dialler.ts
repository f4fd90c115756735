import { type Client, follow, NotSentError, OutcomeUnknownError, originateCall, PermissionDeniedError } from 'openami'
import type { Journal } from './journal.ts'
import { Pace } from './pace.ts'

export interface Campaign {
  readonly numbers: Iterable<string>
  /** Channel that reaches a number: `PJSIP/5550100@trunk`. */
  readonly channel: (number: string) => string
  /** Queue that takes who answers, and the extension that leads there. */
  readonly queue: string
  readonly to: { readonly Context: string; readonly Exten: string; readonly Priority: number }
  /** Most calls that are dialled at once, without those that were answered. Default 50. */
  readonly inFlight?: number
  /** Milliseconds that a number rings at most. Default 30,000. */
  readonly ringTime?: number
  readonly signal?: AbortSignal
}

/** Calls each number once, and joins who answers with a free agent. */
export async function dial(ami: Client, journal: Journal, campaign: Campaign): Promise<void> {
  const { numbers, queue, inFlight = 50, signal } = campaign
  await using pbx = await follow(ami, { parts: ['channels', 'queues'] })
  if (!pbx.queues.has(queue))
    throw new Error(`There is no queue ${queue}, but ${[...pbx.queues.keys()].join(', ') || 'none'}.`)
  const pace = new Pace()
  const running = new Set<Promise<void>>()
  const refused = new AbortController()
  const stop = AbortSignal.any([refused.signal, ...(signal === undefined ? [] : [signal])])

  for (const number of numbers) {
    if (!journal.isNew(number)) continue
    await ami.connected({ signal: stop }).catch(() => undefined)
    const mayDial = (): boolean => running.size < pace.limit(pbx, queue, inFlight)
    while (!stop.aborted && !mayDial()) {
      const done = new AbortController()
      const until = pbx.until(mayDial, { signal: AbortSignal.any([stop, done.signal]) }).catch(() => undefined)
      await Promise.race([...running, until])
      done.abort()
    }
    if (stop.aborted) break
    const call = callOnce(ami, journal, campaign, number)
      .then((answered) => answered !== undefined && pace.add(answered))
      .catch((error: unknown) => refused.abort(error))
      .then(() => void running.delete(call))
    running.add(call)
  }
  await Promise.all(running)
  refused.signal.throwIfAborted()
}

/** Resolves when the outcome is known: whether it was answered. Throws where no other call could succeed either. */
async function callOnce(ami: Client, journal: Journal, campaign: Campaign, number: string) {
  const { channel, to, ringTime = 30_000 } = campaign
  journal.write(number, 'dialling')
  try {
    const call = await originateCall(ami, { Channel: channel(number), ...to, Timeout: ringTime })
    const outcome = await call.outcome
    journal.write(number, outcome.answered ? 'answered' : 'failed', outcome.answered ? '' : outcome.meaning)
    return outcome.answered
  } catch (error) {
    if (error instanceof NotSentError) journal.write(number, 'not sent')
    else if (error instanceof OutcomeUnknownError) journal.write(number, 'unknown', error.message)
    else journal.write(number, 'failed', String(error))
    if (error instanceof PermissionDeniedError) throw error
    return undefined
  }
}
