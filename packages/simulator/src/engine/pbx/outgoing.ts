import type { Channel, Signal } from './channel.ts'

/** Uniqueids that channels are to have. */
export interface ChannelIds {
  readonly uniqueid?: string | undefined
  /** Of the second half of a Local channel. */
  readonly other?: string | undefined
}

export interface OutgoingOptions {
  readonly ids?: ChannelIds
  readonly linkedid?: string | undefined
  /** Log id of the caller. */
  readonly callId?: string | undefined
  /** Name that the called channel shows as its application: `AppDial`, `AppDial2`, `AppQueue`. */
  readonly application: string
  /** The caller's settings are given to the called channel before it shows its application, see `introduceCall`. */
  readonly introduced?: boolean
  /** The called channel shows who calls only when it rings. */
  readonly showsCallerLater?: boolean
  readonly onSignal: (signal: Signal) => void
  /** Told why no channel can be made: a hangup cause. */
  readonly onRefused?: (cause: number) => void
}

/** A call that goes out to a phone or into the dialplan. */
export interface Outgoing {
  /** Another one after the call was picked up elsewhere. */
  channel: Channel
  /** Rings the other end. False where there is no device to ring. */
  start(): boolean
}
