// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type {
  CommonChanVariable,
  CommonEvent,
  CommonLine,
} from '../common.ts'
import type { ChannelSnapshot } from '../groups.ts'
import type {
  EventListValue,
  FAXSessionOperationValue,
  FAXSessionsEntryOperationValue,
  FaxStateValue,
  FAXStatusOperationValue,
  SessionTypeValue,
} from '../values.ts'

/**
 * app_fax received a fax.
 *
 * It is from the older of the two fax modules, app_fax; res_fax sends ReceiveFAX.
 *
 * Since 1.6.2; until 11. Privileges: call.
 *
 * Source: spec/events/FaxReceived.yaml
 *
 * @deprecated Replaced by ReceiveFAX in 1.8.
 */
export interface FaxReceivedEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'FaxReceived'
  /** Name of the channel. */
  readonly Channel: string | undefined
  /** Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space. */
  readonly Exten: string | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   */
  readonly CallerID: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 1.8.5; until 11.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Number of the party at the other end.
   * No value: `<unknown>`, `unknown`.
   * Since 1.8.5; until 11.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party at the other end; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 1.8.5; until 11.
   */
  readonly ConnectedLineName?: string | undefined
  /** How the other side of the fax names itself, its number as a rule; may be empty. */
  readonly RemoteStationID: string | undefined
  /** How this side of the fax names itself, its number as a rule; may be empty. */
  readonly LocalStationID: string | undefined
  /**
   * Pages sent or received.
   * Minimum: 0.
   */
  readonly PagesTransferred: number | undefined
  /** Resolution of the pages, as across and down joined by `x`; a single number of dots from app_fax. */
  readonly Resolution: string | undefined
  /**
   * Speed of the fax, in bits a second.
   * Minimum: 0.
   */
  readonly TransferRate: number | undefined
  /** File that holds the fax. */
  readonly FileName: string | undefined
}

/**
 * app_fax sent a fax.
 *
 * It is from the older of the two fax modules, app_fax; res_fax sends SendFAX.
 *
 * Since 1.6.2; until 11. Privileges: call.
 *
 * Source: spec/events/FaxSent.yaml
 *
 * @deprecated Replaced by SendFAX in 1.8.
 */
export interface FaxSentEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'FaxSent'
  /** Name of the channel. */
  readonly Channel: string | undefined
  /** Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space. */
  readonly Exten: string | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   */
  readonly CallerID: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 1.8.5; until 11.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Number of the party at the other end.
   * No value: `<unknown>`, `unknown`.
   * Since 1.8.5; until 11.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party at the other end; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 1.8.5; until 11.
   */
  readonly ConnectedLineName?: string | undefined
  /** How the other side of the fax names itself, its number as a rule; may be empty. */
  readonly RemoteStationID: string | undefined
  /** How this side of the fax names itself, its number as a rule; may be empty. */
  readonly LocalStationID: string | undefined
  /**
   * Pages sent or received.
   * Minimum: 0.
   */
  readonly PagesTransferred: number | undefined
  /** Resolution of the pages, as across and down joined by `x`; a single number of dots from app_fax. */
  readonly Resolution: string | undefined
  /**
   * Speed of the fax, in bits a second.
   * Minimum: 0.
   */
  readonly TransferRate: number | undefined
  /** File that holds the fax. */
  readonly FileName: string | undefined
}

/**
 * State of one fax session; the answer to the FAXSession action.
 *
 * Since 13. Privileges: none; it only comes in the answer to FAXSession.
 *
 * Source: spec/events/FAXSession.yaml
 */
export interface FAXSessionEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'FAXSession'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Number of the fax session.
   * Minimum: 0.
   */
  readonly SessionNumber: number | undefined
  /** What the fax session does. */
  readonly Operation: FAXSessionOperationValue | (string & {}) | undefined
  /** State of the fax session. */
  readonly State: FaxStateValue | (string & {}) | undefined
  /** Whether the two sides correct errors in transmission. */
  readonly ErrorCorrectionMode: boolean | undefined
  /**
   * Speed of the fax, in bits a second.
   * Minimum: 0.
   */
  readonly DataRate: number | undefined
  /** Resolution of the pages, as dots a unit across and down joined by `x`. */
  readonly ImageResolution: string | undefined
  /**
   * Page that is on its way, from 1.
   * Minimum: 0.
   */
  readonly PageNumber: number | undefined
  /** File that holds the fax. */
  readonly FileName: string | undefined
  /**
   * Pages sent so far.
   * Minimum: 0.
   */
  readonly PagesTransmitted: number | undefined
  /**
   * Pages received so far.
   * Minimum: 0.
   */
  readonly PagesReceived: number | undefined
  /**
   * Lines of the pages that arrived damaged.
   * Minimum: 0.
   */
  readonly TotalBadLines: number | undefined
}

/**
 * End of the list of fax sessions.
 *
 * Since 13. Privileges: none; it only comes in the answer to FAXSessions.
 *
 * Source: spec/events/FAXSessionsComplete.yaml
 */
export interface FAXSessionsCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'FAXSessionsComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Fax sessions in the list.
   * Minimum: 0.
   */
  readonly Total: number | undefined
  /** Place of a message in a list of events; there is none before Asterisk 1.6. */
  readonly EventList: EventListValue | (string & {}) | undefined
  /**
   * Number of items in the list that ends here; some releases miscount in places.
   * Minimum: 0.
   * Since 13.2.
   */
  readonly ListItems: number | undefined
}

/**
 * One fax session; an item of the FAXSessions action.
 *
 * Since 13. Privileges: none; it only comes in the answer to FAXSessions.
 *
 * Source: spec/events/FAXSessionsEntry.yaml
 */
export interface FAXSessionsEntryEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'FAXSessionsEntry'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /** Name of the channel. */
  readonly Channel: string | undefined
  /** Module that does the fax, such as `Spandsp`. */
  readonly Technology: string | undefined
  /**
   * Number of the fax session.
   * Minimum: 0.
   */
  readonly SessionNumber: number | undefined
  /** How the fax goes over the network. */
  readonly SessionType: SessionTypeValue | (string & {}) | undefined
  /** What the fax session does. */
  readonly Operation: FAXSessionsEntryOperationValue | (string & {}) | undefined
  /** State of the fax session. */
  readonly State: FaxStateValue | (string & {}) | undefined
  /** Files that hold the faxes of the session, separated by commas. */
  readonly Files: readonly string[] | undefined
}

/**
 * Counts of fax sessions since the fax module was loaded; the answer to the FAXStats action.
 *
 * Since 13. Privileges: none; it only comes in the answer to FAXStats.
 *
 * Source: spec/events/FAXStats.yaml
 */
export interface FAXStatsEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'FAXStats'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Fax sessions that are going on.
   * Minimum: 0.
   */
  readonly CurrentSessions: number | undefined
  /**
   * Fax sessions set aside for calls that may become faxes.
   * Minimum: 0.
   */
  readonly ReservedSessions: number | undefined
  /**
   * Faxes that were begun to be sent.
   * Minimum: 0.
   */
  readonly TransmitAttempts: number | undefined
  /**
   * Faxes that were begun to be received.
   * Minimum: 0.
   */
  readonly ReceiveAttempts: number | undefined
  /**
   * Faxes that were sent or received to the end.
   * Minimum: 0.
   */
  readonly CompletedFAXes: number | undefined
  /**
   * Faxes that failed.
   * Minimum: 0.
   */
  readonly FailedFAXes: number | undefined
}

/**
 * Progress of a fax session of res_fax; only where the fax options have `statusevents`.
 *
 * Since 10. Privileges: call.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/FAXStatus.yaml
 */
export interface FAXStatusEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'FAXStatus'
  /** Name of the channel. */
  readonly Channel: string | undefined
  /** Section of the dialplan. */
  readonly Context: string | undefined
  /** Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space. */
  readonly Exten: string | undefined
  /** What the fax session does. */
  readonly Operation: FAXStatusOperationValue | (string & {}) | undefined
  /** How the fax is going, in the words of the fax module. */
  readonly Status: string | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   * Since 10; until 11.
   */
  readonly CallerID?: string | undefined
  /** How this side of the fax names itself, its number as a rule; may be empty. */
  readonly LocalStationID: string | undefined
  /**
   * File that holds the fax.
   * Since 12.
   */
  readonly FileName?: readonly string[] | undefined
}

/**
 * res_fax received a fax.
 *
 * Since 1.8. Privileges: call.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/ReceiveFAX.yaml
 */
export interface ReceiveFAXEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'ReceiveFAX'
  /** Name of the channel. */
  readonly Channel: string | undefined
  /** Section of the dialplan. */
  readonly Context: string | undefined
  /** Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space. */
  readonly Exten: string | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   * Since 1.8; until 11.
   */
  readonly CallerID?: string | undefined
  /** How this side of the fax names itself, its number as a rule; may be empty. */
  readonly LocalStationID: string | undefined
  /** How the other side of the fax names itself, its number as a rule; may be empty. */
  readonly RemoteStationID: string | undefined
  /**
   * Pages sent or received.
   * Minimum: 0.
   */
  readonly PagesTransferred: number | undefined
  /** Resolution of the pages, as across and down joined by `x`; a single number of dots from app_fax. */
  readonly Resolution: string | undefined
  /**
   * Speed of the fax, in bits a second.
   * Minimum: 0.
   */
  readonly TransferRate: number | undefined
  /** File that holds the fax. */
  readonly FileName: readonly string[] | undefined
}

/**
 * Progress of a fax that is being received.
 *
 * Since 1.8; until 1.8. Privileges: call.
 *
 * Source: spec/events/ReceiveFAXStatus.yaml
 *
 * @deprecated Replaced by FAXStatus in 10.
 */
export interface ReceiveFAXStatusEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'ReceiveFAXStatus'
  /** How the fax is going, in the words of the fax module. */
  readonly Status: string | undefined
  /** Name of the channel. */
  readonly Channel: string | undefined
  /** Section of the dialplan. */
  readonly Context: string | undefined
  /** Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space. */
  readonly Exten: string | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   */
  readonly CallerID: string | undefined
  /** How this side of the fax names itself, its number as a rule; may be empty. */
  readonly LocalStationID: string | undefined
}

/**
 * res_fax sent a fax.
 *
 * Since 1.8. Privileges: call.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/SendFAX.yaml
 */
export interface SendFAXEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'SendFAX'
  /** Name of the channel. */
  readonly Channel: string | undefined
  /** Section of the dialplan. */
  readonly Context: string | undefined
  /** Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space. */
  readonly Exten: string | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   * Since 1.8; until 11.
   */
  readonly CallerID?: string | undefined
  /** How this side of the fax names itself, its number as a rule; may be empty. */
  readonly LocalStationID: string | undefined
  /** How the other side of the fax names itself, its number as a rule; may be empty. */
  readonly RemoteStationID: string | undefined
  /**
   * Pages sent or received.
   * Minimum: 0.
   */
  readonly PagesTransferred: number | undefined
  /** Resolution of the pages, as across and down joined by `x`; a single number of dots from app_fax. */
  readonly Resolution: string | undefined
  /**
   * Speed of the fax, in bits a second.
   * Minimum: 0.
   */
  readonly TransferRate: number | undefined
  /**
   * File that holds the fax.
   * Since 12.
   */
  readonly FileName?: readonly string[] | undefined
}

/**
 * Progress of a fax that is being sent.
 *
 * Since 1.8; until 1.8. Privileges: call.
 *
 * Source: spec/events/SendFAXStatus.yaml
 *
 * @deprecated Replaced by FAXStatus in 10.
 */
export interface SendFAXStatusEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'SendFAXStatus'
  /** How the fax is going, in the words of the fax module. */
  readonly Status: string | undefined
  /** Name of the channel. */
  readonly Channel: string | undefined
  /** Section of the dialplan. */
  readonly Context: string | undefined
  /** Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space. */
  readonly Exten: string | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   */
  readonly CallerID: string | undefined
  /** How this side of the fax names itself, its number as a rule; may be empty. */
  readonly LocalStationID: string | undefined
}
