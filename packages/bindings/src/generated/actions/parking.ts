// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type { AckReply, ListReply } from '../../runtime/reply.ts'
import type { ParkedCallEvent, ParkedCallsCompleteEvent, ParkinglotEvent, ParkinglotsCompleteEvent } from '../events/parking.ts'

/**
 * Parks a channel.
 *
 * From Asterisk 12 on the Message ends in a line end of its own, so a lone blank line follows it.
 *
 * Since 1.4. Privileges: call.
 *
 * Source: spec/actions/Park.yaml
 */
export interface ParkRequest {
  /**
   * Name, from Asterisk 11 on also unique id, of the channel to park.
   * No value: `none`.
   */
  Channel: string | number
  /**
   * Channel to call back when the call is not picked up; from Asterisk 12 on another name of TimeoutChannel.
   * Required: Asterisk 1.4 to 11 refuse a call without it.
   */
  Channel2?: string | number | undefined
  /**
   * Channel to call back when the call is not picked up.
   * Since 12.
   */
  TimeoutChannel?: string | number | undefined
  /**
   * Name, from Asterisk 11 on also unique id, of the channel that hears the number of the parking space; left out, it is not announced.
   * Since 12.3.
   */
  AnnounceChannel?: string | number | undefined
  /**
   * Milliseconds until the call is given back; if omitted, the setting of the parking lot.
   * Unit: ms.
   */
  Timeout?: number | undefined
  /**
   * Parking lot; if omitted, the one of the channel.
   * Since 1.8.
   */
  Parkinglot?: string | number | undefined
  /**
   * Space to park in; if omitted, the lot chooses, and one that is taken fails.
   * Minimum: 0.
   * Since 18.19, 20.4; not in 19.
   */
  ParkingSpace?: number | undefined
}

/** Reply of Park. */
export interface ParkReply extends AckReply {
}

/**
 * Lists the parked calls.
 *
 * In 12 and up to 13.1 the error that a parked call could not be read comes after the response that starts the list, and no end follows; where no parking lot was asked for, not even that error comes.
 *
 * Since 1.0. Privileges: none (from 1.0), call (from 12).
 *
 * Source: spec/actions/ParkedCalls.yaml
 */
export interface ParkedCallsRequest {
  /**
   * Only this parking lot; if omitted, all.
   * Since 12.
   */
  ParkingLot?: string | number | undefined
}

/** Reply of ParkedCalls. */
export interface ParkedCallsReply extends ListReply<ParkedCallEvent, ParkedCallsCompleteEvent> {
}

/** This action takes no parameters. */
export type ParkinglotsRequest = NoParameters

/** Reply of Parkinglots. */
export interface ParkinglotsReply extends ListReply<ParkinglotEvent, ParkinglotsCompleteEvent> {
}
