import type { Since } from './since.ts'

/** State of a channel, the same words for every release. */
export type ChannelState =
  | 'down'
  | 'reserved'
  | 'off-hook'
  | 'dialing'
  /** The channel calls, and hears it ring. */
  | 'ring'
  /** The device of the channel rings. */
  | 'ringing'
  | 'up'
  | 'busy'
  | 'dialing-off-hook'
  | 'pre-ring'
  | 'unknown'

/** One channel: one leg of a call. */
export interface Channel {
  /** Its Uniqueid. */
  readonly id: string
  /** `PJSIP/anna-0000001f`; changes with Rename. */
  readonly name: string
  /** `PJSIP`, `SIP`, `Local`, `DAHDI`: the name up to the slash. */
  readonly technology: string
  /** `PJSIP/anna`: the name without the part that is new for each call. */
  readonly device: string
  /** Id of its call. */
  readonly call: string
  /** As the server says it, from Asterisk 12 on. */
  readonly linkedId: string | undefined
  readonly state: ChannelState
  /** As the server says it: `6`; up to 1.4 `Up`. */
  readonly rawState: string | undefined
  readonly callerNumber: string | undefined
  readonly callerName: string | undefined
  readonly connectedNumber: string | undefined
  readonly connectedName: string | undefined
  readonly account: string | undefined
  readonly context: string | undefined
  readonly exten: string | undefined
  readonly priority: number | undefined
  readonly application: string | undefined
  readonly data: string | undefined
  /** Id of the bridge that it is in. */
  readonly bridge: string | undefined
  /** It put the other side on hold. */
  readonly onHold: boolean
  /** Whether it is being recorded, by MixMonitor or Monitor. */
  readonly recording: boolean
  /** Those that the option `variables` names, as VarSet said them. */
  readonly variables: Readonly<Record<string, string>>
  readonly since: Since
  /** When it was answered, in milliseconds; undefined before, and where that was not seen. */
  readonly answeredAt: number | undefined
}
