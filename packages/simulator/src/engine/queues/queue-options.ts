import type { NewMember } from './queue.ts'
import type { QueueSettings } from './queue-settings.ts'

type Plain = Omit<QueueSettings, 'strategy' | 'joinEmpty' | 'leaveWhenEmpty'>

/** A queue. What is not given is as in Asterisk: ringall, 15 seconds of ringing, retry after 5 seconds. Times are seconds. */
export interface QueueOptions extends Partial<{ readonly [Key in keyof Plain]: Plain[Key] | undefined }> {
  readonly name: string
  /** Default `ringall`. */
  readonly strategy?: string | undefined
  /** When callers may not join: `paused,inuse`, `strict`, `no` … as in queues.conf. Default: they always may. */
  readonly joinEmpty?: string | undefined
  /** When callers have to leave. Default: never. */
  readonly leaveWhenEmpty?: string | undefined
  readonly members?: readonly NewMember[] | undefined
}
