import type {
  AmiEvent,
  CallOptions,
  HangupEvent,
  OriginateResponseEvent,
  OriginateWithApplication,
  OriginateWithExten,
} from '@openami/bindings'
import type { ClientState } from '../client.ts'
import type { Lifecycle } from '../events/lifecycle.ts'
import type { ServerRelease } from '../release/server-release.ts'

/** What of a client a call needs. */
export interface CallClient {
  readonly state: ClientState
  readonly serverRelease: ServerRelease
  readonly lifecycle: Pick<Lifecycle, 'on'>
  supports(name: string, kind?: 'action' | 'event'): boolean | undefined
  send(name: string, request?: object, options?: CallOptions): Promise<unknown>
  on(name: string, listener: (event: AmiEvent) => void): () => void
}

/** Headers of Originate; it is always asynchronous, and has a ChannelId of its own where none is given. */
export type OriginateCallRequest = Omit<OriginateWithExten, 'Async'> | Omit<OriginateWithApplication, 'Async'>

/** How the dialled side answered, or that it did not. */
export type CallOutcome = CallAnswered | CallFailed

export interface CallAnswered {
  readonly answered: true
  /** Name of the channel that answered. */
  readonly channel: string
  readonly uniqueid: string
  /** The OriginateResponse; undefined where a break of the link swallowed it, and the server was asked instead. */
  readonly event: OriginateResponseEvent | undefined
}

export interface CallFailed {
  readonly answered: false
  /** `Reason` of OriginateResponse: 0, 1, 2, 3, 5 or 8. */
  readonly reason: number
  /** What that number means, in words. */
  readonly meaning: string
  readonly event: OriginateResponseEvent
}

/** How the channel ended. */
export type CallEnd =
  | {
      /** Its Hangup event came. */
      readonly how: 'hungup'
      /** `Cause` of the Hangup, 0 to 127; 0 where it had none. */
      readonly cause: number
      /** Its `Cause-txt`; not sent before Asterisk 1.2. */
      readonly causeText: string | undefined
      readonly event: HangupEvent
    }
  /** The call failed, and no channel of it was seen. */
  | { readonly how: 'no-channel' }
  /** It is gone, and its Hangup was lost: with a broken link, or to a filter. */
  | { readonly how: 'missed' }
