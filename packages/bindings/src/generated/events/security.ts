// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type {
  CommonChanVariable,
  CommonEvent,
  CommonLine,
} from '../common.ts'
import type { SecurityReport } from '../groups.ts'

/**
 * Someone tried to log in by a way that the service does not take.
 *
 * Never sent: The framework for security events defines it, and no module reports it.
 *
 * Since 12. Privileges: security.
 *
 * Source: spec/events/AuthMethodNotAllowed.yaml
 */
export interface AuthMethodNotAllowedEvent extends CommonEvent, CommonLine, CommonChanVariable, SecurityReport {
  readonly name: 'AuthMethodNotAllowed'
  /** Way of proving an identity that was tried. */
  readonly AuthMethod: string | undefined
  /** Module that is meant; in security events, the one that raised it. */
  readonly Module: string | undefined
  /** When the session began. */
  readonly SessionTV: string | undefined
}

/**
 * The answer to a challenge was wrong.
 *
 * Since 12. Privileges: security.
 *
 * Source: spec/events/ChallengeResponseFailed.yaml
 */
export interface ChallengeResponseFailedEvent extends CommonEvent, CommonLine, CommonChanVariable, SecurityReport {
  readonly name: 'ChallengeResponseFailed'
  /** Random characters that the other side hashes together with the secret. */
  readonly Challenge: string | undefined
  /**
   * The hash that a peer sent in reply to a challenge.
   * Sensitive: never printed.
   */
  readonly Response: string | undefined
  /**
   * The hash that would have been right.
   * Sensitive: never printed.
   */
  readonly ExpectedResponse: string | undefined
  /** Module that is meant; in security events, the one that raised it. */
  readonly Module: string | undefined
  /** When the session began. */
  readonly SessionTV: string | undefined
}

/**
 * A service sent a challenge to a client that is logging in.
 *
 * Since 12. Privileges: security.
 *
 * Source: spec/events/ChallengeSent.yaml
 */
export interface ChallengeSentEvent extends CommonEvent, CommonLine, CommonChanVariable, SecurityReport {
  readonly name: 'ChallengeSent'
  /** Random characters that the other side hashes together with the secret. */
  readonly Challenge: string | undefined
  /** Module that is meant; in security events, the one that raised it. */
  readonly Module: string | undefined
  /** When the session began. */
  readonly SessionTV: string | undefined
}

/**
 * A request was refused by an access list, or a SIP registration for what its contacts are.
 *
 * PJSIP also reports registrations with invalid contacts, with more contacts than an AOR takes, and to an endpoint without AORs; `ACLName` then says which, such as `registrar_attempt_without_configured_aors`.
 *
 * Since 12. Privileges: security.
 *
 * Source: spec/events/FailedACL.yaml
 */
export interface FailedACLEvent extends CommonEvent, CommonLine, CommonChanVariable, SecurityReport {
  readonly name: 'FailedACL'
  /** Module that is meant; in security events, the one that raised it. */
  readonly Module: string | undefined
  /** What refused. From AMI the access list of manager.conf; from PJSIP a reason such as `not_match_endpoint_acl`. */
  readonly ACLName: string | undefined
  /** When the session began. */
  readonly SessionTV: string | undefined
}

/**
 * Someone tried to log in under a name that does not exist.
 *
 * `AccountID` is the name that was tried and `RemoteAddress` where that came from: many names from one address are someone who guesses.
 *
 * Since 12. Privileges: security.
 *
 * Source: spec/events/InvalidAccountID.yaml
 */
export interface InvalidAccountIDEvent extends CommonEvent, CommonLine, CommonChanVariable, SecurityReport {
  readonly name: 'InvalidAccountID'
  /** Module that is meant; in security events, the one that raised it. */
  readonly Module: string | undefined
  /** When the session began. */
  readonly SessionTV: string | undefined
}

/**
 * Someone tried to log in with a wrong password.
 *
 * Since 12. Privileges: security.
 *
 * Source: spec/events/InvalidPassword.yaml
 */
export interface InvalidPasswordEvent extends CommonEvent, CommonLine, CommonChanVariable, SecurityReport {
  readonly name: 'InvalidPassword'
  /** Module that is meant; in security events, the one that raised it. */
  readonly Module: string | undefined
  /** When the session began. */
  readonly SessionTV: string | undefined
  /** Random characters that the other side hashes together with the secret. */
  readonly Challenge: string | undefined
  /** Challenge that the other side hashed. */
  readonly ReceivedChallenge: string | undefined
  /**
   * The hash that the other side sent.
   * Sensitive: never printed.
   */
  readonly ReceivedHash: string | undefined
}

/**
 * A request came by a transport that the account may not use.
 *
 * Sent by the channel SIP (chan_sip) alone. Asterisk 21 and later still document the event and never send it.
 *
 * Since 12; until 20. Privileges: security.
 *
 * Source: spec/events/InvalidTransport.yaml
 */
export interface InvalidTransportEvent extends CommonEvent, CommonLine, CommonChanVariable, SecurityReport {
  readonly name: 'InvalidTransport'
  /** Transport that was tried. */
  readonly AttemptedTransport: string | undefined
  /** Module that is meant; in security events, the one that raised it. */
  readonly Module: string | undefined
  /** When the session began. */
  readonly SessionTV: string | undefined
}

/**
 * A request was refused because the machine is too busy.
 *
 * Never sent: The framework for security events defines it, and no module reports it.
 *
 * Since 12. Privileges: security.
 *
 * Source: spec/events/LoadAverageLimit.yaml
 */
export interface LoadAverageLimitEvent extends CommonEvent, CommonLine, CommonChanVariable, SecurityReport {
  readonly name: 'LoadAverageLimit'
  /** Module that is meant; in security events, the one that raised it. */
  readonly Module: string | undefined
  /** When the session began. */
  readonly SessionTV: string | undefined
}

/**
 * A request was refused because the server ran out of memory.
 *
 * Sent by the registrar of PJSIP alone. Asterisk 13.10 and later still document the event and never send it.
 *
 * Since 12; until 13.9. Privileges: security.
 *
 * Source: spec/events/MemoryLimit.yaml
 */
export interface MemoryLimitEvent extends CommonEvent, CommonLine, CommonChanVariable, SecurityReport {
  readonly name: 'MemoryLimit'
  /** Module that is meant; in security events, the one that raised it. */
  readonly Module: string | undefined
  /** When the session began. */
  readonly SessionTV: string | undefined
}

/**
 * A request could not be understood; in AMI, an action that does not exist.
 *
 * AccountID comes after the other headers, where an account is known.
 *
 * Since 12. Privileges: security.
 *
 * Source: spec/events/RequestBadFormat.yaml
 */
export interface RequestBadFormatEvent extends CommonEvent, CommonLine, CommonChanVariable, SecurityReport {
  readonly name: 'RequestBadFormat'
  /** Request that was refused. From AMI `Action:` and the name of the action; of RequestNotSupported a reason. */
  readonly RequestType: string | undefined
  /** Module that is meant; in security events, the one that raised it. */
  readonly Module: string | undefined
  /** When the session began. */
  readonly SessionTV: string | undefined
  /** Parameters of the request, if the service reports them. */
  readonly RequestParams: string | undefined
}

/**
 * A request was refused because the account may not make it; in AMI, an action outside of the user's classes.
 *
 * Since 12. Privileges: security.
 *
 * Source: spec/events/RequestNotAllowed.yaml
 */
export interface RequestNotAllowedEvent extends CommonEvent, CommonLine, CommonChanVariable, SecurityReport {
  readonly name: 'RequestNotAllowed'
  /** Request that was refused. From AMI `Action:` and the name of the action; of RequestNotSupported a reason. */
  readonly RequestType: string | undefined
  /** Module that is meant; in security events, the one that raised it. */
  readonly Module: string | undefined
  /** When the session began. */
  readonly SessionTV: string | undefined
  /** Parameters of the request, if the service reports them. */
  readonly RequestParams: string | undefined
}

/**
 * A SIP registration was refused because nothing may register there.
 *
 * Sent by PJSIP alone. `RequestType` says why, such as `registrar_requested_aor_not_found` or `registrar_attempt_without_registration_permitted`.
 *
 * Since 12. Privileges: security.
 *
 * Source: spec/events/RequestNotSupported.yaml
 */
export interface RequestNotSupportedEvent extends CommonEvent, CommonLine, CommonChanVariable, SecurityReport {
  readonly name: 'RequestNotSupported'
  /** Request that was refused. From AMI `Action:` and the name of the action; of RequestNotSupported a reason. */
  readonly RequestType: string | undefined
  /** Module that is meant; in security events, the one that raised it. */
  readonly Module: string | undefined
  /** When the session began. */
  readonly SessionTV: string | undefined
}

/**
 * A login was refused because there are too many sessions.
 *
 * Of AMI: the user has `allowmultiplelogin = no` in manager.conf, and a session is open already.
 *
 * Since 12. Privileges: security.
 *
 * Source: spec/events/SessionLimit.yaml
 */
export interface SessionLimitEvent extends CommonEvent, CommonLine, CommonChanVariable, SecurityReport {
  readonly name: 'SessionLimit'
  /** Module that is meant; in security events, the one that raised it. */
  readonly Module: string | undefined
  /** When the session began. */
  readonly SessionTV: string | undefined
}

/**
 * Someone logged in to a service of the server.
 *
 * Since 12. Privileges: security.
 *
 * Source: spec/events/SuccessfulAuth.yaml
 */
export interface SuccessfulAuthEvent extends CommonEvent, CommonLine, CommonChanVariable, SecurityReport {
  readonly name: 'SuccessfulAuth'
  /** Whether a password was sent as it is, rather than a hash. */
  readonly UsingPassword: boolean | undefined
  /** Module that is meant; in security events, the one that raised it. */
  readonly Module: string | undefined
  /** When the session began. */
  readonly SessionTV: string | undefined
}

/**
 * A request of a session came from another address than the session.
 *
 * Never sent: The framework for security events defines it, and no module reports it.
 *
 * Since 12. Privileges: security.
 *
 * Source: spec/events/UnexpectedAddress.yaml
 */
export interface UnexpectedAddressEvent extends CommonEvent, CommonLine, CommonChanVariable, SecurityReport {
  readonly name: 'UnexpectedAddress'
  /** Address that the request should have come from. */
  readonly ExpectedAddress: string | undefined
  /** Module that is meant; in security events, the one that raised it. */
  readonly Module: string | undefined
  /** When the session began. */
  readonly SessionTV: string | undefined
}
