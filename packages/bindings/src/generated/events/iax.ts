// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type {
  CommonChanVariable,
  CommonEvent,
  CommonLine,
} from '../common.ts'
import type { ListEnd } from '../groups.ts'
import type { RegistrationStatus } from '../values.ts'

/**
 * Statistics of an IAX2 call from both ends, sent with each ping.
 *
 * Since 1.6.2; until 11. Privileges: reporting.
 *
 * Source: spec/events/JitterBufStats.yaml
 */
export interface JitterBufStatsEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'JitterBufStats'
  /** Channel of the IAX2 call. */
  readonly Owner: string | undefined
  /**
   * Round-trip time.
   * Unit: ms.
   */
  readonly Ping: number | undefined
  /**
   * Jitter that this side measures.
   * Unit: ms.
   */
  readonly LocalJitter: number | undefined
  /**
   * Delay of the jitter buffer of this side.
   * Unit: ms.
   */
  readonly LocalJBDelay: number | undefined
  /** Frames that this side lost. */
  readonly LocalTotalLost: number | undefined
  /** Share of frames that this side lost lately, in percent. */
  readonly LocalLossPercent: number | undefined
  /** Frames that this side dropped. */
  readonly LocalDropped: number | undefined
  /** Frames that reached this side out of order. */
  readonly Localooo: number | undefined
  /** Frames that this side received. */
  readonly LocalReceived: number | undefined
  /**
   * Jitter that the far side measures.
   * Unit: ms.
   */
  readonly RemoteJitter: number | undefined
  /**
   * Delay of the jitter buffer of the far side.
   * Unit: ms.
   */
  readonly RemoteJBDelay: number | undefined
  /** Frames that the far side lost. */
  readonly RemoteTotalLost: number | undefined
  /** Share of frames that the far side lost lately, in percent. */
  readonly RemoteLossPercent: number | undefined
  /** Frames that the far side dropped. */
  readonly RemoteDropped: number | undefined
  /** Frames that reached the far side out of order. */
  readonly Remoteooo: number | undefined
  /** Frames that the far side received. */
  readonly RemoteReceived: number | undefined
}

/**
 * End of the list of registrations.
 *
 * Since 1.6.2. Privileges: none; it only comes in the answer to IAXregistry, SIPshowregistry.
 *
 * Source: spec/events/RegistrationsComplete.yaml
 */
export interface RegistrationsCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'RegistrationsComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * One registration at another server; an item of the IAXregistry and SIPshowregistry actions.
 *
 * The two drivers send different headers under this name; only IAX2 sends `Perceived` and `DNSmanager`, only SIP sends `Domain` and `RegistrationTime`.
 *
 * Since 1.6.2. Privileges: none; it only comes in the answer to IAXregistry, SIPshowregistry.
 *
 * Source: spec/events/RegistryEntry.yaml
 */
export interface RegistryEntryEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'RegistryEntry'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /** Server at which this one registers; with its port from IAX2. */
  readonly Host: string | undefined
  /** Whether the host name is looked up again from time to time. */
  readonly DNSmanager: boolean | undefined
  /** Name of the account that logs in or registers. */
  readonly Username: string | undefined
  /**
   * Address that the far server sees this one at.
   * No value: `<Unregistered>`.
   */
  readonly Perceived: string | undefined
  /**
   * Time between registrations.
   * Unit: s.
   */
  readonly Refresh: number | undefined
  /** State of the registration at the other server. */
  readonly State: RegistrationStatus | (string & {}) | undefined
  /**
   * Port of the other server; from SIP.
   * Minimum: 0.
   * Maximum: 65535.
   * No value: `(null)`.
   * Since 1.6.2; until 20.
   */
  readonly Port?: number | undefined
  /**
   * Domain that is registered at; from SIP.
   * Since 1.8; until 20.
   */
  readonly Domain?: string | undefined
  /**
   * Port that goes with `Domain`; 0 for the default.
   * Minimum: 0.
   * Maximum: 65535.
   * Since 1.8; until 20.
   */
  readonly DomainPort?: number | undefined
  /**
   * When the registration last succeeded; 0 for never.
   * Unit: s.
   * Since 1.6.2; until 20.
   */
  readonly RegistrationTime?: number | undefined
}
