// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { AckReply } from '../../runtime/reply.ts'

/**
 * Parameters of SetCDRUserField; the method `setCdrUserField` describes the action.
 *
 * @deprecated Replaced by Setvar in 1.6.2. Set the variable CDR(userfield).
 */
export interface SetCDRUserFieldRequest {
  /** Name of the channel whose call record to change. */
  Channel: string | number
  /** Text to write into the record's user field. */
  UserField: string | number
  /**
   * Yes adds the text to what is there.
   * Default: no.
   */
  Append?: boolean | undefined
}

/** Reply of SetCDRUserField. */
export type SetCDRUserFieldReply = AckReply
