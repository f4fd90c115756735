// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type { CommonEvent } from '../common.ts'

/**
 * Ends every session when the server goes down.
 *
 * The server acts on it and never sends it; the connection just ends.
 *
 * Since 11.14, 12.7. Privileges: none.
 *
 * Source: spec/events/CloseSession.yaml
 */
export interface CloseSessionEvent extends CommonEvent {
  readonly name: 'CloseSession'
  /** Always true. */
  readonly CloseSession: boolean | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}
