// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { PairsInput } from '../../runtime/call.ts'
import type { AckReply } from '../../runtime/reply.ts'

/** All parameters of MessageSend; {@link MessageSendRequest} says which of them are needed. */
export interface MessageSendParameters {
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

/** Parameters of MessageSend with Destination. */
export interface MessageSendWithDestination extends MessageSendParameters {
  Destination: string | number
}

/** Parameters of MessageSend with To. */
export interface MessageSendWithTo extends MessageSendParameters {
  To: string | number
}

/** Parameters of MessageSend; the method `messageSend` describes the action. */
export type MessageSendRequest = MessageSendWithDestination | MessageSendWithTo

/** Reply of MessageSend. */
export type MessageSendReply = AckReply
