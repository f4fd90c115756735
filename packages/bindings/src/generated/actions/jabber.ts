// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { AckReply } from '../../runtime/reply.ts'

/**
 * Sends a message through a Jabber (XMPP) account of the server.
 *
 * A call whose parameters are complete is answered twice; the first answer is always Success. The second one is an Error where the account is unknown, otherwise it says whether the message was handed over. Up to Asterisk 1.4 a failure to do so is `Failure`, later `Error`.
 *
 * Since 1.4. Privileges: system.
 *
 * Source: spec/actions/JabberSend.yaml
 */
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
export interface JabberSendReply extends AckReply {
}
