// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type { CommonEvent } from '../common.ts'

/**
 * The answer to a challenge was wrong.
 *
 * Since 12. Privileges: security.
 *
 * Source: spec/events/ChallengeResponseFailed.yaml
 */
export interface ChallengeResponseFailedEvent extends CommonEvent {
  readonly name: 'ChallengeResponseFailed'
  /**
   * When it happened.
   * Since 12.1.
   */
  readonly EventTV: string | undefined
  /**
   * How serious it is.
   * - `Informational`: Nothing to worry about.
   * - `Error`: Something was refused.
   * Since 12.1.
   */
  readonly Severity: 'Informational' | 'Error' | (string & {}) | undefined
  /**
   * Part of the server that was talked to, such as `SIP`, `PJSIP` or `AMI`.
   * Since 12.1.
   */
  readonly Service: string | undefined
  /**
   * Version of the event's format.
   * Range: 0 to ….
   * Since 12.1.
   */
  readonly EventVersion: number | undefined
  /**
   * Account that the other side named.
   * No value: `<unknown>`.
   * Since 12.1.
   */
  readonly AccountID: string | undefined
  /**
   * Identifier of the session within the service, often an address in memory.
   * Since 12.1.
   */
  readonly SessionID: string | undefined
  /**
   * Address of this side.
   * Since 12.1.
   */
  readonly LocalAddress: string | undefined
  /**
   * Address of the other side.
   * Since 12.1.
   */
  readonly RemoteAddress: string | undefined
  /**
   * Random characters that the other side hashes together with the secret.
   * Since 12.1.
   */
  readonly Challenge: string | undefined
  /**
   * The hash that a peer sent in reply to a challenge.
   * Since 12.1.
   * Sensitive: never printed.
   */
  readonly Response: string | undefined
  /**
   * The hash that would have been right.
   * Since 12.1.
   * Sensitive: never printed.
   */
  readonly ExpectedResponse: string | undefined
  /**
   * Module that is meant; in security events, the one that raised it.
   * Since 12.1.
   */
  readonly Module: string | undefined
  /**
   * When the session began.
   * Since 12.1.
   */
  readonly SessionTV: string | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * A service sent a challenge to someone who wants to log in.
 *
 * Since 12. Privileges: security.
 *
 * Source: spec/events/ChallengeSent.yaml
 */
export interface ChallengeSentEvent extends CommonEvent {
  readonly name: 'ChallengeSent'
  /**
   * When it happened.
   * Since 12.1.
   */
  readonly EventTV: string | undefined
  /**
   * How serious it is.
   * - `Informational`: Nothing to worry about.
   * - `Error`: Something was refused.
   * Since 12.1.
   */
  readonly Severity: 'Informational' | 'Error' | (string & {}) | undefined
  /**
   * Part of the server that was talked to, such as `SIP`, `PJSIP` or `AMI`.
   * Since 12.1.
   */
  readonly Service: string | undefined
  /**
   * Version of the event's format.
   * Range: 0 to ….
   * Since 12.1.
   */
  readonly EventVersion: number | undefined
  /**
   * Account that the other side named.
   * No value: `<unknown>`.
   * Since 12.1.
   */
  readonly AccountID: string | undefined
  /**
   * Identifier of the session within the service, often an address in memory.
   * Since 12.1.
   */
  readonly SessionID: string | undefined
  /**
   * Address of this side.
   * Since 12.1.
   */
  readonly LocalAddress: string | undefined
  /**
   * Address of the other side.
   * Since 12.1.
   */
  readonly RemoteAddress: string | undefined
  /**
   * Random characters that the other side hashes together with the secret.
   * Since 12.1.
   */
  readonly Challenge: string | undefined
  /**
   * Module that is meant; in security events, the one that raised it.
   * Since 12.1.
   */
  readonly Module: string | undefined
  /**
   * When the session began.
   * Since 12.1.
   */
  readonly SessionTV: string | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * Someone tried to log in under a name that does not exist.
 *
 * Since 12. Privileges: security.
 *
 * Source: spec/events/InvalidAccountID.yaml
 */
export interface InvalidAccountIDEvent extends CommonEvent {
  readonly name: 'InvalidAccountID'
  /**
   * When it happened.
   * Since 12.1.
   */
  readonly EventTV: string | undefined
  /**
   * How serious it is.
   * - `Informational`: Nothing to worry about.
   * - `Error`: Something was refused.
   * Since 12.1.
   */
  readonly Severity: 'Informational' | 'Error' | (string & {}) | undefined
  /**
   * Part of the server that was talked to, such as `SIP`, `PJSIP` or `AMI`.
   * Since 12.1.
   */
  readonly Service: string | undefined
  /**
   * Version of the event's format.
   * Range: 0 to ….
   * Since 12.1.
   */
  readonly EventVersion: number | undefined
  /**
   * Account that the other side named.
   * No value: `<unknown>`.
   * Since 12.1.
   */
  readonly AccountID: string | undefined
  /**
   * Identifier of the session within the service, often an address in memory.
   * Since 12.1.
   */
  readonly SessionID: string | undefined
  /**
   * Address of this side.
   * Since 12.1.
   */
  readonly LocalAddress: string | undefined
  /**
   * Address of the other side.
   * Since 12.1.
   */
  readonly RemoteAddress: string | undefined
  /**
   * Module that is meant; in security events, the one that raised it.
   * Since 12.1.
   */
  readonly Module: string | undefined
  /**
   * When the session began.
   * Since 12.1.
   */
  readonly SessionTV: string | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * Someone tried to log in with a wrong password.
 *
 * Since 12. Privileges: security.
 *
 * Source: spec/events/InvalidPassword.yaml
 */
export interface InvalidPasswordEvent extends CommonEvent {
  readonly name: 'InvalidPassword'
  /**
   * When it happened.
   * Since 12.1.
   */
  readonly EventTV: string | undefined
  /**
   * How serious it is.
   * - `Informational`: Nothing to worry about.
   * - `Error`: Something was refused.
   * Since 12.1.
   */
  readonly Severity: 'Informational' | 'Error' | (string & {}) | undefined
  /**
   * Part of the server that was talked to, such as `SIP`, `PJSIP` or `AMI`.
   * Since 12.1.
   */
  readonly Service: string | undefined
  /**
   * Version of the event's format.
   * Range: 0 to ….
   * Since 12.1.
   */
  readonly EventVersion: number | undefined
  /**
   * Account that the other side named.
   * No value: `<unknown>`.
   * Since 12.1.
   */
  readonly AccountID: string | undefined
  /**
   * Identifier of the session within the service, often an address in memory.
   * Since 12.1.
   */
  readonly SessionID: string | undefined
  /**
   * Address of this side.
   * Since 12.1.
   */
  readonly LocalAddress: string | undefined
  /**
   * Address of the other side.
   * Since 12.1.
   */
  readonly RemoteAddress: string | undefined
  /**
   * Module that is meant; in security events, the one that raised it.
   * Since 12.1.
   */
  readonly Module: string | undefined
  /**
   * When the session began.
   * Since 12.1.
   */
  readonly SessionTV: string | undefined
  /**
   * Random characters that the other side hashes together with the secret.
   * Since 12.1.
   */
  readonly Challenge: string | undefined
  /**
   * Challenge that the other side hashed.
   * Since 12.1.
   */
  readonly ReceivedChallenge: string | undefined
  /**
   * The hash that the other side sent.
   * Since 12.1.
   * Sensitive: never printed.
   */
  readonly ReceivedHash: string | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * Someone logged in to a service of the server.
 *
 * Since 12. Privileges: security.
 *
 * Source: spec/events/SuccessfulAuth.yaml
 */
export interface SuccessfulAuthEvent extends CommonEvent {
  readonly name: 'SuccessfulAuth'
  /**
   * When it happened.
   * Since 12.1.
   */
  readonly EventTV: string | undefined
  /**
   * How serious it is.
   * - `Informational`: Nothing to worry about.
   * - `Error`: Something was refused.
   * Since 12.1.
   */
  readonly Severity: 'Informational' | 'Error' | (string & {}) | undefined
  /**
   * Part of the server that was talked to, such as `SIP`, `PJSIP` or `AMI`.
   * Since 12.1.
   */
  readonly Service: string | undefined
  /**
   * Version of the event's format.
   * Range: 0 to ….
   * Since 12.1.
   */
  readonly EventVersion: number | undefined
  /**
   * Account that the other side named.
   * No value: `<unknown>`.
   * Since 12.1.
   */
  readonly AccountID: string | undefined
  /**
   * Identifier of the session within the service, often an address in memory.
   * Since 12.1.
   */
  readonly SessionID: string | undefined
  /**
   * Address of this side.
   * Since 12.1.
   */
  readonly LocalAddress: string | undefined
  /**
   * Address of the other side.
   * Since 12.1.
   */
  readonly RemoteAddress: string | undefined
  /**
   * Whether a password was sent as it is, rather than a hash.
   * Since 12.1.
   */
  readonly UsingPassword: boolean | undefined
  /**
   * Module that is meant; in security events, the one that raised it.
   * Since 12.1.
   */
  readonly Module: string | undefined
  /**
   * When the session began.
   * Since 12.1.
   */
  readonly SessionTV: string | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}
