// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { AckReply } from '../../runtime/reply.ts'

/** Parameters of JabberSend; the method `jabberSend` describes the action. */
export interface JabberSendRequest {
  /** Account of jabber.conf or xmpp.conf that sends. */
  Jabber: string | number
  /** Address that receives, as `user\@host`. */
  ScreenName: string | number
  /**
   * What the documentation calls the address; no release reads it, so put the address in ScreenName.
   * Since 1.8.
   */
  JID?: string | number | undefined
  /** Text of the message, on one line. */
  Message: string | number
}

/** Reply of JabberSend. */
export type JabberSendReply = AckReply
