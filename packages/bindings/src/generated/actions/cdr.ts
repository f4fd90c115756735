// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { AckReply } from '../../runtime/reply.ts'

/**
 * Writes the user field of a channel's call record.
 *
 * Since 1.0; until 1.4. Privileges: call.
 *
 * Source: spec/actions/SetCDRUserField.yaml
 *
 * @deprecated Replaced by Setvar in 1.6.2. Set the variable CDR(userfield).
 */
export interface SetCDRUserFieldRequest {
  /**
   * Name of the channel whose call record to change.
   * No value: `none`.
   */
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
export interface SetCDRUserFieldReply extends AckReply {
}
