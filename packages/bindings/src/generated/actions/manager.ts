// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type { Fields } from '../../runtime/fields.ts'
import type { AckReply } from '../../runtime/reply.ts'

/**
 * Does Challenge.
 *
 * Since 1.0. Privileges: none.
 *
 * Source: spec/fixture.yaml
 */
export interface ChallengeRequest {
  /**
   * What AuthType holds.
   * - `MD5`: MD5 of challenge and secret.
   */
  AuthType: 'MD5'
}

/** Reply of Challenge. */
export interface ChallengeReply extends Fields {
  /** What Challenge holds. */
  readonly Challenge: string | undefined
}

/**
 * Does Login.
 *
 * Since 1.0. Privileges: none.
 *
 * Source: spec/fixture.yaml
 */
export interface LoginRequest {
  /**
   * What AuthType holds.
   * - `MD5`: MD5 of challenge and secret.
   */
  AuthType?: 'MD5' | undefined
  /** What Username holds. */
  Username: string
  /**
   * What Secret holds.
   * Sensitive: never printed.
   */
  Secret?: string | undefined
  /** What Key holds. */
  Key?: string | undefined
}

/** Reply of Login. */
export interface LoginReply extends AckReply {
}

/** Nothing to say beside the name. */
export type LogoffRequest = NoParameters

/** Reply of Logoff. */
export interface LogoffReply extends AckReply {
}

/** Nothing to say beside the name. */
export type PingRequest = NoParameters

/** Reply of Ping. */
export interface PingReply extends AckReply {
}

/**
 * Does UpdateConfig.
 *
 * Since 1.0. Privileges: none. Risk: writes files.
 *
 * Source: spec/fixture.yaml
 */
export interface UpdateConfigRequest {
  /** What Action-000000 holds. */
  [header: `Action-${string}`]: string | undefined
}

/** Reply of UpdateConfig. */
export interface UpdateConfigReply extends AckReply {
}
