// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type {
  CommonChanVariable,
  CommonEvent,
  CommonLine,
} from '../common.ts'
import type {
  BridgeSnapshot,
  ChannelSnapshot,
  FromBridgeSnapshot,
  ListEnd,
  LocalOneChannelSnapshot,
  LocalTwoChannelSnapshot,
  OrigBridgeSnapshot,
  OrigTransfererChannelSnapshot,
  SecondBridgeSnapshot,
  SecondTransfererChannelSnapshot,
  SourceChannelSnapshot,
  ToBridgeSnapshot,
  TransfereeChannelSnapshot,
  TransfererChannelSnapshot,
  TransferTargetChannelSnapshot,
} from '../groups.ts'
import type {
  BridgeReasonValue,
  BridgeResponseValue,
  BridgestateValue,
  BridgeTechnologyValue,
  BridgetypeValue,
  BridgeVideoSourceModeValue,
  DestTypeValue,
  EventListValue,
  ResultValue,
} from '../values.ts'

/**
 * A transfer was made after speaking with its target, or failed.
 *
 * Which of the groups of headers are there depends on the kind of transfer; `DestType` names it.
 *
 * Since 12. Privileges: call.
 * {@link TransfereeChannelSnapshot}: since 12.5.
 * {@link TransferTargetChannelSnapshot}: since 12.5.
 *
 * Source: spec/events/AttendedTransfer.yaml
 */
export interface AttendedTransferEvent
  extends CommonEvent,
    CommonLine,
    CommonChanVariable,
    OrigTransfererChannelSnapshot,
    OrigBridgeSnapshot,
    SecondTransfererChannelSnapshot,
    SecondBridgeSnapshot,
    LocalOneChannelSnapshot,
    LocalTwoChannelSnapshot,
    TransfereeChannelSnapshot,
    TransferTargetChannelSnapshot {
  readonly name: 'AttendedTransfer'
  /** How the transfer went. */
  readonly Result: ResultValue | (string & {}) | undefined
  /** Where an attended transfer ended. */
  readonly DestType: DestTypeValue | (string & {}) | undefined
  /** Identifier of the bridge where the parties meet. */
  readonly DestBridgeUniqueid: string | undefined
  /** Application that the transferee runs. */
  readonly DestApp: string | undefined
  /** Channel of the transferring party that stays in the three-way call. */
  readonly DestTransfererChannel: string | undefined
  /** Whether the transfer was asked for from outside, as by a phone, and not by a feature of the server. */
  readonly IsExternal: boolean | undefined
}

/**
 * A transfer was made straight to an extension, or failed.
 *
 * Since 12. Privileges: call.
 * {@link TransfereeChannelSnapshot}: since 12.5.
 *
 * Source: spec/events/BlindTransfer.yaml
 */
export interface BlindTransferEvent
  extends CommonEvent,
    CommonLine,
    CommonChanVariable,
    TransfererChannelSnapshot,
    TransfereeChannelSnapshot,
    BridgeSnapshot {
  readonly name: 'BlindTransfer'
  /** How the transfer went. */
  readonly Result: ResultValue | (string & {}) | undefined
  /** Whether the transfer was asked for from outside, as by a phone, and not by a feature of the server. */
  readonly IsExternal: boolean | undefined
  /** Section of the dialplan. */
  readonly Context: string | undefined
  /** Extension of the dialplan that is being run or called; other events call it `Exten`. */
  readonly Extension: string | undefined
}

/**
 * Two channels were connected with each other or parted.
 *
 * It took the place of Link and Unlink, which Asterisk 1.4 sends.
 *
 * Since 1.6.2; until 11. Privileges: call.
 *
 * Source: spec/events/Bridge.yaml
 *
 * @deprecated Replaced by BridgeEnter in 12.
 */
export interface BridgeEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'Bridge'
  /** Whether the channels were connected or parted. */
  readonly Bridgestate: BridgestateValue | (string & {}) | undefined
  /** What connects the channels. */
  readonly Bridgetype: BridgetypeValue | (string & {}) | undefined
  /** First of two channels. */
  readonly Channel1: string | undefined
  /** Second of two channels; for parking, the one that hears where the first was parked. */
  readonly Channel2: string | undefined
  /** Identifier of the first channel. */
  readonly Uniqueid1: string | undefined
  /** Identifier of the second channel. */
  readonly Uniqueid2: string | undefined
  /**
   * Caller's number on the first channel.
   * No value: `<unknown>`.
   */
  readonly CallerID1: string | undefined
  /**
   * Caller's number on the second channel.
   * No value: `<unknown>`.
   */
  readonly CallerID2: string | undefined
}

/**
 * The Bridge action has connected two channels.
 *
 * Since 1.8; until 11. Privileges: call.
 *
 * Source: spec/events/BridgeAction.yaml
 */
export interface BridgeActionEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'BridgeAction'
  /** How connecting two channels went. */
  readonly Response: BridgeResponseValue | (string & {}) | undefined
  /** First of two channels. */
  readonly Channel1: string | undefined
  /** Second of two channels; for parking, the one that hears where the first was parked. */
  readonly Channel2: string | undefined
}

/**
 * A bridge was made; it has no channel yet.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/BridgeCreate.yaml
 */
export interface BridgeCreateEvent extends CommonEvent, CommonLine, CommonChanVariable, BridgeSnapshot {
  readonly name: 'BridgeCreate'
}

/**
 * A bridge is gone.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/BridgeDestroy.yaml
 */
export interface BridgeDestroyEvent extends CommonEvent, CommonLine, CommonChanVariable, BridgeSnapshot {
  readonly name: 'BridgeDestroy'
}

/**
 * A channel entered a bridge.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/BridgeEnter.yaml
 */
export interface BridgeEnterEvent extends CommonEvent, CommonLine, BridgeSnapshot, ChannelSnapshot {
  readonly name: 'BridgeEnter'
  /** Identifier of the channel whose place the entering one takes. */
  readonly SwapUniqueid: string | undefined
}

/**
 * The Bridge application has connected its channel with another or failed to.
 *
 * Since 1.6.2; until 11. Privileges: call.
 *
 * Source: spec/events/BridgeExec.yaml
 */
export interface BridgeExecEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'BridgeExec'
  /** How connecting two channels went. */
  readonly Response: BridgeResponseValue | (string & {}) | undefined
  /** Why two channels could not be connected. */
  readonly Reason: BridgeReasonValue | (string & {}) | undefined
  /** First of two channels. */
  readonly Channel1: string | undefined
  /** Second of two channels; for parking, the one that hears where the first was parked. */
  readonly Channel2: string | undefined
}

/**
 * One channel in a bridge; an item of the BridgeInfo action.
 *
 * Since 12. Privileges: none; it only comes in the answer to BridgeInfo.
 *
 * Source: spec/events/BridgeInfoChannel.yaml
 */
export interface BridgeInfoChannelEvent extends CommonEvent, CommonLine, ChannelSnapshot {
  readonly name: 'BridgeInfoChannel'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * State of the bridge and end of the list of its channels.
 *
 * Since 12. Privileges: none; it only comes in the answer to BridgeInfo.
 *
 * Source: spec/events/BridgeInfoComplete.yaml
 */
export interface BridgeInfoCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, BridgeSnapshot {
  readonly name: 'BridgeInfoComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Place of a message in a list of events; there is none before Asterisk 1.6.
   * Since 13.2.
   */
  readonly EventList?: EventListValue | (string & {}) | undefined
  /**
   * Number of items in the list that ends here; some releases miscount in places.
   * Minimum: 0.
   * Since 13.2.
   */
  readonly ListItems?: number | undefined
}

/**
 * A channel left a bridge.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/BridgeLeave.yaml
 */
export interface BridgeLeaveEvent extends CommonEvent, CommonLine, BridgeSnapshot, ChannelSnapshot {
  readonly name: 'BridgeLeave'
}

/**
 * End of the list of bridges.
 *
 * Since 12. Privileges: none; it only comes in the answer to BridgeList.
 * {@link ListEnd}: since 13.2.
 *
 * Source: spec/events/BridgeListComplete.yaml
 */
export interface BridgeListCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, Partial<ListEnd> {
  readonly name: 'BridgeListComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * One bridge; an item of the BridgeList action.
 *
 * Since 12. Privileges: none; it only comes in the answer to BridgeList.
 *
 * Source: spec/events/BridgeListItem.yaml
 */
export interface BridgeListItemEvent extends CommonEvent, CommonLine, CommonChanVariable, BridgeSnapshot {
  readonly name: 'BridgeListItem'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * Two bridges became one; all channels of `From` move to `To`.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/BridgeMerge.yaml
 */
export interface BridgeMergeEvent
  extends CommonEvent,
    CommonLine,
    CommonChanVariable,
    ToBridgeSnapshot,
    FromBridgeSnapshot {
  readonly name: 'BridgeMerge'
}

/**
 * End of the list of bridge technologies.
 *
 * Since 12. Privileges: none; it only comes in the answer to BridgeTechnologyList.
 * {@link ListEnd}: since 13.2.
 *
 * Source: spec/events/BridgeTechnologyListComplete.yaml
 */
export interface BridgeTechnologyListCompleteEvent
  extends CommonEvent,
    CommonLine,
    CommonChanVariable,
    Partial<ListEnd> {
  readonly name: 'BridgeTechnologyListComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * One way to join channels; an item of the BridgeTechnologyList action.
 *
 * Since 12. Privileges: none; it only comes in the answer to BridgeTechnologyList.
 *
 * Source: spec/events/BridgeTechnologyListItem.yaml
 */
export interface BridgeTechnologyListItemEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'BridgeTechnologyListItem'
  /** How the bridge joins its channels. */
  readonly BridgeTechnology: BridgeTechnologyValue | (string & {}) | undefined
  /** What the technology can do, such as `Normal`, `Holding`, `MultiMix` or `1to1Mix`. */
  readonly BridgeType: string | undefined
  /**
   * Precedence of the technology when several would do; higher first.
   * Minimum: 0.
   */
  readonly BridgePriority: number | undefined
  /** Whether new bridges are kept from using the technology. */
  readonly BridgeSuspended: boolean | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * A bridge shows the video of another channel than before.
 *
 * Since 13.13, 14.2. Privileges: call.
 *
 * Source: spec/events/BridgeVideoSourceUpdate.yaml
 */
export interface BridgeVideoSourceUpdateEvent extends CommonEvent, CommonLine, CommonChanVariable, BridgeSnapshot {
  readonly name: 'BridgeVideoSourceUpdate'
  readonly BridgeVideoSourceMode: BridgeVideoSourceModeValue | (string & {}) | undefined
  readonly BridgeVideoSource: string | undefined
  /**
   * Identifier of the channel whose video was shown before; empty when there was none.
   * No value: ``, `none`.
   */
  readonly BridgePreviousVideoSource: string | undefined
}

/**
 * Two channels were connected with each other.
 *
 * Since 1.0; until 1.4. Privileges: call.
 *
 * Source: spec/events/Link.yaml
 *
 * @deprecated Replaced by Bridge in 1.6.2. Bridge itself gave way to BridgeEnter in 12.
 */
export interface LinkEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'Link'
  /** First of two channels. */
  readonly Channel1: string | undefined
  /** Second of two channels; for parking, the one that hears where the first was parked. */
  readonly Channel2: string | undefined
  /** Identifier of the first channel. */
  readonly Uniqueid1: string | undefined
  /** Identifier of the second channel. */
  readonly Uniqueid2: string | undefined
  /**
   * Caller's number on the first channel.
   * No value: `<unknown>`.
   * Since 1.2; until 1.4.
   */
  readonly CallerID1?: string | undefined
  /**
   * Caller's number on the second channel.
   * No value: `<unknown>`.
   * Since 1.2; until 1.4.
   */
  readonly CallerID2?: string | undefined
}

/**
 * The two halves of a Local channel were connected to the dialplan.
 *
 * Since 11. Privileges: call.
 * {@link LocalOneChannelSnapshot}: since 12.
 * {@link LocalTwoChannelSnapshot}: since 12.
 *
 * Source: spec/events/LocalBridge.yaml
 */
export interface LocalBridgeEvent
  extends CommonEvent,
    CommonLine,
    CommonChanVariable,
    Partial<LocalOneChannelSnapshot>,
    Partial<LocalTwoChannelSnapshot> {
  readonly name: 'LocalBridge'
  /**
   * First of two channels.
   * Since 11; until 11.
   */
  readonly Channel1?: string | undefined
  /**
   * Second of two channels; for parking, the one that hears where the first was parked.
   * Since 11; until 11.
   */
  readonly Channel2?: string | undefined
  /** Section of the dialplan. */
  readonly Context: string | undefined
  /** Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space. */
  readonly Exten: string | undefined
  /** Whether the two halves may drop out of the call once it is connected. */
  readonly LocalOptimization: boolean | undefined
  /**
   * Identifier of the first channel.
   * Since 11; until 11.
   */
  readonly Uniqueid1?: string | undefined
  /**
   * Identifier of the second channel.
   * Since 11; until 11.
   */
  readonly Uniqueid2?: string | undefined
}

/**
 * The two halves of a Local channel are being taken out of a call.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/LocalOptimizationBegin.yaml
 */
export interface LocalOptimizationBeginEvent
  extends CommonEvent,
    CommonLine,
    CommonChanVariable,
    LocalOneChannelSnapshot,
    LocalTwoChannelSnapshot,
    SourceChannelSnapshot {
  readonly name: 'LocalOptimizationBegin'
  /** Identifier of the channel that takes the place of the local one. */
  readonly DestUniqueId: string | undefined
  /**
   * Number that ties the end of an optimization to its beginning.
   * Minimum: 0.
   */
  readonly Id: number | undefined
}

/**
 * The two halves of a Local channel were taken out of a call, or that failed.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/LocalOptimizationEnd.yaml
 */
export interface LocalOptimizationEndEvent
  extends CommonEvent,
    CommonLine,
    CommonChanVariable,
    LocalOneChannelSnapshot,
    LocalTwoChannelSnapshot {
  readonly name: 'LocalOptimizationEnd'
  /** Whether the local channel was taken out of the call. */
  readonly Success: boolean | undefined
  /**
   * Number that ties the end of an optimization to its beginning.
   * Minimum: 0.
   */
  readonly Id: number | undefined
}

/**
 * Two channels that were connected were separated.
 *
 * Since 1.0; until 1.8. Privileges: call.
 *
 * Source: spec/events/Unlink.yaml
 *
 * @deprecated Replaced by Bridge in 1.6.2. Some endings stay Unlink up to 1.8; Bridge itself gave way to BridgeEnter and BridgeLeave in 12.
 */
export interface UnlinkEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'Unlink'
  /** First of two channels. */
  readonly Channel1: string | undefined
  /** Second of two channels; for parking, the one that hears where the first was parked. */
  readonly Channel2: string | undefined
  /** Identifier of the first channel. */
  readonly Uniqueid1: string | undefined
  /** Identifier of the second channel. */
  readonly Uniqueid2: string | undefined
  /**
   * Caller's number on the first channel.
   * No value: `<unknown>`.
   * Since 1.2; until 1.8.
   */
  readonly CallerID1?: string | undefined
  /**
   * Caller's number on the second channel.
   * No value: `<unknown>`.
   * Since 1.2; until 1.8.
   */
  readonly CallerID2?: string | undefined
}
