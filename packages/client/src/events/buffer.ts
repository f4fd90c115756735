import { oneOf } from '../one-of.ts'
import { checkOptionNames } from '../option-names.ts'

/** What an iterator does with an event when its queue is full. */
export type Overflow = 'drop-oldest' | 'drop-newest' | 'close'

/** How an iterator queues events that are not read yet. */
export interface EventBuffer {
  /** Maximum number of queued events. Default 2,000, about ten seconds of a busy server. */
  readonly limit?: number | undefined
  /**
   * `drop-oldest` (default) drops the oldest queued event, `drop-newest` the new one. `close` accepts no more events:
   * queued ones can still be read, then the iteration throws `EventOverflowError`.
   */
  readonly overflow?: Overflow | undefined
}

/** Options of one iterator; by default those of `connect`. */
export interface EventsOptions extends EventBuffer {
  /** Ends the iteration, as `break` does: without an error, and without the events still queued. */
  readonly signal?: AbortSignal | undefined
}

export interface FullEventBuffer {
  readonly limit: number
  readonly overflow: Overflow
}

const overflows: readonly Overflow[] = ['drop-oldest', 'drop-newest', 'close']

/** @throws TypeError, which begins with `where` */
export function readEventBuffer(
  where: string,
  given: EventBuffer,
  { limit: usualLimit, overflow: usual }: FullEventBuffer = { limit: 2_000, overflow: 'drop-oldest' },
): FullEventBuffer {
  const { limit = usualLimit, overflow = usual } = given
  if (!(typeof limit === 'number' && limit >= 1)) throw new TypeError(`${where}limit must be a number of at least 1`)
  oneOf(`${where}overflow`, overflow, overflows)
  return { limit, overflow }
}

/**
 * Names, optionally followed by options or undefined. No name: every event.
 *
 * @throws TypeError
 */
export function readEventsArguments(args: readonly unknown[]): {
  readonly names: readonly string[]
  readonly options: EventsOptions
} {
  const last = args.at(-1)
  const [names, options] = typeof last === 'string' ? [args, {}] : [args.slice(0, -1), last ?? {}]
  for (const name of names)
    if (typeof name !== 'string')
      throw new TypeError(`events: ${typeof name} is not an event name; pass options after all names`)
  if (typeof options !== 'object') throw new TypeError(`events: ${typeof options} is not an event name or options`)
  checkOptionNames('events', options, ['limit', 'overflow', 'signal'])
  return { names: names as string[], options }
}
