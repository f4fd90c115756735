// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type {
  AckReply,
  ListReply,
} from '../../runtime/reply.ts'
import type {
  BridgeInfoChannelEvent,
  BridgeInfoCompleteEvent,
  BridgeListCompleteEvent,
  BridgeListItemEvent,
  BridgeTechnologyListCompleteEvent,
  BridgeTechnologyListItemEvent,
} from '../events/bridges.ts'
import type {
  BridgeTechnologyValue,
  BridgeTypeValue,
  ToneValue,
} from '../values.ts'

/** Parameters of Bridge; the method `bridge` describes the action. */
export interface BridgeRequest {
  /** First channel; it continues in the dialplan after the second has hung up, where it has one. */
  Channel1: string | number
  /** Name, from Asterisk 11 on also unique id, of the second channel, taken from what it was doing like the first. */
  Channel2: string | number
  /**
   * Who hears a tone when the channels are connected.
   * Default: no.
   */
  Tone?: ToneValue | undefined
}

/** Reply of Bridge. */
export type BridgeReply = AckReply

/** Parameters of BridgeDestroy; the method `bridgeDestroy` describes the action. */
export interface BridgeDestroyRequest {
  /** Identifier of the bridge, as reported by BridgeList and BridgeCreate; every channel in it is removed. */
  BridgeUniqueid: string | number
}

/** Reply of BridgeDestroy. */
export type BridgeDestroyReply = AckReply

/** Parameters of BridgeInfo; the method `bridgeInfo` describes the action. */
export interface BridgeInfoRequest {
  /** Identifier of the bridge, as reported by BridgeList and BridgeCreate. */
  BridgeUniqueid: string | number
}

/** Reply of BridgeInfo. */
export type BridgeInfoReply = ListReply<BridgeInfoChannelEvent, BridgeInfoCompleteEvent>

/** Parameters of BridgeKick; the method `bridgeKick` describes the action. */
export interface BridgeKickRequest {
  /** Bridge that the channel must be in; if omitted, the one it is in. */
  BridgeUniqueid?: string | number | undefined
  /** Name or unique id of the channel to remove; it continues in the dialplan or hangs up. */
  Channel: string | number
}

/** Reply of BridgeKick. */
export type BridgeKickReply = AckReply

/** Parameters of BridgeList; the method `bridgeList` describes the action. */
export interface BridgeListRequest {
  /** Only bridges of this type; if omitted, all. */
  BridgeType?: BridgeTypeValue | undefined
}

/** Reply of BridgeList. */
export type BridgeListReply = ListReply<BridgeListItemEvent, BridgeListCompleteEvent>

/** Parameters of BridgeTechnologyList; the method `bridgeTechnologyList` describes the action. */
export type BridgeTechnologyListRequest = NoParameters

/** Reply of BridgeTechnologyList. */
export type BridgeTechnologyListReply = ListReply<BridgeTechnologyListItemEvent, BridgeTechnologyListCompleteEvent>

/** Parameters of BridgeTechnologySuspend; the method `bridgeTechnologySuspend` describes the action. */
export interface BridgeTechnologySuspendRequest {
  /** Name of the technology, as reported by BridgeTechnologyList; new bridges stop choosing it, running ones continue. */
  BridgeTechnology: BridgeTechnologyValue
}

/** Reply of BridgeTechnologySuspend. */
export type BridgeTechnologySuspendReply = AckReply

/** Parameters of BridgeTechnologyUnsuspend; the method `bridgeTechnologyUnsuspend` describes the action. */
export interface BridgeTechnologyUnsuspendRequest {
  /** Name of the technology, as reported by BridgeTechnologyList, which new bridges may choose again. */
  BridgeTechnology: BridgeTechnologyValue
}

/** Reply of BridgeTechnologyUnsuspend. */
export type BridgeTechnologyUnsuspendReply = AckReply
