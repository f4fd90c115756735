// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type { ListReply, TextReply } from '../../runtime/reply.ts'
import type { RegistrationsCompleteEvent, RegistryEntryEvent } from '../events/iax.ts'
import type { PeerEntryEvent, PeerlistCompleteEvent } from '../events/sip.ts'
/** This action takes no parameters. */
export type IAX1peersRequest = NoParameters

/** Reply of IAX1peers. */
export interface IAX1peersReply extends TextReply {
}

/** This action takes no parameters. */
export type IAXnetstatsRequest = NoParameters

/** Reply of IAXnetstats. */
export interface IAXnetstatsReply extends TextReply {
}

/** This action takes no parameters. */
export type IAXpeerlistRequest = NoParameters

/** Reply of IAXpeerlist. */
export interface IAXpeerlistReply extends ListReply<PeerEntryEvent, PeerlistCompleteEvent> {
}

/** This action takes no parameters. */
export type IAXpeersRequest = NoParameters
/** Reply of IAXpeers. Which of them depends on the release. */
export type IAXpeersReply = ListReply<PeerEntryEvent, PeerlistCompleteEvent> | TextReply
/** This action takes no parameters. */
export type IAXregistryRequest = NoParameters

/** Reply of IAXregistry. */
export interface IAXregistryReply extends ListReply<RegistryEntryEvent, RegistrationsCompleteEvent> {
}
