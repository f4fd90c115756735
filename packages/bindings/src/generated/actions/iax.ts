// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type {
  ListReply,
  TextReply,
} from '../../runtime/reply.ts'
import type {
  RegistrationsCompleteEvent,
  RegistryEntryEvent,
} from '../events/iax.ts'
import type {
  PeerEntryEvent,
  PeerlistCompleteEvent,
} from '../events/sip.ts'

/** Parameters of IAX1peers; the method `iax1Peers` describes the action. */
export type IAX1peersRequest = NoParameters

/** Reply of IAX1peers. */
export type IAX1peersReply = TextReply

/** Parameters of IAXnetstats; the method `iaxNetstats` describes the action. */
export type IAXnetstatsRequest = NoParameters

/** Reply of IAXnetstats. */
export type IAXnetstatsReply = TextReply

/** Parameters of IAXpeerlist; the method `iaxPeerList` describes the action. */
export type IAXpeerlistRequest = NoParameters

/** Reply of IAXpeerlist. */
export type IAXpeerlistReply = ListReply<PeerEntryEvent, PeerlistCompleteEvent>

/** Parameters of IAXpeers; the method `iaxPeers` describes the action. */
export type IAXpeersRequest = NoParameters

/** Reply of IAXpeers. Which of them depends on the release. */
export type IAXpeersReply = ListReply<PeerEntryEvent, PeerlistCompleteEvent> | TextReply

/** Parameters of IAXregistry; the method `iaxRegistry` describes the action. */
export type IAXregistryRequest = NoParameters

/** Reply of IAXregistry. */
export type IAXregistryReply = ListReply<RegistryEntryEvent, RegistrationsCompleteEvent>
