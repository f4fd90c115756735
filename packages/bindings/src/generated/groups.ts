// Generated from spec/groups by `npm run generate`. Edit the source, not this file.

import type {
  BridgeTechnologyValue,
  BridgeTypeValue,
  BridgeVideoSourceModeValue,
  ChannelState,
  ChannelStateCode,
  EventListValue,
  SeverityValue,
} from './values.ts'

/**
 * State of one bridge at the moment of the message.
 *
 * Source: spec/groups/bridge-snapshot.yaml
 */
export interface BridgeSnapshot {
  /** Identifier of the bridge for its whole life. */
  readonly BridgeUniqueid: string | undefined
  /** What the bridge is for. */
  readonly BridgeType: BridgeTypeValue | (string & {}) | undefined
  /** How the bridge joins its channels. */
  readonly BridgeTechnology: BridgeTechnologyValue | (string & {}) | undefined
  /**
   * What made the bridge, such as the application's name.
   * No value: `<unknown>`.
   */
  readonly BridgeCreator: string | undefined
  /**
   * Name that its creator gave to the bridge; a conference gives its own.
   * No value: `<unknown>`.
   */
  readonly BridgeName: string | undefined
  /**
   * How many channels the bridge joins at that moment.
   * Minimum: 0.
   */
  readonly BridgeNumChannels: number | undefined
  /**
   * Whose video the bridge shows.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSourceMode?: BridgeVideoSourceModeValue | (string & {}) | undefined
  /**
   * Unique id of the channel whose video the bridge shows; only in mode single.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSource?: string | undefined
}

/**
 * State of one bridge at the moment of the message.
 *
 * Here of the bridge that is merged away. Each name begins with `From`.
 *
 * Source: spec/groups/bridge-snapshot.yaml
 */
export interface FromBridgeSnapshot {
  /** Identifier of the bridge that is merged away for its whole life. */
  readonly FromBridgeUniqueid: string | undefined
  /** What the bridge that is merged away is for. */
  readonly FromBridgeType: BridgeTypeValue | (string & {}) | undefined
  /** How the bridge that is merged away joins its channels. */
  readonly FromBridgeTechnology: BridgeTechnologyValue | (string & {}) | undefined
  /**
   * What made the bridge that is merged away, such as the application's name.
   * No value: `<unknown>`.
   */
  readonly FromBridgeCreator: string | undefined
  /**
   * Name that its creator gave to the bridge that is merged away; a conference gives its own.
   * No value: `<unknown>`.
   */
  readonly FromBridgeName: string | undefined
  /**
   * How many channels the bridge that is merged away joins at that moment.
   * Minimum: 0.
   */
  readonly FromBridgeNumChannels: number | undefined
  /**
   * Whose video the bridge that is merged away shows.
   * Since 13.13, 14.2, 15.
   */
  readonly FromBridgeVideoSourceMode?: BridgeVideoSourceModeValue | (string & {}) | undefined
  /**
   * Unique id of the channel whose video the bridge that is merged away shows; only in mode single.
   * Since 13.13, 14.2, 15.
   */
  readonly FromBridgeVideoSource?: string | undefined
}

/**
 * State of one bridge at the moment of the message.
 *
 * Here of the first channel's bridge. Each name begins with `Orig`.
 *
 * Source: spec/groups/bridge-snapshot.yaml
 */
export interface OrigBridgeSnapshot {
  /** Identifier of the first channel's bridge for its whole life. */
  readonly OrigBridgeUniqueid: string | undefined
  /** What the first channel's bridge is for. */
  readonly OrigBridgeType: BridgeTypeValue | (string & {}) | undefined
  /** How the first channel's bridge joins its channels. */
  readonly OrigBridgeTechnology: BridgeTechnologyValue | (string & {}) | undefined
  /**
   * What made the first channel's bridge, such as the application's name.
   * No value: `<unknown>`.
   */
  readonly OrigBridgeCreator: string | undefined
  /**
   * Name that its creator gave to the first channel's bridge; a conference gives its own.
   * No value: `<unknown>`.
   */
  readonly OrigBridgeName: string | undefined
  /**
   * How many channels the first channel's bridge joins at that moment.
   * Minimum: 0.
   */
  readonly OrigBridgeNumChannels: number | undefined
  /**
   * Whose video the first channel's bridge shows.
   * Since 13.13, 14.2, 15.
   */
  readonly OrigBridgeVideoSourceMode?: BridgeVideoSourceModeValue | (string & {}) | undefined
  /**
   * Unique id of the channel whose video the first channel's bridge shows; only in mode single.
   * Since 13.13, 14.2, 15.
   */
  readonly OrigBridgeVideoSource?: string | undefined
}

/**
 * State of one bridge at the moment of the message.
 *
 * Here of the second channel's bridge. Each name begins with `Second`.
 *
 * Source: spec/groups/bridge-snapshot.yaml
 */
export interface SecondBridgeSnapshot {
  /** Identifier of the second channel's bridge for its whole life. */
  readonly SecondBridgeUniqueid: string | undefined
  /** What the second channel's bridge is for. */
  readonly SecondBridgeType: BridgeTypeValue | (string & {}) | undefined
  /** How the second channel's bridge joins its channels. */
  readonly SecondBridgeTechnology: BridgeTechnologyValue | (string & {}) | undefined
  /**
   * What made the second channel's bridge, such as the application's name.
   * No value: `<unknown>`.
   */
  readonly SecondBridgeCreator: string | undefined
  /**
   * Name that its creator gave to the second channel's bridge; a conference gives its own.
   * No value: `<unknown>`.
   */
  readonly SecondBridgeName: string | undefined
  /**
   * How many channels the second channel's bridge joins at that moment.
   * Minimum: 0.
   */
  readonly SecondBridgeNumChannels: number | undefined
  /**
   * Whose video the second channel's bridge shows.
   * Since 13.13, 14.2, 15.
   */
  readonly SecondBridgeVideoSourceMode?: BridgeVideoSourceModeValue | (string & {}) | undefined
  /**
   * Unique id of the channel whose video the second channel's bridge shows; only in mode single.
   * Since 13.13, 14.2, 15.
   */
  readonly SecondBridgeVideoSource?: string | undefined
}

/**
 * State of one bridge at the moment of the message.
 *
 * Here of the bridge that remains. Each name begins with `To`.
 *
 * Source: spec/groups/bridge-snapshot.yaml
 */
export interface ToBridgeSnapshot {
  /** Identifier of the bridge that remains for its whole life. */
  readonly ToBridgeUniqueid: string | undefined
  /** What the bridge that remains is for. */
  readonly ToBridgeType: BridgeTypeValue | (string & {}) | undefined
  /** How the bridge that remains joins its channels. */
  readonly ToBridgeTechnology: BridgeTechnologyValue | (string & {}) | undefined
  /**
   * What made the bridge that remains, such as the application's name.
   * No value: `<unknown>`.
   */
  readonly ToBridgeCreator: string | undefined
  /**
   * Name that its creator gave to the bridge that remains; a conference gives its own.
   * No value: `<unknown>`.
   */
  readonly ToBridgeName: string | undefined
  /**
   * How many channels the bridge that remains joins at that moment.
   * Minimum: 0.
   */
  readonly ToBridgeNumChannels: number | undefined
  /**
   * Whose video the bridge that remains shows.
   * Since 13.13, 14.2, 15.
   */
  readonly ToBridgeVideoSourceMode?: BridgeVideoSourceModeValue | (string & {}) | undefined
  /**
   * Unique id of the channel whose video the bridge that remains shows; only in mode single.
   * Since 13.13, 14.2, 15.
   */
  readonly ToBridgeVideoSource?: string | undefined
}

/**
 * State of one channel at the moment of the message.
 *
 * Source: spec/groups/channel-snapshot.yaml
 */
export interface ChannelSnapshot {
  /** Name of the channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`. */
  readonly Channel: string | undefined
  /**
   * State of the channel as a number.
   * Values: {@link ChannelStateCode}.
   */
  readonly ChannelState: ChannelStateCode | undefined
  /** State of the channel in words. */
  readonly ChannelStateDesc: ChannelState | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   */
  readonly CallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly CallerIDName: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly ConnectedLineNum: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly ConnectedLineName: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /** Account that calls of the channel are charged to; empty where none is set. */
  readonly AccountCode: string | undefined
  /** Section of the dialplan that the channel is in. */
  readonly Context: string | undefined
  /** Extension of the dialplan that the channel is in. */
  readonly Exten: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   */
  readonly Priority: number | undefined
  /** Identifier of the channel for its whole life. */
  readonly Uniqueid: string | undefined
  /**
   * Identifier that the channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly Linkedid?: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid?: string | undefined
  /** A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly ChanVariable: { readonly [key: string]: string } | undefined
}

/**
 * State of one channel at the moment of the message.
 *
 * Each name begins with `Dest`.
 *
 * Source: spec/groups/channel-snapshot.yaml
 */
export interface DestChannelSnapshot {
  /** Name of the channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`. */
  readonly DestChannel: string | undefined
  /**
   * State of the channel as a number.
   * Values: {@link ChannelStateCode}.
   */
  readonly DestChannelState: ChannelStateCode | undefined
  /** State of the channel in words. */
  readonly DestChannelStateDesc: ChannelState | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   */
  readonly DestCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly DestCallerIDName: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly DestConnectedLineNum: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly DestConnectedLineName: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly DestLanguage?: string | undefined
  /** Account that calls of the channel are charged to; empty where none is set. */
  readonly DestAccountCode: string | undefined
  /** Section of the dialplan that the channel is in. */
  readonly DestContext: string | undefined
  /** Extension of the dialplan that the channel is in. */
  readonly DestExten: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   */
  readonly DestPriority: number | undefined
  /** Identifier of the channel for its whole life. */
  readonly DestUniqueid: string | undefined
  /**
   * Identifier that the channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly DestLinkedid?: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly DestTenantid?: string | undefined
  /** A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly DestChanVariable: { readonly [key: string]: string } | undefined
}

/**
 * State of one channel at the moment of the message.
 *
 * Here of the Local channel's first half. Each name begins with `LocalOne`.
 *
 * Source: spec/groups/channel-snapshot.yaml
 */
export interface LocalOneChannelSnapshot {
  /** Name of the Local channel's first half: technology, peer and a number of its own, as in `PJSIP/200-0000002a`. */
  readonly LocalOneChannel: string | undefined
  /**
   * State of the Local channel's first half as a number.
   * Values: {@link ChannelStateCode}.
   */
  readonly LocalOneChannelState: ChannelStateCode | undefined
  /** State of the Local channel's first half in words. */
  readonly LocalOneChannelStateDesc: ChannelState | (string & {}) | undefined
  /**
   * Caller ID number of the party on the Local channel's first half.
   * No value: `<unknown>`, `unknown`.
   */
  readonly LocalOneCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the Local channel's first half; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly LocalOneCallerIDName: string | undefined
  /**
   * Number of the party that the Local channel's first half is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly LocalOneConnectedLineNum: string | undefined
  /**
   * Name of the party that the Local channel's first half is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly LocalOneConnectedLineName: string | undefined
  /**
   * Language of prompts on the Local channel's first half; empty for the server's default.
   * Since 13.2.
   */
  readonly LocalOneLanguage?: string | undefined
  /** Account that calls of the Local channel's first half are charged to; empty where none is set. */
  readonly LocalOneAccountCode: string | undefined
  /** Section of the dialplan that the Local channel's first half is in. */
  readonly LocalOneContext: string | undefined
  /** Extension of the dialplan that the Local channel's first half is in. */
  readonly LocalOneExten: string | undefined
  /**
   * Step of that extension that the Local channel's first half is at.
   * Minimum: -1.
   */
  readonly LocalOnePriority: number | undefined
  /** Identifier of the Local channel's first half for its whole life. */
  readonly LocalOneUniqueid: string | undefined
  /**
   * Identifier that the Local channel's first half shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly LocalOneLinkedid?: string | undefined
  /**
   * Tenant that the Local channel's first half belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly LocalOneTenantid?: string | undefined
  /** A variable of the Local channel's first half that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly LocalOneChanVariable: { readonly [key: string]: string } | undefined
}

/**
 * State of one channel at the moment of the message.
 *
 * Here of the Local channel's second half. Each name begins with `LocalTwo`.
 *
 * Source: spec/groups/channel-snapshot.yaml
 */
export interface LocalTwoChannelSnapshot {
  /** Name of the Local channel's second half: technology, peer and a number of its own, as in `PJSIP/200-0000002a`. */
  readonly LocalTwoChannel: string | undefined
  /**
   * State of the Local channel's second half as a number.
   * Values: {@link ChannelStateCode}.
   */
  readonly LocalTwoChannelState: ChannelStateCode | undefined
  /** State of the Local channel's second half in words. */
  readonly LocalTwoChannelStateDesc: ChannelState | (string & {}) | undefined
  /**
   * Caller ID number of the party on the Local channel's second half.
   * No value: `<unknown>`, `unknown`.
   */
  readonly LocalTwoCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the Local channel's second half; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly LocalTwoCallerIDName: string | undefined
  /**
   * Number of the party that the Local channel's second half is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly LocalTwoConnectedLineNum: string | undefined
  /**
   * Name of the party that the Local channel's second half is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly LocalTwoConnectedLineName: string | undefined
  /**
   * Language of prompts on the Local channel's second half; empty for the server's default.
   * Since 13.2.
   */
  readonly LocalTwoLanguage?: string | undefined
  /** Account that calls of the Local channel's second half are charged to; empty where none is set. */
  readonly LocalTwoAccountCode: string | undefined
  /** Section of the dialplan that the Local channel's second half is in. */
  readonly LocalTwoContext: string | undefined
  /** Extension of the dialplan that the Local channel's second half is in. */
  readonly LocalTwoExten: string | undefined
  /**
   * Step of that extension that the Local channel's second half is at.
   * Minimum: -1.
   */
  readonly LocalTwoPriority: number | undefined
  /** Identifier of the Local channel's second half for its whole life. */
  readonly LocalTwoUniqueid: string | undefined
  /**
   * Identifier that the Local channel's second half shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly LocalTwoLinkedid?: string | undefined
  /**
   * Tenant that the Local channel's second half belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly LocalTwoTenantid?: string | undefined
  /** A variable of the Local channel's second half that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly LocalTwoChanVariable: { readonly [key: string]: string } | undefined
}

/**
 * State of one channel at the moment of the message.
 *
 * Here of the transferer's first channel. Each name begins with `OrigTransferer`.
 *
 * Source: spec/groups/channel-snapshot.yaml
 */
export interface OrigTransfererChannelSnapshot {
  /** Name of the transferer's first channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`. */
  readonly OrigTransfererChannel: string | undefined
  /**
   * State of the transferer's first channel as a number.
   * Values: {@link ChannelStateCode}.
   */
  readonly OrigTransfererChannelState: ChannelStateCode | undefined
  /** State of the transferer's first channel in words. */
  readonly OrigTransfererChannelStateDesc: ChannelState | (string & {}) | undefined
  /**
   * Caller ID number of the party on the transferer's first channel.
   * No value: `<unknown>`, `unknown`.
   */
  readonly OrigTransfererCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the transferer's first channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly OrigTransfererCallerIDName: string | undefined
  /**
   * Number of the party that the transferer's first channel is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly OrigTransfererConnectedLineNum: string | undefined
  /**
   * Name of the party that the transferer's first channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly OrigTransfererConnectedLineName: string | undefined
  /**
   * Language of prompts on the transferer's first channel; empty for the server's default.
   * Since 13.2.
   */
  readonly OrigTransfererLanguage?: string | undefined
  /** Account that calls of the transferer's first channel are charged to; empty where none is set. */
  readonly OrigTransfererAccountCode: string | undefined
  /** Section of the dialplan that the transferer's first channel is in. */
  readonly OrigTransfererContext: string | undefined
  /** Extension of the dialplan that the transferer's first channel is in. */
  readonly OrigTransfererExten: string | undefined
  /**
   * Step of that extension that the transferer's first channel is at.
   * Minimum: -1.
   */
  readonly OrigTransfererPriority: number | undefined
  /** Identifier of the transferer's first channel for its whole life. */
  readonly OrigTransfererUniqueid: string | undefined
  /**
   * Identifier that the transferer's first channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly OrigTransfererLinkedid?: string | undefined
  /**
   * Tenant that the transferer's first channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly OrigTransfererTenantid?: string | undefined
  /** A variable of the transferer's first channel that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly OrigTransfererChanVariable: { readonly [key: string]: string } | undefined
}

/**
 * State of one channel at the moment of the message.
 *
 * Here of the parked channel. Each name begins with `Parkee`.
 *
 * Source: spec/groups/channel-snapshot.yaml
 */
export interface ParkeeChannelSnapshot {
  /** Name of the parked channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`. */
  readonly ParkeeChannel: string | undefined
  /**
   * State of the parked channel as a number.
   * Values: {@link ChannelStateCode}.
   */
  readonly ParkeeChannelState: ChannelStateCode | undefined
  /** State of the parked channel in words. */
  readonly ParkeeChannelStateDesc: ChannelState | (string & {}) | undefined
  /**
   * Caller ID number of the party on the parked channel.
   * No value: `<unknown>`, `unknown`.
   */
  readonly ParkeeCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the parked channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly ParkeeCallerIDName: string | undefined
  /**
   * Number of the party that the parked channel is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly ParkeeConnectedLineNum: string | undefined
  /**
   * Name of the party that the parked channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly ParkeeConnectedLineName: string | undefined
  /**
   * Language of prompts on the parked channel; empty for the server's default.
   * Since 13.2.
   */
  readonly ParkeeLanguage?: string | undefined
  /** Account that calls of the parked channel are charged to; empty where none is set. */
  readonly ParkeeAccountCode: string | undefined
  /** Section of the dialplan that the parked channel is in. */
  readonly ParkeeContext: string | undefined
  /** Extension of the dialplan that the parked channel is in. */
  readonly ParkeeExten: string | undefined
  /**
   * Step of that extension that the parked channel is at.
   * Minimum: -1.
   */
  readonly ParkeePriority: number | undefined
  /** Identifier of the parked channel for its whole life. */
  readonly ParkeeUniqueid: string | undefined
  /**
   * Identifier that the parked channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly ParkeeLinkedid?: string | undefined
  /**
   * Tenant that the parked channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly ParkeeTenantid?: string | undefined
  /** A variable of the parked channel that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly ParkeeChanVariable: { readonly [key: string]: string } | undefined
}

/**
 * State of one channel at the moment of the message.
 *
 * Here of the retrieving channel. Each name begins with `Retriever`.
 *
 * Source: spec/groups/channel-snapshot.yaml
 */
export interface RetrieverChannelSnapshot {
  /** Name of the retrieving channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`. */
  readonly RetrieverChannel: string | undefined
  /**
   * State of the retrieving channel as a number.
   * Values: {@link ChannelStateCode}.
   */
  readonly RetrieverChannelState: ChannelStateCode | undefined
  /** State of the retrieving channel in words. */
  readonly RetrieverChannelStateDesc: ChannelState | (string & {}) | undefined
  /**
   * Caller ID number of the party on the retrieving channel.
   * No value: `<unknown>`, `unknown`.
   */
  readonly RetrieverCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the retrieving channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly RetrieverCallerIDName: string | undefined
  /**
   * Number of the party that the retrieving channel is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly RetrieverConnectedLineNum: string | undefined
  /**
   * Name of the party that the retrieving channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly RetrieverConnectedLineName: string | undefined
  /**
   * Language of prompts on the retrieving channel; empty for the server's default.
   * Since 13.2.
   */
  readonly RetrieverLanguage?: string | undefined
  /** Account that calls of the retrieving channel are charged to; empty where none is set. */
  readonly RetrieverAccountCode: string | undefined
  /** Section of the dialplan that the retrieving channel is in. */
  readonly RetrieverContext: string | undefined
  /** Extension of the dialplan that the retrieving channel is in. */
  readonly RetrieverExten: string | undefined
  /**
   * Step of that extension that the retrieving channel is at.
   * Minimum: -1.
   */
  readonly RetrieverPriority: number | undefined
  /** Identifier of the retrieving channel for its whole life. */
  readonly RetrieverUniqueid: string | undefined
  /**
   * Identifier that the retrieving channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly RetrieverLinkedid?: string | undefined
  /**
   * Tenant that the retrieving channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly RetrieverTenantid?: string | undefined
  /** A variable of the retrieving channel that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly RetrieverChanVariable: { readonly [key: string]: string } | undefined
}

/**
 * State of one channel at the moment of the message.
 *
 * Here of the transferer's second channel. Each name begins with `SecondTransferer`.
 *
 * Source: spec/groups/channel-snapshot.yaml
 */
export interface SecondTransfererChannelSnapshot {
  /** Name of the transferer's second channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`. */
  readonly SecondTransfererChannel: string | undefined
  /**
   * State of the transferer's second channel as a number.
   * Values: {@link ChannelStateCode}.
   */
  readonly SecondTransfererChannelState: ChannelStateCode | undefined
  /** State of the transferer's second channel in words. */
  readonly SecondTransfererChannelStateDesc: ChannelState | (string & {}) | undefined
  /**
   * Caller ID number of the party on the transferer's second channel.
   * No value: `<unknown>`, `unknown`.
   */
  readonly SecondTransfererCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the transferer's second channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly SecondTransfererCallerIDName: string | undefined
  /**
   * Number of the party that the transferer's second channel is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly SecondTransfererConnectedLineNum: string | undefined
  /**
   * Name of the party that the transferer's second channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly SecondTransfererConnectedLineName: string | undefined
  /**
   * Language of prompts on the transferer's second channel; empty for the server's default.
   * Since 13.2.
   */
  readonly SecondTransfererLanguage?: string | undefined
  /** Account that calls of the transferer's second channel are charged to; empty where none is set. */
  readonly SecondTransfererAccountCode: string | undefined
  /** Section of the dialplan that the transferer's second channel is in. */
  readonly SecondTransfererContext: string | undefined
  /** Extension of the dialplan that the transferer's second channel is in. */
  readonly SecondTransfererExten: string | undefined
  /**
   * Step of that extension that the transferer's second channel is at.
   * Minimum: -1.
   */
  readonly SecondTransfererPriority: number | undefined
  /** Identifier of the transferer's second channel for its whole life. */
  readonly SecondTransfererUniqueid: string | undefined
  /**
   * Identifier that the transferer's second channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly SecondTransfererLinkedid?: string | undefined
  /**
   * Tenant that the transferer's second channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly SecondTransfererTenantid?: string | undefined
  /** A variable of the transferer's second channel that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly SecondTransfererChanVariable: { readonly [key: string]: string } | undefined
}

/**
 * State of one channel at the moment of the message.
 *
 * Here of the channel that takes the Local channel's place. Each name begins with `Source`.
 *
 * Source: spec/groups/channel-snapshot.yaml
 */
export interface SourceChannelSnapshot {
  /** Name of the channel that takes the Local channel's place: technology, peer and a number of its own, as in `PJSIP/200-0000002a`. */
  readonly SourceChannel: string | undefined
  /**
   * State of the channel that takes the Local channel's place as a number.
   * Values: {@link ChannelStateCode}.
   */
  readonly SourceChannelState: ChannelStateCode | undefined
  /** State of the channel that takes the Local channel's place in words. */
  readonly SourceChannelStateDesc: ChannelState | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel that takes the Local channel's place.
   * No value: `<unknown>`, `unknown`.
   */
  readonly SourceCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the channel that takes the Local channel's place; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly SourceCallerIDName: string | undefined
  /**
   * Number of the party that the channel that takes the Local channel's place is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly SourceConnectedLineNum: string | undefined
  /**
   * Name of the party that the channel that takes the Local channel's place is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly SourceConnectedLineName: string | undefined
  /**
   * Language of prompts on the channel that takes the Local channel's place; empty for the server's default.
   * Since 13.2.
   */
  readonly SourceLanguage?: string | undefined
  /** Account that calls of the channel that takes the Local channel's place are charged to; empty where none is set. */
  readonly SourceAccountCode: string | undefined
  /** Section of the dialplan that the channel that takes the Local channel's place is in. */
  readonly SourceContext: string | undefined
  /** Extension of the dialplan that the channel that takes the Local channel's place is in. */
  readonly SourceExten: string | undefined
  /**
   * Step of that extension that the channel that takes the Local channel's place is at.
   * Minimum: -1.
   */
  readonly SourcePriority: number | undefined
  /** Identifier of the channel that takes the Local channel's place for its whole life. */
  readonly SourceUniqueid: string | undefined
  /**
   * Identifier that the channel that takes the Local channel's place shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly SourceLinkedid?: string | undefined
  /**
   * Tenant that the channel that takes the Local channel's place belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly SourceTenantid?: string | undefined
  /** A variable of the channel that takes the Local channel's place that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly SourceChanVariable: { readonly [key: string]: string } | undefined
}

/**
 * State of one channel at the moment of the message.
 *
 * Here of the channel listened in on. Each name begins with `Spyee`.
 *
 * Source: spec/groups/channel-snapshot.yaml
 */
export interface SpyeeChannelSnapshot {
  /** Name of the channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`. */
  readonly SpyeeChannel: string | undefined
  /**
   * State of the channel listened in on as a number.
   * Values: {@link ChannelStateCode}.
   */
  readonly SpyeeChannelState: ChannelStateCode | undefined
  /** State of the channel listened in on in words. */
  readonly SpyeeChannelStateDesc: ChannelState | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel listened in on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly SpyeeCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the channel listened in on; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly SpyeeCallerIDName: string | undefined
  /**
   * Number of the party that the channel listened in on is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly SpyeeConnectedLineNum: string | undefined
  /**
   * Name of the party that the channel listened in on is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly SpyeeConnectedLineName: string | undefined
  /**
   * Language of prompts on the channel listened in on; empty for the server's default.
   * Since 13.2.
   */
  readonly SpyeeLanguage?: string | undefined
  /** Account that calls of the channel listened in on are charged to; empty where none is set. */
  readonly SpyeeAccountCode: string | undefined
  /** Section of the dialplan that the channel listened in on is in. */
  readonly SpyeeContext: string | undefined
  /** Extension of the dialplan that the channel listened in on is in. */
  readonly SpyeeExten: string | undefined
  /**
   * Step of that extension that the channel listened in on is at.
   * Minimum: -1.
   */
  readonly SpyeePriority: number | undefined
  /** Identifier of the channel listened in on for its whole life. */
  readonly SpyeeUniqueid: string | undefined
  /**
   * Identifier that the channel listened in on shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly SpyeeLinkedid?: string | undefined
  /**
   * Tenant that the channel listened in on belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly SpyeeTenantid?: string | undefined
  /** A variable of the channel listened in on that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly SpyeeChanVariable: { readonly [key: string]: string } | undefined
}

/**
 * State of one channel at the moment of the message.
 *
 * Here of the channel that listens. Each name begins with `Spyer`.
 *
 * Source: spec/groups/channel-snapshot.yaml
 */
export interface SpyerChannelSnapshot {
  /** Channel that listens in. */
  readonly SpyerChannel: string | undefined
  /**
   * State of the channel that listens as a number.
   * Values: {@link ChannelStateCode}.
   */
  readonly SpyerChannelState: ChannelStateCode | undefined
  /** State of the channel that listens in words. */
  readonly SpyerChannelStateDesc: ChannelState | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel that listens.
   * No value: `<unknown>`, `unknown`.
   */
  readonly SpyerCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the channel that listens; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly SpyerCallerIDName: string | undefined
  /**
   * Number of the party that the channel that listens is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly SpyerConnectedLineNum: string | undefined
  /**
   * Name of the party that the channel that listens is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly SpyerConnectedLineName: string | undefined
  /**
   * Language of prompts on the channel that listens; empty for the server's default.
   * Since 13.2.
   */
  readonly SpyerLanguage?: string | undefined
  /** Account that calls of the channel that listens are charged to; empty where none is set. */
  readonly SpyerAccountCode: string | undefined
  /** Section of the dialplan that the channel that listens is in. */
  readonly SpyerContext: string | undefined
  /** Extension of the dialplan that the channel that listens is in. */
  readonly SpyerExten: string | undefined
  /**
   * Step of that extension that the channel that listens is at.
   * Minimum: -1.
   */
  readonly SpyerPriority: number | undefined
  /** Identifier of the channel that listens for its whole life. */
  readonly SpyerUniqueid: string | undefined
  /**
   * Identifier that the channel that listens shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly SpyerLinkedid?: string | undefined
  /**
   * Tenant that the channel that listens belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly SpyerTenantid?: string | undefined
  /** A variable of the channel that listens that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly SpyerChanVariable: { readonly [key: string]: string } | undefined
}

/**
 * State of one channel at the moment of the message.
 *
 * Here of the channel that was ringing. Each name begins with `Target`.
 *
 * Source: spec/groups/channel-snapshot.yaml
 */
export interface TargetChannelSnapshot {
  /** Name of the channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`. */
  readonly TargetChannel: string | undefined
  /**
   * State of the channel that was ringing as a number.
   * Values: {@link ChannelStateCode}.
   */
  readonly TargetChannelState: ChannelStateCode | undefined
  /** State of the channel that was ringing in words. */
  readonly TargetChannelStateDesc: ChannelState | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel that was ringing.
   * No value: `<unknown>`, `unknown`.
   */
  readonly TargetCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the channel that was ringing; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly TargetCallerIDName: string | undefined
  /**
   * Number of the party that the channel that was ringing is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly TargetConnectedLineNum: string | undefined
  /**
   * Name of the party that the channel that was ringing is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly TargetConnectedLineName: string | undefined
  /**
   * Language of prompts on the channel that was ringing; empty for the server's default.
   * Since 13.2.
   */
  readonly TargetLanguage?: string | undefined
  /** Account that calls of the channel that was ringing are charged to; empty where none is set. */
  readonly TargetAccountCode: string | undefined
  /** Section of the dialplan that the channel that was ringing is in. */
  readonly TargetContext: string | undefined
  /** Extension of the dialplan that the channel that was ringing is in. */
  readonly TargetExten: string | undefined
  /**
   * Step of that extension that the channel that was ringing is at.
   * Minimum: -1.
   */
  readonly TargetPriority: number | undefined
  /** Unique id of that channel. */
  readonly TargetUniqueid: string | undefined
  /**
   * Identifier that the channel that was ringing shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly TargetLinkedid?: string | undefined
  /**
   * Tenant that the channel that was ringing belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly TargetTenantid?: string | undefined
  /** A variable of the channel that was ringing that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly TargetChanVariable: { readonly [key: string]: string } | undefined
}

/**
 * State of one channel at the moment of the message.
 *
 * Here of the transferee's channel. Each name begins with `Transferee`.
 *
 * Source: spec/groups/channel-snapshot.yaml
 */
export interface TransfereeChannelSnapshot {
  /** Name of the transferee's channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`. */
  readonly TransfereeChannel: string | undefined
  /**
   * State of the transferee's channel as a number.
   * Values: {@link ChannelStateCode}.
   */
  readonly TransfereeChannelState: ChannelStateCode | undefined
  /** State of the transferee's channel in words. */
  readonly TransfereeChannelStateDesc: ChannelState | (string & {}) | undefined
  /**
   * Caller ID number of the party on the transferee's channel.
   * No value: `<unknown>`, `unknown`.
   */
  readonly TransfereeCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the transferee's channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly TransfereeCallerIDName: string | undefined
  /**
   * Number of the party that the transferee's channel is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly TransfereeConnectedLineNum: string | undefined
  /**
   * Name of the party that the transferee's channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly TransfereeConnectedLineName: string | undefined
  /**
   * Language of prompts on the transferee's channel; empty for the server's default.
   * Since 13.2.
   */
  readonly TransfereeLanguage?: string | undefined
  /** Account that calls of the transferee's channel are charged to; empty where none is set. */
  readonly TransfereeAccountCode: string | undefined
  /** Section of the dialplan that the transferee's channel is in. */
  readonly TransfereeContext: string | undefined
  /** Extension of the dialplan that the transferee's channel is in. */
  readonly TransfereeExten: string | undefined
  /**
   * Step of that extension that the transferee's channel is at.
   * Minimum: -1.
   */
  readonly TransfereePriority: number | undefined
  /** Identifier of the transferee's channel for its whole life. */
  readonly TransfereeUniqueid: string | undefined
  /**
   * Identifier that the transferee's channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly TransfereeLinkedid?: string | undefined
  /**
   * Tenant that the transferee's channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly TransfereeTenantid?: string | undefined
  /** A variable of the transferee's channel that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly TransfereeChanVariable: { readonly [key: string]: string } | undefined
}

/**
 * State of one channel at the moment of the message.
 *
 * Here of the transferer's channel. Each name begins with `Transferer`.
 *
 * Source: spec/groups/channel-snapshot.yaml
 */
export interface TransfererChannelSnapshot {
  /** Name of the transferer's channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`. */
  readonly TransfererChannel: string | undefined
  /**
   * State of the transferer's channel as a number.
   * Values: {@link ChannelStateCode}.
   */
  readonly TransfererChannelState: ChannelStateCode | undefined
  /** State of the transferer's channel in words. */
  readonly TransfererChannelStateDesc: ChannelState | (string & {}) | undefined
  /**
   * Caller ID number of the party on the transferer's channel.
   * No value: `<unknown>`, `unknown`.
   */
  readonly TransfererCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the transferer's channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly TransfererCallerIDName: string | undefined
  /**
   * Number of the party that the transferer's channel is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly TransfererConnectedLineNum: string | undefined
  /**
   * Name of the party that the transferer's channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly TransfererConnectedLineName: string | undefined
  /**
   * Language of prompts on the transferer's channel; empty for the server's default.
   * Since 13.2.
   */
  readonly TransfererLanguage?: string | undefined
  /** Account that calls of the transferer's channel are charged to; empty where none is set. */
  readonly TransfererAccountCode: string | undefined
  /** Section of the dialplan that the transferer's channel is in. */
  readonly TransfererContext: string | undefined
  /** Extension of the dialplan that the transferer's channel is in. */
  readonly TransfererExten: string | undefined
  /**
   * Step of that extension that the transferer's channel is at.
   * Minimum: -1.
   */
  readonly TransfererPriority: number | undefined
  /** Identifier of the transferer's channel for its whole life. */
  readonly TransfererUniqueid: string | undefined
  /**
   * Identifier that the transferer's channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly TransfererLinkedid?: string | undefined
  /**
   * Tenant that the transferer's channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly TransfererTenantid?: string | undefined
  /** A variable of the transferer's channel that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly TransfererChanVariable: { readonly [key: string]: string } | undefined
}

/**
 * State of one channel at the moment of the message.
 *
 * Here of the channel of the target. Each name begins with `TransferTarget`.
 *
 * Source: spec/groups/channel-snapshot.yaml
 */
export interface TransferTargetChannelSnapshot {
  /** Name of the channel of the target: technology, peer and a number of its own, as in `PJSIP/200-0000002a`. */
  readonly TransferTargetChannel: string | undefined
  /**
   * State of the channel of the target as a number.
   * Values: {@link ChannelStateCode}.
   */
  readonly TransferTargetChannelState: ChannelStateCode | undefined
  /** State of the channel of the target in words. */
  readonly TransferTargetChannelStateDesc: ChannelState | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel of the target.
   * No value: `<unknown>`, `unknown`.
   */
  readonly TransferTargetCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the channel of the target; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly TransferTargetCallerIDName: string | undefined
  /**
   * Number of the party that the channel of the target is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly TransferTargetConnectedLineNum: string | undefined
  /**
   * Name of the party that the channel of the target is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly TransferTargetConnectedLineName: string | undefined
  /**
   * Language of prompts on the channel of the target; empty for the server's default.
   * Since 13.2.
   */
  readonly TransferTargetLanguage?: string | undefined
  /** Account that calls of the channel of the target are charged to; empty where none is set. */
  readonly TransferTargetAccountCode: string | undefined
  /** Section of the dialplan that the channel of the target is in. */
  readonly TransferTargetContext: string | undefined
  /** Extension of the dialplan that the channel of the target is in. */
  readonly TransferTargetExten: string | undefined
  /**
   * Step of that extension that the channel of the target is at.
   * Minimum: -1.
   */
  readonly TransferTargetPriority: number | undefined
  /** Identifier of the channel of the target for its whole life. */
  readonly TransferTargetUniqueid: string | undefined
  /**
   * Identifier that the channel of the target shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly TransferTargetLinkedid?: string | undefined
  /**
   * Tenant that the channel of the target belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly TransferTargetTenantid?: string | undefined
  /** A variable of the channel of the target that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly TransferTargetChanVariable: { readonly [key: string]: string } | undefined
}

/**
 * What the event at the end of a list reports of the list.
 *
 * Source: spec/groups/list-end.yaml
 */
export interface ListEnd {
  /** Place of a message in a list of events; there is none before Asterisk 1.6. */
  readonly EventList: EventListValue | (string & {}) | undefined
  /**
   * Number of items in the list that ends here; some releases miscount in places.
   * Minimum: 0.
   */
  readonly ListItems: number | undefined
}

/**
 * What every security event reports of the attempt.
 *
 * Source: spec/groups/security-report.yaml
 */
export interface SecurityReport {
  /** When it happened. */
  readonly EventTV: string | undefined
  /** How serious it is. */
  readonly Severity: SeverityValue | (string & {}) | undefined
  /** Part of the server that was talked to, such as `SIP`, `PJSIP` or `AMI`. */
  readonly Service: string | undefined
  /**
   * Version of the event's format.
   * Minimum: 0.
   */
  readonly EventVersion: number | undefined
  /**
   * Account that the other side named.
   * No value: `<unknown>`.
   */
  readonly AccountID: string | undefined
  /** Identifier of the session within the service, often an address in memory. */
  readonly SessionID: string | undefined
  /** Address of this side. */
  readonly LocalAddress: string | undefined
  /** Address of the other side. */
  readonly RemoteAddress: string | undefined
}
