// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type {
  CommonChanVariable,
  CommonEvent,
  CommonLine,
} from '../common.ts'

/**
 * Ends every session when the server goes down.
 *
 * The server acts on it and never sends it; the connection just ends.
 *
 * Since 11.14, 12.7. Privileges: none.
 *
 * Source: spec/events/CloseSession.yaml
 */
export interface CloseSessionEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'CloseSession'
  /** Always true. */
  readonly CloseSession: boolean | undefined
}
