// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type { CommonEvent } from '../common.ts'

/**
 * Tells DBGetResponse.
 *
 * Since 1.0. Privileges: call.
 *
 * Source: spec/fixture.yaml
 */
export interface DBGetResponseEvent extends CommonEvent {
  readonly name: 'DBGetResponse'
  /** What Family holds. */
  readonly Family: string | undefined
  /** What Val holds. */
  readonly Val: string | undefined
}
