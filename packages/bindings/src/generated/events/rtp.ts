// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type { CommonEvent } from '../common.ts'

/**
 * Tells RTCPSent.
 *
 * Headers chosen at run time may follow; `get` and `toObject` have them.
 *
 * Read by `get` and `toObject`, for their names vary: `ReportXLSR`.
 *
 * Since 1.0. Privileges: call.
 *
 * Source: spec/fixture.yaml
 */
export interface RTCPSentEvent extends CommonEvent {
  readonly name: 'RTCPSent'
}
