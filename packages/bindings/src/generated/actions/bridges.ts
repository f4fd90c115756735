// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type { AckReply, ListReply } from '../../runtime/reply.ts'
import type { BridgeInfoChannelEvent, BridgeInfoCompleteEvent, BridgeListCompleteEvent, BridgeListItemEvent, BridgeTechnologyListCompleteEvent, BridgeTechnologyListItemEvent } from '../events/bridges.ts'

/**
 * Connects two channels with each other, taking each from what it was doing.
 *
 * Success says only that the channels were taken; BridgeEnter events, up to Asterisk 11 BridgeAction and Bridge, report the connection. BridgeAction, from 1.8 on, names the channels `Bridge/` and the name that was given.
 *
 * In 1.6.2, up to 1.8.14 and up to 10.6 the server closes the session after an error that is not about a missing or unknown channel.
 *
 * Since 1.6.2. Privileges: call.
 *
 * Source: spec/actions/Bridge.yaml
 */
export interface BridgeRequest {
  /** First channel; it continues in the dialplan after the second has hung up, where it has one. */
  Channel1: string | number
  /** Name, from Asterisk 11 on also unique id, of the second channel, taken from what it was doing like the first. */
  Channel2: string | number
  /**
   * Who hears a tone when the channels are connected.
   * - `no`: No participant.
   * - `Channel1`: The first channel.
   * - `Channel2`: The second channel.
   * - `Both`: Both channels.
   * Default: no.
   */
  Tone?: 'no' | 'Channel1' | 'Channel2' | 'Both' | undefined
}

/** Reply of Bridge. */
export interface BridgeReply extends AckReply {
}

/**
 * Ends a bridge; every channel in it leaves, and those without more to do hang up.
 *
 * Since 12. Privileges: none.
 *
 * Source: spec/actions/BridgeDestroy.yaml
 */
export interface BridgeDestroyRequest {
  /** Identifier of the bridge, as reported by BridgeList and BridgeCreate; every channel in it is removed. */
  BridgeUniqueid: string | number
}

/** Reply of BridgeDestroy. */
export interface BridgeDestroyReply extends AckReply {
}

/**
 * Reports the state of a bridge and lists the channels in it.
 *
 * The state of the bridge itself is in the event that ends the list.
 *
 * Since 12. Privileges: none.
 *
 * Source: spec/actions/BridgeInfo.yaml
 */
export interface BridgeInfoRequest {
  /** Identifier of the bridge, as reported by BridgeList and BridgeCreate. */
  BridgeUniqueid: string | number
}

/** Reply of BridgeInfo. */
export interface BridgeInfoReply extends ListReply<BridgeInfoChannelEvent, BridgeInfoCompleteEvent> {
}

/**
 * Takes a channel out of its bridge; where it has nothing more to do it hangs up.
 *
 * Since 12. Privileges: none.
 *
 * Source: spec/actions/BridgeKick.yaml
 */
export interface BridgeKickRequest {
  /** Bridge that the channel must be in; if omitted, the one it is in. */
  BridgeUniqueid?: string | number | undefined
  /**
   * Name or unique id of the channel to remove; it continues in the dialplan or hangs up.
   * No value: `none`.
   */
  Channel: string | number
}

/** Reply of BridgeKick. */
export interface BridgeKickReply extends AckReply {
}

/**
 * Lists the bridges that exist.
 *
 * Since 12. Privileges: none.
 *
 * Source: spec/actions/BridgeList.yaml
 */
export interface BridgeListRequest {
  /**
   * Only bridges of this type; if omitted, all.
   * - `basic`: Two parties of a call.
   * - `base`: A bridge for mixing, without features of its own.
   * - `agent_hold`: Where an agent waits for calls.
   * - `parking`: Where parked calls wait.
   * - `stasis`: Run by an outside application.
   */
  BridgeType?: 'basic' | 'base' | 'agent_hold' | 'parking' | 'stasis' | undefined
}

/** Reply of BridgeList. */
export interface BridgeListReply extends ListReply<BridgeListItemEvent, BridgeListCompleteEvent> {
}

/** This action takes no parameters. */
export type BridgeTechnologyListRequest = NoParameters

/** Reply of BridgeTechnologyList. */
export interface BridgeTechnologyListReply extends ListReply<BridgeTechnologyListItemEvent, BridgeTechnologyListCompleteEvent> {
}

/**
 * Keeps new bridges from using a technology; bridges that already use it continue.
 *
 * Since 12. Privileges: none.
 *
 * Source: spec/actions/BridgeTechnologySuspend.yaml
 */
export interface BridgeTechnologySuspendRequest {
  /**
   * Name of the technology, as reported by BridgeTechnologyList; new bridges stop choosing it, running ones continue.
   * - `simple_bridge`: Passes media between two channels.
   * - `native_rtp`: Lets two RTP channels exchange media with as little handling as possible.
   * - `native_dahdi`: Joins two channels in the hardware.
   * - `softmix`: Mixes any number of channels.
   * - `holding_bridge`: Keeps channels waiting.
   */
  BridgeTechnology: 'simple_bridge' | 'native_rtp' | 'native_dahdi' | 'softmix' | 'holding_bridge'
}

/** Reply of BridgeTechnologySuspend. */
export interface BridgeTechnologySuspendReply extends AckReply {
}

/**
 * Lets new bridges use a technology again.
 *
 * Since 12. Privileges: none.
 *
 * Source: spec/actions/BridgeTechnologyUnsuspend.yaml
 */
export interface BridgeTechnologyUnsuspendRequest {
  /**
   * Name of the technology, as reported by BridgeTechnologyList, which new bridges may choose again.
   * - `simple_bridge`: Passes media between two channels.
   * - `native_rtp`: Lets two RTP channels exchange media with as little handling as possible.
   * - `native_dahdi`: Joins two channels in the hardware.
   * - `softmix`: Mixes any number of channels.
   * - `holding_bridge`: Keeps channels waiting.
   */
  BridgeTechnology: 'simple_bridge' | 'native_rtp' | 'native_dahdi' | 'softmix' | 'holding_bridge'
}

/** Reply of BridgeTechnologyUnsuspend. */
export interface BridgeTechnologyUnsuspendReply extends AckReply {
}
