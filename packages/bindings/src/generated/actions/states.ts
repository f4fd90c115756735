// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type { Fields } from '../../runtime/fields.ts'
import type { ListReply } from '../../runtime/reply.ts'
import type {
  ExtensionStateListCompleteEvent,
  ExtensionStatusEvent,
} from '../events/states.ts'
import type { PresenceState } from '../values.ts'

/** Parameters of ExtensionStateList; the method `extensionStateList` describes the action. */
export type ExtensionStateListRequest = NoParameters

/** Reply of ExtensionStateList. */
export type ExtensionStateListReply = ListReply<ExtensionStatusEvent, ExtensionStateListCompleteEvent>

/** Parameters of PresenceState; the method `presenceState` describes the action. */
export interface PresenceStateRequest {
  /** Source of a presence state, as technology and name: `CustomPresence:alice`. */
  Provider: string | number
}

/** Reply of PresenceState. */
export interface PresenceStateReply extends Fields {
  /**
   * What the person says about being reachable.
   * Since 11; until 11.11, 12.4.
   */
  readonly State: PresenceState | (string & {}) | undefined
  /**
   * Text that narrows the presence state down; may be empty.
   * Since 11; until 11.11, 12.4.
   */
  readonly Subtype: string | undefined
  /**
   * Note that goes with the presence state.
   * Since 13.
   */
  readonly PresenceMessage?: string | undefined
}
