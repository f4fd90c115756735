// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type {
  CommonChanVariable,
  CommonEvent,
  CommonLine,
} from '../common.ts'
import type {
  ListEnd,
  ParkeeChannelSnapshot,
  RetrieverChannelSnapshot,
} from '../groups.ts'

/**
 * A call was parked; also an item of the ParkedCalls action.
 *
 * Since 1.0. Privileges: call; none as part of the answer to ParkedCalls.
 * {@link ParkeeChannelSnapshot}: since 12.
 * {@link RetrieverChannelSnapshot}: since 12.
 *
 * Source: spec/events/ParkedCall.yaml
 */
export interface ParkedCallEvent
  extends CommonEvent,
    CommonLine,
    CommonChanVariable,
    Partial<ParkeeChannelSnapshot>,
    Partial<RetrieverChannelSnapshot> {
  readonly name: 'ParkedCall'
  /**
   * Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space.
   * Since 1.0; until 11.
   */
  readonly Exten?: string | undefined
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
}

/**
 * A parked caller hung up.
 *
 * The space is free again, and Hangup of the same channel follows, as no one fetched the caller in time.
 *
 * Headers of the parker's channel are documented and never sent; `ParkerDialString` names the device that parked the call.
 *
 * Since 1.2. Privileges: call.
 * {@link ParkeeChannelSnapshot}: since 12.
 *
 * Source: spec/events/ParkedCallGiveUp.yaml
 */
export interface ParkedCallGiveUpEvent
  extends CommonEvent,
    CommonLine,
    CommonChanVariable,
    Partial<ParkeeChannelSnapshot> {
  readonly name: 'ParkedCallGiveUp'
  /**
   * Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space.
   * Since 1.2; until 11.
   */
  readonly Exten?: string | undefined
  /**
   * Name of the channel.
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
}

/**
 * End of the list of parked calls.
 *
 * Since 1.0. Privileges: none; it only comes in the answer to ParkedCalls.
 * {@link ListEnd}: since 13.2.
 *
 * Source: spec/events/ParkedCallsComplete.yaml
 */
export interface ParkedCallsCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, Partial<ListEnd> {
  readonly name: 'ParkedCallsComplete'
  /**
   * Parked calls in the list.
   * Minimum: 0.
   * Since 1.8.7.
   */
  readonly Total?: number | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
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
export interface ParkedCallSwapEvent extends CommonEvent, CommonLine, CommonChanVariable, ParkeeChannelSnapshot {
  readonly name: 'ParkedCallSwap'
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
}

/**
 * A parked call waited too long and goes back to where it came from.
 *
 * From 12 on `ParkerDialString` is what the server dials now, unless the parking lot has `comebacktoorigin = no` in res_parking.conf. UnParkedCall does not come.
 *
 * Headers of the parker's channel are documented and never sent; `ParkerDialString` names the device that parked the call.
 *
 * Since 1.2. Privileges: call.
 * {@link ParkeeChannelSnapshot}: since 12.
 *
 * Source: spec/events/ParkedCallTimeOut.yaml
 */
export interface ParkedCallTimeOutEvent
  extends CommonEvent,
    CommonLine,
    CommonChanVariable,
    Partial<ParkeeChannelSnapshot> {
  readonly name: 'ParkedCallTimeOut'
  /**
   * Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space.
   * Since 1.2; until 11.
   */
  readonly Exten?: string | undefined
  /**
   * Name of the channel.
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
export interface ParkinglotEvent extends CommonEvent, CommonLine, CommonChanVariable {
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
}

/**
 * End of the list of parking lots.
 *
 * Since 11. Privileges: none; it only comes in the answer to Parkinglots.
 * {@link ListEnd}: since 13.2.
 *
 * Source: spec/events/ParkinglotsComplete.yaml
 */
export interface ParkinglotsCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, Partial<ListEnd> {
  readonly name: 'ParkinglotsComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * A parked call was picked up.
 *
 * Headers of the parker's channel are documented and never sent; `ParkerDialString` names the device that parked the call.
 *
 * Since 1.2. Privileges: call.
 * {@link ParkeeChannelSnapshot}: since 12.
 * {@link RetrieverChannelSnapshot}: since 12.
 *
 * Source: spec/events/UnParkedCall.yaml
 */
export interface UnParkedCallEvent
  extends CommonEvent,
    CommonLine,
    CommonChanVariable,
    Partial<ParkeeChannelSnapshot>,
    Partial<RetrieverChannelSnapshot> {
  readonly name: 'UnParkedCall'
  /**
   * Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space.
   * Since 1.2; until 11.
   */
  readonly Exten?: string | undefined
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
}
