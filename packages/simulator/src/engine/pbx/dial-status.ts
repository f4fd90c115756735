import { causeNumber } from '../applications/causes.ts'
import type { Channel, Signal } from './channel.ts'

export type DialStatus = 'BUSY' | 'CONGESTION' | 'CHANUNAVAIL' | 'NOANSWER'

/** What a hangup with this cause is to the one who called. */
export function dialStatus(cause: number): DialStatus {
  if (cause === 17) return 'BUSY'
  if (cause === 34) return 'CONGESTION'
  return cause === 3 || cause === 20 ? 'CHANUNAVAIL' : 'NOANSWER'
}

interface StatusPbx {
  readonly legacy: boolean
  setState(channel: Channel, state: 7): void
  signal(channel: Channel, signal: Signal): void
}

/** Tells a caller at the end of the dialplan that its last call failed; false where it did not. */
export function sayFailure(pbx: StatusPbx, channel: Channel): boolean {
  const status = pbx.legacy ? undefined : channel.variables.get('DIALSTATUS')
  const busy = status === 'BUSY'
  if (!busy && status !== 'CONGESTION' && status !== 'CHANUNAVAIL') return false
  if (channel.state !== 6) {
    channel.hangupCause = busy ? 17 : 34
    pbx.setState(channel, 7)
  }
  pbx.signal(channel, busy ? 'busy' : 'congestion')
  return true
}

/** Cause of the calls that another one was answered before; `Q(cause)` says it by number or name, or `NONE`. */
export function answeredElsewhere(text = ''): number {
  const cause = causeNumber(text)
  return cause > 0 || /^(?:0+|none)$/i.test(text) ? cause : 26
}
