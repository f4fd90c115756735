// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type {
  CommonChanVariable,
  CommonEvent,
  CommonLine,
} from '../common.ts'

/**
 * An XMPP packet came in or went out.
 *
 * Since 1.4; until 11. Privileges: user.
 *
 * Source: spec/events/JabberEvent.yaml
 */
export interface JabberEventEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'JabberEvent'
  /** Chat account of this server that received the message. */
  readonly Account: string | undefined
  /** The packet as it came, as XML; may hold line ends. */
  readonly Packet: string | undefined
}

/**
 * A chat contact changed its presence.
 *
 * Since 1.8. Privileges: user.
 *
 * Source: spec/events/JabberStatus.yaml
 */
export interface JabberStatusEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'JabberStatus'
  /** Chat account of this server that received the message. */
  readonly Account: string | undefined
  /** Chat address of the contact. */
  readonly JID: string | undefined
  /** Device or program that the contact is logged in with. */
  readonly Resource: string | undefined
  /** What the person says about being reachable, as a number. */
  readonly Status: number | undefined
  /** Weight of the resource; messages go to the highest. */
  readonly Priority: number | undefined
  /**
   * Note that goes with the presence.
   * No value: `<unset>`.
   */
  readonly Description: string | undefined
}
