// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { PairsInput } from '../../runtime/call.ts'
import type { AckReply } from '../../runtime/reply.ts'

/**
 * Sends a text message outside of any call.
 *
 * The server closes the session after an error in 11.0 to 11.13 and 12.0 to 12.6; in 12.5 and 12.6 not after the one about an unknown technology.
 *
 * Since 11. Privileges: message.
 *
 * Source: spec/actions/MessageSend.yaml
 */
export interface MessageSendRequest {
  /**
   * Where to send, such as pjsip:alice; if omitted, To says it.
   * Since 16.22, 18.8; not in 17.
   */
  Destination?: string | number | undefined
  /**
   * Where to send; with Destination, what the message shows as its receiver.
   * Required: unless Destination is given.
   */
  To?: string | number | undefined
  /** Sender that the message shows, in the form that its technology takes; if omitted, the server's default. */
  From?: string | number | undefined
  /** Text of the message; it may not hold line ends. */
  Body?: string | number | undefined
  /** Text coded as base64; takes the place of Body. */
  Base64Body?: string | number | undefined
  /** Variables or headers to send along, as name=value. */
  Variable?: PairsInput | undefined
}

/** Reply of MessageSend. */
export interface MessageSendReply extends AckReply {
}
