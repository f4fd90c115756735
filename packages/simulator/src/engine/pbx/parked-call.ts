import type { Channel } from './channel.ts'

export interface ParkedCall {
  readonly channel: Channel
  /** Name of the parking lot. */
  readonly lot: string
  readonly space: number
  /** The channel that is called back. */
  readonly parker: string
  /** Name of the channel that parked it, or of the parked one itself. */
  readonly parkerName: string
  readonly parkedAt: number
  /** Milliseconds that it may stay. */
  readonly timeout: number
  /** Seconds that it has stayed, and that it still may. */
  duration(): number
  remaining(): number
}
