// Generated from spec/protocol.yaml by `npm run generate`. Edit the source, not this file.

import type { AmiEvent } from '../runtime/event.ts'

/** An event that the spec knows: what any of them may carry. */
export interface CommonEvent extends AmiEvent {
  /**
   * What Timestamp holds.
   * Unit: s.
   * Since 1.0.
   */
  readonly Timestamp: number | undefined
}
