// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type {
  AckReply,
  ListReply,
} from '../../runtime/reply.ts'
import type {
  ParkedCallEvent,
  ParkedCallsCompleteEvent,
  ParkinglotEvent,
  ParkinglotsCompleteEvent,
} from '../events/parking.ts'

/** Parameters of Park; the method `park` describes the action. */
export interface ParkRequest {
  /** Name, from Asterisk 11 on also unique id, of the channel to park. */
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
   * Name, from Asterisk 11 on also unique id, of the channel that hears the number of the parking space; if omitted, it is not announced.
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
export type ParkReply = AckReply

/** Parameters of ParkedCalls; the method `parkedCalls` describes the action. */
export interface ParkedCallsRequest {
  /**
   * Only this parking lot; if omitted, all.
   * Since 12.
   */
  ParkingLot?: string | number | undefined
}

/** Reply of ParkedCalls. */
export type ParkedCallsReply = ListReply<ParkedCallEvent, ParkedCallsCompleteEvent>

/** Parameters of Parkinglots; the method `parkingLots` describes the action. */
export type ParkinglotsRequest = NoParameters

/** Reply of Parkinglots. */
export type ParkinglotsReply = ListReply<ParkinglotEvent, ParkinglotsCompleteEvent>
