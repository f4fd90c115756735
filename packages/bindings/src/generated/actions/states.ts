// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type { Fields } from '../../runtime/fields.ts'
import type { ListReply } from '../../runtime/reply.ts'
import type { ExtensionStateListCompleteEvent, ExtensionStatusEvent } from '../events/states.ts'
/** This action takes no parameters. */
export type ExtensionStateListRequest = NoParameters

/** Reply of ExtensionStateList. */
export interface ExtensionStateListReply extends ListReply<ExtensionStatusEvent, ExtensionStateListCompleteEvent> {
}

/**
 * Reports the presence state of a person.
 *
 * Message occurs twice where there is a note, first for the answer and then for the note; from Asterisk 13 on PresenceMessage holds the note alone.
 *
 * Up to 11.11 and in 12.0 to 12.4 the answer has neither Response nor ActionID, an error has both. Up to 11.3 an unknown provider is not an error; its State is invalid.
 *
 * Since 11. Privileges: call or reporting.
 *
 * Source: spec/actions/PresenceState.yaml
 */
export interface PresenceStateRequest {
  /** Source of a presence state, as technology and name: `CustomPresence:alice`. */
  Provider: string | number
}

/** Reply of PresenceState. */
export interface PresenceStateReply extends Fields {
  /**
   * What the person says about being reachable.
   * - `not_set`: Never set.
   * - `unavailable`: Cannot be reached.
   * - `available`: Can be reached.
   * - `away`: Away for now.
   * - `xa`: Away for long.
   * - `chat`: Glad to talk.
   * - `dnd`: Do not disturb.
   * Since 11; until 11.11, 12.4.
   */
  readonly State: 'not_set' | 'unavailable' | 'available' | 'away' | 'xa' | 'chat' | 'dnd' | (string & {}) | undefined
  /**
   * Text that narrows the presence state down; may be empty.
   * Since 11; until 11.11, 12.4.
   */
  readonly Subtype: string | undefined
  /**
   * Note that goes with the presence state.
   * Since 13.
   */
  readonly PresenceMessage: string | undefined
}
