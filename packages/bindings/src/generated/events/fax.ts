// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type { CommonEvent } from '../common.ts'

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
export interface FaxReceivedEvent extends CommonEvent {
  readonly name: 'FaxReceived'
  /**
   * Name of the channel.
   * No value: `none`.
   */
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
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
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
export interface FaxSentEvent extends CommonEvent {
  readonly name: 'FaxSent'
  /**
   * Name of the channel.
   * No value: `none`.
   */
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
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * State of one fax session; the answer to the FAXSession action.
 *
 * Since 13. Privileges: none; it only comes in the answer to FAXSession.
 *
 * Source: spec/events/FAXSession.yaml
 */
export interface FAXSessionEvent extends CommonEvent {
  readonly name: 'FAXSession'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Number of the fax session.
   * Minimum: 0.
   */
  readonly SessionNumber: number | undefined
  /**
   * What the fax session does.
   * - `send`: A fax is being sent.
   * - `receive`: A fax is being received.
   * - `gateway`: A fax is being passed on between two networks.
   * - `V.21`: Fax tones are being listened for.
   * - `none`: Nothing.
   */
  readonly Operation: 'send' | 'receive' | 'gateway' | 'V.21' | 'none' | (string & {}) | undefined
  /**
   * State of the fax session.
   * - `Uninitialized`: Not yet set up.
   * - `Initialized`: Set up.
   * - `Open`: Open.
   * - `Active`: The fax is on its way.
   * - `Complete`: Done.
   * - `Reserved`: Set aside for a call.
   * - `Inactive`: Not in use.
   * - `Unknown`: None of the others.
   */
  readonly State: 'Uninitialized' | 'Initialized' | 'Open' | 'Active' | 'Complete' | 'Reserved' | 'Inactive' | 'Unknown' | (string & {}) | undefined
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
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * End of the list of fax sessions.
 *
 * Since 13. Privileges: none; it only comes in the answer to FAXSessions.
 *
 * Source: spec/events/FAXSessionsComplete.yaml
 */
export interface FAXSessionsCompleteEvent extends CommonEvent {
  readonly name: 'FAXSessionsComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Fax sessions in the list.
   * Minimum: 0.
   */
  readonly Total: number | undefined
  /**
   * Place of a message in a list of events; there is none before Asterisk 1.6.
   * - `start`: The answer opens a list; its items follow as events.
   * - `Complete`: This event ends a list.
   */
  readonly EventList: 'start' | 'Complete' | (string & {}) | undefined
  /**
   * Number of items in the list that ends here; some releases miscount in places.
   * Minimum: 0.
   * Since 13.2.
   */
  readonly ListItems: number | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * One fax session; an item of the FAXSessions action.
 *
 * Since 13. Privileges: none; it only comes in the answer to FAXSessions.
 *
 * Source: spec/events/FAXSessionsEntry.yaml
 */
export interface FAXSessionsEntryEvent extends CommonEvent {
  readonly name: 'FAXSessionsEntry'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /** Module that does the fax, such as `Spandsp`. */
  readonly Technology: string | undefined
  /**
   * Number of the fax session.
   * Minimum: 0.
   */
  readonly SessionNumber: number | undefined
  /**
   * How the fax goes over the network.
   * - `G.711`: As sound.
   * - `T.38`: As fax data.
   * - `none`: Not yet known.
   */
  readonly SessionType: 'G.711' | 'T.38' | 'none' | (string & {}) | undefined
  /**
   * What the fax session does.
   * - `send`: A fax is being sent.
   * - `receive`: A fax is being received.
   * - `gateway`: A fax is being passed on between two networks.
   * - `V.21`: Fax tones are being listened for.
   * - `none`: Nothing.
   */
  readonly Operation: 'send' | 'receive' | 'gateway' | 'V.21' | 'none' | (string & {}) | undefined
  /**
   * State of the fax session.
   * - `Uninitialized`: Not yet set up.
   * - `Initialized`: Set up.
   * - `Open`: Open.
   * - `Active`: The fax is on its way.
   * - `Complete`: Done.
   * - `Reserved`: Set aside for a call.
   * - `Inactive`: Not in use.
   * - `Unknown`: None of the others.
   */
  readonly State: 'Uninitialized' | 'Initialized' | 'Open' | 'Active' | 'Complete' | 'Reserved' | 'Inactive' | 'Unknown' | (string & {}) | undefined
  /** Files that hold the faxes of the session, separated by commas. */
  readonly Files: readonly string[] | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * Counts of fax sessions since the fax module was loaded; the answer to the FAXStats action.
 *
 * Since 13. Privileges: none; it only comes in the answer to FAXStats.
 *
 * Source: spec/events/FAXStats.yaml
 */
export interface FAXStatsEvent extends CommonEvent {
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
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * Progress of a fax session of res_fax; only where the fax options have `statusevents`.
 *
 * Since 10. Privileges: call.
 *
 * Source: spec/events/FAXStatus.yaml
 */
export interface FAXStatusEvent extends CommonEvent {
  readonly name: 'FAXStatus'
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * State of the channel as a number.
   * - `0`: Down; the channel exists and nothing is going on.
   * - `1`: Down, but set aside for a call.
   * - `2`: Off hook.
   * - `3`: Digits have been dialled.
   * - `4`: The far end of the line that called is being alerted.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
   * Since 12.
   */
  readonly ChannelState?: number | undefined
  /**
   * State of the channel in words.
   * - `Down`: Exists and nothing is going on.
   * - `Rsrvd`: Down, but set aside for a call.
   * - `OffHook`: Off hook.
   * - `Dialing`: Digits have been dialled.
   * - `Ring`: The calling side is waiting for an answer.
   * - `Ringing`: The device is ringing.
   * - `Up`: Answered.
   * - `Busy`: The line is busy.
   * - `Dialing Offhook`: Digits have been dialled while off hook.
   * - `Pre-ring`: An incoming call was noticed and awaits what comes before its first ring.
   * - `Mute`: Nothing is to be sent to it.
   * - `Unknown`: None of the others; the number may follow in parentheses.
   * Since 12.
   */
  readonly ChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineName?: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /**
   * Account that calls of the channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly AccountCode?: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly Priority?: number | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 12.
   */
  readonly Uniqueid?: string | undefined
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
  /**
   * A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ChanVariable?: { readonly [key: string]: string } | undefined
  /** Section of the dialplan. */
  readonly Context: string | undefined
  /** Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space. */
  readonly Exten: string | undefined
  /**
   * What the fax session does.
   * - `send`: A fax is being sent.
   * - `receive`: A fax is being received.
   * - `gateway`: A fax is being passed on between two networks.
   * - `V.21`: Fax tones are being listened for.
   * - `none`: Nothing.
   */
  readonly Operation: 'send' | 'receive' | 'gateway' | 'V.21' | 'none' | (string & {}) | undefined
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
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * res_fax received a fax.
 *
 * Since 1.8. Privileges: call.
 *
 * Source: spec/events/ReceiveFAX.yaml
 */
export interface ReceiveFAXEvent extends CommonEvent {
  readonly name: 'ReceiveFAX'
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * State of the channel as a number.
   * - `0`: Down; the channel exists and nothing is going on.
   * - `1`: Down, but set aside for a call.
   * - `2`: Off hook.
   * - `3`: Digits have been dialled.
   * - `4`: The far end of the line that called is being alerted.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
   * Since 12.
   */
  readonly ChannelState?: number | undefined
  /**
   * State of the channel in words.
   * - `Down`: Exists and nothing is going on.
   * - `Rsrvd`: Down, but set aside for a call.
   * - `OffHook`: Off hook.
   * - `Dialing`: Digits have been dialled.
   * - `Ring`: The calling side is waiting for an answer.
   * - `Ringing`: The device is ringing.
   * - `Up`: Answered.
   * - `Busy`: The line is busy.
   * - `Dialing Offhook`: Digits have been dialled while off hook.
   * - `Pre-ring`: An incoming call was noticed and awaits what comes before its first ring.
   * - `Mute`: Nothing is to be sent to it.
   * - `Unknown`: None of the others; the number may follow in parentheses.
   * Since 12.
   */
  readonly ChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineName?: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /**
   * Account that calls of the channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly AccountCode?: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly Priority?: number | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 12.
   */
  readonly Uniqueid?: string | undefined
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
  /**
   * A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ChanVariable?: { readonly [key: string]: string } | undefined
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
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
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
export interface ReceiveFAXStatusEvent extends CommonEvent {
  readonly name: 'ReceiveFAXStatus'
  /** How the fax is going, in the words of the fax module. */
  readonly Status: string | undefined
  /**
   * Name of the channel.
   * No value: `none`.
   */
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
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * res_fax sent a fax.
 *
 * Since 1.8. Privileges: call.
 *
 * Source: spec/events/SendFAX.yaml
 */
export interface SendFAXEvent extends CommonEvent {
  readonly name: 'SendFAX'
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * State of the channel as a number.
   * - `0`: Down; the channel exists and nothing is going on.
   * - `1`: Down, but set aside for a call.
   * - `2`: Off hook.
   * - `3`: Digits have been dialled.
   * - `4`: The far end of the line that called is being alerted.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
   * Since 12.
   */
  readonly ChannelState?: number | undefined
  /**
   * State of the channel in words.
   * - `Down`: Exists and nothing is going on.
   * - `Rsrvd`: Down, but set aside for a call.
   * - `OffHook`: Off hook.
   * - `Dialing`: Digits have been dialled.
   * - `Ring`: The calling side is waiting for an answer.
   * - `Ringing`: The device is ringing.
   * - `Up`: Answered.
   * - `Busy`: The line is busy.
   * - `Dialing Offhook`: Digits have been dialled while off hook.
   * - `Pre-ring`: An incoming call was noticed and awaits what comes before its first ring.
   * - `Mute`: Nothing is to be sent to it.
   * - `Unknown`: None of the others; the number may follow in parentheses.
   * Since 12.
   */
  readonly ChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineName?: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /**
   * Account that calls of the channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly AccountCode?: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly Priority?: number | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 12.
   */
  readonly Uniqueid?: string | undefined
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
  /**
   * A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ChanVariable?: { readonly [key: string]: string } | undefined
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
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
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
export interface SendFAXStatusEvent extends CommonEvent {
  readonly name: 'SendFAXStatus'
  /** How the fax is going, in the words of the fax module. */
  readonly Status: string | undefined
  /**
   * Name of the channel.
   * No value: `none`.
   */
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
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}
