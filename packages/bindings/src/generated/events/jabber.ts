// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type { CommonEvent } from '../common.ts'

/**
 * An XMPP packet came in or went out.
 *
 * Since 1.4; until 11. Privileges: user.
 *
 * Source: spec/events/JabberEvent.yaml
 */
export interface JabberEventEvent extends CommonEvent {
  readonly name: 'JabberEvent'
  /** Chat account of this server that received the message. */
  readonly Account: string | undefined
  /** The packet as it came, as XML; may hold line ends. */
  readonly Packet: string | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}
