// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type { Fields } from '../../runtime/fields.ts'
import type {
  AckReply,
  ListReply,
} from '../../runtime/reply.ts'
import type { WaitEventCompleteEvent } from '../events/system.ts'
import type {
  ChallengeAuthTypeValue,
  FilterOperationValue,
  LoginAuthTypeValue,
  PingValue,
} from '../values.ts'

/** Parameters of Challenge; the method `challenge` describes the action. */
export interface ChallengeRequest {
  /** Kind of digest, in any case; MD5 is the only one. */
  AuthType: ChallengeAuthTypeValue
}

/** Reply of Challenge. */
export interface ChallengeReply extends Fields {
  /** Text to put before the secret; up to nine digits and the same for the whole session. */
  readonly Challenge: string | undefined
}

/** Parameters of Events; the method `setEvents` describes the action. */
export interface EventsRequest {
  /** on or off, classes separated by commas without blanks, or a number of class bits. */
  EventMask: string | number
}

/** Reply of Events. */
export interface EventsReply extends Fields {
  /**
   * Whether any event comes now.
   * Since 1.6.2; until 1.8.4.
   */
  readonly Events?: boolean | undefined
}

/** Parameters of Filter; the method `filter` describes the action. */
export interface FilterRequest {
  /** What to do, in any case. */
  Operation: FilterOperationValue
  /**
   * What to match and how: action(include|exclude), name(<event>), header(<header>), method(regex|exact|starts_with|ends_with|contains|none), separated by commas.
   * Since 18.26, 20.11, 21.6, 22.1; not in 19.
   */
  MatchCriteria?: string | number | undefined
  /** Text to match: a regular expression over the whole event, or with MatchCriteria what its method compares. */
  Filter?: string | number | undefined
}

/** Reply of Filter. */
export type FilterReply = AckReply

/** All parameters of Login; {@link LoginRequest} says which of them are needed. */
export interface LoginParameters {
  /** Name of a user's section in manager.conf, in the case in which it is written there. */
  Username: string | number
  /**
   * How the user is proven: if omitted, by Secret; `MD5`, by Key after a Challenge.
   * Default: plain.
   */
  AuthType?: LoginAuthTypeValue | undefined
  /**
   * Secret of the user as in manager.conf, in clear text; not sent with AuthType MD5.
   * Required: for a login in the clear.
   * Sensitive: never printed.
   */
  Secret?: string | undefined
  /**
   * Lower-case hexadecimal MD5 of the challenge followed by the secret.
   * Required: with AuthType MD5.
   * Sensitive: never printed.
   */
  Key?: string | undefined
  /** Event mask to start with: on, off, or classes separated by commas without blanks. */
  Events?: string | number | undefined
}

/** Parameters of Login with Secret, without Key. */
export interface LoginWithSecret extends LoginParameters {
  Secret: string
  Key?: undefined
}

/** Parameters of Login with Key, without Secret. */
export interface LoginWithKey extends LoginParameters {
  Key: string
  Secret?: undefined
}

/** Parameters of Login; the method `login` describes the action. */
export type LoginRequest = LoginWithSecret | LoginWithKey

/** Reply of Login. */
export type LoginReply = AckReply

/** Parameters of Logoff; the method `logoff` describes the action. */
export type LogoffRequest = NoParameters

/** Reply of Logoff. */
export type LogoffReply = AckReply

/** Parameters of Ping; the method `ping` describes the action. */
export type PingRequest = NoParameters

/** Reply of Ping. */
export interface PingReply extends Fields {
  /**
   * Always Pong.
   * Since 1.6.2.
   */
  readonly Ping?: PingValue | (string & {}) | undefined
  /**
   * Time of the server in seconds since 1970 with six decimals.
   * Unit: s.
   * Since 1.8.
   */
  readonly Timestamp?: number | undefined
}

/** Parameters of WaitEvent; the method `waitEvent` describes the action. */
export interface WaitEventRequest {
  /**
   * Seconds to wait at most; -1 for as long as it takes.
   * Unit: s.
   * Default: -1.
   */
  Timeout?: number | undefined
}

/** Reply of WaitEvent. */
export type WaitEventReply = ListReply<never, WaitEventCompleteEvent>
