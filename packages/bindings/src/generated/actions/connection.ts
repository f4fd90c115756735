// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type { Fields } from '../../runtime/fields.ts'
import type { AckReply, ListReply } from '../../runtime/reply.ts'
import type { WaitEventCompleteEvent } from '../events/system.ts'

/**
 * Asks for a challenge, so that the secret need not travel in the clear at Login.
 *
 * The key for Login is the lower-case hexadecimal MD5 of the challenge followed at once by the secret.
 *
 * Allowed before login.
 *
 * Up to Asterisk 1.4 it is an unknown command once the session has logged in.
 *
 * Since 1.0. Privileges: none.
 *
 * Source: spec/actions/Challenge.yaml
 */
export interface ChallengeRequest {
  /**
   * Kind of digest, in any case; MD5 is the only one.
   * - `MD5`: MD5 of challenge and secret; the only one there is.
   */
  AuthType: 'MD5'
}

/** Reply of Challenge. */
export interface ChallengeReply extends Fields {
  /** Text to put before the secret; up to nine digits and the same for the whole session. */
  readonly Challenge: string | undefined
}

/**
 * Chooses which events this session receives from now on.
 *
 * Class names are case-sensitive here; a list without any known name answers Success and turns all events off.
 *
 * Up to Asterisk 1.4 the answer is `Events On` or `Events Off` in place of `Success`.
 *
 * Asterisk 1.0 and 1.2 do not answer `on`, `all` and an empty mask. 1.0 turns the events on all the same; 1.2 leaves them as they were.
 *
 * The brokeneventsaction option of manager.conf, from Asterisk 1.4 on, leaves a mask of all classes unanswered.
 *
 * Items of a list answer come whatever the mask is.
 *
 * Since 1.0. Privileges: none.
 *
 * Source: spec/actions/Events.yaml
 */
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
  readonly Events: boolean | undefined
}

/**
 * Adds an event filter to this session.
 *
 * Filters can be added, never taken away; they last as long as the session.
 *
 * An event passes when an include filter matches, or there is none, and no exclude filter does. In the old form a leading ! makes a filter exclude.
 *
 * A pattern such as `Event. Hangup` also matches HangupRequest.
 *
 * Since 10. Privileges: system.
 *
 * Source: spec/actions/Filter.yaml
 */
export interface FilterRequest {
  /**
   * What to do, in any case.
   * - `Add`: Adds a filter; there is no other operation.
   */
  Operation: 'Add'
  /**
   * What to match and how: action(include|exclude), name(<event>), header(<header>), method(regex|exact|starts_with|ends_with|contains|none), separated by commas.
   * Since 18.26, 20.11, 21.6, 22.1; not in 19.
   */
  MatchCriteria?: string | number | undefined
  /** Text to match: a regular expression over the whole event, or with MatchCriteria what its method compares. */
  Filter?: string | number | undefined
}

/** Reply of Filter. */
export interface FilterReply extends AckReply {
}

/**
 * Opens the session with a user and secret of manager.conf, in the clear or by MD5.
 *
 * A wrong secret, an unknown user and a denied address all answer the same error, about a second later, and the connection is closed.
 *
 * A second Login on the same session answers Success and changes nothing. In 1.0 and 1.2 it is an unknown command; in 1.6.2 it logs in once more, and a wrong secret closes the session.
 *
 * FullyBooted follows once the server is ready, for logins that receive the system class.
 *
 * Since 1.0. Privileges: none.
 *
 * Source: spec/actions/Login.yaml
 */
export interface LoginRequest {
  /** Name of a user's section in manager.conf, in the case in which it is written there. */
  Username: string | number
  /**
   * How the user is proven: if omitted, by Secret; `MD5`, by Key after a Challenge.
   * - `plain`: The secret itself is sent.
   * - `MD5`: A key made from a challenge is sent.
   * Default: plain.
   */
  AuthType?: 'plain' | 'MD5' | undefined
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

/** Reply of Login. */
export interface LoginReply extends AckReply {
}

/** This action takes no parameters. */
export type LogoffRequest = NoParameters

/** Reply of Logoff. */
export interface LogoffReply extends AckReply {
}

/** This action takes no parameters. */
export type PingRequest = NoParameters

/** Reply of Ping. */
export interface PingReply extends Fields {
  /**
   * Always Pong.
   * - `Pong`: The server is there.
   * Since 1.6.2.
   */
  readonly Ping: 'Pong' | (string & {}) | undefined
  /**
   * Time of the server in seconds since 1970 with six decimals.
   * Unit: s.
   * Since 1.8.
   */
  readonly Timestamp: number | undefined
}

/**
 * Waits until an event arrives and then sends what has been queued.
 *
 * Meant for AMI over HTTP, where it waits at most the session's time less ten seconds; over TCP events come anyway.
 *
 * Over TCP the session answers nothing else while it waits. An action that arrives during the wait ends it; one that was sent in the same packet as WaitEvent does not, and is answered after the wait.
 *
 * The events between answer and end are ordinary events, of any name and without ActionID.
 *
 * Over HTTP a WaitEvent that another one of the same session replaces is answered with nothing.
 *
 * Since 1.4. Privileges: none.
 *
 * Source: spec/actions/WaitEvent.yaml
 */
export interface WaitEventRequest {
  /**
   * Seconds to wait at most; -1 for as long as it takes.
   * Unit: s.
   * Default: -1.
   */
  Timeout?: number | undefined
}

/** Reply of WaitEvent. */
export interface WaitEventReply extends ListReply<never, WaitEventCompleteEvent> {
}
