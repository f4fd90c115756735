import type { DeviceState } from '@openami/bindings'
import type { Since } from './since.ts'

export interface Bridge {
  /** BridgeUniqueid; before Asterisk 12 the Uniqueids of its two channels, joined by `+`. */
  readonly id: string
  /** `basic`, `base`, `parking`, … */
  readonly type: string | undefined
  readonly technology: string | undefined
  readonly creator: string | undefined
  readonly name: string | undefined
  /** Ids of its channels. */
  readonly channels: readonly string[]
  readonly since: Since
}

export interface Agent {
  readonly id: string
  readonly name: string | undefined
  readonly state: 'logged-off' | 'idle' | 'on-call' | 'unknown'
  readonly rawState: string | undefined
  /** Name of its channel, or of what it logged in from. */
  readonly channel: string | undefined
  readonly since: Since
}

export interface Participant {
  /** Id of the channel. */
  readonly channel: string
  readonly name: string
  readonly callerNumber: string | undefined
  readonly callerName: string | undefined
  readonly admin: boolean
  readonly marked: boolean
  readonly muted: boolean
  readonly talking: boolean
  readonly since: Since
}

export interface Conference {
  readonly name: string
  readonly participants: readonly Participant[]
  readonly locked: boolean
  readonly muted: boolean
  readonly recording: boolean
  readonly since: Since
}

export interface ParkedCall {
  /** `default/701`: parking lot and space. */
  readonly id: string
  readonly lot: string
  readonly space: string
  /** Id of the channel, where the release says it. */
  readonly channel: string | undefined
  readonly name: string
  /** What it returns to. */
  readonly parker: string | undefined
  /** When it returns, in milliseconds; undefined where it does not, or that is unknown. */
  readonly until: number | undefined
  readonly since: Since
}

export interface Device {
  /** `PJSIP/anna`, `Queue:support`. */
  readonly name: string
  readonly state: DeviceState | undefined
  readonly rawState: string
}

export interface ExtensionState {
  /** `100@default`. */
  readonly id: string
  readonly exten: string
  readonly context: string
  readonly hint: string | undefined
  readonly state: DeviceState | undefined
  readonly rawState: string
}

export interface PresenceState {
  /** `CustomPresence:anna`, or `100@default` where the hint of an extension has it. */
  readonly id: string
  readonly state: string
  readonly subtype: string | undefined
  readonly message: string | undefined
}

/** Where a device can be reached (`contact`), or an account of this server at another one (`registration`). */
export interface Registration {
  /** Unique: endpoint or peer and address, or the account. */
  readonly id: string
  readonly kind: 'contact' | 'registration'
  /** `PJSIP/anna`, `SIP/anna`, `IAX2/anna`; of a registration the account at the other server. */
  readonly device: string
  readonly address: string | undefined
  readonly reachable: boolean | undefined
  /** As the server says it: `Reachable`, `Registered`, `LAGGED`. */
  readonly rawState: string
  /** Round trip of its last qualification in milliseconds. */
  readonly roundTrip: number | undefined
}

export interface Mailbox {
  /** `100@default`. */
  readonly id: string
  readonly newMessages: number
  readonly oldMessages: number
}
