// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type { CommonEvent } from '../common.ts'

/**
 * A call was parked; also an item of the ParkedCalls action.
 *
 * Since 1.0. Privileges: call; none as part of the answer to ParkedCalls.
 *
 * Source: spec/events/ParkedCall.yaml
 */
export interface ParkedCallEvent extends CommonEvent {
  readonly name: 'ParkedCall'
  /**
   * Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space.
   * Since 1.0; until 11.
   */
  readonly Exten?: string | undefined
  /**
   * Name of the parked channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   * Since 12.
   */
  readonly ParkeeChannel?: string | undefined
  /**
   * State of the parked channel as a number.
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
  readonly ParkeeChannelState?: number | undefined
  /**
   * State of the parked channel in words.
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
  readonly ParkeeChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the parked channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ParkeeCallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the parked channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly ParkeeCallerIDName?: string | undefined
  /**
   * Number of the party that the parked channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ParkeeConnectedLineNum?: string | undefined
  /**
   * Name of the party that the parked channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ParkeeConnectedLineName?: string | undefined
  /**
   * Language of prompts on the parked channel; empty for the server's default.
   * Since 13.2.
   */
  readonly ParkeeLanguage?: string | undefined
  /**
   * Account that calls of the parked channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly ParkeeAccountCode?: string | undefined
  /**
   * Section of the dialplan that the parked channel is in.
   * Since 12.
   */
  readonly ParkeeContext?: string | undefined
  /**
   * Extension of the dialplan that the parked channel is in.
   * Since 12.
   */
  readonly ParkeeExten?: string | undefined
  /**
   * Step of that extension that the parked channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly ParkeePriority?: number | undefined
  /**
   * Identifier of the parked channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 12.
   */
  readonly ParkeeUniqueid?: string | undefined
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
  /**
   * A variable of the parked channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ParkeeChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * Name of the retrieving channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   * Since 12.
   */
  readonly RetrieverChannel?: string | undefined
  /**
   * State of the retrieving channel as a number.
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
  readonly RetrieverChannelState?: number | undefined
  /**
   * State of the retrieving channel in words.
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
  readonly RetrieverChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the retrieving channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly RetrieverCallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the retrieving channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly RetrieverCallerIDName?: string | undefined
  /**
   * Number of the party that the retrieving channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly RetrieverConnectedLineNum?: string | undefined
  /**
   * Name of the party that the retrieving channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly RetrieverConnectedLineName?: string | undefined
  /**
   * Language of prompts on the retrieving channel; empty for the server's default.
   * Since 13.2.
   */
  readonly RetrieverLanguage?: string | undefined
  /**
   * Account that calls of the retrieving channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly RetrieverAccountCode?: string | undefined
  /**
   * Section of the dialplan that the retrieving channel is in.
   * Since 12.
   */
  readonly RetrieverContext?: string | undefined
  /**
   * Extension of the dialplan that the retrieving channel is in.
   * Since 12.
   */
  readonly RetrieverExten?: string | undefined
  /**
   * Step of that extension that the retrieving channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly RetrieverPriority?: number | undefined
  /**
   * Identifier of the retrieving channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 12.
   */
  readonly RetrieverUniqueid?: string | undefined
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
  /**
   * A variable of the retrieving channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly RetrieverChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * What to call to return the call to the one who parked it.
   * Since 12.
   */
  readonly ParkerDialString?: string | undefined
  /**
   * Name of the parking lot.
   * Since 1.6.2.
   */
  readonly Parkinglot?: string | undefined
  /**
   * Channel that parked the call, or that fetched it in `UnParkedCall`; may be empty.
   * No value: ``.
   * Since 1.0; until 11.
   */
  readonly From?: string | undefined
  /**
   * Name of the channel.
   * No value: `none`.
   * Since 1.0; until 11.
   */
  readonly Channel?: string | undefined
  /**
   * Time that the call will still stay parked.
   * Unit: s.
   * Since 1.0; until 11.
   */
  readonly Timeout?: number | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   * Since 1.0; until 1.4.
   */
  readonly CallerID?: string | undefined
  /**
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   * Since 1.6.2; until 11.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 1.2; until 11.
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
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 1.6.2; until 11.
   */
  readonly Uniqueid?: string | undefined
  /**
   * Time that the call has been parked.
   * Unit: s.
   * Since 11; until 11.
   */
  readonly Duration?: number | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Number of the space within the parking lot.
   * Minimum: 0.
   * Since 12.
   */
  readonly ParkingSpace?: number | undefined
  /**
   * Time that the call may still stay parked.
   * Unit: s.
   * Since 12.
   */
  readonly ParkingTimeout?: number | undefined
  /**
   * Time that the call has been parked.
   * Unit: s.
   * Since 12.
   */
  readonly ParkingDuration?: number | undefined
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
 * A parked caller hung up.
 *
 * Headers of the parker's channel are documented and never sent; `ParkerDialString` names the device that parked the call.
 *
 * Since 1.2. Privileges: call.
 *
 * Source: spec/events/ParkedCallGiveUp.yaml
 */
export interface ParkedCallGiveUpEvent extends CommonEvent {
  readonly name: 'ParkedCallGiveUp'
  /**
   * Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space.
   * Since 1.2; until 11.
   */
  readonly Exten?: string | undefined
  /**
   * Name of the channel.
   * No value: `none`.
   * Since 1.2; until 11.
   */
  readonly Channel?: string | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   * Since 1.2; until 1.4.
   */
  readonly CallerID?: string | undefined
  /**
   * Name of the parked channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   * Since 12.
   */
  readonly ParkeeChannel?: string | undefined
  /**
   * State of the parked channel as a number.
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
  readonly ParkeeChannelState?: number | undefined
  /**
   * State of the parked channel in words.
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
  readonly ParkeeChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the parked channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ParkeeCallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the parked channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly ParkeeCallerIDName?: string | undefined
  /**
   * Number of the party that the parked channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ParkeeConnectedLineNum?: string | undefined
  /**
   * Name of the party that the parked channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ParkeeConnectedLineName?: string | undefined
  /**
   * Language of prompts on the parked channel; empty for the server's default.
   * Since 13.2.
   */
  readonly ParkeeLanguage?: string | undefined
  /**
   * Account that calls of the parked channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly ParkeeAccountCode?: string | undefined
  /**
   * Section of the dialplan that the parked channel is in.
   * Since 12.
   */
  readonly ParkeeContext?: string | undefined
  /**
   * Extension of the dialplan that the parked channel is in.
   * Since 12.
   */
  readonly ParkeeExten?: string | undefined
  /**
   * Step of that extension that the parked channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly ParkeePriority?: number | undefined
  /**
   * Identifier of the parked channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 12.
   */
  readonly ParkeeUniqueid?: string | undefined
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
  /**
   * A variable of the parked channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ParkeeChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * What to call to return the call to the one who parked it.
   * Since 12.
   */
  readonly ParkerDialString?: string | undefined
  /**
   * Name of the parking lot.
   * Since 1.6.2.
   */
  readonly Parkinglot?: string | undefined
  /**
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   * Since 1.6.2; until 11.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 1.2; until 11.
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
  /**
   * Identifier of the channel; another spelling of `Uniqueid`.
   * No value: `<unknown>`.
   * Since 1.6.2; until 11.
   */
  readonly UniqueID?: string | undefined
  /**
   * Number of the space within the parking lot.
   * Minimum: 0.
   * Since 12.
   */
  readonly ParkingSpace?: number | undefined
  /**
   * Time that the call may still stay parked.
   * Unit: s.
   * Since 12.
   */
  readonly ParkingTimeout?: number | undefined
  /**
   * Time that the call has been parked.
   * Unit: s.
   * Since 12.
   */
  readonly ParkingDuration?: number | undefined
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
 * End of the list of parked calls.
 *
 * Since 1.0. Privileges: none; it only comes in the answer to ParkedCalls.
 *
 * Source: spec/events/ParkedCallsComplete.yaml
 */
export interface ParkedCallsCompleteEvent extends CommonEvent {
  readonly name: 'ParkedCallsComplete'
  /**
   * Place of a message in a list of events; there is none before Asterisk 1.6.
   * - `start`: The answer opens a list; its items follow as events.
   * - `Complete`: This event ends a list.
   * Since 13.2.
   */
  readonly EventList?: 'start' | 'Complete' | (string & {}) | undefined
  /**
   * Number of items in the list that ends here; some releases miscount in places.
   * Minimum: 0.
   * Since 13.2.
   */
  readonly ListItems?: number | undefined
  /**
   * Parked calls in the list.
   * Minimum: 0.
   * Since 1.8.7.
   */
  readonly Total?: number | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
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
 * Another channel took the place of a parked one.
 *
 * Headers of the parker's channel are documented and never sent; `ParkerDialString` names the device that parked the call.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/ParkedCallSwap.yaml
 */
export interface ParkedCallSwapEvent extends CommonEvent {
  readonly name: 'ParkedCallSwap'
  /**
   * Name of the parked channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   */
  readonly ParkeeChannel: string | undefined
  /**
   * State of the parked channel as a number.
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
   */
  readonly ParkeeChannelState: number | undefined
  /**
   * State of the parked channel in words.
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
   */
  readonly ParkeeChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
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
  /**
   * Identifier of the parked channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
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
  /** What to call to return the call to the one who parked it. */
  readonly ParkerDialString: string | undefined
  /** Name of the parking lot. */
  readonly Parkinglot: string | undefined
  /**
   * Number of the space within the parking lot.
   * Minimum: 0.
   */
  readonly ParkingSpace: number | undefined
  /**
   * Time that the call may still stay parked.
   * Unit: s.
   */
  readonly ParkingTimeout: number | undefined
  /**
   * Time that the call has been parked.
   * Unit: s.
   */
  readonly ParkingDuration: number | undefined
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
 * A parked call waited too long and goes back to where it came from.
 *
 * Headers of the parker's channel are documented and never sent; `ParkerDialString` names the device that parked the call.
 *
 * Since 1.2. Privileges: call.
 *
 * Source: spec/events/ParkedCallTimeOut.yaml
 */
export interface ParkedCallTimeOutEvent extends CommonEvent {
  readonly name: 'ParkedCallTimeOut'
  /**
   * Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space.
   * Since 1.2; until 11.
   */
  readonly Exten?: string | undefined
  /**
   * Name of the channel.
   * No value: `none`.
   * Since 1.2; until 11.
   */
  readonly Channel?: string | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   * Since 1.2; until 1.4.
   */
  readonly CallerID?: string | undefined
  /**
   * Name of the parked channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   * Since 12.
   */
  readonly ParkeeChannel?: string | undefined
  /**
   * State of the parked channel as a number.
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
  readonly ParkeeChannelState?: number | undefined
  /**
   * State of the parked channel in words.
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
  readonly ParkeeChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the parked channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ParkeeCallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the parked channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly ParkeeCallerIDName?: string | undefined
  /**
   * Number of the party that the parked channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ParkeeConnectedLineNum?: string | undefined
  /**
   * Name of the party that the parked channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ParkeeConnectedLineName?: string | undefined
  /**
   * Language of prompts on the parked channel; empty for the server's default.
   * Since 13.2.
   */
  readonly ParkeeLanguage?: string | undefined
  /**
   * Account that calls of the parked channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly ParkeeAccountCode?: string | undefined
  /**
   * Section of the dialplan that the parked channel is in.
   * Since 12.
   */
  readonly ParkeeContext?: string | undefined
  /**
   * Extension of the dialplan that the parked channel is in.
   * Since 12.
   */
  readonly ParkeeExten?: string | undefined
  /**
   * Step of that extension that the parked channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly ParkeePriority?: number | undefined
  /**
   * Identifier of the parked channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 12.
   */
  readonly ParkeeUniqueid?: string | undefined
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
  /**
   * A variable of the parked channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ParkeeChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * What to call to return the call to the one who parked it.
   * Since 12.
   */
  readonly ParkerDialString?: string | undefined
  /**
   * Name of the parking lot.
   * Since 1.6.2.
   */
  readonly Parkinglot?: string | undefined
  /**
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   * Since 1.6.2; until 11.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 1.2; until 11.
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
  /**
   * Identifier of the channel; another spelling of `Uniqueid`.
   * No value: `<unknown>`.
   * Since 1.6.2; until 11.
   */
  readonly UniqueID?: string | undefined
  /**
   * Number of the space within the parking lot.
   * Minimum: 0.
   * Since 12.
   */
  readonly ParkingSpace?: number | undefined
  /**
   * Time that the call may still stay parked.
   * Unit: s.
   * Since 12.
   */
  readonly ParkingTimeout?: number | undefined
  /**
   * Time that the call has been parked.
   * Unit: s.
   * Since 12.
   */
  readonly ParkingDuration?: number | undefined
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
 * One parking lot; an item of the Parkinglots action.
 *
 * Up to Asterisk 13.1 items have no ActionID.
 *
 * Since 11. Privileges: none; it only comes in the answer to Parkinglots.
 *
 * Source: spec/events/Parkinglot.yaml
 */
export interface ParkinglotEvent extends CommonEvent {
  readonly name: 'Parkinglot'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /** Name of the parking lot. */
  readonly Name: string | undefined
  /**
   * First space of the parking lot; later releases call it `StartSpace`.
   * Minimum: 0.
   * Since 11; until 11.
   */
  readonly StartExten?: number | undefined
  /**
   * Last space of the parking lot; later releases call it `StopSpace`.
   * Minimum: 0.
   * Since 11; until 11.
   */
  readonly StopExten?: number | undefined
  /**
   * First space of the parking lot.
   * Minimum: 0.
   * Since 12.
   */
  readonly StartSpace?: number | undefined
  /**
   * Last space of the parking lot.
   * Minimum: 0.
   * Since 12.
   */
  readonly StopSpace?: number | undefined
  /**
   * Time that a call may stay in the parking lot.
   * Unit: s.
   */
  readonly Timeout: number | undefined
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
 * End of the list of parking lots.
 *
 * Since 11. Privileges: none; it only comes in the answer to Parkinglots.
 *
 * Source: spec/events/ParkinglotsComplete.yaml
 */
export interface ParkinglotsCompleteEvent extends CommonEvent {
  readonly name: 'ParkinglotsComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Place of a message in a list of events; there is none before Asterisk 1.6.
   * - `start`: The answer opens a list; its items follow as events.
   * - `Complete`: This event ends a list.
   * Since 13.2.
   */
  readonly EventList?: 'start' | 'Complete' | (string & {}) | undefined
  /**
   * Number of items in the list that ends here; some releases miscount in places.
   * Minimum: 0.
   * Since 13.2.
   */
  readonly ListItems?: number | undefined
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
 * A parked call was picked up.
 *
 * Headers of the parker's channel are documented and never sent; `ParkerDialString` names the device that parked the call.
 *
 * Since 1.2. Privileges: call.
 *
 * Source: spec/events/UnParkedCall.yaml
 */
export interface UnParkedCallEvent extends CommonEvent {
  readonly name: 'UnParkedCall'
  /**
   * Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space.
   * Since 1.2; until 11.
   */
  readonly Exten?: string | undefined
  /**
   * Name of the parked channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   * Since 12.
   */
  readonly ParkeeChannel?: string | undefined
  /**
   * State of the parked channel as a number.
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
  readonly ParkeeChannelState?: number | undefined
  /**
   * State of the parked channel in words.
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
  readonly ParkeeChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the parked channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ParkeeCallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the parked channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly ParkeeCallerIDName?: string | undefined
  /**
   * Number of the party that the parked channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ParkeeConnectedLineNum?: string | undefined
  /**
   * Name of the party that the parked channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ParkeeConnectedLineName?: string | undefined
  /**
   * Language of prompts on the parked channel; empty for the server's default.
   * Since 13.2.
   */
  readonly ParkeeLanguage?: string | undefined
  /**
   * Account that calls of the parked channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly ParkeeAccountCode?: string | undefined
  /**
   * Section of the dialplan that the parked channel is in.
   * Since 12.
   */
  readonly ParkeeContext?: string | undefined
  /**
   * Extension of the dialplan that the parked channel is in.
   * Since 12.
   */
  readonly ParkeeExten?: string | undefined
  /**
   * Step of that extension that the parked channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly ParkeePriority?: number | undefined
  /**
   * Identifier of the parked channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 12.
   */
  readonly ParkeeUniqueid?: string | undefined
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
  /**
   * A variable of the parked channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ParkeeChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * Name of the retrieving channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   * Since 12.
   */
  readonly RetrieverChannel?: string | undefined
  /**
   * State of the retrieving channel as a number.
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
  readonly RetrieverChannelState?: number | undefined
  /**
   * State of the retrieving channel in words.
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
  readonly RetrieverChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the retrieving channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly RetrieverCallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the retrieving channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly RetrieverCallerIDName?: string | undefined
  /**
   * Number of the party that the retrieving channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly RetrieverConnectedLineNum?: string | undefined
  /**
   * Name of the party that the retrieving channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly RetrieverConnectedLineName?: string | undefined
  /**
   * Language of prompts on the retrieving channel; empty for the server's default.
   * Since 13.2.
   */
  readonly RetrieverLanguage?: string | undefined
  /**
   * Account that calls of the retrieving channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly RetrieverAccountCode?: string | undefined
  /**
   * Section of the dialplan that the retrieving channel is in.
   * Since 12.
   */
  readonly RetrieverContext?: string | undefined
  /**
   * Extension of the dialplan that the retrieving channel is in.
   * Since 12.
   */
  readonly RetrieverExten?: string | undefined
  /**
   * Step of that extension that the retrieving channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly RetrieverPriority?: number | undefined
  /**
   * Identifier of the retrieving channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 12.
   */
  readonly RetrieverUniqueid?: string | undefined
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
  /**
   * A variable of the retrieving channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly RetrieverChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * What to call to return the call to the one who parked it.
   * Since 12.
   */
  readonly ParkerDialString?: string | undefined
  /**
   * Name of the parking lot.
   * Since 1.8.11, 10.3.
   */
  readonly Parkinglot?: string | undefined
  /**
   * Channel that parked the call, or that fetched it in `UnParkedCall`; may be empty.
   * No value: ``.
   * Since 1.2; until 11.
   */
  readonly From?: string | undefined
  /**
   * Name of the channel.
   * No value: `none`.
   * Since 1.2; until 11.
   */
  readonly Channel?: string | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   * Since 1.2; until 1.4.
   */
  readonly CallerID?: string | undefined
  /**
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   * Since 1.6.2; until 11.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 1.2; until 11.
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
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 1.8.11, 10.3; until 11.
   */
  readonly Uniqueid?: string | undefined
  /**
   * Number of the space within the parking lot.
   * Minimum: 0.
   * Since 12.
   */
  readonly ParkingSpace?: number | undefined
  /**
   * Time that the call may still stay parked.
   * Unit: s.
   * Since 12.
   */
  readonly ParkingTimeout?: number | undefined
  /**
   * Time that the call has been parked.
   * Unit: s.
   * Since 12.
   */
  readonly ParkingDuration?: number | undefined
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
