// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { ListReply, TextReply } from '../../runtime/reply.ts'
import type { PeerEntryEvent, PeerlistCompleteEvent } from '../events/sip.ts'

/**
 * Prints network statistics of the running IAX calls.
 *
 * Plain rows without Response and without ActionID, one a call; a server without IAX calls sends a lone blank line.
 *
 * The numbers are round-trip time, then jitter, delay, lost, percent lost, dropped, out of order and thousands of packets for this side and again for the other, then the first and the last message.
 *
 * Since 1.2. Privileges: none (from 1.2), reporting or system (from 1.6.2).
 *
 * Source: spec/actions/IAXnetstats.yaml
 */
export interface IAXnetstatsRequest {
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  ActionID?: string | number | undefined
}

/** Reply of IAXnetstats. */
export interface IAXnetstatsReply extends TextReply {
}

/**
 * Lists the IAX peers and whether each can be reached.
 *
 * Asterisk 1.4 prints a table without Response; with an ActionID its first line is that header.
 *
 * Asterisk 1.6.2 sends PeerEntry events behind the response but no event that ends them.
 *
 * The items carry no ActionID, while response and terminator do.
 *
 * Since 1.0. Privileges: none (from 1.0), reporting or system (from 1.6.2).
 *
 * Source: spec/actions/IAXpeers.yaml
 */
export interface IAXpeersRequest {
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  ActionID?: string | number | undefined
}

/** Reply of IAXpeers. Which of them depends on the release. */
export type IAXpeersReply = ListReply<PeerEntryEvent, PeerlistCompleteEvent> | TextReply
