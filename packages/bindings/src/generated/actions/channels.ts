// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { PairsInput } from '../../runtime/call.ts'
import type { OutcomeReply } from '../../runtime/reply.ts'
import type { OriginateResponseEvent } from '../events/channels.ts'

/**
 * Does Originate.
 *
 * Since 1.0. Privileges: call (from 1.0), originate (from 1.6). Risk: runs programs.
 *
 * How it ended is told later by OriginateResponse.
 *
 * Source: spec/fixture.yaml
 */
export interface OriginateRequest {
  /** What Channel holds. */
  Channel: string
  /** What Exten holds. */
  Exten?: string | undefined
  /** What Context holds. */
  Context?: string | undefined
  /** What Priority holds. */
  Priority?: number | undefined
  /** What Application holds. */
  Application?: string | undefined
  /** What Data holds. */
  Data?: string | undefined
  /**
   * What Timeout holds.
   * Unit: ms.
   */
  Timeout?: number | undefined
  /** What Variable holds. */
  Variable?: PairsInput | undefined
  /** What Async holds. */
  Async?: boolean | undefined
  /**
   * What Codecs holds.
   * Since 1.8.
   */
  Codecs?: string | readonly string[] | undefined
}

/** Reply of Originate. */
export interface OriginateReply extends OutcomeReply<OriginateResponseEvent> {
}
